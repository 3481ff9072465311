"""Dates of the story and what each is of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Self

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import is_called_off
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.occasions import occasion_at
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.grounding import Grounding, hopeless
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import OrRead, SoFar
from jianbao.facts.types import Date, Label, article_dates
from jianbao.values import DateMention, read_dates

_AROUND = 30
_OF_A_DAY = 2
_DEADLINE = re.compile(r"\s*(?:之?前|起|以前)")
_FOUNDED = re.compile(
    r"(?:成立|创立|创办|创建|始建|建成|出生|注册)于?$|\b(?:founded|established|born)(?: in| on)?\s*$"
)
# 据某报5月9日报道, 4月3日发布的规划, 原定3月12日: days of something else.
_BEFORE_OTHER = re.compile(r"(?:据[^，,。]{0,10}|原定于?|原计划于?|原本|自|截至|截止到?|早在|\bsince |\buntil )$")
_BEHIND_OTHER = re.compile(
    r"\s*(?:[报電电]道?|[^，,。；;]{0,4}(?:发布|印发|公布|出台|签署|签订|通过)的|[^，,。；;]{0,2}上市|起施行)"
)
_EVENT = re.compile(
    r"举行|举办|召开|签约|签署|签订|揭牌|授牌|开工|奠基|发布|推介|启动|投产|投用|启用|通电|调研|走进|考察|走访|开幕|下线|封顶|竣工|发射|点火|亮相|推出|宣布|"
    r"\b(?:signed|opened|began|broke|launched|announced|held|agreed|said)\b"
)


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
        """Two wordings of one date are one: 2月28日 and 2月28日上午."""
        return (self.date.edtf,)


def event_of(article: Article) -> tuple[Sentence, DateMention] | None:
    """The sentence of the event and its day: the first day of a sentence that tells of an event, else the first day.

    A dateline, a repost, a deadline, the day on which a body was founded, one of an earlier year than others and one
    behind the day of publication give none.
    """
    stated = [(sentence, day) for sentence in article.sentences for day in _days_of(sentence, article)]
    published = article.head.known_by.value if article.head.known_by else ""
    current = [(sentence, day) for sentence, day in stated if _is_news(day, [other for _, other in stated], published)]
    telling = [(sentence, day) for sentence, day in current if _EVENT.search(sentence.text)]
    return next(iter(telling or current), None)


def _is_news(day: DateMention, others: Sequence[DateMention], published: str) -> bool:
    """Whether a day may be that of the news: of the latest year that is stated, and not behind the publication."""
    if not day.edtf[:4].isdigit():
        return True
    latest = max((other.edtf[:4] for other in others if other.edtf[:4].isdigit()), default="")
    if published:
        latest = min(latest, published[:4])
    return day.edtf[:4] >= latest and (not published or day.edtf <= published[:10])


def day_of_event(so_far: SoFar, article: Article) -> Date | None:
    """The day of the event; null when the story states none."""
    del so_far
    event = event_of(article)
    return Date.of(event[1], event[0], article) if event else None


def _days_of(sentence: Sentence, article: Article) -> list[DateMention]:
    """The days that a sentence gives to something that happened."""
    return [
        mention
        for mention in article_dates(article, sentence.text)
        if mention.is_day
        and mention.edtf.count("-") == _OF_A_DAY
        and not mention.stamp
        and not _DEADLINE.match(sentence.text, mention.end)
        and not _FOUNDED.search(sentence.text[: mention.start])
        and not _BEFORE_OTHER.search(sentence.text[: mention.calendar_start])
        and not _BEHIND_OTHER.match(sentence.text, mention.end)
        and not is_called_off(_clause(sentence.text, mention.start, mention.end))
    ]


def date_leads(article: Article) -> list[Lead]:
    """The sentences that state dates, each date once; when a page was published is no date of its story."""
    leads: list[Lead] = []
    stated: set[str] = set()
    for sentence in article.sentences:
        new = [date for date in article_dates(article, sentence.text) if not date.stamp and date.edtf not in stated]
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
