"""The days that an EDTF form covers."""

from __future__ import annotations

import re
from calendar import monthrange

Days = tuple[str, str]
"""The first and the last day."""


def days_of(edtf: str, like: str) -> Days | None:
    """The first and the last day, or None where it states none.

    Args:
        edtf: a year, a month, a day, a decade (199X) or a period of these.
        like: days, parted by a stroke, from which the year and the month are taken where they are open.
    """
    stated = next((day for day in like.split("/") if day), "")
    ends = [_filled(end, stated) for end in edtf.split("/")]
    first, last = _first(ends[0]), _last(ends[-1])
    return (first, last) if first and last else None


def _filled(end: str, stated: str) -> str:
    end = end.replace("XXXX", stated[:4], 1)
    return end.replace("-XX", stated[4:7], 1)


def _first(end: str) -> str | None:
    if re.fullmatch("[0-9]{3}X", end):
        return f"{end[:3]}0-01-01"
    if re.fullmatch("[0-9]{2}XX", end):
        return f"{end[:2]}00-01-01"
    return (end + "-01-01"[3 * end.count("-") :])[:10] if re.fullmatch("[0-9-]{4,10}", end) else None


def _last(end: str) -> str | None:
    if re.fullmatch("[0-9]{2}[0-9X]X", end):
        return f"{end.replace('X', '9')}-12-31"
    if not re.fullmatch("[0-9-]{4,10}", end):
        return None
    year, month, day = (*(int(part) for part in end.split("-")), None, None)[:3]
    month = month or 12
    return f"{year:04}-{month:02}-{day or monthrange(year or 4, month)[1]:02}"
