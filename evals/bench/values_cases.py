"""The cases of published specifications of Chinese numbers, quantities and dates, and which of them news has."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a case asks for: the words, the value as the file writes it, the unit or currency."""

    text: str
    value: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A text, what is to be read from it, the reference day of dates; `reason` where it is not applicable."""

    text: str
    wanted: tuple[Wanted, ...]
    reference: str = ""
    reason: str | None = None


_NO_NEWS = {
    "NumberModel": (
        (r"\^", "a power"),
        (r"[打双对雙對](?!.*[零点])", "counted in pairs and dozens: the pair is the unit here"),
        (r"^[.－]{2,}[0-9]|\.[0-9]+\.", "digits that are no number"),
    ),
    "DateParser": (
        (r"农历|正月|大年|月初[一二三]", "a day of the lunar calendar, given as one of the solar"),
        (r"神龙|雍正", "a year of an emperor, with a lunar day given as a solar one"),
        (r"(?<![0-9])[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2}", "day and month in an order that is not stated"),
        (r"^最近$", "a word that names no day"),
    ),
    "DatePeriodParser": (
        (r"神龙|雍正(?:十六|二十三)年", "a year of an era that news does not count in, or that it did not have"),
        (r"康熙.*月", "a lunar month of an era, given as one of the solar year"),
        (r"[前上后近过来去] ?(?:[0-9]{1,2}|[一二两三十]) ?[周年天个]", "a stretch of time: a quantity here"),
        (r"(?<![0-9])[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", "day and month in an order that is not stated"),
        (r"最后一个|第一周", "a week or weekday by its number"),
        (r"夏天", "a season, without days in the file"),
    ),
}


def cases_of(path: Path) -> list[Case]:
    """The cases of a file.

    Raises:
        OSError, ValueError: it is no such file.
    """
    if path.suffix == ".py":
        return _money_cases(path.read_text("utf-8"))
    return [_case(path.stem, one) for one in json.loads(path.read_text("utf-8-sig"))]


def _case(name: str, one: dict[str, object]) -> Case:
    text = str(one["Input"])
    results = one["Results"]
    assert isinstance(results, list)
    context = one.get("Context")
    reference = str(context["ReferenceDateTime"])[:10] if isinstance(context, dict) else ""
    reason = "supported by no implementation" if str(one.get("NotSupported", "")).count(",") >= 3 else None
    for pattern, why in _NO_NEWS.get(name, ()):
        reason = reason or (why if re.search(pattern, text) else None)
    return Case(text, tuple(map(_wanted, results)), reference, reason)


def _wanted(result: dict[str, dict[str, str]]) -> Wanted:
    text = str(result["Text"])
    if "Resolution" in result:
        found = result["Resolution"]
        return Wanted(text, found["value"], found.get("isoCurrency") or found.get("unit", ""))
    value = result["Value"]
    past = value["PastResolution"]
    assert isinstance(past, dict)
    return Wanted(text, str(value["Timex"]), "/".join(past.values()))


def _money_cases(source: str) -> list[Case]:
    """The table that the test is given, which is a literal."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
            rows = ast.literal_eval(node.value)
            return [_money_case(text, money) for text, money in rows]
    raise ValueError("no table of cases in the test")


def _money_case(text: str, money: dict[str, str | list[str]]) -> Case:
    num = money["num"]
    value = num if isinstance(num, str) else "-".join(num)
    reason = None
    if "-" in value and re.search("[几数]十|[十0-9][几多]", text):
        reason = "a range that the words do not state"
    elif not re.search("[元币圆块钱铢布]", text):
        reason = "money without a word for it"
    return Case(text, (Wanted(text, value, str(money["case"])),), "", reason)
