"""From a file or an address to its articles."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jianbao.articles.article import Article, articles_of_page
from jianbao.articles.fetching import fetch
from jianbao.articles.formats import reader_of
from jianbao.articles.formats.page import Page
from jianbao.articles.formats.rows import Document
from jianbao.articles.opening import STANDARD_INPUT, opened
from jianbao.config import Columns
from jianbao.errors import ArticleError
from jianbao.language import say

Reading = Article | ArticleError
"""What reading one document comes to."""
_USUAL = Columns()


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What a page shows, and its stories in order, at least one; the page's original is theirs."""

    page: Page
    stories: tuple[Article, ...]


def read_article(path: Path | str) -> Article:
    """Reads a file of one document as an article; of a page with several stories it is the first.

    Args:
        path: the file, in one of the formats that `reader_of` knows; `STANDARD_INPUT` reads that.

    Raises:
        ArticleError: it is missing, not a file, not readable, not text, of another format, too large, empty, or
            a table of several articles.
    """
    readings = read_articles(path)
    first = next(readings)
    if any(isinstance(other, ArticleError) or other.story == 1 for other in readings):
        source = _source(Path(path))
        raise ArticleError(
            say(
                f"{source}: it holds several articles. Use read_articles, or the command jianbao brief.",
                f"{source}：里面有好几篇文章。请用 read_articles，或者命令 jianbao brief。",
            )
        )
    if isinstance(first, ArticleError):
        raise first
    return first


def read_articles(path: Path | str, columns: Columns = _USUAL) -> Iterator[Reading]:
    """Reads the articles of every document in a file, one for each story. What is wrong stands in its place.

    The article of a row has the row's id behind the path as its source, else the row's number: `news.jsonl#17`; a
    second story of a page has its number: `paper.html#2`.

    Args:
        path: the file, in one of the formats that `reader_of` knows; `STANDARD_INPUT` reads that.
        columns: the names of a table's columns that are not usual ones.
    """
    for page in read_pages(path, columns):
        yield from [page] if isinstance(page, ArticleError) else page.stories


def read_pages(path: Path | str, columns: Columns = _USUAL) -> Iterator[ReadPage | ArticleError]:
    """Reads every document in a file, as `read_articles` does, each with all that its page shows."""
    path = Path(path)
    source = _source(path)
    try:
        if path.is_dir():
            raise _is_folder(path, source)
        reader = reader_of("" if path == STANDARD_INPUT else path.name, source)
        with opened(path, source) as file:
            yield from map(_read_page, reader(file, source, columns, None))
    except ArticleError as fault:
        yield fault


def read_address(url: str, columns: Columns = _USUAL) -> Iterator[ReadPage | ArticleError]:
    """Reads what an http(s) address answers with, as `read_pages` reads a file; the address is the source."""
    try:
        fetched = fetch(url)
        reader = reader_of(fetched.name, url)
        yield from map(_read_page, reader(io.BytesIO(fetched.data), url, columns, fetched.charset))
    except ArticleError as fault:
        yield fault


def _read_page(document: Document | ArticleError) -> ReadPage | ArticleError:
    if isinstance(document, ArticleError):
        return document
    try:
        return ReadPage(document.page, tuple(articles_of_page(document.page, document.source)))
    except ArticleError as fault:
        return fault


def _source(path: Path) -> str:
    # A name that is no Unicode could not be written into a record.
    return "stdin" if path == STANDARD_INPUT else str(path).encode("utf-8", "replace").decode("utf-8")


def _is_folder(path: Path, source: str) -> ArticleError:
    example = path / "*.txt"
    return ArticleError(
        say(
            f"{source}: is a folder. Name the files in it, for example {example}.",
            f"{source}：是文件夹。请写明其中的文件，例如 {example}。",
        )
    )
