"""Days of the lunar calendar as days of the solar one."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from jianbao.values.stated import LunarDay, Point

_FARTHEST = 92
"""Days between the reference and a lunar day whose year is not stated."""


class SolarDays(NamedTuple):
    """A day, or the first and the last of a month."""

    first: date
    last: date | None

    def points(self) -> tuple[Point, Point | None]:
        """The same as points of a calendar."""
        return _point(self.first), _point(self.last) if self.last else None


def in_lunar_year(day: LunarDay, year: int) -> SolarDays | None:
    """A lunar day, or a month, of a lunar year; None where the year has none such or is not of 1900 to 2100."""
    from borax.calendars.lunardate import LCalendars, LunarDate  # most texts have no lunar day

    try:
        length = LCalendars.ndays(year, day.month, day.leap)
        number = length if day.is_last else day.day
        first = LunarDate(year, day.month, number or 1, day.leap).to_solar_date()
        last = None if number else LunarDate(year, day.month, length, day.leap).to_solar_date()
    except ValueError:
        return None
    return SolarDays(first, last)


def nearest_to(day: LunarDay, reference: Point, offset: int | None) -> SolarDays | None:
    """A lunar day whose year counts from a reference, or, without an offset, the one that is near the reference."""
    if reference.year is None:
        return None
    if offset is not None:
        return in_lunar_year(day, reference.year + offset)
    if reference.month is None or reference.day is None:
        return None
    told = date(reference.year, reference.month, reference.day)
    around = [in_lunar_year(day, reference.year + shift) for shift in (-1, 0, 1)]
    near = [days for days in around if days and abs(days.first - told).days <= _FARTHEST]
    return min(near, key=lambda days: abs(days.first - told), default=None)


def _point(day: date) -> Point:
    return Point(day.year, day.month, day.day)
