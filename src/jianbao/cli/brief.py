"""`jianbao brief`: articles in, briefs out."""

from __future__ import annotations

import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from jianbao.api import DEFAULT_RECIPE
from jianbao.cli.endpoints import endpoint_options
from jianbao.cli.pages import Pages, allow_fetch_option
from jianbao.cli.stories import Stories, stories_option
from jianbao.errors import ArticleError
from jianbao.language import say

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
_HELP = say(
    """Write a brief of each article in PATH: a file, a folder, a pattern such as news/**/*.txt, or - for stdin.

    Articles are text, Markdown, web pages, mail, Word and PDF (.txt .md .html .mhtml .eml .docx .pdf) and the rows of
    tables (.jsonl .csv .parquet), compressed with gzip too (.txt.gz). Facts that the article does not bear out are
    dropped and listed. Progress goes to stderr. The exit status is 0 when every article has its whole brief, 1 when
    some failed, 2 for a mistake in the command.
    """,
    """为每篇文章写一份简报。

    \b
    PATH 是文件、文件夹、news/**/*.txt 这样的通配符，或者 -（标准输入）。
    文章可以是文本、Markdown、网页、邮件、Word 和 PDF（.txt .md .html
    .mhtml .eml .docx .pdf），或表格里的一行（.jsonl .csv .parquet）；
    也可以是 .gz。

    \b
    原文没有的事实一律不用，并列出来。进度写到标准错误。
    退出码：0 表示每篇都写全了，1 表示有的没写成，2 表示命令写错了。
    """,
)


@click.command(help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--recipe",
    "recipe_name",
    default=DEFAULT_RECIPE,
    show_default=True,
    help=say("The kind of brief; see jianbao recipes.", "用哪个模板；见 jianbao recipes。"),
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["auto", "text", "json", "markdown"]),
    default="auto",
    show_default=True,
    help=say(
        "text is for reading, json is one record a line; auto is text in a terminal and json in a pipe.",
        """\b
        text 给人看，json 每行一条记录；
        auto 在终端里是 text，
        在管道里是 json。""",
    ),
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help=say(
        "Write each record into this folder, as NAME.brief.json (with --format markdown NAME.brief.md beside it). "
        "Articles whose records are there, made from the same text by the same means, are skipped.",
        """\b
        把每条记录写进这个文件夹：NAME.brief.json
        （加 --format markdown 还写 NAME.brief.md）。
        已有记录、文章和做法都没变的，跳过不做。""",
    ),
)
@stories_option
@allow_fetch_option
@endpoint_options
def brief(
    paths: tuple[str, ...],
    recipe_name: str,
    layout: str,
    out: Path | None,
    stories: Stories,
    allow_fetch: bool,
    choice: Choice,
    known: Settings,
) -> None:
    """Write a brief of each article."""
    import asyncio

    from jianbao.cli.progress import Reporter
    from jianbao.cli.run import Tally, brief_each, still_to_do
    from jianbao.llm.choose import choose, opened
    from jianbao.recipes import load_recipe

    pages = Pages(paths, known, allow_fetch=allow_fetch)
    endpoint = choose(choice, known)
    recipe = load_recipe(recipe_name, known.recipes)
    destination = _destination(layout, out, stories, recipe, endpoint)
    tally = Tally()
    with Reporter() as reporter:
        articles = _asked_for(pages, stories, reporter)
        tally.failed = pages.failed
        if pending := still_to_do(articles, destination, reporter, tally):
            with opened(endpoint, known, reporter) as ready:
                try:
                    asyncio.run(brief_each(pending, stories, recipe, ready, destination, reporter, tally))
                except KeyboardInterrupt:
                    _leave_at_once(reporter)
        reporter.note(str(tally))
    if tally.failed:
        sys.exit(1)


def _destination(layout: str, out: Path | None, stories: Stories, recipe: Recipe, endpoint: Endpoint) -> Destination:
    from jianbao.cli.destination import Folder, Stdout
    from jianbao.pipeline import source_of

    if out is None:
        at_hand = "text" if sys.stdout.isatty() else "json"
        return Stdout(at_hand if layout == "auto" else layout)
    if layout == "text":
        raise click.UsageError(
            say(
                "--format text is for stdout; with --out choose json or markdown.",
                "--format text 只用于标准输出；写了 --out，请选 json 或 markdown。",
            )
        )
    # The embedded model is known by its file's name, which need not be served for that.
    model = endpoint.model_file.stem if endpoint.model_file else endpoint.model
    return Folder(out, source_of(recipe, endpoint.name, model), stories, markdown=layout == "markdown")


def tell_interruption() -> None:
    """Says that Ctrl-C ended the command."""
    click.echo(say("jianbao: interrupted", "jianbao: 已中断"), err=True)


def _leave_at_once(reporter: Reporter) -> NoReturn:
    """Ends the process: the embedded server would first finish the prompt it is reading, for up to a minute."""
    with reporter.aside():
        tell_interruption()
        sys.stdout.flush()
        os._exit(INTERRUPTED)


def _asked_for(pages: Pages, stories: Stories, reporter: Reporter) -> list[Article]:
    """The stories that are asked for, of the pages that can be read."""
    articles = []
    for reading in stories.among(chain.from_iterable(page.stories for page in pages.read(reporter))):
        if isinstance(reading, ArticleError):
            pages.tell(reading, reporter)
        else:
            articles.append(reading)
    return articles
