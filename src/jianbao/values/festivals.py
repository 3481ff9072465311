"""Festivals that news dates by: 2024年春节, 国庆节当天, 赶在中秋节前."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.values.calendar_words import YEARS_FROM_NOW
from jianbao.values.lunar_calendar import in_lunar_year
from jianbao.values.stated import LunarDay, Point, Relative, Stated
from jianbao.values.tried import tried_at

_SOLAR = {
    "元旦": (1, 1), "妇女节": (3, 8), "植树节": (3, 12), "劳动节": (5, 1), "青年节": (5, 4), "儿童节": (6, 1),
    "五一": (5, 1), "建党节": (7, 1), "建军节": (8, 1), "教师节": (9, 10), "国庆": (10, 1), "圣诞": (12, 25),
}  # fmt: skip
_LUNAR = {
    "春节": LunarDay(1, 1), "元宵": LunarDay(1, 15), "端午": LunarDay(5, 5), "七夕": LunarDay(7, 7),
    "中秋": LunarDay(8, 15), "重阳": LunarDay(9, 9), "除夕": LunarDay(12, is_last=True),
}  # fmt: skip
_NAMES = sorted((*_SOLAR, *_LUNAR), key=len, reverse=True)
_FESTIVAL = re.compile(
    tried_at(
        '[0-9今去明前后元妇植劳青儿五建教国圣春端七中重除“"]',
        rf"(?:(?P<year>(?:19|20)[0-9]{{2}}) ?年 ?|(?P<relative>{'|'.join(YEARS_FROM_NOW)}))?(?P<own>[“\"])?"
        rf"(?:(?P<name>{'|'.join(_NAMES)}))节?(?(own)[”\"])"
        # Of a stretch of days it says when, and not which day.
        r"(?!期间|假|黄金周|小长假|长假|档|[前后]夕|前后|、|和|以来|至今|联欢|晚会|团拜|氛围|市场|消费|旅游|文化|活动|周年|[个点级]|佳节|广场|路|街|礼)"
        r"(?P<day>当[天日晚])?",
    )
)
ANY_FESTIVAL = re.compile("[五元春国重女树动年童党军师宵午圣端七中除][一旦节庆阳诞宵午夕秋]")
"""What no festival is without."""
_ON = re.compile(r"(?:赶在|[在于自从到至])\Z")
_BEFORE = re.compile("[之以]?前(?!后)|起")
_LONGEST_ON = 2


def festivals(text: str) -> Iterator[Stated]:
    """The festivals that a plain text dates something by: those of a stated year, and 国庆节当天, 国庆节前.

    The first is the day of the solar calendar. 春节期间 and 国庆假期 are stretches that are not the same every
    year, and a festival that is named and nothing more (中秋佳节) is no date.
    """
    for match in _FESTIVAL.finditer(text):
        if match["year"] or match["relative"] or _is_date(match):
            yield _read(match)


def _is_date(match: re.Match[str]) -> bool:
    """Whether a festival without a year says when something is."""
    text, start = match.string, match.start()
    return bool(
        match["day"] or _BEFORE.match(text, match.end()) or _ON.search(text[max(0, start - _LONGEST_ON) : start])
    )


def _read(match: re.Match[str]) -> Stated:
    name, words = match["name"], match["relative"]
    year = int(match["year"]) if match["year"] else None
    start = match.start("name") if words else match.start()
    relative = Relative("year", YEARS_FROM_NOW[words], words) if words else None
    if solar := _SOLAR.get(name):
        return Stated(match.start(), match.end(), start, match.end(), Point(year, *solar), relative=relative)
    day = _LUNAR[name]
    if year:
        days = in_lunar_year(day, year - day.is_last)
        return Stated(
            match.start(), match.end(), start, match.end(), *(days.points() if days else (Point(year), None))
        )
    counted = Relative("lunar", relative.offset if relative else 0, match[0])
    lunar = day._replace(dated=relative is not None)
    return Stated(match.start(), match.end(), start, match.end(), Point(), relative=counted, lunar=lunar)
