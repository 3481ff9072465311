"""Numbers with their units, ranges made one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from jianbao.values.number import Number
from jianbao.values.numbers import numbers_in
from jianbao.values.numerals import Bound, decimal
from jianbao.values.parts import and_half, discounted, in_percent, is_price, with_change, with_tenths
from jianbao.values.ranges import as_range
from jianbao.values.units import Unit, rate_behind, unit_before, unit_behind
from jianbao.values.units_by_number import unit_by_number

_SHARES = ("%", "‰", "‱")
_POINTS = ("个百分点", "个千分点", "个基点")
_CHANGES = (*_SHARES, *_POINTS, "倍")
# 由51%提高到63% and 从5家到8家 state two figures, 从500到800元 one range.
_FROM = ("由", "from ")
_LONGEST_FROM = 8
_GROWN = re.compile(r"(?:增[长加持]|提[高升]|[上下]调|上[涨升]|下[降跌]|减少|降低?|涨|扩大)了?[约近超逾]?\Z")
_SINCE = re.compile("[由从]|元增|[家个吨人万亿](?:增|减|提|扩)")
_TIMES_APART = 3
_LONGEST_BETWEEN = 10
"""Characters between two numbers of a range, with the sign of the second."""
_MINUS = ("-", "−", "－", "负")
_MINUS_WORDS = re.compile(r"(?:零下|\b[Mm]inus|\b[Nn]egative) ?\Z")
_LONGEST_MINUS = 9
# 气温-5℃, 降至-3: what is behind such a word is no name with a dash in it.
_VALUED = "温达至到为是"
_NAMED = "美欧日英"
"""Currencies that stand in front of what is counted too: 持有欧元3家."""


class Measured(NamedTuple):
    """A number with its unit.

    Attributes:
        number: with the value in the base unit.
        unit: canonical name of the unit.
        currency: ISO 4217, for money.
        measured: whether the unit is of money or of a physical measure, and no word of counting.
        small: whether a Chinese numeral below ten makes a quantity with it.
        lasting: whether it is a stretch of time.
        start, end: the span with the unit, before or behind.
        bound: of the words within the span: 300多家, 两个多月.
    """

    number: Number
    start: int
    end: int
    unit: str | None = None
    currency: str | None = None
    measured: bool = False
    small: bool = True
    lasting: bool = False
    bound: Bound | None = None

    @property
    def is_share(self) -> bool:
        """Whether it is a part of something: 30%, 1/18."""
        return self.unit in _SHARES or self.number.is_fraction

    @property
    def is_change(self) -> bool:
        """Whether it can say by how much something grew."""
        return self.unit in _CHANGES


def measured_in(text: str, written: str) -> Iterator[Measured]:
    """The numbers of a text with their units, in order.

    Args:
        text: the text, which tells a minus from a dash.
        written: the same in plain writing, with what is read already made blank.
    """
    held: Measured | None = None
    for number in numbers_in(written):
        if held is not None and number.start < held.end:
            continue  # the 2 of m2
        ranged = _ranged(text, written, held, number) if held else None
        if held and not ranged:
            yield _scaled_alike(written, held, number)
        held = ranged or _measured(text, written, number)
    if held:
        yield held


def _measured(text: str, written: str, number: Number) -> Measured:
    if number.is_fraction:
        return Measured(number, number.start, number.inner_end)
    start, unit, end = _unit_of(written, number)
    if unit is None:
        one = Measured(number, start, end, unit=number.unit, bound=number.bound, measured=number.unit is not None)
        return _signed(text, one)
    more = _more(written, unit)
    bound = number.bound or (">" if more or "多" in written[unit.start : unit.end] else None)
    one = Measured(number, start, end + more, unit.name, unit.currency, unit.measured, unit.small,
                   unit.is_time, bound)  # fmt: skip
    if unit.name == "成":
        return in_percent(written, one)
    if unit.name == "折":
        return discounted(one) or one._replace(unit=None, end=number.inner_end)
    one = with_change(written, and_half(written, _signed(text, one)))
    return with_tenths(written, one) if unit.name in ("块", "米") else one


def _unit_of(written: str, number: Number) -> tuple[int, Unit | None, int]:
    """Where a number begins with the sign of its currency, its unit, and where that ends."""
    sign = unit_before(written, number.start)
    unit = unit_behind(written, number.inner_end) or unit_by_number(written, number)
    if sign and unit and not unit.currency and written[sign.start] in _NAMED:
        sign = None
    if unit is not None and unit.name == "块" and is_price(written, unit.start, unit.end):
        unit = unit._replace(name="元", currency="CNY", measured=True)
    start = sign.start if sign else number.start
    if unit is not None and (sign is None or unit.currency == sign.currency):
        return start, unit, unit.end
    # 港币两千元: the 元 is of the currency before it.
    end = unit.end if unit and unit.name == "元" else number.inner_end
    if sign and (per := rate_behind(written, end, money=True)):
        return start, sign._replace(name=f"{sign.name}/{per.name}"), per.end
    return start, sign, end


def _ranged(text: str, written: str, low: Measured, high: Number) -> Measured | None:
    if high.start - low.end > _LONGEST_BETWEEN:
        return None
    sign = unit_before(written, high.start)
    before = written[max(0, low.start - _LONGEST_FROM) : low.start]
    number = as_range(written, low.number, low.end, high, sign.start if sign else high.start, before)
    if number is None or before.endswith(_FROM) or (low.unit and (before.endswith("从") or _is_by(before, low, high))):
        return None
    # The sign is looked for where the second number has it; the range begins with the first.
    ranged = _measured(text, written, number._replace(start=high.start) if sign else number)
    same = low.unit in (None, ranged.unit) or (low.currency is not None and low.currency == ranged.currency)
    if not same:
        return None
    ranged = ranged._replace(start=low.start, number=ranged.number._replace(start=low.number.start))
    return _below_nought(written, low, ranged)


def _is_by(before: str, low: Measured, high: Number) -> bool:
    """Whether the first number says by how much the second was reached: 增加2亿元至78亿元, 由5亿元增加3亿元至8亿元.

    Behind a word of growth alone two amounts of one size are a range: 增加2亿元至3亿元.
    """
    if low.is_change or not _GROWN.search(before):
        return False
    least, most = low.number.value, high.value
    apart = isinstance(least, Decimal) and isinstance(most, Decimal) and most >= least * _TIMES_APART
    return apart or _SINCE.search(before) is not None


def _scaled_alike(written: str, low: Measured, high: Number) -> Measured:
    """Of "from $1.5 to $2 billion" the first is of billions too."""
    value, scale = low.number.value, high.scale
    if not scale or low.currency is None or low.number.scale or low.end != low.number.end:
        return low
    sign = unit_before(written, high.start)
    apart = written[low.end : sign.start if sign else high.start]
    told = apart == " to " and written[max(0, low.start - _LONGEST_FROM) : low.start].endswith("from ")
    if not told or sign is None or sign.currency != low.currency or not isinstance(value, Decimal):
        return low
    return low._replace(number=low.number._replace(value=decimal(value.scaleb(scale))))


def _below_nought(written: str, low: Measured, ranged: Measured) -> Measured:
    """零下3至5℃: both are negative, and the second is the least."""
    least, most = low.number.value, ranged.number.high
    if not written.startswith("零下", low.start) or not isinstance(least, Decimal) or most is None:
        return ranged
    return ranged._replace(number=ranged.number._replace(value=-most, high=least))


def _more(written: str, unit: Unit) -> bool:
    """Whether 多 follows a unit that is no word of counting: 一年多, 3公里多."""
    return (
        unit.measured
        and written.startswith("多", unit.end)
        and not written.startswith(("多元", "多家", "多个"), unit.end)
    )


def _signed(text: str, one: Measured) -> Measured:
    """A number with its minus. A dash between words is none, but before money and shares it is one: 净利润-1.2亿元."""
    value = one.number.value
    if one.start < 1 or not isinstance(value, Decimal):
        return one
    at = one.start - 1 if text[one.start - 1] in _MINUS and _is_minus(text, one) else _minus_word(text, one.start)
    return one if at is None else one._replace(start=at, number=one.number._replace(start=at, value=-value))


def _is_minus(text: str, one: Measured) -> bool:
    """Whether the dash before a number is its minus."""
    before = text[one.start - 2 : one.start - 1] if one.start > 1 else ""
    if before in _MINUS or not before.isalnum() or before in _VALUED:
        return before not in _MINUS
    return not before.isascii() and bool(one.currency or one.is_share or one.unit == "℃")


def _minus_word(text: str, at: int) -> int | None:
    """Where the word begins that makes the number behind it a negative one: 零下5℃, minus 5."""
    if text[at - 1] not in "下se ":
        return None
    first = max(0, at - _LONGEST_MINUS)
    match = _MINUS_WORDS.search(text[first:at])
    return first + match.start() if match else None
