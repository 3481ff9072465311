from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest
from pydantic import BaseModel, field_validator
from tests.llm.asking import GOOD, ask, asked
from tests.loopback import Reply, Request, Script, answer, completion, serving

from jianbao import errors
from jianbao.articles import Article, article_from_text
from jianbao.facts import Grounding
from jianbao.llm import Client, Prices, Usage
from jianbao.llm.presets import PRESETS
from jianbao.llm.sdk import sdk_client
from jianbao.recipes import Recipe

WRITTEN = json.dumps(GOOD, ensure_ascii=False)


async def test_one_request_carries_the_schema_and_the_key(story: Article, industry: Recipe) -> None:
    came = await asked(Script(answer(GOOD)), story, industry)
    (request,) = came.server.requests
    section = industry.sections[1]
    assert type(came.value) is section.answer
    assert request["messages"] == industry.over_article(section, story)
    assert request["response_format"]["json_schema"]["schema"] == section.schema
    assert request["temperature"] == 0
    assert set(request) == {"messages", "model", "response_format", "max_tokens", "temperature"}
    assert came.server.keys == ["Bearer secret-key"]
    (usage,) = came.meter
    assert (usage.calls, usage.read, usage.cached, usage.written) == (1, 100, 60, 10)
    assert usage.seconds > 0


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"```json\n{WRITTEN}\n```", id="fence"),
        pytest.param(f'<think>Let me see {{"people":1}}</think>\n{WRITTEN}', id="thinking"),
        pytest.param(f"没有开头的思考。</think>{WRITTEN}", id="thinking begun in the prompt"),
        pytest.param(f"好的，人物如下：\n{WRITTEN}\n请查收。", id="prose around it"),
        pytest.param([{"type": "text", "text": WRITTEN[:9]}, {"type": "text", "text": WRITTEN[9:]}], id="in parts"),
    ],
)
async def test_answers_in_wrappings_are_read_without_asking_again(
    story: Article, industry: Recipe, content: Any
) -> None:
    came = await asked(Script(completion(content)), story, industry)
    assert came.names == ["高远"]
    assert len(came.server.requests) == 1


async def test_an_answer_that_is_taken_for_thinking_is_read(story: Article, industry: Recipe) -> None:
    for name in ("reasoning_content", "reasoning"):
        came = await asked(Script(completion(None, **{name: WRITTEN})), story, industry)
        assert came.names == ["高远"]
        assert len(came.meter) == 1


@pytest.mark.parametrize(
    ("faulty", "said", "shown"),
    [
        pytest.param(completion("好的，人物如下："), "请只输出 JSON", True, id="no json"),
        pytest.param(completion("<think>想一想，有"), "请只输出 JSON", True, id="thinking without an end"),
        pytest.param(completion("The people are Gao Yuan."), "请只输出 JSON", True, id="another language"),
        pytest.param(answer({"persons": []}), "格式不对", True, id="another key"),
        pytest.param(answer([]), "格式不对", True, id="a list"),
        pytest.param(completion("{", finish="length"), "请写得简短些", False, id="cut before anything"),
        pytest.param(completion("", finish="length", reasoning="想"), "请写得简短些", False, id="cut while thinking"),
    ],
)
async def test_a_malformed_answer_is_asked_for_once_more_in_the_articles_language(
    story: Article, industry: Recipe, faulty: Reply, said: str, shown: bool
) -> None:
    came = await asked(Script(faulty, answer(GOOD)), story, industry)
    assert came.names == ["高远"]
    first, second = came.server.requests
    assert second["messages"][:-1] == first["messages"][:-1]
    grown = second["messages"][-1]["content"].removeprefix(first["messages"][-1]["content"])
    assert said in grown
    assert ("additionalProperties" in grown) == shown
    assert len(grown) < 700
    assert len(came.meter) == 2


async def test_an_english_article_is_asked_about_in_english(industry: Recipe) -> None:
    article = article_from_text("Gao Yuan, deputy head of Binhe, attended the signing.\n", "a.txt")
    good = {"people": [{"cite": [1], "name": "Gao Yuan", "post": "deputy head of Binhe"}]}
    came = await asked(Script(completion("Sure!"), answer(good)), article, industry)
    assert "not complete JSON" in came.server.requests[1]["messages"][-1]["content"]
    assert came.names == ["Gao Yuan"]


async def test_facts_in_another_language_do_not_ground(story: Article, industry: Recipe) -> None:
    english = {"people": [{"cite": [3], "name": "Gao Yuan", "post": "deputy head"}]}
    grounding = Grounding(story)
    with serving(Script(answer(english))) as server:
        value = await ask(server.endpoint, story, industry, grounding=grounding)
    assert value.people == []
    assert [miss.field for miss in grounding.misses] == ["name"]


@pytest.mark.parametrize("content", ["", "      \n", None], ids=["empty", "spaces", "none"])
async def test_a_blank_answer_is_asked_for_again_as_it_was(
    story: Article, industry: Recipe, content: str | None
) -> None:
    came = await asked(Script(completion(content), answer(GOOD)), story, industry)
    assert came.names == ["高远"]
    first, second = came.server.requests
    assert first == second


async def test_a_cut_answer_keeps_what_is_whole_and_says_so(story: Article, industry: Recipe) -> None:
    cut = '{"people":[{"cite":[3],"name":"高远","post":"滨河区副区长"},{"cite":[3],"name":"林一'
    for content in (cut, f"```json\n{cut}"):
        grounding = Grounding(story)
        with serving(Script(completion(content, finish="length"))) as server:
            value = await ask(server.endpoint, story, industry, grounding=grounding)
        assert [fact.name.text for fact in value.people] == ["高远"]
        assert any("写到第 10 个词元时被截断" in miss.reason for miss in grounding.misses)


async def test_misses_are_those_of_the_last_answer(story: Article, industry: Recipe) -> None:
    wrong = {"people": [{"cite": [3], "name": "马小军", "post": None}], "more": 1}
    grounding = Grounding(story)
    with serving(Script(answer(wrong), answer(GOOD))) as server:
        await ask(server.endpoint, story, industry, grounding=grounding)
    assert grounding.misses == []


async def test_answers_asked_for_at_once_do_not_mix(story: Article, industry: Recipe) -> None:
    names = {"高远": 3, "林一诺": 4}

    def reply(request: Request) -> Reply:
        name = request["messages"][0]["content"]
        return answer({"people": [{"cite": [names[name]], "name": name, "post": None}]})

    section = industry.sections[1]
    with serving(reply) as server:
        async with Client(server.endpoint) as client:
            wanted = [name for name in names for _ in range(8)]
            values: list[Any] = await asyncio.gather(
                *(
                    client.ask([{"role": "user", "content": n}], section.answer, section.schema, Grounding(story), [])
                    for n in wanted
                )
            )
    assert [[fact.name.text for fact in value.people] for value in values] == [[name] for name in wanted]


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        pytest.param(None, (0, 0, 0), id="none"),
        pytest.param({}, (0, 0, 0), id="empty"),
        pytest.param({"prompt_tokens": None, "completion_tokens": -1}, (0, 0, 0), id="no numbers"),
        pytest.param({"prompt_tokens": 9, "prompt_tokens_details": None}, (9, 0, 0), id="half"),
        pytest.param(
            {"prompt_tokens": 9, "completion_tokens": 2, "prompt_cache_hit_tokens": 8}, (9, 8, 2), id="DeepSeek's"
        ),
        pytest.param({"prompt_tokens": 9, "completion_tokens": 2, "cached_tokens": 8}, (9, 8, 2), id="Moonshot's"),
    ],
)
async def test_whatever_a_server_counts(
    story: Article, industry: Recipe, usage: Any, counted: tuple[int, int, int]
) -> None:
    body = {**answer(GOOD).body, "usage": usage}
    came = await asked(Script(Reply(body)), story, industry)
    (cost,) = came.meter
    assert (cost.read, cost.cached, cost.written) == counted


async def test_a_servers_own_clock_is_read(story: Article, industry: Recipe) -> None:
    body = {**answer(GOOD).body, "timings": {"prompt_ms": 400.0, "predicted_ms": 500}}
    came = await asked(Script(Reply(body)), story, industry)
    assert (came.meter[0].reading, came.meter[0].writing) == (0.4, 0.5)


def test_usage_adds_up_and_has_a_price() -> None:
    total = Usage(1, 100, 60, 10, 1.0, 0.5, 0.25) + Usage(1, 100, 0, 10, 1.0, 0.5, 0.25)
    assert total == Usage(2, 200, 60, 20, 2.0, 1.0, 0.5)
    assert Prices(read=2.0, cached=1.0, written=10.0, currency="CNY").of(total) == pytest.approx(540e-6)


async def test_no_article_text_reaches_the_log(
    story: Article, industry: Recipe, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), pytest.raises(errors.NotJsonAnswerError):
        await asked(Script(completion("云杉科技")), story, industry)
    assert "云杉" not in caplog.text


class _Broken(BaseModel):
    people: list[str]

    @field_validator("people")
    @classmethod
    def _fails(cls, value: list[str]) -> list[str]:
        raise RuntimeError(f"a fault of our own: {value}")


async def test_a_fault_of_our_own_is_not_laid_on_the_endpoint(story: Article) -> None:
    with serving(Script(answer({"people": ["高远"]}))) as server:
        async with Client(server.endpoint) as client:
            with pytest.raises(RuntimeError, match="a fault of our own"):
                await client.ask([{"role": "user", "content": "?"}], _Broken, {}, Grounding(story), [])


async def test_nothing_that_is_asked_on_this_machine_goes_through_a_proxy(
    story: Article, industry: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    came = await asked(Script(answer(GOOD)), story, industry)
    assert came.names == ["高远"]


async def test_what_is_meant_for_openai_goes_nowhere_else(
    story: Article, industry: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "mine")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "mine")
    monkeypatch.setenv("OPENAI_ORG_ID", "mine")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "mine")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "x-mine: mine\nauthorization: mine")
    for key in ("secret-key", ""):
        came = await asked(Script(answer(GOOD)), story, industry, api_key=key)
        assert "mine" not in str(came.server.headers)


def test_openai_itself_gets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "mine")
    assert sdk_client(PRESETS["openai"]).organization == "mine"
