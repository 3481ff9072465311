"""Whether two pieces of text are about the same: by the words that they have in common.

Lexical cohesion finds where a text turns to something else (Hearst, "TextTiling: Segmenting Text into Multi-paragraph
Subtopic Passages", Computational Linguistics 23(1), 1997). Here it is asked only at headlines, and counts runs of Han
characters, as Chinese has no spaces between its words: a part of a story names its people, firms and places again,
another story names others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from jianbao.text import HAN

_WORDS = re.compile(rf"[{HAN}]+|[A-Za-z]{{2,}}")
_FIGURE = re.compile(r"\d[\d.]{1,12}")
_NAME, _WORD = 3, 2


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two stories have in common that are about different things.

    Attributes:
        share: of the names in the one, how many stand in the other.
        again: how many names the other says more than once; a longer name counts for each three of its characters.
    """

    share: float
    again: int


CHANCE = Overlap(0.03, 1)
ALIKE = Overlap(0.07, 3)
"""Where both are of one trade or town."""


class Told:
    """The words of a story up to here."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._counted: Counter[str] = Counter()

    def add(self, text: str) -> None:
        """Reads on."""
        self._texts.append(text)

    @property
    def _names(self) -> Counter[str]:
        """The names so far; few headlines ask for them."""
        for text in self._texts:
            self._counted.update(_runs(text, _NAME))
        self._texts.clear()
        return self._counted

    def has_named(self, words: str) -> bool:
        """Whether it said a name that stands in some words."""
        return any(name in self._names for name in _runs(words, _NAME))

    def is_taken_up_by(self, text: str, most: Overlap) -> bool:
        """Whether a text names what the story named again and again, or more of it than other stories do."""
        names = set(_runs(text, _NAME))
        told = self._names
        shared = [name for name in names if name in told]
        repeated = sum(told[name] > 1 for name in shared)
        return repeated > most.again or len(shared) > most.share * len(names)


def share_said_again(headline: str, text: str) -> float:
    """How much of a headline's words a text repeats, as the first paragraph of news does: from 0 to 1.

    A figure counts for half of the headline: by chance it hardly stands in both.
    """
    if set(_FIGURE.findall(headline)) & set(_FIGURE.findall(text)):
        return 0.5 + share_said_again(_FIGURE.sub(" ", headline), text) / 2
    words = set(_runs(headline, _WORD))
    return len(words & set(_runs(text, _WORD))) / len(words) if words else 0.0


def are_unrelated(texts: Iterable[str], most: Overlap) -> bool:
    """Whether none of some texts takes up what the one before it names, but for a few."""
    told, taken_up, count = Told(), 0, 0
    for text in texts:
        taken_up += told.is_taken_up_by(text, most)
        told = Told()
        told.add(text)
        count += 1
    return taken_up * 4 <= count


def _runs(text: str, length: int) -> list[str]:
    """The Latin words of a text, and every run of so many Chinese characters."""
    runs: list[str] = []
    for word in _WORDS.findall(text):
        if word.isascii():
            runs.append(word.lower())
        else:
            runs += map("".join, zip(*(word[start:] for start in range(length)), strict=False))
    return runs
