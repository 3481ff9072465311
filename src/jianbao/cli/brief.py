"""`jianbao brief`: articles in, briefs out."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from jianbao.api import DEFAULT_RECIPE
from jianbao.cli.endpoints import endpoint_options
from jianbao.errors import ArticleError

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.cli.destination import Destination
    from jianbao.cli.progress import Reporter
    from jianbao.config import Settings
    from jianbao.llm import Endpoint
    from jianbao.llm.choose import Choice
    from jianbao.recipes import Recipe

INTERRUPTED = 130
"""The exit status that shells give for Ctrl-C."""
_PASSED_OVER_SHOWN = 5


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--recipe",
    "recipe_name",
    default=DEFAULT_RECIPE,
    show_default=True,
    help="The kind of brief; see jianbao recipes.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["auto", "text", "json", "markdown"]),
    default="auto",
    show_default=True,
    help="text is for reading, json is one record a line; auto is text in a terminal and json in a pipe.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Write each record into this folder, as NAME.brief.json (with --format markdown NAME.brief.md beside it). "
    "Articles whose records are there, made from the same text by the same means, are skipped.",
)
@endpoint_options
def brief(
    paths: tuple[str, ...], recipe_name: str, layout: str, out: Path | None, choice: Choice, known: Settings
) -> None:
    """Write a brief of each article in PATH: a file, a folder, a pattern such as news/**/*.txt, or - for stdin.

    Articles are text, Markdown and web pages (.txt, .md, .html; web pages need the extra html).
    Facts that the article does not bear out are dropped and listed. Progress goes to stderr. The exit status is 0
    when every article has its whole brief, 1 when some failed, 2 for a mistake in the command.
    """
    import asyncio

    from jianbao.cli.progress import Reporter
    from jianbao.cli.run import Tally, brief_each, still_to_do
    from jianbao.llm.choose import choose, opened
    from jianbao.recipes import load_recipe

    endpoint = choose(choice, known)
    recipe = load_recipe(recipe_name, known.recipes)
    destination = _destination(layout, out, recipe, endpoint)
    tally = Tally()
    with Reporter() as reporter:
        articles, tally.failed = _readable(paths, reporter)
        if pending := still_to_do(articles, destination, reporter, tally):
            with opened(endpoint, known, reporter) as ready:
                try:
                    asyncio.run(brief_each(pending, recipe, ready, destination, reporter, tally))
                except KeyboardInterrupt:
                    _leave_at_once(reporter)
        reporter.note(str(tally))
    if tally.failed:
        sys.exit(1)


def _destination(layout: str, out: Path | None, recipe: Recipe, endpoint: Endpoint) -> Destination:
    from jianbao.cli.destination import Folder, Stdout
    from jianbao.pipeline import source_of

    if out is None:
        at_hand = "text" if sys.stdout.isatty() else "json"
        return Stdout(at_hand if layout == "auto" else layout)
    if layout == "text":
        raise click.UsageError("--format text is for stdout; with --out choose json or markdown.")
    # The embedded model is known by its file's name, which need not be served for that.
    model = endpoint.model_file.stem if endpoint.model_file else endpoint.model
    return Folder(out, source_of(recipe, endpoint.name, model), markdown=layout == "markdown")


def _leave_at_once(reporter: Reporter) -> NoReturn:
    """Ends the process: the embedded server would first finish the prompt it is reading, for up to a minute."""
    with reporter.aside():
        click.echo("jianbao: interrupted", err=True)
        sys.stdout.flush()
        os._exit(INTERRUPTED)


def _readable(paths: tuple[str, ...], reporter: Reporter) -> tuple[list[Article], int]:
    """The articles that can be read, and how many cannot; of these it is told why."""
    from jianbao.articles import find_inputs, read_article

    inputs = find_inputs(paths)
    faults = list(inputs.faults)
    articles = []
    for file in inputs.files:
        try:
            articles.append(read_article(file))
        except ArticleError as error:
            faults.append(error)
    for fault in faults:
        reporter.failed(str(fault))
    if inputs.passed_over:
        names = ", ".join(map(str, inputs.passed_over[:_PASSED_OVER_SHOWN]))
        more = ", …" if len(inputs.passed_over) > _PASSED_OVER_SHOWN else ""
        reporter.note(f"passed over {len(inputs.passed_over)} files of other formats: {names}{more}")
    return articles, len(faults)
