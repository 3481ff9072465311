"""The day of the event of a story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.assertion import is_called_off, is_to_come
from jianbao.facts.candidates.date_clauses import clause_of_date
from jianbao.facts.dating import recent_dates, told_on
from jianbao.facts.readers import SoFar
from jianbao.facts.types import Date
from jianbao.values import DateMention

_OF_A_DAY = 2
_FROM_OR_AROUND = re.compile(r"\s*[前起]")
_FOUNDED = re.compile(
    r"(?:成立|创立|创办|创建|始建|建成|出生|注册)于?$|\b(?:founded|established|born)(?: in| on)?\s*$"
)
# 5月9日 星期六 第02版 is the head of a paper's page.
# 据某报5月9日报道, 4月3日发布的规划, 原定3月12日: days of something else.
_BEFORE_OTHER = re.compile(
    r"(?:据[^，,。]{0,10}|原定于?|原计划于?|原本|自|截至|截止到?|早在|直?到|\bsince |\buntil )$", re.IGNORECASE
)
_BEHIND_OTHER = re.compile(
    r"\s*(?:[报电电]道?|为止|[^，,。；;]{0,4}(?:发布|印发|公布|出台|签署|签订|通过)的|[^，,。；;]{0,2}上市|起施行"
    r"|\s+(?:星期|周)[一二三四五六日天](?:\s|$)|\s+第\s?[A-Z]?\d+\s?[版期])"
)
_STATED_LIMIT = re.compile(r"截至|截止|到|by |as of ", re.IGNORECASE)
_PLANNED_BEHIND = re.compile(r"\s*(?:凌晨|上午|下午|晚)?[，,]?[^，,。；;]{0,16}(?:将(?=[^军来])|拟)")
_PLANNED_IN_FRONT = re.compile(
    r"\b(?:will|due|to (?:open|start|begin|launch|be held|take place)|expected|scheduled|plans?)\b[^.,;]{0,60}$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"举行|举办|召开|签约|签署|签订|揭牌|授牌|挂牌|开工|复工|奠基|发布|推介|启动|投产|投用|启用|通电|通线|调研|走进|考察|走访|开幕|"
    r"上线|并网|接入|点亮|下线|封顶|竣工|验收|发射|点火|亮相|推出|宣布|宣判|首演|首映|鸣枪|开赛|开跑|"
    r"\b(?:signed|opened|began|broke|launched|announced|held|agreed|said)\b"
)
_LASTS = re.compile(r"赴|率团|率队|出访|访问|举行|举办|召开")
_ASKS_HOW = re.compile("如何|怎样|何以|为何")
_OPENING = 5
"""Sentences with which a story opens."""
_ANY_YEAR = "2000"
_LONGEST_STAY = 21
"""Days that a trip, a fair or a meeting lasts at most; what is measured over more is a period."""
_DAY_UNKNOWN = re.compile(
    r"(?:[今昨前](?:天|日|晚|晨)(?=[，,（(上下凌晚在由与举召正\s])|近日|日前|[本上]周[一二三四五六日末]?"
    r"|\b(?:yesterday|last (?:week|night))\b)(?!的)"
)
"""Words for a day that nothing says which it is."""


def event_of(article: Article) -> tuple[Sentence, DateMention] | None:
    """The sentence of the event and its day: the first day of a sentence that tells of an event, else the first day.

    A dateline, a repost, a deadline, a plan's day, the day on which a body was founded, one of an earlier year than
    others and one behind the day of publication give none. None is given either where the event is told of a day that
    is not known: 昨天 of a page without a date; nor of a feature that comes to it behind its opening.
    """
    stated = [(sentence, day) for sentence in article.sentences for day in _days_of(sentence, article)]
    published = _published(article)
    if article.head.published:  # else it would be known of a past day which year it is of
        stated = [(sentence, day) for sentence, day in stated if day.edtf[:4].isdigit()]
    current = [(sentence, day) for sentence, day in stated if _is_news(day, [other for _, other in stated], published)]
    telling = [(sentence, day) for sentence, day in current if _EVENT.search(sentence.text)]
    found = next(iter(telling or current), None)
    if found and found[0].number > _OPENING and _is_feature(article):
        return None
    return None if found and _told_before_of_unknown_day(article, *found) else found


def _is_feature(article: Article) -> bool:
    """Whether the title asks how something came to be: such a story has many subjects, and no day is that of all."""
    return article.head.title is not None and _ASKS_HOW.search(article.head.title.value) is not None


def day_of_event(so_far: SoFar, article: Article) -> Date | None:
    """The day of the event; null when the story states none."""
    del so_far
    event = event_of(article)
    return Date.of(event[1], event[0], article) if event else None


def _published(article: Article) -> str:
    """The day behind which no event of the story can be; empty where it is not known."""
    known = article.head.known_by
    return known.value if known else told_on(article) or ""


def _is_news(day: DateMention, others: Sequence[DateMention], published: str) -> bool:
    """Whether a day may be that of the news: of the latest year that is stated, and not behind the publication."""
    if not day.edtf[:4].isdigit():
        return True
    latest = max((other.edtf[:4] for other in others if other.edtf[:4].isdigit()), default="")
    if published:
        latest = min(latest, published[:4])
    return day.edtf[:4] >= latest and (not published or day.edtf[: len(published)] <= published[:10])


def _days_of(sentence: Sentence, article: Article) -> list[DateMention]:
    """The days that a sentence gives to something that happened."""
    return [
        mention
        for mention in recent_dates(article, sentence.text)
        if (_is_day(mention) or _is_stay(sentence.text, mention))
        and not mention.stamp
        and not _is_of_other(sentence.text, mention)
        and not _is_planned(sentence.text, mention)
        and not is_called_off(clause_of_date(sentence.text, mention.start, mention.end))
    ]


def _is_day(mention: DateMention) -> bool:
    return mention.is_day and mention.edtf.count("-") == _OF_A_DAY


def _is_stay(text: str, mention: DateMention) -> bool:
    """Whether a period is that of one event, as a trip or a fair: 3月4日至9日，考察团赴…"""
    first, _, last = mention.edtf.partition("/")
    if not (last.count("-") == _OF_A_DAY and first.count("-") == _OF_A_DAY and _LASTS.search(text, mention.end)):
        return False
    days = [date.fromisoformat(day.replace("XXXX", _ANY_YEAR)) for day in (first, last)]
    return (days[1] - days[0]).days < _LONGEST_STAY


def _is_of_other(text: str, day: DateMention) -> bool:
    """Whether the words beside a day make it a limit or the day of something else than what happened."""
    return bool(
        day.deadline
        or _FROM_OR_AROUND.match(text, day.end)
        or _STATED_LIMIT.match(day.text)
        or _FOUNDED.search(text[: day.start])
        or _BEFORE_OTHER.search(text[: day.calendar_start])
        or _BEHIND_OTHER.match(text, day.end)
    )


def _is_planned(text: str, day: DateMention) -> bool:
    return bool(
        is_to_come(text, day.start)
        or _PLANNED_BEHIND.match(text, day.end)
        or _PLANNED_IN_FRONT.search(text[max(0, day.start - 80) : day.start])
    )


def _told_before_of_unknown_day(article: Article, sentence: Sentence, day: DateMention) -> bool:
    """Whether what is told in front of a day is of another one, of which nothing says which it is."""
    before = article.sentences[: sentence.number - 1]
    words = [(one.text, len(one.text)) for one in before] + [(sentence.text, day.start)]
    return any(
        _tells_of_unknown_day(article, one, end) for one, (_, end) in zip([*before, sentence], words, strict=True)
    )


def _tells_of_unknown_day(article: Article, sentence: Sentence, end: int) -> bool:
    dates = recent_dates(article, sentence.text)
    return any(
        not any(one.start <= word.start() < one.end for one in dates)
        for word in _DAY_UNKNOWN.finditer(sentence.text, 0, end)
        if _EVENT.search(sentence.text)
    )
