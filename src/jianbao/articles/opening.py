"""From a path to the bytes of a file, unpacked where it is compressed."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from jianbao.errors import ArticleError
from jianbao.language import say

STANDARD_INPUT = Path("-")
GZIP = ".gz"
LARGEST_BYTES = 10_000_000
"""Of one document."""
LARGEST_UNPACKED = 2_000_000_000
"""Bytes that a compressed file may hold: a small file can unpack to any size."""


@contextmanager
def opened(path: Path, source: str) -> Iterator[io.BufferedIOBase]:
    """The bytes of a file or of standard input, those of a `.gz` unpacked as they are read.

    Raises:
        ArticleError: it is missing, may not be read, or its compression is broken.
    """
    try:
        if path == STANDARD_INPUT:
            yield cast(io.BufferedIOBase, sys.stdin.buffer)
        else:
            with path.open("rb") as file:
                yield _unpacked(file, source) if path.suffix.lower() == GZIP else file
    except FileNotFoundError:
        raise ArticleError(
            say(f"{source}: there is no such file. Check the path.", f"{source}：没有这个文件。请检查路径。")
        ) from None
    except PermissionError:
        raise ArticleError(
            say(f"{source}: it may not be read. Check its permissions.", f"{source}：没有读取权限。请检查文件权限。")
        ) from None
    except OSError as error:
        why = error.strerror or error
        raise ArticleError(say(f"{source}: it cannot be read ({why}).", f"{source}：无法读取（{why}）。")) from None


def whole_document(file: io.BufferedIOBase, source: str) -> bytes:
    """All bytes of a file of one document.

    Raises:
        ArticleError: there are too many of them.
    """
    data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise too_large(source)
    return data


def too_large(source: str) -> ArticleError:
    """What is said of a document with more than `LARGEST_BYTES`."""
    return ArticleError(
        say(
            f"{source}: it has more than the {LARGEST_BYTES:,} bytes that an article may have. "
            "Split it into its articles first.",
            f"{source}：超过一篇文章最多 {LARGEST_BYTES:,} 字节的限度。请先拆成单篇文章。",
        )
    )


def _unpacked(file: io.BufferedIOBase, source: str) -> io.BufferedIOBase:
    return io.BufferedReader(_Unpacked(file, source))


class _Unpacked(io.RawIOBase):
    """The bytes in a gzip file, of which there may be so many and no more."""

    def __init__(self, file: io.BufferedIOBase, source: str) -> None:
        self._packed = gzip.GzipFile(fileobj=file)
        self._source = source
        self._read = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the stub has a wider buffer
        """Fills the buffer, as every raw stream does."""
        try:
            data = self._packed.read1(len(buffer))
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise ArticleError(
                say(
                    f"{self._source}: the compressed file is cut or damaged ({error}). Compress it again with gzip.",
                    f"{self._source}：压缩文件不完整或已损坏（{error}）。请用 gzip 重新压缩。",
                )
            ) from None
        self._read += len(data)
        if self._read > LARGEST_UNPACKED:
            raise ArticleError(
                say(
                    f"{self._source}: it unpacks to more than {LARGEST_UNPACKED:,} bytes; the rest was not read. "
                    "Split it into several files.",
                    f"{self._source}：解压后超过 {LARGEST_UNPACKED:,} 字节，其余没有读。请拆成几个文件。",
                )
            )
        buffer[: len(data)] = data
        return len(data)
