"""Parts that have nothing in common: together they are no more than their total.

What stands beside one another behind 其中 may overlap: a listed firm may be a new one too. Regions, phases, sorts that
are called so, and opposites do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from jianbao.facts.words.regions import REGIONS
from jianbao.text import HAN
from jianbao.values import Quantity


@dataclass(frozen=True, slots=True)
class Part:
    """A part: how much it is, how many subjects have so much each, the words in front of it and those behind."""

    figure: Quantity
    times: int
    subject: str
    behind: str = ""

    @property
    def value(self) -> Decimal:
        """How much."""
        return self.figure.value if isinstance(self.figure.value, Decimal) else Decimal()

    @property
    def told(self) -> str:
        """The part as a sum has it."""
        return f"{self.times}×{self.figure.text}" if self.times > 1 else self.figure.text


_PLACE_OR_PHASE = re.compile(
    rf"(?:{'|'.join(REGIONS)}|[{HAN}]{{1,6}}(?:新区|[区县市镇乡])|第?[首一二三四五六\d]期"
    r"|\b(?:first|second|third) phase)[^，,。；;、]{0,8}$",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r" (?:\w+ )?(?:in|at|from) [A-Z]")
_SORT = re.compile(
    r"(?:.(?:类|产业|行业|领域|板块|赛道)|产业|工业|制造业|服务业|农业|建筑业|基础设施|民生|社会事业|社会民生|生态环保|文旅|交通|"
    r"能源|水利|市政|城市更新)(?:保障|提升|改善|建设)?(?:项目|工程|企业)?(?:投资|总投资|计划投资|完成投资|签约|开工)?$"
)
_OPPOSITES = tuple(
    (re.compile(one), re.compile(other))
    for one, other in (
        (r"(?<!进)出口|\bexports\b", r"进口|\bimports\b"),
        ("内资", "外资"),
        ("线上", "线下"),
        ("男", "女"),
        ("国内|境内", "国外|境外|海外"),
        ("城镇", "农村|乡村"),
        ("公办", "民办"),
        ("省内", "省外"),
    )
)
_TRADE = re.compile("(?:货物|外贸)?(?:出口|进口)(?:总?[额值])?(?:完成|实现|达)?")
_SEVERAL_TRAITS = re.compile(
    r"上市|高新|专精特新|瞪羚|独角兽|规上|规模以上|重点|重大|以上|亿元|千万|外资|央企|国企|民营|500强|百强|新|示范|特色|三甲|公办|"
    r"民办|综合|党员|博士|硕士|教授|院士|女|青年|专家|人才|企业|公司|单位|机构|平台|学校|医院|项目|获|已|在建|授权|发明"
)
"""One thing may have several of these traits: sorts that are named by them may overlap."""


_PHASE = re.compile(r"第?(?P<number>[首一二三四五六\d])期[^，,。；;、]{0,8}$")
_FIRST_PHASES = "首一1"
_SOME = re.compile(r"主要|重点|集中|大多|大都|多数|代表|典型|最[多大高]|前[三五十\d]|居前|位居|排名|领先|分别增|新增")
_REST = re.compile(r"其余|其他|剩余|余下|另外|另有|此外|还有|后续|远期|[三四五六]期|以及各")
_NEARLY_ALL_PLACES, _NEARLY_ALL_PHASES = Decimal("0.1"), Decimal("0.2")
_FEWEST_PLACES = 3


def missing_in_doubt(parts: Sequence[Part], text: str, lead: str, *, open_end: bool) -> Decimal:
    """The share of a total that parts behind 其中 may leave out, seemingly being all, before it is a doubt no more.

    Nothing where the text calls them some of it, or tells of the rest behind them.
    """
    if (
        open_end
        or _SOME.search(lead)
        or _SOME.search(text, parts[-1].figure.end)
        or any(_SOME.search(part.subject) for part in parts)
    ):
        return Decimal()
    if _REST.search(text, parts[-1].figure.end):
        return Decimal()
    phases = [_PHASE.search(part.subject) for part in parts]
    if all(phases):
        first = phases[0]
        return _NEARLY_ALL_PHASES if len(parts) > 1 and first and first["number"] in _FIRST_PHASES else Decimal()
    are_many = sum(part.times for part in parts) >= _FEWEST_PLACES
    return _NEARLY_ALL_PLACES if are_many and are_places_or_phases(parts) else Decimal()


def are_disjoint(parts: Sequence[Part]) -> bool:
    """Whether the subjects of parts have nothing in common."""
    return (
        all(_is_place_or_phase(part) for part in parts)
        or _are_sorts(parts)
        or are_opposite(parts)
        or _are_kinds_of_one(parts)
    )


def are_places_or_phases(parts: Sequence[Part]) -> bool:
    """Whether the parts are those of places or phases."""
    return all(_is_place_or_phase(part) for part in parts)


def are_opposite(parts: Sequence[Part]) -> bool:
    """Whether two parts are of the one and the other: exports and imports."""
    if len(parts) != 2:
        return False
    first, second = (part.subject + part.behind for part in parts)
    return any(
        bool(one.search(a) and other.search(b)) and not (one.search(b) or other.search(a))
        for one, other in _OPPOSITES
        for a, b in ((first, second), (second, first))
    )


def are_whole_trade(parts: Sequence[Part]) -> bool:
    """Whether two parts are all exports and all imports, which make up trade."""
    return are_opposite(parts) and all(_TRADE.fullmatch(part.subject) for part in parts)


def _is_place_or_phase(part: Part) -> bool:
    return (
        part.times > 1 or _PLACE_OR_PHASE.search(part.subject) is not None or _IN_PLACE.match(part.behind) is not None
    )


def _are_sorts(parts: Sequence[Part]) -> bool:
    """Whether the parts are of sorts that are called so: 生物医药类, 民生项目."""
    subjects = [part.subject for part in parts]
    return len(set(subjects)) == len(subjects) > 1 and all(map(_SORT.search, subjects))


def _are_kinds_of_one(parts: Sequence[Part]) -> bool:
    """Whether the parts are of kinds of one thing that is named behind each: 4颗遥感卫星、6颗通信卫星."""
    kinds = [part.behind for part in parts]
    if len(set(kinds)) < len(kinds) or any(part.subject for part in parts[1:]) or min(map(len, kinds)) < 3:
        return False
    return len({kind[-2:] for kind in kinds}) == 1 and not any(map(_SEVERAL_TRAITS.search, kinds))
