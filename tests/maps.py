"""What tests ask of texts that know their places."""

from __future__ import annotations

from itertools import pairwise

from jianbao.mapped import MappedText


def places(mapped: MappedText) -> list[tuple[int, int]]:
    """The span of the source of every character; in order, without going back."""
    spans = [mapped.source_span(i, i + 1) for i in range(len(mapped.text))]
    assert all(start < end for start, end in spans)
    assert all(one == other or one[1] <= other[0] for one, other in pairwise(spans))
    return spans
