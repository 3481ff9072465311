"""From a file to an article."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

from jianbao.articles.article import Article, article_of_page
from jianbao.articles.decoding import decode
from jianbao.articles.formats import page_reader
from jianbao.errors import ArticleError

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
        raise ArticleError(f"{source}: is a folder. Name the files in it, for example {path / '*.txt'}.")
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
        raise ArticleError(f"{source}: there is no such file. Check the path.") from None
    except PermissionError:
        raise ArticleError(f"{source}: it may not be read. Check its permissions.") from None
    except OSError as error:
        raise ArticleError(f"{source}: it cannot be read ({error.strerror or error}).") from None


def _limited(file: BinaryIO, source: str) -> bytes:
    data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise ArticleError(
            f"{source}: it has more than the {LARGEST_BYTES:,} bytes that an article may have. "
            "Split it into its articles first."
        )
    return data
