"""Finding a model's words in the article.

Exact first, then folded, then, for long texts only, fuzzy: the alignment of rapidfuzz with its edges refined and
with a judgement of what differs, which no similarity measure has: see `damage`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.denial import denial_before
from jianbao.facts.damage import Side, is_damaged_copy, numbers_of
from jianbao.facts.evidence import Evidence, Status
from jianbao.mapped import MappedText
from jianbao.text import fold, simplified, t2s

FUZZY_FROM = 8
"""Shorter texts are names and figures: near is not enough."""
_FUZZY_CUTOFF = 85.0
# An alignment is as long as the wanted text: where that lacks something, a part of the likeness is cut off.
_ALIGNED_CUTOFF = 76.0
_EDGE = 4
_NUMERALS = frozenset("〇零一二两三四五六七八九十百千万亿")


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the working text. `status` is never `missing`: what is missing has no place."""

    start: int
    end: int
    sentence: int
    status: Status


def occurrences(text: str, sentence: Sentence) -> Iterator[Found]:
    """Every place of a text in a sentence, exact ones first; overlapping readings are given once."""
    return _occurrences(text, fold(text), sentence)


def _occurrences(text: str, folded: MappedText, sentence: Sentence) -> Iterator[Found]:
    seen: set[tuple[int, int]] = set()
    for start in _starts(text, sentence.text):
        seen.add((start, start + len(text)))
        yield _found(sentence, start, start + len(text), Status.EXACT)
    wanted = folded.text
    if _joins_digits(folded, 0, len(wanted)):
        return
    for start in _starts(wanted, sentence.folded.text):
        if _joins_digits(sentence.folded, start, start + len(wanted)):
            continue
        span = sentence.folded.source_span(start, start + len(wanted))
        if not any(span[0] < end and begin < span[1] for begin, end in seen):
            yield _found(sentence, *span, Status.FOLDED)


def locate(
    text: str, article: Article, cite: Iterable[int] = (), *, fuzzy: bool = False, named: bool = False
) -> Found | None:
    """The first place of a text in the cited sentences, else anywhere (`elsewhere`), else None.

    A place right behind a denial that the text leaves out states the opposite and is passed over: 开工 of 尚未开工.

    Args:
        text: what the model wrote.
        article: where to look.
        cite: the numbers of the sentences that should state it; unknown numbers are passed over. Without any,
            whatever is found is `elsewhere`.
        fuzzy: whether a long text may differ a little.
        named: whether it is a name, which stands there whatever is denied of it.
    """
    wanted = _Wanted(text, fold(text), fuzzy, named)
    cited = [sentence for number in cite if (sentence := article.sentence(number))]
    found = _locate(wanted, article, cited)
    # In a phrase the converter may have written a character otherwise than alone: the working text has it so.
    if found is None and (converted := t2s().convert(text)) != simplified(text):
        found = _locate(_Wanted(converted, fold(converted), fuzzy, named), article, cited)
        if found and found.status is Status.EXACT:
            return replace(found, status=Status.FOLDED)
    return found


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A text to look for, and how."""

    text: str
    folded: MappedText
    fuzzy: bool
    named: bool

    def places(self, sentence: Sentence) -> Iterator[Found]:
        """Where a sentence states it."""
        for found in _occurrences(self.text, self.folded, sentence):
            if self.named or not _is_denied(found, sentence):
                yield found


def _is_denied(found: Found, sentence: Sentence) -> bool:
    return denial_before(sentence.text, found.start - sentence.start) is not None


def _locate(wanted: _Wanted, article: Article, cited: Sequence[Sentence]) -> Found | None:
    for sentence in cited:
        for found in wanted.places(sentence):
            return found
    if wanted.fuzzy and len(wanted.folded.text) >= FUZZY_FROM:
        for sentence in cited:
            near = _near(wanted.text, wanted.folded, sentence)
            if near and not _is_denied(near, sentence):
                return near
    for sentence in article.sentences_with(wanted.folded.text):
        for found in wanted.places(sentence):
            return Found(found.start, found.end, found.sentence, Status.ELSEWHERE)
    return None


def evidence_of(found: Found, article: Article) -> Evidence:
    """What is shown and stored of a place: its span in the original."""
    start, end = article.original_span(found.start, found.end)
    return Evidence(
        start=start,
        end=end,
        quote=article.original[start:end],
        sentence=found.sentence,
        status=found.status,
    )


def in_sentence(evidence: Evidence, article: Article) -> tuple[Sentence, int, int]:
    """The sentence of an evidence, and the evidence's span in its text."""
    sentence = article.sentences[evidence.sentence - 1]
    start = article.working_position(evidence.start) - sentence.start
    end = article.working_position(evidence.end - 1) + 1 - sentence.start
    return sentence, start, end


def _found(sentence: Sentence, start: int, end: int, status: Status) -> Found:
    return Found(sentence.start + start, sentence.start + end, sentence.number, status)


def _joins_digits(folded: MappedText, start: int, end: int) -> bool:
    """Whether folding brought digits together that stand apart: 1·2 is no 12."""
    digits = [i for i in range(start, end) if folded.text[i].isdigit()]
    return any(
        second == first + 1 and folded.source_span(first, first + 1)[1] < folded.source_span(second, second + 1)[0]
        for first, second in pairwise(digits)
    )


def _starts(wanted: str, text: str) -> Iterator[int]:
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        if not (_cuts(text, start) or _cuts(text, start + len(wanted))):
            yield start
        start = text.find(wanted, start + 1)


def _cuts(text: str, at: int) -> bool:
    """Whether a boundary would cut a number or a Latin word: 86.5 does not stand in 186.5, 五十 not in 一百五十."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    if (_latin(left) and _latin(right)) or (left in _NUMERALS and right in _NUMERALS):
        return True
    after_point = left in ".," and at > 1 and text[at - 2].isdigit() and right.isdigit()
    before_point = right in ".," and left.isdigit() and text[at + 1 : at + 2].isdigit()
    return after_point or before_point


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _near(text: str, folded: MappedText, sentence: Sentence) -> Found | None:
    wanted, among = folded.text, sentence.folded
    if not set(numbers_of(wanted)) <= set(numbers_of(among.text)):
        return None
    aligned = fuzz.partial_ratio_alignment(wanted, among.text, score_cutoff=_ALIGNED_CUTOFF)
    if aligned is None or aligned.dest_start >= aligned.dest_end:
        return None
    side = Side(folded, text, 0, len(wanted))
    for start, end in _best_edges(wanted, among.text, aligned.dest_start, aligned.dest_end):
        if _cuts(among.text, start) or _cuts(among.text, end):
            continue
        if is_damaged_copy(side, Side(among, sentence.text, start, end)):
            return _found(sentence, *among.source_span(start, end), Status.FUZZY)
    return None


def _best_edges(wanted: str, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans around an alignment that are most like the wanted text, and like it enough."""
    spans = [
        (first, last)
        for first in range(max(0, start - _EDGE), min(len(text), start + _EDGE) + 1)
        for last in range(max(first + 1, end - _EDGE), min(len(text), end + _EDGE) + 1)
    ]
    near = process.extract(
        wanted, [text[first:last] for first, last in spans], scorer=Levenshtein.distance, limit=None
    )
    for _, distance, place in near:
        first, last = spans[place]
        if distance == near[0][1] and fuzz.ratio(wanted, text[first:last]) >= _FUZZY_CUTOFF:
            yield first, last
