"""Listings of parts in a sentence: 青澜区4个、云渚区3个，临湖区、汀南区各1个."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from jianbao.facts.checks.told import quantities
from jianbao.facts.words.regions import REGIONS
from jianbao.text import HAN
from jianbao.values import Quantity
from jianbao.values.growth import growth_before

_NO_SUM = frozenset(
    {"%", "‰", "个百分点", "倍", "年", "个月", "月", "天", "日", "小时", "分钟", "公里", "米", "岁", "度", "届", "次"}
)
"""Units in which what is listed beside one another makes no total."""
_NAMED = "[^、，,；;：:。]{0,24}"
_PARTING = re.compile(
    rf"{_NAMED}(?P<mark>[、，,；;]|以及|和|及|与)\s*(?:and |以及|和|及)?(?P<subject>{_NAMED})$"
    rf"| {_NAMED} and (?P<last>{_NAMED})$"
)
_EACH = re.compile(r"[^，,；;：:。]{0,12}[、，,；;]\s*(?P<subjects>[^，,；;：:。]{1,60}?)各(?:有|为|占)?$")
_JOINT = re.compile(r"、|和|与|及")
_OTHER_MATTER = re.compile(
    r"共(?![同享建性识])|合计|总(?![部裁])|其中|新增|同比|环比|增长|下降|平均|每|人均|比上|较上|\btotal|\bper\b|\beach\b"
)
_DISJOINT = re.compile(
    rf"(?:{'|'.join(REGIONS)}|[{HAN}]{{1,6}}(?:新区|[区县市镇乡])|第?[一二三四五六\d]期"
    r"|\b(?:first|second|third) phase)[^，,。；;、]{0,8}$",
    re.IGNORECASE,
)
_FIRST_SUBJECT = re.compile(r"[^、，,；;：:。]{0,24}$")
_LEADS = re.compile(r"^(?:其中|分别[是为]?|包括|即|有|：|:)+")


@dataclass(frozen=True, slots=True)
class Part:
    """A part: how much it is, how many subjects have so much each, the words in front of it."""

    figure: Quantity
    times: int
    subject: str

    @property
    def value(self) -> Decimal:
        """How much."""
        return self.figure.value if isinstance(self.figure.value, Decimal) else Decimal()

    @property
    def told(self) -> str:
        """The part as a sum has it."""
        return f"{self.times}×{self.figure.text}" if self.times > 1 else self.figure.text

    @property
    def is_disjoint(self) -> bool:
        """Whether its subject has nothing in common with others of its kind: a region, a phase."""
        return self.times > 1 or _DISJOINT.search(self.subject) is not None


@lru_cache(maxsize=1024)
def listings(text: str) -> tuple[tuple[Part, ...], ...]:
    """The runs of parts of one unit that a sentence lists, each part without a bound; single figures among them."""
    runs: list[list[Part]] = []
    before: Quantity | None = None
    for figure in _figures(text):
        part = _next(text, before, figure) if before and runs else None
        if part and _is_addable(figure):
            runs[-1].append(part)
        elif _is_addable(figure):
            runs.append([Part(figure, 1, _subject(text, figure))])
        before = figure if _is_addable(figure) else None
    return tuple(map(tuple, runs))


def _figures(text: str) -> Iterator[Quantity]:
    """The figures of a text; a rate of growth is of no sum."""
    return (one for one in quantities(text) if one.is_figure and not growth_before(text, one.start))


def _is_addable(one: Quantity) -> bool:
    return (
        one.bound is None
        and one.growth is None
        and one.high is None
        and isinstance(one.value, Decimal)
        and (one.unit is not None or one.text.isalpha())
        and one.unit not in _NO_SUM
    )


def _next(text: str, before: Quantity, figure: Quantity) -> Part | None:
    """The figure as the part that comes next behind another one; None where it is of another matter."""
    between = text[before.end : figure.start]
    if (before.unit, before.currency) != (figure.unit, figure.currency) or _OTHER_MATTER.search(between):
        return None
    if each := _EACH.fullmatch(between):
        return Part(figure, len(_JOINT.findall(each["subjects"])) + 1, each["subjects"])
    parting = _PARTING.fullmatch(between)
    if parting is None:
        return None
    return Part(figure, 1, (parting["subject"] if parting["mark"] else parting["last"]) or "")


def _subject(text: str, figure: Quantity) -> str:
    """The words in front of the first part."""
    match = _FIRST_SUBJECT.search(text, max(0, figure.start - 24), figure.start)
    return _LEADS.sub("", match.group()) if match else ""
