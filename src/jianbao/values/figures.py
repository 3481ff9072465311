"""Figures as they are written, for asking whether a text has them."""

from __future__ import annotations

import re

from jianbao.values.checked import as_text
from jianbao.values.plain import plain
from jianbao.values.quantities import read_quantities
from jianbao.values.quantity import Quantity

# Chinese numerals count as a figure with a large unit or as a fraction; 一个 and 两栋 are written as 1个 and 2栋 too.
_WRITTEN_OUT = re.compile("[0-9万亿]|分之|illion")
_DIGITS = re.compile("[0-9]+")


def figures_in(text: str) -> list[tuple[int, int]]:
    """The spans of the figures of a text, each with its scale (万, 亿, %) but without its unit, in order.

    Names with digits are whole (5G, 1+5). Digits that are no quantity, as those of dates, count each for itself.
    """
    written = plain(as_text(text))
    quantities = [
        one for one in read_quantities(text) if _WRITTEN_OUT.search(written, one.number_start, one.number_end)
    ]
    inside = {i for one in quantities for i in range(one.start, one.end)}
    digits = [match.span() for match in _DIGITS.finditer(written) if match.start() not in inside]
    return sorted([*map(_checked, quantities), *digits])


def _checked(quantity: Quantity) -> tuple[int, int]:
    if quantity.kind == "name":
        return quantity.start, quantity.end
    end = quantity.end if quantity.unit in ("%", "‰") and quantity.text[-1] in "%％‰" else quantity.number_end
    return quantity.number_start, end
