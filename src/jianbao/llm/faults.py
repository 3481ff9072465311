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
from jianbao.language import interface_language, say
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


def is_passing(status: int) -> bool:
    """Whether a refusal with this status may be gone later."""
    return status in (408, 409, 429) or status >= 500


def endpoint_error(error: Exception, endpoint: Endpoint, attempts: int) -> EndpointError | None:
    """The project's error for a fault on the way, or None for any other."""
    place, tried = endpoint.place, _tried(attempts)
    match error:
        case openai.APIStatusError():
            return _of_status(error.status_code, words_of(error), endpoint, tried)
        case Fault():
            return _of_status(error.status, error.said, endpoint, tried)
        case openai.APITimeoutError():
            return TransportError(
                say(
                    f"{place} did not answer within {endpoint.timeout:g} s{tried}.",
                    f"{place}在 {endpoint.timeout:g} 秒内没有回答{tried}。",
                )
            )
        case openai.APIConnectionError():
            cause = error.__cause__ or error
            words = shown(str(cause) or type(cause).__name__, endpoint)
            return TransportError(
                say(
                    f"{place} cannot be reached: {words} Check the address and that the server runs.",
                    f"{place}无法连接：{words}请检查地址，以及服务是否在运行。",
                )
            )
        case BrokenOff():
            return TransportError(
                say(
                    f"{place} breaks its answers off{tried}. Try later.",
                    f"{place}回答到一半就中断{tried}。请稍后再试。",
                )
            )
        case openai.APIError() | NoCompletion():
            return TransportError(
                say(
                    f"{place} gave an answer that is no chat completion. Check the address.",
                    f"{place}的回答不是 chat completion 格式。请检查地址。",
                )
            )
    return None


def _of_status(status: int | None, said: str, endpoint: Endpoint, tried: str) -> EndpointError:
    """The error for a refusal; some come without a status."""
    place, words = endpoint.place, shown(said, endpoint)
    if status == 402 or _NO_BALANCE.search(said):
        return AuthenticationError(
            say(
                f"{place} says that the account of the key is empty: {words}",
                f"{place}说密钥所属的账户余额不足：{words}",
            )
        )
    if status == 413 or is_too_long(said):
        return TooLongError(
            say(
                f"{place} refuses a prompt for its length: {words} Name its context in {FILE}.",
                f"{place}因提问太长而拒绝：{words}请在 {FILE} 里写明它的 context。",
            )
        )
    if status is not None and is_passing(status):
        return _of_passing(status, place, words, tried)
    if status in (401, 403):
        advice = _about_the_key(endpoint)
        return AuthenticationError(
            say(f"{place} refuses the key: {words} {advice}", f"{place}不接受这个密钥：{words}{advice}")
        )
    if _FILTERED.search(said):
        return RefusedAnswerError(
            say(f"{place} declines the article's content: {words}", f"{place}因文章内容而拒绝：{words}")
        )
    with_status = say(f" with status {status}", f"，状态码 {status}") if status else ""
    return RejectedError(
        say(f"{place} refuses the request{with_status}: {words}", f"{place}拒绝了请求{with_status}：{words}")
    )


def _of_passing(status: int, place: str, words: str, tried: str) -> EndpointError:
    """The error for a refusal that may be gone later."""
    if status >= 500:
        return TransportError(
            say(f"{place} fails with status {status}{tried}: {words}", f"{place}出错，状态码 {status}{tried}：{words}")
        )
    if status == 429:
        return RateLimitedError(
            say(
                f"{place} refuses for its rate{tried}: {words} Try later.",
                f"{place}因请求过于频繁而拒绝{tried}：{words}请稍后再试。",
            )
        )
    return TransportError(say(f"{place} cannot answer now{tried}: {words}", f"{place}现在无法回答{tried}：{words}"))


def _tried(attempts: int) -> str:
    return say(f", {attempts} times", f"（试了 {attempts} 次）") if attempts > 1 else ""


def _about_the_key(endpoint: Endpoint) -> str:
    if endpoint.key_env is None:
        return say(
            "Set JIANBAO_API_KEY for --base-url; for an endpoint of jianbao.toml name the key's variable in key_env.",
            "用 --base-url 时请设置环境变量 JIANBAO_API_KEY；jianbao.toml 里的接口请在 key_env 里写明放密钥的变量。",
        )
    return say(f"Set {endpoint.key_env} to a valid one.", f"请把环境变量 {endpoint.key_env} 设为有效的密钥。")


def shown(said: str, endpoint: Endpoint) -> str:
    """A server's words, in one line, without the key."""
    line = " ".join(said.split())
    hidden = line.replace(endpoint.api_key, "***") if endpoint.api_key else line
    cut = hidden[:_LONGEST]
    if interface_language() == "zh":  # more words follow without a space
        return cut if cut.endswith(("。", "！", "…")) else cut.rstrip(".") + "。"
    return cut if cut.endswith((".", "。", "!", "…")) else f"{cut}."
