"""Sentences: the numbered places a model points at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.marks import CELL_BORDER
from jianbao.text import HAN

_CLOSERS = '”’」』）)】》"'
# A Chinese stop ends a sentence wherever it stands. A Latin one does only where nothing goes on right behind it, and
# a dot only before a new beginning, so that 3.14, U.S. and www.example.com?id=1 stay whole.
_STOP = re.compile(
    rf"(?:[。！？；…]|[!?;](?![A-Za-z0-9/=&_.,，]))+[!?]*[{_CLOSERS}]*"
    rf"|(?<![.\s])\.(?P<dots>\.*)[{_CLOSERS}]*(?=\s{{1,9}}[A-Z“\"‘'(]|\s{{1,9}}[{HAN}])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|Mt|Ft|No|Nos|vs|Vol|Fig|Eq|al|approx|dept|est|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|cf|viz)|\b[A-Z]|^\s*(?:\d{1,3}|[A-Za-z]))$",
)
# These can end a sentence too; then a word follows that names nobody.
_ENDING_ABBREVIATION = re.compile(r"(?:\b(?:Inc|Co|Corp|Ltd|Bros|Jr|Sr|etc|Ph\.D)|(?:\b[A-Za-z]\.)+[A-Za-z])$")
_PLAIN_WORD = re.compile(
    r"\s+(?:The|It|Its|In|On|At|He|She|They|We|But|And|A|An|This|That|These|Those|By|For|As|If|When)\b"
)
# What is quoted or bracketed stays whole; a speech of many sentences is divided all the same, or its facts would open
# half a page.
_ENCLOSED = re.compile(
    "|".join(f"{mark}[^{mark}{end}]{{1,120}}{end}" for mark, end in ("“”", "「」", "『』", "《》", "（）", "【】"))
    + r"|\([^()]{1,120}\)|(?<=[\s:,])\"[^\"]{1,120}\"(?![\w])"
)
_LOOK_BACK = 12
_LONGEST = 2_000
_LONGEST_ROW = 300
_COMMA = re.compile(r"[，,、；;：:\s]")
_WORD = re.compile(r"\w")


def sentence_spans(text: str, damaged: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a text, in order; a line never joins the next one, and a row is one.

    Pieces without any letter or digit (rules, bullets) are passed over.

    Args:
        text: the text.
        damaged: spans of it whose signs are not their author's, so no sentence ends inside one.
    """
    position = 0
    for line in text.split("\n"):
        for start, end in _short_enough(line, _outside(_pieces(line), position, damaged)):
            piece = line[start:end]
            if _WORD.search(piece):
                left = position + start + len(piece) - len(piece.lstrip())
                yield left, left + len(piece.strip())
        position += len(line) + 1


def _outside(
    pieces: Iterator[tuple[int, int]], position: int, damaged: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The pieces of a line, made whole again where one ends inside a damaged span."""
    begin: int | None = None
    end = 0
    for start, end in pieces:
        begin = start if begin is None else begin
        if not any(first < position + end < last for first, last in damaged):
            yield begin, end
            begin = None
    if begin is not None:
        yield begin, end


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    if CELL_BORDER in line.strip() and len(line) <= _LONGEST_ROW:
        yield 0, len(line)
        return
    start = 0
    enclosures = _ENCLOSED.finditer(line)
    enclosed = next(enclosures, None)
    for stop in _STOP.finditer(line):
        while enclosed and enclosed.end() < stop.end():
            enclosed = next(enclosures, None)
        if enclosed and enclosed.start() < stop.start() and stop.end() < enclosed.end():
            continue
        if stop["dots"] is None or not _is_abbreviation(line, stop.start(), stop.end(), start):
            yield start, stop.end()
            start = stop.end()
    if start < len(line):
        yield start, len(line)


def _short_enough(line: str, pieces: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pieces, with those cut that no writer means as one sentence: a question shows whole sentences to a model."""
    for start, end in pieces:
        while end - start > _LONGEST:
            commas = [match.end() for match in _COMMA.finditer(line, start + _LONGEST // 2, start + _LONGEST)]
            cut = commas[-1] if commas else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


def _is_abbreviation(line: str, dot: int, end: int, start: int) -> bool:
    before = line[max(start, dot - _LOOK_BACK) : dot]
    if line[dot + 1 : dot + 2] == ".":
        return False
    if _ENDING_ABBREVIATION.search(before):
        return not _PLAIN_WORD.match(line, end)
    return bool(_ABBREVIATION.search(before))
