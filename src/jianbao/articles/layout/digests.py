"""Digests: pages whose items, marked alike, tell of events that have nothing to do with each other.

The points of one event are marked alike too. What tells the two apart: the items of a digest stand on a page without a
lead of its own, each opens as news does, and no item takes up what the one before it named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jianbao.articles.layout.cohesion import ALIKE, are_unrelated
from jianbao.articles.layout.lines import Line
from jianbao.text import HAN

_MARKS = (
    re.compile(r"\d{1,2}\s?[.、．]\s?(?!\d)"),
    re.compile(r"[【\[](?=[^【】\[\]]{2,24}[】\]])"),
    *(re.compile(rf"{sign}\s?") for sign in "●■◆▶►◎★▍❖"),
    re.compile(r"[一二三四五六七八九十]{1,3}、"),
    re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s:：|｜]{1,4}"),
)
_FIRST = frozenset("0123456789【[●■◆▶►◎★▍❖一二三四五六七八九十")
_NUMBER = re.compile(r"\d{1,2}")
_NEWS = re.compile(
    rf"(?:\d{{1,2}}月)?\d{{1,2}}日|\d{{1,2}}月|近日|日前|昨[日天]|今[日天]|本周|上周|近期|截至|获悉|消息|宣布|公告|"
    rf"发布|通报|透露|完成|出台|印发|签[约订署]|"
    rf"开[工幕业通]|投[产用]|成立|落户|启动|揭牌|举[行办]|获(?:批|得)|[{HAN}]{{2,10}}[讯電电]"
)
_NEWS_WITHIN = 60
_YEAR = re.compile(r"(?:19|20)\d{2}(?=年)")
_DIGEST = re.compile(
    r"(?:一周|每日|今日|本周|本月|每周|早间|晚间|[早晚午周日月])(?:要闻|速[览递]|快[讯报]|动态|简[报讯]|资讯|汇总|"
    r"盘点|大事|新闻|[报刊])|"
    r"简讯|要闻|速览|速递|集锦|摘编|信息参考|动态一周|[早晚]知道|早餐|晚报|早报|周报|日报|News in Brief|Briefing|"
    r"Digest|Round-?up",
    re.IGNORECASE,
)
_SECTION = re.compile(r"(?:[●■◆▶►◎★▍❖【]|[一二三四五六七八九十]{1,3}、|[—-]{1,2}\s).{2,20}")
_TOPIC = re.compile(rf"[{HAN}、和与]{{2,10}}[。：:　 ]")
"""What heads the part of a bulletin: 一、工业生产。"""
_STATED = re.compile(r"(?:本期|本周|今日|今天|本日|本次|共|以下|收录)\D{0,12}?(\d{1,2})\s?[条则篇](?!\d)")
_FEWEST_ITEMS = 3
# Of the items of a digest, how many open as news does; of one that calls itself so.
_MOSTLY, _SOME = 0.75, 0.4
_SHORTEST_HEADLINE, _LONGEST_BRIEF = 7, 600


def digest_items(lines: Sequence[Line]) -> list[int]:
    """Where the items of a digest begin, by the place of their first line; none where a page is no digest."""
    items: list[int] = []
    marked = [i for i, line in enumerate(lines) if line.text[0] in _FIRST]
    for mark in _MARKS if len(marked) >= _FEWEST_ITEMS else ():
        heads = [i for i in marked if mark.match(lines[i].text)]
        # Where sections are marked too, there are fewer of them than of items.
        if len(heads) >= max(_FEWEST_ITEMS, len(items) + 1) and _is_digest(lines, heads, mark):
            items = heads
    return items or _counted_items(lines)


def sections(lines: Sequence[Line], items: Sequence[int]) -> list[int]:
    """Where the headings of a digest's sections stand, each right in front of an item; by their place."""
    return [
        i - 1
        for i in items[1:]
        if _SECTION.fullmatch(lines[i - 1].text) and not lines[i - 1].is_ended and lines[i - 2].is_prose
    ]


def _counted_items(lines: Sequence[Line]) -> list[int]:
    """Where items without a mark begin, on a page that says above the first how many there are."""
    prose = next((i for i, line in enumerate(lines) if line.is_prose), 0)
    stated = next((int(count[1]) for line in lines[:prose] if (count := _STATED.search(line.text))), 0)
    if stated < _FEWEST_ITEMS:
        return []
    heads = [i for i, (line, following) in enumerate(pairwise(lines)) if _is_head(line) and following.is_prose]
    texts = ["".join(line.text for line in lines[start:end]) for start, end in pairwise([*heads, len(lines)])]
    return heads if len(heads) == stated and are_unrelated(texts, ALIKE) else []


def _is_head(line: Line) -> bool:
    return not line.is_prose and not line.is_ended and len(line.text) >= _SHORTEST_HEADLINE


def _is_digest(lines: Sequence[Line], heads: Sequence[int], mark: re.Pattern[str]) -> bool:
    front = lines[: heads[0]]
    led = sum(line.is_prose for line in front)
    is_named = any(_DIGEST.search(line.text) for line in front if not line.is_prose)
    if led > 1 or (led and not is_named):
        return False
    items = [lines[start:end] for start, end in zip(heads, [*heads[1:], len(lines)], strict=True)]
    if not _is_counted(items) or sum(map(_is_brief, items)) < _MOSTLY * len(items):
        return False
    if not is_named and sum(_is_topic(item, mark) for item in items) > len(items) / 2:
        return False
    texts = ["".join(line.text for line in item) for item in items]
    if len({year.group() for text in texts for year in _YEAR.finditer(text[:_NEWS_WITHIN])}) > 1:
        return False  # a chronicle
    opens = sum(bool(_NEWS.search(_lead(item, mark))) for item in items)
    return opens >= (_SOME if is_named else _MOSTLY) * len(items) and are_unrelated(texts, ALIKE)


def _is_counted(items: Sequence[Sequence[Line]]) -> bool:
    """Whether numbers, where items have them, count on from the first."""
    numbers = [int(found.group()) for item in items if (found := _NUMBER.match(item[0].text))]
    return len(numbers) < len(items) or "日" in items[0][0].text[:11] or numbers == [*range(1, len(items) + 1)]


def _is_brief(item: Sequence[Line]) -> bool:
    """Whether an item is a headline with its text under it, or a short text."""
    head, *rest = item
    if sum(len(line.text) for line in item) > _LONGEST_BRIEF:
        return False
    if head.is_prose:
        return True
    has_text = bool(rest) and (rest[0].is_prose or any(line.is_prose for line in rest[:2]))
    return has_text and len(head.text) >= _SHORTEST_HEADLINE and not head.text.endswith(("？", "?"))


def _is_topic(item: Sequence[Line], mark: re.Pattern[str]) -> bool:
    """Whether an item begins with what it is about, and tells no news there."""
    topic = _TOPIC.match(mark.sub("", item[0].text, count=1))
    return topic is not None and not _NEWS.search(topic.group())


def _lead(item: Sequence[Line], mark: re.Pattern[str]) -> str:
    return mark.sub("", "".join(_words(item)), count=1)[:_NEWS_WITHIN]


def _words(item: Sequence[Line]) -> Iterator[str]:
    head, *rest = item
    yield from [head.text] if head.is_prose else (line.text for line in rest)
