"""A model's file in the cache: whether it is there, whether it is the right one, and taking it away."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from jianbao.language import say
from jianbao.llm.embedded.catalogue import EmbeddedModel

BLOCK = 1 << 20
"""Bytes that are read or written at once."""


class Watcher(Protocol):
    """Is told how the work on a file goes."""

    def note(self, line: str) -> None:
        """Something to know, in a line."""

    def progress(self, done: int, total: int) -> None:
        """So many bytes of so many are there."""


@dataclass(frozen=True, slots=True)
class CachedFile:
    """The places of a model in a cache folder, whether or not anything is there."""

    model: EmbeddedModel
    cache: Path

    @property
    def path(self) -> Path:
        """The file itself."""
        return self.cache / self.model.file

    @property
    def partial(self) -> Path:
        """The folder of what is not complete yet."""
        return self.cache / f"{self.model.file}.partial"

    @property
    def checked(self) -> bool:
        """Whether the file is there, and had the right hash when it was last written."""
        return self.path.is_file() and self._mark.is_file() and self._mark.read_text("ascii") == self._marked()

    @property
    def pieces_size(self) -> int:
        """Bytes of an unfinished download."""
        return sum(file.stat().st_size for file in self.partial.rglob("*") if file.is_file())

    def mark(self) -> None:
        """Notes that the file was checked, so that a gigabyte is not hashed at every start."""
        self._mark.write_text(self._marked(), "ascii")

    def unmark(self) -> None:
        """Forgets that the file was checked."""
        self._mark.unlink(missing_ok=True)

    def present(self) -> list[Path]:
        """What there is of the model, leftovers included."""
        return [path for path in (self.path, self._mark, self.partial) if path.exists()]

    def remove(self) -> None:
        """Deletes all that there is of the model."""
        for path in self.present():
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()

    @property
    def _mark(self) -> Path:
        return self.path.with_suffix(".checked")

    def _marked(self) -> str:
        stat = self.path.stat()
        return f"{self.model.sha256} {stat.st_size} {stat.st_mtime_ns}\n"


def fault(path: Path, model: EmbeddedModel, watcher: Watcher) -> str | None:
    """What is wrong with a file that should be the model's, by its size and hash; None when it is right."""
    size = path.stat().st_size
    if size != model.size:
        return say(
            f"{path} has {size:,} bytes instead of {model.size:,}",
            f"{path} 有 {size:,} 字节，应为 {model.size:,} 字节",
        )
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    watcher.progress(size, size)
    found = digest.hexdigest()
    if found != model.sha256:
        return say(
            f"{path} has the sha256 {found}, not {model.sha256}", f"{path} 的 sha256 是 {found}，应为 {model.sha256}"
        )
    return None
