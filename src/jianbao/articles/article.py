"""The article as every later room sees it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from jianbao.articles.damage import damage_of
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.layout import Layout, layouts_of
from jianbao.articles.layout.absence import NoStory
from jianbao.articles.layout.columns import passages
from jianbao.articles.layout.head import Head
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.tables import with_rows
from jianbao.articles.layout.wraps import joined
from jianbao.articles.marks import Flag, LeftOut, Reason
from jianbao.articles.sentences import sentence_spans
from jianbao.articles.working import working_text
from jianbao.errors import ArticleError
from jianbao.language import say
from jianbao.mapped import MappedText, MapWriter, together
from jianbao.text import HAN, fold, fold_key

_HAN = re.compile(rf"[{HAN}]")
# A line without any has no sentence.
_WORD = re.compile(r"\w")
_LETTER = re.compile(r"[A-Za-z]")


@dataclass(frozen=True)
class Sentence:
    """A sentence of the working text: its number (from 1), its span there, its words, its paragraph (from 1)."""

    number: int
    start: int
    end: int
    text: str
    paragraph: int

    @cached_property
    def folded(self) -> MappedText:
        """The sentence without width, case, spaces and quotation marks, mapped to `text`."""
        return fold(self.text)


@dataclass(frozen=True)
class Article:
    """One story: the original, untouched, and the working text made from it.

    Sentences and everything found in them are in coordinates of the working text;
    `original_span` turns these into the only coordinates that are shown or stored.

    Attributes:
        source: where it was read.
        original: the decoded text of the file; of a web page, its HTML.
        working: the story as it is read, one paragraph a line.
        sentences: the numbered sentences.
        head: what the page states of the story.
        left_out: what of the original was not read as the story.
        flags: where the original may not say what its author wrote.
        story, stories: its number on its page, from 1, and how many there are.
    """

    source: str
    original: str
    working: MappedText
    sentences: tuple[Sentence, ...]
    head: Head
    left_out: tuple[LeftOut, ...]
    flags: tuple[Flag, ...]
    story: int = 1
    stories: int = 1

    @property
    def sha256(self) -> str:
        """The hash of the original text."""
        return hashlib.sha256(self.original.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def folded(self) -> str:
        """The working text as it counts in comparisons: without width, case, spaces and quotation marks."""
        return fold_key(self.working.text)

    @cached_property
    def content_sha256(self) -> str:
        """The hash of the folded working text: a mirror of the story in Traditional characters has the same."""
        return hashlib.sha256(self.folded.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def language(self) -> str:
        """`zh` where Han characters carry the text, else `en`."""
        han, letters = len(_HAN.findall(self.working.text)), len(_LETTER.findall(self.working.text))
        return "zh" if han * 4 > letters else "en"

    def sentence(self, number: int) -> Sentence | None:
        """The sentence of that number, or None when there is none."""
        return self.sentences[number - 1] if 1 <= number <= len(self.sentences) else None

    def sentences_with(self, folded: str) -> Iterator[Sentence]:
        """The sentences whose folded text has a piece, in their order; none for an empty piece."""
        text, begins = self._folded_sentences
        at = text.find(folded) if folded else -1
        while at >= 0:
            number = bisect_right(begins, at)
            yield self.sentences[number - 1]
            at = text.find(folded, begins[number]) if number < len(begins) else -1

    @cached_property
    def _folded_sentences(self) -> tuple[str, list[int]]:
        """The folded sentences, each on a line as folding leaves no line break, and where each begins."""
        lines = [fold_key(sentence.text) for sentence in self.sentences]
        begins = [0, *accumulate(len(line) + 1 for line in lines[:-1])]
        return "\n".join(lines), begins

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `working.text[start:end]` stands in the original."""
        return self.working.source_span(start, end)

    def original_pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where `working.text[start:end]` stands in the original, without what of the story stands between.

        One span, but for columns side by side.
        """
        return self.working.source_pieces(start, end)

    def working_position(self, original: int) -> int:
        """Where a place of the original stands in the working text."""
        return self.working.position(original)


def article_from_text(original: str, source: str) -> Article:
    """The article in a decoded text.

    Raises:
        ArticleError: there is nothing in it to read.
    """
    return articles_of_page(text_page(original), source)[0]


def articles_of_page(page: Page, source: str, flags: Sequence[Flag] = ()) -> list[Article]:
    """The stories of a page, each with the others among what it leaves out.

    The first one's source is the page's, those behind it have their number behind a `#`.

    Args:
        page: what the file shows.
        source: where it was read.
        flags: what was in doubt already when it was decoded.

    Raises:
        ArticleError: there is nothing in it to read, or no story: a list of headlines, a login notice.
    """
    cleaned = working_text(page.visible)
    text, rules = _as_read(cleaned.text, page)
    doubts = tuple(sorted(damage_of(page.visible, text, [*flags, *page.flags]), key=lambda flag: flag.start))
    found = layouts_of(text, [*page.beside, *rules], page.hints)
    layouts = [] if isinstance(found, NoStory) else [layout for layout in found if _has_words(layout)]
    if not layouts:
        absence = found if isinstance(found, NoStory) else NoStory.NOTHING
        raise ArticleError(say(f"{source}: {absence.told()}", f"{source}：{absence.told()}"))
    articles = []
    for number, layout in enumerate(layouts, 1):
        working = _story(text, layout.story)
        residue = _near(layout, text, cleaned.left_out, number, len(layouts))
        articles.append(
            Article(
                source if number == 1 else f"{source}#{number}",
                page.original,
                working,
                tuple(_numbered(working, doubts)),
                # What the whole page states is said of its first story.
                _head(layout.head, page) if number == 1 else layout.head,
                tuple(_with_residue(layout.left_out, residue)),
                doubts,
                number,
                len(layouts),
            )
        )
    return articles


def _has_words(layout: Layout) -> bool:
    return any(_WORD.search(line.text) for line in layout.story)


def _near(layout: Layout, text: MappedText, residue: Sequence[LeftOut], number: int, stories: int) -> list[LeftOut]:
    """What was taken out of a story's lines; of the first and the last one also what stands at the page's edges."""
    spans = [text.source_span(line.start, line.end) for line in layout.story]
    first = bisect_left(residue, min(start for start, _ in spans), key=lambda piece: piece.start)
    last = bisect_left(residue, max(end for _, end in spans), key=lambda piece: piece.start)
    return list(residue[0 if number == 1 else first : len(residue) if number == stories else last])


def _with_residue(left_out: Sequence[LeftOut], residue: Sequence[LeftOut]) -> Iterator[LeftOut]:
    """What was left out of a page, and between it what was taken out of the story's own lines; all in order."""
    end = 0
    for piece in sorted([*left_out, *residue], key=lambda piece: (piece.start, -piece.end)):
        if piece.end > end:
            yield piece
            end = piece.end


def _as_read(text: MappedText, page: Page) -> tuple[MappedText, list[LeftOut]]:
    """The text of a page with its columns in their order and its lines whole, and the rules of its tables."""
    rows = list(map(with_rows, passages(text, page.original) if page.wrapped else [text]))
    lines = together(joined(passage) if page.wrapped else passage for passage, _ in rows)
    return lines, [rule for _, rules in rows for rule in rules]


def _head(shown: Head, page: Page) -> Head:
    """What the lines of a page show of it and what is said beside them, the surer first."""
    return page.head.filled_from(shown) if page.head_is_sure else shown.filled_from(page.head)


def _story(text: MappedText, lines: Sequence[Line]) -> MappedText:
    """The lines alone, each with the line break that follows it."""
    writer = MapWriter()
    start = end = 0
    for line in lines:
        if line.start != end:
            text.copy_to(writer, start, end)
            start = line.start
        line_break = text.text.find("\n", line.end)
        end = line.end if line_break < 0 else line_break + 1
        if line_break > line.end:
            text.copy_to(writer, start, line.end)
            start = line_break
    text.copy_to(writer, start, end)
    return writer.finished()


def _numbered(working: MappedText, doubts: Sequence[Flag]) -> Iterator[Sentence]:
    paragraph, last, text = 1, None, working.text
    for number, (start, end) in enumerate(sentence_spans(text, _damaged(working, doubts)), 1):
        paragraph += last is not None and "\n" in text[last:start]
        last = end
        yield Sentence(number, start, end, text[start:end], paragraph)


def _damaged(working: MappedText, doubts: Sequence[Flag]) -> list[tuple[int, int]]:
    """The spans of a story whose bytes are shifted; `doubts` are those of its page, in order."""
    start, end = working.source_span(0, len(working.text))
    first, last = (bisect_left(doubts, place, key=lambda doubt: doubt.start) for place in (start, end))
    shifted = [doubt for doubt in doubts[first:last] if doubt.reason is Reason.SHIFTED]
    return [(working.position(doubt.start), working.position(doubt.end)) for doubt in shifted]
