"""Words for a day shortly before the telling that say no more of it: 日前, 近日."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.values.stated import Point, Relative, Stated

_RECENTLY = re.compile(
    "(?<![0-9零一二两三四五六七八九十百千几数多半节生当今昨明次翌每工假平期本即首某周末限])日前(?![往来夕后沿端])"
    "|(?<![附靠临接最将邻贴])近日(?![均常报点心来用])"
)
_SHORTLY = 10
"""Days that such a day lies before the telling at most, as a rule."""


def recent_days(text: str) -> Iterator[Stated]:
    """The words of a plain text that say that a day was shortly before."""
    if "日前" not in text and "近日" not in text:
        return
    for match in _RECENTLY.finditer(text):
        yield Stated(*match.span(), *match.span(), Point(), relative=Relative("recent", 0, match[0]))


def shortly_before(reference: Point) -> Point | None:
    """What is sure of such a day: month and year, but for the first days of either."""
    if reference.month is None or reference.day is None:
        return None
    if reference.day > _SHORTLY:
        return Point(reference.year, reference.month)
    return Point(reference.year) if reference.month > 1 else Point()
