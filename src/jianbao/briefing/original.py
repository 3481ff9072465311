"""An article's original text, cut so that every sentence and every evidence is a run of whole pieces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeVar

from jianbao.rendering import RecordView, Span

T = TypeVar("T")
Cover = tuple[int, int, T]
"""The characters from a start to an end, and what they are."""


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
    """The pieces of one sentence, or of what is between sentences."""

    sentence: int | None
    left_out: str | None
    pieces: tuple[Piece, ...]


def mark_of(span: Span) -> str:
    """An evidence as marks name it."""
    return f"{span.start}-{span.end}"


def stretches(view: RecordView) -> list[Stretch]:
    """The whole original of a record, in order."""
    return [
        Stretch(sentence, left_out, tuple(pieces))
        for (sentence, left_out), pieces in groupby(_pieces(view), key=lambda piece: (piece.sentence, piece.left_out))
    ]


def _pieces(view: RecordView) -> Iterator[Piece]:
    article = view.record.article
    sentences = [(s.start, s.end, s.number) for s in article.sentences]
    left_out = [(x.start, x.end, x.reason) for x in article.left_out]
    marks = sorted({(span.start, span.end, mark_of(span)) for span in view.spans})
    edges = {edge for start, end, _ in [*sentences, *left_out, *marks] for edge in (start, end)}
    cuts = [0, *sorted(edge for edge in edges if 0 < edge < len(article.text)), len(article.text)]
    over = zip(_over(sentences, cuts), _over(left_out, cuts), _over(marks, cuts), strict=True)
    for (start, end), (numbers, reasons, evidences) in zip(pairwise(cuts), over, strict=True):
        yield Piece(
            text=article.text[start:end],
            sentence=numbers[0][2] if numbers else None,
            left_out=reasons[0][2] if reasons and not numbers else None,
            marks=tuple(mark for _, _, mark in evidences),
            begins=tuple(mark for first, _, mark in evidences if first == start),
        )


def _over(covers: Sequence[Cover[T]], cuts: Sequence[int]) -> Iterator[list[Cover[T]]]:
    """For every two neighbouring cuts, what covers the text between them. All edges must be cuts, or beyond them."""
    begin, end = defaultdict(list), defaultdict(list)
    for cover in covers:
        if cover[0] < cover[1]:
            begin[cover[0]].append(cover)
            end[cover[1]].append(cover)
    active: list[Cover[T]] = []
    for cut in cuts[:-1]:
        active = [cover for cover in active if cover not in end[cut]] + begin[cut]
        yield active
