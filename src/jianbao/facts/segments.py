"""Words of two characters in running Chinese: which of the readings of a stretch is the likely one."""

from __future__ import annotations

import math
from itertools import takewhile

from jianbao.facts.words.common import known_words, plain_words
from jianbao.text import HAN

_REACH = 8
"""How many characters to each side decide how a place is parted into words."""
_ALONE = 9.0
"""What a character costs that is part of no word; a word costs the logarithm of its rank."""


def plain_word_at(text: str, start: int, end: int) -> bool:
    """Whether a span, or a place between two characters, is inside a plain word of the likeliest reading."""
    left = "".join(takewhile(_is_han, reversed(text[max(0, start - _REACH) : start])))[::-1]
    right = "".join(takewhile(_is_han, text[start : end + _REACH]))
    first, last = len(left), len(left) + end - start
    return any(
        begin <= first and last <= begin + 2 and begin < max(last, first + 1) and begin + 2 > first
        for begin in _words(left + right)
        if first != last or begin < first
    )


def touches_known_word(text: str, start: int, end: int) -> bool:
    """Whether a span, or a place between two characters, is inside any word, however the text is read."""
    return any(text[at : at + 2] in known_words() for at in range(max(0, start - 1), max(end, start)))


def _is_han(character: str) -> bool:
    return HAN[0] <= character <= HAN[-1]


def _words(run: str) -> list[int]:
    """Where the words of a run of Han characters begin, in its cheapest reading."""
    ranks = plain_words()
    costs: list[tuple[float, list[int]]] = [(0.0, [])]
    for at in range(1, len(run) + 1):
        cost, words = costs[at - 1]
        best = (cost + _ALONE, words)
        rank = ranks.get(run[at - 2 : at]) if at > 1 else None
        if rank is not None:
            before, others = costs[at - 2]
            best = min(best, (before + math.log(rank + 2), [*others, at - 2]))
        costs.append(best)
    return costs[-1][1]
