"""Quantities: equal when value and unit are, however they are written: 12亿元, 120000万元 and 1.2 billion yuan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from jianbao.evaluation.scorers.words import key, simplified
from jianbao.values import Quantity, read_quantities

_SIZES = """
    米 米 1 | 公里 米 1000 | 厘米 米 1/100 | 毫米 米 1/1000 | 微米 米 1/1000000 | 纳米 米 1/1000000000
    平方米 平方米 1 | 亩 平方米 2000/3 | 公顷 平方米 10000 | 平方公里 平方米 1000000
    克 克 1 | 毫克 克 1/1000 | 斤 克 500 | 公斤 克 1000 | 吨 克 1000000
    瓦 瓦 1 | 千瓦 瓦 1000 | 兆瓦 瓦 1000000 | 吉瓦 瓦 1000000000
    瓦时 瓦时 1 | 千瓦时 瓦时 1000 | 兆瓦时 瓦时 1000000 | 吉瓦时 瓦时 1000000000
    秒 秒 1 | 分钟 秒 60 | 小时 秒 3600 | 个月 个月 1 | 年 个月 12 | 个季度 个月 3
    % 份 1/100 | ‰ 份 1/1000 | 个百分点 个百分点 1 | 个基点 个百分点 1/100
"""
_SIZE = {
    name: (base, Fraction(factor))
    for name, base, factor in (entry.split() for line in _SIZES.strip().splitlines() for entry in line.split("|"))
}
_ANY_COUNT = "个"
"""The measure word that stands for any other: 七城市 is 7 个."""
_PROBE = 20


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount in the base unit of its kind.

    `unit` is canonical; of what is counted it is the measure word. It is empty where no unit is stated, which agrees
    with any.
    """

    value: Fraction
    high: Fraction | None
    unit: str
    counted: bool

    def equals(self, other: Measure) -> bool:
        """Whether both are one amount of one kind."""
        units = {self.unit, other.unit}
        any_count = self.counted and other.counted and _ANY_COUNT in units
        same_unit = len(units) == 1 or "" in units or any_count
        return (self.value, self.high) == (other.value, other.high) and same_unit


@dataclass(frozen=True, slots=True)
class _Unit:
    name: str
    factor: Fraction
    counted: bool


def same_quantity(given: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether two quantities are equal, by their values and by what their words say; bounds are not looked at.

    Args:
        given, wanted: `text`, `value`, `high`, `unit`, `currency`; without a value the words count. `wanted` may have
            `aliases`, other words for it.
    """
    known = stated(wanted) or read(wanted.get("text"))
    forms = {key(form) for form in (wanted.get("text"), *wanted.get("aliases", ()))} - {""}
    words = key(given.get("text"))
    claims = [stated(given), None if words in forms else read(given.get("text"))]
    made = [claim for claim in claims if claim]
    if known is None or not made:
        return words in forms
    return all(claim.equals(known) for claim in made)


def stated(quantity: Mapping[str, Any]) -> Measure | None:
    """The amount that value and unit state; None without a value or with one that is no number."""
    value = _number(quantity.get("value"))
    if value is None:
        return None
    unit, high = _unit(quantity.get("unit")), _number(quantity.get("high"))
    counted = unit.counted and not quantity.get("currency")
    name = quantity.get("currency") or unit.name
    return Measure(value * unit.factor, None if high is None else high * unit.factor, name, counted)


@lru_cache(maxsize=4096)
def read(text: str | None) -> Measure | None:
    """The amount that words state; None unless it is just one."""
    found = [one for one in read_quantities(simplified(text)) if one.is_figure]
    if len(found) != 1 or found[0].value is None:
        return None
    return measured(found[0])


def measured(quantity: Quantity) -> Measure | None:
    """The amount of a quantity that was read from words; None where they claim no value."""
    known = {"value": quantity.value, "high": quantity.high, "unit": quantity.unit, "currency": quantity.currency}
    return stated(known)


@lru_cache(maxsize=1024)
def _unit(written: str | None) -> _Unit:
    """A unit as the reader of quantities knows it, with its scale: 亿元 is 元 a hundred million times."""
    unit = simplified(written).strip()
    probe = f"{_PROBE} {unit}" if unit[:1].isascii() and unit[:1].isalpha() else f"{_PROBE}{unit}"
    found = [one for one in read_quantities(probe) if one.text == probe and one.value is not None]
    if not unit or not found:
        return _Unit(key(unit), Fraction(1), True)
    size = _size(found[0].unit or "")
    scale = Fraction(found[0].value or 0) / _PROBE
    currency = found[0].currency
    return _Unit(currency or size.name, scale * size.factor, size.counted and not currency)


def _size(name: str) -> _Unit:
    base, factor = _SIZE.get(name, (name, Fraction(1)))
    return _Unit(base, factor, name not in _SIZE)


def _number(value: Any) -> Fraction | None:
    try:
        return None if value is None or value == "" else Fraction(str(value).replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return None
