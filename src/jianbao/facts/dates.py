"""Dates of the story and what each is of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from jianbao.articles import Article
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.bare_dates import counted_year, dates_something, is_bare
from jianbao.facts.candidates.date_clauses import clause_of_date
from jianbao.facts.candidates.occasions import occasion_at
from jianbao.facts.dating import article_dates
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.grounding import Grounding, hopeless
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import OrRead, SoFar
from jianbao.facts.types import Date, Label
from jianbao.values import DateMention, read_dates

_OF_A_DAY = 2
_NO_YEAR = "XXXX"
_DISPATCHED = re.compile(r"\s*电")
_OPENED, _CLOSED = "“「『", "”」』"
_ISSUE = re.compile(r"\s?(?:第|总第)\s?\d{1,4}\s?期(?!培训|研讨|招|项目|工程)")
_TO_THIS_DAY = re.compile(r"\s*(?:的|为止)")


class Occasion(Label):
    """What a date is of: no date itself."""

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The words, when they say more than a date."""
        if any(len(date.text) == len(written) for date in read_dates(written)):
            raise hopeless(f"“{written}” is a date itself", f"“{written}”本身是日期", grounding.article)
        return super().grounded(written, so_far, grounding)


def _occasion(so_far: SoFar, article: Article) -> Occasion | None:
    """What the date is of by the words of its clause."""
    if "date" not in so_far:
        return None
    sentence, start, end = in_sentence(so_far["date"].evidence, article)
    words = occasion_at(sentence.text, start, end)
    return Occasion(text=words) if words else None


class Dated(Fact):
    """A day or period of the story.

    Attributes:
        what: what happens then; by code, the verb of the date's clause.
    """

    identity: ClassVar[tuple[str, ...]] = ("date",)

    date: Date
    what: Annotated[Occasion | None, OrRead(_occasion)]

    def key(self) -> tuple[Any, ...]:
        """Two wordings of one date are one: 2月28日 and 2月28日上午, but not 10月 and 截至10月底."""
        return _key(self.date)


def _key(date: Date | DateMention) -> tuple[str, bool, str]:
    """What makes two dates one; without a year known, 6月 and 明年6月 are two."""
    return date.edtf, date.cut_off, counted_year(date.text) if date.edtf.startswith(_NO_YEAR) else ""


def date_leads(article: Article) -> list[Lead]:
    """The sentences that state dates, each date once; when a page was published is no date of its story."""
    leads: list[Lead] = []
    stated: set[tuple[str, bool, str]] = set()
    title = article.head.title.value if article.head.title else ""
    for sentence in article.sentences:
        dates = article_dates(article, sentence.text)
        if title and title in sentence.text:
            dates = [date for date in dates if not is_bare(date.text)]  # the story says it more exactly
        new = [date for date in dates if _key(date) not in stated and _is_of_story(date, sentence.text)]
        stated.update(map(_key, new))
        if new:
            leads.append(Lead(sentence.number, tuple(_candidate(date, sentence.text) for date in new)))
    return leads


def _candidate(date: DateMention, text: str) -> Candidate:
    is_read = bool(occasion_at(text, date.start, date.end))
    return Candidate(date.text, clause_of_date(text, date.start, date.end), is_read)


def _is_of_story(date: DateMention, text: str) -> bool:
    """Whether a date is one of what the story tells: no stamp but a dispatch's, no mere 今年, no quoted 今天."""
    if _ISSUE.match(text, date.end):
        return False
    if date.stamp:
        return _DISPATCHED.match(text, date.end) is not None
    if not date.relative:
        return True
    if is_bare(date.text):
        return dates_something(text, date.start, date.end)
    if "X/" in date.edtf or date.edtf.endswith("X"):
        return False
    return not (
        date.is_day
        and date.edtf.count("-") == _OF_A_DAY
        and (_is_quoted(text, date.start) or _TO_THIS_DAY.match(text, date.end))
    )


def _is_quoted(text: str, at: int) -> bool:
    before = text[:at]
    return sum(map(before.count, _OPENED)) > sum(map(before.count, _CLOSED))
