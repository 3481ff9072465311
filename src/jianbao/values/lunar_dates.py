"""Days of the lunar calendar and years of eras, as Chinese news writes them: 农历正月初八, 腊月廿三, 光绪三十一年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.values.calendar_words import SPELLED_YEAR, YEARS_FROM_NOW
from jianbao.values.lunar_calendar import in_lunar_year
from jianbao.values.numerals import read_positional, read_whole
from jianbao.values.stated import LunarDay, Point, Relative, Stated
from jianbao.values.units import unit_behind

_CALENDAR = "(?:农历|農曆|農历|阴历|旧历)"
_ONES = "一二三四五六七八九"
_FIRST_DAYS = f"(?:初[{_ONES}十]|初[1-9]|初10|廿[{_ONES}]?)"
_DAY = f"(?:{_FIRST_DAYS}|二十[{_ONES}]?|三十|十[{_ONES}]?)"
_MONTH = f"(?:十[一二]?|[{_ONES}]|1[0-2]|[1-9])"
_YEAR = rf"(?:(?:(?P<year>[12][0-9]{{3}}|{SPELLED_YEAR})年|(?P<relative>{'|'.join(YEARS_FROM_NOW)})) ?)?"
_LUNAR = re.compile(
    rf"(?:{_CALENDAR} ?)?(?<![0-9{_ONES}十]){_YEAR}(?P<calendar>{_CALENDAR} ?)?"
    rf"(?:大年(?P<new_year>{_FIRST_DAYS}|三十)"
    rf"|(?<![0-9十{_ONES}])(?:(?P<own>正|腊|臘|冬)|(?P<leap>[闰閏])?(?P<month>{_MONTH}))月"
    rf"(?!份额?)(?P<day>{_DAY})?(?! ?[0-9{_ONES}十]{{1,3}} ?[日号]))"
)
ANY_LUNAR = re.compile("农历|農曆|阴历|旧历|月初|正月|腊月|臘月|冬月|闰|閏|廿|大年")
"""What no day of the lunar calendar is without."""
_OWN = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
_ERAS = {
    "洪武": (1368, 1398), "永乐": (1403, 1424), "嘉靖": (1522, 1566), "万历": (1573, 1620), "崇祯": (1628, 1644),
    "顺治": (1644, 1661), "康熙": (1662, 1722), "雍正": (1723, 1735), "乾隆": (1736, 1795), "嘉庆": (1796, 1820),
    "道光": (1821, 1850), "咸丰": (1851, 1861), "同治": (1862, 1874), "光绪": (1875, 1908), "宣统": (1909, 1911),
}  # fmt: skip
"""The first and the last year of eras that news still counts in; their months are lunar and are not read."""
_ERA = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})(?P<year>元|[{_ONES}十]{{1,3}}|[0-9]{{1,2}})年"
    rf"(?:[闰閏]?(?:正|腊|冬|{_MONTH})月{_DAY}?)?"
)
_LONGEST_EVERY = 5
"""Characters before a day of every year: 每年农历三月初三."""
_LAST_BEFORE_NEW_YEAR = "三十"


def lunar_dates(text: str) -> Iterator[Stated]:
    """The days and months of the lunar calendar that a plain text states."""
    for match in _LUNAR.finditer(text):
        if _is_lunar(match):
            yield _read(match)


def years_of_eras(text: str) -> Iterator[Stated]:
    """The years that a plain text counts from the beginning of an era: 光绪三十一年 is 1905."""
    for match in _ERA.finditer(text):
        first, last = _ERAS[match["era"]]
        year = first - 1 + (1 if match["year"] == "元" else read_whole(match["year"]))
        if first <= year <= last:
            yield Stated(*match.span(), *match.span(), Point(year))


def _is_lunar(match: re.Match[str]) -> bool:
    """Whether the words can be of no other calendar, as 三月初一 and 腊月廿三, and tell of one year."""
    if "每" in match.string[max(0, match.start() - _LONGEST_EVERY) : match.start()]:
        return False
    if match["new_year"] or match["leap"] or match[0].startswith(("农", "農", "阴", "旧")) or match["calendar"]:
        return True
    day = match["day"]
    if match["own"]:
        return bool(day or match["year"] or match["relative"])
    if day is None or day[0] not in "初廿" or match["month"].isascii():
        return False  # 8月初三家企业
    return unit_behind(match.string, match.end()) is None


def _read(match: re.Match[str]) -> Stated:
    day = _lunar_day(match)
    if match["year"]:
        words = match["year"]
        year = int(words) if words.isascii() else read_positional(words) or 0
        days = in_lunar_year(day, year - day.is_last)
        return Stated(*match.span(), *match.span(), *(days.points() if days else (Point(year), None)))
    offset = YEARS_FROM_NOW[match["relative"]] if match["relative"] else None
    relative = Relative("lunar", offset or 0, match[0])
    return Stated(
        *match.span(), *match.span(), Point(), relative=relative, lunar=day._replace(dated=offset is not None)
    )


def _lunar_day(match: re.Match[str]) -> LunarDay:
    if words := match["new_year"]:
        return LunarDay(12, None, is_last=True) if words == _LAST_BEFORE_NEW_YEAR else LunarDay(1, _day(words))
    month = _OWN[match["own"]] if match["own"] else read_whole(match["month"])
    return LunarDay(month, _day(match["day"]) if match["day"] else None, int(bool(match["leap"])))


def _day(words: str) -> int:
    return read_whole(words.removeprefix("初").replace("廿", "二十"))
