"""What parts add up to, and whether a total agrees with it; rounding is allowed for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from jianbao.articles import Sentence
from jianbao.facts.checks.disjoint import Part, are_disjoint
from jianbao.values import Quantity

_NEAR = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts and the totals of which one should be what they make; not exact where they may also be less.

    Attributes:
        missing: of parts that may be less, the share of the total up to which it is in doubt that they are all.
    """

    parts: tuple[Part, ...]
    totals: tuple[tuple[Sentence, Quantity], ...]
    exact: bool
    missing: Decimal = Decimal()

    @property
    def made(self) -> Decimal:
        """What the parts make; of parts that may overlap the largest."""
        values = [part.value * part.times for part in self.parts]
        return sum(values, Decimal()) if self.exact or are_disjoint(self.parts) else max(values)

    @property
    def is_doubt(self) -> bool:
        """Whether nothing is wrong but that parts which seem to be all make a little less than the last total."""
        return not self.exact and self.made < value_of(self.totals[-1][1])

    @property
    def holds(self) -> bool:
        """Whether some total agrees."""
        return any(self._agrees(total) for _, total in self.totals)

    def _agrees(self, total: Quantity) -> bool:
        value = value_of(total)
        slack = sum((last_place(one) / 2 for one in (*(part.figure for part in self.parts), total)), Decimal())
        low, high = self.made - slack, self.made + slack
        match total.bound:
            case ">" | ">=":
                return not self.exact or high >= value
            case "<" | "<=":
                return low <= value
            case "~":
                return low <= value * (1 + _NEAR) and (not self.exact or high >= value * (1 - _NEAR))
            case _:
                is_some = not self.exact and (not self.missing or high < value * (1 - self.missing))
                return low <= value and (high >= value or is_some)


def value_of(quantity: Quantity) -> Decimal:
    """What a quantity adds to a sum: nothing where its words claim no value."""
    return quantity.value if isinstance(quantity.value, Decimal) else Decimal()


def last_place(quantity: Quantity) -> Decimal:
    """What one in the last decimal place of a figure is worth; nothing for whole numbers, which are not rounded."""
    written = re.search(r"\d+\.(\d+)", quantity.text)
    if written is None:
        return Decimal()
    scale = abs(value_of(quantity) / Decimal(written.group()))
    return scale / Decimal(10 ** len(written.group(1)))


def as_written(value: Decimal, like: Quantity) -> str:
    """A value in the scale in which another quantity is written: 亿元, 个."""
    written = re.search(r"\d+(?:\.\d+)?", like.text)
    if written is None or not Decimal(written.group()):
        return f"{value.normalize():f}"
    scale = value_of(like) / Decimal(written.group())
    return f"{like.text[: written.start()]}{(value / scale).normalize():f}{like.text[written.end() :]}"
