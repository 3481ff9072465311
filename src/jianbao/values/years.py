"""The years of days and periods that a text states without one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from jianbao.values.checked import as_edtf
from jianbao.values.dates import DateMention
from jianbao.values.reasons import reason_in
from jianbao.values.references import LONGEST_GAP, LONGEST_GAP_OF_MONTHS, latest_before, read_reference
from jianbao.values.stated import Point

_YEARLESS = re.compile(r"XXXX-([0-9]{2}|XX)(?:-([0-9]{2}))?")
_OPEN_YEAR = "XXXX"


def with_year(mention: DateMention, published: str | date, *, reposted: bool = False) -> DateMention:
    """The mention with the year of its publication, where that is safe; else the mention as it is.

    It is safe when the text was published on the same day or at most 31 days later (of a month: than its last day; of
    a period of months, which is told of when its figures are known: 92 days); of a period that is not over yet when
    it has begun. A text that is posted again months later says nothing about the year. What counts from another date,
    as 去年8月, stays too: that is for `read_dates` with a reference.

    Args:
        mention: a day, a month or a period of them.
        published: date or EDTF; only a stated day helps.
        reposted: whether `published` is the day of a repost: the reason says so.

    Raises:
        TypeError: `published` is neither a date nor a text.
        ValueError: `published` is no EDTF date with a stated year.
    """
    told = as_edtf(published)
    at = read_reference(told)
    if mention.relative or at.year is None or at.month is None or at.day is None:
        return mention
    year = _year_of(mention.edtf, date(at.year, at.month, at.day))
    if year is None:
        return mention
    what = (
        reason_in(mention.text, "年份取自转载日期", "the year is that of the repost on ")
        if reposted
        else reason_in(mention.text, "年份取自发布日期", "the year is that of the publication on ")
    )
    return replace(mention, edtf=year, inferred=f"{what}{told}")


def _year_of(edtf: str, published: date) -> str | None:
    """The EDTF form with the year that is safe to supply."""
    parts = edtf.split("/")
    matches = [_YEARLESS.fullmatch(part) for part in parts]
    points = [
        Point(None, *(int(x) if x and x != "XX" else None for x in match.groups())) for match in matches if match
    ]
    if len(points) != len(parts):
        return None
    last = points[-1]
    if len(points) > 1 and last.month is None:
        return None
    longest = LONGEST_GAP_OF_MONTHS if len(points) > 1 and last.day is None else LONGEST_GAP
    day = latest_before(last, published, longest) or latest_before(points[0], published, longest)
    if day is None:
        return None
    if last.month is None:
        return day.isoformat()
    return edtf.replace(_OPEN_YEAR, f"{day.year:04}")
