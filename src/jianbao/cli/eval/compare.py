"""`jianbao eval compare`: a run is judged by one before it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.evaluation import Verdict

_INCONCLUSIVE = 3


@click.command(
    "compare",
    help=say(
        """Judge the run AFTER by the run BEFORE, over the same cases, of at least three epochs each.

        The exit status is 0 for PASS, 1 for FAIL, and 3 where the runs cannot tell: INCONCLUSIVE.
        """,
        """以 BEFORE 为准评判 AFTER；两次运行的用例要相同，各至少三遍。

        \b
        退出码：0 通过（PASS），1 变差（FAIL），3 看不出来（INCONCLUSIVE）。
        """,
    ),
)
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@click.option(
    "--min-effect",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.02,
    show_default=True,
    help=say("The drop of the mean value that matters.", "平均分下降多少才算要紧。"),
)
def compare(before: Path, after: Path, min_effect: float) -> None:
    """Judge a run by one before it."""
    from jianbao.evaluation import Outcome, load_run, verdict_on

    old, new = load_run(before), load_run(after)
    verdict = verdict_on(old, new, min_effect=min_effect)
    _tell(verdict)
    if verdict.outcome is not Outcome.PASS:
        sys.exit(_INCONCLUSIVE if verdict.outcome is Outcome.INCONCLUSIVE else 1)


def _tell(verdict: Verdict) -> None:
    """Prints what the gate says."""
    from jianbao.cli.eval.tables import line, shown, table

    made = table(
        say("section", "部分"),
        *(say("better", "变好"), say("worse", "变差"), say("articles", "文章"), "McNemar p", "p", "p (Holm)"),
    )
    for row in verdict.sections:
        numbers = [f"{p:.3f}" for p in (row.mcnemar, row.p, row.adjusted)]
        made.add_row(row.section, *map(str, (row.better, row.worse, row.articles)), *numbers)
    shown(made)
    for flip in verdict.flips:
        field = f".{flip.field}" if flip.field else ""
        line(f"  {flip.change}: {flip.case}: {flip.section}: {flip.item}{field}")
    line(f"{verdict.outcome.upper()}: {'; '.join(verdict.reasons)}")
