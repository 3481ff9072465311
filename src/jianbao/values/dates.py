"""Days as news writes them, read into EDTF (ISO 8601-2): what is not stated stays `X`."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

_CHINESE = re.compile(
    r"(?:(?P<year>\d{4})\s*年\s*|(?<!\d))(?P<month>\d{1,2})\s*月(?:\s*(?P<day>\d{1,2})\s*[日号]|(?!\d|龄))"
)
_NUMERIC = re.compile(r"(?<![\d.-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d-])")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTH_WORD = "|".join(f"{month[:3]}(?:{month[3:]}|t)?\\.?" if month != "May" else "May" for month in _MONTHS)
_ENGLISH = (
    re.compile(rf"\b(?P<word>{_MONTH_WORD})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}}))?"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<word>{_MONTH_WORD})\b(?:,?\s+(?P<year>\d{{4}}))?"),
)


# When the text was published or sent: 电 or 讯 behind the day; a label in front of it; with a year, a clock time
# behind it that no sentence goes on from.
_WIRE = re.compile(r"\s*(?:\d{1,2}时)?[电電讯訊](?=[\s，,。：:(（]|$)")
_CLOCK = re.compile(r"\s*T?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?![，,在举舉正时])")
_LABEL = re.compile(
    r"(?:(?:发布|发稿|发表|更新|刊发|Published|Updated|Posted)\s*(?:时间|日期|于|on\b)?|^\s*(?:时间|日期))\s*[:：]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a month.

    Attributes:
        edtf: its EDTF form.
        start, end: the span of the words that state it.
        stamp: whether the words date the publication and not something that happened.
    """

    edtf: str
    start: int
    end: int
    stamp: bool = False


def read_days(text: str) -> list[Day]:
    """The days and months that a text states, in order.

    A year that the words do not give stays unknown: `2月28日` is `XXXX-02-28`. Impossible days are no days.
    """
    matches = [match for pattern in (_CHINESE, _NUMERIC, *_ENGLISH) for match in pattern.finditer(text)]
    days = [(match, _edtf(match.groupdict())) for match in sorted(matches, key=re.Match.start)]
    return [Day(edtf, match.start(), match.end(), _is_stamp(text, match)) for match, edtf in days if edtf]


def read_day(text: str) -> Day | None:
    """The first day (or month) that a text states, or None."""
    return next(iter(read_days(text)), None)


def same_day(one: str, other: str) -> bool:
    """Whether two EDTF days can be one: equal, or but for a year that one of them leaves open."""
    return one[4:] == other[4:] and (one[:4] == other[:4] or "XXXX" in (one[:4], other[:4]))


def _is_stamp(text: str, match: re.Match[str]) -> bool:
    clock = match["year"] and _CLOCK.match(text, match.end())
    return bool(_WIRE.match(text, match.end()) or clock or _LABEL.search(text[: match.start()]))


def _edtf(parts: dict[str, str | None]) -> str | None:
    word = parts.get("word")
    month = _month_number(word) if word else int(parts["month"] or 0)
    if not 1 <= month <= 12:
        return None
    year = parts["year"]
    stated = f"{year or 'XXXX'}-{month:02}"
    if parts["day"] is None:
        return stated
    day = int(parts["day"])
    # A day that some year has: 29 February needs a leap year, which an unstated year may be.
    longest = monthrange(int(year) if year and int(year) else 2000, month)[1]
    return f"{stated}-{day:02}" if 1 <= day <= longest else None


def _month_number(word: str) -> int:
    return 1 + next(i for i, month in enumerate(_MONTHS) if month.startswith(word[:3].title()))
