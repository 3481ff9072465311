"""Figures of a list that share the unit of the last one: 奖励3、5、8万元."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from jianbao.text import HAN
from jianbao.values.measured import Measured
from jianbao.values.numerals import decimal

ANY_LIST = re.compile("[0-9]、[0-9]")
"""What no such list is without."""
_MARK = "、"
_HAN = re.compile(f"[{HAN}]")


def with_shared_units(written: str, found: Iterable[Measured]) -> Iterator[Measured]:
    """The measured numbers, those of a list with the scale and the unit of its last one.

    What opens a line or a clause numbers it: 3、5万元以下.
    """
    waiting: list[Measured] = []
    for one in found:
        if waiting and not _is_next(written, waiting[-1], one):
            yield from waiting
            waiting = []
        if _is_bare(one) and (waiting or _HAN.match(written, one.start - 1)) and written.startswith(_MARK, one.end):
            waiting.append(one)
            continue
        yield from _shared(waiting, one)
        waiting = []
        yield one
    yield from waiting


def _is_next(written: str, before: Measured, one: Measured) -> bool:
    return one.start == before.end + len(_MARK) and written.startswith(_MARK, before.end)


def _is_bare(one: Measured) -> bool:
    number = one.number
    plain = number.script == "arabic" and not (number.scale or number.high or number.bound)
    return plain and one.unit is None and one.start > 0 and one.start == number.start


def _shared(waiting: list[Measured], last: Measured) -> list[Measured]:
    """The numbers in front of the last, as parts of its list where they are smaller than it, one by one."""
    value, scale = last.number.value, last.number.scale
    if not waiting or not isinstance(value, Decimal) or not (last.currency or last.is_change or scale):
        return waiting
    values = [one.number.value for one in waiting] + [value.scaleb(-scale)]
    if values != sorted(values, key=_order) or len(set(values)) < len(values):
        return waiting
    return [_alike(one, last) for one in waiting]


def _order(value: object) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(0)


def _alike(one: Measured, last: Measured) -> Measured:
    value = one.number.value
    assert isinstance(value, Decimal)
    number = one.number._replace(value=decimal(value.scaleb(last.number.scale)), scale=last.number.scale)
    return one._replace(
        number=number, unit=last.unit, currency=last.currency, measured=last.measured, small=last.small
    )
