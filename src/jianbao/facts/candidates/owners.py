"""Whose a figure is by its own clause: 云杉科技营收86亿元, 全区机柜3.6万个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.figures import clause_around, is_told_together
from jianbao.facts.candidates.people import mentions
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.words.regions import REGIONS
from jianbao.text import HAN

_REGION = re.compile(
    rf"(?:{'|'.join(REGIONS)})[省市区]?|[全我该本][省市区县镇州]|"
    rf"(?<![{HAN}])(?![一每各某两几多年月日第])[{HAN}]{{2,3}}?(?:新区|[区县镇市])(?![域场民面])"
)
_QUOTED = re.compile(rf"[“「](?P<name>[{HAN}A-Za-z\d·•]{{2,12}})[”」]")
# 比全省高, 从云杉集团获得: what stands behind these is another's.
_COMPARED = re.compile(r"(?:[比较从向对由被为给超]|[高低快慢好优多少大小]于|超过)$")
# 云杉资本、白露创投等注资: of several it is nobody's alone.
_JOINED = re.compile(r"等?[、与和及]|等")
_OTHER = re.compile(r"(?:的|下属|旗下|所属|控股的)[^，,]{0,4}(?:对手|客户|供应商|子公司|股东|伙伴|竞品)")
# Words of what is counted, and of when: 项目总投资, 基地设计, 去年全区.
_NO_OWNER = re.compile(
    r"投资|设计|规划|建设|营收|收入|产值|金额|产能|规模|总量|机柜|其中|目前|[今去明前]年|我们|他们|你们|大家|本人|第[一二三\d]"
)
_SHORTEST = 2
_AND = "、"


def owner_in_clause(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the first body, project or region that the clause of a figure names in front of it.

    Where several are told of 分别, and of those that are only compared with, it is none.
    """
    if is_told_together(text, start):
        return None
    if behind := _owner_behind(text, end):
        return behind
    first, _ = clause_around(text, start, end)
    within = [span for span in _named(text, first, start) if first <= span[0] and span[1] <= start]
    # Of 东浦镇1家、白沙镇2家 the second is of whom stands behind the first.
    listed = text.rfind(_AND, first, start) + 1
    within = [span for span in within if span[0] == listed] or within
    own = [span for span in within if not _COMPARED.search(text, 0, span[0]) and not _OTHER.match(text, span[1])]
    # Of 深圳云杉科技有限公司 the firm and not the city.
    owner = min(own, key=lambda span: (span[0], -span[1]), default=None)
    return None if owner and _JOINED.match(text, owner[1]) else owner


def _owner_behind(text: str, end: int) -> tuple[int, int] | None:
    """Of 总投资16亿元的云杉产业园 the project: what a figure belongs to may stand behind it."""
    if not text.startswith("的", end):
        return None
    named = [span for span in _named(text, end, len(text)) if span[0] == end + 1]
    return max(named, key=lambda span: span[1], default=None)


def may_own(name: str, sentence: str) -> bool:
    """Whether words of a sentence may name whose a figure is: no person, and no words of what is counted."""
    persons = {mention.text for mention in mentions(sentence)}
    return len(name) >= _SHORTEST and name not in persons and not _NO_OWNER.search(name)


def _named(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    yield from ((body.start, body.end) for body in bodies(text))
    yield from ((name.start, name.end) for name in project_names(text))
    yield from (match.span() for match in _REGION.finditer(text, first, last))
    if opening := _QUOTED.match(text, first, last):
        yield opening.span("name")
