"""Whether the English words of two texts that are nearly the same differ by damage alone."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from jianbao.facts.edits import edits_between
from jianbao.facts.words.turning import ENGLISH_PARTICLES, ENGLISH_TURNING

_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
_SHORTEST = 5
"""Of shorter words another letter makes another word."""
_TURNING = re.compile("|".join(ENGLISH_TURNING))


def words_are_damaged(wanted: str, stated: str) -> bool:
    """Whether English words differ in articles, spaces and a letter of a long plain word only."""
    first, second = _WORD.findall(wanted), _WORD.findall(stated)
    edits = edits_between([word.casefold() for word in first], [word.casefold() for word in second])
    return all(_is_damage(first[slice(*edit.wanted)], second[slice(*edit.stated)]) for edit in edits)


def _is_damage(wanted: list[str], stated: list[str]) -> bool:
    if {word.casefold() for word in wanted + stated} <= ENGLISH_PARTICLES:
        return True
    if "".join(wanted).casefold() == "".join(stated).casefold():
        return True  # a space or a hyphen
    return len(wanted) == len(stated) and all(map(_is_misspelt, wanted, stated))


def _is_misspelt(wanted: str, stated: str) -> bool:
    """Whether a small word differs from another by one letter that is not its first; two neighbours may be swapped."""
    return (
        min(len(wanted), len(stated)) >= _SHORTEST
        and wanted[0] == stated[0]
        and wanted.islower()
        and stated.islower()
        and not (_TURNING.match(wanted) or _TURNING.match(stated))
        and OSA.distance(wanted, stated, score_cutoff=1) <= 1
    )
