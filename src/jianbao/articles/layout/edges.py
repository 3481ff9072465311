"""What stands at the edges of a story: short lines above its headline and behind its last paragraph.

No list of phrases knows all names of sites, tickers, buttons and slogans. What they have in common is where they
stand, and that they neither say a sentence nor could be a headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.articles.marks import CELL_BORDER
from jianbao.text import HAN

_LONGEST_SIGN = 60
_SHORTEST_HEADLINE, _MOST_PIECES, _SHORTEST_LATIN_HEADLINE = 8, 2, 4
_HAN = re.compile(f"[{HAN}]")
_PIECES = re.compile(r"[\s|｜┊¦│/·•>›»＞_-]+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
_ITEM = re.compile(
    rf"[①-⑳⑴-⒇]|[·•●◆■▪*—-]\s?[{HAN}]|\d{{1,2}}\s?[.、)）．]|[（(]?[一二三四五六七八九十]{{1,3}}[、.）)]|第[一二三四五六七八九十\d]"
)
_FIGURE = re.compile(rf"\d\s?[{HAN}%％]")
# The end of a sentence stands in it, perhaps with a sign of the house behind.
_SAID = re.compile("[。！？”]")
# More words in a row than a button or a tag has.
_WORDS = re.compile(f"[{HAN}]{{7}}")
# The item of a list, a heading above one, a signature: words without the signs of buttons and tags.
_NAMED = re.compile(rf"[{HAN}][{HAN}\w，、：“”《》（）()]*(?:\s+[{HAN}][{HAN}\w，、：“”《》（）()]*)?")


def above_headline(zone: Sequence[Line], title: Line | None) -> Iterator[Line]:
    """The lines above a headline that say nothing and could be none; one that could is its first half."""
    for line in zone:
        if title is None or line is title:
            return
        if not (line.is_ended or _could_be_headline(line)):
            yield line


def behind_text(story: Sequence[Line], opening: Line) -> Iterator[Line]:
    """The lines behind the last sentence of a story that say none and name nothing; items and signatures are story.

    Args:
        story: its lines.
        opening: the first of its running text.
    """
    for line in reversed(story):
        if line is opening or _says(line) or _is_of_story(line):
            return
        yield line


def _could_be_headline(line: Line) -> bool:
    pieces = [piece for piece in _PIECES.split(line.text) if piece]
    if not _HAN.search(line.text):
        return len(_WORD.findall(line.text)) >= _SHORTEST_LATIN_HEADLINE
    return len(_HAN.findall(line.text)) >= _SHORTEST_HEADLINE and len(pieces) <= _MOST_PIECES


def _says(line: Line) -> bool:
    """Whether the line says something, or is too long for a sign."""
    return line.is_ended or line.has_clauses or len(line.text) > _LONGEST_SIGN or bool(_SAID.search(line.text))


def _is_of_story(line: Line) -> bool:
    return bool(
        CELL_BORDER in line.text
        or _ITEM.match(line.text)
        or _FIGURE.search(line.text)
        or _WORDS.search(line.text)
        or _NAMED.fullmatch(line.text)
        or is_byline(line)
        or is_meta(line)
    )
