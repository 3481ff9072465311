"""How exact a date is, by its words: 三季度 and 7—9月 are the same months, and only one of them a quarter."""

from __future__ import annotations

import re
from typing import Literal

from jianbao.values.stated import Stated

Granularity = Literal["year", "half", "quarter", "month", "ten days", "week", "day", "part of day", "period"]

_PART_OF_DAY = re.compile(
    r"凌晨|清晨|早上|早晨|上午|中午|午间|午后|下午|傍晚|晚|深夜|夜|今晨|[0-9]{1,2}(?:时|:[0-9]{2})"
)
_HALF = re.compile(r"半年|\bhalf\b|\bh[12]\b", re.IGNORECASE)
_QUARTER = re.compile(r"季|quarter|q[1-4]", re.IGNORECASE)
_NUMERALS = "一二三四1234"
_WEEK = re.compile("周|星期|礼拜|week", re.IGNORECASE)


def granularity_of(words: str, stated: Stated) -> Granularity:
    """How exact a date is.

    Args:
        words: its words in plain writing.
        stated: what they state.
    """
    if stated.last is not None:
        return _of_period(words, stated)
    if stated.open_day:
        return "day"
    if stated.first.day is not None:
        return "part of day" if _PART_OF_DAY.search(words) else "day"
    if stated.first.month is not None:
        return "ten days" if "旬" in words else "month"
    return "period" if stated.decade else "year"


def _of_period(words: str, stated: Stated) -> Granularity:
    first, last = stated.first, stated.last
    assert last is not None
    if first.day is not None:
        return "week" if _WEEK.search(words) and _is_whole_week(stated) else "period"
    months = (last.month or 0) - (first.month or 0) + 1
    if months == 6 and _HALF.search(words):
        return "half"
    of_list = "月" not in words and words[-1] in _NUMERALS  # the 一 of 一、二季度
    is_quarter = months == 3 and first.month and (of_list or _QUARTER.search(words)) and "前" not in words
    return "quarter" if is_quarter else "period"


def _is_whole_week(stated: Stated) -> bool:
    return stated.relative is not None and stated.relative.unit == "whole week"
