"""The visible text of HTML, every character with its place in the source.

Parsers that correct a page forget where its text stood, and the one that does not takes a minute over a page of broken
comments; so tags are found by one expression that looks at each character a bounded number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from itertools import pairwise

from jianbao.articles.formats.unseen import may_hold_unseen, unseen_elements
from jianbao.articles.marks import CELL_BORDER, LeftOut, Stated
from jianbao.mapped import MappedText, MapWriter
from jianbao.text import HAN

_UNSEEN = "script|style|textarea|noscript|template|iframe|svg|select|title"
_ATTRIBUTES = r"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+"
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    rf"|<(?P<unseen>{_UNSEEN})\b{_ATTRIBUTES}>(?P<content>.*?)(?:</(?P=unseen)\b[^<>]{{0,99}}>|\Z)"
    rf"|<(?P<close>/?)(?P<tag>[a-z][a-z0-9:-]{{0,30}})(?P<attributes>{_ATTRIBUTES})>"
    r"|<[!?/][^<>]{0,999}>"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[a-z:_-]{1,40})\s{0,9}=\s{0,9}(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+))",
    re.IGNORECASE,
)
_LINES = re.compile(
    r"address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|fig(?:caption|ure)|footer|form|"
    r"h[1-6r]|header|html|legend|li|main|nav|ol|option|p|pre|section|summary|table|t(?:body|head|r)|ul"
)
_CELLS = ("td", "th")
_MARKED = ("a", "h1", "tr", *_CELLS)
_LONGEST_CELL = 60
_RUN = re.compile(r"\s+|\S+")
# A line break of the source between two Chinese characters is no space.
_SOURCE_BREAK = re.compile(rf"(?<=[{HAN}，。、；：”）》]) (?=[{HAN}，。、；：“（《])")


@dataclass(frozen=True, slots=True)
class Markup:
    """A web page's visible text and what its tags say.

    Attributes:
        visible: the text, blocks on lines of their own, mapped to the source.
        links, headings: spans of the visible text in links and in first-level headings.
        metadata: what `<meta>` tags state, by their lower-case names.
        title: what `<title>` states.
        left_out: what its elements hold that is not text to read: what is hidden, readings, marks of footnotes.
    """

    visible: MappedText
    links: tuple[tuple[int, int], ...]
    headings: tuple[tuple[int, int], ...]
    metadata: dict[str, Stated]
    title: Stated | None
    left_out: tuple[LeftOut, ...]


def read_markup(source: str) -> Markup:
    """The markup of a web page."""
    left_out = unseen_elements(source, _TOKEN.finditer(source)) if may_hold_unseen(source) else []
    reader = _Reader(source, left_out)
    reader.read()
    text = _with_whole_rows(reader.written.finished(), reader.rows())
    links, headings = tuple(reader.spans("a")), tuple(reader.spans("h1"))
    return Markup(text, links, headings, reader.metadata, reader.title, tuple(left_out))


def without_source_breaks(visible: MappedText, source: str) -> MappedText:
    """The text without the spaces that stand for a line break inside Chinese."""
    breaks = [
        found.start()
        for found in _SOURCE_BREAK.finditer(visible.text)
        if "\n" in source[slice(*visible.source_span(*found.span()))]
    ]
    ends = [*breaks, len(visible.text)]
    return visible.select(zip([0, *(place + 1 for place in breaks)], ends, strict=True)) if breaks else visible


def _with_whole_rows(text: MappedText, rows: Iterable[tuple[int, int]]) -> MappedText:
    """The text with the paragraphs inside the cells of a row on one line."""
    pieces: list[str] = []
    position = 0
    for start, end in rows:
        # The row ends with its own line break.
        words = text.text[start:end].strip("\n")
        begin = text.text.index(words, start)
        pieces += [text.text[position:begin], words.replace("\n", " ")]
        position = begin + len(words)
    return text.rewritten("".join([*pieces, text.text[position:]]))


def _are_short(cells: Sequence[int]) -> bool:
    return all(end - start <= _LONGEST_CELL for start, end in pairwise(cells))


@dataclass(slots=True)
class _Reader:
    """Reads a source from front to back."""

    source: str
    left_out: Sequence[LeftOut]
    written: MapWriter = field(default_factory=MapWriter)
    metadata: dict[str, Stated] = field(default_factory=dict)
    title: Stated | None = None
    marks: list[tuple[str, bool, int]] = field(default_factory=list)
    preformatted: bool = False

    def read(self) -> None:
        position = 0
        for piece in self.left_out:
            self._read_between(position, piece.start)
            position = piece.end
        self._read_between(position, len(self.source))

    def _read_between(self, position: int, end: int) -> None:
        for token in _TOKEN.finditer(self.source, position, end):
            self._text(position, token.start())
            self._token(token)
            position = token.end()
        self._text(position, end)

    def rows(self) -> Iterator[tuple[int, int]]:
        """The spans of the visible text in the rows of tables of short cells."""
        begin: int | None = None
        cells: list[int] = []
        for name, closes, place in self.marks:
            if name in _CELLS and not closes:
                cells.append(place)
            elif name == "tr":
                if begin is not None and len(cells) > 1 and _are_short([*cells, place]):
                    yield begin, place
                begin, cells = None if closes else place, []

    def spans(self, tag: str) -> Iterator[tuple[int, int]]:
        """The spans of the visible text inside a tag."""
        begin: int | None = None
        for name, closes, place in self.marks:
            if name == tag and not closes and begin is None:
                begin = place
            elif name == tag and closes and begin is not None:
                yield begin, place
                begin = None

    def _token(self, token: re.Match[str]) -> None:
        if token["entity"]:
            written = unescape(token["entity"])
            # An unknown entity, such as the &id of an address, is text.
            self.written.write(written, *token.span()) if written != token["entity"] else self._text(*token.span())
        elif token["unseen"]:
            self._unseen(token)
        elif token["tag"]:
            self._tag(token["tag"].lower(), bool(token["close"]), token)

    def _unseen(self, token: re.Match[str]) -> None:
        if token["unseen"].lower() == "title" and self.title is None and token["content"].strip():
            words = token["content"]
            start = token.start("content") + len(words) - len(words.lstrip())
            self.title = Stated(unescape(words.strip()), start, start + len(words.strip()))

    def _tag(self, tag: str, closes: bool, token: re.Match[str]) -> None:
        if _LINES.fullmatch(tag):
            self.written.write("\n", *token.span())
        elif tag in _CELLS and not closes:
            self.written.write(CELL_BORDER, *token.span())
        elif tag == "meta":
            self._meta(token)
        if tag in _MARKED:
            self.marks.append((tag, closes, self.written.length))
        if tag == "pre":
            self.preformatted = not closes

    def _meta(self, token: re.Match[str]) -> None:
        found = {match["name"].lower(): match for match in _ATTRIBUTE.finditer(self.source, *token.span("attributes"))}
        spans = {name: match.span(match.lastgroup or 0) for name, match in found.items()}
        names = [spans[key] for key in ("property", "name", "itemprop") if key in spans]
        if not names or "content" not in spans:
            return
        name, content = (self.source[start:end] for start, end in (names[0], spans["content"]))
        if content.strip():
            self.metadata.setdefault(name.lower(), Stated(unescape(content.strip()), *spans["content"]))

    def _text(self, start: int, end: int) -> None:
        for run in _RUN.finditer(self.source, start, end):
            if run.group().isspace() and not self.preformatted:
                self.written.write(" ", *run.span())
            else:
                self.written.copy(run.group(), run.start())
