"""What stands apart beside the time of a story: who published it and who wrote it, without a label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from jianbao.articles.layout.head.names import is_column, is_nobody, is_outlet, is_person
from jianbao.articles.layout.head.parts import Part, parts_of
from jianbao.articles.layout.lines import Line
from jianbao.articles.layout.stamps import stamps_in
from jianbao.text import HAN
from jianbao.values import read_day

_LONGEST, _SHORTEST_NAME, _LONGEST_NAME, _LONGEST_LATIN, _LONGEST_PEN_NAME = 100, 2, 16, 40, 4
_LONGEST_ALONE = 24
# What else stands there: issues, weekdays, sizes of letters, counts, where it was sent from, channels.
_OTHER = re.compile(
    r"第?\s?[A-Z]?\d{1,5}\s?[版期张号].{0,12}|[A-Z]\d{1,3}.{0,8}|(?:总|农历|星期|周[一二三四五六日]|字数|字[号体]|阅读|浏览|评论|点击|"
    r"分享|收藏|转发|点赞|在看|打印|关注|举报|听新闻|发[布表]于|今日|编辑|责编|校对|审核|摄影|视频).{0,16}|原创|首发|正文|更多|[^\w]{1,3}|"
    r"\d{1,6}|.{0,4}\d{4}年?第\d{1,4}期|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|"
    r"海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|图文|文/图|摘要|要闻|国内|国际|社会|财经|科技|智能|产业|"
    r".{0,8}报[导道]|微博|微信|朋友圈|QQ|LINE|Facebook|复制链接|"
    r"行业|本地|地方|时政|动态|新闻|人工智能|来自.{0,16}|.{0,12}官方[账帐]号|(?:本期|共|全文|约)?\s?\d{0,6}\s?[条篇字](?!.)|本期|全文|共|条|"
    r".{0,12}(?:创作者|作者|博主)|默认|朗读|缩小|放大|[大中小]"
)
_ROLE = re.compile(r"记者|通讯员|作者|来源|[:：]")
_ROLE_ALONE = re.compile(r".{0,6}(?:记者|通讯员)")
_FROM = re.compile(r"来自|发[布表]于")
_AUTHORING = re.compile(r"(?:编辑部|编辑室|课题组|评论员|工作室|调研组)$")
# Times without their year date nothing, but who stands beside them is named all the same.
_PASSING = re.compile(
    r"(?<![\d-])\d{1,2}[-/.月]\d{1,2}日?\s{1,2}\d{1,2}[:：]\d{2}|(?<!\d)\d{1,2}\s?(?:分钟|小时|天)前|[昨前今]天\s?\d{1,2}[:：]\d{2}|刚刚"
)
_ADDED = re.compile(rf"(?<=[{HAN}]{{2}})(?:编印?|主办|供稿)$|(?<=电台|视台)[{HAN}]{{2,6}}频[率道]$")
_MARKS = "（()）[]【】·•・∙—–- "
_QUOTED = re.compile(r"《(?P<name>[^《》]{2,20})》(?:第?[A-Z]?\d{1,3}版)?$")


@dataclass(frozen=True, slots=True)
class Beside:
    """Those named beside a time."""

    publisher: Part | None = None
    author: Part | None = None


def beside_time(line: Line) -> Beside:
    """Who is named without a label in a line with a day: papers by their names, persons by theirs.

    Accounts write `author account time`; of one name that is neither it is the publisher's, unless a sentence may go
    on with it: behind a day that is no time of a page, or right behind any.
    """
    span = _time_in(line.text)
    if span is None:
        return Beside()
    names = list(_names(_named(part) for part in _outside(line, *span)))
    outlets = [part for part in names if is_outlet(part.words)]
    persons = [part for part in names if part not in outlets and is_person(part.words)]
    is_of_page = _is_of_page(line.text)
    names = [part for part in names if part in outlets or part in persons or (is_of_page and part.start != span[1])]
    others = [part for part in names if part not in outlets and part not in persons]
    return _told(names, outlets, persons, others)


def outlet_apart(lines: Sequence[Line]) -> Iterator[Part]:
    """The publisher whose name stands alone on the line above or below that of the time."""
    for one, other in pairwise(lines):
        for line, time in ((one, other), (other, one)):
            if len(line.text) > _LONGEST_ALONE or _time_in(line.text) or not (span := _time_in(time.text)):
                continue
            if not any(_is_name(part.words) for part in map(_named, _outside(time, *span))):
                names = [part for part in map(_named, parts_of(line)) if _is_name(part.words)]
                yield from [part for part in names if is_outlet(part.words)][-1:]


def _time_in(text: str) -> tuple[int, int] | None:
    """The span of the time of a line that has little else."""
    if len(text) > _LONGEST or "。" in text:
        return None
    if day := next(stamps_in(text), None) or read_day(text):
        return day.start, day.end
    passing = _PASSING.search(text)
    return passing.span() if passing else None


def _is_of_page(text: str) -> bool:
    """Whether the time of a line is one that pages have: with its year, or a passing one."""
    return next(stamps_in(text), None) is not None or bool(_PASSING.search(text))


def _names(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts that name somebody; reporters behind their role are named by it, what is behind 来自 is a place."""
    is_reporter = is_place = False
    for part in parts:
        was_place, is_place = is_place, bool(_FROM.fullmatch(part.words))
        if was_place:
            continue
        if _is_name(part.words) and not (is_reporter and len(part.words) <= _LONGEST_PEN_NAME):
            yield part
        else:
            is_reporter = is_reporter or bool(_ROLE_ALONE.fullmatch(part.words))


def _told(names: Sequence[Part], outlets: Sequence[Part], persons: Sequence[Part], others: Sequence[Part]) -> Beside:
    if len(names) > 3 or any(is_nobody(part.words) for part in names[:1]):
        return Beside(next(iter(outlets), None))
    if writers := [part for part in outlets if _AUTHORING.search(part.words)]:
        return Beside(next((part for part in outlets if part not in writers), None), writers[0])
    if outlets:
        pen_names = others[:1] if len(names) == 2 and others[:1] == list(names[:1]) else []
        author = [*persons, *(part for part in pen_names if part.end - part.start <= _LONGEST_PEN_NAME)]
        return Beside(outlets[0], next(iter(author), None))
    if len(names) == 2 and not persons and names[0].end - names[0].start <= _LONGEST_PEN_NAME:
        return Beside(names[1], names[0])
    if len(others) <= 1:
        return Beside(next(iter(others), None), next(iter(persons), None))
    return Beside()


def _is_name(words: str) -> bool:
    if (
        len(words) < _SHORTEST_NAME
        or len(words) > (_LONGEST_LATIN if words.isascii() else _LONGEST_NAME)
        or _OTHER.fullmatch(words)
        or is_column(words)
        or _ROLE.search(words)
    ):
        return False
    return read_day(words) is None


def _outside(line: Line, start: int, end: int) -> Iterator[Part]:
    """The parts of a line that are not its time."""
    for part in parts_of(line):
        if part.end <= start or part.start >= end:
            yield part
        elif part.end > end and line.text[end : part.end].strip():
            behind = line.text[end : part.end]
            yield replace(part, start=end + len(behind) - len(behind.lstrip()))


def _named(part: Part) -> Part:
    """A publisher's name without the marks around it."""
    bare = part.words.lstrip(_MARKS)
    start = part.end - len(bare)
    part = replace(part, start=start, end=start + len(bare.rstrip(_MARKS)))
    if quoted := _QUOTED.match(part.words):
        return replace(part, start=part.start + quoted.start("name"), end=part.start + quoted.end("name"))
    added = _ADDED.search(part.words)
    return replace(part, end=part.start + added.start()) if added else part
