"""Figures as they are written, for asking whether a text has them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter

from jianbao.values.checked import as_text
from jianbao.values.plain import plain
from jianbao.values.quantities import read_quantities
from jianbao.values.quantity import Quantity

# Chinese numerals count as a figure with a large unit or as a fraction; 一个 and 两栋 are written as 1个 and 2栋 too.
_WRITTEN_OUT = re.compile("[0-9万亿]|分之|illion")
_DIGITS = re.compile("[0-9]+")
_LATIN = re.compile("[0-9A-Za-z]+")


def figures_in(text: str) -> list[tuple[int, int]]:
    """The spans of the figures of a text, each with its scale (万, 亿, %) but without its unit, in order.

    Names with digits are whole (5G, 1+5), and so is what Latin letters touch (10GWh, RMB12亿): no number stands there
    alone. Digits that are no quantity, as those of dates, count each for itself.
    """
    written = plain(as_text(text))
    quantities = [
        one for one in read_quantities(text) if _WRITTEN_OUT.search(written, one.number_start, one.number_end)
    ]
    inside = {i for one in quantities for i in range(one.start, one.end)}
    digits = [match.span() for match in _DIGITS.finditer(written) if match.start() not in inside]
    words = [match.span() for match in _LATIN.finditer(written)]
    return sorted({_with_letters(span, words) for span in (*map(_checked, quantities), *digits)})


def _checked(quantity: Quantity) -> tuple[int, int]:
    if quantity.kind == "name":
        return quantity.start, quantity.end
    is_share = quantity.unit in ("%", "‰") and quantity.text[-1] in "%％‰"
    has_digit = quantity.text[-1].isdigit()  # 500 m2
    return quantity.number_start, quantity.end if is_share or has_digit else quantity.number_end


def _with_letters(span: tuple[int, int], words: list[tuple[int, int]]) -> tuple[int, int]:
    """A span with the whole of the words of letters and digits in which it begins and ends."""
    start, end = span
    first = bisect_right(words, start, key=itemgetter(0)) - 1
    last = bisect_left(words, end, key=itemgetter(1))
    if first >= 0 and start < words[first][1]:
        start = words[first][0]
    if last < len(words) and words[last][0] < end:
        end = words[last][1]
    return start, end
