"""A run as tables in a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from jianbao.evaluation import Run, Summary, summary
from jianbao.language import say
from jianbao.rendering import printable

_WORST = 5


def tell(run: Run) -> None:
    """Prints what a run comes to."""
    console = Console(highlight=False, soft_wrap=True)
    whole = summary(run)
    console.print(escape(printable(_title(run))))
    console.print(_sections(whole))


def _title(run: Run) -> str:
    count, epochs = len(run.cases), run.epochs
    return say(
        f"{run.recipe} · {run.endpoint.name} ({run.endpoint.model}) · {run.mode} · {count} cases × {epochs}",
        f"{run.recipe} · {run.endpoint.name}（{run.endpoint.model}）· {run.mode} · {count} 个用例 × {epochs} 遍",
    )


def _sections(whole: Summary) -> Table:
    table = Table(box=None, pad_edge=False)
    for head in ("section", "P", "R", "F1", "wanted", "given", "same", "failed"):
        table.add_column(head, justify="left" if head == "section" else "right")
    for row in whole.rows:
        counts = row.counts
        rates = [f"{rate:.3f}" for rate in (counts.precision, counts.recall, counts.f1)]
        table.add_row(row.section, *rates, *map(str, (counts.wanted, counts.given, counts.same, row.failed)))
    return table
