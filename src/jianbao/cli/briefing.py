"""`jianbao briefing`: one document from a folder of records."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from jianbao.language import say

_HELP = say(
    """Compile the records in DIR, written by `jianbao brief --out DIR`, into a briefing.

    It is written in Markdown and as one HTML file, in which a click on a fact shows its sentence in the article. The
    exit status is 1 when a record could not be read; the others are compiled all the same.
    """,
    """把 DIR 里的记录汇编成一份简报。

    \b
    记录由 `jianbao brief --out DIR` 写成。简报有 Markdown 和 HTML 各一个文件，
    在 HTML 里点一下事实，就显示它在文章里的那句话。
    有读不出的记录时退出码为 1，其余的照常汇编。
    """,
)


@click.command(help=_HELP)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=say(
        "Write OUTPUT.md and OUTPUT.html.  [default: DIR/briefing]",
        "写成 OUTPUT.md 和 OUTPUT.html。  [默认：DIR/briefing]",
    ),
)
@click.option("--title", help=say("What stands at the head of the briefing.", "简报开头的标题。"))
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    help=say("The briefing's date.  [default: today]", "简报的日期。  [默认：今天]"),
)
def briefing(folder: Path, output: Path | None, title: str | None, date: datetime.datetime | None) -> None:
    """Compile the records of a folder into a briefing."""
    from jianbao.briefing import briefing_html, briefing_markdown, collect, compile_briefing
    from jianbao.store import open_folder, write_by_rename

    collected = collect(folder)
    document = compile_briefing(collected, (date or datetime.datetime.now()).date(), title)
    stem = output or folder / "briefing"
    if stem.suffix in (".md", ".html"):
        stem = stem.with_suffix("")
    open_folder(stem.parent)
    for ending, text in ((".md", briefing_markdown(document)), (".html", briefing_html(document))):
        path = stem.with_name(stem.name + ending)
        write_by_rename(path, text)
        click.echo(path)
    for problem in collected.problems:
        click.echo(f"jianbao: {problem}", err=True)
    if collected.problems:
        sys.exit(1)
