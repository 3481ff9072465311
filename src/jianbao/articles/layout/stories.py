"""The stories of a page. A newspaper page holds several, and the facts of one are not facts of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import is_byline
from jianbao.text import HAN

_OPENING = re.compile(
    r"[（(【\[]?"
    rf"(?:[本又][报网刊台站]?[讯訊]|本[报网刊台站][{HAN}\d]{{2,12}}[电讯]|[{HAN}]{{2,10}}\d{{1,2}}月\d{{1,2}}日[电讯])"
    r"[\s）)】\]（(]"
)
_LONGEST_HEADLINE = 60
# An editor's note or a standfirst before the byline is no story of its own.
_SHORTEST_STORY = 150


def stories_of(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines of each story of a page, in order: every line is in one of them."""
    rest = lines
    while rest:
        end = _first_story(rest)
        yield rest[:end]
        rest = rest[end:]


def _first_story(lines: Sequence[Line]) -> int:
    """How many of the lines belong to the first story: those before the headline of the second."""
    body = 0
    for i, line in enumerate(lines):
        if body >= _SHORTEST_STORY and _opens(line) and any(following.is_prose for following in lines[i:]):
            headline = i
            while headline and _is_headline(lines[headline - 1]):
                headline -= 1
            if headline < i:
                return headline
        body += len(line.text) if line.is_prose else 0
    return len(lines)


def _opens(line: Line) -> bool:
    """Whether a story opens with this line: by a byline of its own or as a dispatch."""
    return is_byline(line) or bool(_OPENING.match(line.text))


def _is_headline(line: Line) -> bool:
    return len(line.text) <= _LONGEST_HEADLINE and not line.is_ended and not line.is_prose
