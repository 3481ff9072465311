"""All sections asked in one call."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.answers import OVERVIEW, least, schema_of
from tests.loopback import Answerer, Loopback, Reply, Request, Script, answer, completion, serving

from jianbao.articles import Article
from jianbao.errors import NotJsonAnswerError
from jianbao.facts import Brief
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from jianbao.store import Record

HOST = {"cite": [3], "name": "高远", "post": "滨河区副区长"}
CHAIR = {"cite": [3], "name": "林一诺", "post": "云杉科技董事长"}


def whole(request: Request, **sections: Any) -> dict[str, Any]:
    """An answer of all the sections of a request."""
    return {**least(schema_of(request)), **OVERVIEW, **sections}


class Replies:
    """A whole answer first, and then what is asked again."""

    def __init__(self, again: Reply | None = None, **sections: Any) -> None:
        self._sections, self._again, self._asked = sections, again, 0

    def __call__(self, request: Request) -> Reply:
        self._asked += 1
        if self._asked > 1 and self._again:
            return self._again
        return answer(whole(request, **self._sections))


async def briefed(article: Article, recipe: Recipe, answers: Answerer) -> tuple[Record[Brief], Loopback]:
    with serving(answers, asks="whole") as server:
        async with Client(server.endpoint) as client:
            return await brief_article(article, recipe, client), server


def people(record: Record[Brief]) -> list[str]:
    return [person["name"]["text"] for person in record.model_dump(mode="json")["brief"]["people"]]


async def test_one_call_asks_for_every_section(story: Article, industry: Recipe) -> None:
    record, server = await briefed(story, industry, Replies(people=[HOST, CHAIR]))
    (request,) = server.requests
    names = [section.name for section in industry.sections]
    assert list(schema_of(request)["properties"]) == schema_of(request)["required"] == names
    asked = request["messages"][-1]["content"]
    for section in industry.sections:
        assert f"## {section.name}\n{industry.question(section, story)}" in asked
    assert all(f"〔{sentence.number}〕{sentence.text}" in asked for sentence in story.sentences)
    assert people(record) == ["高远", "林一诺"]
    assert record.failures == []
    assert record.dropped == []


async def test_the_costs_are_one_row_and_add_up(story: Article, industry: Recipe) -> None:
    record, server = await briefed(story, industry, Replies(answer({"people": []}), people=[HOST | {"cite": [2]}]))
    (cost,) = record.costs
    assert cost.price is None
    assert (cost.section, cost.over, cost.parts) == ("whole", "article", [])
    assert (cost.calls, cost.read, cost.written) == (2, 200, 20)
    assert len(server.requests) == 2


async def test_what_does_not_hold_is_asked_again_together(story: Article, industry: Recipe) -> None:
    wrong = {"cite": [4], "amount": "99亿元", "whose": None, "what": "总投资"}
    right = {"cite": [4], "amount": "约12亿元", "whose": None, "what": "总投资"}
    again = answer({"people": [CHAIR], "figures": [right]})
    replies = Replies(again, people=[HOST, CHAIR | {"cite": [2]}], figures=[wrong])
    record, server = await briefed(story, industry, replies)
    first, second = server.requests
    *before, said, complaint = second["messages"]
    assert before == first["messages"]
    assert json.loads(said["content"]) == {"people": [CHAIR | {"cite": [2]}], "figures": [wrong]}
    assert "## people" in complaint["content"] and "在第3句，不在第2句" in complaint["content"]
    assert "## figures" in complaint["content"] and "高远" not in complaint["content"]
    assert {name: field["maxItems"] for name, field in schema_of(second)["properties"].items()} == {
        "people": 1,
        "figures": 1,
    }
    assert people(record) == ["高远", "林一诺"]
    assert [(miss.section, miss.item["amount"]) for miss in record.dropped] == [("figures", "99亿元")]


@pytest.mark.parametrize(
    "faulty",
    [pytest.param("none", id="a text"), pytest.param(None, id="null"), pytest.param({"a": 1}, id="an object")],
)
async def test_a_malformed_section_costs_only_itself(story: Article, industry: Recipe, faulty: Any) -> None:
    record, server = await briefed(story, industry, Replies(people=[HOST], figures=faulty))
    assert len(server.requests) == 2
    assert list(schema_of(server.requests[1])["properties"]) == ["figures"]
    assert "maxItems" not in schema_of(server.requests[1])["properties"]["figures"]
    assert people(record) == ["高远"]
    assert [(failure.section, failure.error) for failure in record.failures] == [("figures", "OffSchemaAnswerError")]


async def test_a_malformed_section_is_mended_by_the_second_answer(story: Article, industry: Recipe) -> None:
    record, _ = await briefed(story, industry, Replies(answer({"people": [HOST]}), people="none"))
    assert people(record) == ["高远"]
    assert record.failures == []


async def test_what_a_cut_answer_lost_is_asked_again(story: Article, industry: Recipe) -> None:
    written = json.dumps({**OVERVIEW, "people": [HOST, CHAIR]}, ensure_ascii=False)
    cut = completion(written[: written.index("林一诺")], finish="length")
    rest = answer({section.name: [] for section in industry.sections[1:]} | {"people": [CHAIR]})
    record, server = await briefed(story, industry, Script(cut, rest))
    assert list(schema_of(server.requests[1])["properties"]) == [section.name for section in industry.sections[1:]]
    assert people(record) == ["高远", "林一诺"]
    assert record.failures == []
    assert any(miss.section == "people" and "被截断" in miss.reason for miss in record.dropped)


async def test_an_answer_of_no_use_is_an_error(story: Article, industry: Recipe) -> None:
    with pytest.raises(NotJsonAnswerError):
        await briefed(story, industry, lambda _: completion("nonsense"))


async def test_a_second_answer_of_no_use_costs_only_what_it_was_asked_for(story: Article, industry: Recipe) -> None:
    record, _ = await briefed(story, industry, Replies(completion("nonsense"), people=[HOST], figures="none"))
    assert people(record) == ["高远"]
    assert [(failure.section, failure.error) for failure in record.failures] == [("figures", "NotJsonAnswerError")]
