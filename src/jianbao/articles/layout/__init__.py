"""What of a page is its story, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from jianbao.articles.layout.furniture import (
    behind_story,
    channels,
    is_caption,
    is_navigation,
    is_notice,
)
from jianbao.articles.layout.head import Head, read_head, title_line
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


def layouts_of(text: MappedText, beside: Sequence[LeftOut]) -> list[Layout]:
    """The layout of each story of a page; of a page without lines none.

    Args:
        text: the page's text; its lines are whole.
        beside: spans of the source that are known not to be the story.
    """
    lines = list(lines_of(text.text))
    own = [line for line in lines if not _is_inside(text.source_span(line.start, line.end), beside)]
    behind = behind_story(own)
    told = own[: len(own) - len(behind)]
    page = dict.fromkeys(told, Reason.ANOTHER_STORY) | dict.fromkeys(behind, Reason.BEHIND)
    return [_layout(text, lines, story, page, beside) for story in stories_of(told)]


def _layout(
    text: MappedText,
    lines: Sequence[Line],
    story: Sequence[Line],
    page: Mapping[Line, Reason],
    beside: Sequence[LeftOut],
) -> Layout:
    """The layout of one story; `page` has the lines of its page, with why they are left out where they are not its."""
    opening = _opening(story)
    zone = [line for line in story if opening and line.start < opening.start]
    reasons = _of_head(zone)
    title = title_line([line for line in zone if line not in reasons])
    reasons |= {line: reason for line in story if line is not title and (reason := _anywhere(line))}
    own = set(story)
    reasons |= {line: reason for line, reason in page.items() if line not in own}
    return Layout(
        tuple(line for line in story if line not in reasons),
        tuple(sorted([*beside, *_merged(lines, reasons, text)], key=lambda piece: piece.start)),
        read_head(title, _meta_lines(lines, zone, title, opening), opening, text),
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


def _meta_lines(lines: Sequence[Line], zone: Sequence[Line], title: Line | None, opening: Line | None) -> list[Line]:
    """The lines that date and sign the story, those under the headline first: a day above it may be today's."""
    under = [line for line in lines if title and opening and title.start < line.start < opening.start]
    above = [line for line in zone if line not in under]
    return [line for line in [*under, *above] if is_meta(line) or is_byline(line)]


def _merged(lines: Sequence[Line], reasons: Mapping[Line, Reason], text: MappedText) -> Iterator[LeftOut]:
    """What was left out, with neighbours of one reason as one piece."""
    first: Line | None = None
    for line, following in zip_longest(lines, lines[1:]):
        if line not in reasons:
            continue
        first = first or line
        if following is None or reasons.get(following) != reasons[line]:
            for piece in text.source_pieces(first.start, line.end):
                yield LeftOut(*piece, reason=reasons[line])
            first = None
