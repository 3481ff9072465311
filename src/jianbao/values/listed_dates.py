"""Months, days and quarters of a list that share their words: 2024年5、6月, 3月5、6日, 今年三、四季度."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.values.calendar_words import YEARS_FROM_NOW
from jianbao.values.numerals import read_whole
from jianbao.values.stated import Point, Relative, Stated

_MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = "(?:[12][0-9]|3[01]|[1-9])"
ANY_LIST = re.compile("[0-9一二三四五六七八九十]、[0-9一二三四五六七八九十]")
"""What no such list is without."""
_LISTS = re.compile(
    rf"(?:(?P<year>(?:19|20)[0-9]{{2}})年|(?P<relative>{'|'.join(YEARS_FROM_NOW)}))?"
    r"(?:(?<=[\u4e00-\u9fff])(?<!第)"
    rf"(?:(?P<months>{_MONTH}(?:、{_MONTH}){{1,5}})月(?!份?额|[龄球饼])(?! ?[0-9]{{1,2}}[日号])"
    rf"|(?P<quarters>[一二三四1-4](?:、[一二三四1-4]){{1,3}})季度)"
    rf"|(?<![0-9一二三四五六七八九十])(?P<month>{_MONTH})月(?P<days>{_DAY}(?:、{_DAY}){{1,5}})[日号])"
)
_ITEM = re.compile("[^、]+")


def listed_dates(text: str) -> Iterator[Stated]:
    """The months, days and quarters of such lists, each for itself. A number that opens a line counts paragraphs."""
    for match in _LISTS.finditer(text):
        year = int(match["year"]) if match["year"] else None
        words = match["relative"]
        relative = Relative("year", YEARS_FROM_NOW[words], words) if words else None
        group = next(name for name in ("months", "quarters", "days") if match[name])
        for item in _ITEM.finditer(text, *match.span(group)):
            start = match.start() if item.start() == match.start(group) else item.start()
            end = match.end() if item.end() == match.end(group) else item.end()
            calendar_start = match.start(group) if relative and start == match.start() else start
            first, last = _points(group, year, match["month"], read_whole(item[0]))
            yield Stated(start, end, calendar_start, end, first, last, relative)


def _points(group: str, year: int | None, month: str | None, number: int) -> tuple[Point, Point | None]:
    if group == "days":
        return Point(year, read_whole(month or ""), number), None
    if group == "months":
        return Point(year, number), None
    return Point(year, 3 * number - 2), Point(year, 3 * number)
