"""Dates as news writes them, read into EDTF (ISO 8601-2): what is not stated stays `X`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from jianbao.values.calendar_words import ANY_CALENDAR, ANY_YEAR, PART_OF_DAY
from jianbao.values.checked import as_edtf, as_text
from jianbao.values.chinese_dates import chinese_dates, years_alone
from jianbao.values.codes import addresses_in
from jianbao.values.english_dates import dates_in_figures, english_dates, english_periods
from jianbao.values.festivals import ANY_FESTIVAL, festivals
from jianbao.values.granularity import Granularity, granularity_of
from jianbao.values.joined import joined, joined_when_known
from jianbao.values.listed_dates import ANY_LIST, listed_dates
from jianbao.values.lunar_dates import ANY_LUNAR, lunar_dates, years_of_eras
from jianbao.values.of_text import counted_in_text, days_of_text
from jianbao.values.plain import plain, without
from jianbao.values.reasons import reason_in
from jianbao.values.recent import recent_days
from jianbao.values.references import read_reference, resolved
from jianbao.values.stamps import is_stamp
from jianbao.values.stated import Stated
from jianbao.values.tried import ANY_LETTER

_LIMIT = re.compile(
    r"(?:截至|截止到?|(?<![来达得受感直])到|(?<![^，。；、：:(\s])至"
    r"|by (?:the end of )?|as (?:of|at) (?:the )?(?:end of )?)$",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(r"截|as (?:of|at)\b", re.IGNORECASE)
_UNTIL = "至"
"""Of a day it says how long something lasts: 至4月9日结束."""
_DUE = re.compile(r"到|至|by\b", re.IGNORECASE)
_BEFORE = re.compile(
    "[之以]?前(?![0-9一二两三四五六七八九十百几半首后往来去夕期列沿所景身台途瞻进海门端述置方线任者提锋]|主[席任教]|总[统理裁])"
)
"""年底前, and not 3月前往."""
_TWIN = re.compile(
    r"(?:今天|今日|今晚|昨天|昨日|昨晚|明天|明日|当天|当日|当晚|(?:[本上下]周|周|星期)[一二三四五六日天]"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?\($",
    re.IGNORECASE,
)
"""今天(10月12日): two words for one day."""
_WINDOW = 20
"""Characters around a date in which such words stand."""
_DAY_OR_MONTH = re.compile(r"(?:[0-9]{4}|XXXX)-[0-9X]{2}(?:-[0-9]{2})?")


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words that state a day, a month, a year or a period.

    Attributes:
        text: the words, with 截至 and 上午 that belong to them; of `今天(10月12日)上午` all of it.
        start, end: their span.
        calendar_start, calendar_end: the span of the calendar words among them (10月12日; of 去年8月 the 8月).
        edtf: EDTF form; an interval for a period: `2024-01/2024-08`.
        stamp: whether the words date the publication and not something that happened.
        relative: whether the words count from another date (去年8月, 次年3月): only a reference, or the date in
            front of it in the text, can give the year.
        granularity: how exact the words are: `quarter` of 三季度, `ten days` of 5月上旬 (`edtf` is the month),
            `part of day` of 5月6日上午 (`edtf` is the day), `period` of 1—8月, 前三季度 and the 1990s.
        cut_off: whether it is the day up to which something is counted: 截至10月底, "as of June 30".
        deadline: whether it is the time by which something is due: 年底前, 到2027年底, 至2027年底, "by 2030".
        inferred: why a part of `edtf` that the words do not state is known, in words; else None.
    """

    text: str
    start: int
    end: int
    calendar_start: int
    calendar_end: int
    edtf: str
    granularity: Granularity
    cut_off: bool = False
    deadline: bool = False
    stamp: bool = False
    relative: bool = False
    inferred: str | None = None

    @property
    def is_day(self) -> bool:
        """Whether it is a day or a month, and no year or period."""
        return bool(_DAY_OR_MONTH.fullmatch(self.edtf))

    @property
    def is_open(self) -> bool:
        """Whether it is a day of which only month or year is known, or not even that: 日前, 近日."""
        return self.edtf.endswith("-XX")


def read_dates(text: str, reference: str | date | None = None) -> list[DateMention]:
    """The dates and periods that a text states, in order; they do not overlap.

    A year that the words do not give stays unknown: `2月28日` is `XXXX-02-28`, `今年7月` is `XXXX-07`; 今年, 昨天 and
    目前 alone are no dates. Impossible days are no days. 次年3月, 同年10月, 当月, 次日 and 当天 count from the date in
    front of them in the same line, where it is stated exactly enough, and from no reference. 日前 and 近日 are days of
    which the reference tells the month, or at the beginning of one the year: `2025-03-XX`; without a day of reference
    they are none. 2024年春节 is its first day; 春节期间 and 国庆假期, whose days differ from year to year, are none.

    Args:
        text: any text.
        reference: the date, or EDTF date with a stated year, from which 今年, 昨天 and the like are counted: of the
            publication or of the event, as it is stated. Not of a repost: its today is another. It gives no year to
            what does not count from it, as 11月5日 and 前三季度: see `with_year`.

    Raises:
        TypeError: the text is no text, or the reference neither a date nor a text.
        ValueError: the reference is no such date.
    """
    return list(_read(as_text(text), None if reference is None else as_edtf(reference)))


@lru_cache(maxsize=1024)  # figures are read of what the dates leave
def _read(text: str, reference: str | None) -> tuple[DateMention, ...]:
    written = plain(text)
    written = without(written, addresses_in(written))
    now = read_reference(reference) if reference is not None else None
    stated = _stated(written)
    if now:
        stated += recent_days(written)
    if not stated:
        return ()
    wholes = joined(written, _apart(stated))
    if now:
        wholes = [resolved(one, now) or one for one in wholes]
    wholes = counted_in_text(written, wholes)
    if any(one.counted for one in wholes):
        wholes = joined_when_known(written, wholes)
    apart = _apart([_with_words_around(written, one) for one in wholes])
    return tuple(_mention(text, written, one, reference) for one in apart if one.is_dated and one.exists)


def _stated(written: str) -> list[Stated]:
    """What each kind of date is never without is looked for before its patterns are tried."""
    found: list[Stated] = []
    if "、" in written and ANY_LIST.search(written):
        found += listed_dates(written)  # they come first: what begins and ends as another is rather of a list
    if ANY_CALENDAR.search(written):
        found += chain(chinese_dates(written), days_of_text(written))
    if ANY_FESTIVAL.search(written):
        found += festivals(written)
    if ("年" in written or "月" in written) and ANY_LUNAR.search(written):
        found += lunar_dates(written)
    if "年" in written:
        found += years_of_eras(written)
    if ANY_YEAR.search(written):
        found += chain(years_alone(written), dates_in_figures(written))
    if ANY_LETTER.search(written):
        found += chain(english_dates(written), english_periods(written))
    return found


def read_days(text: str) -> list[DateMention]:
    """The days and months among the dates that a text states."""
    return [mention for mention in read_dates(text) if mention.is_day]


def read_day(text: str) -> DateMention | None:
    """The first day or month that a text states, or None."""
    return next(iter(read_days(text)), None)


def same_day(one: str, other: str) -> bool:
    """Whether two EDTF days can be one: equal, or but for a part that one of them leaves open."""
    parts, others = one.split("-"), other.split("-")
    return len(parts) == len(others) and all(
        a == b or "X" in a + b for a, b in zip(parts, others, strict=True)
    )  # fmt: skip


def _apart(stated: Iterable[Stated]) -> list[Stated]:
    """What does not overlap: the first, and of two that begin together the longer."""
    kept: list[Stated] = []
    for one in sorted(stated, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= one.start:
            kept.append(one)
    return kept


def _with_words_around(text: str, stated: Stated) -> Stated:
    """The date with the 截至 before it, the 上午 behind it, and its other name before the brackets around it."""
    start, end = stated.start, stated.end
    before = text[max(0, start - _WINDOW) : start]
    is_day = (stated.last or stated.first).day is not None
    if text[end : end + 1] == ")" and (twin := _TWIN.search(before)):
        start, end = start - len(twin[0]), end + 1
    elif (limit := _LIMIT.search(before)) and not (limit[0] == _UNTIL and is_day):
        start -= len(limit[0])
    if is_day:
        part = PART_OF_DAY.match(text, end)
        end += len(part[0].rstrip()) if part else 0
    if "前" in text[end : end + 2]:
        end = _behind_before(text, end, stated)
    return stated._replace(start=start, end=end)


def _behind_before(text: str, end: int, stated: Stated) -> int:
    """Where the 前 of 年底前 ends; of 9月1日至3日前 nobody can tell what it is of."""
    is_one = stated.last is None or (stated.first.month is not None and stated.last.day is None)
    before = _BEFORE.match(text, end) if is_one else None
    return before.end() if before else end


def _mention(text: str, written: str, stated: Stated, reference: str | None) -> DateMention:
    has_year = stated.first.year is not None and not stated.counted
    words = written[stated.start : stated.end]
    return DateMention(
        text=text[stated.start : stated.end],
        start=stated.start,
        end=stated.end,
        calendar_start=stated.calendar_start,
        calendar_end=stated.calendar_end,
        edtf=stated.edtf,
        granularity=granularity_of(words, stated),
        cut_off=_CUT_OFF.match(words) is not None,
        deadline=(words.endswith("前") and not stated.open_day) or _DUE.match(words) is not None,
        stamp=is_stamp(written, stated.calendar_start, stated.calendar_end, has_year=has_year),
        relative=stated.relative is not None,
        inferred=_reason(stated, reference) if stated.counted else None,
    )


def _reason(stated: Stated, reference: str | None) -> str:
    words = stated.relative.words if stated.relative else ""
    if stated.since is not None:
        return f"“{words}”从前文的{stated.since}算起"
    return reason_in(words, f"“{words}”从{reference}算起", f"“{words}” counted from {reference}")
