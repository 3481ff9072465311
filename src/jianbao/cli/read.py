"""`jianbao read`: what of each page was kept, what was left out and why."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jianbao.cli.pages import Pages, allow_fetch_option
from jianbao.language import interface_language, say

if TYPE_CHECKING:
    from jianbao.articles import ReadPage

_HELP = say(
    """Show what is read of each page in PATH: a file, a folder, a pattern, or - for stdin, as for jianbao brief.

    The page is shown from top to bottom: the numbered sentences of each of its stories, what was left out and why,
    what is in doubt. No model is asked. The exit status is 0 when every page could be read, 1 when some could not, 2
    for a mistake in the command.
    """,
    """显示每个页面读到了什么。

    \b
    PATH 和 jianbao brief 的一样：文件、文件夹、通配符，或者 -（标准输入）。
    从上到下显示整页：每篇稿件带编号的句子，哪些没有当作正文、为什么，
    哪些存疑。不用模型。
    退出码：0 表示每页都读出来了，1 表示有的没读出来，2 表示命令写错了。
    """,
)


@click.command(help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help=say(
        "text is for reading, json is one page a line with every character accounted for, html is one page in colour.",
        """\b
        text 给人看；
        json 每行一个页面，每个字符都有交代；
        html 是一个彩色的网页。""",
    ),
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help=say("Write json or html into this file.", "把 json 或 html 写进这个文件。"),
)
@allow_fetch_option
def read(paths: tuple[str, ...], layout: str, out: Path | None, allow_fetch: bool) -> None:
    """Show what is read of each page."""
    from jianbao.cli.notes import Notes
    from jianbao.config import settings

    if out and layout == "text":
        raise click.UsageError(
            say(
                "--format text is for stdout; with --out choose json or html.",
                "--format text 只用于标准输出；写了 --out，请选 json 或 html。",
            )
        )
    pages = Pages(paths, settings(), allow_fetch=allow_fetch)
    found = pages.read(Notes())
    if out:
        _write(found, layout, out)
    else:
        _print(found, layout)
    if pages.failed:
        sys.exit(1)


def _print(pages: Iterable[ReadPage], layout: str) -> None:
    from jianbao.cli.page import PagePrinter
    from jianbao.rendering.pages import pages_html

    if layout == "html":
        click.echo(pages_html(pages, interface_language()))
        return
    printer = PagePrinter()
    for page in pages:
        if layout == "json":
            click.echo(_line(page))
        else:
            printer.show(page)


def _write(pages: Iterable[ReadPage], layout: str, out: Path) -> None:
    from jianbao.rendering.pages import pages_html
    from jianbao.store import open_folder, write_by_rename

    open_folder(out.parent)
    text = (
        pages_html(pages, interface_language()) if layout == "html" else "".join(f"{_line(page)}\n" for page in pages)
    )
    write_by_rename(out, text)
    click.echo(out)


def _line(page: ReadPage) -> str:
    from jianbao.rendering.pages import page_json

    return json.dumps(page_json(page), ensure_ascii=False)
