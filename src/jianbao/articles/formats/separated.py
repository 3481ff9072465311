"""CSV: an article a row, under a row of column names."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from io import BufferedIOBase
from itertools import zip_longest

from jianbao.articles.formats.lines import text_lines
from jianbao.articles.formats.rows import Row
from jianbao.articles.opening import LARGEST_BYTES
from jianbao.errors import ArticleError
from jianbao.language import say

_SEPARATORS = ",;\t"


def csv_rows(file: BufferedIOBase, source: str) -> Iterator[Row | ArticleError]:
    """The rows of a CSV file; a row's number is that of the line on which it begins.

    After a row that cannot be read, reading goes on with the line behind the one on which it began, so that a
    quotation mark that is never closed costs one row and not the rest of the file.
    """
    csv.field_size_limit(LARGEST_BYTES)  # of the process: by default longer articles are refused
    lines = _Lines(text_lines(file, source))
    header = next((line for line in lines if line.strip()), "")
    yield from lines.faults()
    names = next(csv.reader([header.lstrip("\ufeff")], delimiter=(separator := _separator(header))), [])
    while True:
        lines.begin_row()
        number = lines.number + 1
        try:
            cells = next(csv.reader(lines, delimiter=separator, strict=True), None)
        except csv.Error as error:
            lines.go_back()
            yield _broken(source, number, str(error))
            continue
        yield from lines.faults()
        if cells is None:
            return
        if any(map(str.strip, cells)):
            yield _row(number, names, cells, source)


def _separator(header: str) -> str:
    return max(_SEPARATORS, key=header.count)


def _row(number: int, names: list[str], cells: list[str], source: str) -> Row | ArticleError:
    while len(cells) > len(names) and not cells[-1].strip():
        cells.pop()
    if len(cells) > len(names):
        return ArticleError(
            say(
                f"{source}#{number}: the row has {len(cells)} cells, and there are {len(names)} columns. "
                "Put quotation marks around a text that holds the separator.",
                f"{source}#{number}：这一行有 {len(cells)} 格，而列名只有 {len(names)} 个。含有分隔符的文字请加引号。",
            )
        )
    return Row(number, dict(zip_longest(names, cells)))


def _broken(source: str, number: int, why: str) -> ArticleError:
    return ArticleError(
        say(
            f"{source}#{number}: the row on line {number} is broken ({why}). Close its quotation marks, "
            "and double those inside.",
            f"{source}#{number}：第 {number} 行这一条有错（{why}）。请补全引号，文字里的引号要写两次。",
        )
    )


class _Lines:
    """Lines that can be gone back to."""

    def __init__(self, lines: Iterator[str | ArticleError]) -> None:
        self.number = 0
        self._lines = lines
        self._again: deque[str] = deque()
        self._row: list[str] = []
        self._faults: list[ArticleError] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._fresh()
        self.number += 1
        self._row.append(line)
        return line

    def begin_row(self) -> None:
        """The next line is the first of a row."""
        self._row.clear()

    def go_back(self) -> None:
        """Goes back to the second line of the row."""
        rest = self._row[1:]
        self._again.extendleft(reversed(rest))
        self.number -= len(rest)
        self._row.clear()

    def faults(self) -> list[ArticleError]:
        """The lines that could not be read, since it was last asked."""
        faults, self._faults = self._faults, []
        return faults

    def _fresh(self) -> str:
        for line in self._lines:
            if isinstance(line, str):
                return line
            self._faults.append(line)
            self.number += 1
        raise StopIteration
