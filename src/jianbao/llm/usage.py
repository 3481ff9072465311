"""What a call cost."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens and time of one or more calls. What a server does not report counts as 0.

    Attributes:
        calls: answers received.
        read: tokens of the prompts, those from the server's cache included.
        cached: those of `read` that the server took from its cache.
        written: tokens of the answers.
        seconds: from sending to the end of the answer, pauses between attempts included.
        reading: seconds that the server says it spent reading.
        writing: seconds that the server says it spent writing.
    """

    calls: int = 0
    read: int = 0
    cached: int = 0
    written: int = 0
    seconds: float = 0.0
    reading: float = 0.0
    writing: float = 0.0

    def __add__(self, other: Usage) -> Usage:
        return Usage(*(getattr(self, name) + getattr(other, name) for name in _NAMES))


_NAMES = [field.name for field in fields(Usage)]
