"""Pages as one HTML document: the original with what was kept, what was left out and what is in doubt in colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from jianbao.articles import Article, Flag, Kind, Piece, ReadPage, Reason, account_of
from jianbao.rendering.html import html_document
from jianbao.rendering.pages.lines import ShownLine, lines_of
from jianbao.rendering.pages.parts import notices_of
from jianbao.rendering.pages.sizes import Size, doubt, facts_of, sizes_of

_REASONS = list(Reason)
_GOLDEN_ANGLE = 137.5
"""Degrees: the hues of any two reasons that follow each other lie far apart."""
_HIDDEN = (Kind.SENTENCE, Kind.MARKUP, Kind.SPACE)
"""What is never hidden, or never shown."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A story of a page: what is told of it, and its part of the page."""

    article: Article
    number: int
    sizes: Sequence[Size]
    lines: Sequence[ShownLine]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A page, to be shown."""

    source: str
    notices: Sequence[Flag]
    stories: Sequence[_Story]


def pages_html(pages: Iterable[ReadPage], language: str) -> str:
    """The document of some pages, its labels in a language (`zh` or `en`)."""
    shown, pieces, doubts = [], list[Piece](), 0
    for page in pages:
        own = account_of(page)
        shown.append(_shown(page, own))
        pieces += own
        doubts += len(page.stories[0].flags)
    sizes = sizes_of(pieces)
    return html_document(
        "jianbao.rendering",
        "pages",
        language,
        style="".join(map(_style, sizes)),
        pages=shown,
        sizes=sizes,
        doubts=doubts,
        named=partial(Size.label, language=language),
        key=_key,
        can_be_hidden=lambda size: size.kind not in _HIDDEN,
        facts_of=partial(facts_of, language=language),
        doubt=partial(doubt, language=language),
    )


def _shown(page: ReadPage, pieces: Sequence[Piece]) -> _Shown:
    stories = [
        _Story(
            page.stories[number - 1], number, sizes_of(piece for piece in pieces if piece.story == number), list(lines)
        )
        for number, lines in groupby(lines_of(page), key=lambda line: line.story)
    ]
    return _Shown(page.stories[0].source, notices_of(page), stories)


def _key(kind: Kind, reason: Reason | None) -> str:
    """The class of what is of a kind and out for a reason."""
    return f"r{_REASONS.index(reason)}" if reason else kind.name.lower()


def _style(size: Size) -> str:
    """The colour of a reason, and how its filter hides it."""
    key = _key(size.kind, size.reason)
    hue = round(_REASONS.index(size.reason) * _GOLDEN_ANGLE % 360) if size.reason else 0
    colour = f".{key} {{ --hue: {hue}; }}\n" if size.reason else ""
    return f"{colour}body:has(#show-{key}:not(:checked)) .text .{key} {{ display: none; }}\n"
