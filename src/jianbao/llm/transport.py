"""The one layer of transport retries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import openai
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from jianbao.llm.faults import BrokenOff, has_no_balance, is_passing
from jianbao.llm.reply import Fault, Reply, read_reply
from jianbao.llm.request import Meter

ATTEMPTS = 4
LONGEST_WAIT = 60.0
"""Seconds. A server that asks for a longer pause is waited for this long and asked again."""

Send = Callable[[], Awaitable[bytes]]
pause = asyncio.sleep
_backoff = wait_exponential(multiplier=0.5, max=8.0) + wait_random(0.0, 0.5)


async def sent(send: Send, attempts: int, meter: Meter) -> Reply:
    """The answer to a request, which is sent until one comes.

    Connections, timeouts, 408, 409, 429, 5xx and answers that a server breaks off are tried again, after the pause
    that it asks for or with growing pauses.

    Args:
        send: sends the request and gives the body of the response.
        attempts: how often at most.
        meter: takes the usage of every answer.
    """
    since = time.perf_counter()

    async def attempt() -> Reply:
        nonlocal since
        body = await send()
        now = time.perf_counter()
        reply = read_reply(body, now - since)
        since = now
        meter.append(reply.usage)
        if reply.broken_off:
            raise BrokenOff
        return reply

    retrying = AsyncRetrying(
        retry=retry_if_exception(_passing),
        stop=stop_after_attempt(attempts),
        wait=_wait,
        sleep=pause,
        reraise=True,
    )
    return await retrying(attempt)


def _passing(error: BaseException) -> bool:
    """Whether a fault may be gone the next time."""
    if isinstance(error, openai.APIStatusError):
        return is_passing(error.status_code) and not has_no_balance(error)
    if isinstance(error, Fault):
        return error.status is not None and is_passing(error.status)
    return isinstance(error, openai.APIConnectionError | BrokenOff)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    asked = error.response.headers.get("retry-after", "") if isinstance(error, openai.APIStatusError) else ""
    seconds = _seconds(asked)
    return _backoff(state) if seconds is None else min(seconds, LONGEST_WAIT)


def _seconds(retry_after: str) -> float | None:
    """The pause that a header asks for, in seconds or as a date; None when it cannot be read."""
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        until = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
