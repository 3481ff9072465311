"""What a call cost."""

from __future__ import annotations

from dataclasses import dataclass

from openai.types.chat import ChatCompletion


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens and time of one or more calls.

    Attributes:
        calls: answers received.
        read: tokens of the prompts, those from the server's cache included.
        cached: those of `read` that the server took from its cache.
        written: tokens of the answers.
        seconds: from sending to the end of the answer, retries included.
    """

    calls: int = 0
    read: int = 0
    cached: int = 0
    written: int = 0
    seconds: float = 0.0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.calls + other.calls,
            self.read + other.read,
            self.cached + other.cached,
            self.written + other.written,
            self.seconds + other.seconds,
        )


def usage_of(completion: ChatCompletion, seconds: float) -> Usage:
    """The usage that a server reports; what it does not report counts as 0."""
    usage = completion.usage
    if usage is None:
        return Usage(calls=1, seconds=seconds)
    details = usage.prompt_tokens_details
    cached = (details.cached_tokens or 0) if details else 0
    return Usage(1, usage.prompt_tokens, cached, usage.completion_tokens, seconds)
