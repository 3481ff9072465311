"""The article as every later room sees it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from jianbao.articles.furniture import LeftOut, split_furniture
from jianbao.articles.sentences import sentence_spans
from jianbao.articles.working import working_text
from jianbao.errors import ArticleError
from jianbao.text import MappedText, fold

_HAN = re.compile(r"[\u3400-\u9fff]")
_LETTER = re.compile(r"[A-Za-z]")


@dataclass(frozen=True)
class Sentence:
    """A sentence of the working text: its number (from 1), its span there, its words."""

    number: int
    start: int
    end: int
    text: str

    @cached_property
    def folded(self) -> MappedText:
        """The sentence without width, case, spaces and quotation marks, mapped to `text`."""
        return fold(self.text)


@dataclass(frozen=True)
class Article:
    """One story: the original, untouched, and the working text made from it.

    Sentences and everything found in them are in coordinates of the working text;
    `original_span` turns these into the only coordinates that are shown or stored.
    """

    source: str
    original: str
    working: MappedText
    sentences: tuple[Sentence, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def sha256(self) -> str:
        """The hash of the original text."""
        return hashlib.sha256(self.original.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def language(self) -> str:
        """`zh` where Han characters carry the text, else `en`."""
        han, letters = len(_HAN.findall(self.working.text)), len(_LETTER.findall(self.working.text))
        return "zh" if han * 4 > letters else "en"

    def sentence(self, number: int) -> Sentence | None:
        """The sentence of that number, or None when there is none."""
        return self.sentences[number - 1] if 1 <= number <= len(self.sentences) else None

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `working.text[start:end]` stands in the original."""
        return self.working.source_span(start, end)

    def working_position(self, original: int) -> int:
        """Where a place of the original stands in the working text."""
        return bisect_left(self.working.starts, original)


def article_from_text(original: str, source: str) -> Article:
    """The article in a decoded text.

    Raises:
        ArticleError: there is nothing in it to read.
    """
    working = working_text(original)
    story, left_out = split_furniture(working.text)
    sentences = tuple(_numbered(working, story))
    if not sentences:
        raise ArticleError(f"{source}: there is no text in it. Give a file with the article's text.")
    removed = tuple(LeftOut(*working.source_span(piece.start, piece.end), reason=piece.reason) for piece in left_out)
    return Article(source, original, working, sentences, removed)


def _numbered(working: MappedText, story: int) -> Iterable[Sentence]:
    spans = sentence_spans(working.text[:story])
    for number, (start, end) in enumerate(spans, 1):
        yield Sentence(number, start, end, working.text[start:end])
