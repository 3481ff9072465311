"""The value that a rate of growth is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jianbao.facts.candidates.figures import is_told_together
from jianbao.facts.checks.told import quantities
from jianbao.values import Quantity

_BESIDE = 36
"""Characters between a value and its growth at most."""
_BETWEEN = re.compile(r"[^，,。；;（(]{0,12}[，,（(]?[^，,。；;]{0,20}$")
_ENGLISH_BETWEEN = re.compile(r"[^,.;(]{0,24}[,(]?(?: [A-Za-z']+){0,5} ?$")
_BEHIND = re.compile(
    r"[^，,。；;]{0,4}[，,]?(?:总[量额])?(?:增加|提高|提升|上升|攀升|增|升|降|减)?(?:达到?|至|到|为)[^，,。；;\d]{0,6}$"
)
_ENGLISH_BEHIND = re.compile(r"(?: from [^,.;]{1,20})? to (?:about |nearly |more than )?$")
_LASTING = frozenset({"个月", "月", "年", "天", "日", "小时", "季度"})
"""What lasts so long does not grow by a rate: in the first nine months."""


def base_of(text: str, growth: Quantity) -> Quantity | None:
    """The value that a rate of growth is of: the one right in front of it, or the one that it grew to.

    Of 分别 rates each is of the value at its own place. None where the words do not say.
    """
    figures = [one for one in quantities(text) if one.is_figure]
    values = [one for one in figures if one.growth is None and one.unit not in _LASTING]
    if is_told_together(text, growth.start):
        return _at_its_place(text, growth, figures)
    before = [one for one in values if one.end <= growth.start and growth.start - one.end <= _BESIDE]
    between = _BETWEEN if not text.isascii() else _ENGLISH_BETWEEN
    if before and between.match(text, before[-1].end, growth.start):
        return before[-1]
    behind = next((one for one in values if one.start >= growth.end), None)
    leads = _BEHIND if not text.isascii() else _ENGLISH_BEHIND
    return behind if behind and leads.match(text, growth.end, behind.start) else None


def _at_its_place(text: str, growth: Quantity, figures: Sequence[Quantity]) -> Quantity | None:
    """Of values and rates that 分别 lists in one order, the value at the place of the rate."""
    first = text.rfind("分别", 0, growth.start)
    rates = [one for one in figures if one.start > first and one.unit == growth.unit]
    values = [one for one in figures if one.end <= first and one.growth is None]
    return values[rates.index(growth)] if len(rates) == len(values) else None
