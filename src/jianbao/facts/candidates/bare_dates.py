"""Words that count from a day without a number, 去年, 上月: dates where they say when something happens."""

from __future__ import annotations

import re

from jianbao.facts.candidates.date_clauses import date_clause
from jianbao.facts.candidates.happenings import ACTS, MODAL

_BARE = re.compile(
    r"(?:截至|截止到?|到|by )?(?:[今去前明后来本]年度?(?:以来)?|年[内初]"
    r"|(?:last|this|next) (?:year|month|week)|[本上下]周|[本上下]个?月)",
    re.IGNORECASE,
)
_COUNTED_YEAR = re.compile(r"[去前明后来]年")
_DATES = re.compile(r"[去前明后]年度?|[上下]个?月|年内")
_ONLY_TO_COME = re.compile(r"[今本]年度?|本月")
"""Mere adverbs, but for what is to be done then: 今年计划做40颗."""
_COMPARED_IN_FRONT = re.compile(
    r"(?:比|较|向|为|与|和|同|跟|[高低好少多大快优强慢小差]于|超过?|接近|相当|占|是|自|从|像|平|过去|、|及|以及|不如|至|到|每)$"
)
_COMPARED_BEHIND = re.compile(
    r"(?:同期|全年|同[比一日月]|以来|来|起|相比|一样|的(?:同期|水平|基础|[^，。]{0,6}(?:倍|[%％]|水平))|[、至到和与及]|[两三]年|春节|[冬夏秋春])"
)
_MODAL_BEHIND = re.compile(rf"[^，。；]{{0,6}}?(?:{MODAL})")
_TELLS = 24
"""Characters behind such words in which their clause tells something."""


def is_bare(words: str) -> bool:
    """Whether a date is such words alone: 去年, 下月, but not 去年8月."""
    return _BARE.fullmatch(words) is not None


def counted_year(words: str) -> str:
    """The word in front of a date that makes it one of another year than the story's; else nothing."""
    found = _COUNTED_YEAR.search(words)
    return found.group() if found else ""


def dates_something(text: str, start: int, end: int) -> bool:
    """Whether such words at a span of a sentence say when something happened or will.

    Their clause has a figure or tells of something done; and they are not what something is compared with, 比去年.
    今年 is a mere adverb, but for what is planned for it.
    """
    words = text[start:end]
    to_come = _ONLY_TO_COME.fullmatch(words) is not None
    if not (to_come or _DATES.fullmatch(words)):
        return False
    if _COMPARED_BEHIND.match(text, end) or _COMPARED_IN_FRONT.search(text, max(0, start - 2), start):
        return False
    if to_come:
        return _MODAL_BEHIND.match(text, end) is not None
    clause = date_clause(text, start, end)
    does = ACTS.search(text, clause.end, min(clause.last, clause.end + _TELLS))
    return does is not None or clause.figure() is not None
