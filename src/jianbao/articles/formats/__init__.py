"""The formats that are read, by the suffix of the file's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from io import BufferedIOBase
from pathlib import PurePath
from typing import Protocol

from jianbao.articles.decoding import decode
from jianbao.articles.formats.json_lines import json_rows
from jianbao.articles.formats.mail import mail_page, saved_web_page
from jianbao.articles.formats.markdown import markdown_page
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.formats.parquet import parquet_rows
from jianbao.articles.formats.pdf import pdf_page
from jianbao.articles.formats.rows import Document, RowsReader, Table
from jianbao.articles.formats.separated import csv_rows
from jianbao.articles.formats.web import web_page
from jianbao.articles.formats.word import word_page
from jianbao.articles.opening import GZIP, whole_document
from jianbao.config import Columns
from jianbao.errors import ArticleError
from jianbao.language import say


class Reader(Protocol):
    """Makes documents of a file's bytes."""

    def __call__(
        self, file: BufferedIOBase, source: str, columns: Columns, charset: str | None
    ) -> Iterator[Document | ArticleError]:
        """The documents of a file, each fault in its place.

        Args:
            file: its bytes.
            source: where it was read.
            columns: of a table, the names of the columns that are not usual ones.
            charset: of a text, the encoding that whoever sent it names.

        Raises:
            ArticleError: it cannot be read at all.
        """


def _text_or_web_page(original: str, source: str) -> Page:
    """Plain text, unless it is a web page that was saved under another name or came by standard input."""
    return web_page(original, source) if _WEB_PAGE.match(original) else text_page(original)


def _markdown_page(original: str, _: str) -> Page:
    return markdown_page(original)


def _text(read_page: Callable[[str, str], Page]) -> Reader:
    """Reads a file that is one text."""

    def read(file: BufferedIOBase, source: str, columns: Columns, charset: str | None) -> Iterator[Document]:
        del columns
        decoded = decode(whole_document(file, source), source, charset)
        page = read_page(decoded.text, source)
        yield Document(source, replace(page, flags=(*decoded.flags, *page.flags)))

    return read


def _document(read_page: Callable[[bytes, str], Page]) -> Reader:
    """Reads a file that is one document with its own way to hold text."""

    def read(file: BufferedIOBase, source: str, columns: Columns, charset: str | None) -> Iterator[Document]:
        del columns, charset
        yield Document(source, read_page(whole_document(file, source), source))

    return read


def _table(read_rows: RowsReader) -> Reader:
    """Reads a file that is a document a row."""

    def read(
        file: BufferedIOBase, source: str, columns: Columns, charset: str | None
    ) -> Iterator[Document | ArticleError]:
        del charset
        return Table(source, columns, _text_or_web_page).documents(read_rows(file, source))

    return read


_READERS: Mapping[str, Reader] = {
    "": _text(_text_or_web_page),
    ".txt": _text(_text_or_web_page),
    ".md": _text(_markdown_page),
    ".markdown": _text(_markdown_page),
    ".html": _text(web_page),
    ".htm": _text(web_page),
    ".mhtml": _document(saved_web_page),
    ".mht": _document(saved_web_page),
    ".eml": _document(mail_page),
    ".docx": _document(word_page),
    ".pdf": _document(pdf_page),
    ".jsonl": _table(json_rows),
    ".csv": _table(csv_rows),
    ".parquet": _table(parquet_rows),
}
SUFFIXES = tuple(filter(None, _READERS))
_PACKED_ALREADY = (".docx", ".pdf", ".parquet")

_WEB_PAGE = re.compile(r"\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99})?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# 3.5版 and 10号文 are ends of names, not suffixes.
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,8}")
_OFFICE = (".doc", ".wps", ".rtf", ".odt", ".ppt", ".pptx")
_FIXED = (".ofd", ".caj", ".epub")
_SHEETS = (".xls", ".xlsx", ".et", ".ods")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".svg")


def is_read(path: PurePath) -> bool:
    """Whether a file's name ends as those of articles do, with or without `.gz`."""
    suffix, packed = _suffix(path.name)
    return suffix in SUFFIXES and not (packed and suffix in _PACKED_ALREADY)


def reader_of(name: str, source: str) -> Reader:
    """What reads the files of a name.

    Raises:
        ArticleError: files with its suffix are not read.
    """
    suffix, packed = _suffix(name)
    if packed and suffix in _PACKED_ALREADY:
        raise ArticleError(
            say(
                f"{source}: {suffix} files are not read out of {GZIP}. Unpack it and give the {suffix} file.",
                f"{source}：不能读 {GZIP} 里的 {suffix} 文件。请先解压，再给出 {suffix} 文件。",
            )
        )
    if suffix in _READERS:
        return _READERS[suffix]
    advice = _advice(suffix)
    raise ArticleError(
        say(f"{source}: {suffix} files are not read. {advice}", f"{source}：不能读 {suffix} 文件。{advice}")
    )


def _suffix(name: str) -> tuple[str, bool]:
    """The suffix that tells the format, and whether the file is compressed."""
    path = PurePath(name)
    packed = path.suffix.lower() == GZIP
    suffix = PurePath(path.stem).suffix if packed else path.suffix
    return suffix.lower() if _SUFFIX.fullmatch(suffix) else "", packed


def _advice(suffix: str) -> str:
    if suffix in _OFFICE:
        return say(
            "Open it in Word, WPS or LibreOffice and save it as .docx, or run: "
            "soffice --headless --convert-to docx FILE",
            "请用 Word、WPS 或 LibreOffice 打开，另存为 .docx；或者运行：soffice --headless --convert-to docx 文件",
        )
    if suffix in _FIXED:
        return say(
            "Open it in its reader and save it as .pdf or as text (.txt, UTF-8).",
            "请用它的阅读器打开，另存为 .pdf 或文本（.txt，UTF-8）。",
        )
    if suffix in _SHEETS:
        return say(
            "Save the sheet as .csv (UTF-8), with an article a row under a row of column names.",
            "请把表格另存为 .csv（UTF-8）：第一行是列名，每行一篇文章。",
        )
    if suffix in _PICTURES:
        return say(
            "It is a picture: run a text recognition over it, such as tesseract -l chi_sim, and give the text.",
            "这是图片：请先做文字识别，例如 tesseract -l chi_sim，再给出文字。",
        )
    suffixes = ", ".join(SUFFIXES)
    return say(f"Give the article as {suffixes}.", f"请给出这些格式的文章：{suffixes}。")
