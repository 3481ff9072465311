"""How far the questions about an article are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jianbao.llm import Usage


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the questions about an article are.

    Attributes:
        section: what is asked, or was asked last.
        open: questions of that section still to be asked.
        done: questions answered, of all sections.
        total: questions in all; more when some have to be asked in parts.
        usage: what the answers cost so far.
    """

    section: str
    open: int
    done: int
    total: int
    usage: Usage

    @property
    def writes(self) -> float | None:
        """Tokens written per second: by the server's own clock, else by the time of the whole calls."""
        return _rate(self.usage.written, self.usage.writing or self.usage.seconds)

    @property
    def reads(self) -> float | None:
        """Tokens read per second; None when the server does not say."""
        return _rate(self.usage.read - self.usage.cached, self.usage.reading)

    @property
    def seconds_left(self) -> float | None:
        """How long the questions left may take, going by those answered; None before the first."""
        return self.usage.seconds / self.done * (self.total - self.done) if self.done else None


Watch = Callable[[Progress], None]
"""Is told before and after every question."""


def _rate(tokens: int, seconds: float) -> float | None:
    return tokens / seconds if tokens > 0 and seconds > 0 else None
