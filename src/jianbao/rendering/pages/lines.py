"""A page from top to bottom, in the lines that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jianbao.articles import Kind, ReadPage, Reason
from jianbao.rendering.pages.parts import LINE_END, Part, parts_of


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of a page with something on it. It is of one story, or left out for one reason.

    Attributes:
        story: the number of the story in whose part of the page it stands.
        left_out: why it is not of the story, or None.
        apart: whether an empty line stands before it.
        parts: what is in it, in order.
    """

    story: int
    left_out: Reason | None
    apart: bool
    parts: tuple[Part, ...]


def lines_of(page: ReadPage) -> Iterator[ShownLine]:
    """The lines of a page from top to bottom."""
    line: list[Part] = []
    whose: tuple[int, Reason | None] = (1, None)
    apart = False
    for breaks, part in _words(page):
        following = part.piece.story, _left_out(part)
        if line and (breaks or following != whose):
            yield ShownLine(*whose, apart, tuple(line))
            # A list that was left out stands close.
            apart = breaks > 1 and (following != whose or whose[1] is None)
            line = []
        whose = following
        line.append(part)
    if line:
        yield ShownLine(*whose, apart, tuple(line))


def _left_out(part: Part) -> Reason | None:
    return part.piece.reason if part.piece.kind is Kind.LEFT_OUT else None


def _words(page: ReadPage) -> Iterator[tuple[int, Part]]:
    """What can be seen, with how many lines end before it; a blank before it on its line is in its text."""
    breaks, blank = 0, ""
    for part in parts_of(page):
        for number, text in enumerate(_on_lines(part)):
            if number:
                breaks, blank = breaks + 1, ""
            if text.strip():
                shown = text if breaks or not blank else f" {text.lstrip()}"
                yield breaks, part if shown == part.text else replace(part, text=shown)
                breaks, blank = 0, ""
            else:
                blank += text


def _on_lines(part: Part) -> list[str]:
    """The text of a part, line by line; a sentence is on one line wherever the page broke it."""
    is_whole = part.piece.sentence is not None or part.piece.kind is Kind.CLEANED
    return [part.text] if is_whole else LINE_END.split(part.text)
