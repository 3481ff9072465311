"""What became of every character of a page: each is in one piece, which says what it is and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, pairwise

from jianbao.articles.article import Article
from jianbao.articles.covers import Cover, covers_between, cuts_at
from jianbao.articles.formats.page import Page
from jianbao.articles.marks import LeftOut, Reason
from jianbao.articles.reading import ReadPage

_OF_CLEANING = frozenset({Reason.CONVERTER_NOTE, Reason.INVISIBLE})
_BLANK_OR_NOT = re.compile(r"\s+|\S+")


class Kind(StrEnum):
    """What a character of a page is."""

    SENTENCE = "sentence"
    """Read, as part of a sentence."""
    LEFT_OUT = "left out"
    """Seen on the page, and not of the story."""
    CLEANED = "cleaned"
    """Taken out of the story when its text was cleaned."""
    SIGNS = "signs"
    """Of the story, and no word: a rule, a bullet."""
    MARKUP = "markup"
    """Not seen on the page: tags, scripts, signs of Markdown."""
    SPACE = "space"
    """Blank, outside the sentences or taken out of one where a broken line was made whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page: `original[start:end]`.

    Attributes:
        kind: what it is.
        story: the number (from 1) of the story in whose part of the page it stands.
        sentence: the number of that story's sentence that it is of or lies in, or None.
        reason: why it was left out or cleaned, where that is known.
    """

    start: int
    end: int
    kind: Kind
    story: int
    sentence: int | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class _Between:
    """What is known of the characters between two cuts.

    Attributes:
        seen: whether the page shows them.
        read: whether the working text of a story has them.
        within: the story and the sentence in whose span they lie.
        reason: why they were left out, but for being another story's.
        others: whether stories leave them out as another one's.
    """

    seen: bool
    read: bool
    within: tuple[int, int] | None
    reason: Reason | None
    others: bool

    def kind(self, *, blank: bool) -> tuple[Kind, Reason | None]:
        """What a blank or another character of them is, and why."""
        if not self.seen:
            return Kind.MARKUP, None
        if self.reason:
            is_cleaned = self.within or self.reason in _OF_CLEANING
            return (Kind.CLEANED if is_cleaned else Kind.LEFT_OUT), self.reason
        if self.within and self.read:
            return Kind.SENTENCE, None
        if blank:
            return Kind.SPACE, None
        return self._unread()

    def _unread(self) -> tuple[Kind, Reason | None]:
        if self.read:
            return Kind.SIGNS, None
        return (Kind.LEFT_OUT, Reason.ANOTHER_STORY) if self.others else (Kind.CLEANED, None)


def account_of(page: ReadPage) -> list[Piece]:
    """The pieces of a page in order: they cover its original once."""
    alike = (list(pieces) for _, pieces in groupby(_pieces(page), key=_what_it_is))
    return [replace(pieces[0], end=pieces[-1].end) if len(pieces) > 1 else pieces[0] for pieces in alike]


def beginnings(stories: Sequence[Article]) -> list[int]:
    """Where the part of each story begins on its page: the first one's at the top, another's behind the one before."""
    return [0, *map(_beginning, stories[1:])]


def _beginning(story: Article) -> int:
    first = story.sentences[0]
    opening, _ = story.original_span(first.start, first.end)
    before = (piece.end for piece in story.left_out if _is_others(piece) and piece.end <= opening)
    return max(before, default=opening)


def _what_it_is(piece: Piece) -> tuple[Kind, int, int | None, Reason | None]:
    return piece.kind, piece.story, piece.sentence, piece.reason


def _pieces(page: ReadPage) -> Iterator[Piece]:
    begins = beginnings(page.stories)
    for start, end, between in _betweens(page, begins):
        story, sentence = between.within or (bisect_right(begins, start), None)
        for first, last, blank in _runs(page.page.original, start, end, between):
            kind, reason = between.kind(blank=blank)
            yield Piece(first, last, kind, story, sentence, reason)


def _runs(original: str, start: int, end: int, between: _Between) -> Iterator[tuple[int, int, bool]]:
    """Blanks and words apart, where that makes a difference."""
    if between.kind(blank=True) == between.kind(blank=False):
        yield start, end, False
    else:
        yield from ((*run.span(), run.group().isspace()) for run in _BLANK_OR_NOT.finditer(original, start, end))


def _betweens(page: ReadPage, begins: Sequence[int]) -> Iterator[tuple[int, int, _Between]]:
    working = [story.working for story in page.stories]
    own = {(x.start, x.end, x.reason) for story in page.stories for x in story.left_out if not _is_others(x)}
    others = {(x.start, x.end, x.reason) for story in page.stories for x in story.left_out if _is_others(x)}
    seen = list(_seen(page.page))
    seen += _never_seen(sorted(own), seen)
    read = [(start, end, None) for text in working for _, start, end in text.pieces(0, len(text.text))]
    within = list(_sentences(page.stories))
    borders = [(place, place, None) for place in begins]
    cuts = cuts_at(len(page.page.original), seen, read, within, own, others, borders)
    over = zip(*(covers_between(covers, cuts) for covers in (seen, read, own, others)), strict=True)
    for (start, end), sentences, (sees, reads, reasons, other) in zip(
        pairwise(cuts), covers_between(within, cuts), over, strict=True
    ):
        reason = reasons[0][2] if reasons else None
        yield (
            start,
            end,
            _Between(bool(sees), bool(reads), sentences[0][2] if sentences else None, reason, bool(other)),
        )


def _sentences(stories: Sequence[Article]) -> Iterator[Cover[tuple[int, int]]]:
    for number, story in enumerate(stories, 1):
        for sentence in story.sentences:
            for piece in story.original_pieces(sentence.start, sentence.end):
                yield *piece, (number, sentence.number)


def _is_others(piece: LeftOut) -> bool:
    return piece.reason is Reason.ANOTHER_STORY


def _seen(page: Page) -> Iterator[Cover[None]]:
    """The spans of the original that the page shows, in order; a blank that stands for a tag shows nothing of it."""
    for words, start, end in page.visible.pieces(0, len(page.visible.text)):
        source = page.original[start:end]
        if words == source or not words.isspace():
            yield from _same(words, source, start) if len(words) == len(source) else [(start, end, None)]
        elif source.isspace():
            yield start, end, None


def _same(words: str, source: str, start: int) -> Iterator[Cover[None]]:
    """The characters of a run, without those that are blank and stand for another sign."""
    first = 0
    if words != source:
        for place, (word, sign) in enumerate(zip(words, source, strict=True)):
            if word.isspace() and not sign.isspace():
                yield start + first, start + place, None
                first = place + 1
    yield start + first, start + len(words), None


def _never_seen(left_out: Sequence[Cover[Reason]], seen: Sequence[Cover[None]]) -> Iterator[Cover[None]]:
    """What was left out and no character of it is shown: its reason says more than that it is markup."""
    ends = [end for _, end, _ in seen]
    for start, end, _ in left_out:
        following = bisect_right(ends, start)
        if following == len(seen) or seen[following][0] >= end:
            yield start, end, None
