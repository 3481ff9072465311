"""What the top of a page states: title, publisher, day of publication, dateline. What it does not state is null."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.signatures import BYLINE_LINE, is_byline, is_meta
from jianbao.articles.layout.stamps import stamps_in
from jianbao.articles.marks import Stated
from jianbao.mapped import MappedText
from jianbao.text import HAN
from jianbao.values import read_day

_SHORTEST_TITLE, _LONGEST_TITLE, _LONGEST_LATIN_TITLE = 4, 80, 200
_OPEN_END = re.compile(r"[。；;，,、：:.]$")

# Mirrors put a column's name of their own before and behind the headlines that they copy.
_COLUMN = "[全球世界环天每日今当前焦点最新热门微短快速即时要闻资讯消息信递头条视野看聚播报关注观察动态简滚精选评议]"
_MIRROR_PREFIX = re.compile(rf"[【\[]?{_COLUMN}{{2,8}}(?:[】\]][:：]?|[:：!！丨｜|])\s?")
_MIRROR_SUFFIX = re.compile(rf"[\s_|｜丨-]{_COLUMN}{{3,6}}$")
_SOURCE = re.compile(
    r"(?:来源|稿源|文章来源|信息来源|出处|转自|Source)\s?[:：]\s{0,3}(?:(?:转载|综合|摘)自|据)?"
    r"(?P<name>[^\s|｜;；，,（(]{2,40}(?: [A-Z][^\s|｜;；，,（(]{0,30}){0,4})"
)
_NEXT_LABEL = re.compile(r"(?:作者|编辑|责任编辑|责编|记者|时间|日期|发布时间|字号|分享到?|浏览|阅读|点击)\s?[:：]")
_DOMAIN = re.compile(r"www\.[a-z0-9-]{1,60}(?:\.[a-z]{2,8}){1,3}", re.ASCII | re.IGNORECASE)
_PART = re.compile(rf"[|｜·•／/]|\s{{2,}}|(?<=[{HAN}])\s+|\s+(?=[{HAN}])")
_OUTLET = re.compile(r"(?:报|网|社|台|刊|在线|频道|新闻|客户端|财经|科技|时代|号)$")
_COLON = re.compile("[:：]")
_OWN = re.compile(r"本[报网刊台站社]$")

_DATELINE = re.compile(
    rf"[（(【\[]?(?:(?:(?P<agency>[{HAN}]{{1,10}}?[社网报台])(?=[{HAN}\s]{{2,10}}\d))?[{HAN}]{{0,8}}\s?"
    r"(?:\d{1,2}月)?\d{1,2}日[电電讯訊]|本[报网刊台站][讯訊])[）)】\]]?"
)
_ENGLISH_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{1,30}(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r"(?: ?(?:/(?P<wire>[^/]{2,40})/|\((?P<agency>[A-Z][\w .]{1,30})\)))? ?(?:--|—|–|-) ?(?=[\w\"“])"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a page states of its article, each with the span of the original that states it.

    Attributes:
        title: the headline, without what a mirror put before it.
        publisher: who published it.
        published: when, in EDTF, by the day or the time; only where the year is stated too.
        dateline: the words that open a dispatch: place, day, agency.
    """

    title: Stated | None = None
    publisher: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None

    def filled_from(self, other: Head) -> Head:
        """This head, with what only the other states."""
        return Head(
            self.title or other.title,
            self.publisher or other.publisher,
            self.published or other.published,
            self.dateline or other.dateline,
        )


def title_line(lines: Sequence[Line]) -> Line | None:
    """The first line of a head that reads like a headline; menus and such are not among `lines`."""
    for line in lines:
        longest = _LONGEST_LATIN_TITLE if line.text.isascii() else _LONGEST_TITLE
        is_short = _SHORTEST_TITLE <= len(line.text) <= longest
        if is_short and not _OPEN_END.search(line.text) and not is_meta(line) and not is_byline(line):
            return line
    return None


def read_head(title: Line | None, meta: Sequence[Line], opening: Line | None, text: MappedText) -> Head:
    """What the lines of a head state.

    Args:
        title: the line of the headline.
        meta: the lines of dates, sources and bylines.
        opening: the first line of running text.
        text: what the lines are spans of.
    """
    dateline = dateline_in(opening.text) if opening else None
    dispatch = [_Part(opening, 0, len(dateline.group().rstrip(" -–—")))] if opening and dateline else []
    return Head(
        title=_stated(_title(title), text) if title else None,
        publisher=_first(_publishers(meta, opening, dateline), text),
        published=_first(_times([*(_Part(line, 0, len(line.text)) for line in meta), *dispatch]), text),
        dateline=_first(iter(dispatch), text),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a line, and what it says where that is not its words."""

    line: Line
    start: int
    end: int
    value: str | None = None

    @property
    def words(self) -> str:
        return self.line.text[self.start : self.end]


def _stated(part: _Part, text: MappedText) -> Stated:
    span = text.source_span(part.line.start + part.start, part.line.start + part.end)
    return Stated(part.value or part.words, *span)


def _first(parts: Iterator[_Part], text: MappedText) -> Stated | None:
    part = next(parts, None)
    return _stated(part, text) if part else None


def _title(line: Line) -> _Part:
    prefix = _MIRROR_PREFIX.match(line.text)
    suffix = _MIRROR_SUFFIX.search(line.text)
    start, end = prefix.end() if prefix else 0, suffix.start() if suffix else len(line.text)
    return _Part(line, start, end) if end - start >= _SHORTEST_TITLE else _Part(line, 0, len(line.text))


def dateline_in(text: str) -> re.Match[str] | None:
    """The words that open a dispatch, Chinese or English, at the beginning of a text."""
    return _DATELINE.match(text) or _ENGLISH_DATELINE.match(text)


def _times(parts: Sequence[_Part]) -> Iterator[_Part]:
    for part in parts:
        for stamp in stamps_in(part.words):
            yield _Part(part.line, part.start + stamp.start, part.start + stamp.end, stamp.edtf)


def _publishers(meta: Sequence[Line], opening: Line | None, dateline: re.Match[str] | None) -> Iterator[_Part]:
    """The surest first: a labelled source, a reporter's paper, an address, what stands beside the time, an agency."""
    for reading in (_labelled, _of_byline, _address, _beside_time):
        yield from chain.from_iterable(map(reading, meta))
    if opening and dateline:
        for group, agency in dateline.groupdict().items():
            if agency and not _OWN.search(agency):
                yield _Part(opening, *dateline.span(group))


def _labelled(line: Line) -> Iterator[_Part]:
    if source := _SOURCE.search(line.text):
        start, end = source.span("name")
        following = _NEXT_LABEL.search(line.text, start, end)
        yield _Part(line, start, following.start() if following else end)


def _of_byline(line: Line) -> Iterator[_Part]:
    if byline := BYLINE_LINE.fullmatch(line.text):
        for group, outlet in byline.groupdict().items():
            if outlet and _OUTLET.search(outlet) and not _OWN.search(outlet):
                yield _Part(line, *byline.span(group))


def _address(line: Line) -> Iterator[_Part]:
    if domain := _DOMAIN.search(line.text):
        yield _Part(line, *domain.span())


def _beside_time(line: Line) -> Iterator[_Part]:
    """What stands apart beside a day: an outlet by its name, or the only other words."""
    day = next(stamps_in(line.text), None) or read_day(line.text)
    if day is None:
        return
    taken = range(day.start, day.end)
    parts = [part for part in _parts(line) if part.start not in taken]
    unlabelled = [part for part in parts if not _COLON.search(part.words)]
    outlets = [part for part in unlabelled if _OUTLET.search(part.words)]
    yield from outlets or (unlabelled if len(parts) == 1 else ())


def _parts(line: Line) -> Iterator[_Part]:
    start = 0
    for border in [*_PART.finditer(line.text), None]:
        end = border.start() if border else len(line.text)
        words = line.text[start:end]
        if words.strip():
            left = start + len(words) - len(words.lstrip())
            yield _Part(line, left, left + len(words.strip()))
        start = border.end() if border else end
