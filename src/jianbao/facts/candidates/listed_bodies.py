"""The bodies of lists: those that words behind a list call bodies, and those among which formal names stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.facts.candidates.body import Body, is_generic
from jianbao.facts.candidates.names import name_start
from jianbao.facts.candidates.people import mentions
from jianbao.facts.candidates.spans import Spans
from jianbao.facts.words import bodies as words
from jianbao.facts.words.people import POSTS
from jianbao.text import HAN
from jianbao.values import read_number

_PARTS = "，,。；;：:！？!?"
_LISTING = re.compile(f"(?<![^{_PARTS}])[^{_PARTS}、等]*[、等][^{_PARTS}]*")
"""A clause that may hold a list."""
_HEADED = re.compile(rf"等(?:(?!{'|'.join(words.NOT_HEADED)})[^，,。；;]){{0,18}}?(?:{'|'.join(words.LIST_HEADS)})")
_AND_SO_ON = re.compile(r"等(?<=[^高同平初中]等)(?![级候待同])")
_BACKERS = re.compile(
    "(?=[领跟参加联共继持追再])(?:联合|共同|继续|持续|追加|再次|再度)*(?:领投|跟投|参投|加注|追投)|(?:联合|共同)(?:发起|出资|注资)"
)
"""What only investors do: whoever is listed in front is one of them."""
_BACKS = re.compile("投|发起|[出注]资")
_JOINED_BY = re.compile("(?:联合|携手|会同)(?=[^、，。]{2,20}、)")
"""Behind it stand those whom somebody acts with: 某集团联合甲某、乙某共同发起."""
_FEW = r"[两二三四五六七八九十\d]"
_SO_MANY = re.compile(rf"(?P<number>{_FEW}(?<=[{HAN}].){_FEW}?)家(?:{'|'.join(words.LIST_HEADS)})")
"""What calls the list in front of it bodies without 等: 甲某、乙某两家企业."""
_ITEM = re.compile(r"[^、]+")
_LAST_ITEMS = re.compile(r"(?:[^以及与和]|以(?!及))+")
_LEAD_IN = re.compile("|".join(words.LEAD_IN))
_MEMBER = re.compile(rf"[{HAN}A-Za-z\d·•・&\-()（）“”\" ]{{2,26}}")
_KIND = re.compile(
    rf"(?:(?:[{HAN}]{{0,4}}|[AHB]股|港股|美股|科创板)(?:上市公司|独角兽企业|瞪羚企业|链主企业|龙头企业|头部企业|美元基金|人民币基金))(?=[{HAN}A-Za-z]{{2}})"
)
"""What a member is, in front of its name."""
_NO_MEMBER = (*words.NOT_MEMBERS, *POSTS)
_FIRM_ENDS = ("重工", "重科", "股份", "控股", "创投")
_FIRM = re.compile(rf"[{HAN}](?:{'|'.join(_FIRM_ENDS)})")
"""What shows a short name to be a firm's, where a formal one stands beside it."""
_FEWEST = 2
"""Formal names that show a list to be one of bodies."""

Items = list[tuple[int, int]]


def listed_bodies(text: str, formal: list[Body]) -> Iterator[Body]:
    """The items of lists that have no formal name."""
    if (
        "等" not in text
        and "投" not in text
        and "发起" not in text
        and (
            "、" not in text
            or (len(formal) < _FEWEST and not (_SO_MANY.search(text) or (formal and _FIRM.search(text))))
        )
    ):
        return
    known = Spans(formal)
    found = [
        item
        for begin, end, headed in _lists(text)
        if headed or len(known.within(begin, end)) >= _FEWEST or _FIRM.search(text, begin, end)
        for items in [_items(text, begin, end)]
        if headed or _shows_bodies(text, items, known)
        for item in items
        if not known.within(*item)
    ]
    if found:
        persons = Spans(mentions(text))
        members = (_member(text, *item) for item in found if not persons.touching(*item))
        yield from (member for member in members if member)


def _shows_bodies(text: str, items: Items, known: Spans[Body]) -> bool:
    """Whether enough items of a list end in formal names, or as the short names of firms do."""
    named = sum(any(body.end == end for body in known.within(start, end)) for start, end in items)
    firms = sum(text.endswith(_FIRM_ENDS, start, end) for start, end in items)
    shown = named + firms
    return shown >= _FEWEST and shown * 3 >= len(items)


def _lists(text: str) -> Iterator[tuple[int, int, bool]]:
    """The lists of the clauses: where each begins and ends, and whether words behind 等 call them bodies."""
    for clause in _LISTING.finditer(text):
        begin, last = clause.span()
        if "等" in clause.group():
            for close in _AND_SO_ON.finditer(text, begin, last):
                head = _HEADED.match(text, close.start(), last)
                yield begin, close.start(), head is not None
                begin = head.end() if head else close.end()
        if _BACKS.search(clause.group()) and (backed := _BACKERS.search(text, begin, last)):
            joined = _JOINED_BY.search(text, begin, backed.start())
            yield joined.end() if joined else begin, backed.start(), True
            begin = backed.end()
        elif "家" in clause.group() and (so_many := _SO_MANY.search(text, begin, last)):
            # 云程、宁泽5家企业: of two places, and none of the five is named.
            is_whole = read_number(so_many["number"]) == len(_items(text, begin, so_many.start()))
            yield begin, so_many.start(), is_whole
            begin = so_many.end()
        if "、" in clause.group():
            yield begin, last, False


def _items(text: str, begin: int, end: int) -> Items:
    """The spans of what 、 parts; the last one may be parted once more by 和."""
    spans = [match.span() for match in _ITEM.finditer(text, begin, end)]
    if len(spans) > 1:
        start, end = spans.pop()
        spans += [match.span() for match in _LAST_ITEMS.finditer(text, start, end)]
    return spans


def _member(text: str, start: int, end: int) -> Body | None:
    start = name_start(text, start, end, 0)
    if lead_in := _LEAD_IN.match(text, start, end):
        start = lead_in.end()
    if kind := _KIND.match(text, start, end):
        start = kind.end()
    name = text[start:end].strip()
    start = text.index(name, start)
    plain = name.endswith(_NO_MEMBER) or is_generic(name) or name.count("“") != name.count("”")
    if plain or not _MEMBER.fullmatch(name):
        return None
    return Body(start, start + len(name), name, formal=False)
