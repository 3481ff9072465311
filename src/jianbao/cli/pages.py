"""What the arguments of a command mean: their pages, read one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from jianbao.errors import ArticleError
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.articles import ReadPage
    from jianbao.cli.notes import Notes
    from jianbao.config import Settings

_PASSED_OVER_SHOWN = 5
allow_fetch_option = click.option(
    "--allow-fetch",
    is_flag=True,
    help=say(
        "Let PATH be an http(s) address too, and fetch it.",
        """\b
        PATH 也可以是 http(s) 网址，取来再读。""",
    ),
)


class Pages:
    """The pages that arguments mean. What cannot be read is told, and counted in `failed`.

    Args:
        paths: files, folders, patterns, addresses, `-`.
        known: the settings.
        allow_fetch: whether addresses may be fetched.

    Raises:
        UsageError: fetching is allowed, and calling other hosts is not.
    """

    def __init__(self, paths: Sequence[str], known: Settings, *, allow_fetch: bool) -> None:
        if allow_fetch and known.offline:
            raise click.UsageError(
                say(
                    "--allow-fetch calls other hosts, and offline none is called.",
                    "离线时不访问别的主机，不能用 --allow-fetch。",
                )
            )
        self.failed = 0
        self._paths = paths
        self._columns = known.columns
        self._allow_fetch = allow_fetch

    def read(self, notes: Notes) -> Iterator[ReadPage]:
        """The pages, in the order of the arguments, files before addresses."""
        from jianbao.articles import find_inputs, read_address, read_pages

        inputs = find_inputs(self._paths, allow_fetch=self._allow_fetch)
        files = chain.from_iterable(read_pages(file, self._columns) for file in inputs.files)
        addresses = chain.from_iterable(read_address(url, self._columns) for url in inputs.addresses)
        for page in chain(inputs.faults, files, addresses):
            if isinstance(page, ArticleError):
                self.tell(page, notes)
            else:
                yield page
        if inputs.passed_over:
            notes.note(_passed_over(inputs.passed_over))

    def tell(self, fault: ArticleError, notes: Notes) -> None:
        """Tells what is wrong with one of them, and counts it."""
        notes.failed(str(fault))
        self.failed += 1


def _passed_over(files: Sequence[Path]) -> str:
    count, names = len(files), ", ".join(map(str, files[:_PASSED_OVER_SHOWN]))
    more = ", …" if count > _PASSED_OVER_SHOWN else ""
    return say(
        f"passed over {count} files of other formats: {names}{more}", f"跳过 {count} 个其他格式的文件：{names}{more}"
    )
