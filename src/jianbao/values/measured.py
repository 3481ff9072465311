"""Numbers with their units, ranges made one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from jianbao.values.numbers import Number, as_range, numbers_in
from jianbao.values.numerals import Bound
from jianbao.values.parts import and_half, discounted, in_percent, is_price, with_change
from jianbao.values.units import Unit, unit_before, unit_behind

_SHARES = ("%", "‰", "‱")
_CHANGES = (*_SHARES, "个百分点", "个基点", "倍")
# 由51%提高到63% and 从5家到8家 state two figures, 从500到800元 one range.
_FROM = ("由", "from ")
_MINUS = ("-", "−", "－", "负")


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
        bound: of the words within the span: 200多家, 两个多月.
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
        """Whether it is a part of something: 30%, 1/15."""
        return self.unit in _SHARES or isinstance(self.number.value, Fraction)

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
            yield held
        held = ranged or _measured(text, written, number)
    if held:
        yield held


def _measured(text: str, written: str, number: Number) -> Measured:
    if isinstance(number.value, Fraction):
        return Measured(number, number.start, number.inner_end)
    sign, unit = unit_before(written, number.start), unit_behind(written, number.inner_end)
    if unit is not None and unit.name == "块" and is_price(written, unit.start, unit.end):
        unit = unit._replace(name="元", currency="CNY", measured=True)
    start = sign.start if sign else number.start
    if unit is None or (sign and unit.currency != sign.currency):
        # 港币两千元: the 元 is of the currency before it.
        unit, end = sign, unit.end if unit and unit.name == "元" else number.inner_end
    else:
        end = unit.end
    if unit is None:
        one = Measured(number, start, end, unit=number.unit, bound=number.bound, measured=number.unit is not None)
        return _signed(text, one)
    bound = number.bound or (">" if "多" in written[unit.start : unit.end] or _more(written, unit) else None)
    one = Measured(number, start, end + _more(written, unit), unit.name, unit.currency, unit.measured, unit.small,
                   unit.is_time, bound)  # fmt: skip
    if unit.name == "成":
        return in_percent(written, one)
    if unit.name == "折":
        return discounted(one) or one._replace(unit=None, end=number.inner_end)
    return with_change(written, and_half(written, _signed(text, one)))


def _ranged(text: str, written: str, low: Measured, high: Number) -> Measured | None:
    number = as_range(written, low.number, low.end, high)
    before = written[max(0, low.start - 5) : low.start]
    if number is None or before.endswith(_FROM) or (low.unit and before.endswith("从")):
        return None
    ranged = _measured(text, written, number)
    same = low.unit in (None, ranged.unit) or (low.currency is not None and low.currency == ranged.currency)
    return ranged._replace(start=low.start) if same else None


def _more(written: str, unit: Unit) -> bool:
    """Whether 多 follows a unit that is no word of counting: 一年多, 3公里多."""
    return (
        unit.measured
        and written.startswith("多", unit.end)
        and not written.startswith(("多元", "多家", "多个"), unit.end)
    )


def _signed(text: str, one: Measured) -> Measured:
    """A number with its minus. A dash between words is none, but before money and shares it is one: 净利润-1.2亿元."""
    at = one.start - 1
    before = text[at - 1 : at] if at > 0 else ""
    value = one.number.value
    if at < 0 or text[at] not in _MINUS or not isinstance(value, Decimal) or before in _MINUS:
        return one
    if before.isalnum() and (before.isascii() or not (one.currency or one.is_share)):
        return one
    return one._replace(start=at, number=one.number._replace(start=at, value=-value))
