"""What is measured up to a date, in a period or as an aim: 签约项目数据截止, 工业投资统计期, 营收突破30亿元目标."""

from __future__ import annotations

import re

from jianbao.facts.candidates.counted import what_is_counted
from jianbao.facts.candidates.date_clauses import DateClause
from jianbao.facts.candidates.happenings import ACTS, LONG, Happening, happening
from jianbao.values import Quantity, read_dates

_CUT_OFF = re.compile(r"(?:截至|截止到?)")
_UP_TO = re.compile(r"[到至]")
_COUNTED_SO_FAR = re.compile(r"已(?!批)|累计|共有")
_COMPARED = re.compile(r"[比较]$")
REACHES = re.compile(r"突破|达到?|超过?|迈上|增[至加]到?|提[高升][至到]|降[至到]")
"""What a figure does that gets somewhere."""
_AIMED = re.compile(r"目标|力争|争取|要|努力")
_EXPECTED = re.compile(r"计划|预计|拟(?!人)|有望|可望|将")
_OF_PERIOD = re.compile(r"\d{1,2}\s?[-—–~至]\s?\d{1,2}\s?月|季度|[上下]半年|\d{1,2}月份|全年|[一二三四]季")
_LEFT_OVER = re.compile(r"^(?:累计|目前|已|实现|共|现)+|(?:目标是?|力争|计划|要|拟|将|已|达到?|为)+$")
_SOME_DAY = "2001-06-15"
"""With any day known, words that count from one are dates too, 截至今天."""
_OF_YEAR = re.compile(r"今年|去年|上年|本年度")
_DONE = re.compile(r"[^，]{0,10}(?:实现|安排|完成(?=[^，]{2,}(?:收入|产值)))(?=[^，]{2})")


def measured_at(clause: DateClause) -> str:
    """What is measured, where the date is one of figures; else nothing."""
    return _compared(clause) or _as_of(clause) or _aim_or_period(clause)


def _compared(clause: DateClause) -> str:
    """That the date is what something is compared with: 降幅比1—8月收窄."""
    compared = _COMPARED.search(clause.before)
    return f"{clause.before[: compared.start()]}比较期" if compared else ""


def _as_of(clause: DateClause) -> str:
    """What is counted up to the date: 签约项目数据截止."""
    up_to = _UP_TO.match(clause.date) and _COUNTED_SO_FAR.search(clause.behind)
    if not up_to and not _CUT_OFF.search(clause.text[max(0, clause.start - 3) : clause.start] + clause.date):
        return ""
    figure = clause.figure()
    what = topic_of(clause.text, figure) if figure else ""
    return f"{what}数据截止" if what else "统计截止"


def _aim_or_period(clause: DateClause) -> str:
    """Of an aim what is to be reached, of a period what was measured in it."""
    figure = clause.figure()
    if figure is None or _EXPECTED.search(clause.clause):
        return ""
    reaches = REACHES.search(clause.text, clause.end, figure.end)
    is_aim = _UP_TO.match(clause.date) or _AIMED.search(clause.clause)
    if reaches:
        own = happening(clause.before, _LEFT_OVER.sub("", clause.text[clause.end : reaches.start()]))
        subject = own.subject + own.act
        reached = clause.text[reaches.start() : max(figure.end, reaches.end())]
        aim = Happening(subject or topic_of(clause.text, figure), "", reached)
        return aim.shortened() + ("目标" if is_aim else "")
    if not is_aim and _OF_PERIOD.search(clause.date) and not ACTS.search(clause.text, figure.end, clause.last):
        topic = topic_of(clause.text, figure)
        return f"{topic}统计期" if topic else ""
    return ""


def topic_of(text: str, figure: Quantity) -> str:
    """What a figure counts, without what leads to it: 专项资金 of 区财政今年安排专项资金."""
    words = _OF_YEAR.sub("", what_is_counted(text, figure.start, figure.end))
    for date in reversed(read_dates(words, _SOME_DAY)):
        words = words[: date.start] + words[date.end :]
    words = _LEFT_OVER.sub("", _LEFT_OVER.sub("", words))
    if done := _DONE.match(words):
        words = words[done.end() :]
    return words.rsplit("的", 1)[-1] if len(words) > LONG else words
