"""Writing files so that there is never half a file under its name."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

from jianbao.errors import RecordError, UsageError
from jianbao.language import say

_PREFIX, _SUFFIX = ".jianbao-", ".tmp"
_ABANDONED = 3600
"""Seconds after which an unfinished file is nobody's: another process may be writing the younger ones."""


def write_by_rename(path: Path, text: str) -> None:
    """Writes a text file in UTF-8: whole under its name, or not at all.

    Raises:
        RecordError: it cannot be written.
    """
    beside = _unfinished(path.parent)
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        why = error.strerror or error
        raise RecordError(
            say(
                f"{path}: cannot be written ({why}). Free space, or mend it.",
                f"{path}：无法写入（{why}）。请腾出空间，或检查权限。",
            )
        ) from None
    finally:
        beside.unlink(missing_ok=True)


def open_folder(path: Path) -> None:
    """Makes the folder if need be, and clears away what interrupted runs left.

    Raises:
        UsageError: it cannot be made or written to.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe = _unfinished(path)
        probe.touch()
        probe.unlink()
    except OSError as error:
        why = error.strerror or error
        raise UsageError(
            say(
                f"{path}: no folder that can be written to ({why}). Name another.",
                f"{path}：不是可以写入的文件夹（{why}）。请换一个。",
            )
        ) from None
    for left in path.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):  # another run may clear away the same
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _unfinished(folder: Path) -> Path:
    return folder / f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}"
