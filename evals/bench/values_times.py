"""The cases of JioNLP's test_time_parser.py: dates by the days they cover, stretches of time by their length."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evals.bench.values_cases import Case, Wanted
from evals.bench.values_days import Days, days_of

from jianbao.values import Quantity, read_dates, read_quantities

_CHINA = timedelta(hours=8)
_SOME_DAY = "2024-06-01"
"""The reference of cases that are counted from the moment of the test; all of them state their year."""
_LENGTH = "length"
_ONES = "一二三四五六七八九"
_NUMBER = "[0-9一二两三四五六七八九十几]{1,3}"
_CLOCK = r"[0-9一二两三四五六七八九十]+ ?(?:[点时](?!代)|[:：][0-9])"
_DAY_OF_WORDS = r"[日号月周]|[今昨明前后][天晚]|[0-9]{4}"
_NEWS_READS_OTHERWISE = (
    (r"^[当同次][年月日晚]|~次日", "counted from the day of the story, which is not that of the reference"),
    (r"^(?:上一年|[上本下]个?季度)$", "counted from the year or quarter that is told of"),
    (r"^(?:周|星期)[一二三四五六日天](?!.*前)", "a weekday alone: the next one in speech, the last one in news"),
    (r"第[一二三四五六七八九十]+[天年]", "counted from the beginning of something else"),
    (rf"^(?:[0-9]{{2}}|[{_ONES}]{{2}})年$", "a year of two digits, which may be a length"),
    (r"^(?:2018|正月|廿一|6·30|十一)$", "a number or a word alone, which may be anything else"),
)
_NO_DAYS = (
    (rf"^(?!.*(?:{_DAY_OF_WORDS}))(?:.*{_CLOCK}|午后|白天)|^夜间|^全天", "a time of day, of no stated day"),
    (rf"(?:{_NUMBER}(?:个?半)?(?:小时|个小时|钟头|分钟?半?|刻钟|秒钟?)[以之]?[前后里内])|半小时|半钟头|半个小时|半钟前"
     r"|(?:未来|过去).*(?:小时|分钟)", "hours and minutes from now"),
    (rf"^(?:(?:{_NUMBER}|几十?)多?个?(?:年|季度|月|周|星期|天|日|工作日|交易日)半?多?(?:[以之]?[前后内]|以来)|半[年月][以之]?[前后]"
     rf"|{_NUMBER}个?半月[以之]?[前后内]|{_NUMBER}个多月(?:[以之]?[前后]|以来)|1000多年之后|(?:未来|今后|过去的?|近|再?过|前){_NUMBER}个?[年月周天])",
     "a stretch from now: its length is a quantity here, and nothing says from when it is counted"),
)  # fmt: skip
_NAMES = (
    (r"小寒|大寒|芒种", "a solar term"),
    (r"(?:母亲|感恩|教师|七夕)节|春节|端午|元旦|元宵|国庆|[暑寒]假", "a festival or holiday by its name"),
    (r"年春$|[春夏秋冬][季天]|^冬季", "a season, whose days are a matter of taste"),
)
_NO_NEWS = (*_NEWS_READS_OTHERWISE, *_NO_DAYS, *_NAMES)
_PART = re.compile("初|[年月]底|末|伊始|[前后]期|旬")
"""What is read as the year, the month or the decade that it is a part of."""


def time_cases(path: Path) -> list[Case]:
    """The cases of the test.

    Raises:
        OSError, ValueError: it is no such file.
    """
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
            return [_case(row) for row in node.value.elts if isinstance(row, ast.List)]
    raise ValueError("no table of cases in the test")


def is_right(case: Case) -> bool:
    """Whether the days of a date, or the length of a stretch, are what is asked for.

    A year that the words do not state may stay open, a part of a year or month (年底, 上旬) is read as the whole; of
    a time that is open to one side, or goes on up to the reference, the stated side counts.
    """
    (wanted,) = case.wanted
    if wanted.unit == _LENGTH:
        return repr(_lengths(case.text)) == wanted.value
    found = [date.edtf for date in read_dates(case.text, case.reference)]
    return len(found) == 1 and _covers(days_of(found[0], wanted.value), case)


def _covers(days: Days | None, case: Case) -> bool:
    if days is None:
        return False
    low, high = case.wanted[0].value.split("/")
    first, last = days
    if _PART.search(case.text):
        return first <= (low or high) and (high or low) <= last
    return first == (low or first) and last == (high or last)


def _case(row: ast.List) -> Case:
    text = ast.literal_eval(row.elts[0])
    base, wanted = row.elts[1], ast.literal_eval(row.elts[2])
    if wanted["type"] == "time_period":
        return Case(text, (), reason="what happens again and again")
    if wanted["type"] == "time_delta":
        return Case(text, (Wanted(text, repr(_asked_length(wanted["time"])), _LENGTH),))
    moment = _moment(base)
    reason = next((why for pattern, why in _NO_NEWS if re.search(pattern, text)), None)
    return Case(text, (Wanted(text, "/".join(_sides(wanted["time"], moment))),), moment[:10], reason)


def _moment(base: ast.expr) -> str:
    """The reference as it is written in the test: a time stamp, a list, a table or a moment."""
    written = ast.unparse(base).replace("_ts_1", "1623604000").replace("_ts_2", "1630480532")
    if "time" in written and written != "time.time()":
        return "-".join(f"{int(part):02}" for part in re.findall("[0-9]+", written))
    if written in ("time.time()", "None"):
        return _SOME_DAY
    value = ast.literal_eval(written)
    if isinstance(value, int | float):
        return f"{datetime.fromtimestamp(value, UTC) + _CHINA:%Y-%m-%d %H:%M:%S}"
    parts = value if isinstance(value, list) else list(value.values())
    return "-".join(f"{part:02}" for part in parts[:3])


def _sides(ends: list[str], moment: str) -> Iterator[str]:
    """The first and the last day; none where it is open or the moment of the reference."""
    for at, end in enumerate(ends):
        if at and end.endswith(" 00:00:00"):  # 24时
            end = str(datetime.fromisoformat(end) - timedelta(days=1))
        yield "" if end.endswith("inf") or (len(moment) > 10 and end == moment) else end[:10]


def _asked_length(asked: dict[str, float] | list[dict[str, float]]) -> dict[str, float]:
    """The parts of a length by their unit; of a range with the side."""
    if isinstance(asked, dict):
        return asked
    sides = zip(("low", "high"), asked, strict=True)
    return {
        f"{side} {unit}": value
        for side, one in sides
        for unit, value in one.items()
        if unit not in ("zero", "infinite")
    }


_UNITS = {"年": ("year", 1), "个月": ("month", 1), "个季度": ("month", 3), "周": ("day", 7), "天": ("day", 1),
          "小时": ("hour", 1), "分钟": ("minute", 1), "秒": ("second", 1), "工作日": ("workday", 1),
          "个交易日": ("workday", 1), "周年": ("year", 1)}  # fmt: skip


def _lengths(text: str) -> dict[str, float]:
    lengths: Counter[str] = Counter()
    for one in read_quantities(text):
        for side, value in _ends(one):
            unit, times = _UNITS.get(one.unit or "", (one.unit, 1))
            lengths[f"{side} {unit}".strip()] += times * value  # type: ignore[assignment]
    return dict(lengths)


def _ends(one: Quantity) -> Iterator[tuple[str, float]]:
    if one.value is None:
        return
    if one.high is not None:
        yield from (("low", float(one.value)), ("high", float(one.high)))
    else:
        yield {">=": "low", "<=": "high"}.get(one.bound or "", ""), float(one.value)
