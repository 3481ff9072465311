"""The stories of a page. A newspaper page holds several, and the facts of one are not facts of another.

A sub-heading looks like the headline of another story. What a headline has and a sub-heading lacks: a byline, a
date line or a dispatch's opening under it; or a first paragraph that opens as news does, says the headline again and
takes up nothing of what stood before. Where this is not sure, the page is one story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jianbao.articles.layout.cohesion import ALIKE, CHANCE, Told, share_said_again
from jianbao.articles.layout.digests import digest_items, sections
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import is_byline, is_meta
from jianbao.text import HAN

_OPENING = re.compile(
    r"[（(【\[]?"
    rf"(?:[本又][报网刊台站]?[讯訊]|本[报网刊台站][{HAN}\d]{{2,12}}[电讯]|[{HAN}]{{2,10}}\d{{1,2}}月\d{{1,2}}日[电讯]|"
    rf"[{HAN}]{{1,8}}[报网社台刊][讯訊])"
    r"[\s）)】\]（(:：]"
)
_NEWS = re.compile(
    r"\d{1,2}月\d{1,2}日|\d{1,2}日(?![均常])|近日|日前|昨[日天]|今[日天]|本周|上周|近期|获悉|记者.{0,6}了解到"
)
_NEWS_ON_PAGE = re.compile(rf"{_NEWS.pattern}|^据?[{HAN}]{{2,12}}消息[，,]")
_NEWS_WITHIN = 24
_CORRECTION = re.compile(r"(?:更\s{0,3}正|勘\s{0,3}误|致\s{0,3}歉|启\s{0,3}事|更正启事)[:：]?")
_LISTED = re.compile(
    r"[①-⑳⑴-⒇❶-❿■□▲△▼◆◇●○•·*#>＞—\-(（]|\d{1,3}\s?[.、)）．:：]|[一二三四五六七八九十]{1,3}[、.）)是]|"
    r"第[一二三四五六七八九十\d]{1,3}[条章节部步点个句幕集篇]|"
    r"PART|Part|Q\d"
)
# The number of a chapter, on a line of its own.
_CHAPTER = re.compile(
    r"[-—·*#/\s]{0,4}(?:[①-⑳⑴-⒇❶-❿Ⅰ-Ⅻ]|\d{1,2}[.、]?|[一二三四五六七八九十]{1,3}、?|(?:PART|Part|No|NO|Chapter)\.?\s?[\dA-Za-z]{1,5})"
    r"[-—·*#/\s]{0,4}"
)
_GOES_ON = re.compile(r"[：:，,、？?]$")
_STOP, _CUT = "。", ("...", "…")
_CELLS = re.compile(r"\t|\|| {2,9}(?=\S)")
_FEWEST_CELLS, _MOST_LINES = 2, 3
_LONGEST_HEADLINE, _SHORTEST_HEADLINE, _SHORTEST_ON_PAGE = 60, 9, 6
# An editor's note or a standfirst before the byline is no story of its own.
_SHORTEST_STORY, _SHORTEST_BEFORE_DISPATCH, _SHORTEST_TEXT = 150, 40, 30
# Of the words of a headline, how many its first paragraph says again.
_SAID, _SAID_BY_NEWS, _SAID_ON_PAGE = 0.5, 0.2, 0.1
_LEAD, _FEWEST_DISPATCHES = 240, 2
_CREDIT = re.compile(
    rf"[。！？”][（(\[【](?:来源|据|摘自|原载|转自|编辑|责编|供稿|[{HAN}]{{2,10}}[报网社台刊]).{{0,24}}[）)\]】]$"
)
_LONGEST_CREDIT = 40


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories of a page, in order, and the lines in front of them that are of several: of all, or of a section."""

    front: Sequence[Line]
    each: Sequence[Sequence[Line]]


def stories_of(lines: Sequence[Line]) -> Stories:
    """The stories of a page: every line is in one of them, or in front of a digest's first."""
    if items := digest_items(lines):
        return _digest(lines, items)
    return Stories((), _parts(lines, [0, *_headlines(lines)]) if lines else ())


def _digest(lines: Sequence[Line], items: Sequence[int]) -> Stories:
    headings = {lines[i] for i in sections(lines, items)}
    each = [[line for line in item if line not in headings] for item in _parts(lines, items)]
    return Stories([*lines[: items[0]], *(line for line in lines if line in headings)], each)


def _parts(lines: Sequence[Line], starts: Sequence[int]) -> list[Sequence[Line]]:
    return [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _headlines(lines: Sequence[Line]) -> list[int]:
    """Where stories behind the first one begin."""
    found: list[int] = []
    told, body, start, dispatches = Told(), 0, 0, 0
    for i, line in enumerate(lines):
        if body and (headline := _headline_before(lines, i, start)) is not None:
            under = lines[headline:i]
            is_signed = _is_signed(lines[i], under, body)
            if is_signed or _turns(lines, headline, i, told, body, dispatches >= _FEWEST_DISPATCHES):
                dispatches += is_signed
                found.append(headline)
                told, body, start = Told(), 0, headline
        if line.is_prose:
            told.add(line.text)
            body += len(line.text)
    return found


def _headline_before(lines: Sequence[Line], opening: int, start: int) -> int | None:
    """The first line of the headline above a line, where that line opens a text under one."""
    if is_byline(lines[opening]):
        if not any(line.is_prose for line in lines[opening:]):
            return None
    elif not lines[opening].is_prose and not _OPENING.match(lines[opening].text):
        return None
    headline = opening
    while headline > start and is_meta_or_byline(lines[headline - 1]):
        headline -= 1
    signed = headline
    while headline > start and _is_headline(lines[headline - 1]):
        headline -= 1
    return headline if headline < signed else None


def is_meta_or_byline(line: Line) -> bool:
    """Whether the line dates or signs a story."""
    return not line.is_prose and (is_byline(line) or is_meta(line))


def _is_signed(opening: Line, under: Sequence[Line], body: int) -> bool:
    """Whether a text opens as a dispatch, or its headline has a byline or a date under it."""
    if _OPENING.match(opening.text) or _CORRECTION.fullmatch(under[0].text):
        return body >= _SHORTEST_BEFORE_DISPATCH
    signed = is_byline(opening) or any(map(is_meta_or_byline, under))
    return signed and body >= _SHORTEST_STORY


def _turns(lines: Sequence[Line], headline: int, opening: int, told: Told, body: int, is_page: bool) -> bool:
    """Whether a headline and the text under it have nothing to do with the text above.

    On a newspaper page, which stands full of dispatches, less of a headline need be said again.
    """
    under = lines[headline:opening]
    words = max((line.text for line in under if not is_meta_or_byline(line)), key=len)
    if any(_CHAPTER.fullmatch(line.text) for line in lines[max(0, headline - 1) : opening]):
        return False
    if body < _SHORTEST_TEXT or len(under) > _MOST_LINES or _LISTED.match(words) or _GOES_ON.search(words):
        return False
    end = opening
    while end < len(lines) and lines[end].is_prose:
        end += 1
    text = "\n".join(line.text for line in lines[opening:end])
    if len(words) < (_SHORTEST_ON_PAGE if is_page else _SHORTEST_HEADLINE) or len(text) < _SHORTEST_TEXT:
        return False
    said = share_said_again(words, text[:_LEAD])
    is_news = bool((_NEWS_ON_PAGE if is_page else _NEWS).search(lines[opening].text[:_NEWS_WITHIN]))
    is_credited = bool(_CREDIT.search(lines[headline - 1].text[-_LONGEST_CREDIT:]))
    said_by_news = _SAID_ON_PAGE if is_page else _SAID_BY_NEWS
    if said < (0 if is_credited else said_by_news if is_news else _SAID):
        return False
    is_sure = is_credited or (is_news and said >= _SAID)
    if not is_news and not is_credited and told.has_named(words):
        return False
    return not told.is_taken_up_by(f"{words}\n{text}", ALIKE if is_sure else CHANCE)


def _is_headline(line: Line) -> bool:
    is_cut = line.text.endswith(_CUT)
    if len(line.text) > _LONGEST_HEADLINE or (line.is_ended and not is_cut) or line.is_prose:
        return False
    return _STOP not in line.text and len(_CELLS.findall(line.text)) < _FEWEST_CELLS
