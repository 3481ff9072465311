"""A run as tables in a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from jianbao.evaluation import Baseline, Run, Summary, summary
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


def tell_changes(changes: Mapping[str, Sequence[str]], baseline: Baseline | None) -> None:
    """Prints what has changed since it was blessed; nothing where there is no baseline."""
    if baseline is None:
        return
    console = Console(highlight=False, soft_wrap=True)
    when, count = baseline.blessed, sum(map(len, changes.values()))
    if not changes:
        console.print(
            say(f"unchanged since {when}: {baseline.why}", f"与 {when} 的基线一致：{baseline.why}"), markup=False
        )
        return
    console.print(
        say(
            f"{count} changes since {when} ({baseline.why}). Mend them, or jianbao eval bless --why …",
            f"与 {when} 的基线（{baseline.why}）有 {count} 处不同。请改正，或运行 jianbao eval bless --why …",
        ),
        markup=False,
    )
    for case, lines in changes.items():
        for line in lines:
            console.print(printable(f"  {case}: {line}"), markup=False)
