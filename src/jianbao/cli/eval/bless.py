"""`jianbao eval bless`: what a replay gives now is what it must give from now on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from jianbao.api import DEFAULT_RECIPE
from jianbao.cli.endpoints import endpoint_options
from jianbao.cli.eval.options import recordings_option, set_option
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.config import Settings
    from jianbao.llm.choose import Choice


@click.command(
    "bless",
    short_help=say("Write the baseline that replays are held to.", "写成基线，以后放录制都与它比较。"),
    help=say(
        "Replay every case of RECIPE (default: industry) and write what it gives as the baseline that later replays "
        "are held to. What changes since the last one is told.",
        """\b
        放一遍模板（默认 industry）的全部用例，
        写成基线；以后每次放录制都与它逐项比较。
        与上一个基线不同的地方都列出来。""",
    ),
)
@click.argument("recipe_name", metavar="[RECIPE]", default=DEFAULT_RECIPE)
@click.option(
    "--why",
    required=True,
    help=say("Why the briefs may differ from before; it stands in the file.", "为什么可以变；写进文件。"),
)
@set_option
@recordings_option
@endpoint_options
def bless(
    recipe_name: str, why: str, folder: Path | None, recordings: Path | None, choice: Choice, known: Settings
) -> None:
    """Write the baseline of a recipe and an endpoint."""
    from jianbao.cli.eval.running import bless_command, finished
    from jianbao.cli.eval.table import tell_changes
    from jianbao.errors import RunError
    from jianbao.evaluation import Asked, baseline_of, changes_since, load_baseline, save_baseline
    from jianbao.llm.choose import choose
    from jianbao.recipes import load_recipe

    if not why.strip():
        raise click.BadParameter(say("a reason is wanted", "请写明理由"), param_hint="--why")
    asked = Asked(load_recipe(recipe_name, known.recipes), choose(choice, known), folder, recordings=recordings)
    done = finished(asked, asked.files(), known)
    folder = asked.set.baselines
    try:
        before = load_baseline(folder, asked.endpoint.name)
        if before:
            tell_changes(changes_since(before, done), before, bless_command(asked))
    except RunError as error:
        # The one before is of another model or scorer: it is replaced, and there is nothing to compare.
        click.echo(str(error), err=True)
    path = save_baseline(baseline_of(done, why), folder)
    click.echo(say(f"{path}: {len(done.cases)} cases blessed", f"{path}：已确认 {len(done.cases)} 个用例"))
