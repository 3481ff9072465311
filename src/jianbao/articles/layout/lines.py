"""The lines of a text, and what can be seen of a line alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from jianbao.text import HAN

# A credit in brackets may stand behind the last stop.
_ENDED = re.compile(r"[。！？!?；;….][”’」』）)】》\"']*(?:[（(\[【][^（）()\[\]【】。]{1,30}[）)\]】])?$")
_LONGEST_END = 40
_CLAUSES = re.compile(rf"[，。；！？]|[,;](?=[\s{HAN}])|(?<=[{HAN}])[,;?!]")
# Characters as wide as two Latin letters (Unicode's East Asian Width W and F), as far as news uses them.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\U0001f300-\U0003fffd]+"
)
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
    def width(self) -> int:
        """How wide it is set, in Latin letters."""
        return width_of(self.text)

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is running text: a whole sentence or more."""
        length = len(self.text)
        return (length > _SHORTEST_PROSE and self.is_ended) or (length > _SURELY_PROSE and self.has_clauses)


def width_of(text: str) -> int:
    """How wide a text is set, in Latin letters: Han characters and full-width signs take two."""
    return len(text) + sum(map(len, _WIDE.findall(text)))


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
