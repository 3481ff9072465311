"""Dates and periods as Chinese news writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from jianbao.values.numerals import read_chinese, read_positional
from jianbao.values.scan import Scan
from jianbao.values.stated import Point, Relative, Stated
from jianbao.values.units import unit_behind

_NUMERAL = "零〇○一二两三四五六七八九十百"
_TO = " ?(?:-{1,2}|~|至|到) ?"
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
_SPELLED_YEAR = "[一二][〇零○一二三四五六七八九]{3}"
_YEARS_FROM_NOW = {"今年": 0, "本年": 0, "去年": -1, "前年": -2, "明年": 1, "来年": 1, "后年": 2}
_YEAR_OF_THE_STORY = "当年|同年|次年|翌年"
_MONTHS_FROM_NOW = {"本月": 0, "当月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_DAYS_FROM_NOW = {
    "今天": 0, "今日": 0, "今晚": 0, "今晨": 0, "当天": 0, "当日": 0, "昨天": -1, "昨日": -1, "昨晚": -1,
    "前天": -2, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_WEEKS_FROM_NOW = {"本周": 0, "这周": 0, "上周": -1, "下周": 1}
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = f"(?:[0-9]{{1,2}}|[{_NUMERAL}]{{1,3}})"
# 3月龄, 三月三, 十月革命
_NOT_MONTH = "(?![龄球饼亮嫂薪租供均内子兰怀桂]|三(?!十)|之内|革命|天[^气])"


def _year(tag: str, year: str) -> str:
    return (
        rf"(?:(?:(?P<low{tag}>{_YEAR}){_TO})?(?P<year{tag}>{year}|{_SPELLED_YEAR}) ?年(?![级代薪]|历史)度?"
        rf"|(?P<relative{tag}>{'|'.join(_YEARS_FROM_NOW)}|{_YEAR_OF_THE_STORY})度?)"
    )


_MONTH_AND_DAY = (
    rf"(?:(?P<month_low>{_MONTH}){_TO})?(?P<month>{_MONTH}) ?月(?:份(?!额))?{_NOT_MONTH}"
    rf"(?: ?(?:(?P<day_low>{_DAY}){_TO})?(?P<day>{_DAY}) ?[日号](?![线楼])"
    rf"|(?P<part>[上中下]旬|底|末|初)|(?! ?{_DAY} ?[日号]))"
)
_PERIOD = (
    r"(?:第?(?:(?P<quarter_low>[一二三1-3])(?:季度?)?(?:-|至|到))?(?P<quarter>[一二三四1-4首])季度"
    r"|第(?P<nth_quarter>[一二三四1-4])季"
    r"|前(?P<quarters>[二两三23])个?季度?(?!节)|(?P<half>[上下])半年(?!度?报)"
    r"|(?<![此之以目提])前(?P<months>1[01]|[2-9]|十一?|[二两三四五六七八九])个?月)"
)
_CALENDAR = re.compile(
    rf"(?<![{_NUMERAL}0-9.])(?:{_year('', '[0-9]{4}')} ?)?"
    rf"(?:(?<![第每近数几个{_NUMERAL}0-9]){_MONTH_AND_DAY}|{_PERIOD})"
    rf"|(?<![{_NUMERAL}0-9.]){_year('_alone', _YEAR)}(?:年?[底末初](?!步)|年?中(?![国央心共标])|[春夏秋冬]季?)?"
    rf"|(?<![以每])(?P<month_relative>{'|'.join(_MONTHS_FROM_NOW)})(?:(?P<its_day>{_DAY})[日号]|[上中下]旬|底|末|初)?"
    rf"|(?<![0-9月年第每近首前续满后达为期共时{_NUMERAL}])(?<![0-9][-~至到])(?P<day_alone>[12][0-9]|3[01]|[1-9])日"
    r"(?![均常元游本化后内之程期间用益趋夜子报语照式产薪线前志记月行耗])"
    rf"|(?<![{_NUMERAL}])十(?P<plan>[一二三四五六])五(?![{_NUMERAL}千万亿个年月家])"
    r"|(?:20|上|二十) ?世纪 ?(?P<decade>[1-9]|[一二三四五六七八九]十)0? ?年代"
    rf"|(?<![目之当此今])(?P<day_relative>{'|'.join(_DAYS_FROM_NOW)})(?!头条)"
    rf"|(?P<week>{'|'.join(_WEEKS_FROM_NOW)})(?P<weekday>[一二三四五六日天])"
)
_CALENDAR_WORDS = Scan(_CALENDAR, f"0-9{_NUMERAL}今本去前明来后当同次翌第首上下昨这")
_BARE_YEARS = re.compile(rf"(?<![0-9A-Za-z.-])(?P<low>{_YEAR}){_TO}(?P<high>{_YEAR})(?![0-9.年-])")
# 2020世界…大会: the year of an event, written before its name.
_EVENT_YEAR = re.compile(
    r"(?<![0-9A-Za-z./-])(?<![0-9],)(?:199[0-9]|20[0-4][0-9])(?=(?P<next>[\u4e00-\u9fff])[^，。；、！？\n]{1,60}?"
    r"(?:大会|论坛|峰会|博览会|展览会|会展|展会|大赛|赛事|年会|榜单|推介会|活动周|产业周|洽谈会|交易会|发布会|研讨会))"
)

_TWO_YEARS, _EVENT_YEARS = Scan(_BARE_YEARS, "12"), Scan(_EVENT_YEAR, "12")


def chinese_dates(text: str) -> Iterator[Stated]:
    """The dates and periods of a plain text, each for itself."""
    for match in _CALENDAR_WORDS.finditer(text):
        yield _read(match)
    for match in _TWO_YEARS.finditer(text):
        yield _stated(match, Point(int(match["low"])), Point(int(match["high"])))
    for match in _EVENT_YEARS.finditer(text):
        if match["next"] not in "万亿千百多余来几至到年月" and unit_behind(text, match.end()) is None:
            yield _stated(match, Point(int(match[0])))


def _read(match: re.Match[str]) -> Stated:
    if match["plan"]:
        first = 1951 + 5 * _number("十" + match["plan"])  # 十四五: 2021 to 2025
        return _stated(match, Point(first), Point(first + 4))
    if match["decade"]:
        return _stated(match, Point(1900 + 10 * _number(match["decade"][0])), decade=True)
    if match["day_relative"]:
        return _relative(match, Relative("day", _DAYS_FROM_NOW[match[0]], match[0]))
    if match["week"]:
        weekday = "一二三四五六日".find(match["weekday"].replace("天", "日"))
        return _relative(match, Relative("week", _WEEKS_FROM_NOW[match["week"]], match[0], weekday))
    if match["month_relative"]:
        return _in_relative_month(match)
    if match["day_alone"]:
        return _stated(match, Point(day=int(match["day_alone"])))
    return _in_year(match)


def _in_year(match: re.Match[str]) -> Stated:
    tag = "" if match["month"] or _has_period(match) else "_alone"
    year = _year_number(match["year" + tag])
    relative = _relative_year(match["relative" + tag])
    # The words behind 今年 say it all; of 2024年 the year is one of them.
    start = match.start("low" + tag if match["low" + tag] else "year" + tag) if year else _first_behind_year(match)
    if match["month"]:
        first, last = _months(match, year)
    elif _has_period(match):
        first, last = _period(match, year)
    else:
        low = match["low_alone"]
        first, last = (Point(int(low)), Point(year)) if low else (Point(year), None)
    stated = _stated(match, first, last, start=start, relative=relative)
    return replace(stated, calendar_end=match.start("part")) if match["part"] else stated


def _relative_year(words: str | None) -> Relative | None:
    if words is None:
        return None
    offset = _YEARS_FROM_NOW.get(words)
    return Relative("other", 0, words) if offset is None else Relative("year", offset, words)


def _first_behind_year(match: re.Match[str]) -> int:
    starts = [match.start(name) for name in ("month_low", "month") if match[name]]
    behind = match.end("relative") if match["relative"] else match.start()
    return min(starts, default=behind)


def _months(match: re.Match[str], year: int | None) -> tuple[Point, Point | None]:
    month = _number(match["month"])
    low_month = _number(match["month_low"]) if match["month_low"] else month
    if match["day"] is None:
        return _ends(Point(year, low_month), Point(year, month))
    day = _number(match["day"])
    low_day = _number(match["day_low"]) if match["day_low"] else day
    return _ends(Point(year, low_month, low_day), Point(year, month, day))


def _has_period(match: re.Match[str]) -> bool:
    return any(match[name] for name in ("quarter", "nth_quarter", "quarters", "half", "months"))


def _period(match: re.Match[str], year: int | None) -> tuple[Point, Point | None]:
    if match["half"]:
        first, last = (1, 6) if match["half"] == "上" else (7, 12)
    elif match["quarters"] or match["months"]:
        first, last = 1, 3 * _number(match["quarters"]) if match["quarters"] else _number(match["months"])
    else:
        quarter = _number((match["quarter"] or match["nth_quarter"]).replace("首", "1"))
        low = _number(match["quarter_low"]) if match["quarter_low"] else quarter
        first, last = 3 * low - 2, 3 * quarter
    return Point(year, first), Point(year, last)


def _in_relative_month(match: re.Match[str]) -> Stated:
    words = match["month_relative"]
    day = _number(match["its_day"]) if match["its_day"] else None
    start = match.start("its_day") if day is not None else match.start()
    return _stated(match, Point(day=day), start=start, relative=Relative("month", _MONTHS_FROM_NOW[words], words))


def _relative(match: re.Match[str], relative: Relative) -> Stated:
    return _stated(match, Point(), relative=relative)


def _stated(
    match: re.Match[str],
    first: Point,
    last: Point | None = None,
    *,
    start: int | None = None,
    relative: Relative | None = None,
    decade: bool = False,
) -> Stated:
    calendar_start = match.start() if start is None else start
    return Stated(*match.span(), calendar_start, match.end(), first, last, relative, decade)


def _ends(first: Point, last: Point) -> tuple[Point, Point | None]:
    return (first, None) if first == last else (first, last)


def _year_number(words: str | None) -> int | None:
    if words is None:
        return None
    return int(words) if words.isascii() else read_positional(words)


def _number(words: str) -> int:
    """The number of a month, a day or a quarter; 0, which no calendar has, where the characters are none."""
    if words.isascii():
        return int(words)
    numeral = read_chinese(words)
    return int(numeral.value) if numeral and numeral.value is not None else 0
