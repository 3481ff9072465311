"""`jianbao eval report`: run files as pages for others to read."""

from __future__ import annotations

from pathlib import Path

import click

from jianbao.cli.eval.options import set_option
from jianbao.language import say


@click.command(
    "report",
    help=say(
        "Write the reports of run files over the same cases: JUnit XML, Markdown, and one HTML page of all runs.",
        "为用例相同的几次运行写报告：JUnit XML、Markdown 和一个 HTML 页面。",
    ),
)
@click.argument("paths", metavar="RUN...", nargs=-1, required=True, type=click.Path(path_type=Path))
@set_option
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help=say("The folder that they are written into.", "写到这个文件夹。"),
)
def report(paths: tuple[Path, ...], folder: Path | None, out: Path) -> None:
    """Write the reports of run files."""
    from jianbao.config import settings
    from jianbao.errors import RunError
    from jianbao.evaluation import load_run, set_of
    from jianbao.evaluation.reports import Judged, save_reports
    from jianbao.recipes import load_recipe
    from jianbao.store import open_folder

    runs = [load_run(path) for path in paths]
    recipes = sorted({run.recipe for run in runs})
    if len(recipes) > 1:
        told = ", ".join(recipes)
        raise RunError(
            say(
                f"the runs are of the recipes {told}. Report on each by itself.",
                f"运行的模板不同：{told}。请分别写报告。",
            )
        )
    recipe = load_recipe(recipes[0], settings().recipes)
    names = list(dict.fromkeys(case.case for run in runs for case in run.cases))
    open_folder(out)
    save_reports(Judged(runs, set_of(recipe, folder).load(recipe, names)), out)
