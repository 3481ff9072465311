"""From a file to an article."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

from jianbao.articles.article import Article, article_of_page
from jianbao.articles.decoding import decode
from jianbao.articles.formats import page_reader
from jianbao.errors import ArticleError
from jianbao.language import say

STANDARD_INPUT = Path("-")
LARGEST_BYTES = 10_000_000


def read_article(path: Path) -> Article:
    """Reads one file as an article: its first story.

    Args:
        path: the file, in one of the formats that `page_reader` knows; `STANDARD_INPUT` reads that.

    Raises:
        ArticleError: it is missing, not a file, not readable, not text, of another format, too large or empty.
    """
    # A name that is no Unicode could not be written into a record.
    source = "stdin" if path == STANDARD_INPUT else str(path).encode("utf-8", "replace").decode("utf-8")
    if path.is_dir():
        example = path / "*.txt"
        raise ArticleError(
            say(
                f"{source}: is a folder. Name the files in it, for example {example}.",
                f"{source}：是文件夹。请写明其中的文件，例如 {example}。",
            )
        )
    read_page = page_reader(path.suffix, source)
    decoded = decode(_bytes_of(path, source), source)
    return article_of_page(read_page(decoded.text, source), source, decoded.flags)


def _bytes_of(path: Path, source: str) -> bytes:
    if path == STANDARD_INPUT:
        return _limited(sys.stdin.buffer, source)
    try:
        with path.open("rb") as file:
            return _limited(file, source)
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


def _limited(file: BinaryIO, source: str) -> bytes:
    data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise ArticleError(
            say(
                f"{source}: it has more than the {LARGEST_BYTES:,} bytes that an article may have. "
                "Split it into its articles first.",
                f"{source}：超过一篇文章最多 {LARGEST_BYTES:,} 字节的限度。请先拆成单篇文章。",
            )
        )
    return data
