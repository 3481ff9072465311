"""What an endpoint refuses is asked for in another way, once and for all."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from tests.llm.asking import GOOD, ask, asked
from tests.loopback import Reply, Request, answer, error, serving

from jianbao.articles import Article
from jianbao.errors import RejectedError
from jianbao.llm import Endpoint
from jianbao.llm.terms import LADDER, Terms, concede, terms_of
from jianbao.recipes import Recipe


def form(request: Request) -> str:
    sent = request.get("response_format", {})
    return "strict" if sent.get("json_schema", {}).get("strict") else str(sent.get("type", "text"))


def taking(*forms: str, status: int = 400, said: str = "response_format is not supported") -> Any:
    """A server that takes these ways alone."""
    return lambda request: answer(GOOD) if form(request) in forms else error(status, said)


@pytest.mark.parametrize("taken", LADDER)
async def test_the_ladder_is_gone_down_to_what_is_taken(taken: str, story: Article, industry: Recipe) -> None:
    came = await asked(taking(taken), story, industry)
    tried = LADDER[: LADDER.index(taken) + 1]
    assert [form(request) for request in came.server.requests] == list(tried)
    assert len(came.told) == len(tried) - 1
    assert len(came.meter) == 1


async def test_what_was_learned_holds_and_is_told_once(story: Article, industry: Recipe) -> None:
    told: list[str] = []
    with serving(taking("json_object")) as server:
        for _ in range(3):
            await ask(server.endpoint, story, industry, told=told)
    assert [form(request) for request in server.requests] == ["strict", "json_schema", *["json_object"] * 3]
    assert len(told) == 2
    assert 'refuses output = "json_schema"; from now on output = "json_object"' in told[1]
    assert "jianbao.toml" in told[1]


async def test_calls_at_once_learn_together(story: Article, industry: Recipe) -> None:
    told: list[str] = []
    with serving(taking("json_schema")) as server:
        await asyncio.gather(*(ask(server.endpoint, story, industry, told=told) for _ in range(6)))
    assert len(told) == 1
    assert sum(form(request) == "json_schema" for request in server.requests) == 6


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, "This response_format type is unavailable now"),
        (400, "Failed to parse grammar"),
        (400, "'json_schema' is not supported by this model"),
        (400, "Structured output is not available"),
        (422, "body.response_format.type: Input should be 'text' or 'json_object'"),
    ],
)
async def test_how_servers_say_it(status: int, said: str, story: Article, industry: Recipe) -> None:
    came = await asked(taking("json_object", status=status, said=said), story, industry)
    assert came.names == ["高远"]


async def test_a_refusal_in_fastapis_words(story: Article, industry: Recipe) -> None:
    detail = [{"type": "literal_error", "loc": ["body", "response_format", "type"], "msg": "no"}]

    def reply(request: Request) -> Reply:
        return answer(GOOD) if form(request) == "text" else Reply({"detail": detail}, 422)

    assert (await asked(reply, story, industry)).names == ["高远"]


@pytest.mark.parametrize(
    ("status", "said"),
    [(400, "context length exceeded"), (404, "response_format: no such model"), (413, "too long")],
    ids=["of something else", "another status", "too long"],
)
async def test_other_refusals_change_nothing(status: int, said: str, story: Article, industry: Recipe) -> None:
    with serving(lambda _: error(status, said)) as server, pytest.raises(RejectedError):
        await ask(server.endpoint, story, industry)
    assert len(server.requests) == 1


async def test_a_server_that_refuses_everything_is_an_error_in_the_end(story: Article, industry: Recipe) -> None:
    with serving(taking()) as server, pytest.raises(RejectedError, match="response_format is not supported"):
        await ask(server.endpoint, story, industry)
    assert len(server.requests) == len(LADDER)


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        pytest.param(
            {"limit": "max_tokens"},
            "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.",
            {"limit": "max_completion_tokens"},
            id="the new name of the limit",
        ),
        pytest.param(
            {"limit": "max_completion_tokens"},
            "Unrecognized request argument supplied: max_completion_tokens",
            {"limit": "max_tokens"},
            id="its old name",
        ),
        pytest.param(
            {"temperature": 0.0}, "invalid temperature: only 1 is allowed", {"temperature": None}, id="temperature"
        ),
    ],
)
def test_one_parameter_is_given_up_once(before: dict[str, Any], said: str, after: dict[str, Any]) -> None:
    endpoint = Endpoint("e", "http://127.0.0.1/v1", "m", **before)
    refused = terms_of(endpoint)
    assert concede(endpoint, refused, said)
    conceded = terms_of(endpoint)
    assert {name: getattr(conceded, name) for name in after} == after
    assert concede(endpoint, conceded, said) is None


def test_a_limit_that_is_too_high_is_no_matter_of_its_name() -> None:
    endpoint = Endpoint("e", "http://127.0.0.1/v1", "m")
    assert concede(endpoint, terms_of(endpoint), "max_tokens is too large: 2000") is None


def test_what_another_call_has_learned_is_not_told_again() -> None:
    endpoint = Endpoint("e", "http://127.0.0.1/v1", "m")
    refused = terms_of(endpoint)
    assert concede(endpoint, refused, "response_format")
    assert concede(endpoint, refused, "response_format") == ""
    assert terms_of(endpoint) == Terms("json_schema", "max_tokens", 0.0)


def test_endpoints_learn_apart() -> None:
    one, other = (Endpoint("e", "http://127.0.0.1/v1", model) for model in ("m", "n"))
    assert concede(one, terms_of(one), "response_format")
    assert terms_of(other).output == "strict"
