"""Web pages: what of their visible text is the article."""

from __future__ import annotations

import logging
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, groupby

from jianbao.articles.formats.claims import Claims
from jianbao.articles.formats.extras import extra_missing
from jianbao.articles.formats.markup import Markup, read_markup, without_source_breaks
from jianbao.articles.formats.page import Page
from jianbao.articles.layout.head import Head, Hints, names_on, title_line
from jianbao.articles.layout.head.titles import is_headline
from jianbao.articles.layout.lines import Line, lines_of
from jianbao.articles.layout.notices import notice_reason
from jianbao.articles.marks import Flag, LeftOut, Reason, Stated
from jianbao.language import say
from jianbao.text import fold_key

_SHORTEST_TITLE = 6
_LIST_MARK = re.compile(r"^[-*•]\s+")
_NEAR = 12
_MOSTLY = 0.5
_SHORTEST_HEADLINE, _LONGEST_HEADLINE, _MOST_BETWEEN = 8, 60, 4
_FEWEST_PARAGRAPHS, _SHORTEST_OTHER = 2, 80


def web_page(original: str, source: str) -> Page:
    """The page of an HTML text: trafilatura finds its main text, and the rest is listed as left out.

    Raises:
        ArticleError: trafilatura is not installed.
    """
    markup = read_markup(original)
    claims = Claims(markup, original)
    lines = list(lines_of(markup.visible.text))
    linked = _linked(markup)
    body = _body(lines, linked, _main_text(_without(original, markup.left_out), source))
    title = _title_line(lines, markup, body, claims.titles) if body else None
    believed = title is None or claims.agree_with(title.text)
    if body:
        body |= {*([title] if title else []), *_other_stories(lines, linked, body)}
    return Page(
        original,
        without_source_breaks(markup.visible, original),
        (*markup.left_out, *(_beside(lines, markup, body) if body else ())),
        claims.head() if believed else Head(),
        _hints(title, markup, claims if believed else None),
        () if body or not lines else (Flag(*_span([lines[0], lines[-1]], markup), reason=Reason.UNDIVIDED),),
        wrapped=False,
    )


def _without(original: str, left_out: Sequence[LeftOut]) -> str:
    ends = [0, *(piece.end for piece in left_out)]
    starts = [*(piece.start for piece in left_out), len(original)]
    return "".join(original[end:start] for end, start in zip(ends, starts, strict=True))


def _hints(title: Line | None, markup: Markup, believed: Claims | None) -> Hints:
    headline = _span([title], markup) if title else None
    return Hints(headline, believed.site, believed.source) if believed else Hints(headline)


def _beside(lines: Sequence[Line], markup: Markup, body: set[Line]) -> Iterator[LeftOut]:
    """What lies between the lines of the body, before and behind them."""
    for is_body, run in groupby(lines, key=body.__contains__):
        if not is_body:
            yield LeftOut(*_span(list(run), markup), reason=Reason.BESIDE)


def _span(lines: Sequence[Line], markup: Markup) -> tuple[int, int]:
    return markup.visible.source_span(lines[0].start, lines[-1].end)


def _main_text(original: str, source: str) -> str:
    try:
        import trafilatura
    except ImportError:
        raise extra_missing(source, say("web pages", "网页"), "html") from None
    # What it says of pages without a main text is said by a flag.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    return trafilatura.extract(original, favor_precision=True, include_comments=False) or ""


def _linked(markup: Markup) -> bytearray:
    """For each character of the visible text, whether it stands in a link."""
    linked = bytearray(len(markup.visible.text))
    for start, end in markup.links:
        linked[start:end] = b"\1" * (end - start)
    return linked


def _body(lines: Sequence[Line], linked: bytearray, main: str) -> set[Line]:
    """The lines from the first to the last of the main text, without lines of links; none when it is not found."""
    folded = [fold_key(line.text) for line in lines]
    borders = [0, *accumulate(map(len, folded))]
    text = "".join(folded)
    found: set[int] = set()
    position = matched = wanted = 0
    for paragraph in main.split("\n"):
        words = fold_key(_LIST_MARK.sub("", paragraph).replace("|", " "))
        wanted += len(words)
        for start in _occurrences(words, text, position):
            covered = _covered(start, start + len(words), borders)
            if covered:
                found.update(covered)
                position, matched = start + len(words), matched + len(words)
                break
    if matched < _MOSTLY * wanted or not found:
        return set()
    between = range(min(found), max(found) + 1)
    return {lines[i] for i in between if i in found or not _is_link(lines[i], linked)}


def _other_stories(lines: Sequence[Line], linked: bytearray, body: Collection[Line]) -> Iterator[Line]:
    """The lines outside the main text that are a headline and paragraphs under it: a page may show several stories."""

    def is_free(line: Line) -> bool:
        return line not in body and not _is_link(line, linked) and notice_reason(line) is None

    i = 0
    while i < len(lines):
        first = end = i + 1
        if is_free(lines[i]) and _is_headline(lines[i]):
            while first < min(len(lines), i + _MOST_BETWEEN) and not lines[first].is_prose and is_free(lines[first]):
                first += 1
            end = first
            while end < len(lines) and lines[end].is_prose and is_free(lines[end]):
                end += 1
            text = lines[first:end]
            if len(text) >= _FEWEST_PARAGRAPHS and sum(len(line.text) for line in text) >= _SHORTEST_OTHER:
                yield from lines[i:end]
            else:
                end = i + 1
        i = end


def _is_headline(line: Line) -> bool:
    return _SHORTEST_HEADLINE <= len(line.text) <= _LONGEST_HEADLINE and not line.is_ended and not line.is_prose


def _occurrences(words: str, text: str, position: int) -> Iterator[int]:
    start = text.find(words, position) if words else -1
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _covered(start: int, end: int, borders: Sequence[int]) -> list[int]:
    """The lines that a span covers for the most part; `borders` are where lines begin, and where the last one ends."""
    first = bisect_right(borders, start) - 1
    covered = []
    for i in range(first, len(borders) - 1):
        if borders[i] >= end:
            break
        length = borders[i + 1] - borders[i]
        if length and min(end, borders[i + 1]) - max(start, borders[i]) >= _MOSTLY * length:
            covered.append(i)
    return covered


def _is_link(line: Line, linked: bytearray) -> bool:
    return linked.count(1, line.start, line.end) >= _MOSTLY * len(line.text)


def _title_line(lines: Sequence[Line], markup: Markup, body: set[Line], claimed: Sequence[Stated]) -> Line | None:
    """The visible headline: a line before the body, or its first, that the page's title repeats, or its `<h1>`."""
    prose = [line.start for line in body if line.is_prose]
    first = min(prose, default=min(line.start for line in body))
    before = [line for line in lines if line.start <= first and len(fold_key(line.text)) >= _SHORTEST_TITLE]
    titles = [fold_key(stated.value) for stated in claimed]
    repeated = [line for line in before if is_headline(line) and any(fold_key(line.text) in title for title in titles)]
    marked = [line for line in before if any(start <= line.start < end for start, end in markup.headings)]
    both = [line for line in repeated if line in marked]
    found = next(iter([*both, *repeated[::-1], *marked[::-1]]), None)
    if found or not prose:
        return found
    begin = min(line.start for line in body)
    return title_line(
        [line for line in before if line.start <= begin][-_NEAR:], (), names_on([*lines[:_NEAR], *lines[-_NEAR:]])
    )
