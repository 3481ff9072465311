"""The formats that are read, by the suffix of the file's name."""

from __future__ import annotations

import re
from collections.abc import Callable

from jianbao.articles.formats.markdown import markdown_page
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.formats.web import web_page
from jianbao.errors import ArticleError
from jianbao.language import say

PageReader = Callable[[str, str], Page]
"""Makes a page of a file's text and of where it was read.

Raises:
    ArticleError: the text cannot be read as a page.
"""


def _text_or_web_page(original: str, source: str) -> Page:
    """Plain text, unless it is a web page that was saved under another name or came by standard input."""
    return web_page(original, source) if _WEB_PAGE.match(original) else text_page(original)


def _markdown_page(original: str, _: str) -> Page:
    return markdown_page(original)


READERS: dict[str, PageReader] = {
    "": _text_or_web_page,
    ".txt": _text_or_web_page,
    ".md": _markdown_page,
    ".markdown": _markdown_page,
    ".html": web_page,
    ".htm": web_page,
}

_WEB_PAGE = re.compile(r"\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99})?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# 3.5版 and 10号文 are ends of names, not suffixes.
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,8}")
_DOCUMENTS = (".doc", ".docx", ".wps", ".rtf", ".odt", ".pdf", ".epub", ".ofd", ".caj", ".ppt", ".pptx")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".svg")


def page_reader(suffix: str, source: str) -> PageReader:
    """What reads the files of a suffix.

    Raises:
        ArticleError: files of that suffix are not read.
    """
    known = suffix.lower() if _SUFFIX.fullmatch(suffix) else ""
    if known in READERS:
        return READERS[known]
    advice = _advice(known)
    raise ArticleError(
        say(f"{source}: {known} files are not read. {advice}", f"{source}：不能读 {known} 文件。{advice}")
    )


def _advice(suffix: str) -> str:
    if suffix in _DOCUMENTS:
        return say(
            "Save the document as text (.txt, UTF-8) or as a web page (.html) and give that.",
            "请把文档另存为文本（.txt，UTF-8）或网页（.html），再给出那个文件。",
        )
    if suffix in _PICTURES:
        return say(
            "It is a picture: give the article's text, for example from a text recognition program.",
            "这是图片：请给出文章的文字，例如用文字识别软件转出的文本。",
        )
    suffixes = ", ".join(filter(None, READERS))
    return say(f"Give the article as {suffixes}.", f"请给出这些格式的文章：{suffixes}。")
