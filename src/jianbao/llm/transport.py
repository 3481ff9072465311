"""The one layer of transport retries, and the map from the SDK's errors to the project's."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import openai
from openai.types.chat import ChatCompletion
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from jianbao.errors import (
    AuthenticationError,
    EndpointError,
    RateLimitedError,
    RejectedError,
    TransportError,
)
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.usage import Usage, usage_of

ATTEMPTS = 4
LONGEST_WAIT = 60.0
"""Seconds. A server that asks for a longer pause is waited for this long and asked again."""

Meter = list[Usage]
Create = Callable[..., Awaitable[ChatCompletion]]
pause = asyncio.sleep
_backoff = wait_exponential(multiplier=0.5, max=8.0) + wait_random(0.0, 0.5)


class NoCompletion(Exception):
    """Something answers, but not with a chat completion: a web page, say."""


def with_retries(create: Create) -> Create:
    """Adds retries and metering to the SDK's `create`.

    Connections, timeouts, 408, 409, 429 and 5xx are tried again, after the pause that `Retry-After` asks for or with
    growing pauses. The keyword `meter` takes the list that each answer's usage is added to.
    """

    async def send(*, meter: Meter, **request: Any) -> ChatCompletion:
        retrying = AsyncRetrying(
            retry=retry_if_exception(_passing),
            stop=stop_after_attempt(ATTEMPTS),
            wait=_wait,
            sleep=pause,
            reraise=True,
        )

        # The SDK's `create` is no coroutine function itself, and tenacity awaits only those.
        async def attempt() -> Any:
            return await create(**request)

        start = time.perf_counter()
        try:
            completion: Any = await retrying(attempt)
        except json.JSONDecodeError:
            raise NoCompletion from None
        if not isinstance(completion, ChatCompletion):  # the SDK hands a page of HTML through as a string
            raise NoCompletion
        meter.append(usage_of(completion, time.perf_counter() - start))
        return completion

    return send


def _passing(error: BaseException) -> bool:
    if isinstance(error, openai.APIStatusError):
        return error.status_code in (408, 409, 429) or error.status_code >= 500
    return isinstance(error, openai.APIConnectionError)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, openai.APIStatusError):
        asked = error.response.headers.get("retry-after", "")
        if asked.replace(".", "", 1).isdigit():
            return min(float(asked), LONGEST_WAIT)
    return _backoff(state)


def endpoint_error(error: Exception, endpoint: Endpoint) -> EndpointError | None:
    """The project's error for one of the SDK's, or None for any other. The key is never part of it."""
    place = f"{endpoint.name} ({endpoint.base_url}, model {endpoint.model!r})"
    match error:
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return AuthenticationError(f"{place} refuses the key. Set JIANBAO_API_KEY to a valid one.")
        case openai.RateLimitError():
            return RateLimitedError(f"{place} still refuses for its rate after {ATTEMPTS} attempts. Try later.")
        case openai.APITimeoutError():
            return TransportError(f"{place} did not answer within {endpoint.timeout:g} s, {ATTEMPTS} times.")
        case openai.APIConnectionError():
            return TransportError(f"{place} cannot be reached. Check the address and that the server runs.")
        case openai.APIStatusError() if error.status_code >= 500:
            return TransportError(f"{place} fails with status {error.status_code}, {ATTEMPTS} times.")
        case openai.APIStatusError():
            said = _without_key(_said(error), endpoint)
            return RejectedError(f"{place} refuses the request with status {error.status_code}: {said}")
        case openai.APIError() | NoCompletion():
            return TransportError(f"{place} gave an answer that is no chat completion. Check the address.")
    return None


def _said(error: openai.APIStatusError) -> str:
    body = error.body
    message = body.get("message") if isinstance(body, dict) else None
    return str(message or error.message)[:300]


def _without_key(text: str, endpoint: Endpoint) -> str:
    return text.replace(endpoint.api_key, "***") if endpoint.api_key else text
