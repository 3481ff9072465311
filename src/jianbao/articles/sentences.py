"""Sentences: the numbered places a model points at."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLOSERS = '”’」』）)】》"'
# A Chinese stop ends a sentence wherever it stands, an English one only before a space and a new beginning,
# so that 3.14, U.S. and www.example.com stay whole.
_SENTENCE = re.compile(
    rf".+?(?:[。！？!?；;…]+[{_CLOSERS}]*|\.[{_CLOSERS}]*(?=\s+[A-Z“\"])|$)",
)
_WORD = re.compile(r"\w")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a text, in order; a line never joins the next one.

    Pieces without any letter or digit (rules, bullets) are passed over.
    """
    position = 0
    for line in text.splitlines(keepends=True):
        for match in _SENTENCE.finditer(line.rstrip("\r\n")):
            piece = match.group()
            start = position + match.start() + len(piece) - len(piece.lstrip())
            end = position + match.start() + len(piece.rstrip())
            if _WORD.search(piece):
                yield start, end
        position += len(line)
