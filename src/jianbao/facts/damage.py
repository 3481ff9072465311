"""Whether two texts that are nearly the same say the same: what differs is damage alone.

Similarity measures do not know that one character may turn a statement or make another name of one. So every edit
that leads from one text to the other must be one of the few that damage makes: punctuation lost, a particle come or
gone, a character doubled, a sign that is no character where one stood. One Chinese character in the place of another
is none of them: 备份 for 备用 says something else, and no rule tells it from a misspelling.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.people import mentions
from jianbao.facts.edits import Edit, edits_between
from jianbao.facts.english import words_are_damaged
from jianbao.facts.words.regions import REGIONS
from jianbao.facts.words.turning import NEVER_NAMED, PARTICLES, STAGES, TURNING
from jianbao.mapped import MappedText
from jianbao.text import HAN, fold_key

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*|[〇零一二两三四五六七八九十百千万亿半]+")
_PUNCTUATION = frozenset(",.;:!…-&")
_STRANGERS = frozenset("□�口■*")
"""What stands in the place of a character that was lost."""
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(r"[^\W\d_]+")
_STAGES = frozenset(STAGES)
_REGIONS = frozenset(REGIONS)


@dataclass(frozen=True)
class Side:
    """One of two texts that are compared: a stretch of a folded text."""

    source: MappedText
    """The folded text, mapped to `written`."""
    written: str
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        """The folded stretch."""
        return self.source.text[self.start : self.end]

    @cached_property
    def as_written(self) -> str:
        """The stretch with its capitals and spaces."""
        start, end = self.source.source_span(self.start, self.end)
        return self.written[start:end]

    def names(self, start: int, end: int) -> bool:
        """Whether a span of the stretch is part of the name of a person, a body or a place."""
        if _is_part(self.text, start, end, _REGIONS):
            return True
        texts = chain((body.text for body in bodies(self.written)), (person.text for person in mentions(self.written)))
        return _is_part(self.text, start, end, set(map(fold_key, texts)))

    def stages(self, start: int, end: int) -> bool:
        """Whether a span of the stretch is part of a word of stage."""
        return _is_part(self.text, start, end, _STAGES)


def _is_part(text: str, start: int, end: int, words: Collection[str]) -> bool:
    """Whether a span, or the place between two characters, is a part of one of some words in a text."""
    return any(
        text.startswith(word, at)
        for word in words
        if word
        for at in range(max(0, start - len(word) + 1), max(end, start))
    )


def numbers_of(folded: str) -> list[str]:
    """The numbers of a folded text, in digits and in characters."""
    return _DIGITS.findall(folded)


def is_damaged_copy(wanted: Side, stated: Side) -> bool:
    """Whether one of two texts is a damaged copy of the other, with its figures, names, stages and directions."""
    if numbers_of(wanted.text) != numbers_of(stated.text):
        return False
    edits = edits_between(wanted.text, stated.text)
    english = words_are_damaged(wanted.as_written, stated.as_written)
    return english and all(_is_damage(edit, wanted, stated) for edit in edits)


def _is_damage(edit: Edit, wanted: Side, stated: Side) -> bool:
    lost, found = wanted.text[slice(*edit.wanted)], stated.text[slice(*edit.stated)]
    changed = set(lost + found)
    if changed <= _PUNCTUATION:
        return not (
            "-" in changed and any(_before_digit(side.text, span) for side, span in _sides(edit, wanted, stated))
        )
    letters = {character for character in changed if _LATIN.match(character) and not _HAN.match(character)}
    if letters:
        return changed <= letters | _PUNCTUATION  # English is compared word by word
    if changed <= NEVER_NAMED | _PUNCTUATION:
        return True
    sides = _sides(edit, wanted, stated)
    if not changed.isdisjoint(TURNING) or any(side.stages(*span) for side, span in sides):
        return False
    is_small = (
        changed <= PARTICLES | _PUNCTUATION
        or _is_doubled(edit, wanted.text, stated.text)
        or _is_strange(edit, wanted.text, stated.text)
    )
    # Names are read last: nothing here takes longer.
    return is_small and not any(side.names(*span) for side, span in sides)


def _sides(edit: Edit, wanted: Side, stated: Side) -> tuple[tuple[Side, tuple[int, int]], ...]:
    return (wanted, edit.wanted), (stated, edit.stated)


def _before_digit(text: str, span: tuple[int, int]) -> bool:
    return text[span[1] : span[1] + 1].isdigit() or text[: span[0]][-1:].isdigit()


def _is_doubled(edit: Edit, wanted: str, stated: str) -> bool:
    """Whether one text has a character or a word of two twice in a row."""
    text, (start, end) = (wanted, edit.wanted) if edit.stated[0] == edit.stated[1] else (stated, edit.stated)
    single, length = text[:start] + text[end:], end - start
    if len(wanted) + len(stated) != len(text) + len(single) or length > 2:
        return False
    # Of 提供提供 the edit may be the 供提 inside.
    return any(
        single[:at] + single[at : at + length] + single[at:] == text for at in range(max(0, start - length), start + 1)
    )


def _is_strange(edit: Edit, wanted: str, stated: str) -> bool:
    """Whether one text has a sign that is no character of Chinese where the other has a character, or none."""
    lost, found = wanted[slice(*edit.wanted)], stated[slice(*edit.stated)]
    return max(len(lost), len(found)) == 1 and any(side in _STRANGERS for side in (lost, found))
