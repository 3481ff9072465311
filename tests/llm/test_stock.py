"""One call of stock instructor, beneath which requests go the way of the project's own."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel
from tests.loopback import HANGS_UP, Answerer, Loopback, Reply, Request, Script, answer, completion, error, serving

from jianbao.config import Output
from jianbao.errors import (
    AuthenticationError,
    BudgetError,
    EndpointError,
    MalformedAnswerError,
    RejectedError,
    TransportError,
    TruncatedAnswerError,
)
from jianbao.llm import Meter
from jianbao.llm.request import Body, Post
from jianbao.llm.stock import stock_answer

MESSAGES = [{"role": "system", "content": "Answer."}, {"role": "user", "content": "{{ 7*7 }} {% if %} 高远到会。"}]
GOOD = {"name": "高远"}


class Plain(BaseModel):
    name: str


async def _ask(
    answerer: Answerer, meter: Meter | None = None, via: Any = None, **settings: Any
) -> tuple[Plain, Loopback]:
    with serving(answerer, **settings) as server:
        return await stock_answer(server.endpoint, MESSAGES, Plain, [] if meter is None else meter, via), server


@pytest.mark.parametrize(
    ("output", "form"),
    [
        pytest.param("strict", "json_schema", id="strict"),
        pytest.param("json_schema", "json_schema", id="json_schema"),
        pytest.param("json_object", "json_object", id="json_object"),
        pytest.param("text", None, id="text"),
    ],
)
async def test_the_mode_is_that_of_the_endpoints_output(output: Output, form: str | None) -> None:
    value, server = await _ask(Script(answer(GOOD)), output=output, max_tokens=77, extra_body={"top_k": 1})
    (request,) = server.requests
    assert value.name == "高远"
    assert request.get("response_format", {}).get("type") == form
    assert (request["max_tokens"], request["temperature"], request["top_k"]) == (77, 0.0, 1)
    assert server.keys == ["Bearer secret-key"]


async def test_words_of_the_article_are_no_template() -> None:
    _, server = await _ask(Script(answer(GOOD)))
    assert server.requests[0]["messages"] == MESSAGES


async def test_instructor_asks_again_in_its_own_words() -> None:
    meter: Meter = []
    value, server = await _ask(Script(answer({"title": "x"}), answer(GOOD)), meter)
    assert value.name == "高远"
    assert [len(request["messages"]) for request in server.requests] == [2, 4]
    assert [usage.written for usage in meter] == [10, 10]


async def test_a_passing_fault_is_tried_again() -> None:
    _, server = await _ask(Script(error(503), HANGS_UP, answer(GOOD)))
    assert len(server.requests) == 3


async def test_what_the_endpoint_refuses_is_asked_in_another_mode() -> None:
    def taking(request: Request) -> Reply:
        is_schema = request["response_format"]["type"] == "json_schema"
        return error(400, "response_format json_schema is not supported") if is_schema else answer(GOOD)

    value, server = await _ask(taking, output="json_schema")
    assert value.name == "高远"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("reply", "failure", "requests"),
    [
        pytest.param(completion('{"name": "高', "length"), TruncatedAnswerError, 1, id="cut"),
        pytest.param(completion("so"), MalformedAnswerError, 2, id="no JSON"),
        pytest.param(completion(None), MalformedAnswerError, 2, id="blank"),
        pytest.param(answer({"name": 1}), MalformedAnswerError, 2, id="off the schema"),
        pytest.param(Reply({"choices": [], "usage": {}}), MalformedAnswerError, 1, id="no choice"),
        pytest.param(error(401), AuthenticationError, 1, id="key refused"),
        pytest.param(error(400, "bad parameter"), RejectedError, 1, id="request refused"),
        pytest.param(HANGS_UP, TransportError, 4, id="hangs up"),
        pytest.param(error(500), TransportError, 4, id="fails"),
        pytest.param(Reply(b"<html>"), TransportError, 1, id="no completion"),
    ],
)
async def test_what_goes_wrong_is_an_error_of_the_project(
    reply: Reply, failure: type[EndpointError], requests: int
) -> None:
    with serving(Script(reply)) as server, pytest.raises(failure) as raised:
        await stock_answer(server.endpoint, MESSAGES, Plain, [])
    assert len(server.requests) == requests
    assert "secret-key" not in str(raised.value)
    assert "高远" not in str(raised.value)


async def test_an_answer_of_no_use_is_metered() -> None:
    meter: Meter = []
    with pytest.raises(MalformedAnswerError):
        await _ask(Script(completion("so")), meter)
    assert [usage.calls for usage in meter] == [1, 1]


async def test_what_stands_between_ends_the_call_as_it_says() -> None:
    def broke(_: Post) -> Post:
        async def refuse(_: Body) -> bytes:
            raise BudgetError("spent")

        return refuse

    with serving(Script(answer(GOOD))) as server, pytest.raises(BudgetError, match=r"^spent$"):
        await stock_answer(server.endpoint, MESSAGES, Plain, [], broke)
    assert server.requests == []
