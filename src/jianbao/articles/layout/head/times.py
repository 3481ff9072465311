"""When a story was published, and when a mirror took it over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from jianbao.articles.layout.head.parts import Around, Part
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.stamps import Stamp, stamps_in
from jianbao.values import read_day

_LONGEST, _LABEL_WINDOW = 160, 16
_SEP = r"\s{0,3}[:：]?\s{0,4}"
_OF_ISSUE = re.compile(r"[《<](?P<name>[^《》<>]{2,20})[》>]\s{0,2}[（(，,]?\s{0,2}(?=\d{4}\s?年)")
_ISSUE_BEHIND = re.compile(r"[^）)。]{0,16}(?:版|期)|\s{0,2}[）)]")
_OF_SOURCE = re.compile(
    r"(?<![图片数据资])(?:来\s?源|稿\s?源|原载于?|摘自|转自|首发于)\s?[:：]?\s?[《“]?[^\s:：，,。；;（()）《》“”]{2,20}"
    r"[》”\s，,]{1,4}$"
)
_SOURCE_BEHIND = re.compile(r"\s{0,2}[）)】\]]?$")
# A site's own calendar, and what is in brackets under a headline: the day of a speech, the days of a digest.
_CALENDAR = re.compile(r"今天是|现在是|欢迎|天气|[℃°]|晴|多云|登录|注册")
_APART_BEFORE = re.compile(r"(?:^|[\s|｜·•∙/／]|[:：》】）)—-]|[\u3400-\u9fff]于)$")
_APART_BEHIND = re.compile(r"$|[\s|｜·•∙/／]|[【（(《—-]|来源|作者|编辑|记者|第|星期|周[一二三四五六日]")


class Kind(IntEnum):
    """What a time in front of a story says it is, the surest first."""

    ORIGINAL = 0
    PUBLISHED = 1
    PLAIN = 2
    UPDATED = 3
    REPOSTED = 4
    OTHER = 5


_LABELS = tuple(
    (re.compile(rf"(?:{words}){_SEP}$", re.IGNORECASE), kind)
    for words, kind in (
        (r"(?:转载|转发|收录|采集|入库|抓取|转帖|转自本站)(?:时间|日期|于)?", Kind.REPOSTED),
        (r"(?:原文|首发|原载|原发|刊载|见报|刊登|原刊)(?:发布|发表)?(?:时间|日期|于)?", Kind.ORIGINAL),
        (
            r"(?:成文|施行|实施|生效|截止|截至|收稿|修回|录用|活动|会议|举办|签署|报名|开标|拍摄|有效|印发|开播|注册|"
            r"到期|成立|评论|回复)(?:时间|日期|于|期至)?",
            Kind.OTHER,
        ),
        (r"(?:更新|编辑|修改|修订|updated|modified|edited)(?:时间|日期|于| on| at)?", Kind.UPDATED),
        (
            r"(?:发布|发表|发稿|发文|刊发|播出|上线|推送|公开|发帖|发)(?:时间|日期|于)|发布|发表|"
            r"(?:published|posted|created|publication date|pub ?date|release date)(?: on| at)?",
            Kind.PUBLISHED,
        ),
        (r"时\s{0,3}间|日\s{0,3}期|date", Kind.PLAIN),
    )
)


@dataclass(frozen=True, slots=True)
class Times:
    """When it was published, and when a mirror took it over."""

    published: Part | None = None
    reposted: Part | None = None


@dataclass(frozen=True, slots=True)
class _Time:
    part: Part
    kind: Kind
    zone: int
    has_clock: bool

    @property
    def rank(self) -> tuple[bool, int, int, bool]:
        return (self.kind >= Kind.UPDATED, self.zone, self.kind, not self.has_clock)


def times_of(around: Around, dispatch: Part | None, publisher: Part | None, *, mirrored: bool) -> Times:
    """The times that stand before and behind a story, and in its dateline; none of the body.

    Of a mirror's page the time in front is the repost's, unless it is said to be the original's, or one of several
    that stands right behind the publisher's name.
    """
    found = sorted(_times(around), key=lambda time: time.rank)
    if mirrored and publisher and len(found) > 1:
        found = [replace(time, kind=Kind.ORIGINAL) if _is_of(publisher, time) else time for time in found]
    known = [*_dispatched(dispatch), *(time for time in found if time.kind == Kind.ORIGINAL)]
    own = [time for time in found if time.kind in (Kind.PUBLISHED, Kind.PLAIN, Kind.UPDATED)]
    taken = [time for time in found if time.kind == Kind.REPOSTED]
    if mirrored or taken:
        first = next(iter([*taken, *own] if mirrored else taken), None)
        return Times(_part(next(iter([*known, *([] if mirrored else own)]), None)), _part(first))
    return Times(_part(next(iter([*known, *own]), None)))


def _part(time: _Time | None) -> Part | None:
    return time.part if time else None


def _is_of(publisher: Part, time: _Time) -> bool:
    """Whether a time stands right behind the publisher's name."""
    part = time.part
    return part.line is publisher.line and part.line.text[publisher.end : part.start].isspace()


def _dispatched(dispatch: Part | None) -> Iterator[_Time]:
    if dispatch:
        for stamp in stamps_in(dispatch.words):
            yield _Time(_stamped(dispatch.line, stamp, dispatch.start), Kind.ORIGINAL, 0, stamp.has_clock)


def _times(around: Around) -> Iterator[_Time]:
    for zone, lines in enumerate((around.under, around.above[::-1])):
        for line in lines:
            yield from _in_front(line, zone)
    for line in [*around.ending, *around.behind]:
        yield from _in_foot(line)
    yield from _signed(around)


def _in_front(line: Line, zone: int) -> Iterator[_Time]:
    if len(line.text) > _LONGEST or "。" in line.text:
        return
    for stamp in stamps_in(line.text):
        kind = _labelled(line.text, stamp)
        if kind is None and (_is_apart(line.text, stamp) and not _CALENDAR.search(line.text)):
            kind = Kind.PLAIN
        if kind is not None:
            yield _Time(_stamped(line, stamp), kind, zone, stamp.has_clock)


def _in_foot(line: Line) -> Iterator[_Time]:
    """The issue of a newspaper that printed it, the day right behind a source, and times with a label of their own."""
    if len(line.text) > _LONGEST and not line.text.endswith((")", "）")):
        return
    for stamp in stamps_in(line.text):
        before = line.text[max(0, stamp.start - 2 * _LABEL_WINDOW) : stamp.start]
        issue = [found for found in _OF_ISSUE.finditer(line.text[: stamp.end]) if found.end() == stamp.start]
        sourced = _OF_SOURCE.search(before) and _SOURCE_BEHIND.match(line.text, stamp.end)
        if sourced or (issue and _ISSUE_BEHIND.match(line.text, stamp.end)):
            yield _Time(_stamped(line, stamp), Kind.ORIGINAL, 2, stamp.has_clock)
        elif len(line.text) <= _LONGEST and before and (kind := _labelled(line.text, stamp)) not in (None, Kind.PLAIN):
            yield _Time(_stamped(line, stamp), kind or Kind.OTHER, 2, stamp.has_clock)


def _signed(around: Around) -> Iterator[_Time]:
    """The day alone on the last line of an official text, under the body that signs it."""
    for line in [*around.ending, *around.behind[:2]]:
        stamp = next(stamps_in(line.text), None)
        if stamp and (stamp.start, stamp.end) == (0, len(line.text)):
            yield _Time(_stamped(line, stamp), Kind.PLAIN, 3, stamp.has_clock)


def _labelled(text: str, stamp: Stamp) -> Kind | None:
    before = text[max(0, stamp.start - _LABEL_WINDOW) : stamp.start]
    return next((kind for label, kind in _LABELS if label.search(before)), None)


def _is_apart(text: str, stamp: Stamp) -> bool:
    """Whether a time stands by itself, as it does in no headline."""
    before, behind = text[: stamp.start], text[stamp.end :]
    if stamp.has_clock:
        return bool(_APART_BEFORE.search(before)) or not behind
    day = read_day(text)
    if (
        day and day.calendar_start == stamp.start and day.calendar_end < day.end
    ):  # 3月1日上午: of something that happened
        return False
    return bool(_APART_BEFORE.search(before) and _APART_BEHIND.match(behind)) and not _in_brackets(before, behind)


def _in_brackets(before: str, behind: str) -> bool:
    return before.endswith(("（", "(")) or behind.startswith(("）", ")"))


def _stamped(line: Line, stamp: Stamp, offset: int = 0) -> Part:
    return Part(line, offset + stamp.start, offset + stamp.end, stamp.edtf)
