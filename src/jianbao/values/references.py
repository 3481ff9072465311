"""What a stated day adds to words that count from it: 去年8月, 昨天, and years that are safe to supply."""

from __future__ import annotations

import re
from datetime import date, timedelta

from jianbao.values.lunar_calendar import nearest_to
from jianbao.values.recent import shortly_before
from jianbao.values.stated import LunarDay, Point, Relative, Stated

LONGEST_GAP = timedelta(days=31)
"""How long after a day a text may be published for the day to be of the latest possible year."""
LONGEST_GAP_OF_MONTHS = timedelta(days=92)
"""The same for a period of months: figures of 前三季度 are news for the quarter after it."""
_LAST = 3
"""Days behind which `last Thursday` can only be the latest one."""
_LONG = {"whole week": 6, "weekend": 1}
"""How many days behind the first the last is."""
_EDTF = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?:T.*)?")


def read_reference(edtf: str) -> Point:
    """The year, month or day of an EDTF date with a stated year.

    Raises:
        ValueError: it is no such date.
    """
    match = _EDTF.fullmatch(edtf)
    point = Point(*(int(part) if part else None for part in match.groups())) if match else Point()
    if match is None or not point.exists or point.year == 0:
        raise ValueError(f"a reference is a date with a stated year, such as 2025-03-11, not {edtf!r}")
    return point


def resolved(stated: Stated, reference: Point) -> Stated | None:
    """The date with what the reference adds, or None where the reference is not exact enough."""
    known = _known(stated, reference)
    return known._replace(counted=True) if known else None


def _known(stated: Stated, reference: Point) -> Stated | None:
    relative = stated.relative
    if relative is None or relative.unit == "other" or reference.year is None:
        return None
    if stated.lunar:
        return _in_lunar_year(stated, stated.lunar, reference)
    if (year := _year(relative, reference.year)) is not None:
        return _in_year(stated, year, years=1 + (relative.unit == "two years"))
    if relative.unit == "recent":
        day = shortly_before(reference)
        return None if day is None else stated._replace(first=day, open_day=True)
    if relative.unit == "month":
        return _in_month(stated, relative, reference)
    if reference.month is None or reference.day is None:
        return None
    return _on_day(stated, relative, date(reference.year, reference.month, reference.day))


def _year(relative: Relative, reference: int) -> int | None:
    """The year of what counts in years; None of what counts in less."""
    if relative.unit in ("year", "two years"):
        return reference + relative.offset
    if relative.unit == "century":
        return _nearest(relative.offset, reference)
    if relative.unit == "decade":
        first = reference // 100 * 100 + relative.offset
        return first if first <= reference else first - 100
    return None


def _on_day(stated: Stated, relative: Relative, reference: date) -> Stated | None:
    day = _day(relative, reference)
    if day is None:
        return None
    if stated.first.day not in (None, day.day):  # 今(14)日 of a page of the 15th
        return None
    last = day + timedelta(days=_LONG.get(relative.unit, 0))
    period = None if last == day else Point(last.year, last.month, last.day)
    return stated._replace(first=Point(day.year, day.month, day.day), last=period)


def _in_lunar_year(stated: Stated, day: LunarDay, reference: Point) -> Stated | None:
    offset = stated.relative.offset - day.is_last if stated.relative and day.dated else None
    days = nearest_to(day, reference, offset)
    if days is None:
        return None
    first, last = days.points()
    return stated._replace(first=first, last=last)


def _nearest(year: int, reference: int) -> int:
    """The year with these last two digits that is nearest to the reference."""
    century = reference // 100 * 100
    return min((century + shift + year for shift in (-100, 0, 100)), key=lambda one: abs(one - reference))


def latest_before(point: Point, published: date, longest: timedelta = LONGEST_GAP) -> date | None:
    """The day of a point without a year, when it is not longer before the publication, or the same day.

    Of a month it is a day in the month that is nearest to the publication. A day whose month is not stated may be one
    to come: it is at most half a month before.
    """
    longest = longest if point.month is not None else longest / 2
    days = (published - timedelta(days=gap) for gap in range(longest.days + 1))
    return next((day for day in days if _is_on(day, point)), None)


def _is_on(day: date, point: Point) -> bool:
    return point.month in (None, day.month) and point.day in (None, day.day)


def _in_year(stated: Stated, year: int, years: int) -> Stated | None:
    if not 1 <= year < 9999:
        return None
    if years == 2:
        return stated._replace(first=Point(year), last=Point(year + 1))
    last = stated.last._replace(year=year) if stated.last else None
    return stated._replace(first=stated.first._replace(year=year), last=last)


def _in_month(stated: Stated, relative: Relative, reference: Point) -> Stated | None:
    if reference.year is None or reference.month is None:
        return None
    year, month = divmod(12 * reference.year + reference.month - 1 + relative.offset, 12)
    return stated._replace(first=Point(year, month + 1, stated.first.day))


def _day(relative: Relative, reference: date) -> date | None:
    if relative.unit in ("week", *_LONG):
        weekday = 5 if relative.unit == "weekend" else relative.weekday
        shift = 7 * relative.offset + weekday - reference.weekday()
    elif relative.unit in ("before", "last"):
        shift = -((reference.weekday() - relative.weekday) % 7)
        if relative.unit == "last" and shift > -_LAST:
            return None
    elif relative.unit == "after":
        shift = 7 - (reference.weekday() - relative.weekday) % 7
    else:
        shift = relative.offset
    try:
        return reference + timedelta(days=shift)
    except OverflowError:
        return None
