"""Blocks of furniture: headlines of other pages under a heading of their own, and what readers wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from jianbao.articles.layout.lines import Line
from jianbao.articles.marks import Reason

_LINKS = re.compile(
    r"[\W_]{0,6}(?:"
    r"(?:最新|最近|相关|推荐|热门|精彩|更多|延伸|往期|近期|今日|本周|本月|热点|图文|编辑|站内|热播|点击|阅读|资讯|"
    r"新闻|视频|专题|频道|24小时|一周)"
    r"(?:文章|阅读|新闻|资讯|推荐|链接|报道|内容|回顾|热文|精选|排行榜?|热榜|视频|话题|更新|中心|图片|专题|热点|关注|"
    r"动态){1,2}|"
    r"猜你喜欢|你可能(?:还)?(?:喜欢|感兴趣)|大家都在看|为[你您]推荐|行业动态|友情链接|热搜榜?|热榜|"
    r"Most (?:Viewed|Read|Popular|Shared)|Related (?:Articles|Stories|News|Links)|You may also like|"
    r"Recommended(?: for you)?|Trending|More (?:from|on) .{2,30}"
    r")\s?[\W_]{0,4}(?:更多\W{0,3})?",
    re.IGNORECASE,
)
_LINKS_OF_ONE_LINE = re.compile(
    r"[\W_]{0,4}(?:(?:正在|今日|实时|全网|大家都在)?(?:热门|热搜|热点|搜索热词|热搜词|搜)|(?:相关|推荐|延伸|更多|往期)(?:阅读|新闻|链接|文章|推荐|内容|报道|解读|专访|"
    r"回顾))\s?[:：].{4,90}"
)
_MARK = re.compile(r"\d{1,2}(?=\s?[、.．,，\s])|[\[【［](?=.{1,8}[\]】］])|[^\w\s“\"「『《（(]")
_AGO = r"(?:\d{1,2}\s?(?:分钟|小时|天)前|昨天|前天|今天|刚刚)(?:\s\d{1,2}:\d{2})?"
_DATE_BEHIND = re.compile(
    rf".{{6,80}}(?:[\s\])）\[(（]|"
    rf"(?=\d{{4}}[-./年]))\s?(?:(?:\d{{4}}[-./年])?\d{{1,2}}[-./月]\d{{1,2}}日?(?:\s\d{{1,2}}:\d{{2}})?|"
    rf"{_AGO})[\])）]?"
)
_DATED = re.compile(
    rf"(?:(?:(?:\d{{4}}[-./])?\d{{1,2}}[-./]\d{{1,2}}(?:\s\d{{1,2}}:\d{{2}})?|{_AGO})(?:\s.{{0,24}})?)"
)
_FEWEST_IN_RUN = 3
_CUT, _LONGEST_TEASER = ("...", "…"), 120
_CUT_BEFORE_DAY = re.compile(r"(?:\.{3}|…)\s?[\[(（]\d")
_FLOOR_HEAD = re.compile(
    r"(?:沙发|板凳|地板|\d{1,4}\s?[楼#]|#\d{1,4})\s?(?:[|｜丨]\s?)?(?!.{0,20}楼主).{0,30}(?:发表于|回复于)\s?\d.{4,40}"
)
_LONGEST_HEAD, _LONGEST_REPLY = 100, 120
_ADVERTISING = re.compile(r"[\W_]{0,4}(?:广告|推广|赞助(?:内容)?|AD|Advertisement|Sponsored)[\W_]{0,4}")
_LEADS_ON = re.compile(
    r"(?:[>»›＞]{1,3}|了解(?:详情|更多)|立即(?:购买|抢购|下载|报名|领取|咨询)|点击(?:查看|购买|领取|进入|咨询))$"
)
_LONGEST_SIGN, _LONGEST_OFFER = 20, 60

_COMMENTS = re.compile(
    r"\W{0,4}(?:(?:发表|全部|最新|热门|精彩|网友|用户|读者|文明|我来)?(?:评论|热评|跟帖|留言|互动|神评)(?:区|列表)?|"
    r"发言)"
    r"(?:\s?[（(]?\s?\d{1,7}\s?[）)]?\s?条?)?(?:\s?[（(][^（()）]{0,16}[）)])?"
)
_SAID = re.compile(r"[^\s:：。，]{1,16}(?:\s[^\s:：。，]{1,12})?\s?[:：].+")


def link_lines(lines: Sequence[Line], is_story: Callable[[Line], bool]) -> Iterator[Line]:
    """The lines of link blocks: a heading and the headlines under it.

    Args:
        lines: the lines of a page.
        is_story: whether a line is running text of the story, so that it ends a block.
    """
    i = 0
    while i < len(lines):
        end = i + 1
        if _LINKS.fullmatch(lines[i].text):
            end += len(_items(lines, end, is_story))
        if end > i + 1 or (_LINKS_OF_ONE_LINE.fullmatch(lines[i].text) and not lines[i].is_ended):
            yield from lines[i:end]
        i = end


def advertised(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that a page sells: between the word for it and a sign that leads on."""
    for sign, line in pairwise(lines):
        if (
            len(sign.text) <= _LONGEST_SIGN
            and _ADVERTISING.fullmatch(sign.text)
            and len(line.text) <= _LONGEST_OFFER
            and _LEADS_ON.search(line.text)
        ):
            yield line


def teaser_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that are the cut-off beginning of another page's text, between its headline and the next one."""
    for before, line, behind in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if not line.text.endswith(_CUT) or len(line.text) > _LONGEST_TEASER or before.is_prose:
            continue
        if behind is None or not behind.is_prose:
            yield line


def _items(lines: Sequence[Line], start: int, is_story: Callable[[Line], bool]) -> Sequence[Line]:
    """The headlines from a line on, as far as they look like the first one."""
    mark = _mark(lines[start]) if start < len(lines) else None
    end = start
    while end < len(lines) and not is_story(lines[end]) and (mark is None or _mark(lines[end]) == mark):
        end += 1
    if mark is None and end < len(lines):
        # The last one may be a heading of the story that goes on.
        end -= not is_dated_link(lines[end - 1])
    return lines[start:end]


def _mark(line: Line) -> str | None:
    """The sign that a list's items have in common."""
    mark = _MARK.match(line.text)
    return "1" if mark and mark.group().isdigit() else mark.group() if mark else None


def is_dated_link(line: Line) -> bool:
    """Whether the line is a headline with its day behind it."""
    says = (line.is_ended or line.is_prose) and not _CUT_BEFORE_DAY.search(line.text)
    return not says and bool(_DATE_BEHIND.fullmatch(line.text))


def is_day_of_link(line: Line) -> bool:
    """Whether the line is the day, and the counts, that stand under a headline."""
    return len(line.text) <= 40 and bool(_DATED.fullmatch(line.text))


def dated_runs(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines of runs of dated headlines."""
    run: list[Line] = []
    for line in [*lines, None]:
        if line and is_dated_link(line):
            run.append(line)
            continue
        if len(run) >= _FEWEST_IN_RUN:
            yield from run
        run = []


def floor_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a forum's replies, each from its head to the next; not those where a text is posted again."""
    heads = [i for i, line in enumerate(lines) if len(line.text) <= _LONGEST_HEAD and _FLOOR_HEAD.fullmatch(line.text)]
    for start, end in pairwise([*heads, len(lines)]):
        floor = lines[start:end]
        if not any(line.is_prose and len(line.text) > _LONGEST_REPLY for line in floor):
            yield from floor


def comment_lines(lines: Sequence[Line], reasons: Mapping[Line, Reason]) -> Iterator[Line]:
    """The lines of comments: from their heading to the end of the page, or to a text that nobody is said to say."""
    i = 0
    while i < len(lines):
        if not _COMMENTS.fullmatch(lines[i].text):
            i += 1
            continue
        end = i + 1
        while end < len(lines) and (
            not lines[end].is_prose or lines[end] in reasons or _SAID.fullmatch(lines[end].text)
        ):
            end += 1
        if end < len(lines):
            while end > i + 1 and lines[end - 1] not in reasons and not _SAID.fullmatch(lines[end - 1].text):
                end -= 1
        yield from (line for line in lines[i:end] if line not in reasons)
        i = end
