"""Dates of the story and what each is of."""

from __future__ import annotations

from typing import Any, ClassVar

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.readers import SoFar
from jianbao.facts.types import Date, Label, article_dates

_AROUND = 30
_OF_A_DAY = 2


class Dated(Fact):
    """A day or period of the story."""

    identity: ClassVar[tuple[str, ...]] = ("date",)

    date: Date
    what: Label | None

    def key(self) -> tuple[Any, ...]:
        """Two wordings of one date are one: 2月28日 and 2月28日上午."""
        return (self.date.edtf,)


def day_of_event(so_far: SoFar, article: Article) -> Date | None:
    """The day of the event: the first day that the story states, which no dateline or repost gives."""
    del so_far
    for sentence in article.sentences:
        for mention in article_dates(article, sentence):
            if mention.is_day and mention.edtf.count("-") == _OF_A_DAY and not mention.stamp:
                return Date.of(mention, sentence, article)
    return None


def date_leads(article: Article) -> list[Lead]:
    """The sentences that state dates, each date once; when a page was published is no date of its story."""
    leads: list[Lead] = []
    stated: set[str] = set()
    for sentence in article.sentences:
        new = [date for date in article_dates(article, sentence) if not date.stamp and date.edtf not in stated]
        stated.update(date.edtf for date in new)
        candidates = [Candidate(date.text, _clause(sentence.text, date.start, date.end)) for date in new]
        if candidates:
            leads.append(Lead(sentence.number, tuple(candidates)))
    return leads


def _clause(text: str, start: int, end: int) -> str:
    """The clause of a date, and the next one where the date stands alone: 9月5日下午，某市揭牌."""
    first, last = clause_around(text, start, end)
    if last - end < 2:
        _, last = clause_around(text, start, min(len(text), last + 1))
    return text[first : min(last, end + _AROUND)]
