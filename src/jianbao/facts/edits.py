"""What leads from one text to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands in one text where the other has something else: spans of both, one of them may be empty."""

    wanted: tuple[int, int]
    stated: tuple[int, int]


def edits_between(wanted: Sequence[str], stated: Sequence[str]) -> Iterator[Edit]:
    """The fewest edits between two texts or lists of words, adjacent ones as one."""
    ends = (0, 0)
    for same in [*Levenshtein.opcodes(wanted, stated), None]:
        if same is not None and same.tag != "equal":
            continue
        starts = (same.src_start, same.dest_start) if same else (len(wanted), len(stated))
        if starts != ends:
            yield Edit((ends[0], starts[0]), (ends[1], starts[1]))
        ends = (same.src_end, same.dest_end) if same else starts
