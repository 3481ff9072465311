from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx2
import openai
import pytest
from tests.loopback import Loopback, Reply, Script, answer, completion, error, serving

from jianbao import errors
from jianbao.articles import Article
from jianbao.facts import Grounding
from jianbao.llm import Client, Endpoint, Meter, transport
from jianbao.recipes import Recipe

GOOD = {"people": [{"cite": [3], "name": "高远", "post": "滨河区副区长"}]}


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses between attempts take no time; what they would have been is kept."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(transport, "pause", sleep)
    return pauses


async def ask(
    endpoint: Endpoint,
    article: Article,
    recipe: Recipe,
    meter: Meter | None = None,
    grounding: Grounding | None = None,
) -> Any:
    section = recipe.sections[1]
    async with Client(endpoint) as client:
        return await client.ask(
            recipe.over_article(section, article),
            section.answer,
            section.schema,
            Grounding(article) if grounding is None else grounding,
            [] if meter is None else meter,
        )


async def asked(
    replies: tuple[Reply, ...], story: Article, industry: Recipe, **options: Any
) -> tuple[Any, Loopback, Meter]:
    meter: Meter = []
    with serving(Script(*replies), **options) as server:
        value = await ask(server.endpoint, story, industry, meter)
        return value, server, meter


async def test_one_request_carries_the_schema_and_the_key(story: Article, industry: Recipe) -> None:
    value, server, meter = await asked((answer(GOOD),), story, industry)
    (request,) = server.requests
    section = industry.sections[1]
    assert type(value) is section.answer
    assert request["messages"] == industry.over_article(section, story)
    assert request["response_format"]["json_schema"]["schema"] == section.schema
    assert request["temperature"] == 0
    assert set(request) == {"messages", "model", "response_format", "max_tokens", "temperature"}
    assert server.keys == ["Bearer secret-key"]
    (usage,) = meter
    assert (usage.calls, usage.read, usage.cached, usage.written) == (1, 100, 60, 10)
    assert usage.seconds > 0


@pytest.mark.parametrize(
    "content",
    [
        pytest.param('```json\n{"people":[]}\n```', id="fence"),
        pytest.param('<think>Let me see {"people":1}</think>\n{"people":[]}', id="thinking"),
        pytest.param('  \n{"people": []}  ', id="spaces"),
    ],
)
async def test_answers_in_wrappings_are_read_without_asking_again(
    story: Article, industry: Recipe, content: str
) -> None:
    value, server, _ = await asked((completion(content),), story, industry)
    assert value.people == []
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("faulty", "said"),
    [
        pytest.param(completion("好的，人物如下："), "请只输出 JSON", id="no json"),
        pytest.param(completion(""), "请只输出 JSON", id="blank"),
        pytest.param(completion("      \n"), "请只输出 JSON", id="spaces alone"),
        pytest.param(completion(None), "请只输出 JSON", id="no content"),
        pytest.param(answer({"persons": []}), "格式不对", id="another key"),
        pytest.param(answer([]), "格式不对", id="a list"),
    ],
)
async def test_a_malformed_answer_is_asked_for_once_more_in_the_articles_language(
    story: Article, industry: Recipe, faulty: Reply, said: str
) -> None:
    value, server, meter = await asked((faulty, answer(GOOD)), story, industry)
    assert [fact.name.text for fact in value.people] == ["高远"]
    first, second = server.requests
    assert second["messages"][:-1] == first["messages"][:-1]
    grown = second["messages"][-1]["content"].removeprefix(first["messages"][-1]["content"])
    assert said in grown
    assert len(grown) < 200
    assert len(meter) == 2


NO_CHOICES = Reply({"id": "1", "object": "chat.completion", "created": 0, "model": "m", "choices": []})


@pytest.mark.parametrize(
    ("reply", "kind", "requests"),
    [
        pytest.param(completion("nonsense"), errors.MalformedAnswerError, 2, id="never json"),
        pytest.param(answer({"persons": []}), errors.MalformedAnswerError, 2, id="never the schema"),
        pytest.param(completion(""), errors.BlankAnswerError, 2, id="always blank"),
        pytest.param(NO_CHOICES, errors.BlankAnswerError, 2, id="no choices"),
        pytest.param(completion(None, refusal="I cannot"), errors.RefusedAnswerError, 1, id="refused"),
        pytest.param(error(401), errors.AuthenticationError, 1, id="401"),
        pytest.param(error(403), errors.AuthenticationError, 1, id="403"),
        pytest.param(error(400, "context length"), errors.RejectedError, 1, id="400"),
        pytest.param(error(404, "no such model"), errors.RejectedError, 1, id="404"),
        pytest.param(error(429), errors.RateLimitedError, transport.ATTEMPTS, id="429"),
        pytest.param(error(503), errors.TransportError, transport.ATTEMPTS, id="503"),
        pytest.param(Reply(b"<html>"), errors.TransportError, 1, id="a body that is no json"),
        pytest.param(Reply(b"<html>", content_type="text/html"), errors.TransportError, 1, id="a web page"),
    ],
)
async def test_every_failure_has_its_error(
    story: Article, industry: Recipe, reply: Reply, kind: type[errors.EndpointError], requests: int
) -> None:
    with serving(Script(reply)) as server:
        with pytest.raises(errors.EndpointError) as caught:
            await ask(server.endpoint, story, industry)
        assert type(caught.value) is kind
        assert len(server.requests) == requests
        assert "secret-key" not in str(caught.value) + repr(caught.value) + repr(server.endpoint)


async def test_a_key_that_a_server_echoes_is_not_shown(story: Article, industry: Recipe) -> None:
    with (
        serving(Script(error(400, "bad key secret-key"))) as server,
        pytest.raises(errors.RejectedError, match=r"bad key \*\*\*"),
    ):
        await ask(server.endpoint, story, industry)


async def test_a_server_that_is_not_there(story: Article, industry: Recipe) -> None:
    with serving(Script(answer(GOOD))) as server:
        endpoint = server.endpoint
    with pytest.raises(errors.TransportError, match="cannot be reached"):
        await ask(endpoint, story, industry)


async def test_a_server_that_does_not_answer(story: Article, industry: Recipe) -> None:
    def slow(_: dict[str, Any]) -> Reply:
        import time

        time.sleep(0.3)
        return answer(GOOD)

    with serving(slow, timeout=0.05) as server, pytest.raises(errors.TransportError, match=r"0\.05 s"):
        await ask(server.endpoint, story, industry)


@pytest.mark.parametrize(
    ("asked_for", "waited"), [("7", 7.0), ("0.5", 0.5), ("9999", transport.LONGEST_WAIT), ("soon", None)]
)
async def test_retry_after_is_honoured_and_capped(
    story: Article, industry: Recipe, no_pauses: list[float], asked_for: str, waited: float | None
) -> None:
    value, server, meter = await asked((error(429, retry_after=asked_for), answer(GOOD)), story, industry)
    assert len(value.people) == 1
    assert len(server.requests) == 2
    assert len(meter) == 1
    (pause,) = no_pauses
    assert pause == waited if waited is not None else 0 < pause < 10


async def test_a_cut_answer_keeps_what_is_whole_and_says_so(story: Article, industry: Recipe) -> None:
    cut = '{"people":[{"cite":[3],"name":"高远","post":"滨河区副区长"},{"cite":[3],"name":"林一'
    grounding = Grounding(story)
    with serving(Script(completion(cut, finish="length"))) as server:
        value = await ask(server.endpoint, story, industry, grounding=grounding)
    assert [fact.name.text for fact in value.people] == ["高远"]
    assert any("cut after 10 tokens" in miss.reason for miss in grounding.misses)


async def test_a_server_that_counts_nothing(story: Article, industry: Recipe) -> None:
    reply = answer(GOOD)
    del reply.body["usage"]
    _, _, meter = await asked((reply,), story, industry)
    assert [(usage.calls, usage.read, usage.written) for usage in meter] == [(1, 0, 0)]


async def test_answers_asked_for_at_once_do_not_mix(story: Article, industry: Recipe) -> None:
    names = {"高远": 3, "林一诺": 4}

    def reply(request: dict[str, Any]) -> Reply:
        name = request["messages"][0]["content"]
        return answer({"people": [{"cite": [names[name]], "name": name, "post": None}]})

    section = industry.sections[1]
    with serving(reply) as server:
        async with Client(server.endpoint) as client:
            wanted = [name for name in names for _ in range(8)]
            values = await asyncio.gather(
                *(
                    client.ask([{"role": "user", "content": n}], section.answer, section.schema, Grounding(story), [])
                    for n in wanted
                )
            )
    got = [[fact.name.text for fact in getattr(value, "people")] for value in values]  # noqa: B009
    assert got == [[name] for name in wanted]


async def test_no_article_text_reaches_the_log(
    story: Article, industry: Recipe, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.INFO),
        serving(Script(completion("云杉科技"))) as server,
        pytest.raises(errors.MalformedAnswerError),
    ):
        await ask(server.endpoint, story, industry)
    assert "云杉" not in caplog.text
    assert "secret-key" not in caplog.text


def _sdk_errors() -> list[type[openai.APIError]]:
    kinds: list[type[openai.APIError]] = []
    waiting: list[type[openai.APIError]] = [openai.APIError]
    while waiting:
        kind = waiting.pop()
        kinds.append(kind)
        waiting += kind.__subclasses__()
    return sorted(kinds, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", _sdk_errors(), ids=lambda kind: kind.__name__)
def test_every_error_of_the_sdk_is_mapped(kind: type[openai.APIError]) -> None:
    fault = kind.__new__(kind)
    fault.message, fault.body = "m", None
    request = httpx2.Request("POST", "http://127.0.0.1")
    if isinstance(fault, openai.APIStatusError):
        fault.response = httpx2.Response(418, request=request)
        fault.status_code = 418
    mapped = transport.endpoint_error(fault, Endpoint("e", "http://127.0.0.1/v1", "m", "k"))
    assert isinstance(mapped, errors.EndpointError)
