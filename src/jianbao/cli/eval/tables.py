"""How the commands of `jianbao eval` print."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from jianbao.evaluation import Summary
from jianbao.rendering import printable


def table(first: str, *others: str) -> Table:
    """A table with its first column to the left and the others to the right."""
    made = Table(box=None, pad_edge=False)
    made.add_column(first)
    for head in others:
        made.add_column(head, justify="right")
    return made


def shown(made: Table) -> None:
    """Prints a table."""
    Console(highlight=False, soft_wrap=True).print(made)


def line(text: str) -> None:
    """Prints a line; it may have article text in it."""
    Console(highlight=False, soft_wrap=True).print(printable(text), markup=False)


def value_of(whole: Summary | None) -> str:
    """The mean value with its interval."""
    return f"{whole.total.value:.3f} [{whole.value.low:.2f}, {whole.value.high:.2f}]" if whole else "–"
