"""What of a page is its story, and what stands beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest

from jianbao.articles.layout.absence import NoStory, no_story
from jianbao.articles.layout.edges import above_headline, behind_text
from jianbao.articles.layout.furniture import furniture_of, menu_lines
from jianbao.articles.layout.head import Around, Head, Hints, names_on, read_head, title_line
from jianbao.articles.layout.lines import Line, lines_of
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.articles.layout.stories import Stories, stories_of
from jianbao.articles.layout.tails import without_tails
from jianbao.articles.marks import LeftOut, Reason
from jianbao.mapped import MappedText


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a story, what of its page was left out, and what its head states."""

    story: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    head: Head


_NEAR, _FOOT = 24, 8
"""Lines beside a headline or behind a story that may sign it, and lines at a page's end that may name its site."""
_NOTHING = Hints()


def layouts_of(text: MappedText, beside: Sequence[LeftOut], hints: Hints = _NOTHING) -> list[Layout] | NoStory:
    """The layout of each story of a page, or what it seems to be where it holds none.

    Args:
        text: the page's text; its lines are whole.
        beside: spans of the source that are known not to be the story.
        hints: what the markup says of the head.
    """
    lines, tails = without_tails(list(lines_of(text.text)))
    own = list(_outside(lines, text, beside))
    furniture = furniture_of(own) | tails
    told = [line for line in own if line not in furniture]
    if (absence := no_story(lines, told)) is not None:
        return absence
    stories = stories_of(told)
    page = dict.fromkeys(told, Reason.ANOTHER_STORY) | dict.fromkeys(stories.front, Reason.PAGE_TITLE) | furniture
    return list(
        _layouts(_Page(text, lines, page, beside, hints, names_on([*lines[:_NEAR], *lines[-_FOOT:]])), stories)
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """The text and the lines of a page, why lines that are no story's are left out, and what is known of it beside.

    Attributes:
        beside: what was left out before.
        hints: what the markup says of the head.
        named: what it names as a site or source.
    """

    text: MappedText
    lines: Sequence[Line]
    reasons: Mapping[Line, Reason]
    beside: Sequence[LeftOut]
    hints: Hints
    named: frozenset[str]


def _layouts(page: _Page, stories: Stories) -> Iterator[Layout]:
    """Each story has the lines up to the next one's first; the others are left out as they stand, in one piece."""
    places = {line: i for i, line in enumerate(page.lines)}
    starts = [places[story[0]] for story in stories.each]
    last = places[stories.each[-1][-1]] + 1
    ends = [*starts[1:], len(page.lines)]
    above, below = _merged(page.lines[: starts[0]], page), _merged(page.lines[last:], page)
    for story, start, end in zip(stories.each, starts, ends, strict=True):
        is_first, is_last = start == starts[0], end == len(page.lines)
        region = page.lines[0 if is_first else start : end]
        layout = _layout(page, region, stories.front, story)
        before = [] if is_first else [*above, *_another(page, starts[0], start)]
        behind = [] if is_last else [*_another(page, end, last), *below]
        pieces = [*before, *layout.left_out, *behind]
        if page.beside:
            pieces = sorted([*page.beside, *pieces], key=lambda piece: piece.start)
        yield replace(layout, left_out=tuple(pieces))


def _another(page: _Page, start: int, end: int) -> list[LeftOut]:
    """The lines of other stories."""
    lines = page.lines[start:end]
    if page.beside:
        others = dict.fromkeys((line for line in lines if line in page.reasons), Reason.ANOTHER_STORY)
        return _merged(lines, replace(page, reasons=others))
    spans = page.text.source_pieces(lines[0].start, lines[-1].end)
    return [LeftOut(*span, reason=Reason.ANOTHER_STORY) for span in spans]


def _layout(page: _Page, region: Sequence[Line], front: Sequence[Line], story: Sequence[Line]) -> Layout:
    """The layout of one story, with what was left out of its region."""
    headline = _headline(story, page)
    opening = _opening([line for line in story if line is not headline])
    zone = [line for line in story if opening and line.start < opening.start]
    reasons = _of_head(zone)
    title = headline or title_line(zone, reasons.keys(), page.named, opening.text if opening else "")
    reasons |= {line: Reason.BYLINE for line in story if line is not title and is_byline(line)}
    for line in above_headline(zone, title):
        reasons.setdefault(line, Reason.NAVIGATION)
    if opening:
        reasons |= dict.fromkeys(behind_text([line for line in story if line not in reasons], opening), Reason.BEHIND)
    own = set(story)
    reasons |= {line: page.reasons[line] for line in region if line in page.reasons and line not in own}
    return Layout(
        tuple(line for line in story if line not in reasons),
        tuple(_merged(region, replace(page, reasons=reasons))),
        read_head(_around(page, region, front, story, title, opening), page.text, page.hints),
    )


def _opening(story: Sequence[Line]) -> Line | None:
    """The first line of running text, or the first that ends as a statement does in a story of a few words."""
    prose = next((line for line in story if line.is_prose and not is_meta(line)), None)
    return prose or next((line for line in story if line.text[-1] in "。." and not is_meta(line)), None)


def _outside(lines: Sequence[Line], text: MappedText, beside: Sequence[LeftOut]) -> Iterator[Line]:
    """The lines that lie in none of the pieces."""
    pieces = sorted(beside, key=lambda piece: piece.start)
    reach = [0, *accumulate((piece.end for piece in pieces), max)]
    for line in lines:
        start, end = text.source_span(line.start, line.end)
        if reach[bisect_right(pieces, start, key=lambda piece: piece.start)] < end:
            yield line


def _of_head(zone: Sequence[Line]) -> dict[Line, Reason]:
    """The lines before the running text that are neither headline nor story."""
    menu = menu_lines(zone)
    reasons = {line: Reason.NAVIGATION for line in zone if line in menu}
    return reasons | {line: Reason.META for line in zone if line not in reasons and is_meta(line)}


def _headline(story: Sequence[Line], page: _Page) -> Line | None:
    """The line that the markup shows to be the headline."""
    if page.hints.headline is None:
        return None
    start, end = page.hints.headline
    return next((line for line in story if start <= page.text.source_span(line.start, line.end)[0] < end), None)


def _around(
    page: _Page,
    region: Sequence[Line],
    front: Sequence[Line],
    story: Sequence[Line],
    title: Line | None,
    opening: Line | None,
) -> Around:
    """The lines of a story's region, whether they were left out or not; a page's own head is said of each story."""
    running = _place(region, opening) if opening else len(region)
    headline = _place(region, title) if title else running
    last = _place(region, story[-1]) + 1
    above = [line for line in front if line.start < region[0].start] + list(region[:headline])
    return Around(
        above=above[-_NEAR:],
        title=title,
        under=region[headline + 1 : min(running, headline + 1 + _NEAR)],
        story=region[running:last],
        behind=tuple(region[last : last + _NEAR]),
        foot=page.lines[-_FOOT:],
    )


def _place(lines: Sequence[Line], line: Line) -> int:
    return bisect_left(lines, line.start, key=lambda other: other.start)


def _merged(lines: Sequence[Line], page: _Page) -> list[LeftOut]:
    """What of some lines was left out, with neighbours of one reason as one piece."""
    pieces: list[LeftOut] = []
    first: Line | None = None
    for line, following in zip_longest(lines, lines[1:]):
        reason = page.reasons.get(line)
        if reason is None:
            continue
        first = first or line
        if following is None or page.reasons.get(following) != reason:
            spans = page.text.source_pieces(first.start, line.end)
            pieces += [LeftOut(*span, reason=reason) for span in spans]
            first = None
    return pieces
