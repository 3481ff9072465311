"""Dates that count from the date before them in the text: 次年3月, 同年10月, 当月, 次日, 当天."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from jianbao.values.stated import Point, Relative, Stated

_YEARS = {"当年": 0, "同年": 0, "次年": 1, "翌年": 1}
_MONTHS = {"当月": 0}
_DAYS = {"当天": 0, "当日": 0, "当晚": 0, "次日": 1, "翌日": 1}
_LEAP, _COMMON = 2000, 2001
_BACK_THEN = "当年"
"""Without a month it may be said of a time long past."""
# 正当日本…, 首次日均
_DAY = re.compile(
    "(?:(?<![正应相每])当[天日晚](?![本语元然])|翌日"
    "|(?<![0-9一二两三四五六七八九十百首每多几数再此上下本层档])次日(?![常均本产用语]))"
)


def days_of_text(text: str) -> Iterator[Stated]:
    """The days that are told by another day alone: 当天, 次日."""
    if "当" not in text and "次日" not in text and "翌日" not in text:
        return
    for match in _DAY.finditer(text):
        start, end = match.start(), match.start() + 2
        yield Stated(start, end, start, end, Point(), relative=Relative("other", 0, text[start:end]))


def counted_in_text(text: str, stated: list[Stated]) -> list[Stated]:
    """The dates, with what those that count from the one before them in the same line have from it."""
    if all(one.relative is None for one in stated):
        return stated
    known: list[Stated] = []
    for one in stated:
        before = known[-1] if known and "\n" not in text[known[-1].end : one.start] else None
        known.append((before and _counted(one, before)) or one)
    return known


def _counted(one: Stated, before: Stated) -> Stated | None:
    if one.relative is None or one.relative.unit != "other" or before.decade:
        return None
    words, since = one.relative.words, before.first
    if words in _YEARS:
        first = _in_year(one, words, before)
    elif before.last is not None:
        return None
    elif words in _MONTHS:
        first = Point(since.year, since.month, one.first.day) if since.month else None
    else:
        first = _on_day(since, _DAYS[words]) if words in _DAYS else None
    if first is None:
        return None
    last = one.last._replace(year=first.year) if one.last else None
    return one._replace(first=first, last=last, counted=True, since=before.edtf)


def _in_year(one: Stated, words: str, before: Stated) -> Point | None:
    year = before.first.year
    if year is None or (before.last and before.last.year != year):
        return None
    if words == _BACK_THEN and not one.is_dated:
        return None
    return one.first._replace(year=year + _YEARS[words])


def _on_day(since: Point, later: int) -> Point | None:
    """So many days behind a day; where its year is not known, if it is the same in every year."""
    if since.month is None or since.day is None or not since.exists:
        return None
    if later == 0:
        return since
    days = {_later(year, since, later) for year in ([since.year] if since.year else [_LEAP, _COMMON])}
    return days.pop() if len(days) == 1 else None


def _later(year: int, since: Point, later: int) -> Point | None:
    try:
        day = date(year, since.month or 1, since.day or 1) + timedelta(days=later)
    except (OverflowError, ValueError):
        return None
    return Point(day.year if since.year else None, day.month, day.day)
