"""Markdown: its text without the markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.formats.page import Page
from jianbao.articles.layout.head import Head
from jianbao.articles.layout.stamps import stamps_in
from jianbao.articles.marks import LeftOut, Reason, Stated
from jianbao.mapped import MapWriter

_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?P<entries>(?:(?!---[ \t]*\r?$).*\n){0,60}?)---[ \t]*(?:\r?\n|\Z)", re.MULTILINE
)
_ENTRY = re.compile(
    r"^(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]*[\"']?(?P<value>[^\"'\r\n]*[^\"'\s])[\"']?[ \t]*\r?$", re.MULTILINE
)
_KEYS = {
    "title": ("title",),
    "publisher": ("publisher", "source", "site", "sitename"),
    "published": ("date", "published", "pubdate", "created"),
    "author": ("author", "authors", "作者"),
}

_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})[ -_a-}]{0,60}")
_WHOLE_LINE = re.compile(r" {0,3}(?:=+|(?:[-*_][ \t]*+){3,}+|\[[^\[\]]{1,99}\]:[ \t]\S.*)\s*")
_LINE_MARK = re.compile(r"[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?")
_TARGET = r"\([^()\s]{0,999}(?:[ \t]{1,9}(?:\"[^\"]{0,300}\"|'[^']{0,300}'))?\)"
_LINK_END = rf"\](?:{_TARGET}|\[[^\[\]]{{0,99}}\])"
_INLINE = re.compile(
    rf"!\[[^\[\]]{{0,300}}\]{_TARGET}"  # a picture
    rf"|\[(?=[^\[\]]{{1,300}}{_LINK_END})"
    rf"|{_LINK_END}"
    r"|\\(?=[!-/:-@\[-`{}~])"
    r"|(?<=[ \t])#{1,9}[ \t]{0,9}$"
)
_EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}|~~|`{1,2}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w))")


def markdown_page(original: str) -> Page:
    """The page of a Markdown text: headings, links and emphasis keep their words, pictures and rules are dropped.

    Tables stay as they are written; they are read as those of plain text are.
    """
    front = _FRONT_MATTER.match(original)
    begin = front.end() if front else 0
    visible = MapWriter()
    for start, line, is_code in _text_lines(original, begin):
        _write_line(visible, line, start, [] if is_code else sorted(_markup(line)))
        if start + len(line) < len(original):
            visible.copy("\n", start + len(line))
    beside = (LeftOut(0, len(original[:begin].rstrip()), Reason.FRONT_MATTER),) if front else ()
    return Page(original, visible.finished(), beside, _head(front) if front else Head())


def _write_line(visible: MapWriter, line: str, start: int, markup: Sequence[tuple[int, int]]) -> None:
    """Writes a line without its markup."""
    position = 0
    for begin, end in markup:
        visible.copy(line[position:begin], start + position)
        position = max(position, end)
    visible.copy(line[position:], start + position)


def _text_lines(original: str, begin: int) -> Iterator[tuple[int, str, bool]]:
    """The lines from `begin` on: place, words, whether they are code. Those that are markup alone are empty."""
    start, fenced = begin, False
    for line in original[begin:].split("\n"):
        is_fence = bool(_FENCE.fullmatch(line))
        fenced ^= is_fence
        is_markup = is_fence or (not fenced and bool(_WHOLE_LINE.fullmatch(line)))
        yield (start + len(line), "", False) if is_markup else (start, line, fenced)
        start += len(line) + 1


def _markup(line: str) -> Iterator[tuple[int, int]]:
    if mark := _LINE_MARK.match(line):
        yield mark.span()
    yield from (match.span() for match in _INLINE.finditer(line))
    emphasis = [match.span() for match in _EMPHASIS.finditer(line)]
    # A sign alone is the author's: 3*4.
    yield from emphasis if len(emphasis) > 1 else ()


def _head(front: re.Match[str]) -> Head:
    entries = {entry["key"].lower(): entry for entry in _ENTRY.finditer(front.string, *front.span("entries"))}
    title, publisher, published, author = (_stated(entries, keys) for keys in _KEYS.values())
    return Head(title=title, publisher=publisher, published=published, authors=(author,) if author else ())


def _stated(entries: dict[str, re.Match[str]], keys: tuple[str, ...]) -> Stated | None:
    entry = next((entries[key] for key in keys if key in entries), None)
    if entry is None:
        return None
    value = entry["value"]
    if entry["key"].lower() in _KEYS["published"]:
        stamp = next(stamps_in(value), None)
        return Stated(stamp.edtf, *entry.span("value")) if stamp else None
    return Stated(value, *entry.span("value"))
