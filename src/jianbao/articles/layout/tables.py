"""Tables in plain text: drawn with bars, divided by tabs, or aligned by spaces.

A row stays a line, with `CELL_BORDER` between its cells whatever stood there, so that it is told from running text and
read as one sentence. Lines that are rules alone are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from jianbao.articles.marks import CELL_BORDER, LeftOut, Reason
from jianbao.mapped import MappedText, MapWriter

_BARS = "|｜│┃║"
_RULE = re.compile(rf"[\s{_BARS}+＋:：=_－—–─━═┄┈┅┉\-\u250c-\u254b\u2550-\u256c\u256d-\u2570]{{3,}}")
_DRAWN = re.compile(rf"[{_BARS}+＋\u250c-\u254b\u2550-\u256c\u256d-\u2570]|[-=─━═]{{3}}")
_BAR = re.compile(rf"\s{{0,99}}(?<!\\)[{_BARS}]\s{{0,99}}")
_TAB = re.compile(r"[ ]{0,99}\t[ ]{0,99}")
_GAP = re.compile(r"(?<=\S)[ ]{2,99}(?=\S)")
# A paragraph behind its number or its mark.
_NUMBERED = re.compile(r"(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．）)]|[•●■◆·*-])\t[^\t]{0,2000}$")
_HINT = re.compile(rf"[\t{_BARS}+\u250c-\u254b\u2550-\u256c]|\S[ ]{{2,99}}\S")
_DIGIT = re.compile(r"\d")
_LONGEST_LINE, _LONGEST_CELL = 2_000, 60
_FEWEST_SPACED, _FEWEST_ROWS = 3, 2
_WITH_FIGURES = 0.5
_Span = tuple[int, int]


class _Kind(Enum):
    """What divides the cells of a line."""

    NOTHING = auto()
    RULE = auto()
    BARS = auto()
    OPEN_BARS = auto()
    TABS = auto()
    SPACES = auto()


_BORDERS = {_Kind.BARS: _BAR, _Kind.OPEN_BARS: _BAR, _Kind.TABS: _TAB, _Kind.SPACES: _GAP}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: the span of its words, its words, what divides them."""

    start: int
    end: int
    words: str
    kind: _Kind

    @property
    def cells(self) -> list[_Span]:
        """The spans of the cells in the words."""
        borders = [border.span() for border in _BORDERS[self.kind].finditer(self.words)]
        starts = [0, *(end for _, end in borders)]
        ends = [*(start for start, _ in borders), len(self.words)]
        cells = list(zip(starts, ends, strict=True))
        return cells[1:-1] if self.kind is _Kind.BARS else cells


def with_rows(text: MappedText) -> tuple[MappedText, list[LeftOut]]:
    """The text with the rows of its tables as rows, and the rules that are left out; spans are of the source.

    Tabs that divide no row become spaces.
    """
    if not _HINT.search(text.text):
        return text, []
    plain = text.rewritten(text.text.replace(CELL_BORDER, " "))
    writer = MapWriter()
    rules: list[LeftOut] = []
    position = 0
    for lines in _tables(list(_lines(text.text))):
        for line in lines:
            plain.copy_to(writer, position, line.start)
            if line.kind is _Kind.RULE:
                rules.append(LeftOut(*text.source_span(line.start, line.end), reason=Reason.RULE))
            else:
                _write_row(plain, line, writer)
            position = line.end
    if not position:
        return plain, []
    plain.copy_to(writer, position, len(text.text))
    return writer.finished(), rules


def _write_row(text: MappedText, line: _Line, writer: MapWriter) -> None:
    last: int | None = None
    for start, end in line.cells:
        if last is not None:
            writer.write(CELL_BORDER, *text.source_span(last, line.start + start))
        text.copy_to(writer, line.start + start, line.start + end)
        last = line.start + end


def _lines(text: str) -> Iterator[_Line]:
    """The lines that are not blank."""
    position = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            start = position + len(raw) - len(raw.lstrip())
            yield _Line(start, start + len(words), words, _kind(words))
        position += len(raw) + 1


def _kind(words: str) -> _Kind:
    if len(words) > _LONGEST_LINE:
        return _Kind.NOTHING
    if _RULE.fullmatch(words) and _DRAWN.search(words):
        return _Kind.RULE
    if len(words) > 1 and words[0] in _BARS and words[-1] in _BARS:
        return _Kind.BARS
    if CELL_BORDER in words:
        return _Kind.NOTHING if _NUMBERED.match(words) else _Kind.TABS
    if _BAR.search(words):
        return _Kind.OPEN_BARS
    return _Kind.SPACES if _GAP.search(words) else _Kind.NOTHING


def _tables(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    """The lines of each table, its rules too."""
    run: list[_Line] = []
    row: _Line | None = None
    for line in lines:
        if line.kind is _Kind.NOTHING or not _are_alike(row, line):
            yield from _table(run)
            run, row = [], None
        if line.kind is not _Kind.NOTHING:
            run.append(line)
            row = row if line.kind is _Kind.RULE else line
    yield from _table(run)


def _table(run: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    if _is_table(run):
        yield run


def _are_alike(row: _Line | None, line: _Line) -> bool:
    """Whether a line is divided as the last row before it is."""
    if row is None or line.kind is _Kind.RULE:
        return True
    if row.kind is not line.kind:
        return False
    return line.kind in (_Kind.BARS, _Kind.TABS) or len(row.cells) == len(line.cells)


def _is_table(run: Sequence[_Line]) -> bool:
    rows = [line for line in run if line.kind is not _Kind.RULE]
    if not rows:
        return False
    ruled = len(rows) < len(run)
    if rows[0].kind is _Kind.OPEN_BARS:
        return ruled and any("|" in line.words for line in run if line.kind is _Kind.RULE)
    if rows[0].kind is _Kind.SPACES:
        return (ruled or len(rows) >= _FEWEST_SPACED) and _has_figures(rows)
    return ruled or len(rows) >= _FEWEST_ROWS


def _has_figures(rows: Sequence[_Line]) -> bool:
    """Whether cells are short and most of those in some column but the first have a figure: menus have none."""
    columns = list(zip(*([row.words[start:end] for start, end in row.cells] for row in rows), strict=False))
    if any(len(cell) > _LONGEST_CELL for column in columns for cell in column):
        return False
    return any(
        sum(bool(_DIGIT.search(cell)) for cell in column) >= _WITH_FIGURES * len(column) for column in columns[1:]
    )
