"""`jianbao eval`: how near briefs come to gold, and whether they got worse."""

from __future__ import annotations

import click

from jianbao.cli.eval.bless import bless
from jianbao.cli.eval.compare import compare
from jianbao.cli.eval.matrix import matrix
from jianbao.cli.eval.report import report
from jianbao.cli.eval.run import run
from jianbao.cli.eval.score import score
from jianbao.language import say


class _Group(click.Group):
    """What is no command of the group is a recipe, which is run."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts `run` before what is no command."""
        if not args or (args[0] not in self.commands and args[0] not in ("-h", "--help")):
            args = ["run", *args]
        return super().parse_args(ctx, args)


@click.group(
    "eval",
    cls=_Group,
    short_help=say(
        "Run the cases of a recipe and score them; compare runs.", "跑一个模板的用例并打分；比较两次运行。"
    ),
    help=say(
        "Run the cases of a recipe and score them; compare runs. `eval industry` is short for `eval run industry`.",
        """\b
        跑一个模板的用例并打分；比较两次运行。
        eval industry 就是 eval run industry。""",
    ),
)
def evals() -> None:
    """The commands of evals."""


evals.add_command(run)
evals.add_command(bless)
evals.add_command(score)
evals.add_command(compare)
evals.add_command(matrix)
evals.add_command(report)
