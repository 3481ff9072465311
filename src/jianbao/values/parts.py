"""What goes on from a number and its unit and adds to it: 三成四, 一年半, 五元三角, 打八折."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jianbao.values.numerals import DIGITS, decimal, read_whole

if TYPE_CHECKING:
    from jianbao.values.measured import Measured

_HALF = re.compile("(?P<month>(?<=个)半月)|(?P<hour>(?<=个)半(?:小时|钟头))|(?<!个)半(?![导径年数价场个天小成])")
_FEW = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_CHANGE = re.compile(
    rf"[又零]?(?:(?P<tenths>[0-9一二两三四五六七八九])[角毛](?:零?(?P<cents>{_FEW})分)?|(?P<fen>{_FEW})分)钱?(?!之|钟)"
)
_PAID = re.compile("花了|花费|只要|卖|售|付|价|钱|费")
_NOTHING = re.compile(r"[，。；！？,;!?\s]|$")
_WINDOW = 12
# 3米5宽, and neither 3块5亩 nor 100米5次
_TENTHS = re.compile(
    "(?:(?<=米)[0-9]{2}|[0-9]|[一二三四五六七八九])"
    r"(?=[，。；、！？,;!?)的钱左高宽长深厚\s]|\.(?![0-9])|一[斤个份碗]|$)(?!、?[0-9])"
)
_MOST_WITH_TENTHS = 100
"""More is not told so: 400米5."""
_FOREIGN_CHANGE = re.compile(rf"[又零]?(?P<cents>{_FEW})(?:美分|欧分|便士|港仙|日本钱|钱)")


def in_percent(written: str, one: Measured) -> Measured:
    """三成 is 30%, 三成四 34%, 三成半 35%."""
    behind = written[one.end : one.end + 1]
    last = 5 if behind == "半" else DIGITS.get(behind, 0)
    value, high = one.number.value, one.number.high
    tenths = decimal(value * 10 + last) if isinstance(value, Decimal) else None
    number = one.number._replace(value=tenths, high=high * 10 if high else None)
    return one._replace(number=number, unit="%", end=one.end + bool(last))


def discounted(one: Measured) -> Measured | None:
    """八折 is 80% of the price, 7.5折 and 75折 are 75%; 十折 is none."""
    value, high = one.number.value, one.number.high
    if not isinstance(value, Decimal) or not 0 < value < 100 or value == 10:
        return None
    factor = 10 if (high or value) < 10 else 1
    number = one.number._replace(value=decimal(value * factor), high=high * factor if high else None)
    return one._replace(number=number, unit="%")


def and_half(written: str, one: Measured) -> Measured:
    """一年半, 三斤半, 两个半月 and 两个半小时 are half more."""
    match = _HALF.match(written, one.end) if written.startswith("半", one.end) else None
    value = one.number.value
    if match is None or not isinstance(value, Decimal) or one.number.high:
        return one
    unit = "个月" if match["month"] else "小时" if match["hour"] else None
    if not (unit or one.lasting or (one.measured and not one.is_change and value < 1000)):
        return one
    number = one.number._replace(value=value + Decimal("0.5"))
    if unit or one.lasting:
        return one._replace(number=number, unit=unit or one.unit, end=match.end(), lasting=True)
    return one._replace(number=number, end=match.end(), small=True)


def with_change(written: str, one: Measured) -> Measured:
    """五元三角, 十块三毛五分, 两美元又三美分."""
    value = one.number.value
    if one.currency is None or not isinstance(value, Decimal) or one.number.high:
        return one
    match = (_CHANGE if one.unit == "元" else _FOREIGN_CHANGE).match(written, one.end)
    if match is None:
        return one
    cents = sum(
        factor * read_whole(words)
        for name, factor in (("tenths", 10), ("cents", 1), ("fen", 1))
        if (words := match.groupdict().get(name))
    )
    number = one.number._replace(value=value + Decimal(cents) / 100)
    return one._replace(number=number, end=match.end(), small=True)


def with_tenths(written: str, one: Measured) -> Measured:
    """两块五 and 1块5 are money; 1米75 is 1.75 米, 3米5 3.5."""
    value = one.number.value
    if not isinstance(value, Decimal) or one.number.high or value != value.to_integral_value():
        return one
    match = _TENTHS.match(written, one.end)
    if match is None or value >= _MOST_WITH_TENTHS:
        return one
    digits = "".join(str(DIGITS.get(digit, digit)) for digit in match[0])
    number = one.number._replace(value=value + Decimal(f"0.{digits}"))
    one = one._replace(number=number, end=match.end(), small=True)
    return one if one.unit == "米" else one._replace(unit="元", currency="CNY", measured=True)


def is_price(written: str, start: int, end: int) -> bool:
    """Whether 块 is of money: a change behind it, or a word of paying before it and nothing behind."""
    if _CHANGE.match(written, end):
        return True
    if written[start - 1 : start] == "一":
        return False
    return bool(_NOTHING.match(written, end) and _PAID.search(written, max(0, start - _WINDOW), start))
