"""Times of publication as pages write them: a day with its year, and a clock time behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.values import DateMention, read_days

_CLOCK = re.compile(
    r"[T,，\s]{0,3}(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?:[:：](?P<second>\d{2}))?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time in EDTF, as exact as it is stated, and the span of the words that state it."""

    edtf: str
    start: int
    end: int


def stamps_in(text: str) -> Iterator[Stamp]:
    """The days of a text whose year is stated, in order, each with the clock time behind it."""
    for day in read_days(text):
        if not day.edtf.startswith("X"):
            yield _with_clock(text, day)


def _with_clock(text: str, day: DateMention) -> Stamp:
    start, end = day.calendar_start, day.calendar_end
    clock = _CLOCK.match(text, end)
    if not clock or int(clock["hour"]) > 23 or int(clock["minute"]) > 59:
        return Stamp(day.edtf, start, end)
    hour = int(clock["hour"]) % 12 + 12 * (clock["half"] == "p") if clock["half"] else int(clock["hour"])
    second = f":{clock['second']}" if clock["second"] else ""
    return Stamp(f"{day.edtf}T{hour:02}:{clock['minute']}{second}", start, clock.end())
