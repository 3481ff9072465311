"""An article's original text, cut so that every sentence and every evidence is a run of whole pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from jianbao.articles.covers import covers_between, cuts_at
from jianbao.store import ArticleInfo

Mark = tuple[int, int]
"""An evidence: its first character in the original, and the one behind its last."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that no sentence and no evidence divides.

    Attributes:
        text: of the original.
        sentence: the number of the sentence that it is of, or None.
        left_out: why it was not read as the story, or None.
        marks: the evidences that it is of, as `start-end`, and
        begins: those of them that begin with it.
    """

    text: str
    sentence: int | None
    left_out: str | None
    marks: tuple[str, ...]
    begins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The pieces of one sentence, or of what is between sentences.

    Attributes:
        sentence: its number, or None.
        left_out: why it was not read as the story, or None.
        pieces: its pieces.
        is_first: whether it is the first of its sentence, which has several where columns stand side by side.
    """

    sentence: int | None
    left_out: str | None
    pieces: tuple[Piece, ...]
    is_first: bool


def mark_name(mark: Mark) -> str:
    """An evidence as pieces name it."""
    return f"{mark[0]}-{mark[1]}"


def stretches(article: ArticleInfo, evidence: Iterable[Mark]) -> list[Stretch]:
    """The whole original of an article, in order, cut at some evidences."""
    found: list[Stretch] = []
    begun: set[int | None] = {None}
    for (sentence, left_out), pieces in groupby(
        _pieces(article, evidence), key=lambda piece: (piece.sentence, piece.left_out)
    ):
        found.append(Stretch(sentence, left_out, tuple(pieces), sentence not in begun))
        begun.add(sentence)
    return found


def _pieces(article: ArticleInfo, evidence: Iterable[Mark]) -> Iterator[Piece]:
    sentences = [(s.start, s.end, s.number) for s in article.sentences]
    left_out = [(x.start, x.end, x.reason) for x in article.left_out]
    marks = sorted({(*mark, mark_name(mark)) for mark in evidence})
    cuts = cuts_at(len(article.text), sentences, left_out, marks)
    over = zip(*(covers_between(covers, cuts) for covers in (sentences, left_out, marks)), strict=True)
    for (start, end), (numbers, reasons, evidences) in zip(pairwise(cuts), over, strict=True):
        yield Piece(
            text=article.text[start:end],
            sentence=numbers[0][2] if numbers else None,
            left_out=reasons[0][2] if reasons and not numbers else None,
            marks=tuple(mark for _, _, mark in evidences),
            begins=tuple(mark for first, _, mark in evidences if first == start),
        )
