"""The article that ships, with the embedded model's own answers: what `make brief` shows."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from jianbao.evaluation import RecordingFolder, load_case
from jianbao.llm import connected
from jianbao.llm.choose import unopened
from jianbao.llm.presets import EMBEDDED, PRESETS
from jianbao.llm.recording import Player
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from tests.conftest import ROOT

FILE = load_case(ROOT / "evals" / "industry" / "gold" / "signing.json")
GOLD = FILE.case.sections
RECORDED = RecordingFolder(ROOT / "evals" / "industry" / "recordings" / EMBEDDED, "make record").load("signing")


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    """The record, as it is stored."""
    from jianbao.recipes import load_recipe

    async def brief(recipe: Recipe) -> dict[str, Any]:
        endpoint = unopened(PRESETS[EMBEDDED])
        async with connected(endpoint, via=Player(endpoint, RECORDED, 1, live=False).via) as client:
            made = await brief_article(FILE.article, recipe, client)
        stored: dict[str, Any] = json.loads(made.model_dump_json())
        return stored

    return asyncio.run(brief(load_recipe("industry")))


def test_it_is_the_article_of_make_brief() -> None:
    assert FILE.article.original == (ROOT / "seeds" / "signing.txt").read_text("utf-8")


def test_all_people_of_the_gold_with_their_posts_and_nobody_else(record: dict[str, Any]) -> None:
    found = {person["name"]["text"]: (person["post"] or {}).get("text") for person in record["brief"]["people"]}
    assert found == {person.name: person.post for person in GOLD.people or ()}


def test_every_question_has_a_usable_answer(record: dict[str, Any]) -> None:
    assert record["failures"] == []


def test_the_event_day_is_the_golds_and_its_year_is_not_guessed(record: dict[str, Any]) -> None:
    day = record["brief"]["overview"]["event_date"]["edtf"]
    assert day == "XXXX-04-17"
    assert GOLD.overview and GOLD.overview.event_date == day


def test_every_evidence_is_the_span_that_it_quotes(record: dict[str, Any]) -> None:
    evidences = list(_evidences(record["brief"]))
    assert len(evidences) > 10
    for evidence in evidences:
        assert FILE.article.original[evidence["start"] : evidence["end"]] == evidence["quote"]
        assert evidence["status"] in ("exact", "folded")


def _evidences(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        if "quote" in node:
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from _evidences(value)


def test_the_readme_shows_a_fact_as_it_is(record: dict[str, Any]) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    (fact,) = [person for person in record["brief"]["people"] if person["name"]["text"] == "计小兰"]
    assert json.dumps(fact["name"]["evidence"], ensure_ascii=False) in readme
    assert f'"cite": {fact["cite"]}' in readme
    assert fact["post"]["text"] in readme
