"""`jianbao duplicates`: articles that repeat one another."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from jianbao.cli.pages import Pages
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.articles import Duplicate, DuplicateGroup

_HELP = say(
    """List the articles that repeat an earlier one.

    PATH is a file, a folder, a pattern such as news/**/*.txt, or - for stdin. The articles are told in groups under
    the first one of each: same (but for script, width, quotation marks and what stands around the story), near (the
    share of pieces of five characters that both have, 50 % and more), part of an earlier one, or one that holds one
    (80 % and more of the shorter). Every story of a page counts. No model is asked. The exit status is 1 when a
    file could not be read; the others are compared all the same.
    """,
    """列出重复的文章。

    \b
    PATH 是文件、文件夹、news/**/*.txt 这样的通配符，或者 -（标准输入）。
    按组列出，每组先列最早的一篇：
    same 内容相同（繁简、全角半角、引号和正文以外的部分不计），
    near 近似（五字片段的重合度，50% 以上），
    part of 是前面一篇的一部分，holds 包含前面一篇
    （较短的一篇有 80% 以上在另一篇里）。
    一页有几篇稿件的，每篇都比。不调用模型。
    有读不出的文件时退出码为 1，其余的照常比较。
    """,
)


@click.command(help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "layout",
    type=click.Choice(["auto", "text", "json"]),
    default="auto",
    show_default=True,
    help=say(
        "text is for reading, json is one group a line; auto is text in a terminal and json in a pipe.",
        """\b
        text 给人看，json 每行一组；
        auto 在终端里是 text，
        在管道里是 json。""",
    ),
)
def duplicates(paths: tuple[str, ...], layout: str) -> None:
    """List the articles that repeat one another."""
    from jianbao.articles import duplicate_groups
    from jianbao.cli.notes import Notes
    from jianbao.config import settings

    pages = Pages(paths, settings(), allow_fetch=False)
    show = _text if layout == "text" or (layout == "auto" and sys.stdout.isatty()) else _json
    for group in duplicate_groups(story for page in pages.read(Notes()) for story in page.stories):
        click.echo(show(group))
    if pages.failed:
        sys.exit(1)


def _json(group: DuplicateGroup) -> str:
    others = [
        {"source": one.source, "kinship": one.kinship, "of": one.of, "measure": round(one.measure, 4)}
        for one in group.others
    ]
    return json.dumps({"first": group.first, "others": others}, ensure_ascii=False)


def _text(group: DuplicateGroup) -> str:
    from jianbao.rendering import printable

    return printable("\n".join([group.first, *(_line(one, group.first) for one in group.others)]))


def _line(one: Duplicate, first: str) -> str:
    kinship = _told(one)
    of = "" if one.of == first else say(f" – of {one.of}", f"，对照 {one.of}")
    return f"  {kinship}  {one.source}{of}"


def _told(one: Duplicate) -> str:
    share = f"{one.measure:.0%}"
    match one.kinship:
        case "same":
            return say("same", "相同")
        case "near":
            return say(f"near {share}", f"近似 {share}")
        case "part of":
            return say(f"part of it {share}", f"其中一部分 {share}")
        case _:
            return say(f"holds it {share}", f"包含它 {share}")
