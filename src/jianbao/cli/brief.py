"""`jianbao brief`: articles in, briefs out."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from jianbao.cli.endpoints import endpoint_options
from jianbao.errors import ArticleError, JianbaoError

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.cli.progress import Reporter
    from jianbao.llm import Endpoint
    from jianbao.llm.choose import Choice
    from jianbao.recipes import Recipe

INTERRUPTED = 130
"""The exit status that shells give for Ctrl-C."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--recipe", "recipe_name", default="industry", show_default=True, help="The kind of brief.")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["auto", "text", "json"]),
    default="auto",
    show_default=True,
    help="text is for reading, json is one record a line; auto is text in a terminal and json in a pipe.",
)
@endpoint_options
def brief(files: tuple[Path, ...], recipe_name: str, layout: str, choice: Choice) -> None:
    """Write a brief of each article FILE.

    Facts that the article does not bear out are dropped and listed. Progress goes to stderr. The exit status is 0
    when every article has its whole brief, 1 when some failed, 2 for a mistake in the command.
    """
    from jianbao.cli.progress import Reporter
    from jianbao.config import settings
    from jianbao.llm.choose import choose, opened
    from jianbao.recipes import load_recipe

    known = settings()
    endpoint = choose(choice, known)
    recipe = load_recipe(recipe_name)
    as_text = layout == "text" or (layout == "auto" and sys.stdout.isatty())
    with Reporter() as reporter:
        articles = list(_readable(files, reporter))
        whole = len(articles) == len(files)
        if articles:
            with opened(endpoint, known.cache, reporter) as ready:
                try:
                    whole &= asyncio.run(_brief_all(articles, recipe, ready, reporter, as_text=as_text))
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


def _readable(files: tuple[Path, ...], reporter: Reporter) -> Iterator[Article]:
    """The articles that can be read; of the others, why they cannot."""
    from jianbao.articles import read_article

    for file in files:
        try:
            yield read_article(file)
        except ArticleError as error:
            reporter.failed(str(error))


async def _brief_all(
    articles: list[Article], recipe: Recipe, endpoint: Endpoint, reporter: Reporter, *, as_text: bool
) -> bool:
    """Briefs one article after the other; whether each has its whole brief."""
    from jianbao.cli.show import show
    from jianbao.llm import Client
    from jianbao.pipeline import brief_article

    whole = True
    async with Client(endpoint, reporter.note) as client:
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
