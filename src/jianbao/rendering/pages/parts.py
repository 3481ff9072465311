"""The pieces of a page as readers see them, cut where something is in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from jianbao.articles import Flag, Kind, Piece, ReadPage, Reason, account_of
from jianbao.articles.covers import covers_between, cuts_at

LINE_END = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_OF_THE_PAGE = frozenset({Reason.UNDIVIDED})
"""Doubts about a page as a whole, though they have a span."""
_BROKEN = "⏎"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page that is of one kind and in doubt for the same reasons.

    Attributes:
        text: as the page shows it; of what cannot be seen, its name.
        piece: what it is; its span is that of the part.
        opens: whether its sentence begins with it.
        flags: why it is in doubt, and
        closes: those of them of which nothing follows.
    """

    text: str
    piece: Piece
    opens: bool
    flags: tuple[Flag, ...]
    closes: tuple[Flag, ...]


def notices_of(page: ReadPage) -> list[Flag]:
    """What is in doubt of a page as a whole, or at a place where it has no words."""
    return [flag for flag in page.stories[0].flags if not _is_of_words(flag)]


def parts_of(page: ReadPage) -> list[Part]:
    """The parts of a page of which something is shown, in order."""
    pieces = [(piece.start, piece.end, piece) for piece in account_of(page)]
    flags = [(flag.start, flag.end, flag) for flag in page.stories[0].flags if _is_of_words(flag)]
    cuts = cuts_at(len(page.page.original), pieces, flags)
    over = zip(pairwise(cuts), covers_between(pieces, cuts), covers_between(flags, cuts), strict=True)
    parts: list[Part] = []
    opened: tuple[int, int | None] | None = None
    for (start, end), ((_, _, piece),), doubts in over:
        cut = piece if (piece.start, piece.end) == (start, end) else replace(piece, start=start, end=end)
        if not (text := _shown(cut, page)):
            continue
        sentence = piece.story, piece.sentence
        opens = piece.kind is Kind.SENTENCE and sentence != opened
        opened = sentence if opens else opened
        parts.append(Part(text, cut, opens, tuple(flag for _, _, flag in doubts), ()))
    return list(_closed(parts))


def _closed(parts: list[Part]) -> Iterator[Part]:
    """The parts, each with the flags that it is the last of."""
    last = {flag: number for number, part in enumerate(parts) if part.text.strip() for flag in part.flags}
    for number, part in enumerate(parts):
        closes = tuple(flag for flag in part.flags if last.get(flag) == number)
        yield replace(part, closes=closes) if closes else part


def _is_of_words(flag: Flag) -> bool:
    return flag.start < flag.end and flag.reason not in _OF_THE_PAGE


def _shown(piece: Piece, page: ReadPage) -> str:
    visible = page.page.visible
    text = visible.text[visible.position(piece.start) : visible.position(piece.end)]
    if piece.kind is Kind.CLEANED:
        return "".join(map(_named, text))
    if piece.kind is Kind.LEFT_OUT:
        return text or page.page.original[piece.start : piece.end]
    if piece.kind is Kind.SPACE and piece.sentence is not None:
        return _BROKEN if LINE_END.search(text) else text
    return text if piece.sentence is None else LINE_END.sub(" ", text)


def _named(character: str) -> str:
    if character.isspace():
        return _BROKEN if LINE_END.match(character) else character
    return character if character.isprintable() else f"U+{ord(character):04X}"
