"""All damage of a text, and the text with what is provable mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from jianbao.articles.damage.escapes import codes, entities, percent_codes, quoted_printable
from jianbao.articles.damage.found import Damage
from jianbao.articles.damage.gbk import utf8_as_gbk
from jianbao.articles.damage.latin import gbk_as_latin, utf8_as_latin
from jianbao.articles.damage.markup import tags
from jianbao.articles.damage.pairs import big5_as_gbk, gbk_as_big5
from jianbao.articles.damage.residue import missing, private, residue
from jianbao.mapped import MappedText

# Of two that begin at one place the first counts.
_KINDS: tuple[Callable[[str], Iterator[Damage]], ...] = (
    residue,
    tags,
    entities,
    codes,
    percent_codes,
    quoted_printable,
    utf8_as_latin,
    gbk_as_latin,
    utf8_as_gbk,
    big5_as_gbk,
    gbk_as_big5,
    private,
    missing,
)


# A page is asked about twice: what is flagged, what is mended.
@lru_cache(maxsize=1)
def damage_in(text: str) -> tuple[Damage, ...]:
    """The damaged stretches of a text as it is shown, in order, none over another."""
    found = sorted((damage for kind in _KINDS for damage in kind(text)), key=lambda damage: damage.start)
    apart: list[Damage] = []
    for damage in found:
        if not apart or damage.start >= apart[-1].end:
            apart.append(damage)
    return tuple(apart)


def repaired(visible: MappedText) -> MappedText:
    """The text with what is damaged and provably means something else written as it was meant.

    Provable: its bytes, strictly read in the encoding that they were written in, are Chinese of common characters, and
    make the same bytes again. Each mended character stands for the stretch of the original that shows it.
    """
    pieces = [piece for damage in damage_in(visible.text) for piece in damage.pieces]
    return visible.replaced((piece.start, piece.end, piece.meant) for piece in pieces) if pieces else visible
