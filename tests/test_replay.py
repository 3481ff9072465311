"""The article that ships, with the embedded model's own answers: what `make brief` shows."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from jianbao.articles import read_article
from jianbao.evaluation import load_case
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from tests.conftest import ROOT
from tests.loopback import serving
from tests.record import ARTICLE, RECORDING, replayed

GOLD = load_case(ROOT / "evals" / "industry" / "gold" / "signing.json").case.sections


@pytest.fixture(scope="module")
def run() -> tuple[dict[str, Any], int]:
    """The record, and how many questions were asked."""
    from jianbao.recipes import load_recipe

    async def brief(recipe: Recipe) -> tuple[dict[str, Any], int]:
        with serving(replayed(RECORDING), asks="sentences") as server:
            async with Client(server.endpoint) as client:
                record = await brief_article(read_article(ARTICLE), recipe, client)
            return json.loads(record.model_dump_json()), len(server.requests)

    return asyncio.run(brief(load_recipe("industry")))


def test_all_people_of_the_gold_with_their_posts_and_nobody_else(run: tuple[dict[str, Any], int]) -> None:
    record, _ = run
    found = {person["name"]["text"]: (person["post"] or {}).get("text") for person in record["brief"]["people"]}
    assert found == {person.name: person.post for person in GOLD.people or ()}


def test_every_question_has_a_usable_answer(run: tuple[dict[str, Any], int]) -> None:
    record, _ = run
    assert record["failures"] == []


def test_the_event_day_is_the_golds_and_its_year_is_not_guessed(run: tuple[dict[str, Any], int]) -> None:
    record, _ = run
    day = record["brief"]["overview"]["event_date"]["edtf"]
    assert day == "XXXX-04-17"
    assert GOLD.overview and GOLD.overview.event_date == day


def test_every_evidence_is_the_span_that_it_quotes(run: tuple[dict[str, Any], int]) -> None:
    record, _ = run
    original = ARTICLE.read_text("utf-8")
    evidences = list(_evidences(record["brief"]))
    assert len(evidences) > 10
    for evidence in evidences:
        assert original[evidence["start"] : evidence["end"]] == evidence["quote"]
        assert evidence["status"] in ("exact", "folded")


def _evidences(node: Any) -> Any:
    if isinstance(node, dict):
        if "quote" in node:
            yield node
        for value in node.values():
            yield from _evidences(value)
    elif isinstance(node, list):
        for value in node:
            yield from _evidences(value)


def test_every_recorded_answer_is_used(run: tuple[dict[str, Any], int]) -> None:
    _, asked = run
    assert len(RECORDING.read_text("utf-8").splitlines()) == asked


async def test_a_missing_recording_says_how_to_record(tmp_path: Path, industry: Recipe) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("")
    with serving(replayed(empty), asks="sentences") as server:
        async with Client(server.endpoint) as client:
            record = await brief_article(read_article(ARTICLE), industry, client)
    assert {failure.section for failure in record.failures} >= {"overview", "people", "figures", "dates"}
    assert all("make record" in failure.message for failure in record.failures)


def test_the_readme_shows_a_fact_as_it_is(run: tuple[dict[str, Any], int]) -> None:
    record, _ = run
    readme = (ROOT / "README.md").read_text("utf-8")
    (fact,) = [person for person in record["brief"]["people"] if person["name"]["text"] == "计小兰"]
    assert json.dumps(fact["name"]["evidence"], ensure_ascii=False) in readme
    assert f'"cite": {fact["cite"]}' in readme
    assert fact["post"]["text"] in readme
