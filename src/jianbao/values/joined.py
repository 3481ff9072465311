"""Dates that are one: 3月5日至8日, 07年第三季度, and with a reference 去年9月至今年3月."""

from __future__ import annotations

import re

from jianbao.values.calendar_words import PART_OF_DAY
from jianbao.values.stated import Point, Stated

_TO = re.compile(rf"(?:{PART_OF_DAY.pattern}) ?起?(?:-{{1,2}}|~|至|到|to|until|through) ?", re.IGNORECASE)
# 2010年之后2018年之前
_AFTER = re.compile("[之以]后[、,，]? ?")
_BEFORE = ("之前", "以前")
_BETWEEN = re.compile("[与和]")
_LONGEST_TO = 20
_BETWEEN_YEARS = "between "
_LISTED = re.compile(" ?[、和与及] ?")
"""What stands between the days of a list: 9月10日、11日."""


def joined(text: str, stated: list[Stated]) -> list[Stated]:
    """Two dates with 至 between them are one period; a short year and its quarter are one, too."""
    kept: list[Stated] = []
    for one in stated:
        whole = (_period(text, kept[-1], one) or _in_short_year(kept[-1], one)) if kept else None
        if whole:
            kept[-1] = whole
        else:
            kept.append(_of_list(text, kept[-1], one) if kept else one)
    return kept


def joined_when_known(text: str, stated: list[Stated]) -> list[Stated]:
    """Dates to which a reference gave their years: what counts from it has an end of its own (去年9月至今年3月)."""
    kept: list[Stated] = []
    for one in stated:
        period = _known_period(text, kept[-1], one) if kept else None
        if period:
            kept[-1] = period
        else:
            kept.append(one)
    return kept


def _period(text: str, low: Stated, high: Stated) -> Stated | None:
    if not _joins(text, low, high):
        return None
    if low.last and high.last:
        return _of_quarters(low, high)
    if low.last or high.last or high.relative or (high.first.year and not low.first.year) or low.decade or high.decade:
        return None
    return _from_to(low, high) if low.is_dated else None


def _of_quarters(low: Stated, high: Stated) -> Stated | None:
    """2024年第一季度至第三季度."""
    assert low.last and high.last
    parts = (low.last.day, high.last.day, high.relative)
    if any(part is not None for part in parts) or None in (low.first.month, high.first.month):
        return None
    last = high.last._replace(year=high.last.year or low.first.year)
    period = low._replace(end=high.end, calendar_end=high.calendar_end, last=last)
    return period if period.exists else None


def _known_period(text: str, low: Stated, high: Stated) -> Stated | None:
    if not (low.counted or high.counted) or low.last or high.last or low.decade or high.decade:
        return None
    if low.first.year is None or not _joins(text, low, high):
        return None
    period = _from_to(low, high)
    relative, since = low.relative or high.relative, low.since or high.since
    return period and period._replace(counted=True, relative=relative, since=since)


def _from_to(low: Stated, high: Stated) -> Stated | None:
    first, last = low.first, high.first
    last = Point(last.year or first.year, last.month or (first.month if last.day else None), last.day)
    period = low._replace(end=high.end, calendar_end=high.calendar_end, last=last)
    same_kind = [part is None for part in first] == [part is None for part in last]
    return period if same_kind and period.exists else None


def _joins(text: str, low: Stated, high: Stated) -> bool:
    """Whether the words between two dates make them one period: 至, and of 与 what follows: 2007年与2009年间."""
    if not 0 < high.start - low.end <= _LONGEST_TO:
        return False
    if _TO.fullmatch(text, low.end, high.start):
        return True
    if _AFTER.fullmatch(text, low.end, high.start):
        return text.startswith(_BEFORE, high.end)
    if text[low.end : high.start] == " and ":
        return text[max(0, low.start - len(_BETWEEN_YEARS)) : low.start].lower() == _BETWEEN_YEARS
    return bool(_BETWEEN.fullmatch(text, low.end, high.start)) and text.startswith(("之间", "间"), high.end)


def _in_short_year(low: Stated, high: Stated) -> Stated | None:
    """07年第三季度: the year that only a reference gives its century is that of the period behind it."""
    if low.relative is None or low.relative.unit != "century" or low.is_dated or high.start != low.end:
        return None
    if high.relative or high.first.year or high.decade:
        return None
    return high._replace(start=low.start, relative=low.relative)


def _of_list(text: str, before: Stated, one: Stated) -> Stated:
    return _of_month_before(text, before, one) or _of_year_before(text, before, one) or one


def _of_year_before(text: str, before: Stated, one: Stated) -> Stated | None:
    """Of 2024年9月、10月 the second month is of the same year."""
    is_month = one.first.month is not None and one.first.day is None and one.relative is None and one.last is None
    known = before.first
    if not is_month or one.first.year or before.last or known.month is None or known.day is not None:
        return None
    if known.month >= (one.first.month or 0) or not _LISTED.fullmatch(text, before.end, one.start):
        return None
    return one._replace(first=Point(known.year, one.first.month), relative=before.relative)


def _of_month_before(text: str, before: Stated, one: Stated) -> Stated | None:
    """Of 9月10日、11日 the second day is of the same month."""
    is_day = one.first.day is not None and one.first.month is None and one.relative is None and one.last is None
    known = before.last or before.first
    if not is_day or known.day is None or known.month is None:
        return None
    if known.day >= (one.first.day or 0) or not _LISTED.fullmatch(text, before.end, one.start):
        return None
    return one._replace(first=Point(known.year, known.month, one.first.day), relative=before.relative)
