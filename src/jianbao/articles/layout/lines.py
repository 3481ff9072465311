"""The lines of a text, and what can be seen of a line alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from jianbao.text import HAN

# A credit in brackets may stand behind the last stop.
_ENDED = re.compile(r"[。！？!?；;….][”’」』）)】》\"']*(?:[（(\[【][^（）()\[\]【】。]{2,30}[）)\]】])?$")
_LONGEST_END = 40
_CLAUSES = re.compile(rf"[，。；！？]|[,;](?=[\s{HAN}])|(?<=[{HAN}])[,;?!]")
_SHORTEST_PROSE = 25
# Longer than any headline: running text even where its end is cut off.
_SURELY_PROSE = 60


@dataclass(frozen=True, eq=False)
class Line:
    """A line with something on it: its span without the spaces around it, and its words; equal to itself alone.

    Attributes:
        indented: whether it begins with the two spaces of a Chinese paragraph, or more.
        apart: whether an empty line stands before it.
    """

    start: int
    end: int
    text: str
    indented: bool = False
    apart: bool = False

    @cached_property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_ENDED.search(self.text[-_LONGEST_END:]))

    @cached_property
    def has_clauses(self) -> bool:
        """Whether it is divided by commas or stops."""
        return bool(_CLAUSES.search(self.text))

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is running text: a whole sentence or more."""
        length = len(self.text)
        return (length > _SHORTEST_PROSE and self.is_ended) or (length > _SURELY_PROSE and self.has_clauses)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that are not blank."""
    position, apart = 0, False
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            start = position + len(raw) - len(raw.lstrip())
            yield Line(start, start + len(words), words, indented=start - position >= 2, apart=apart)
        apart = not words
        position += len(raw) + 1
