"""What a server sends back, as far as it is of use. Servers differ, so nothing is taken for granted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from jianbao.llm.usage import Usage

Json = dict[str, Any]

_CUT = frozenset({"length", "max_tokens", "model_length", "model_context_window_exceeded"})
_WITHHELD = frozenset({"content_filter", "sensitive"})
_BROKEN_OFF = frozenset({"network_error", "insufficient_system_resource", "abort", "error"})


class NoCompletion(Exception):
    """Something answers, but not with a chat completion: a web page, say."""


class Fault(Exception):
    """An error that a server reports inside an answer with status 200.

    Attributes:
        status: the HTTP status that it would have had, or None when it does not say.
        said: what the server says of it.
    """

    def __init__(self, status: int | None, said: str) -> None:
        super().__init__(said)
        self.status = status
        self.said = said


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Attributes:
        content: its text, thinking and wrappings included.
        thought: what the server sends apart as the model's thinking.
        refusal: why there is no answer, when the model or a filter withholds it.
        cut: whether the answer reached the limit of tokens.
        broken_off: whether the server gave up on the way.
        usage: what it cost.
    """

    content: str
    thought: str
    refusal: str
    cut: bool
    broken_off: bool
    usage: Usage


def read_reply(body: bytes, seconds: float) -> Reply:
    """The answer in the body of a response.

    Raises:
        NoCompletion: it is no chat completion.
        Fault: it is an error.
    """
    try:
        data = from_json(body)
    except ValueError:
        raise NoCompletion from None
    if not isinstance(data, dict):
        raise NoCompletion
    choices = data.get("choices")
    if data.get("error") and not choices:
        raise _fault(data["error"])
    if "choices" not in data:
        raise NoCompletion
    choice = _dict(choices[0]) if isinstance(choices, list) and choices else {}
    message = _dict(choice.get("message"))
    finish = str(choice.get("finish_reason"))
    return Reply(
        content=_text(message.get("content")),
        thought=_text(message.get("reasoning_content")) or _text(message.get("reasoning")),
        refusal=_text(message.get("refusal")) or (finish if finish in _WITHHELD else ""),
        cut=finish in _CUT,
        broken_off=finish in _BROKEN_OFF,
        usage=_usage(data, seconds),
    )


def _fault(error: Any) -> Fault:
    details = _dict(error)
    code = details.get("code")
    status = code if isinstance(code, int) and 400 <= code < 600 else None
    said = " ".join(str(part) for part in (details.get("message"), code) if part)
    return Fault(status, said or str(error))


def _usage(data: Json, seconds: float) -> Usage:
    usage, timings = _dict(data.get("usage")), _dict(data.get("timings"))
    details = _dict(usage.get("prompt_tokens_details"))
    # OpenAI and most others, DeepSeek, Moonshot.
    cached = details.get("cached_tokens"), usage.get("prompt_cache_hit_tokens"), usage.get("cached_tokens")
    return Usage(
        calls=1,
        read=int(_number(usage.get("prompt_tokens"))),
        cached=int(max(map(_number, cached))),
        written=int(_number(usage.get("completion_tokens"))),
        seconds=seconds,
        # llama.cpp and what is built on it, in milliseconds.
        reading=_number(timings.get("prompt_ms")) / 1000,
        writing=_number(timings.get("predicted_ms")) / 1000,
    )


def _dict(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _number(value: Any) -> float:
    return value if isinstance(value, int | float) and math.isfinite(value) and value > 0 else 0


def _text(value: Any) -> str:
    """A text that is given as such or in parts."""
    if isinstance(value, list):
        return "".join(_text(_dict(part).get("text")) for part in value)
    return value if isinstance(value, str) else ""
