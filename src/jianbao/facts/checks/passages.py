"""Sentences that a semicolon parts, taken together: a list of parts goes on behind it."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.checks.finding import evidence_at
from jianbao.facts.evidence import Evidence

_GOES_ON = ("；", ";")
_LONGEST = 800
"""Characters of a passage at most."""


def passages(article: Article) -> list[Sentence]:
    """The sentences of an article, those that a semicolon parts as one, with the number of the first."""
    joined: list[Sentence] = []
    for sentence in article.sentences:
        last = joined[-1] if joined else None
        if last and _goes_on(last, sentence):
            text = article.working.text[last.start : sentence.end]
            joined[-1] = Sentence(last.number, last.start, sentence.end, text, last.paragraph)
        else:
            joined.append(sentence)
    return joined


def evidence_in(article: Article, passage: Sentence, start: int, end: int) -> Iterator[Evidence]:
    """The evidence of a span of a passage, one for each of its sentences that the span meets."""
    first, last = passage.start + start, passage.start + end
    for sentence in article.sentences[passage.number - 1 :]:
        if sentence.start >= last:
            break
        begin, stop = max(first, sentence.start), min(last, sentence.end)
        if begin < stop:
            yield evidence_at(article, sentence, begin - sentence.start, stop - sentence.start)


def _goes_on(one: Sentence, other: Sentence) -> bool:
    return (
        one.text.rstrip().endswith(_GOES_ON) and one.paragraph == other.paragraph and other.end - one.start <= _LONGEST
    )
