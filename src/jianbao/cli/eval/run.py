"""`jianbao eval RECIPE`: the cases of a recipe are run and scored."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jianbao.api import DEFAULT_RECIPE
from jianbao.cli.endpoints import endpoint_options
from jianbao.cli.eval.options import cases_option, recordings_option, set_option
from jianbao.errors import UsageError
from jianbao.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jianbao.config import Settings
    from jianbao.evaluation import Asked, CaseFile, Run
    from jianbao.llm import Endpoint
    from jianbao.llm.choose import Choice

_HELP = say(
    """Brief every case of RECIPE (default: industry), score it against its gold, and tell how it went.

    The answers are from the recordings (--replay, the default), from the endpoint (--live), or from the endpoint where
    there is no recording, which is then made (--record).

    A replay is held to the baseline of the endpoint: the exit status is 1 when any field has changed since it was
    blessed (see jianbao eval bless) or nothing was blessed yet, when a case has no brief, and when a run ends before
    all cases were asked.
    """,
    """把模板（默认 industry）的每个用例写成简报，与标注对照打分。

    \b
    回答从录制里取（--replay，默认），或现问接口（--live），
    或缺什么问什么并录下来（--record）。

    \b
    放录制时与基线逐项比较：有任何一项变了，或还没有基线，退出码是 1
    （见 jianbao eval bless）；有用例没写成、没跑完，也是 1。
    """,
)


@click.command("run", help=_HELP)
@click.argument("recipe_name", metavar="[RECIPE]", default=DEFAULT_RECIPE)
@set_option
@cases_option
@click.option(
    "--replay",
    "mode",
    flag_value="replay",
    default="replay",
    help=say("Play the recordings; the default.", "放录制；默认。"),
)
@click.option(
    "--record",
    "mode",
    flag_value="record",
    help=say("Ask the endpoint what is not recorded, and keep it.", "没录的问接口，并录下来。"),
)
@click.option("--live", "mode", flag_value="live", help=say("Ask the endpoint.", "问接口。"))
@click.option(
    "--epochs",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help=say("How often each case is asked.", "每个用例问几遍。"),
)
@click.option(
    "--rivals",
    is_flag=True,
    help=say(
        "Run the same cases without a model too, and with one stock-instructor call each; each run with a budget of "
        "its own.",
        """\b
        同样的用例再跑两遍作对照：不用模型；
        每篇只调用一次 instructor。每遍各有预算。""",
    ),
)
@recordings_option
@click.option(
    "--budget-tokens",
    type=click.IntRange(1),
    help=say("The most tokens that may be read and written.", "最多读写多少词元。"),
)
@click.option(
    "--budget",
    "budget_money",
    type=click.FloatRange(0, min_open=True),
    help=say(
        "The most money that may be spent, in the currency of the endpoint's prices.",
        "最多花多少钱，按接口价格的币种。",
    ),
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help=say("A folder for the run file and the reports.", "存运行记录和报告的文件夹。"),
)
@endpoint_options
def run(
    recipe_name: str,
    folder: Path | None,
    cases: list[str],
    mode: str,
    epochs: int,
    rivals: bool,
    recordings: Path | None,
    budget_tokens: int | None,
    budget_money: float | None,
    out: Path | None,
    choice: Choice,
    known: Settings,
) -> None:
    """Run the cases of a recipe and score them."""
    from jianbao.cli.eval.running import finished
    from jianbao.cli.eval.side_by_side import tell_side_by_side
    from jianbao.cli.eval.table import tell
    from jianbao.evaluation import Asked, Budget, Mode, save_run
    from jianbao.llm.choose import choose
    from jianbao.recipes import load_recipe
    from jianbao.store import open_folder

    endpoint, recipe = choose(choice, known), load_recipe(recipe_name, known.recipes)
    if rivals and not endpoint.is_model:
        raise UsageError(_no_rivals(endpoint))
    budget = Budget(budget_tokens, budget_money)
    asked = Asked(recipe, endpoint, folder, cases, Mode(mode), epochs, recordings, budget)
    files = asked.files()
    if out:
        open_folder(out)
    runs = []
    kept = out if asked.mode is Mode.LIVE else None
    for one in [asked, *_rivals(asked, known)] if rivals else [asked]:
        runs.append(finished(one, files, known, kept))
        tell(runs[-1])
        if out:
            save_run(runs[-1], out)
    if rivals:
        tell_side_by_side(runs)
    if not _holds(asked, runs, files, out):
        sys.exit(1)


def _holds(asked: Asked, runs: Sequence[Run], files: Sequence[CaseFile], out: Path | None) -> bool:
    """Whether the run of the endpoint is whole, and in a replay as it was blessed; that is told and reported."""
    from jianbao.cli.eval.running import bless_command
    from jianbao.cli.eval.table import tell_changes
    from jianbao.evaluation import Mode, changes_since, load_baseline
    from jianbao.evaluation.reports import Judged, save_reports

    is_replay = asked.mode is Mode.REPLAY
    baseline = load_baseline(asked.set.baselines, asked.endpoint.name) if is_replay else None
    changes = changes_since(baseline, runs[0], asked.cases) if baseline else {}
    if is_replay:
        tell_changes(changes, baseline, bless_command(asked))
    if out:
        save_reports(Judged(runs, files, baseline, changes), out)
        click.echo(say(f"the run and its reports are in {out}", f"运行记录和报告在 {out}"), err=True)
    whole = all(score.valid for score in runs[0].scores) and not any(done.stopped for done in runs)
    return whole and not changes and (baseline is not None or not is_replay)


def _rivals(asked: Asked, known: Settings) -> list[Asked]:
    """The runs that the endpoint's own one has to beat."""
    from jianbao.config import NO_MODEL
    from jianbao.llm.choose import Choice, choose

    return [replace(asked, endpoint=choose(Choice(NO_MODEL), known)), replace(asked, stock=True)]


def _no_rivals(endpoint: Endpoint) -> str:
    return say(
        f"--rivals compares a model with none, and {endpoint.name} is no model. Leave it away, or choose another "
        "--endpoint.",
        f"--rivals 是拿模型与不用模型作对照，而接口 {endpoint.name} 不用模型。请去掉它，或换一个 --endpoint。",
    )
