"""A number of a text, before its unit is known."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from jianbao.values.numerals import Bound


class Number(NamedTuple):
    """A number of a text, without its unit.

    Attributes:
        start, end: its span, with the words of scale.
        inner_end: where the 多 or 余 behind it ends; without one `end`.
        value: None where the words claim none (数十).
        script: how it is written.
        high: the most, of a range.
        bound: of its own words (200余, 三十多亿).
        unit: where the words say it themselves (百分之三).
        scale: the power of ten of its words of scale.
        bare: whether it is a scale alone (千亿).
    """

    start: int
    end: int
    inner_end: int
    value: Decimal | Fraction | None
    script: Literal["arabic", "chinese", "english", "fraction"]
    high: Decimal | None = None
    bound: Bound | None = None
    unit: str | None = None
    scale: int = 0
    bare: bool = False

    @property
    def is_fraction(self) -> bool:
        """Whether its value is a fraction: 1/18, 三分之一, 一半."""
        return self.script == "fraction"
