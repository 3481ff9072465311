"""From the arguments of a command to the files they mean."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jianbao.articles.fetching import is_address
from jianbao.articles.formats import SUFFIXES, is_read
from jianbao.articles.opening import STANDARD_INPUT
from jianbao.errors import ArticleError
from jianbao.language import say


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files and addresses that some arguments mean.

    Attributes:
        files: each once, in the order of the arguments; those of a folder by their names.
        addresses: to be fetched, each once.
        passed_over: files in the folders whose suffix is of no known format.
        faults: arguments that mean no file, and folders that cannot be read.
    """

    files: tuple[Path, ...]
    addresses: tuple[str, ...]
    passed_over: tuple[Path, ...]
    faults: tuple[ArticleError, ...]


def find_inputs(arguments: Sequence[str], *, allow_fetch: bool = False) -> Inputs:
    """What arguments mean: files, folders (with all below them), globs (`**` too), `-` for standard input, addresses.

    Hidden files and folders are skipped unless they are named. A named file is taken whatever its suffix.

    Args:
        arguments: as they stand in a command.
        allow_fetch: whether http(s) addresses are taken; else each is a fault.
    """
    search = _Search(allow_fetch)
    for argument in arguments:
        search.add(argument)
    return Inputs(
        tuple(search.files.values()), tuple(search.addresses), tuple(search.passed_over), tuple(search.faults)
    )


class _Search:
    def __init__(self, allow_fetch: bool) -> None:
        self._allow_fetch = allow_fetch
        self.files: dict[str, Path] = {}
        self.addresses: dict[str, None] = {}
        self.passed_over: list[Path] = []
        self.faults: list[ArticleError] = []

    def add(self, argument: str) -> None:
        if argument == "-":
            self.files.setdefault(argument, STANDARD_INPUT)
        elif is_address(argument):
            self._add_address(argument)
        elif glob.has_magic(argument) and not os.path.lexists(argument):
            self._add_matches(argument)
        else:
            self._add_path(Path(argument))

    def _add_address(self, url: str) -> None:
        if self._allow_fetch:
            self.addresses[url] = None
        else:
            self._fault(
                say(
                    f"{url}: addresses are not fetched. Allow it with --allow-fetch, or save the page as a file.",
                    f"{url}：默认不访问网址。请加 --allow-fetch，或把网页存成文件再给出。",
                )
            )

    def _add_matches(self, pattern: str) -> None:
        # Path.glob takes no pattern that begins at the root.
        matches = [Path(match) for match in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207
        if not matches:
            self._fault(
                say(
                    f"{pattern}: no file matches. Check the pattern.",
                    f"{pattern}：没有符合的文件。请检查通配符。",
                )
            )
        files = [path for path in matches if not path.is_dir()]
        for path in files or matches:
            self._add_path(path)

    def _add_path(self, path: Path) -> None:
        if path.is_dir():
            self._add_folder(path)
        else:
            self._add_file(path)

    def _add_file(self, path: Path) -> None:
        self.files.setdefault(os.path.realpath(path), path)

    def _add_folder(self, folder: Path) -> None:
        faults = len(self.faults)
        below = list(self._below(folder))
        known = list(filter(is_read, below))
        for path in known:
            self._add_file(path)
        self.passed_over += [path for path in below if path not in known]
        if not known and len(self.faults) == faults:
            suffixes = ", ".join(SUFFIXES)
            self._fault(
                say(
                    f"{folder}: there is no article in this folder. Articles are files with {suffixes}.",
                    f"{folder}：这个文件夹里没有文章。文章是这些后缀的文件：{suffixes}。",
                )
            )

    def _below(self, folder: Path) -> Iterator[Path]:
        for root, folders, names in os.walk(folder, onerror=self._unreadable):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (Path(root, name) for name in sorted(names) if not name.startswith("."))

    def _unreadable(self, error: OSError) -> None:
        self._fault(
            say(
                f"{error.filename}: the folder cannot be read ({error.strerror}). Check its permissions.",
                f"{error.filename}：无法读取这个文件夹（{error.strerror}）。请检查它的权限。",
            )
        )

    def _fault(self, message: str) -> None:
        self.faults.append(ArticleError(message))
