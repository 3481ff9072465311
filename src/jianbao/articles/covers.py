"""A text that is cut at the edges of several kinds of spans, and what covers it between two cuts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
Cover = tuple[int, int, T]
"""The characters from a start to an end, and what they are."""


def cuts_at(length: int, *covers: Iterable[Cover[Any]]) -> list[int]:
    """The edges of covers inside a text, in order, with its own begin and end."""
    edges = {edge for several in covers for start, end, _ in several for edge in (start, end)}
    return [0, *sorted(edge for edge in edges if 0 < edge < length), length]


def covers_between(covers: Iterable[Cover[T]], cuts: Sequence[int]) -> Iterator[list[Cover[T]]]:
    """For every two neighbouring cuts, what covers the text between them. All edges must be cuts, or beyond them."""
    begin, ends = defaultdict[int, list[Cover[T]]](list), set[int]()
    for cover in covers:
        if cover[0] < cover[1]:
            begin[cover[0]].append(cover)
            ends.add(cover[1])
    active: list[Cover[T]] = []
    for cut in cuts[:-1]:
        if cut in begin or cut in ends:
            active = [cover for cover in active if cover[1] != cut] + begin.get(cut, [])
        yield active
