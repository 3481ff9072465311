"""From bytes to an article."""

from __future__ import annotations

from pathlib import Path

from jianbao.articles.article import Article, article_from_text
from jianbao.errors import ArticleError

# In the order of how surely each refuses bytes that are not its own.
_ENCODINGS = ("utf-8-sig", "gb18030", "big5")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
LARGEST_BYTES = 10_000_000


def read_article(path: Path) -> Article:
    """Reads one text file as an article.

    Raises:
        ArticleError: it is missing, not a file, not readable, not text, too large or empty.
    """
    # A name that is no Unicode could not be written into a record.
    source = str(path).encode("utf-8", "replace").decode("utf-8")
    return article_from_text(_decoded(_bytes_of(path), path), source)


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise ArticleError(f"{path}: is a folder. Name the files in it, for example {path / '*.txt'}.")
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise ArticleError(
                f"{path}: {size:,} bytes, and an article may have {LARGEST_BYTES:,} at most. "
                "Split it into its articles first."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path}: there is no such file. Check the path.") from None
    except PermissionError:
        raise ArticleError(f"{path}: it may not be read. Check its permissions.") from None
    except OSError as error:
        raise ArticleError(f"{path}: it cannot be read ({error.strerror or error}).") from None


def _decoded(data: bytes, path: Path) -> str:
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise ArticleError(f"{path}: it holds NUL bytes, so it is not text. Give the article's text.")
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ArticleError(f"{path}: it is neither UTF-8 nor GB18030 nor Big5. Save it as UTF-8 and try again.")
