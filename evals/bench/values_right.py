"""Whether the readers read what a published case asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from evals.bench.values_cases import Case
from evals.bench.values_times import is_right

from jianbao.values import Quantity, read_dates, read_numbers, read_quantities
from jianbao.values.plain import plain

_PRECISION = 1e-9
_SHARES = ("%", "个百分点")
_UNITS = {
    "Mu": (1, "亩"), "Kilogram": (1, "公斤"), "Centimeter": (1, "厘米"), "Ton": (1, "吨"), "Meter": (1, "米"),
    "Jin": (1, "斤"), "Kilometer": (1, "公里"), "Gram": (1, "克"), "Kilobit": (1000, "比特"), "Megabyte": (1, "MB"),
    "Kilobyte": (1000, "字节"), "Liang": (1, "两"), "Microgram": (1, "微克"), "Megahertz": (1, "兆赫"),
    "Hertz": (1, "赫兹"),
    "Kilowatt": (1, "千瓦"), "Kilocalorie": (1, "千卡"),
}  # fmt: skip
"""Units of the specification: how many of which canonical unit."""
_MONEY = {"元": "CNY", "港元": "HKD", "美元": "USD", "日元": "JPY", "泰铢": "THB", "卢布": "RUB", "新台币": "TWD",
          "欧元": "EUR", "澳元": "AUD", "韩元": "KRW"}  # fmt: skip


def _numbers(case: Case) -> bool:
    """Numbers that are no share and no money, with the words of each."""
    taken = [(one.start, one.end) for one in read_quantities(case.text) if one.currency or one.unit in _SHARES]
    found = [
        (case.text[one.start : one.end], one.value)
        for one in read_numbers(case.text)
        if not any(start <= one.start < end for start, end in taken)
    ]
    return len(found) == len(case.wanted) and all(
        words == wanted.text and _same(value, wanted.value)
        for (words, value), wanted in zip(found, case.wanted, strict=True)
    )


def _shares(case: Case) -> bool:
    """Of a range the file asks for one end."""
    found = [one for one in _amounts(case) if one.unit in _SHARES and (one.high is None or "-" in one.text)]
    return len(found) == len(case.wanted) and all(
        wanted.text in one.text and any(_same(value, wanted.value.rstrip("%")) for value in (one.value, one.high))
        for one, wanted in zip(found, case.wanted, strict=True)
    )


def _ordinals(case: Case) -> bool:
    found = [one for one in read_quantities(case.text) if one.kind == "ordinal"]
    return len(found) == len(case.wanted) and all(
        one.text.startswith(wanted.text) and _same(one.value, wanted.value)
        for one, wanted in zip(found, case.wanted, strict=True)
    )


def _currencies(case: Case) -> bool:
    found = [one for one in _amounts(case) if one.currency]
    return len(found) == len(case.wanted) and all(
        plain(wanted.text) in plain(one.text) and _same(one.value, wanted.value) and one.currency == wanted.unit
        for one, wanted in zip(found, case.wanted, strict=True)
    )


def _dimensions(case: Case) -> bool:
    units = {unit for _, unit in _UNITS.values()}
    found = [one for one in _amounts(case) if one.unit in units]
    return len(found) == len(case.wanted) and all(
        wanted.text.lower() in one.text.lower()
        and one.unit == _UNITS[wanted.unit][1]
        and _same(one.value, str(Decimal(wanted.value) * _UNITS[wanted.unit][0]))
        for one, wanted in zip(found, case.wanted, strict=True)
    )


def _ranges(case: Case) -> bool:
    """The ends that bounds and ranges state, whether or not they are included; of one value no end."""
    if len(case.wanted) == 1 and len(set(case.wanted[0].value[1:-1].split(","))) == 1:
        return [one.value for one in read_quantities(case.text)] == [Decimal(case.wanted[0].value[1:-1].split(",")[0])]
    found = {end for one in read_quantities(case.text) for end in _ends(one)}
    return found == {end for wanted in case.wanted for end in _ends_of_interval(wanted.value)}


def _ends(one: Quantity) -> Iterator[tuple[str, float]]:
    low, high = one.value, one.high
    if low is None:
        return
    if high is not None:
        yield from (("low", float(low)), ("high", float(high)))
    elif one.bound in (">", ">="):
        yield "low", float(low)
    elif one.bound in ("<", "<="):
        yield "high", float(low)


def _ends_of_interval(interval: str) -> Iterator[tuple[str, float]]:
    for side, end in zip(("low", "high"), interval[1:-1].split(","), strict=True):
        if end:
            yield side, float(end)


def _money(case: Case) -> bool:
    (wanted,) = case.wanted
    found = [one for one in _amounts(case) if one.currency]
    if len(found) == 2 and found[0].text.startswith(("从", "1万(")):
        return False
    values = [value for one in found for value in (one.value, one.high) if value is not None]
    asked = wanted.value.split("-")
    return (
        len(values) == len(asked)
        and all(abs(float(value) - float(number)) < 0.01 for value, number in zip(values, asked, strict=True))
        and all(one.currency == _MONEY[wanted.unit] for one in found)
    )


def _dates(case: Case) -> bool:
    """The day that is stated or, of what counts from the reference, the past one; a period by its first and last."""
    found = [date.edtf for date in read_dates(case.text, case.reference)]
    (wanted,) = case.wanted
    return len(found) == 1 and found[0] in {wanted.value, *_forms(wanted.value, wanted.unit)}


def _forms(timex: str, past: str) -> Iterator[str]:
    yield past
    stated = re.fullmatch(r"\(([0-9X-]+),([0-9X-]+),P([0-9]+)([A-Z])\)", timex)
    if stated is None:
        yield from _whole(*past.split("/")) if "/" in past and len(past) > 1 else ()
        return
    first, last, count, unit = stated.groups()
    yield f"{first}/{last}"
    yield past
    if unit == "Y":
        yield f"{first[:4]}/{last[:4]}"
        yield from (first[:3] + "X",) if count == "10" else ()
        yield from (past[:3] + "X",) if count == "10" else ()
    if unit == "M":
        yield f"{first[:7]}/{last[:5]}{int(last[5:7]) - 1:02}"


def _whole(first: str, behind: str) -> Iterator[str]:
    """Weeks and weekends, whose last day the file gives as the day behind it."""
    yield f"{first}/{date.fromisoformat(behind) - timedelta(days=1)}"


def _amounts(case: Case) -> list[Quantity]:
    return [one for one in read_quantities(case.text) if one.kind == "amount" and one.value is not None]


def _same(value: Decimal | Fraction | None, wanted: str) -> bool:
    return value is not None and abs(float(value) - float(wanted)) <= _PRECISION * abs(float(wanted))


RIGHT: dict[str, Callable[[Case], bool]] = {
    "NumberModel": _numbers, "PercentModel": _shares, "OrdinalModel": _ordinals, "NumberRangeModel": _ranges,
    "CurrencyModel": _currencies, "DimensionModel": _dimensions, "DateParser": _dates, "DatePeriodParser": _dates,
    "test_money_parser": _money, "test_time_parser": is_right,
}  # fmt: skip
"""How the cases of a file are judged, by its name."""
