"""Days that something lasts, written like days of a month: 90日内, 为期3日, 180日历天."""

from __future__ import annotations

import re
from decimal import Decimal

from jianbao.values.numbers import Number
from jianbao.values.units import Unit

_DAY = "日"
_BEHIND = re.compile("日(?:历天|(?=[之以]?内(?!蒙|[地部容]))|(?=有效|免签))")
_BEFORE = re.compile(
    r"(?:为期|历时|期限?[为是]?|[满长逾超]|长达|连续|展期|不少于|不超过|不得?少于|至少)(?:约|近)? ?\Z"
)
_WINDOW = 6
_MOST_OF_MONTH = 31
_OF_TRADE = "均线"
"""60日均线 is an average of sixty days, and 120日线 another."""


def lasting_days(written: str, number: Number) -> Unit | None:
    """The 日 behind a number as its unit, where the words around say that it lasts or no month has so many."""
    at = number.inner_end
    if not written.startswith(_DAY, at) or written[at + 1 : at + 2] in tuple(_OF_TRADE):
        return None
    behind = _BEHIND.match(written, at)
    many = isinstance(number.value, Decimal) and number.value > _MOST_OF_MONTH
    if not (behind or many or _BEFORE.search(written[max(0, number.start - _WINDOW) : number.start])):
        return None
    return Unit("天", at, behind.end() if behind else at + len(_DAY), measured=True)
