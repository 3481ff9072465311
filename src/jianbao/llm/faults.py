"""From what can go wrong on the way to the project's errors. A key is never part of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import openai

from jianbao.config import FILE
from jianbao.errors import (
    AuthenticationError,
    EndpointError,
    RateLimitedError,
    RefusedAnswerError,
    RejectedError,
    TooLongError,
    TransportError,
)
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.reply import Fault, NoCompletion

_LONGEST = 300
"""Characters of a server's words that are shown."""

# DashScope; Moonshot and Azure; DeepSeek; Zhipu: filters answer with status 400.
_FILTERED = re.compile(
    r"data_?inspection_?failed|content_filter|content exists risk|\b1301\b|high risk", re.IGNORECASE
)
# DeepSeek (402); Moonshot; DashScope; Zhipu: some of them with 429, as if to wait would help.
_NO_BALANCE = re.compile(
    r"insufficient balance|exceeded_current_quota_error|arrearage|\b1113\b|余额|欠费", re.IGNORECASE
)
# llama.cpp; vLLM, OpenAI, DeepSeek; SGLang; Moonshot; DashScope; Zhipu.
_TOO_LONG = re.compile(
    r"exceed_context|context_length_exceeded|available context size|context (?:length|window)|maximum model length|"
    r"exceeded model token limit|range of input length|prompt exceeds max length|\b1261\b|input is too long|"
    r"prompt is too long|maximum allowed length",
    re.IGNORECASE,
)


class BrokenOff(Exception):
    """The server gives up in the middle of an answer, and says so."""


def words_of(error: openai.APIStatusError) -> str:
    """What a server says of a refusal: its message, its type and the parameter it names."""
    body: Any = error.body
    if isinstance(body, Mapping):
        parts = [body.get(name) for name in ("message", "detail", "type", "code", "param")]
        return " ".join(str(part) for part in parts if part) or str(body)
    return str(body or error.message)


def has_no_balance(error: openai.APIStatusError) -> bool:
    """Whether an account is empty, which waiting does not change."""
    return error.status_code == 402 or bool(_NO_BALANCE.search(words_of(error)))


def is_too_long(said: str) -> bool:
    """Whether a server refuses a prompt for its length, by its words."""
    return bool(_TOO_LONG.search(said))


def endpoint_error(error: Exception, endpoint: Endpoint, attempts: int) -> EndpointError | None:
    """The project's error for a fault on the way, or None for any other."""
    place, tried = endpoint.place, _tried(attempts)
    match error:
        case openai.APIStatusError():
            return _of_status(error.status_code, words_of(error), endpoint, tried)
        case Fault():
            return _of_status(error.status, error.said, endpoint, tried)
        case openai.APITimeoutError():
            return TransportError(f"{place} did not answer within {endpoint.timeout:g} s{tried}.")
        case openai.APIConnectionError():
            cause = error.__cause__ or error
            words = shown(str(cause) or type(cause).__name__, endpoint)
            return TransportError(f"{place} cannot be reached: {words} Check the address and that the server runs.")
        case BrokenOff():
            return TransportError(f"{place} breaks its answers off{tried}. Try later.")
        case openai.APIError() | NoCompletion():
            return TransportError(f"{place} gave an answer that is no chat completion. Check the address.")
    return None


def _of_status(status: int | None, said: str, endpoint: Endpoint, tried: str) -> EndpointError:
    """The error for a refusal; some come without a status."""
    place, words = endpoint.place, shown(said, endpoint)
    if status == 402 or _NO_BALANCE.search(said):
        return AuthenticationError(f"{place} says that the account of the key is empty: {words}")
    if status == 413 or is_too_long(said):
        return TooLongError(f"{place} refuses a prompt for its length: {words} Name its context in {FILE}.")
    if status is not None and status >= 500:
        return TransportError(f"{place} fails with status {status}{tried}: {words}")
    if status in (401, 403):
        return AuthenticationError(f"{place} refuses the key: {words} {_about_the_key(endpoint)}")
    if status in (408, 409):
        return TransportError(f"{place} cannot answer now{tried}: {words}")
    if status == 429:
        return RateLimitedError(f"{place} refuses for its rate{tried}: {words} Try later.")
    if _FILTERED.search(said):
        return RefusedAnswerError(f"{place} declines the article's content: {words}")
    return RejectedError(f"{place} refuses the request{f' with status {status}' if status else ''}: {words}")


def _tried(attempts: int) -> str:
    return f", {attempts} times" if attempts > 1 else ""


def _about_the_key(endpoint: Endpoint) -> str:
    if endpoint.key_env is None:
        return (
            "Set JIANBAO_API_KEY for --base-url; for an endpoint of jianbao.toml name the key's variable in key_env."
        )
    return f"Set {endpoint.key_env} to a valid one."


def shown(said: str, endpoint: Endpoint) -> str:
    """A server's words, in one line, without the key."""
    line = " ".join(said.split())
    hidden = line.replace(endpoint.api_key, "***") if endpoint.api_key else line
    cut = hidden[:_LONGEST]
    return cut if cut.endswith((".", "。", "!", "…")) else f"{cut}."
