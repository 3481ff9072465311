"""How measures are printed: each with its target, the ratio of the two, and whether it is met."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AtMost:
    """A measure that may not be above its target."""

    name: str
    measured: float
    target: float
    unit: str = ""

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.measured <= self.target

    def row(self) -> tuple[str, ...]:
        """The cells of its row."""
        return _row(self.name, self.measured, "≤", self.target, self.unit, self.holds)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A measure that may not be below its target."""

    name: str
    measured: float
    target: float
    unit: str = ""

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.measured >= self.target

    def row(self) -> tuple[str, ...]:
        """The cells of its row."""
        return _row(self.name, self.measured, "≥", self.target, self.unit, self.holds)


Check = AtMost | AtLeast


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


def _row(name: str, measured: float, sign: str, target: float, unit: str, holds: bool) -> tuple[str, ...]:
    ratio = f"{measured / target:.2f} ×" if target else "-"
    shown = (f"{measured:.4g} {unit}".strip(), sign, f"{target:g} {unit}".strip())
    return (name, *shown, ratio, "pass" if holds else "FAIL")


def _pad(cell: str, width: int) -> str:
    return " " * (width - _width(cell))


def _width(cell: str) -> int:
    """Columns of a terminal: Han characters take two."""
    return sum(2 if "\u2e80" <= character <= "\uffef" else 1 for character in cell)
