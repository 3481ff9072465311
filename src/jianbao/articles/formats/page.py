"""What a file shows, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass, field

from jianbao.articles.layout.head import Head, Hints
from jianbao.articles.marks import Flag, LeftOut
from jianbao.mapped import MappedText, identity


@dataclass(frozen=True, slots=True)
class Page:
    """The visible text of a file, and what its markup says of it. All spans are in the file's text.

    Attributes:
        original: the file's text.
        visible: what a reader sees of it, mapped to it.
        beside: what the markup shows not to be the story.
        head: what metadata state; the span of what does not stand in the text is empty, `(0, 0)`.
        flags: what is in doubt.
        hints: what the markup says that helps to read the head off the text.
        wrapped: whether its lines may be broken where a column ended.
        head_is_sure: whether `head` goes before what the text seems to state: a column named title is no guess.
    """

    original: str
    visible: MappedText
    beside: tuple[LeftOut, ...] = ()
    head: Head = field(default=Head())
    hints: Hints = field(default=Hints())
    flags: tuple[Flag, ...] = ()
    wrapped: bool = True
    head_is_sure: bool = False


def text_page(original: str) -> Page:
    """A page of plain text."""
    return Page(original, identity(original))
