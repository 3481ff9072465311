"""Columns that stand side by side, as text taken from a PDF has them: each line is a line of every column.

They are read one behind the other. Only running text is taken apart: a table is read by its rows. A sentence that
goes on from the foot of one column to the head of the next stays cut there, as no span of the original holds it and
not all the rest.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from jianbao.mapped import MappedText
from jianbao.text import HAN

_GAP = re.compile(r"(?<=\S)[ \t]{2,400}(?=\S)")
_LONGEST_LINE = 400
_FEWEST_LINES, _FEWEST_IN_PASSAGE, _MOST_COLUMNS, _MOST_BETWEEN = 4, 2, 6, 3
_EXACT, _ALIGNED, _INDENTATION = 0.4, 0.7, 4
_SHORTEST = 8
"""Letters of a line of running text."""
_WITH_CLAUSES, _GOING_ON = 0.3, 0.4
_CLAUSES = re.compile(rf"[，。；！？、,]|(?<=[{HAN}])[;?!.]")
_ENDED = re.compile(r"[。！？!?；;.][”’」』）)]?$")
_WIDE = "WFA"
_Span = tuple[int, int]
_Measure = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a page: its span, its characters as the original has them, the spans of its words between gaps."""

    span: _Span
    shown: str
    pieces: tuple[_Span, ...]
    on_new_page: bool

    def place(self, at: int, measure: _Measure) -> int:
        """How far from the left a character stands."""
        return measure(self.shown[: at - self.span[0]])


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the columns of a block begin, by a measure of what stands before."""

    starts: tuple[int, ...]
    measure: _Measure

    def is_crossed(self, row: _Row) -> bool:
        """Whether the row's words go through a border."""
        if len(row.pieces) != 1:
            return False
        first, last = (row.place(at, self.measure) for at in row.pieces[0])
        return any(first < start - 1 < last for start in self.starts[1:])

    def cells(self, row: _Row) -> dict[int, _Span]:
        """The row's words in each column that it fills, the indentation too."""
        places = [row.place(start, self.measure) for start, _ in row.pieces]
        whole = len(places) == len(self.starts)
        cells: dict[int, _Span] = {}
        for i, (start, end) in enumerate(row.pieces):
            column = i if whole else max(0, bisect_right(self.starts, places[i] + 1) - 1)
            left = row.pieces[i - 1][1] if i else row.span[0]
            cells[column] = cells[column][0] if column in cells else self._indented(row, column, start, left), end
        return cells

    def _indented(self, row: _Row, column: int, start: int, left: int) -> int:
        """Where a cell begins with its indentation; two spaces before it are line breaks to be."""
        least = left + 2 if column else left
        while start > least and row.place(start - 1, self.measure) >= self.starts[column]:
            start -= 1
        return start


def passages(text: MappedText, original: str) -> list[MappedText]:
    """The text in passages as it is read: a column is one, and so is what stands before, between and behind columns.

    Args:
        text: the page's text.
        original: its source.
    """
    gaps = islice(_GAP.finditer(text.text), _FEWEST_LINES)
    if sum(1 for _ in gaps) < _FEWEST_LINES:
        return [text]
    characters = list(text.text)
    spans: list[list[_Span]] = []
    begin = 0
    for rows, grid in _blocks(list(_rows(text, original))):
        spans.append([(begin, rows[0].span[0])])
        begin = min(rows[-1].span[1] + 1, len(characters))
        spans += [list(_lines(cells, characters)) for cells in _columns(rows, grid)]
    if not spans:
        return [text]
    spans.append([(begin, len(characters))])
    rewritten = text.rewritten("".join(characters))
    return [rewritten.select(passage) for passage in spans]


def _lines(cells: Sequence[_Span], characters: list[str]) -> Iterator[_Span]:
    """The spans of a column's lines, each with a line break behind it; a column beside another begins with one."""
    for i, (start, end) in enumerate(cells):
        if not i and start and characters[start - 1] != "\n":
            characters[start - 1] = "\n"
            yield start - 1, start
        if end < len(characters):
            characters[end] = "\n"
        yield start, min(end + 1, len(characters))


def _columns(rows: Sequence[_Row], grid: _Grid) -> list[list[_Span]]:
    columns: list[list[_Span]] = [[] for _ in grid.starts]
    for row in rows:
        for column, cell in grid.cells(row).items():
            columns[column].append(cell)
    return columns


def _rows(text: MappedText, original: str) -> Iterator[_Row]:
    start, on_new_page = 0, False
    paged = "\f" in original
    for line in text.text.split("\n"):
        end = start + len(line)
        pieces = tuple(_pieces(line, start)) if line.strip() else ()
        shown = original[slice(*text.source_span(start, end))] if len(pieces) > 1 else line
        yield _Row((start, end), shown if len(shown) == len(line) else line, pieces, on_new_page)
        on_new_page = paged and end < len(text.text) and "\f" in original[slice(*text.source_span(end, end + 1))]
        start = end + 1


def _pieces(line: str, position: int) -> Iterator[_Span]:
    start = len(line) - len(line.lstrip())
    for gap in _GAP.finditer(line) if len(line) <= _LONGEST_LINE else ():
        yield position + start, position + gap.start()
        start = gap.end()
    yield position + start, position + len(line.rstrip())


def _blocks(rows: Sequence[_Row]) -> Iterator[tuple[Sequence[_Row], _Grid]]:
    """The rows that hold columns, and where these begin."""
    for run in _runs(rows):
        grid = _grid(run)
        if not grid:
            continue
        for crossed, block in groupby(run, key=grid.is_crossed):
            held = () if crossed else _side_by_side(list(block), grid)
            if _filling(held, grid) >= _FEWEST_LINES and all(map(_is_running, _texts(held, grid))):
                yield held, grid


def _runs(rows: Sequence[_Row]) -> Iterator[Sequence[_Row]]:
    """Rows in pieces with few others between, and the whole ones that follow right behind."""
    begin, last = None, 0
    for i, row in enumerate([*rows, None]):
        in_pieces = row is not None and len(row.pieces) > 1
        ended = (
            row is None or row.on_new_page or (not in_pieces and i - last > _MOST_BETWEEN and not _follows(rows, i))
        )
        if begin is not None and ended:
            yield rows[begin:i]
            begin = None
        if in_pieces:
            begin, last = i if begin is None else begin, i


def _follows(rows: Sequence[_Row], i: int) -> bool:
    return bool(rows[i].pieces and rows[i - 1].pieces)


def _side_by_side(rows: Sequence[_Row], grid: _Grid) -> Sequence[_Row]:
    """The rows from the first that fill several columns to the last, and what follows right behind them."""
    passages = [list(passage) for written, passage in groupby(rows, key=lambda row: bool(row.pieces)) if written]
    filling = [i for i, passage in enumerate(passages) if _filling(passage, grid) >= _FEWEST_IN_PASSAGE]
    if not filling:
        return ()
    held = [row for passage in passages[filling[0] : filling[-1] + 1] for row in passage]
    first = next(i for i, row in enumerate(held) if _filling([row], grid))
    return held[first:]


def _filling(rows: Sequence[_Row], grid: _Grid) -> int:
    return sum(len(row.pieces) > 1 and len(grid.cells(row)) > 1 for row in rows)


def _grid(rows: Sequence[_Row]) -> _Grid | None:
    """Where columns begin in most of the rows: by the width of letters, or by their number."""
    counts = Counter(len(row.pieces) for row in rows if 1 < len(row.pieces) <= _MOST_COLUMNS)
    if not counts:
        return None
    count = counts.most_common(1)[0][0]
    whole = [row for row in rows if len(row.pieces) == count]
    grids = [grid for measure in (_width, len) if (grid := _measured(whole, count, measure))]
    return max(grids, default=(0, None), key=lambda grid: grid[0])[1]


def _measured(rows: Sequence[_Row], count: int, measure: _Measure) -> tuple[int, _Grid] | None:
    """Where columns begin by one measure, and how many lines begin just there."""
    starts, exact = [], 0
    for column in range(count):
        places = Counter(row.place(row.pieces[column][0], measure) for row in rows)
        start, lines = places.most_common(1)[0]
        near = sum(places[place] for place in range(start - 1, start + _INDENTATION + 1))
        if lines < _EXACT * len(rows) or near < _ALIGNED * len(rows):
            return None
        starts.append(start)
        exact += lines
    return exact, _Grid(tuple(starts), measure)


def _texts(rows: Sequence[_Row], grid: _Grid) -> list[list[str]]:
    columns: list[list[str]] = [[] for _ in grid.starts]
    for row in rows:
        for column, (start, end) in grid.cells(row).items():
            columns[column].append(row.shown[start - row.span[0] : end - row.span[0]].strip())
    return columns


def _is_running(lines: Sequence[str]) -> bool:
    """Whether lines are those of running text: long, with clauses, most of them without an end."""
    letters = sum(map(len, lines))
    with_clauses = sum(bool(_CLAUSES.search(line)) for line in lines)
    going_on = sum(not _ENDED.search(line) for line in lines)
    return (
        letters >= _SHORTEST * len(lines)
        and with_clauses >= _WITH_CLAUSES * len(lines)
        and going_on >= _GOING_ON * len(lines)
    )


def _width(text: str) -> int:
    """Its width where quotation marks and dashes are wide too, as printed columns have them."""
    return sum(2 if unicodedata.east_asian_width(character) in _WIDE else 1 for character in text)
