"""No event is told of before it happened."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.assertion import is_to_come
from jianbao.facts.candidates.figures import clause_around, kind_at
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.plans import PROSPECTIVE
from jianbao.facts.checks.told import Held, held
from jianbao.facts.locate import in_sentence
from jianbao.facts.types import Date

_DAY = len("2031-04-18")
_ALONE = 2


def published_after_event(article: Article, brief: Brief) -> Iterator[Finding]:
    """The day of the event is not behind the publication, unless it is announced as still to come.

    Days with unknown parts are compared as far as they are known: an unknown year is never too late.
    """
    published = article.head.published
    if published is None:
        return
    for date in held(brief, Date):
        if date.of.index is not None:  # a list of dates has days to come too
            continue
        if _begins_behind(date.value.edtf, published.value) and not _is_announced(date, article):
            yield Finding(
                check=published_after_event.__name__,
                facts=(date.at,),
                reason=said(
                    article,
                    f"the article was published on {published.value}, before the event on {date.value.edtf}",
                    f"文章发布于{published.value}，早于事件日期{date.value.edtf}",
                ),
                evidence=(date.value.evidence,),
                hint=said(
                    article,
                    f"On which day did it happen? “{date.value.text}” is later than the publication.",
                    f"事件发生在哪一天？“{date.value.text}”晚于发布日期",
                ),
            )


def _begins_behind(edtf: str, published: str) -> bool:
    """Whether an EDTF date or period begins behind another one whatever their unknown parts are.

    EDTF sorts as text, so what both know of their beginnings decides.
    """
    event, day = _known(edtf), _known(published)
    both = min(len(event), len(day))
    return event[:both] > day[:both]


def _known(edtf: str) -> str:
    """The beginning of an EDTF date as far as it is known: of 2031-XX-16 the year."""
    return edtf.split("/")[0].split("X")[0][:_DAY]


def _is_announced(date: Held[Date], article: Article) -> bool:
    """Whether the date's clause, or the next one where the date stands alone, speaks of what is still to come."""
    sentence, start, end = in_sentence(date.value.evidence, article)
    _, last = clause_around(sentence.text, start, end)
    if last - end <= _ALONE:
        end = min(len(sentence.text), last + 1)
    return is_to_come(sentence.text, start) or kind_at(sentence.text, start, end) in PROSPECTIVE
