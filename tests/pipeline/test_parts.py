"""Articles that are longer than the model's context."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from tests.answers import OVERVIEW, least, schema_of
from tests.loopback import Loopback, Reply, Request, answer, serving

from jianbao.articles import Article, article_from_text
from jianbao.config import Asks
from jianbao.errors import TooLongError
from jianbao.facts import Brief
from jianbao.llm import Client
from jianbao.pipeline import Progress, brief_article
from jianbao.pipeline.room import tokens
from jianbao.recipes import Recipe
from jianbao.store import Record

SURNAMES, NAMES = "张王李赵刘陈杨黄周吴", "海明国华建军文斌志强"
LONG = "\n".join(
    f"第{n}场座谈会上，滨河区副区长{SURNAMES[n % 10]}{NAMES[n // 10 % 10]}{NAMES[n // 20]}介绍了园区的建设安排。"
    "随后一行人查看了现场，并听取了汇报。"
    for n in range(200)
)
_NUMBER = re.compile(r"〔(\d+)〕第")
_TOLD = re.compile(r"〔(\d+)〕第\d+场座谈会上，滨河区副区长(...)介绍")


def prompt_of(request: Request) -> str:
    return "".join(message["content"] for message in request["messages"])


class Small:
    """A server with little room: what is longer it refuses in llama.cpp's words."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.refusals = 0

    def __call__(self, request: Request) -> Reply:
        length = len(prompt_of(request))
        if length > self.most:
            self.refusals += 1
            return Reply(
                {
                    "error": {
                        "code": 400,
                        "message": "the request exceeds the available context size, try increasing it",
                        "type": "exceed_context_size_error",
                        "n_prompt_tokens": length,
                        "n_ctx": self.most,
                    }
                },
                400,
            )
        told = [{"cite": [int(n)], "name": name, "post": None} for n, name in _TOLD.findall(prompt_of(request))]
        given = {"people": told, "overview": OVERVIEW["overview"] | {"cite": [1], "event_date": None, "place": None}}
        return answer({name: given.get(name, value) for name, value in least(schema_of(request)).items()})


@pytest.fixture
def small(industry: Recipe) -> Recipe:
    """The industry's overview and people alone."""
    return replace(industry, sections=industry.sections[:2])


async def briefed(
    article: Article, recipe: Recipe, server: Small, **settings: Any
) -> tuple[Record[Brief], Loopback, list[Progress]]:
    told: list[Progress] = []
    with serving(server, **settings) as loopback:
        async with Client(loopback.endpoint) as client:
            return await brief_article(article, recipe, client, told.append), loopback, told


def people(record: Record[Brief]) -> list[tuple[int, str]]:
    found = record.model_dump(mode="json")["brief"]["people"]
    return [(person["cite"][0], person["name"]["text"]) for person in found]


def all_people() -> set[str]:
    return {name for _, name in re.findall(r"(副区长)(...)介绍", LONG)}


@pytest.mark.parametrize("asks", ["each", "whole"])
@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"context": 6000, "max_tokens": 1000}, id="known"),
        pytest.param({"context": None}, id="learned from refusals"),
    ],
)
async def test_a_long_article_is_read_to_its_end(small: Recipe, asks: Asks, settings: dict[str, Any]) -> None:
    article = article_from_text(LONG, "a.txt")
    server = Small(5000)
    record, loopback, _ = await briefed(article, small, server, asks=asks, **settings)
    assert {name for _, name in people(record)} == all_people()
    for number, name in people(record):
        sentence = article.sentence(number)
        assert sentence and name in sentence.text
    assert record.failures == []
    assert bool(server.refusals) == (settings["context"] is None)
    parts = record.costs[-1].parts
    assert len(parts) > 1
    read = [number for first, last in parts for number in range(first, last + 1)]
    assert read == [sentence.number for sentence in article.sentences]
    starts = [article.sentences[first - 1].paragraph for first, _ in parts[1:]]
    ends = [article.sentences[last - 1].paragraph for _, last in parts[:-1]]
    assert all(end < start for end, start in zip(ends, starts, strict=True))  # no paragraph is torn
    assert sum(cost.calls for cost in record.costs) == len(loopback.requests) - server.refusals


async def test_prompts_keep_to_the_context(small: Recipe) -> None:
    _, loopback, _ = await briefed(article_from_text(LONG, "a.txt"), small, Small(9**9), context=6000, max_tokens=1000)
    assert max(tokens(prompt_of(request)) for request in loopback.requests) <= 5000


async def test_each_part_is_read_by_all_sections_before_the_next(industry: Recipe) -> None:
    article = article_from_text(LONG, "a.txt")
    _, loopback, _ = await briefed(article, industry, Small(9**9), context=6000, max_tokens=1000)
    firsts = [int(_NUMBER.findall(request["messages"][1]["content"])[0]) for request in loopback.requests]
    assert firsts == sorted(firsts)
    shown = {request["messages"][1]["content"].split("\n\n")[0] for request in loopback.requests}
    assert len(shown) == len(set(firsts)) > 1


async def test_the_overview_is_of_the_first_part_and_says_so(small: Recipe) -> None:
    record, loopback, _ = await briefed(
        article_from_text(LONG, "a.txt"), small, Small(9**9), context=6000, max_tokens=1000
    )
    overview, others = record.costs
    assert overview.parts == others.parts[:1]
    assert overview.calls <= 2
    assert record.model_dump(mode="json")["brief"]["overview"]["headline"]["text"] == "滨河区与云杉科技签约"
    assert len(loopback.requests) >= len(others.parts) + 1


@pytest.mark.parametrize("context", [8000, None], ids=["known", "learned"])
async def test_a_megabyte_in_one_line_is_read_by_sentences(small: Recipe, context: int | None) -> None:
    sentence = "滨河区副区长高远介绍了园区的建设安排，随后一行人查看了现场。"
    article = article_from_text(sentence * (1_000_000 // len(sentence.encode())), "a.txt")
    people_alone = replace(small, sections=small.sections[1:])
    record, _, _ = await briefed(article, people_alone, Small(8000), context=context)
    (cost,) = record.costs
    assert [cost.parts[0][0], cost.parts[-1][1]] == [1, len(article.sentences)]
    assert all(last + 1 == first for (_, last), (first, _) in zip(cost.parts, cost.parts[1:], strict=False))
    assert record.failures == []


@pytest.mark.parametrize("context", [4000, None], ids=["known", "learned"])
@pytest.mark.parametrize("asks", ["each", "whole"])
async def test_a_sentence_that_is_too_long_is_named_and_costs_only_itself(
    small: Recipe, asks: Asks, context: int | None
) -> None:
    long = "园区建设" * 400
    article = article_from_text(f"第1场座谈会上，滨河区副区长高远山介绍了安排。\n{long}。\n会议结束。", "a.txt")
    record, _, _ = await briefed(article, small, Small(2000), asks=asks, context=context)
    assert [name for _, name in people(record)] == ["高远山"]
    messages = [failure.message for failure in record.failures if failure.section == "people"]
    assert len(messages) == 1
    assert "sentence 2 (园区建设" in messages[0] and "1,601 characters" in messages[0]
    assert {failure.error for failure in record.failures} == {"TooLongError"}


async def test_an_article_of_one_sentence_that_is_too_long_is_an_error(small: Recipe) -> None:
    with pytest.raises(TooLongError, match="sentence 1 "):
        await briefed(article_from_text("园区建设" * 400, "a.txt"), small, Small(9**9), context=3600)


async def test_a_sentence_without_an_end_is_read_in_pieces(small: Recipe) -> None:
    article = article_from_text("园区建设" * 2000 + "，滨河区副区长高远出席", "a.txt")
    assert max(len(sentence.text) for sentence in article.sentences) <= 2000
    record, _, _ = await briefed(article, small, Small(9**9), context=8000)
    assert record.failures == []


async def test_a_context_that_has_no_room_for_the_question_is_one_error(small: Recipe) -> None:
    with pytest.raises(TooLongError, match="the question alone"):
        await briefed(article_from_text(LONG, "a.txt"), small, Small(9**9), context=2100)


async def test_sentences_asked_one_by_one_heed_the_context_too(industry: Recipe) -> None:
    named = f"滨河区副区长高远、{'园区' * 900}董事长林一诺出席，总投资12亿元。"
    article = article_from_text(f"滨河区副区长周平出席，投资3亿元。\n{named}", "a.txt")
    record, loopback, _ = await briefed(article, industry, Small(9**9), asks="sentences", context=4000)
    assert all(tokens(prompt_of(request)) <= 2000 for request in loopback.requests)
    failed = {failure.section for failure in record.failures}
    assert "people" in failed
    assert all("sentence 2 " in failure.message for failure in record.failures)
    amounts = json.loads(record.model_dump_json())["brief"]["figures"]
    assert [figure["amount"]["text"] for figure in amounts] == ["3亿元", "12亿元"]  # code has read them


async def test_progress_tells_the_way_the_pace_and_the_time_left(small: Recipe) -> None:
    _, _, told = await briefed(article_from_text(LONG, "a.txt"), small, Small(9**9), context=6000, max_tokens=1000)
    assert told[0].done == 0 and told[0].seconds_left is None and told[0].writes is None
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert told[-1].done == told[-1].total and told[-1].open == 0 and told[-1].seconds_left == 0
    middle = next(progress for progress in told if progress.done == 2)
    assert middle.usage.written and middle.writes
    assert middle.seconds_left == pytest.approx(middle.usage.seconds / 2 * (middle.total - 2))
