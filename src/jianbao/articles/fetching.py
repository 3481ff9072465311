"""From an address to the bytes behind it."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from jianbao.articles.formats import is_read
from jianbao.articles.opening import LARGEST_BYTES, too_large
from jianbao.errors import ArticleError
from jianbao.language import say

if TYPE_CHECKING:
    import httpx2

PATIENCE = 20.0
"""Seconds for the whole answer."""

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_SUFFIXES: Mapping[str, str] = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/pdf": ".pdf",
    "application/x-ndjson": ".jsonl",
    "application/jsonl": ".jsonl",
    "application/vnd.apache.parquet": ".parquet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered with.

    Attributes:
        data: the body.
        name: a file's name that tells the format, by what the server calls it, else by the address.
        charset: the encoding that the server names, or None.
    """

    data: bytes
    name: str
    charset: str | None


def is_address(argument: str) -> bool:
    """Whether an argument is an http(s) address."""
    return bool(_ADDRESS.match(argument))


def fetch(url: str) -> Fetched:
    """Fetches an address; redirects are followed.

    Raises:
        ArticleError: there is no answer in time, it is an error, or it is larger than an article may be.
    """
    import httpx2

    try:
        with httpx2.stream("GET", url, follow_redirects=True, timeout=PATIENCE) as response:
            if response.is_error:
                raise _refused(url, response.status_code)
            return Fetched(_body(response, url), _name(response), response.charset_encoding)
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        why = str(error) or type(error).__name__
        raise ArticleError(
            say(
                f"{url}: it could not be fetched ({why}). Check the address, or save the page and give the file.",
                f"{url}：取不到（{why}）。请检查地址，或把网页存成文件再给出。",
            )
        ) from None


def _body(response: httpx2.Response, url: str) -> bytes:
    body = bytearray()
    since = time.monotonic()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > LARGEST_BYTES:
            raise too_large(url)
        if time.monotonic() - since > PATIENCE:
            raise ArticleError(
                say(
                    f"{url}: it was not there after {PATIENCE:.0f} s. Save the page and give the file.",
                    f"{url}：{PATIENCE:.0f} 秒还没有取完。请把网页存成文件再给出。",
                )
            )
    return bytes(body)


def _name(response: httpx2.Response) -> str:
    media = response.headers.get("content-type", "").split(";")[0].strip().lower()
    named = PurePosixPath(unquote(urlsplit(str(response.url)).path))
    if media in _SUFFIXES:
        return f"page{_SUFFIXES[media]}"
    # page.php says nothing of what it answers with.
    return f"page{named.suffix}" if is_read(named) and not named.name.endswith(".gz") else "page"


def _refused(url: str, status: int) -> ArticleError:
    return ArticleError(
        say(
            f"{url}: the server answers with status {status}. Check the address, or save the page and give the file.",
            f"{url}：服务器回答状态码 {status}。请检查地址，或把网页存成文件再给出。",
        )
    )
