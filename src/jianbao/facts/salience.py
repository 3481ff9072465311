"""What a summary must tell: the event first, then the clauses that tell most for their length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jianbao.articles import Article
from jianbao.facts.event_days import event_of
from jianbao.facts.focus import Lead
from jianbao.facts.telling import Told, told_by
from jianbao.text import is_paired

ROOM = 150
"""Characters of a summary."""
_SCALE: Mapping[str, float] = {"zh": 1.0, "en": 2.7}
"""Characters that say as much as one of Chinese."""
_COMMA: Mapping[str, str] = {"zh": "，", "en": ", "}
_BETWEEN: Mapping[str, str] = {"zh": "；", "en": ". "}
_END: Mapping[str, str] = {"zh": "。", "en": "."}
"""How clauses and sentences are joined."""
_WORTH_TELLING = 0.8
HEADLINE_ROOM = 60
"""Characters of the clauses that a headline is made of."""
_LEAD_LINES = 3
_OPENING = 6
"""Characters that a clause is thought longer: short ones are no better for being short."""


@dataclass(slots=True)
class _Summary:
    """What is chosen so far: clauses by sentence."""

    language: str
    chosen: dict[int, set[int]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    length: int = 0

    def of(self, sentence: Told) -> set[int]:
        """The clauses that are chosen of a sentence."""
        return self.chosen.get(sentence.number, set())

    def add(self, sentence: Told, clauses: set[int]) -> None:
        """Takes clauses up."""
        self.chosen[sentence.number] = self.of(sentence) | clauses
        self.told.update(*(sentence.worth[index] for index in clauses))
        self.length += _length(sentence, clauses)

    def goes_on(self, sentence: Told) -> bool:
        """Whether a sentence is told in part already, or the one before it is: what it points back to is clear."""
        return bool(self.chosen.get(sentence.number) or self.chosen.get(sentence.number - 1))

    def gain(self, sentence: Told, clauses: set[int]) -> float:
        """The worth of what clauses tell that is not told yet."""
        return sum(
            worth for index in clauses for told, worth in sentence.worth[index].items() if told not in self.told
        )


def key_points(article: Article, room: int = ROOM) -> list[Lead]:
    """What a summary should tell, in the article's order: each lead shows the clauses of its sentence that matter.

    The event comes in first, then whatever tells most that is new for its length, while there is room.

    Args:
        article: what to tell of.
        room: characters of Chinese; English gets more.
    """
    sentences = list(told_by(article))
    event = event_of(article)
    of_event = [sentence for sentence in sentences if event and sentence.number == event[0].number]
    summary = _Summary(article.language)
    scale = _SCALE[article.language]
    for first in _first(of_event + sentences, max(room, ROOM) * scale):
        summary.add(first, set(range(first.base)))
    while best := _best(sentences, summary, room * scale):
        summary.add(*best)
    chosen = [sentence for sentence in sentences if summary.of(sentence)]
    return [
        Lead(sentence.number, excerpt=_COMMA[article.language].join(sentence.words(summary.of(sentence))))
        for sentence in chosen
    ] or [Lead(1)]


def _first(sentences: list[Told], room: float) -> list[Told]:
    """The first sentence whose beginning fits, else the one with the shortest; none of none."""
    fits = next((one for one in sentences if _length(one, set(range(one.base))) <= room), None)
    shortest = fits or min(sentences, key=lambda one: _length(one, set(range(one.base))), default=None)
    return [shortest] if shortest else []


def event_points(article: Article) -> list[Lead]:
    """What a headline is made of: the title where the page has one, and what is told of the event."""
    title = article.head.title
    titles = [sentence for sentence in article.sentences[:_LEAD_LINES] if title and sentence.text in title.value]
    return [*(Lead(sentence.number) for sentence in titles), *key_points(article, room=HEADLINE_ROOM)]


def points_of(article: Article, room: int) -> list[dict[str, Any]]:
    """The key points in the article's own words, each of one sentence, as a model would write them."""
    return [
        {"cite": [lead.sentence], "text": lead.excerpt + _END[article.language]}
        for lead in key_points(article, room)
        if lead.excerpt
    ]


def summary_of(article: Article) -> str:
    """The key points in one text, in the article's own words."""
    told = [lead.excerpt for lead in key_points(article) if lead.excerpt]
    return _BETWEEN[article.language].join(told) + _END[article.language]


def _best(sentences: list[Told], summary: _Summary, room: float) -> tuple[Told, set[int]] | None:
    """The clauses of a sentence that tell most that is new for their length, where there is room for them."""
    opening = _OPENING * _SCALE[summary.language]
    found = [
        (summary.gain(sentence, clauses) / (_length(sentence, clauses) + opening), sentence, clauses)
        for sentence in sentences
        if not sentence.points_back or summary.goes_on(sentence)
        for clauses in _takable(sentence, summary.of(sentence))
        if summary.length + _length(sentence, clauses) <= room
        and summary.gain(sentence, clauses) >= _WORTH_TELLING
        and not sentence.names_only(clauses)
    ]
    return max(found, key=lambda one: one[0])[1:] if found else None


def _takable(sentence: Told, chosen: set[int]) -> Iterator[set[int]]:
    """The clauses of a sentence that can come in together: each whole one, with the base where it is not in yet."""
    for index, clause in enumerate(sentence.clauses):
        in_base = index < sentence.base
        if index in chosen or (not in_base and clause.is_open):
            continue
        clauses = sentence.needed(index, chosen)
        if is_paired("".join(sentence.words(clauses))):
            yield clauses


def _length(sentence: Told, clauses: set[int]) -> int:
    return sum(len(words) + 1 for words in sentence.words(clauses))
