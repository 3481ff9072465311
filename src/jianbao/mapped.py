"""Text that remembers where it came from.

Cleaning and folding change characters; evidence must point into the untouched original. `MappedText` knows for every
character of a derived text the span of the source that it stands for. Derived texts are their source for long
stretches, so the map is kept by runs: a page of a million characters with one removed note has two.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_STRAIGHT = 0
"""Width of a run whose characters each stand for one character of the source, in order."""


@dataclass(frozen=True, slots=True)
class MappedText:
    """A text and, for each of its characters, the span of the source it stands for.

    The runs are three columns: where a run begins in the text, where in the source, and the width of the source span
    that every character of it stands for; of a straight run, `_STRAIGHT`.
    """

    text: str
    _begins: array[int]
    _sources: array[int]
    _widths: array[int]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span that `text[start:end]` stands for; `start < end` is required."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such span in a text of {len(self.text)} characters: [{start}, {end})")
        first, last = bisect_right(self._begins, start) - 1, bisect_right(self._begins, end - 1) - 1
        into = 0 if self._widths[first] else start - self._begins[first]
        return self._sources[first] + into, self._sources[last] + (self._widths[last] or end - self._begins[last])

    def position(self, source: int) -> int:
        """The first character that stands for the source from a place on; the text's length when none does."""
        run = bisect_right(self._sources, source) - 1
        if run < 0:
            return 0
        if self._widths[run]:
            return self._begins[bisect_left(self._sources, source)] if self._sources[run] == source else self._end(run)
        return min(self._begins[run] + source - self._sources[run], self._end(run))

    def rewritten(self, text: str) -> MappedText:
        """Other characters in the same places, one for one."""
        if len(text) != len(self.text):
            raise ValueError(f"{len(text)} characters cannot stand in the place of {len(self.text)}")
        return MappedText(text, self._begins, self._sources, self._widths)

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

    def _end(self, run: int) -> int:
        return self._begins[run + 1] if run + 1 < len(self._begins) else len(self.text)


def identity(text: str) -> MappedText:
    """The text as its own source."""
    writer = MapWriter()
    writer.copy(text, 0)
    return writer.finished()


@dataclass(slots=True)
class MapWriter:
    """Writes a text from front to back, each piece with the place in the source that it stands for."""

    _pieces: list[str] = field(default_factory=list)
    _begins: array[int] = field(default_factory=lambda: array("q"))
    _sources: array[int] = field(default_factory=lambda: array("q"))
    _widths: array[int] = field(default_factory=lambda: array("q"))
    length: int = 0

    def copy(self, text: str, source: int) -> None:
        """Adds characters that stand in the source from a place on."""
        self.add(text, source, _STRAIGHT)

    def write(self, text: str, start: int, end: int) -> None:
        """Adds characters that all stand for one span of the source."""
        self.add(text, start, end - start)

    def add(self, text: str, source: int, width: int) -> None:
        """Adds a run, or lengthens the last one where it goes on."""
        if not text:
            return
        width = _STRAIGHT if width == 1 == len(text) else width
        if not self._goes_on(source, width):
            self._begins.append(self.length)
            self._sources.append(source)
            self._widths.append(width)
        self._pieces.append(text)
        self.length += len(text)

    def _goes_on(self, source: int, width: int) -> bool:
        if not self._widths or self._widths[-1] != width:
            return False
        return source == self._sources[-1] + (0 if width else self.length - self._begins[-1])

    def finished(self) -> MappedText:
        """The text that was written."""
        return MappedText("".join(self._pieces), self._begins, self._sources, self._widths)
