"""Spans of a text, and which of them meet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter
from typing import Generic, Protocol, TypeVar


class Span(Protocol):
    """A stretch of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""


SpanT = TypeVar("SpanT", bound=Span)


class Spans(Generic[SpanT]):
    """Spans that are asked for by place, each in the time of a binary search."""

    def __init__(self, spans: Iterable[SpanT]) -> None:
        self._spans = sorted(spans, key=attrgetter("start"))
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def touching(self, start: int, end: int) -> list[SpanT]:
        """The spans that share a character with this one, in order."""
        first = bisect_left(self._starts, start - self._longest + 1)
        return [span for span in self._spans[first : bisect_left(self._starts, end)] if start < span.end]

    def within(self, start: int, end: int) -> list[SpanT]:
        """The spans that lie wholly in this one, in order."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [span for span in self._spans[first:last] if span.end <= end]


def without_overlaps(spans: Iterable[SpanT]) -> tuple[SpanT, ...]:
    """The spans that meet none given before them, in the order of the text."""
    kept: list[SpanT] = []
    starts: list[int] = []
    for span in spans:
        at = bisect_left(starts, span.start)
        if (at == 0 or kept[at - 1].end <= span.start) and (at == len(kept) or span.end <= kept[at].start):
            kept.insert(at, span)
            starts.insert(at, span.start)
    return tuple(kept)
