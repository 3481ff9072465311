"""A brief that code writes by itself: `--endpoint none`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import pytest
from click.testing import CliRunner
from tests.conftest import STORY
from tests.recipes import tiny

import jianbao
from jianbao.articles import Article
from jianbao.cli import main
from jianbao.errors import NoModelError
from jianbao.facts import Brief, Fact, Listed, Person, Prose, people_read, people_sentences
from jianbao.pipeline import brief_article, first_questions
from jianbao.recipes import Recipe, load_recipe
from jianbao.recipes.sections import sections_of

SPORT = "滨河队夺冠\n3月6日晚，滨河队在主场以三比一战胜对手，球迷高声欢呼，队长高远进了两个球。\n"


async def briefed(article: Article, recipe: Recipe, **options: Any) -> dict[str, Any]:
    record = await brief_article(article, recipe, None, **options)
    read: dict[str, Any] = json.loads(record.model_dump_json())
    return read


async def test_every_section_is_filled_and_the_record_says_that_no_model_was_asked(
    story: Article, industry: Recipe
) -> None:
    record = await briefed(story, industry)
    assert (record["source"]["endpoint"], record["source"]["model"]) == ("none", "none")
    assert [cost["section"] for cost in record["costs"]] == [section.name for section in industry.sections]
    for cost in record["costs"]:
        assert [cost[name] for name in ("over", "calls", "read", "written", "seconds")] == ["nothing", 0, 0, 0, 0]
    assert record["failures"] == record["dropped"] == []
    brief = record["brief"]
    overview = brief["overview"]
    assert (overview["event_type"], overview["in_scope"]) == ("签约", True)
    assert overview["headline"]["text"] == "滨河区签约三个算力项目"
    assert overview["event_date"]["edtf"] == "XXXX-03-06"
    assert {person["name"]["text"]: person["post"]["text"] for person in brief["people"]} == {
        "高远": "滨河区副区长",
        "林一诺": "云杉科技董事长",
        "周平": "区领导",
        "何小兰": "区领导",
    }
    assert [figure["amount"]["value"] for figure in brief["figures"]] == ["3", "1200000000", "350000000"]
    assert [(date["date"]["text"], date["what"]["text"]) for date in brief["dates"]] == [
        ("3月6日上午", "滨河区与云杉科技签署合作协议")
    ]
    for person in brief["people"]:
        evidence = person["post"]["evidence"]
        assert STORY[evidence["start"] : evidence["end"]] == evidence["quote"]


async def test_the_general_recipe_has_its_points(story: Article) -> None:
    brief = (await briefed(story, load_recipe("general")))["brief"]
    assert all(brief[section] for section in ("overview", "key_points", "people", "figures"))


async def test_what_code_writes_is_grounded_like_any_answer(story: Article, industry: Recipe) -> None:
    class Wrong(Brief):
        people: Annotated[
            list[Person],
            Listed(people_sentences, items=lambda _: [{"cite": [3], "name": "马小军"}, {"cite": [3], "name": "高远"}]),
        ] = []

    recipe = replace(industry, brief=Wrong, sections=sections_of(Wrong))
    record = await briefed(story, recipe)
    assert [person["name"]["text"] for person in record["brief"]["people"]] == ["高远"]
    assert [(miss["effect"], miss["field"]) for miss in record["dropped"]] == [("dropped", "name")]


async def test_a_section_without_candidates_is_a_failure(story: Article, industry: Recipe) -> None:
    class Half(Brief):
        people: Annotated[list[Person], Listed(people_sentences)] = []
        guests: list[Person] = []
        named: Annotated[list[Person], Listed(people_sentences, items=lambda _: [{"cite": [3], "name": "高远"}])] = []

    record = await briefed(story, replace(industry, brief=Half, sections=sections_of(Half)))
    assert [(failure["section"], failure["error"]) for failure in record["failures"]] == [
        ("people", "NoModelError"),
        ("guests", "NoModelError"),
    ]
    assert "code alone cannot fill people" in record["failures"][0]["message"]
    assert len(record["brief"]["named"]) == 1


async def test_a_recipe_without_any_candidates_cannot_be_used(story: Article, tmp_path: Path) -> None:
    with pytest.raises(NoModelError, match="cannot fill things"):
        await brief_article(story, load_recipe("tiny", [tiny.write(tmp_path)]), None)


async def test_another_story_is_out_of_scope(article_of: Callable[[str], Article], industry: Recipe) -> None:
    record = await briefed(article_of(SPORT), industry, in_scope_only=True)
    assert record["stopped"] == "out of scope"
    assert record["brief"]["overview"]["in_scope"] is False
    assert record["brief"]["people"] == []


def test_nothing_would_be_asked(story: Article, industry: Recipe) -> None:
    assert set(map(len, first_questions(story, industry, None).values())) == {0}


def test_from_python(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY, "utf-8")
    assert jianbao.brief(path, endpoint="none").source.model == "none"
    with jianbao.open_endpoint("none") as endpoint:
        assert jianbao.brief(path, "general", endpoint).source.recipe == "general"


def test_the_command_tells_that_no_model_was_asked_and_skips_what_is_done(tmp_path: Path) -> None:
    path, out = tmp_path / "a.txt", tmp_path / "out"
    path.write_text(STORY, "utf-8")
    arguments = ["brief", str(path), "--endpoint", "none", "--out", str(out), "--offline"]
    first, second = (CliRunner().invoke(main, arguments) for _ in range(2))
    assert first.exit_code == second.exit_code == 0
    assert "read by code; no model was asked" in first.stderr
    assert "0/0" not in first.stderr
    assert "1 unchanged" in second.stderr


def test_neither_the_sdk_nor_the_embedded_model_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY, "utf-8")
    code = (
        f"import jianbao, sys; jianbao.brief({str(path)!r}, endpoint='none'); "
        "print([name for name in ('openai', 'instructor', 'xllamacpp') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("text", ["你好", "图片新闻", "Hello", "12345", "2025年11月12日", "云杉科技签约滨河"])
async def test_the_shortest_texts_have_a_brief(text: str, article_of: Callable[[str], Article]) -> None:
    for name in ("industry", "general"):
        record = await briefed(article_of(f"{text}\n"), load_recipe(name))
        assert record["failures"] == []
        assert record["brief"]["overview"]["headline"]["text"] == text


def _no_headline(_: Article) -> list[dict[str, Any]]:
    return [{"cite": [1], "headline": ""}]


class _Headline(Fact):
    headline: Prose


class _Misread(Brief):
    overview: Annotated[_Headline | None, Listed(people_sentences, items=_no_headline)] = None
    people: Annotated[list[Person], Listed(people_sentences, items=people_read)] = []


async def test_a_reader_that_does_not_fit_its_schema_costs_its_section_alone(story: Article, industry: Recipe) -> None:
    record = await briefed(story, replace(industry, brief=_Misread, sections=sections_of(_Misread)))
    (failure,) = record["failures"]
    assert failure["section"] == "overview" and "overview.headline" in failure["message"]
    assert record["brief"]["people"]
