"""Listings of parts in a sentence: 青澜区4个、云渚区3个，临湖区、汀南区各1个."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from jianbao.facts.checks.disjoint import Part
from jianbao.facts.checks.told import quantities
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
_HANDFUL = "零一两三四五六七八九十"
_SO_MANY = re.compile("([两三四五六七八九十])个?[区县市镇乡地](?:各)?")
"""How many have so much each, told by their number: 四区各1个."""
_OTHER_MATTER = re.compile(
    r"共(?![同享建性识])|合计|总(?![部裁])|其中|新增|同比|环比|增长|下降|平均|每|人均|比上|较上|\btotal|\bper\b|\beach\b"
)
_TOTAL = re.compile(r"共(?![同享建性识])|合计|总|累计|\btotal|\ball\b", re.IGNORECASE)
_GROWTH_TOLD = re.compile(
    r"[，,、]?\s*[（(]?(?:同比|环比|比上年|较上年|比去年|较去年)?(?:同期)?(?:实际)?(?:增长|下降|上升|回落|增|降)了?"
    r"\d{1,5}(?:\.\d{1,3})?%[）)]?"
)
"""How a part grew, which stands between it and the next one."""
_HAN = re.compile(f"[{HAN}]")
_YEARS = range(1900, 2101)
_BETWEEN_PAIRS = re.compile(r"[；;，,、][^、，,；;：:。]{1,16}")
_BEHIND = re.compile(r"[^、，,；;：:。.]{0,16}?(?=[、，,；;：:。.]|以及|[和与及]|\s+and\b|$)")
_FIRST_SUBJECT = re.compile(r"[^、，,；;：:。]{0,24}$")
_LEADS = re.compile(r"^(?:其中|分别[是为]?|包括|即|有|：|:)+")


@lru_cache(maxsize=1024)
def listings(text: str) -> tuple[tuple[Part, ...], ...]:
    """The runs of parts of one unit that a sentence lists, each part without a bound; single figures among them."""
    figures = list(_figures(text))
    is_latin = _HAN.search(text) is None
    runs: list[list[Part]] = []
    before: Quantity | None = None
    for figure in figures:
        addable = _is_addable(figure, is_latin=is_latin)
        part = _next(text, before, figure) if before and runs else None
        if part and addable:
            runs[-1].append(part)
        elif addable:
            runs.append([Part(figure, 1, _subject(text, figure), _behind(text, figure))])
        before = figure if addable else None
    return (*(tuple(_without_total(run)) for run in runs), *_two_by_two(text, figures))


def _without_total(run: list[Part]) -> list[Part]:
    """The parts of a run whose first one is the total of the others: 总投资36亿元，一期14亿元，二期22亿元."""
    first, *others = run
    if others and "分布" in others[0].subject:
        return others
    is_total = others and _TOTAL.search(first.subject) and not any(_TOTAL.search(part.subject) for part in others)
    return others if is_total else run


def _two_by_two(text: str, figures: Sequence[Quantity]) -> Iterator[tuple[Part, ...]]:
    """The runs of parts of which each has two figures: 产业项目15个，总投资98亿元；民生项目5个，总投资18亿元."""
    at = 0
    while at + 3 < len(figures):
        pairs = [(figures[at], figures[at + 1])]
        while (nxt := at + 2 * len(pairs)) + 1 < len(figures) and _is_like_pair(
            text, pairs[-1], (figures[nxt], figures[nxt + 1])
        ):
            pairs.append((figures[nxt], figures[nxt + 1]))
        if len(pairs) > 1:
            subjects = [_subject(text, one) for one, _ in pairs]
            for place in (0, 1):
                yield tuple(Part(pair[place], 1, subject) for pair, subject in zip(pairs, subjects, strict=True))
        at += 2 * len(pairs) if len(pairs) > 1 else 1


def _is_like_pair(text: str, one: tuple[Quantity, Quantity], other: tuple[Quantity, Quantity]) -> bool:
    """Whether two pairs of figures have the same two units and are told in the same way."""
    units = [[(figure.unit, figure.currency) for figure in pair] for pair in (one, other)]
    if units[0] != units[1] or units[0][0] == units[0][1] or not all(map(_is_addable, (*one, *other))):
        return False
    inner = [text[first.end : second.start] for first, second in (one, other)]
    between = text[one[1].end : other[0].start]
    return inner[0] == inner[1] and bool(_BETWEEN_PAIRS.fullmatch(between)) and not _OTHER_MATTER.search(between)


def _figures(text: str) -> Iterator[Quantity]:
    """The figures of a text; a rate of growth is of no sum, and 四区 of 四区各1个 says who has it."""
    return (
        one
        for one in quantities(text)
        if one.is_figure and not growth_before(text, one.start) and not text.startswith("各", one.end)
    )


def _is_addable(one: Quantity, *, is_latin: bool = False) -> bool:
    """Whether a figure may be a part; English leaves the unit to the total: 20 projects, 8 in the north."""
    counts = is_latin and one.text.isdigit() and one.value not in _YEARS
    return (
        one.bound is None
        and one.growth is None
        and one.high is None
        and isinstance(one.value, Decimal)
        and (one.unit is not None or one.text.isalpha() or counts)
        and one.unit not in _NO_SUM
    )


def _next(text: str, before: Quantity, figure: Quantity) -> Part | None:
    """The figure as the part that comes next behind another one; None where it is of another matter."""
    between = _GROWTH_TOLD.sub("", text[before.end : figure.start])
    if (before.unit, before.currency) != (figure.unit, figure.currency) or _OTHER_MATTER.search(between):
        return None
    if each := _EACH.fullmatch(between):
        so_many = _SO_MANY.fullmatch(each["subjects"])
        times = _HANDFUL.index(so_many[1]) if so_many else len(_JOINT.findall(each["subjects"])) + 1
        return Part(figure, times, each["subjects"])
    parting = _PARTING.fullmatch(between)
    if parting is None:
        return None
    subject = (parting["subject"] if parting["mark"] else parting["last"]) or ""
    return Part(figure, 1, _LEADS.sub("", subject), _behind(text, figure))


def _subject(text: str, figure: Quantity) -> str:
    """The words in front of the first part."""
    match = _FIRST_SUBJECT.search(text, max(0, figure.start - 24), figure.start)
    return _LEADS.sub("", match.group()) if match else ""


def _behind(text: str, figure: Quantity) -> str:
    """The words behind a part, up to the next one."""
    match = _BEHIND.match(text, figure.end)
    return match.group() if match else ""
