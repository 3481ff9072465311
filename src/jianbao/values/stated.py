"""What the words of a date say, before a reference day adds to it."""

from __future__ import annotations

from calendar import monthrange
from typing import Literal, NamedTuple


class Point(NamedTuple):
    """A year, a month or a day; what the words leave open is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        """The EDTF form. Of a day whose month is not stated: `XXXX-XX-16`."""
        year = "XXXX" if self.year is None else f"{self.year:04}"
        if self.day is not None:
            return f"{year}-{'XX' if self.month is None else f'{self.month:02}'}-{self.day:02}"
        return year if self.month is None else f"{year}-{self.month:02}"

    @property
    def exists(self) -> bool:
        """Whether there is such a day in some year: an unstated year may be a leap year."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= monthrange(self.year or 2000, self.month or 1)[1]


class Relative(NamedTuple):
    """What is counted from a reference day: 去年 is ("year", -1), 上周三 ("week", -1) with a weekday.

    Attributes:
        unit: `before` is the last such weekday up to the reference day, `after` the next one behind it, `last` the
            last one that is not of these days; `whole week` is Monday to Sunday, `weekend`
            Saturday and Sunday; `two years` begin with the one that is counted (今明两年); `century` and `decade`
            give a year by its last two digits; `recent` is shortly before; `lunar` is a day of that calendar; `other`
            is counted from another date of the text, or in a way that is not told (当年, "last June").
        offset: how many units from the reference.
        weekday: 0 is Monday.
        words: as the text has them.
    """

    unit: Literal[
        "year",
        "two years",
        "month",
        "week",
        "whole week",
        "weekend",
        "day",
        "before",
        "after",
        "last",
        "century",
        "decade",
        "lunar",
        "recent",
        "other",
    ]
    offset: int
    words: str
    weekday: int = 0


class LunarDay(NamedTuple):
    """A day, or without one a month, of the lunar calendar.

    Attributes:
        month, day: by their numbers.
        leap: 1 of a leap month (闰四月), else 0.
        is_last: whether it is the last day of the month, whatever its number: 大年三十.
        dated: whether the words say of which year it is, as counted from a reference: 去年正月.
    """

    month: int
    day: int | None = None
    leap: int = 0
    is_last: bool = False
    dated: bool = False


class Stated(NamedTuple):
    """A date or a period as words state it.

    Attributes:
        start, end: the span of the words that belong to it.
        calendar_start, calendar_end: the span of the calendar words among them, without 截至, 今年, 底 or 上午.
        first: the date, or the first of a period.
        last: the last of a period.
        relative: what its year, month or day is counted from.
        decade: whether only the decade of the year is stated: 199X.
        counted: whether a reference day, or a date before it in the text, gave a part of it.
        open_day: whether it is a day and `first` no more than its month or year.
        since: that date of the text, in EDTF.
        lunar: the day of the lunar calendar that waits for its year.
        year_end: whether the month is known alone from the words for the end of a year: 年底, 去年底.
    """

    start: int
    end: int
    calendar_start: int
    calendar_end: int
    first: Point
    last: Point | None = None
    relative: Relative | None = None
    decade: bool = False
    counted: bool = False
    lunar: LunarDay | None = None
    year_end: bool = False
    since: str | None = None
    open_day: bool = False

    @property
    def edtf(self) -> str:
        """The EDTF form, an interval for a period."""
        if self.decade:
            return f"{(self.first.year or 0) // 10}X"
        if self.open_day:
            return f"{self.first.edtf}{'-XX' if self.first.month is None else ''}-XX"
        return self.first.edtf if self.last is None else f"{self.first.edtf}/{self.last.edtf}"

    @property
    def is_dated(self) -> bool:
        """Whether anything of a calendar is known: 今年 and 年底 alone say nothing without a reference."""
        return self.open_day or (self.first != Point() and not (self.year_end and self.first.year is None))

    @property
    def exists(self) -> bool:
        """Whether the calendar has it, and its end does not come before its beginning."""
        if not (self.first.exists and (self.last is None or self.last.exists)):
            return False
        return self.last is None or _comparable(self.first) <= _comparable(self.last)


def _comparable(point: Point) -> tuple[int, int, int]:
    return point.year or 0, point.month or 0, point.day or 0
