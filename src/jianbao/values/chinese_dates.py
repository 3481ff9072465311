"""Dates and periods as Chinese news writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from jianbao.values.calendar_words import (
    BARE_MINGUO,
    BARE_YEARS,
    CALENDAR,
    DAYS_FROM_NOW,
    EVENT_YEAR,
    LISTED_YEAR,
    MONTHS_FROM_NOW,
    TWO_YEARS_FROM_NOW,
    WEEKDAYS,
    WEEKS_FROM_NOW,
    YEARS_FROM_NOW,
)
from jianbao.values.numerals import read_positional, read_whole
from jianbao.values.stated import Point, Relative, Stated
from jianbao.values.units import unit_behind

_TO_COME = re.compile(r"(?:将|定|拟|计划|预计|改期?|推迟)[于至在到]?$")
_AHEAD = 4
_YEAR_END, _DECEMBER = re.compile("[底末]$"), 12
_REPUBLIC, _BEFORE_REPUBLIC = "民国", 1911
_BEHIND_YEAR = 16
"""Characters behind a bare year in which its month or quarter stands."""


def chinese_dates(text: str) -> Iterator[Stated]:
    """The dates and periods of a plain text, each for itself."""
    for match in CALENDAR.finditer(text):
        yield _read(match)
    if _REPUBLIC in text:
        yield from _bare_years_of_the_republic(text)


def years_alone(text: str) -> Iterator[Stated]:
    """The years that stand without 年: 2015-2020, in front of 、2023年, and in the name of an event."""
    for match in BARE_YEARS.finditer(text):
        yield _stated(match, Point(int(match["low"])), Point(int(match["high"])))
    for match in LISTED_YEAR.finditer(text) if "、" in text else ():
        yield _stated(match, Point(int(match[0])))
    for match in EVENT_YEAR.finditer(text):
        if match["next"] not in "万亿千百多余来几至到年月" and unit_behind(text, match.end()) is None:
            yield _stated(match, Point(int(match[0])))


def _read(match: re.Match[str]) -> Stated:
    reader = next((reader for group, reader in _READERS.items() if match[group]), _in_year)
    return reader(match)


def _bare_years_of_the_republic(text: str) -> Iterator[Stated]:
    for year in BARE_MINGUO.finditer(text):
        at = year.start() - len(_REPUBLIC)
        match = CALENDAR.match(_REPUBLIC + text[year.start() : year.end() + _BEHIND_YEAR])
        if match:
            stated = _read(match)
            begin = max(stated.calendar_start, len(_REPUBLIC)) + at
            yield stated._replace(
                start=year.start(),
                end=stated.end + at,
                calendar_start=begin,
                calendar_end=stated.calendar_end + at,
            )


def _plan(match: re.Match[str]) -> Stated:
    first = 1951 + 5 * read_whole("十" + match["plan"])  # 十四五: 2021 to 2025
    return _stated(match, Point(first + 4)) if match["end_of_plan"] else _stated(match, Point(first), Point(first + 4))


def _december(match: re.Match[str]) -> int | None:
    return _DECEMBER if _YEAR_END.search(match[0]) else None


def _end_of_year(match: re.Match[str]) -> Stated:
    month = _december(match)
    stated = _stated(match, Point(month=month), relative=Relative("year", 0, match[0]))
    return stated._replace(year_end=month is not None)


def _end_of_month(match: re.Match[str]) -> Stated:
    return _relative(match, Relative("month", 0, match[0]))


def _from_today(match: re.Match[str]) -> Stated:
    return _relative(match, Relative("day", DAYS_FROM_NOW[match[0]], match[0]))


def _named_day(match: re.Match[str]) -> Stated:
    """今(14)日, 本(8)月: the words say how to count, the number what is reached."""
    number = int(match["its_number"])
    if match["its_unit"] == "月":
        return _stated(match, Point(month=number))
    offset = DAYS_FROM_NOW.get(match["named"] + "天", 0)
    return _stated(match, Point(day=number), relative=Relative("day", offset, match[0]))


def _is_to_come(match: re.Match[str]) -> bool:
    return _TO_COME.search(match.string, max(0, match.start() - _AHEAD), match.start()) is not None


def _last_weekday(match: re.Match[str]) -> Stated:
    word = match["day_of_week"] or match["weekday_alone"]
    unit: Literal["before", "after"] = "after" if _is_to_come(match) else "before"
    return _relative(match, Relative(unit, 0, match[0], _weekday(word)))


def _day_alone(match: re.Match[str]) -> Stated:
    return _stated(match, Point(day=int(match["day_alone"])))


def _decade(match: re.Match[str]) -> Stated:
    """20世纪90年代; of 90年代 the century is the last one that began before the reference."""
    tens, century = read_whole(match["decade"]), match["century"]
    if century is None:
        return _stated(match, Point(), relative=Relative("decade", tens, match[0]), decade=True)
    first = {"上": 1900, "本": 2000}.get(century) or 100 * (read_whole(century) - 1)
    return _stated(match, Point(first + tens), decade=True)


def _in_short_year(match: re.Match[str]) -> Stated:
    """18年10月1日: only a reference says which century."""
    short = match["short"]
    month = read_whole(match["short_month"]) if match["short_month"] else None
    day = read_whole(match["short_day"]) if match["short_day"] else None
    first, last = Point(None, month, day), None
    if match["short_low"]:
        first, last = _ends(Point(None, month, read_whole(match["short_low"])), first)
    years = int(short) if short.isascii() else read_positional(short) or 0
    start = match.start("short_month") if month else match.start()
    return _stated(match, first, last, start=start, relative=Relative("century", years, f"{short}年"))


def _two_years(match: re.Match[str]) -> Stated:
    return _relative(match, Relative("two years", TWO_YEARS_FROM_NOW[match["two_years"]], match[0]))


def _in_week(match: re.Match[str]) -> Stated:
    offset = WEEKS_FROM_NOW[match["week"]]
    if match["weekday"]:
        return _relative(match, Relative("week", offset, match[0], _weekday(match["weekday"])))
    return _relative(match, Relative("weekend" if match["weekend"] else "whole week", offset, match[0]))


def _weekday(word: str) -> int:
    return WEEKDAYS.find(word.replace("天", "日"))


def _in_year(match: re.Match[str]) -> Stated:
    tag = "" if match["month"] or _has_period(match) else "_alone"
    year = _year_number(match["year" + tag])
    relative = _relative_year(match["relative" + tag])
    # The words behind 今年 say it all; of 2024年 the year is one of them.
    start = match.start("low" + tag if match["low" + tag] else "year" + tag) if year else _first_behind_year(match)
    if match["month"]:
        first, last = _months(match, year)
    elif _has_period(match):
        first, last = _period(match, year)
    else:
        low = match["low_alone"]
        first, last = (Point(int(low)), Point(year)) if low else (Point(year, _december(match)), None)
    stated = _stated(match, first, last, start=start, relative=relative)
    if tag and first.month:
        stated = stated._replace(year_end=True)
    return stated._replace(calendar_end=match.start("part")) if match["part"] else stated


def _relative_year(words: str | None) -> Relative | None:
    if words is None:
        return None
    offset = YEARS_FROM_NOW.get(words)
    return Relative("other", 0, words) if offset is None else Relative("year", offset, words)


def _first_behind_year(match: re.Match[str]) -> int:
    starts = [match.start(name) for name in ("month_low", "month") if match[name]]
    behind = match.end("relative") if match["relative"] else match.start()
    return min(starts, default=behind)


def _months(match: re.Match[str], year: int | None) -> tuple[Point, Point | None]:
    month = read_whole(match["month"])
    low_month = read_whole(match["month_low"]) if match["month_low"] else month
    if match["bare_day"]:
        return Point(year, month, read_whole(match["bare_day"])), None
    if match["day"] is None:
        return _ends(Point(year, low_month), Point(year, month))
    day = read_whole(match["day"])
    low_day = read_whole(match["day_low"]) if match["day_low"] else day
    return _ends(Point(year, low_month, low_day), Point(year, month, day))


def _has_period(match: re.Match[str]) -> bool:
    return any(match[name] for name in ("quarter", "nth_quarter", "quarters", "half", "months"))


def _period(match: re.Match[str], year: int | None) -> tuple[Point, Point | None]:
    if match["half"]:
        first, last = (1, 6) if match["half"] == "上" else (7, 12)
    elif match["quarters"] or match["months"]:
        first, last = 1, 3 * read_whole(match["quarters"]) if match["quarters"] else read_whole(match["months"])
    else:
        quarter = read_whole((match["quarter"] or match["nth_quarter"]).replace("首", "1"))
        low = read_whole(match["quarter_low"]) if match["quarter_low"] else quarter
        first, last = 3 * low - 2, 3 * quarter
    if match["quarter_end"]:
        return Point(year, last), None
    return Point(year, first), Point(year, last)


def _in_relative_month(match: re.Match[str]) -> Stated:
    words = match["month_relative"]
    day = read_whole(match["its_day"]) if match["its_day"] else None
    start = match.start("its_day") if day is not None else match.start()
    offset = MONTHS_FROM_NOW.get(words)
    relative = Relative("other", 0, words) if offset is None else Relative("month", offset, words)
    return _stated(match, Point(day=day), start=start, relative=relative)


def _relative(match: re.Match[str], relative: Relative) -> Stated:
    return _stated(match, Point(), relative=relative)


def _stated(
    match: re.Match[str],
    first: Point,
    last: Point | None = None,
    *,
    start: int | None = None,
    relative: Relative | None = None,
    decade: bool = False,
) -> Stated:
    calendar_start = match.start() if start is None else start
    return Stated(*match.span(), calendar_start, match.end(), first, last, relative, decade)


def _ends(first: Point, last: Point) -> tuple[Point, Point | None]:
    return (first, None) if first == last else (first, last)


def _year_number(words: str | None) -> int | None:
    if words is None:
        return None
    if words.startswith(_REPUBLIC):
        return _BEFORE_REPUBLIC + read_whole(words.removeprefix(_REPUBLIC).strip())
    return int(words) if words.isascii() else read_positional(words) or read_whole(words)


_READERS = {
    "plan": _plan, "decade": _decade, "short": _in_short_year, "end_of_year": _end_of_year,
    "end_of_month": _end_of_month,
    "day_relative": _from_today,
    "week": _in_week, "day_of_week": _last_weekday, "weekday_alone": _last_weekday,
    "two_years": _two_years, "named": _named_day, "month_relative": _in_relative_month, "day_alone": _day_alone,
}  # fmt: skip
"""The readers of what is no year with a month or a period in it, by a group that only it has."""
