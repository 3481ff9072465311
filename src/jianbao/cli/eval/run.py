"""`jianbao eval RECIPE`: the cases of a recipe are run and scored."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from jianbao.api import DEFAULT_RECIPE
from jianbao.cli.endpoints import endpoint_options
from jianbao.cli.eval.options import cases_option, recordings_option, set_option
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.cli.progress import Reporter
    from jianbao.config import Settings
    from jianbao.evaluation import Plan, Run
    from jianbao.llm import Endpoint
    from jianbao.llm.choose import Choice

_HELP = say(
    """Brief every case of RECIPE (default: industry), score it against its gold, and tell how it went.

    The answers are from the recordings (--replay, the default), from the endpoint (--live), or from the endpoint where
    there is no recording, which is then made (--record).
    """,
    """把模板（默认 industry）的每个用例写成简报，与标注对照打分。

    \b
    回答从录制里取（--replay，默认），或现问接口（--live），
    或缺什么问什么并录下来（--record）。
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
    recordings: Path | None,
    budget_tokens: int | None,
    budget_money: float | None,
    out: Path | None,
    choice: Choice,
    known: Settings,
) -> None:
    """Run the cases of a recipe and score them."""
    from jianbao.cli.eval.table import tell
    from jianbao.cli.progress import Reporter
    from jianbao.evaluation import Budget, Mode, Plan, RecordingFolder, save_run, set_of
    from jianbao.llm.choose import choose
    from jianbao.recipes import load_recipe
    from jianbao.store import open_folder

    endpoint = choose(choice, known)
    recipe = load_recipe(recipe_name, known.recipes)
    found = set_of(recipe, folder)
    files = found.load(recipe, cases)
    if out:
        open_folder(out)
    kept = RecordingFolder((recordings or found.recordings) / endpoint.name, _recording(recipe_name, folder, choice))
    with Reporter() as reporter, _ready(endpoint, Mode(mode), known, reporter) as ready:
        plan = Plan(recipe, files, ready, Mode(mode), kept, epochs)
        done = _run(plan, Budget(budget_tokens, budget_money), reporter)
    tell(done)
    if out:
        save_run(done, out)
    if done.stopped:
        sys.exit(1)


def _run(plan: Plan, budget: Any, reporter: Reporter) -> Run:
    import asyncio

    from jianbao.evaluation import Spending, run_cases

    def announce(case: str, epoch: int) -> None:
        reporter.article(case if plan.epochs == 1 else f"{case} ({epoch}/{plan.epochs})")

    return asyncio.run(run_cases(plan, Spending(plan.endpoint, budget), announce, reporter.asked))


@contextmanager
def _ready(endpoint: Endpoint, mode: Any, known: Settings, reporter: Reporter) -> Iterator[Endpoint]:
    """The endpoint as the mode needs it: opened, or known by its name alone."""
    from jianbao.evaluation import Mode
    from jianbao.llm.choose import opened, unopened

    if mode is Mode.REPLAY or not endpoint.is_model:
        yield unopened(endpoint)
        return
    with opened(endpoint, known, reporter) as ready:
        yield ready


def _recording(recipe: str, folder: Path | None, choice: Choice) -> str:
    """The command that records the answers of an endpoint."""
    words = ["jianbao", "eval", recipe, "--record"]
    words += ["--set", str(folder)] if folder else []
    words += ["--endpoint", choice.endpoint] if choice.endpoint else []
    return shlex.join(words)
