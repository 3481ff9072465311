"""Where on a page a head is looked for, and the parts of lines that state something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jianbao.articles.layout.lines import Line
from jianbao.articles.marks import Stated
from jianbao.mapped import MappedText
from jianbao.text import HAN

_ENDING = 20
_BORDER = re.compile(rf"[|｜／/]|\s[·•∙]\s?|[·•∙]\s|\s{{2,}}|(?<=[{HAN}])\s+|\s+(?=[{HAN}])")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a line, and what it says where that is not its words."""

    line: Line
    start: int
    end: int
    value: str | None = None

    @property
    def words(self) -> str:
        """Its characters."""
        return self.line.text[self.start : self.end]

    def within(self, found: re.Match[str], group: int | str = 0) -> Part:
        """What was found in the whole line."""
        return replace(self, start=found.start(group), end=found.end(group), value=None)

    def stated(self, text: MappedText) -> Stated:
        """It with its span of the source of a text that its line is of."""
        span = text.source_span(self.line.start + self.start, self.line.start + self.end)
        return Stated(self.value or self.words, *span)


@dataclass(frozen=True, slots=True)
class Around:
    """The lines of a story's head and foot.

    Attributes:
        above: before the headline; the nearest ones.
        title: the headline.
        under: between headline and running text.
        story: the story's own, from its first running text on.
        behind: those that follow it; the nearest ones.
        foot: the last ones of the page.
    """

    above: Sequence[Line]
    title: Line | None
    under: Sequence[Line]
    story: Sequence[Line]
    behind: Sequence[Line]
    foot: Sequence[Line]

    @property
    def opening(self) -> Line | None:
        """The first line of running text."""
        return next(iter(self.story), None)

    @property
    def ending(self) -> Sequence[Line]:
        """The last running text of the story, and its lines behind that."""
        running = (i for i, line in enumerate(reversed(self.story), 1) if line.is_prose and line.text[0] not in "(（")
        last = next(running, 1)
        return self.story[-min(last, _ENDING) :]

    @property
    def front(self) -> Iterator[Line]:
        """What stands before the running text, under the headline first: a day above it may be today's."""
        yield from self.under
        yield from self.above


def whole(line: Line) -> Part:
    """A line as a part of itself."""
    return Part(line, 0, len(line.text))


def parts_of(line: Line) -> Iterator[Part]:
    """What stands apart in a line, between wide spaces and rules."""
    start = 0
    for border in [*_BORDER.finditer(line.text), None]:
        end = border.start() if border else len(line.text)
        words = line.text[start:end]
        if words.strip():
            left = start + len(words) - len(words.lstrip())
            yield Part(line, left, left + len(words.strip()))
        start = border.end() if border else end
