"""No event is told of before it happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as day_of

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
_NO_YEAR = re.compile(r"XXXX-(\d\d)-(\d\d)(?:/.*)?")
_WHOLE_DAY = re.compile(r"(\d{4})-\d\d-\d\d")
_SOON = 45
_TO_COME = re.compile(
    r"将|拟|预计|计划|预定|定于|定在|即将|届时|截至|截止|为止|倒计时|预告|报名|敬请|欢迎|邀请|开幕在即|尚未|还有|力争|争取|确保|最迟|之前|"
    r"起(?:正式)?(?:施行|执行|实施|生效|开放|受理|发售|开售|申购)|明[天日]|后天|下[周月]|本[周月]|去年|上年|前年|曾|"
    r"\b(?:will|to be|scheduled|due|planned|plans|expected|until|upcoming|next|deadline|by|last year)\b",
    re.IGNORECASE,
)
_ALONE = 2


def published_after_event(article: Article, brief: Brief) -> Iterator[Finding]:
    """The day of the event is not behind the publication, unless it is announced as still to come.

    Days with unknown parts are compared as far as they are known. A day without a year that would be soon behind the
    publication is a doubt, and told as one.
    """
    published = article.head.published
    if published is None:
        return
    for date in held(brief, Date):
        if date.of.index is not None:  # a list of dates has days to come too
            continue
        if _is_soon_behind(date.value.edtf, published.value) and not _may_be_to_come(date, article):
            yield _doubt(article, date, published.value)
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


def _doubt(article: Article, date: Held[Date], published: str) -> Finding:
    return Finding(
        check=published_after_event.__name__,
        facts=(date.at,),
        reason=said(
            article,
            f"“{date.value.text}” has no year, and in that of the publication ({published}) it is still to come",
            f"“{date.value.text}”没有写年份，若与发布（{published}）同年，则晚于发布",
        ),
        evidence=(date.value.evidence,),
        hint=said(
            article,
            f"Of which year is “{date.value.text}”, and has it happened yet?",
            f"“{date.value.text}”是哪一年，事情已经发生了吗？",
        ),
    )


def _is_soon_behind(edtf: str, published: str) -> bool:
    """Whether a day without a year is at most `_SOON` days behind the day of the publication in the same year.

    Of a day that is further off in the year the last one of its kind is meant.
    """
    day = _NO_YEAR.fullmatch(edtf)
    at = _WHOLE_DAY.match(published)
    if day is None or at is None:
        return False
    try:
        behind = day_of(int(at[1]), int(day[1]), int(day[2])) - day_of.fromisoformat(at[0])
    except ValueError:  # the 29th of February
        return False
    return 0 < behind.days <= _SOON


def _may_be_to_come(date: Held[Date], article: Article) -> bool:
    """Whether the sentence or its neighbours announce something, or set a time for it."""
    number = date.value.evidence.sentence
    around = (article.sentence(near) for near in (number - 1, number, number + 1))
    return _is_announced(date, article) or any(one and _TO_COME.search(one.text) for one in around)


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
