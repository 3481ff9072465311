"""Units that are such only behind some numbers: 日 of 90日 and 15日内 lasts, 方 of 30亿方 is a cubic metre."""

from __future__ import annotations

import re
from decimal import Decimal

from jianbao.values.number import Number
from jianbao.values.units import Unit

_DAY, _CUBIC = "日", "方"
_LASTS_BEHIND = re.compile("日(?:历天|(?=[之以]?内(?!蒙|[地部容]))|(?=有效|免签))")
_LASTS_BEFORE = re.compile(
    r"(?:为期|历时|期限?[为是]?|[满长逾超]|长达|连续|展期|不少于|不超过|不得?少于|至少)(?:约|近)? ?\Z"
)
_WINDOW = 6
_MOST_OF_MONTH = 31
_OF_TRADE = tuple("均线")
"""60日均线 is an average of sixty days, and 120日线 another."""
_LEAST_SCALE = 4
"""A power of ten: of 三方 and 8方 are sides, 20万方 is earth and 30亿方 gas."""
_NO_CUBIC = tuple("案面向法式位便可圆程针米")


def unit_by_number(written: str, number: Number) -> Unit | None:
    """The unit behind a number that no word makes one by itself, or None."""
    at = number.inner_end
    if written.startswith(_DAY, at):
        return _days(written, number, at)
    if written.startswith(_CUBIC, at) and number.scale >= _LEAST_SCALE and written[at + 1 : at + 2] not in _NO_CUBIC:
        return Unit("立方米", at, at + len(_CUBIC), measured=True)
    return None


def _days(written: str, number: Number, at: int) -> Unit | None:
    """日 where the words around say that it lasts, or no month has so many."""
    behind = _LASTS_BEHIND.match(written, at)
    many = isinstance(number.value, Decimal) and number.value > _MOST_OF_MONTH
    if written[at + 1 : at + 2] in _OF_TRADE or not (
        behind or many or _LASTS_BEFORE.search(written[max(0, number.start - _WINDOW) : number.start])
    ):
        return None
    return Unit("天", at, behind.end() if behind else at + len(_DAY), measured=True)
