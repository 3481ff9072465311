from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Literal

import pytest

from jianbao.articles import Article, Flag, Reason, article_from_text
from jianbao.articles.article import articles_of_page
from jianbao.articles.formats.page import text_page
from jianbao.errors import AuthenticationError, RejectedError
from jianbao.facts import Brief
from jianbao.llm import Client, Prices
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from jianbao.store import Price, Record
from tests.answers import OVERVIEW, Answers, people, section_of
from tests.conftest import STORY
from tests.loopback import Answerer, Loopback, Reply, answer, completion, error, serving


@pytest.fixture
def small(industry: Recipe) -> Recipe:
    """The industry's overview and people alone."""
    return replace(industry, sections=industry.sections[:2])


async def briefed(
    article: Article,
    recipe: Recipe,
    answers: Answerer,
    *,
    asks: Literal["sentences", "each"] = "each",
    **settings: Any,
) -> tuple[Record[Brief], Loopback]:
    with serving(answers, asks=asks, **settings) as server:
        async with Client(server.endpoint) as client:
            return await brief_article(article, recipe, client), server


def names(record: Record[Brief]) -> list[str]:
    return [person["name"]["text"] for person in record.model_dump(mode="json")["brief"]["people"]]


async def test_a_record_holds_what_the_page_states_what_was_left_out_and_what_is_in_doubt(small: Recipe) -> None:
    text = f"滨河区签约三个算力项目\n2024-03-07 08:30 来源：滨河日报\n{STORY.splitlines()[1]}\n责任编辑：周平"
    article = articles_of_page(text_page(text), "a.txt", [Flag(0, 3, Reason.OTHER_ENCODING, "Big5")])[0]
    record, _ = await briefed(article, small, Answers(overview=[answer(OVERVIEW)], people=[people()]))
    info = record.article
    stated = ("滨河区签约三个算力项目", "滨河日报", "2024-03-07T08:30")
    assert (info.title, info.publisher, info.published) == stated
    assert [info.text[span.start : span.end] for span in info.left_out] == [text.splitlines()[1], text.splitlines()[3]]
    assert [(flag.start, flag.end, flag.reason, flag.detail) for flag in info.flags] == [
        (0, 3, "in another encoding than the rest", "Big5")
    ]


async def test_a_record_holds_the_brief_and_where_it_comes_from(story: Article, small: Recipe) -> None:
    answers = Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3))])
    record, server = await briefed(story, small, answers)
    stored = json.loads(record.model_dump_json())
    assert stored["format"] == "jianbao-record/1"
    assert stored["brief"]["overview"]["event_date"]["edtf"] == "XXXX-03-06"
    assert names(record) == ["高远"]
    assert stored["dropped"] == stored["failures"] == []
    assert stored["article"]["sha256"] == story.sha256
    assert stored["source"]["recipe_sha256"] == small.sha256
    for sentence in stored["article"]["sentences"]:
        shown = story.original[sentence["start"] : sentence["end"]]
        assert shown == story.sentences[sentence["number"] - 1].text
    assert [(cost["section"], cost["calls"], cost["read"], cost["cached"]) for cost in stored["costs"]] == [
        ("overview", 1, 100, 60),
        ("people", 1, 100, 60),
    ]
    assert "secret-key" not in record.model_dump_json()
    assert small.brief.model_validate(stored["brief"]) == record.brief
    assert len(server.requests) == 2


async def test_where_prices_are_known_a_record_tells_what_each_section_cost(story: Article, small: Recipe) -> None:
    answers = Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3))])
    record, _ = await briefed(story, small, answers, prices=Prices(read=20, cached=2, written=80, currency="CNY"))
    # 100 tokens read, 60 of them from the cache, and 10 written.
    assert [cost.price for cost in record.costs] == [Price(amount=0.00172, currency="CNY")] * 2


async def test_only_what_fails_is_asked_again_with_the_reason(story: Article, small: Recipe) -> None:
    first = people(("高远", "滨河区副区长", 3), ("林一诺", "云杉科技董事长", 2), ("马小军", "云杉科技董事长", 3))
    second = people(("林一诺", "云杉科技董事长", 3))
    record, server = await briefed(story, small, Answers(overview=[answer(OVERVIEW)], people=[first, second]))
    asked = [request for request in server.requests if section_of(request) == "people"]
    assert len(asked) == 2
    *before, said, again = asked[1]["messages"]
    assert before == asked[0]["messages"]
    assert [item["name"] for item in json.loads(said["content"])["people"]] == ["林一诺", "马小军"]
    assert "在第3句，不在第2句" in again["content"]
    assert "文中没有“马小军”" in again["content"]
    assert "高远" not in again["content"]
    assert names(record) == ["高远", "林一诺"]
    assert [(miss.section, miss.effect, miss.item["name"]) for miss in record.dropped] == [
        ("people", "dropped", "马小军")
    ]


async def test_what_fails_twice_is_dropped_and_listed_once(story: Article, small: Recipe) -> None:
    same = people(("马小军", "云杉科技董事长", 3), ("高远", "书记", 3))
    record, server = await briefed(story, small, Answers(overview=[answer(OVERVIEW)], people=[same]))
    assert len(server.requests) == 3
    assert names(record) == ["高远"]
    assert [(miss.effect, miss.field) for miss in record.dropped] == [("dropped", "name"), ("nulled", "post")]


async def test_what_cannot_be_a_person_is_not_asked_again(story: Article, small: Recipe) -> None:
    answers = Answers(overview=[answer(OVERVIEW)], people=[people(("滨河会展中心", None, 2))])
    record, server = await briefed(story, small, answers)
    assert len(server.requests) == 2
    assert names(record) == []
    assert len(record.dropped) == 1


async def test_prose_beyond_the_article_is_mended_or_marked(story: Article, small: Recipe) -> None:
    wrong = {"overview": OVERVIEW["overview"] | {"summary": "3月7日签约，总投资15亿元。"}}
    half = {"overview": OVERVIEW["overview"] | {"summary": "签约，总投资15亿元。", "event_date": None}}
    record, _ = await briefed(story, small, Answers(overview=[answer(wrong), answer(half)], people=[people()]))
    overview = json.loads(record.model_dump_json())["brief"]["overview"]
    assert overview["summary"]["text"] == "签约，总投资15亿元。"
    assert overview["summary"]["unsupported"] == ["15亿"]
    assert overview["summary"]["needs_review"]
    assert overview["event_date"]["edtf"] == "XXXX-03-06"
    assert {(miss.field, miss.effect) for miss in record.dropped} == {("summary", "flagged")}
    assert [(finding.check, finding.facts[0].field) for finding in record.checks] == [("prose_in_article", "summary")]


@pytest.mark.parametrize(
    ("faulty", "error_name"),
    [(completion("nonsense"), "NotJsonAnswerError"), (completion(""), "BlankAnswerError")],
    ids=["malformed", "blank"],
)
async def test_a_section_without_an_answer_costs_only_itself(
    story: Article, small: Recipe, faulty: Reply, error_name: str
) -> None:
    record, _ = await briefed(story, small, Answers(overview=[faulty], people=[people(("高远", "滨河区副区长", 3))]))
    stored = json.loads(record.model_dump_json())
    assert stored["brief"]["overview"] is None
    assert names(record) == ["高远"]
    assert [(failure.section, failure.error) for failure in record.failures] == [("overview", error_name)]
    assert stored["costs"][0]["calls"] == 2


async def test_an_endpoint_that_cannot_be_used_is_an_error(story: Article, small: Recipe) -> None:
    with pytest.raises(AuthenticationError):
        await briefed(story, small, lambda _: error(401))


async def test_endpoints_asked_over_sentences_show_only_the_sentences_that_a_section_needs(
    story: Article, small: Recipe
) -> None:
    def reply(request: dict[str, Any]) -> Reply:
        if section_of(request) == "overview":
            return answer(OVERVIEW)
        assert "〔3〕" in request["messages"][1]["content"]
        return people(("高远", "滨河区副区长", 3), ("林一诺", "云杉科技董事长", 3))

    record, server = await briefed(story, small, reply, asks="sentences")
    asked = [request for request in server.requests if section_of(request) == "people"]
    # Sentence 3 names four persons with their posts; sentence 4 only names one of them again. The two that the answer
    # passes over are kept as code reads them.
    assert len(asked) == 1
    assert "滨河会展中心" not in asked[0]["messages"][1]["content"]
    assert asked[0]["response_format"]["json_schema"]["schema"]["properties"]["people"]["maxItems"] == 5
    assert names(record) == ["高远", "林一诺", "周平", "何小兰"]
    assert [person["post"]["text"] for person in record.model_dump(mode="json")["brief"]["people"]][2:] == [
        "区领导"
    ] * 2
    assert record.dropped == []
    assert [cost.over for cost in record.costs] == ["sentences", "sentences"]


async def test_candidates_that_code_cannot_read_whole_are_asked_about_once_more_and_listed(small: Recipe) -> None:
    def reply(request: dict[str, Any]) -> Reply:
        if section_of(request) == "overview":
            return answer({"overview": {**OVERVIEW["overview"], "cite": [1]}})
        if len(request["messages"]) == 2:
            return people(("高远", "滨河区副区长", 1))
        return people(("周平", None, 1))

    text = "滨河区副区长高远到场，林一诺表示，项目顺利，周平表示，项目很大，何小兰表示，项目要快。\n"
    record, server = await briefed(article_from_text(text, "a.txt"), small, reply, asks="sentences")
    asked = [request for request in server.requests if section_of(request) == "people"]
    assert len(asked) == 2
    assert "林一诺、周平、何小兰" in asked[1]["messages"][-1]["content"]
    assert "高远" not in asked[1]["messages"][-1]["content"]
    assert [item["name"] for item in json.loads(asked[1]["messages"][-2]["content"])["people"]] == ["高远"]
    assert asked[1]["response_format"]["json_schema"]["schema"]["properties"]["people"]["maxItems"] == 3
    listed = [(miss.effect, miss.item) for miss in record.dropped if miss.section == "people"]
    assert listed == [("unconfirmed", {"name": "林一诺"}), ("unconfirmed", {"name": "何小兰"})]
    assert names(record) == ["高远", "周平"]


async def test_an_article_without_persons_is_not_asked_about_them(small: Recipe) -> None:
    article = article_from_text("滨河区算力中心开工。", "a.txt")
    record, server = await briefed(
        article, small, Answers(overview=[answer(OVERVIEW)], people=[people()]), asks="sentences"
    )
    assert {section_of(request) for request in server.requests} == {"overview"}
    assert names(record) == []
    assert record.costs[1].calls == 0


async def test_a_stored_record_loads_as_it_is(story: Article, small: Recipe) -> None:
    answers = Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3), ("马小军", None, 3))])
    record, _ = await briefed(story, small, answers)
    typed: Any = Record.__class_getitem__(small.brief)
    assert typed.model_validate_json(record.model_dump_json()).brief == record.brief


async def test_a_refused_question_costs_only_its_section(story: Article, small: Recipe) -> None:
    record, _ = await briefed(
        story, small, Answers(overview=[error(400, "too long")], people=[people(("高远", None, 3))])
    )
    assert [(failure.section, failure.error) for failure in record.failures] == [("overview", "RejectedError")]
    assert names(record) == ["高远"]


async def test_a_brief_of_nothing_is_an_error_and_no_success(story: Article, small: Recipe) -> None:
    with pytest.raises(RejectedError):
        await briefed(story, small, lambda _: error(400, "too long"))


async def test_a_character_that_cannot_be_stored_is_a_malformed_answer(story: Article, small: Recipe) -> None:
    surrogate = completion('{"people":[{"cite":[3],"name":"\\ud800","post":null}]}')
    record, _ = await briefed(story, small, Answers(overview=[answer(OVERVIEW)], people=[surrogate]))
    assert [failure.error for failure in record.failures] == ["NotJsonAnswerError"]
    assert record.model_dump_json()
