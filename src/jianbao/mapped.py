"""Text that remembers where it came from.

Cleaning and folding change characters; evidence must point into the untouched original. `MappedText` knows for every
character of a derived text the span of the source that it stands for. Derived texts are their source for long
stretches, so the map is kept by runs: a page of a million characters with one removed note has two.

A text need not follow the order of its source: the columns of a page are read one behind the other, and stand side by
side. A span of the text is then a span of the source with other things between, and has pieces.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_STRAIGHT = 0
"""Width of a run whose characters each stand for one character of the source, in order."""


@dataclass(frozen=True, slots=True)
class MappedText:
    """A text and, for each of its characters, the span of the source it stands for.

    The runs are three columns: where a run begins in the text, where in the source, and the width of the source span
    that every character of it stands for; of a straight run, `_STRAIGHT`. Where they do not follow the order of the
    source, `_order` has them in that order.
    """

    text: str
    _begins: array[int]
    _sources: array[int]
    _widths: array[int]
    _order: array[int] | None = None

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The least source span that holds what `text[start:end]` stands for; `start < end` is required."""
        first, last = self._first_and_last(start, end)
        if self._order is None:
            return self._piece(first, start, end)[0], self._piece(last, start, end)[1]
        pieces = [self._piece(run, start, end) for run in range(first, last + 1)]
        return min(piece[0] for piece in pieces), max(piece[1] for piece in pieces)

    def source_pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The source spans that `text[start:end]` stands for, divided where other words of this text stand between."""
        if self._order is None:
            return [self.source_span(start, end)]
        first, last = self._first_and_last(start, end)
        pieces = [self._piece(first, start, end)]
        for run in range(first + 1, last + 1):
            piece = self._piece(run, start, end)
            if self._is_next(run, run - 1):
                pieces[-1] = (pieces[-1][0], piece[1])
            else:
                pieces.append(piece)
        return sorted(pieces)

    def position(self, source: int) -> int:
        """The character that stands for a place of the source, else for the next that any stands for, else the end."""
        order = self._by_source()
        rank = bisect_right(order, source, key=self._sources.__getitem__) - 1
        if rank >= 0:
            run = order[rank]
            into = source - self._sources[run]
            if not into:
                return self._begins[order[bisect_left(order, source, key=self._sources.__getitem__)]]
            if not self._widths[run] and into < self._end(run) - self._begins[run]:
                return self._begins[run] + into
        return self._begins[order[rank + 1]] if rank + 1 < len(order) else len(self.text)

    def rewritten(self, text: str) -> MappedText:
        """Other characters in the same places, one for one."""
        if len(text) != len(self.text):
            raise ValueError(f"{len(text)} characters cannot stand in the place of {len(self.text)}")
        return MappedText(text, self._begins, self._sources, self._widths, self._order)

    def select(self, spans: Iterable[tuple[int, int]]) -> MappedText:
        """The text of some spans of this one, put together."""
        writer = MapWriter()
        for start, end in spans:
            self.copy_to(writer, start, end)
        return writer.finished()

    def pieces(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """The characters of a span, in order and by runs: the words, and the source span that they stand for."""
        for begin, stop, source, width in self._runs(start, end):
            yield self.text[begin:stop], source, source + (width or stop - begin)

    def replaced(self, pieces: Iterable[tuple[int, int, str]]) -> MappedText:
        """Other words for some spans of this one, in order; each character of them stands for its whole span."""
        writer = MapWriter()
        at = 0
        for start, end, words in pieces:
            self.copy_to(writer, at, start)
            writer.write(words, *self.source_span(start, end))
            at = end
        self.copy_to(writer, at, len(self.text))
        return writer.finished()

    def copy_to(self, writer: MapWriter, start: int, end: int) -> None:
        """Writes a span of this text, each character with its place."""
        for begin, stop, source, width in self._runs(start, end):
            writer.add(self.text[begin:stop], source, width)

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """The runs that a span cuts: of each its span in the text, where its source begins, and its width."""
        run = bisect_right(self._begins, start) - 1
        while start < end:
            stop = min(end, self._end(run))
            into = 0 if self._widths[run] else start - self._begins[run]
            yield start, stop, self._sources[run] + into, self._widths[run]
            start, run = stop, run + 1

    def _first_and_last(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last run of a span."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such span in a text of {len(self.text)} characters: [{start}, {end})")
        return bisect_right(self._begins, start) - 1, bisect_right(self._begins, end - 1) - 1

    def _piece(self, run: int, start: int, end: int) -> tuple[int, int]:
        """What the characters of a run between two places stand for."""
        source, width, begin = self._sources[run], self._widths[run], self._begins[run]
        if width:
            return source, source + width
        return source + max(0, start - begin), source + min(end, self._end(run)) - begin

    def _by_source(self) -> Sequence[int]:
        """The runs in the order of the source."""
        return range(len(self._begins)) if self._order is None else self._order

    def _is_next(self, run: int, other: int) -> bool:
        """Whether a run is the next one in the source behind another."""
        order = self._by_source()
        rank = bisect_left(order, self._sources[other], key=self._sources.__getitem__)
        return self._sources[run] >= self._sources[other] and run in order[rank : rank + 2]

    def _end(self, run: int) -> int:
        return self._begins[run + 1] if run + 1 < len(self._begins) else len(self.text)


def identity(text: str) -> MappedText:
    """The text as its own source."""
    writer = MapWriter()
    writer.copy(text, 0)
    return writer.finished()


def together(texts: Iterable[MappedText]) -> MappedText:
    """Texts of one source, one behind the other."""
    writer = MapWriter()
    for text in texts:
        writer.append(text)
    return writer.finished()


@dataclass(slots=True)
class MapWriter:
    """Writes a text from front to back, each piece with the place in the source that it stands for."""

    _pieces: list[str] = field(default_factory=list)
    _begins: array[int] = field(default_factory=lambda: array("q"))
    _sources: array[int] = field(default_factory=lambda: array("q"))
    _widths: array[int] = field(default_factory=lambda: array("q"))
    _in_order: bool = True
    length: int = 0

    def copy(self, text: str, source: int) -> None:
        """Adds characters that stand in the source from a place on."""
        self.add(text, source, _STRAIGHT)

    def write(self, text: str, start: int, end: int) -> None:
        """Adds characters that all stand for one span of the source."""
        width = end - start
        self.add(text, start, _STRAIGHT if width == 1 == len(text) else width)

    def add(self, text: str, source: int, width: int) -> None:
        """Adds a run, or lengthens the last one where it goes on."""
        if not text:
            return
        if not self._goes_on(source, width):
            self._in_order = self._in_order and (not self._sources or source >= self._sources[-1])
            self._begins.append(self.length)
            self._sources.append(source)
            self._widths.append(width)
        self._pieces.append(text)
        self.length += len(text)

    def _goes_on(self, source: int, width: int) -> bool:
        if not self._widths or self._widths[-1] != width:
            return False
        return source == self._sources[-1] + (0 if width else self.length - self._begins[-1])

    def append(self, text: MappedText) -> None:
        """Adds another text of the same source."""
        text.copy_to(self, 0, len(text.text))

    def finished(self) -> MappedText:
        """The text that was written."""
        order = None if self._in_order else array("q", sorted(range(len(self._begins)), key=self._sources.__getitem__))
        return MappedText("".join(self._pieces), self._begins, self._sources, self._widths, order)
