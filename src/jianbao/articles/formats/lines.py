"""The lines of a file of many documents, read one by one, however large the file is."""

from __future__ import annotations

import io
from collections.abc import Iterator

from jianbao.articles.decoding import encoding_of
from jianbao.articles.opening import LARGEST_BYTES
from jianbao.errors import ArticleError
from jianbao.language import say

_SAMPLE = 200_000
"""Bytes by which the encoding is found."""


def text_lines(file: io.BufferedIOBase, source: str) -> Iterator[str | ArticleError]:
    """The lines with their line breaks; in the place of one that is too long for an article, what is wrong with it.

    What cannot be decoded becomes U+FFFD. A file that cannot be read on ends with the fault.
    """
    number = 0
    try:
        text = _decoding(file)
        while line := text.readline(LARGEST_BYTES + 1):
            number += 1
            if len(line) > LARGEST_BYTES:
                _skip_rest(line, text)
                yield _too_long(source, number)
            else:
                yield line
    except ArticleError as fault:  # of the file itself: compression that is broken
        yield fault


def _decoding(file: io.BufferedIOBase) -> io.TextIOWrapper:
    sample = bytearray()
    fault = None
    try:
        while len(sample) < _SAMPLE and (piece := file.read1(_SAMPLE)):
            sample += piece
    except ArticleError as error:  # what stands before it is read all the same
        fault = error
    replayed = io.BufferedReader(_Replayed(file, bytes(sample), fault))
    return io.TextIOWrapper(replayed, encoding_of(bytes(sample)), errors="replace", newline="")


def _skip_rest(line: str, text: io.TextIOWrapper) -> None:
    while line and not line.endswith(("\n", "\r")):
        line = text.readline(LARGEST_BYTES)


def _too_long(source: str, number: int) -> ArticleError:
    return ArticleError(
        say(
            f"{source}: line {number} has more than the {LARGEST_BYTES:,} characters that an article may have. "
            "Split it into its articles first.",
            f"{source}：第 {number} 行超过一篇文章最多 {LARGEST_BYTES:,} 字的限度。请先拆成单篇文章。",
        )
    )


class _Replayed(io.RawIOBase):
    """A stream with its first bytes, which were read already, put back: standard input cannot be rewound."""

    def __init__(self, file: io.BufferedIOBase, sample: bytes, fault: ArticleError | None) -> None:
        self._fault = fault
        self._first = io.BytesIO(sample)
        self._file = file

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the stub has a wider buffer
        """Fills the buffer, as every raw stream does."""
        data = self._first.read(len(buffer))
        if not data and self._fault:
            raise self._fault
        data = data or self._file.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)
