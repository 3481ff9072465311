"""What of a page is its story, and what stands beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from jianbao.articles.layout.furniture import (
    behind_story,
    channels,
    is_caption,
    is_navigation,
    is_notice,
)
from jianbao.articles.layout.head import Around, Head, Hints, read_head, title_line
from jianbao.articles.layout.lines import Line, lines_of
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.articles.layout.stories import stories_of
from jianbao.articles.marks import LeftOut, Reason
from jianbao.mapped import MappedText


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a story, what of its page was left out, and what its head states."""

    story: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    head: Head


_NEAR, _FOOT = 24, 8
"""Lines behind a story that may sign it, and lines at a page's end that may name its site."""
_NOTHING = Hints()


def layouts_of(text: MappedText, beside: Sequence[LeftOut], hints: Hints = _NOTHING) -> list[Layout]:
    """The layout of each story of a page; of a page without lines none.

    Args:
        text: the page's text; its lines are whole.
        beside: spans of the source that are known not to be the story.
        hints: what the markup says of the head.
    """
    lines = list(lines_of(text.text))
    own = [line for line in lines if not _is_inside(text.source_span(line.start, line.end), beside)]
    behind = behind_story(own)
    told = own[: len(own) - len(behind)]
    page = dict.fromkeys(told, Reason.ANOTHER_STORY) | dict.fromkeys(behind, Reason.BEHIND)
    return [_layout(text, lines, story, page, beside, hints) for story in stories_of(told)]


def _layout(
    text: MappedText,
    lines: Sequence[Line],
    story: Sequence[Line],
    page: Mapping[Line, Reason],
    beside: Sequence[LeftOut],
    hints: Hints,
) -> Layout:
    """The layout of one story; `page` has the lines of its page, with why they are left out where they are not its."""
    headline = _headline(story, text, hints)
    opening = _opening([line for line in story if line is not headline])
    zone = [line for line in story if opening and line.start < opening.start]
    reasons = _of_head(zone)
    title = headline or title_line(zone, reasons.keys(), [*lines[:_NEAR], *lines[-_FOOT:]])
    reasons |= {line: reason for line in story if line is not title and (reason := _anywhere(line))}
    own = set(story)
    reasons |= {line: reason for line, reason in page.items() if line not in own}
    return Layout(
        tuple(line for line in story if line not in reasons),
        tuple(sorted([*beside, *_merged(lines, reasons, text)], key=lambda piece: piece.start)),
        read_head(_around(lines, story, title, opening, page), text, hints),
    )


def _opening(story: Sequence[Line]) -> Line | None:
    """The first line of running text, or the first that ends as a statement does in a story of a few words."""
    lines = [line for line in story if not is_meta(line)]
    prose = next((line for line in lines if line.is_prose), None)
    return prose or next((line for line in lines if line.text[-1] in "。."), None)


def _is_inside(span: tuple[int, int], pieces: Sequence[LeftOut]) -> bool:
    return any(piece.start <= span[0] and span[1] <= piece.end for piece in pieces)


def _of_head(zone: Sequence[Line]) -> dict[Line, Reason]:
    """The lines before the running text that are neither headline nor story."""
    names = channels(zone)
    reasons = {line: Reason.NAVIGATION for line in zone if line in names or is_navigation(line)}
    return reasons | {line: Reason.META for line in zone if line not in reasons and is_meta(line)}


def _anywhere(line: Line) -> Reason | None:
    kinds = ((is_byline, Reason.BYLINE), (is_caption, Reason.CAPTION), (is_notice, Reason.NOTICE))
    return next((reason for is_kind, reason in kinds if is_kind(line)), None)


def _headline(story: Sequence[Line], text: MappedText, hints: Hints) -> Line | None:
    """The line that the markup shows to be the headline."""
    if hints.headline is None:
        return None
    start, end = hints.headline
    return next((line for line in story if start <= text.source_span(line.start, line.end)[0] < end), None)


def _around(
    lines: Sequence[Line], story: Sequence[Line], title: Line | None, opening: Line | None, page: Mapping[Line, Reason]
) -> Around:
    """The lines before a story and behind it up to the next one, whether they were left out or not."""
    is_first = story[0] is next(iter(page))
    first = 0 if is_first else _place(lines, story[0])
    running = _place(lines, opening) if opening else len(lines)
    headline = _place(lines, title) if title else running
    last = _place(lines, story[-1]) + 1
    return Around(
        above=lines[first:headline][-_NEAR:],
        title=title,
        under=lines[headline + 1 : running],
        story=lines[running:last],
        behind=tuple(takewhile(lambda line: page.get(line) != Reason.ANOTHER_STORY, lines[last : last + _NEAR])),
        foot=lines[-_FOOT:],
    )


def _place(lines: Sequence[Line], line: Line) -> int:
    return bisect_left(lines, line.start, key=lambda other: other.start)


def _merged(lines: Sequence[Line], reasons: Mapping[Line, Reason], text: MappedText) -> Iterator[LeftOut]:
    """What was left out, with neighbours of one reason as one piece."""
    first: Line | None = None
    for line, following in zip_longest(lines, lines[1:]):
        if line not in reasons:
            continue
        first = first or line
        if following is None or reasons.get(following) != reasons[line]:
            yield LeftOut(*text.source_span(first.start, line.end), reason=reasons[line])
            first = None
