"""Rows of a table of articles: which column is what, and the page of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BufferedIOBase

from jianbao.articles.decoding import LOST, check_readable, lost_spans
from jianbao.articles.formats.page import Page
from jianbao.articles.layout.head import Head
from jianbao.articles.layout.head.names import is_nobody
from jianbao.articles.layout.stamps import stamps_in
from jianbao.articles.marks import Flag, Reason, Stated
from jianbao.articles.opening import LARGEST_BYTES, too_large
from jianbao.config import FILE, Columns
from jianbao.errors import ArticleError
from jianbao.language import say
from jianbao.text import HAN

_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "content", "body", "正文", "内容"),
    "title": ("title", "headline", "标题"),
    "date": ("date", "published", "time", "日期", "发布时间", "时间"),
    "source": ("source", "publisher", "来源", "媒体"),
    "author": ("author", "authors", "作者", "记者"),
    "id": ("id", "编号", "url"),
}
"""The usual names of the columns, the likeliest first."""
_HALF_PAIR = re.compile("[\ud800-\udfff]")
_BETWEEN_NAMES = re.compile(rf"[、，;；/&]|, |(?<=[{HAN}])\s+(?=[{HAN}])| and ")
_WRITTEN_CLOSE = re.compile(r"^([12]\d{3})(\d{2})(\d{2})$", re.ASCII)
"""A day as YYYYMMDD, which outside a column for days may be any number."""
_LONGEST_ID, _SHOWN, _COLUMNS_SHOWN = 200, 60, 20


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number (from 1) and its values by their columns."""

    number: int
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a file of several: where it was read, and its page."""

    source: str
    page: Page


Rows = Iterable[Row | ArticleError]
RowsReader = Callable[[BufferedIOBase, str], Rows]
"""Reads the rows of a file, given where it was read; each fault stands in its place."""
_TextReader = Callable[[str, str], Page]


class Table:
    """Makes documents of the rows of one file.

    Args:
        source: where the file was read.
        columns: the names of its columns that are not usual ones.
        read_text: makes the page of a row's text.
    """

    def __init__(self, source: str, columns: Columns, read_text: _TextReader) -> None:
        self._source = source
        self._columns = columns
        self._read_text = read_text
        self._taken: set[str] = set()
        self._without_text: set[tuple[str, ...]] = set()

    def documents(self, rows: Rows) -> Iterator[Document | ArticleError]:
        """A document for each row, or what is wrong with it; columns without a text among them are told once."""
        empty = True
        for row in rows:
            empty = False
            if isinstance(row, ArticleError):
                yield row
            elif tuple(row.values) not in self._without_text:
                try:
                    yield self._document(row)
                except ArticleError as error:
                    yield error
        if empty:
            yield ArticleError(
                say(
                    f"{self._source}: there is no row in it. Give a file with an article a row.",
                    f"{self._source}：里面没有数据行。请给出每行一篇文章的文件。",
                )
            )

    def _document(self, row: Row) -> Document:
        names = {kind: self._name(kind, row.values) for kind in _NAMES}
        values = {kind: row.values[name] if name is not None else None for kind, name in names.items()}
        if names["text"] is None:
            self._without_text.add(tuple(row.values))
            raise self._no_text_column(row)
        source = f"{self._source}#{self._label(row, values['id'])}"
        text = _HALF_PAIR.sub(LOST, _text(values["text"], names["text"], source))
        page = self._read_text(text, source)
        head, flags = _head(values, text)
        return Document(
            source, replace(page, head=head.filled_from(page.head), head_is_sure=True,
                            flags=(*lost_spans(text), *page.flags, *flags))
        )  # fmt: skip

    def _name(self, kind: str, columns: Iterable[str]) -> str | None:
        """The column that holds something: the one that the settings name, else one of a usual name."""
        by_name = {column.strip().casefold(): column for column in columns}
        named: str | None = getattr(self._columns, kind)
        wanted = (named.strip().casefold(), *_NAMES[kind]) if named else _NAMES[kind]
        return next((by_name[name] for name in wanted if name in by_name), None)

    def _label(self, row: Row, identity: object) -> str:
        """What tells a row from the others of its file: its id, else its number."""
        label = _HALF_PAIR.sub(LOST, _words(identity))[:_LONGEST_ID] or str(row.number)
        while label in self._taken:
            label = f"{label}~{row.number}"
        self._taken.add(label)
        return label

    def _no_text_column(self, row: Row) -> ArticleError:
        names = [name[:_SHOWN] for name in row.values]
        there = ", ".join(names[:_COLUMNS_SHOWN]) + (", …" if len(names) > _COLUMNS_SHOWN else "")
        there = there or say("none", "无")
        wanted = ", ".join(filter(None, (self._columns.text, *_NAMES["text"])))
        return ArticleError(
            say(
                f"{self._source}: row {row.number}: no column holds the text. The columns: {there}. "
                f'Looked for: {wanted}. Name it in {FILE}: text = "…" under [columns]. '
                "Rows with the same columns are not told again.",
                f"{self._source}：第 {row.number} 行：没有正文列。现有的列：{there}。找过：{wanted}。"
                f'请在 {FILE} 的 [columns] 下写明：text = "…"。列相同的其他行不再一一说明。',
            )
        )


def _text(value: object, column: str, source: str) -> str:
    if value is None or (isinstance(value, str) and not value.strip()):
        raise ArticleError(
            say(
                f"{source}: the column {column} is empty. Give the article's text there.",
                f"{source}：{column} 列是空的。请在这一列给出正文。",
            )
        )
    if not isinstance(value, str):
        shown = repr(value)[:_SHOWN]
        raise ArticleError(
            say(
                f"{source}: the column {column} is {shown}, no text. Give the article's text as a string.",
                f"{source}：{column} 列的值是 {shown}，不是文字。请用字符串给出正文。",
            )
        )
    if len(value) > LARGEST_BYTES:
        raise too_large(source)
    if "\0" in value:
        raise ArticleError(
            say(
                f"{source}: the column {column} holds NUL, so it is not text. Give the article's text.",
                f"{source}：{column} 列含有 NUL，不是文本。请给出文章的文本。",
            )
        )
    check_readable(value, source)
    return value


def _head(values: Mapping[str, object], text: str) -> tuple[Head, Sequence[Flag]]:
    """What the columns state; a day that cannot be read is in doubt."""
    title, publisher, date, author = (_words(values[kind]) for kind in ("title", "source", "date", "author"))
    published = next(stamps_in(_WRITTEN_CLOSE.sub(r"\1-\2-\3", date)), None)
    flags = [Flag(0, 0, Reason.UNREAD_DAY, date[:_SHOWN])] if date and not published else []
    head = Head(
        title=stated(title, text),
        publisher=stated(publisher, text),
        published=Stated(published.edtf, 0, 0) if published else None,
        authors=authors_named(author, text),
    )
    return head, flags


def authors_named(words: str, text: str) -> tuple[Stated, ...]:
    """The authors of a column or an entry for them, as `stated` has them."""
    names = (name.strip() for name in _BETWEEN_NAMES.split(words))
    return tuple(said for name in names if not is_nobody(name) and (said := stated(name, text)))


def stated(words: str, text: str) -> Stated | None:
    """What is said beside a text, with the span where the text says it too, else an empty one; None for no words."""
    if not words:
        return None
    start = text.find(words)
    return Stated(words, start, start + len(words)) if start >= 0 else Stated(words, 0, 0)


def _words(value: object) -> str:
    """A value as words on one line; empty for none."""
    return "" if value is None else " ".join(str(value).split())
