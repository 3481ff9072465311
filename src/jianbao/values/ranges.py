"""Two numbers that make one range: 3-5亿, 10%-15%, $1 to $2 billion, between 20 and 30."""

from __future__ import annotations

import re
from decimal import Decimal

from jianbao.values.number import Number
from jianbao.values.numerals import decimal, power
from jianbao.values.units import unit_behind

_SEPARATOR = re.compile(r"(?:\([不]?含\))? ?(?:-{1,2}|~|至|到|to) ?")
_LONGEST_SEPARATOR = 6
# 两到三千 is 2000 to 3000; of 二至三十 nobody can tell.
_SHARED = re.compile("[两二三四五六七八九](?P<scale>[百千])[万亿]?")
# 在20和30之间, 10家与20家之间
_WITHIN = re.compile("[^，。；、！？,;!?\\s0-9]{0,4}之间")

_NEIGHBOURS = ("两三", "三四", "四五", "五六", "六七", "七八", "八九", "三五")
_ALIKE = re.compile("[三四五六七八九][百千]?[万亿]?")
_OF_LIST = tuple("、第一二三四五六七八九十百千万")
_ONE_BY_ONE = frozenset("层届期组批条章号国")


def as_range(text: str, low: Number, low_end: int, high: Number, high_start: int, before: str) -> Number | None:
    """The range that two numbers make (3-5亿, 10%-15%, $1 to $2 billion, between 20 and 30), or None.

    Args:
        text: the plain text.
        low, high: the numbers.
        low_end: where the first one ends, with its unit.
        high_start: where the second one begins, with its sign.
        before: the words before the first one.
    """
    least, most = low.value, high.value
    if not isinstance(least, Decimal) or not isinstance(most, Decimal) or low.high or high.high:
        return None
    if high_start - low_end > _LONGEST_SEPARATOR:
        return None
    if not _separates(text[low_end:high_start], before, text, high) and not _is_about(text, low, low_end, high):
        return None
    if not low.scale and low_end == low.end:
        least = _scaled_alike(text, low, high, least)
    return high._replace(start=low.start, value=least, high=most, bare=False) if least < most else None


def _scaled_alike(text: str, low: Number, high: Number, least: Decimal) -> Decimal:
    """The least with the words of scale that it shares with the most."""
    shared = _SHARED.fullmatch(text, high.start, high.end)
    digit = low.script == "chinese" and low.end - low.start == 1
    factor = high.scale + (power(shared["scale"]) if shared and digit else 0)
    scaled_least = decimal(least.scaleb(factor)) if factor else least
    return scaled_least if high.value is not None and scaled_least < high.value else least


def _is_about(text: str, low: Number, low_end: int, high: Number) -> bool:
    """三、五百人, 两、三家: as 三五百 and 两三; of 三、四层 it is said which."""
    if text[low_end : high.start] != "、" or low.end != low_end or text[low.start - 1 : low.start] in _OF_LIST:
        return False
    if text[low.start : low.end] + text[high.start] not in _NEIGHBOURS or not _ALIKE.fullmatch(
        text, high.start, high.end
    ):
        return False
    unit = unit_behind(text, high.inner_end)
    return unit is not None and unit.name not in _ONE_BY_ONE


def _separates(words: str, before: str, text: str, high: Number) -> bool:
    if _SEPARATOR.fullmatch(words):
        return True
    if words == " and ":
        return before.lower().endswith("between ")
    return words in ("和", "与") and _WITHIN.match(text, high.inner_end) is not None
