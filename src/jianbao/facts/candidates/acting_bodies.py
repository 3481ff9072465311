"""Bodies with no formal name that do what only bodies do: 某某资本领投, 某某区出台, 某某飞控董事长."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from jianbao.facts.candidates.body import Body, is_kind, names_none
from jianbao.facts.candidates.names import name_start
from jianbao.facts.words import bodies as words
from jianbao.facts.words.people import POSTS
from jianbao.text import HAN
from jianbao.values.listed import any_of, just_read

_SHORTEST = 3
_WHERE = tuple("在于向到赴")
"""Behind these a place is where something is done."""
_LONGEST = 15
"""Characters of a name."""
_RUN = re.compile(rf"[{HAN}A-Za-z\d]{{2,{_LONGEST}}}$")
_RANKS = ("副", "执行", "常务", "名誉", "荣誉", "首席", "高级", "联合", "创始")
_ENDS = words.SHORT_ENDINGS + words.GOVERNED
_ZONES = ("开发区", "高新区", "经开区")
_DOES = "".join({word[0] for word in (*words.ACTS, *POSTS, *_RANKS)})
"""What the words begin with that only a body has behind its name: few names have such a word behind them."""
_ACTS = (
    re.compile(
        rf"[{''.join({word[-1] for word in _ENDS})}](?=[」”]?[{_DOES}])(?:{just_read(_ENDS)})"
        rf"(?=[」”]?(?:(?:{'|'.join(words.ACTS)})|(?:{'|'.join(_RANKS)})*(?:{'|'.join(POSTS)})[{HAN}]))"
    ),
    re.compile(
        rf"(?:{'|'.join((*words.SITES, *_ZONES))})(?:(?={'|'.join(words.SITE_ACTS)})|(?<={'|'.join(_ZONES)})"
        "(?=(?:召开|举行|印发)(?:了|全区)?[^，。；]{2,16}(?:会|方案|措施|办法)))"
    ),
)
_ANY_EXECUTIVE = any_of(words.EXECUTIVES)
_IS_LED = re.compile(
    rf"[{HAN}A-Za-z](?=[{''.join({word[0] for word in words.RANKS + words.EXECUTIVES})}])"
    rf"(?=(?:{'|'.join(words.RANKS)})*(?:{'|'.join(words.EXECUTIVES)})(?:[{HAN}]{{2}}|、|兼))"
)
_ENDINGS = frozenset(words.SHORT_ENDINGS)
_AREA = re.compile(f"(?:核心|先行|承载|集聚|示范|主城|中心城)区(?=.+(?:{'|'.join(words.GOVERNED)})$)")
"""What an area is, in front of its name."""


def acting_bodies(text: str) -> Iterator[Body]:
    """Short names, governments and parks that do what only bodies do: 某某资本领投, 某某区出台."""
    patterns = (*_ACTS, _IS_LED) if _ANY_EXECUTIVE.search(text) else _ACTS
    for begin, end in chain.from_iterable(_runs(pattern, text) for pattern in patterns):
        start = _start(text, begin, end)
        name = text[start:end]
        plain = names_none(name) or is_kind(name, _ENDINGS) or name[:1].isdigit()
        if len(name) >= _SHORTEST and not plain and text[start - 1 : start] not in _WHERE:
            yield Body(start, end, name, formal=False)


def _start(text: str, begin: int, end: int) -> int:
    """Where the name begins: behind words of an area's kind, and with the 以 of 以宁资本, which are not 宁 of 资本."""
    start = name_start(text, begin, end, 1)
    if area := _AREA.match(text, start, end):
        return area.end()
    return start - 1 if start - 1 == begin and text[start + 1 : end] in _ENDINGS else start


def _runs(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The runs of up to `_LONGEST` characters that end so, that of the first of several ends."""
    since = 0
    for last in pattern.finditer(text):
        end = last.end()
        run = _RUN.search(text, max(since, end - _LONGEST), end)
        if run and run[0] not in _ENDINGS:
            since = end
            yield run.start(), since
