"""Dates and periods as English news writes them, and dates in figures alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.values.stated import Point, Relative, Stated
from jianbao.values.tried import tried_at
from jianbao.values.units import unit_behind

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = "(?:" + "|".join(f"{month[:3]}(?:{month[3:]}|t?\\.?)" if month != "may" else "may" for month in _MONTHS) + ")"
_YEAR = "(?:1[5-9]|20)[0-9]{2}"
_TO = r" ?(?:-{1,2}|to|until|through|and) ?"
_ORDER = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FROM_NOW = {"last": -1, "this": 0, "next": 1, "yesterday": -1, "today": 0, "tomorrow": 1}
# will open on Friday
_TO_COME = re.compile(
    r"\b(?:will|to|due|expect(?:s|ed)?|scheduled|plan(?:s|ned)?|slated)\b[^.,;:!?\"]{0,48}$", re.IGNORECASE | re.ASCII
)
_AHEAD = 64
"""Characters in front of a weekday in which such words may stand."""
_WHEN = "in|since|until|till|by|from|during|before|after|early|late|mid|through|year|of|throughout|and|between|fiscal"


def _day(name: str) -> str:
    return rf"(?P<{name}>[0-9]{{1,2}})(?:st|nd|rd|th)?"


_FIGURES = re.compile(
    tried_at(
        "[0-9]{4}",
        r"(?:(?<![0-9.-])|(?<=/[0-9]-)|(?<=/[0-9][0-9]-))(?P<year>[0-9]{4})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9]|-[0-9]{1,2}(?![0-9]))"
        r"|(?<![0-9.-])(?P<spaced>[0-9]{4}) (?P<its_month>[01][0-9]) (?P<its_day>[0-3][0-9])(?! ?[0-9])",
    )
)
_DAY_FIRST = re.compile(
    tried_at(
        "[0-9][0-9.]",
        r"(?<![0-9.])(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>(?:19|20)[0-9]{2})(?![0-9.])",
    )
)
_ENGLISH = re.compile(
    tried_at(
        "[0-9A-Za-z]",
        # May 9, 2025; June 2025; May 9-11, 2025
        rf"\b(?P<month_a>{_MONTH}) (?:{_day('low_a')}{_TO})?{_day('day_a')}\b(?:,? (?P<year_a>{_YEAR})\b)?"
        rf"|\b(?:{_day('low_b')}{_TO})?{_day('day_b')} (?:of )?(?P<month_b>{_MONTH})(?![a-z])"
        rf"(?:,? (?P<year_b>{_YEAR})\b)?"
        rf"|\b(?P<month_c>{_MONTH}),? (?P<year_c>{_YEAR})\b"
        r"|\b(?:(?:in|since|until|till|by|from|during|of|early|late|mid|(?P<which>last|this|next))[ -])"
        rf"(?P<month_d>{_MONTH})(?![a-z])(?! [0-9])"
        rf"|\b(?:the )?(?P<quarter>{'|'.join(_ORDER)}) quarter(?:(?: of(?: fiscal)?|,)? (?P<year_e>{_YEAR})\b)?"
        rf"|\bq(?P<q>[1-4])(?:,? (?P<year_f>{_YEAR})\b)|(?P<year_g>{_YEAR}) ?年?q(?P<q_behind>[1-4])(?![0-9A-Za-z])"
        rf"|\b(?:the )?(?P<half>first|second) half(?: of|,) (?P<year_h>{_YEAR})\b|\bh(?P<h>[12]) (?P<year_i>{_YEAR})\b"
        rf"|\b(?:{_WHEN}|(?<=from [12][0-9][0-9][0-9] )to)[ -](?P<year_j>{_YEAR})(?![0-9,.]?[0-9]|s\b|-)"
        r"|\b(?P<offset>last|this|next) (?P<unit>year|month)\b|\b(?P<day_relative>yesterday|today|tomorrow)\b"
        rf"|\b(?:(?P<which_weekday>last|this|next) )?(?P<weekday>{'|'.join(_WEEKDAYS)})\b",
    ),
    re.IGNORECASE | re.ASCII,
)


_MANY = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_PERIODS = re.compile(
    tried_at(
        "[0-9A-Za-z]",
        rf"\bthe first (?:(?P<months>{'|'.join(_MANY)}|[2-9]|1[01]) months|(?P<quarters>two|three) quarters)"
        rf"(?: of (?:(?P<year>{_YEAR})\b|(?:the|(?P<offset>this|last|next)) year\b)"
        r"|(?! (?:of|after|since|following|on|in)\b))"
        rf"|\b(?:(?P<from>from|between) )?(?P<month>{_MONTH})(?: ?- ?| to | through | and )(?P<month_last>{_MONTH})\b"
        rf"(?! ?[0-9]{{1,2}}\b)(?:,? (?:of )?(?:(?P<month_year>{_YEAR})\b|(?P<month_offset>this|last|next) year\b))?"
        r"|\b(?:the )?(?P<decade>(?:1[5-9]|20)[0-9]0)s\b"
        r"|\b(?:the )?(?P<plan>1[0-9])th five-year plan(?: period)?\b",
    ),
    re.IGNORECASE | re.ASCII,
)


def dates_in_figures(text: str) -> Iterator[Stated]:
    """The days that a text writes in figures alone: 2022-03-11, 2022/3/11, 11.03.2022."""
    for match in (*_FIGURES.finditer(text), *_DAY_FIRST.finditer(text)):
        day = Point(*(int(part) for part in match.group("year", "month", "day") if part))
        if day.year is None:
            day = Point(*(int(part) for part in match.group("spaced", "its_month", "its_day")))
        yield Stated(*match.span(), *match.span(), day)


def english_dates(text: str) -> Iterator[Stated]:
    """The dates and periods that a text writes in English, each for itself."""
    for match in _ENGLISH.finditer(text):
        stated = _read(match)
        if stated is not None:
            yield stated


def english_periods(text: str) -> Iterator[Stated]:
    """The first months of a year, decades and five-year plans that a text names in English."""
    for match in _PERIODS.finditer(text):
        if match["month"]:
            if (months := _months(match)) is not None:
                yield months
        elif match["decade"]:
            yield _stated(match, Point(int(match["decade"])))._replace(decade=True)
        elif match["plan"]:
            first = 1951 + 5 * int(match["plan"])  # the 14th: 2021 to 2025
            yield _stated(match, Point(first), Point(first + 4))
        else:
            yield _first_months(match)


def _months(match: re.Match[str]) -> Stated | None:
    """From January to August this year; "January and August" are two months but for between."""
    first, last = _month(match["month"]), _month(match["month_last"])
    between = " and " in match.string[match.end("month") : match.start("month_last")]
    if first >= last or between != ((match["from"] or "").lower() == "between"):
        return None
    year = int(match["month_year"]) if match["month_year"] else None
    offset = match["month_offset"]
    relative = Relative("year", _FROM_NOW[offset.lower()], f"{offset} year") if offset else None
    return _stated(match, Point(year, first), Point(year, last), start=match.start("month"), relative=relative)


def _month(words: str) -> int:
    return 1 + next(i for i, name in enumerate(_MONTHS) if name.startswith(words[:3].lower()))


def _first_months(match: re.Match[str]) -> Stated:
    words = (match["months"] or match["quarters"]).lower()
    many = int(words) if words.isdigit() else _MANY.index(words) + 2
    year = int(match["year"]) if match["year"] else None
    offset = match["offset"]
    relative = Relative("year", _FROM_NOW[offset.lower()], f"{offset} year") if offset else None
    last = many if match["months"] else 3 * many
    return _stated(match, Point(year, 1), Point(year, last), relative=relative)


def _read(match: re.Match[str]) -> Stated | None:
    groups = {name.partition("_")[0]: words for name, words in match.groupdict().items() if words}
    year = int(groups["year"]) if "year" in groups else None
    if "weekday" in groups:
        return _stated(match, Point(), relative=_on_weekday(match))
    if "offset" in groups or match["day_relative"]:
        return _from_now(match)
    if "month" in groups:
        return _in_month(match, groups, year)
    if any(name in groups for name in ("quarter", "q", "half", "h")):
        return _in_part_of_year(match, groups, year)
    if year is None or unit_behind(match.string, match.end()):
        return None
    return _stated(match, Point(year), start=match.start("year_j"))


def _on_weekday(match: re.Match[str]) -> Relative:
    """Of `next Friday` news does not tell which one it is; in front of `last Friday` are those of this week."""
    weekday = _WEEKDAYS.index(match["weekday"].lower())
    which = (match["which_weekday"] or "").lower()
    if which == "this":
        return Relative("week", 0, match[0], weekday)
    if which == "next":
        return Relative("other", 0, match[0], weekday)
    if which == "last":
        return Relative("last", 0, match[0], weekday)
    ahead = _TO_COME.search(match.string, max(0, match.start() - _AHEAD), match.start())
    return Relative("after" if ahead else "before", 0, match[0], weekday)


def _in_month(match: re.Match[str], groups: dict[str, str], year: int | None) -> Stated:
    month = _month(groups["month"])
    start = match.start("month_d") if match["month_d"] else match.start()
    day = int(groups["day"]) if "day" in groups else None
    low = Point(year, month, int(groups["low"])) if "low" in groups else None
    relative = Relative("other", 0, match[0]) if match["which"] else None
    if low is None:
        return _stated(match, Point(year, month, day), start=start, relative=relative)
    return _stated(match, low, Point(year, month, day))


def _in_part_of_year(match: re.Match[str], groups: dict[str, str], year: int | None) -> Stated:
    if "half" in groups or "h" in groups:
        part, length = _ORDER.get(groups.get("half", "").lower(), 0) or int(groups["h"]), 6
    else:
        part, length = _ORDER.get(groups.get("quarter", "").lower(), 0) or int(groups["q"]), 3
    return _stated(match, Point(year, length * (part - 1) + 1), Point(year, length * part))


def _from_now(match: re.Match[str]) -> Stated:
    if match["day_relative"]:
        return _stated(match, Point(), relative=Relative("day", _FROM_NOW[match[0].lower()], match[0]))
    offset = _FROM_NOW[match["offset"].lower()]
    in_years = match["unit"].lower() == "year"
    relative = Relative("year", offset, match[0]) if in_years else Relative("month", offset, match[0])
    return _stated(match, Point(), relative=relative)


def _stated(
    match: re.Match[str],
    first: Point,
    last: Point | None = None,
    *,
    start: int | None = None,
    relative: Relative | None = None,
) -> Stated:
    """The words are the calendar's own: prepositions stay outside."""
    begin = match.start() if start is None else start
    return Stated(begin, match.end(), begin, match.end(), first, last, relative)
