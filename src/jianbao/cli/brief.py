"""`jianbao brief`: articles in, briefs out."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from jianbao.errors import ArticleError, JianbaoError

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.cli.progress import Reporter
    from jianbao.llm import Endpoint
    from jianbao.recipes import Recipe

INTERRUPTED = 130
"""The exit status that shells give for Ctrl-C."""
_PASSED_OVER_SHOWN = 5


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--recipe", "recipe_name", default="industry", show_default=True, help="The kind of brief.")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["auto", "text", "json"]),
    default="auto",
    show_default=True,
    help="text is for reading, json is one record a line; auto is text in a terminal and json in a pipe.",
)
@click.option("--base-url", help="Use this endpoint instead of the embedded model (key: JIANBAO_API_KEY).")
@click.option("--model", help="The model's name at --base-url.")
@click.option("--model-file", type=click.Path(path_type=Path), help="Use this GGUF file as the embedded model.")
def brief(
    paths: tuple[str, ...],
    recipe_name: str,
    layout: str,
    base_url: str | None,
    model: str | None,
    model_file: Path | None,
) -> None:
    """Write a brief of each article in PATH: a file, a folder, a pattern such as news/**/*.txt, or - for stdin.

    Articles are text, Markdown and web pages (.txt, .md, .html; web pages need the extra html).
    Facts that the article does not bear out are dropped and listed. Progress goes to stderr. The exit status is 0
    when every article has its whole brief, 1 when some failed, 2 for a mistake in the command.
    """
    if bool(base_url) != bool(model):
        raise click.UsageError("--base-url and --model belong together.")
    if base_url and model_file:
        raise click.UsageError("--model-file is for the embedded model; leave it or --base-url away.")
    from jianbao.cli.progress import Reporter
    from jianbao.recipes import load_recipe

    recipe = load_recipe(recipe_name)
    as_text = layout == "text" or (layout == "auto" and sys.stdout.isatty())
    with Reporter() as reporter:
        articles, whole = _readable(paths, reporter)
        if articles:
            with _endpoint(base_url, model, model_file, reporter) as endpoint:
                try:
                    whole &= asyncio.run(_brief_all(articles, recipe, endpoint, reporter, as_text=as_text))
                except KeyboardInterrupt:
                    _leave_at_once(reporter)
    if not whole:
        sys.exit(1)


def _leave_at_once(reporter: Reporter) -> NoReturn:
    """Ends the process: the embedded server would first finish the prompt it is reading, for up to a minute."""
    with reporter.aside():
        click.echo("jianbao: interrupted", err=True)
        sys.stdout.flush()
        os._exit(INTERRUPTED)


def _readable(paths: tuple[str, ...], reporter: Reporter) -> tuple[list[Article], bool]:
    """The articles that can be read, and whether these are all; of the others it is told why they cannot."""
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
    return articles, not faults


@contextmanager
def _endpoint(
    base_url: str | None, model: str | None, model_file: Path | None, reporter: Reporter
) -> Iterator[Endpoint]:
    from jianbao.config import settings
    from jianbao.llm import Endpoint
    from jianbao.llm.embedded import DEFAULT, serve
    from jianbao.llm.embedded import model_file as file_of

    known = settings()
    if base_url and model:
        yield Endpoint("endpoint", base_url, model, known.api_key or "")
        return
    path = file_of(DEFAULT, known.cache, reporter, model_file)
    reporter.note(f"loading {path.name}")
    with serve(path) as endpoint:
        yield endpoint


async def _brief_all(
    articles: list[Article], recipe: Recipe, endpoint: Endpoint, reporter: Reporter, *, as_text: bool
) -> bool:
    """Briefs one article after the other; whether each has its whole brief."""
    from jianbao.cli.show import show
    from jianbao.llm import Client
    from jianbao.pipeline import brief_article

    whole = True
    async with Client(endpoint) as client:
        for article in articles:
            reporter.article(article.source)
            try:
                record = await brief_article(article, recipe, client, reporter.section)
            except JianbaoError as error:
                reporter.failed(f"{article.source}: {error}")
                whole = False
                continue
            reporter.finished(record)
            with reporter.aside():
                if as_text:
                    show(record, article)
                else:
                    click.echo(record.model_dump_json())
            for failure in record.failures:
                reporter.failed(f"{article.source}: {failure.section}: {failure.message}")
            whole &= not record.failures
    return whole
