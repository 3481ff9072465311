"""How measures are printed: each with its target, the ratio of the two, and whether it is met."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Check:
    """A measure, its target, and on which side of it the measure should be; made by `at_most` and `at_least`."""

    name: str
    measured: float
    side: Literal["≤", "≥"]
    target: float
    unit: str = ""

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.measured <= self.target if self.side == "≤" else self.measured >= self.target

    def row(self) -> tuple[str, ...]:
        """The cells of its row."""
        ratio = f"{self.measured / self.target:.2f} ×" if self.target else "-"
        shown = (f"{self.measured:.4g} {self.unit}".strip(), self.side, f"{self.target:g} {self.unit}".strip())
        return (self.name, *shown, ratio, "pass" if self.holds else "FAIL")


def at_most(name: str, measured: float, target: float, unit: str = "") -> Check:
    """A measure that may not be above its target."""
    return Check(name, measured, "≤", target, unit)


def at_least(name: str, measured: float, target: float, unit: str = "") -> Check:
    """A measure that may not be below its target."""
    return Check(name, measured, "≥", target, unit)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints rows of cells in columns; the first is aligned to the left."""
    widths = [max(_width(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        first, *others = row
        cells = [first + _pad(first, widths[0])]
        cells += [_pad(cell, width) + cell for cell, width in zip(others, widths[1:], strict=True)]
        print("  " + "  ".join(cells).rstrip())


def verdict(checks: Sequence[Check]) -> int:
    """Prints what was checked; the exit status: 1 when a target is missed, or when nothing was measured."""
    table(("", "measured", "", "target", "ratio", ""), [check.row() for check in checks])
    if not checks:
        print("nothing was measured", file=sys.stderr)
    return int(not checks or not all(check.holds for check in checks))


def _pad(cell: str, width: int) -> str:
    return " " * (width - _width(cell))


def _width(cell: str) -> int:
    """Columns of a terminal: Han characters take two."""
    return sum(2 if "\u2e80" <= character <= "\uffef" else 1 for character in cell)
