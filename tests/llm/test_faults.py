"""Every way in which an endpoint can fail has its error, and no error has the key."""

from __future__ import annotations

import logging
import time
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import openai
import pytest
from tests.llm.asking import GOOD, ask, asked
from tests.loopback import HANGS_UP, Reply, Request, Script, answer, completion, error, serving

from jianbao import errors
from jianbao.articles import Article
from jianbao.llm import Client, Endpoint
from jianbao.llm.faults import endpoint_error
from jianbao.llm.transport import ATTEMPTS, LONGEST_WAIT
from jianbao.recipes import Recipe


def choices(*given: Any, **more: Any) -> Reply:
    return Reply({"id": "1", "object": "chat.completion", "created": 0, "model": "m", "choices": given, **more})


def fault(message: str, code: int | str | None = None, status: int = 200) -> Reply:
    return Reply({"error": {"message": message, "code": code}}, status)


NULL_CHOICES = Reply({"id": "1", "choices": None})
NOTHING = Reply({"id": "1", "object": "chat.completion"})

FAILURES = [
    pytest.param(completion("nonsense"), errors.NotJsonAnswerError, 2, id="never json"),
    pytest.param(completion("\x00\ufffd" * 99), errors.NotJsonAnswerError, 2, id="garbage"),
    pytest.param(completion("<think>想"), errors.NotJsonAnswerError, 2, id="thinking without an end"),
    pytest.param(completion(None, reasoning_content="想"), errors.NotJsonAnswerError, 2, id="thinking alone"),
    pytest.param(answer({"persons": []}), errors.OffSchemaAnswerError, 2, id="never the schema"),
    pytest.param(completion(""), errors.BlankAnswerError, 2, id="always blank"),
    pytest.param(choices(), errors.BlankAnswerError, 2, id="no choices"),
    pytest.param(choices(None), errors.BlankAnswerError, 2, id="a choice of nothing"),
    pytest.param(choices({"message": None}), errors.BlankAnswerError, 2, id="no message"),
    pytest.param(NULL_CHOICES, errors.BlankAnswerError, 2, id="null choices"),
    pytest.param(completion("", finish="length"), errors.TruncatedAnswerError, 2, id="cut before a word"),
    pytest.param(completion("[", finish="length"), errors.TruncatedAnswerError, 2, id="cut at once"),
    pytest.param(
        completion("", finish="model_context_window_exceeded"), errors.TruncatedAnswerError, 2, id="Zhipu's context"
    ),
    pytest.param(completion(None, refusal="I cannot"), errors.RefusedAnswerError, 1, id="refused"),
    pytest.param(completion("", finish="content_filter"), errors.RefusedAnswerError, 1, id="filtered"),
    pytest.param(completion("{}", finish="sensitive"), errors.RefusedAnswerError, 1, id="Zhipu's filter"),
    pytest.param(completion("{}", finish="network_error"), errors.TransportError, ATTEMPTS, id="Zhipu's network"),
    pytest.param(
        completion("", finish="insufficient_system_resource"), errors.TransportError, ATTEMPTS, id="DeepSeek's load"
    ),
    pytest.param(
        fault("Input data may contain inappropriate content.", "data_inspection_failed", 400),
        errors.RefusedAnswerError,
        1,
        id="DashScope's filter",
    ),
    pytest.param(fault("Content Exists Risk", None, 400), errors.RefusedAnswerError, 1, id="DeepSeek's filter"),
    pytest.param(fault("系统检测到敏感内容", "1301", 400), errors.RefusedAnswerError, 1, id="Zhipu's input filter"),
    pytest.param(error(401), errors.AuthenticationError, 1, id="401"),
    pytest.param(error(403), errors.AuthenticationError, 1, id="403"),
    pytest.param(error(402, "Insufficient Balance"), errors.AuthenticationError, 1, id="DeepSeek's empty account"),
    pytest.param(fault("账户已欠费", "1113", 429), errors.AuthenticationError, 1, id="Zhipu's empty account"),
    pytest.param(error(400, "context length"), errors.TooLongError, 1, id="400 for its length"),
    pytest.param(error(413, "too large"), errors.TooLongError, 1, id="413"),
    pytest.param(
        error(400, "the request exceeds the available context size, try increasing it"),
        errors.TooLongError,
        1,
        id="llama.cpp's context",
    ),
    pytest.param(
        error(
            400,
            "'max_tokens' or 'max_completion_tokens' is too large: 2000. This model's maximum context length is 4096 "
            "tokens and your request has 3000 input tokens",
        ),
        errors.TooLongError,
        1,
        id="vLLM's context",
    ),
    pytest.param(
        error(400, "The input (61709 tokens) is longer than the model's context length (40960 tokens)."),
        errors.TooLongError,
        1,
        id="SGLang's context",
    ),
    pytest.param(
        error(400, "Invalid request: Your request exceeded model token limit: 8192"),
        errors.TooLongError,
        1,
        id="Moonshot's context",
    ),
    pytest.param(
        fault("Range of input length should be [1, 30720]", "invalid_parameter_error", 400),
        errors.TooLongError,
        1,
        id="DashScope's context",
    ),
    pytest.param(fault("Prompt exceeds max length", "1261", 400), errors.TooLongError, 1, id="Zhipu's context"),
    pytest.param(error(400, "no"), errors.RejectedError, 1, id="400"),
    pytest.param(error(404, "no such model"), errors.RejectedError, 1, id="404"),
    pytest.param(
        fault("系统检测到敏感内容", "1301"), errors.RefusedAnswerError, 1, id="Zhipu's filter with status 200"
    ),
    pytest.param(fault("model is gone"), errors.RejectedError, 1, id="an error with status 200"),
    pytest.param(fault("overloaded", 503), errors.TransportError, ATTEMPTS, id="503 with status 200"),
    pytest.param(fault("slow down", 429), errors.RateLimitedError, ATTEMPTS, id="429 with status 200"),
    pytest.param(Reply({"error": "gone"}), errors.RejectedError, 1, id="an error that is a text"),
    pytest.param(error(408), errors.TransportError, ATTEMPTS, id="408"),
    pytest.param(error(429), errors.RateLimitedError, ATTEMPTS, id="429"),
    pytest.param(error(503), errors.TransportError, ATTEMPTS, id="503"),
    pytest.param(Reply(b"<html>", 502, {}, "text/html"), errors.TransportError, ATTEMPTS, id="a gateway's page"),
    pytest.param(HANGS_UP, errors.TransportError, ATTEMPTS, id="hangs up"),
    pytest.param(Reply(b"<html>"), errors.TransportError, 1, id="a body that is no json"),
    pytest.param(Reply(b"<html>", content_type="text/html"), errors.TransportError, 1, id="a web page"),
    pytest.param(Reply(b"[]"), errors.TransportError, 1, id="a list"),
    pytest.param(NOTHING, errors.TransportError, 1, id="something else"),
]


@pytest.mark.parametrize(("reply", "kind", "requests"), FAILURES)
async def test_every_failure_has_its_error(
    story: Article, industry: Recipe, reply: Reply, kind: type[errors.EndpointError], requests: int
) -> None:
    with serving(Script(reply)) as server:
        with pytest.raises(errors.EndpointError) as caught:
            await ask(server.endpoint, story, industry)
        assert type(caught.value) is kind
        assert len(server.requests) == requests
        assert "loopback" in str(caught.value)


@pytest.mark.parametrize(
    "passing",
    [
        completion("{}", finish="network_error"),
        error(500),
        error(429),
        HANGS_UP,
        fault("overloaded", 503),
    ],
    ids=["broken off", "500", "429", "hangs up", "503 with status 200"],
)
async def test_what_passes_is_waited_for(
    story: Article, industry: Recipe, passing: Reply, no_pauses: list[float]
) -> None:
    came = await asked(Script(passing, passing, answer(GOOD)), story, industry)
    assert came.names == ["高远"]
    assert len(came.server.requests) == 3
    assert len(no_pauses) == 2
    assert all(0 < pause < 10 for pause in no_pauses)


async def test_answers_that_break_off_are_paid_for(story: Article, industry: Recipe) -> None:
    came = await asked(Script(completion("{", finish="network_error"), answer(GOOD)), story, industry)
    assert [usage.written for usage in came.meter] == [10, 10]


async def test_a_server_that_is_not_there(story: Article, industry: Recipe) -> None:
    with serving(Script(answer(GOOD))) as server:
        endpoint = server.endpoint
    with pytest.raises(errors.TransportError, match=r"cannot be reached: .+ Check the address"):
        await ask(endpoint, story, industry)


async def test_a_server_that_does_not_answer(story: Article, industry: Recipe) -> None:
    def slow(_: Request) -> Reply:
        time.sleep(0.3)
        return answer(GOOD)

    with pytest.raises(errors.TransportError, match=r"0\.05 s, 4 times"):
        await asked(slow, story, industry, timeout=0.05)


TOMORROW = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
LONG_AGO = "Wed, 21 Oct 2015 07:28:00 GMT"


@pytest.mark.parametrize(
    ("asked_for", "waited"),
    [
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("0.5", 0.5, id="part of a second"),
        pytest.param("0", 0.0, id="none"),
        pytest.param("-3", 0.0, id="less than none"),
        pytest.param("9999", LONGEST_WAIT, id="too long"),
        pytest.param("inf", LONGEST_WAIT, id="for ever"),
        pytest.param(TOMORROW, LONGEST_WAIT, id="a date to come"),
        pytest.param(LONG_AGO, 0.0, id="a date gone by"),
        pytest.param("soon", None, id="no time"),
    ],
)
async def test_retry_after_is_honoured_and_capped(
    story: Article, industry: Recipe, no_pauses: list[float], asked_for: str, waited: float | None
) -> None:
    came = await asked(Script(error(429, retry_after=asked_for), answer(GOOD)), story, industry)
    assert came.names == ["高远"]
    assert len(came.meter) == 1
    (pause,) = no_pauses
    assert pause == waited if waited is not None else 0 < pause < 10


async def test_a_date_near_by_is_waited_for(story: Article, industry: Recipe, no_pauses: list[float]) -> None:
    def reply(_: Request) -> Reply:
        soon = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
        return error(503, retry_after=soon) if not no_pauses else answer(GOOD)

    await asked(reply, story, industry)
    assert 15 < no_pauses[0] <= 20


@pytest.mark.parametrize(
    ("endpoint", "wanted"),
    [
        pytest.param(Endpoint("e", "", "m", key_env="DESK_KEY"), "Set DESK_KEY to a valid one.", id="named"),
        pytest.param(Endpoint("e", "", "m"), "JIANBAO_API_KEY", id="not named"),
    ],
)
async def test_a_refused_key_says_which_variable_to_set(
    endpoint: Endpoint, wanted: str, story: Article, industry: Recipe
) -> None:
    with pytest.raises(errors.AuthenticationError, match=wanted):
        await asked(Script(error(401)), story, industry, endpoint)


SECRETS = [
    error(400, "bad key secret-key"),
    error(401, "Incorrect API key provided: secret-key"),
    error(429, "secret-key is too fast"),
    error(500, "secret-key"),
    fault("secret-key"),
    Reply({"detail": [{"msg": "x", "input": "secret-key"}]}, 422),
    Reply(b"secret-key", 400, {}, "text/plain"),
    completion("secret-key"),
    completion(None, refusal="secret-key"),
]


@pytest.mark.parametrize("reply", SECRETS, ids=[str(number) for number in range(len(SECRETS))])
async def test_a_key_that_a_server_echoes_is_shown_nowhere(
    story: Article, industry: Recipe, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), serving(Script(reply)) as server:
        with pytest.raises(errors.EndpointError) as caught:
            await ask(server.endpoint, story, industry)
        assert server.keys[0] == "Bearer secret-key"
    raised = caught.value
    assert raised.__cause__ is None and raised.__context__ is None
    shown = "".join(traceback.format_exception(raised))
    for text in (str(raised), repr(raised), shown, repr(server.endpoint), caplog.text):
        assert "secret-key" not in text


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
    raised = kind.__new__(kind)
    raised.message, raised.body = "m", None
    request = httpx2.Request("POST", "http://127.0.0.1")
    if isinstance(raised, openai.APIStatusError):
        raised.response = httpx2.Response(418, request=request)
        raised.status_code = 418
    mapped = endpoint_error(raised, Endpoint("e", "http://127.0.0.1/v1", "m", "k"), 1)
    assert isinstance(mapped, errors.EndpointError)


async def test_models_are_listed_where_a_server_lists_them() -> None:
    for models, names in (
        (Reply({"data": [{"id": "a"}, {"id": "b"}]}), ["a", "b"]),
        (Reply({"data": None}), []),
        (Reply(b"<html>"), []),
        (error(404), []),
        (HANGS_UP, []),
    ):
        with serving(Script(answer(GOOD)), models=models) as server:
            async with Client(server.endpoint) as client:
                assert await client.models() == names
