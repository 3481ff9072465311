"""`jianbao eval score`: a run is scored anew, by today's gold and scorers."""

from __future__ import annotations

from pathlib import Path

import click

from jianbao.cli.eval.options import set_option
from jianbao.language import say


@click.command(
    "score",
    help=say(
        "Score the briefs of a RUN file anew, by today's gold and scorers. No model is asked.",
        "按现在的标注和评分规则，给 RUN 文件里的简报重新打分；不用模型。",
    ),
)
@click.argument("path", metavar="RUN", type=click.Path(path_type=Path))
@set_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help=say("Write the run with its new scores into this file.", "把带新分数的运行写进这个文件。"),
)
def score(path: Path, folder: Path | None, out: Path | None) -> None:
    """Score a run anew."""
    from jianbao.cli.eval.table import tell
    from jianbao.config import settings
    from jianbao.evaluation import load_run, rescored, set_of
    from jianbao.recipes import load_recipe
    from jianbao.store import write_by_rename

    before = load_run(path)
    recipe = load_recipe(before.recipe, settings().recipes)
    after = rescored(before, set_of(recipe, folder).load(recipe, [case.case for case in before.cases]))
    tell(after)
    if out:
        write_by_rename(out, after.written())
