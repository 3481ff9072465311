"""Sections whose facts code sees: labelled by the model, or not asked about at all."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import pytest

from jianbao.articles import Article, article_from_text
from jianbao.facts import Brief, Candidate, Figure, Labelled, Lead, figures_read
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from jianbao.recipes.sections import sections_of
from jianbao.recipes.templates import AGAIN, ARTICLE, Templates
from tests.answers import section_of
from tests.conftest import ROOT
from tests.loopback import Answerer, Loopback, Reply, Script, answer, completion, serving

STORY = "云杉集团来到青澜基地，总投资12亿元，设备3亿元。"


LABELS = """句子：{{ sentence.text }}
数字：
{% for candidate in sentence.candidates -%}
{{ loop.index }}. {{ candidate.text }}（{{ candidate.around }}）
{% endfor -%}
答："""


def figure_leads(article: Article) -> list[Lead]:
    """The figures of each sentence."""
    told: dict[int, list[Candidate]] = {}
    for item in figures_read(article):
        told.setdefault(item["cite"][0], []).append(Candidate(item["amount"], f"在{item['amount']}处"))
    return [Lead(number, tuple(candidates)) for number, candidates in told.items()]


class One(Brief):
    """One label for each candidate."""

    figures: Annotated[list[Figure], Labelled(figure_leads, candidate="amount", labels=("whose",))] = []


class Two(Brief):
    """Two labels for each candidate."""

    figures: Annotated[list[Figure], Labelled(figure_leads, candidate="amount", labels=("whose", "what"))] = []


@pytest.fixture
def one(industry: Recipe, tmp_path: Path) -> Recipe:
    """A recipe whose figures are labelled by whose they are."""
    for name in (ARTICLE, AGAIN):
        shutil.copy(ROOT / "prompts" / "industry" / name, tmp_path)
    (tmp_path / "figures.labels.jinja").write_text(LABELS, "utf-8")
    templates = Templates(tmp_path, [ARTICLE, AGAIN, "figures.labels.jinja"])
    return replace(industry, brief=One, sections=sections_of(One), templates=templates)


@pytest.fixture
def two(one: Recipe) -> Recipe:
    """A recipe whose figures are labelled by whose they are and what they count."""
    return replace(one, brief=Two, sections=sections_of(Two))


def labels(*each: str | list[str]) -> Reply:
    return answer({"figures": list(each)})


def only(industry: Recipe, *names: str) -> Recipe:
    return replace(industry, sections=tuple(section for section in industry.sections if section.name in names))


async def briefed(text: str, recipe: Recipe, answers: Answerer) -> tuple[dict[str, Any], Loopback]:
    with serving(answers, asks="sentences") as server:
        async with Client(server.endpoint) as client:
            record = await brief_article(article_from_text(text, "a.txt"), recipe, client)
        return json.loads(record.model_dump_json()), server


def figures(record: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    return [
        (fact["amount"]["text"], (fact["whose"] or {}).get("text"), (fact["what"] or {}).get("text"))
        for fact in record["brief"]["figures"]
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(["云杉集团", "青澜基地"], ["云杉集团", "青澜基地"], id="in order"),
        pytest.param(["", "null"], [None, None], id="nothing"),
    ],
)
async def test_labels_are_given_to_the_candidates_in_order(
    one: Recipe, given: list[str], expected: list[str | None]
) -> None:
    record, server = await briefed(STORY, one, Script(labels(*given)))
    assert figures(record) == [("12亿元", expected[0], "总投资"), ("3亿元", expected[1], "设备")]
    assert len(server.requests) == 1
    assert record["failures"] == record["dropped"] == []
    assert [(cost["over"], cost["calls"]) for cost in record["costs"]] == [("sentences", 1)]


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(["云杉集团"], id="too few"),
        pytest.param(["云杉集团", "青澜基地", "云杉集团"], id="too many"),
    ],
)
async def test_labels_that_do_not_count_up_are_given_to_no_figure(one: Recipe, given: list[str]) -> None:
    record, _ = await briefed(STORY, one, Script(labels(*given)))
    assert figures(record) == [("12亿元", None, "总投资"), ("3亿元", None, "设备")]
    (failure,) = record["failures"]
    assert failure["section"] == "figures"
    assert f"{len(given)} labels for 2 candidates" in failure["message"]


async def test_a_question_shows_the_sentence_its_candidates_and_wants_as_many_labels(one: Recipe) -> None:
    _, server = await briefed(STORY, one, Script(labels("", "")))
    (request,) = server.requests
    assert section_of(request) == "figures"
    shown = request["messages"][-1]["content"]
    assert STORY in shown and "1. 12亿元（在12亿元处）" in shown and "2. 3亿元" in shown
    wanted = request["response_format"]["json_schema"]["schema"]["properties"]["figures"]
    assert (wanted["minItems"], wanted["maxItems"]) == (2, 2)


@pytest.mark.parametrize(
    ("second", "whose", "dropped"),
    [
        pytest.param("青澜基地", "青澜基地", [], id="mended"),
        pytest.param("白露集团", None, [("nulled", "whose")], id="wrong again"),
    ],
)
async def test_only_the_label_that_does_not_hold_is_asked_again_once(
    one: Recipe, second: str, whose: str | None, dropped: list[tuple[str, str]]
) -> None:
    replies = Script(labels("云杉集团", "白露集团"), labels(second))
    record, server = await briefed(STORY, one, replies)
    assert figures(record) == [("12亿元", "云杉集团", "总投资"), ("3亿元", whose, "设备")]
    assert len(server.requests) == 2
    *_, question, written, said = server.requests[1]["messages"]
    assert "1. 3亿元" in question["content"] and "2. " not in question["content"].split("句子：")[-1]
    assert json.loads(written["content"]) == {"figures": ["白露集团"]}
    assert "白露集团" in said["content"]
    assert [(miss["effect"], miss["field"]) for miss in record["dropped"]] == dropped


async def test_an_answer_of_no_use_keeps_the_candidates_and_is_listed(one: Recipe) -> None:
    record, _ = await briefed(STORY, one, Script(completion("nonsense")))
    assert figures(record) == [("12亿元", None, "总投资"), ("3亿元", None, "设备")]
    assert [(failure["section"], failure["error"]) for failure in record["failures"]] == [
        ("figures", "NotJsonAnswerError")
    ]


async def test_of_two_equal_figures_the_second_keeps_its_place_when_asked_again(one: Recipe) -> None:
    text = "云杉集团来到青澜基地，投资3亿元，设备3亿元。"
    replies = Script(labels("云杉集团", "白露集团"), labels("青澜基地"))
    record, _ = await briefed(text, one, replies)
    assert figures(record) == [("3亿元", "云杉集团", "投资"), ("3亿元", "青澜基地", "设备")]
    first, second = (fact["amount"]["evidence"]["start"] for fact in record["brief"]["figures"])
    assert (first, second) == (text.index("3"), text.rindex("3"))


async def test_two_equal_figures_with_the_same_wrong_label_are_both_asked_again(one: Recipe) -> None:
    text = "云杉集团来到青澜基地，投资3亿元，设备3亿元。"
    replies = Script(labels("白露集团", "白露集团"), labels("云杉集团", "青澜基地"))
    record, _ = await briefed(text, one, replies)
    assert [whose for _, whose, _ in figures(record)] == ["云杉集团", "青澜基地"]
    assert record["dropped"] == []


async def test_a_label_that_gives_way_to_the_articles_words_is_listed(two: Recipe) -> None:
    replies = Script(labels(["云杉集团", "总投资，很大"], ["青澜基地", "设备"]))
    record, server = await briefed(STORY, two, replies)
    assert figures(record)[0] == ("12亿元", "云杉集团", "总投资")
    assert [(miss["effect"], miss["field"]) for miss in record["dropped"]] == [("replaced", "what")]
    assert len(server.requests) == 1


async def test_a_candidate_may_have_several_labels(two: Recipe) -> None:
    record, server = await briefed(STORY, two, Script(labels(["云杉集团", "资金"], ["青澜基地", ""])))
    assert figures(record) == [("12亿元", "云杉集团", "资金"), ("3亿元", "青澜基地", "设备")]
    wanted = server.requests[0]["response_format"]["json_schema"]["schema"]["properties"]["figures"]
    assert len(wanted["items"]["prefixItems"]) == 2


async def test_dates_are_asked_about_where_code_cannot_say_what_they_are_of(industry: Recipe) -> None:
    text = "3月6日，尚未签约，项目6月开工。"
    record, server = await briefed(text, only(industry, "dates"), Script(answer({"dates": ["尚未签约"]})))
    found = [(fact["date"]["text"], fact["what"]["text"]) for fact in record["brief"]["dates"]]
    assert found == [("3月6日", "尚未签约"), ("6月", "项目开工")]
    (request,) = server.requests
    wanted = request["response_format"]["json_schema"]["schema"]["properties"]["dates"]
    assert (wanted["minItems"], wanted["maxItems"]) == (1, 1)


async def test_no_model_is_asked_about_dates_that_code_labels(industry: Recipe) -> None:
    record, server = await briefed("3月6日，项目签约。", only(industry, "dates"), Script(completion("nonsense")))
    assert server.requests == []
    assert [fact["what"]["text"] for fact in record["brief"]["dates"]] == ["项目签约"]


async def test_what_neither_the_model_nor_code_can_say_is_null(industry: Recipe) -> None:
    record, _ = await briefed("3月6日，尚未签约。", only(industry, "dates"), Script(answer({"dates": ["3月6日"]})))
    assert [fact["what"] for fact in record["brief"]["dates"]] == [None]
    assert [(miss["effect"], miss["field"]) for miss in record["dropped"]] == [("nulled", "what")]


async def test_what_code_reads_off_is_not_asked(industry: Recipe) -> None:
    recipe = only(industry, "organizations", "projects", "figures", "places", "policies", "quotes")
    record, server = await briefed("云杉集团投资8亿元建设鹭岛智算中心。", recipe, Script(completion("nonsense")))
    assert server.requests == []
    assert [fact["name"]["text"] for fact in record["brief"]["organizations"]] == ["云杉集团"]
    assert [fact["name"]["text"] for fact in record["brief"]["projects"]] == ["鹭岛智算中心"]
    assert figures(record) == [("8亿元", "云杉集团", "云杉集团投资建设鹭岛智算中心")]
    assert {(cost["over"], cost["calls"]) for cost in record["costs"]} == {("nothing", 0)}
