"""Lines that a page broke in the middle of a sentence, made whole again.

Text copied from a newspaper page or a PDF is broken where its columns end, inside words too (`如今已吸` / `引企业`).
Lines are joined only where running text surely goes on; a heading or the item of a list is never joined to anything.
"""

from __future__ import annotations

import re
from itertools import pairwise

from jianbao.articles.layout.lines import Line, lines_of, width_of
from jianbao.articles.layout.notices import notice_reason
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.articles.marks import CELL_BORDER
from jianbao.mapped import MappedText, MapWriter
from jianbao.text import HAN

_OPEN_END = re.compile(rf"[{HAN}A-Za-z0-9，,、]$")
# Headlines have exclamations and questions inside, but no full stop.
_STOP = "。"
_ITEM = re.compile(
    r"[①-⑳⑴-⒇■□▲△▼◆◇●○•·*#>＞—]|-\s|\d{1,3}\s?(?:\.(?!\d)|[、)）．])|[（(]?[一二三四五六七八九十]{1,3}[、.）)]|第[一二三四五六七八九十\d]"
)
# No line of Chinese begins with these, so the line before it goes on.
_NEVER_FIRST = "，。、；：！？”’」』）】》％%"
_OPENING_SIGN = re.compile(r"[【\[（(<《“‘「『]")
# `事实上，` opens a sentence; the second half of a broken word is rarely followed by a comma so soon.
_OPENER = re.compile(rf"[{HAN}]{{1,5}}[，,：:]")
_LONG = 40
_LONG_BEFORE_COMMA = 15
_WIDEST_COLUMN, _NARROWEST_COLUMN, _FEWEST_FULL = 120, 24, 4
_INDENTATION, _FEWEST_INDENTED = 4, 2
_FIRST_WORD = re.compile(r"[!-~]+|.")


def joined(text: MappedText) -> MappedText:
    """The text with its broken lines made whole; every character keeps its place in the source."""
    lines = list(lines_of(text.text))
    width = _column(lines)
    is_indented = width is not None and _FEWEST_INDENTED <= sum(line.indented for line in lines) <= len(lines) / 2
    writer = MapWriter()
    start = 0
    for line, following in pairwise(lines):
        if _goes_on(line, following, width, is_indented):
            text.copy_to(writer, start, line.end)
            # Latin words stay apart by the space that the line break becomes.
            if line.text[-1].isascii() and following.text[0].isascii():
                writer.write(" ", *text.source_span(line.end, line.end + 1))
            start = following.start
    if not start:
        return text
    text.copy_to(writer, start, len(text.text))
    return writer.finished()


def _goes_on(line: Line, following: Line, width: int | None, is_indented: bool) -> bool:
    """Whether a line goes on with the next one.

    Args:
        line: the line.
        following: the next one.
        width: of the column that the text was set in, None where that is not known.
        is_indented: whether paragraphs are told by their indentation.
    """
    if following.text[0] in _NEVER_FIRST:
        return not _is_row(line)
    if not _OPEN_END.search(line.text[-1:]) or following.indented or _ITEM.match(following.text):
        return False
    if _is_row(line) or _is_row(following) or not _is_unfinished(line, following, width, is_indented):
        return False
    return not is_meta(line) and not is_byline(line) and notice_reason(line) is None


def _is_unfinished(line: Line, following: Line, width: int | None, is_indented: bool) -> bool:
    if width and (_is_full(line, following, width) or (is_indented and not following.apart)):
        return True
    return _is_cut(line, following)


def _is_row(line: Line) -> bool:
    return CELL_BORDER in line.text


def _is_cut(line: Line, following: Line) -> bool:
    """Whether a line ends in the middle of a sentence, whatever its width."""
    if following.text[0].isascii():
        return following.text[0].islower() and len(line.text) >= _LONG
    if _OPENING_SIGN.match(following.text) or not _is_running(following):
        return False
    if line.text[-1] in "，,、":
        return len(line.text) >= _LONG_BEFORE_COMMA
    cut = _STOP in line.text or (len(line.text) >= _LONG and line.has_clauses)
    return cut and not _OPENER.match(following.text)


def _is_running(line: Line) -> bool:
    return line.has_clauses and (line.is_ended or len(line.text) >= _LONG)


def _column(lines: list[Line]) -> int | None:
    """The width of the column that running text was set in, in Latin letters, when most of its lines fill it."""
    widest = max(map(_width, lines), default=0)
    if not _NARROWEST_COLUMN <= widest <= _WIDEST_COLUMN:
        return None
    pairs = [(line, following) for line, following in pairwise(lines) if not following.apart]
    full = [line for line, following in pairs if _is_full(line, following, widest)]
    running = sum(line.has_clauses for line in full)
    return widest if len(full) >= max(_FEWEST_FULL, len(pairs) / 2) and running >= len(full) / 2 else None


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted."""
    word = _FIRST_WORD.match(following.text)
    # A stop that would have begun the next line may have taken a character along.
    slack = 2 if word and not word.group().isascii() else 1
    return not following.apart and _width(line) + width_of(word.group() if word else "") + slack > width


def _width(line: Line) -> int:
    return line.width + (_INDENTATION if line.indented else 0)
