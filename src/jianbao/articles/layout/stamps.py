"""Times of publication as pages write them: a day with its year, and a clock time behind it or before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.values import DateMention, read_days

_TIME = (
    r"(?P<hour>\d{1,2})(?:[:：](?P<minute>\d{2})(?:[:：](?P<second>\d{2}))?|[时時点](?P<minutes>\d{1,2})分)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?"
)
_WEEKDAY = r"(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?|,? ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?"
_CLOCK = re.compile(
    rf"\s{{0,3}}{_WEEKDAY}[T,，|\s]{{0,3}}(?P<part>[上下中]午|凌晨|清晨|早上|早晨|傍晚|晚上|晚间|深夜)?\s{{0,2}}{_TIME}",
    re.IGNORECASE,
)
_CLOCK_BEFORE = re.compile(rf"(?<![\d:：]){_TIME}[,，|\s]{{1,3}}$", re.IGNORECASE)
_BEFORE = 16
_AFTER_NOON = ("下午", "傍晚", "晚上", "晚间", "深夜")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time in EDTF, as exact as it is stated, and the span of the words that state it."""

    edtf: str
    start: int
    end: int

    @property
    def has_clock(self) -> bool:
        """Whether the hour is stated."""
        return "T" in self.edtf


def stamps_in(text: str) -> Iterator[Stamp]:
    """The days of a text whose year is stated, in order, each with the clock time beside it."""
    for day in read_days(text):
        if not day.edtf.startswith("X"):
            yield _with_clock(text, day)


def _with_clock(text: str, day: DateMention) -> Stamp:
    start, end = day.calendar_start, day.calendar_end
    if (behind := _CLOCK.match(text, end)) and (time := _time(behind, behind["part"])):
        return Stamp(f"{day.edtf}T{time}", start, behind.end())
    first = max(0, start - _BEFORE)
    if (before := _CLOCK_BEFORE.search(text[first:start])) and (time := _time(before, None)):
        return Stamp(f"{day.edtf}T{time}", first + before.start(), end)
    return Stamp(day.edtf, start, end)


def _time(clock: re.Match[str], part: str | None) -> str | None:
    """The time of a clock by 24 hours; None for what no clock shows."""
    hour, minute = int(clock["hour"]), int(clock["minute"] or clock["minutes"])
    if clock["half"]:
        hour = hour % 12 + 12 * (clock["half"].lower() == "p")
    elif part in _AFTER_NOON and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return None
    return f"{hour:02}:{minute:02}" + (f":{clock['second']}" if clock["second"] else "")
