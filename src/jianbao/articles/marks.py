"""Spans of the original, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A span that was not read as the story, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A span whose text may not be what its author wrote, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Stated:
    """Something that a page states of its article, and the span that states it; `(0, 0)` where none in the text does.

    Attributes:
        value: the words, as the working text has them; of a day, its EDTF.
    """

    value: str
    start: int
    end: int
