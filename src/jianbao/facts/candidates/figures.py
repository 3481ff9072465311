"""What the words around a figure say of it: its kind, its period."""

from __future__ import annotations

import re
from enum import StrEnum

from jianbao.facts.candidates.assertion import is_denied


class Kind(StrEnum):
    """What a figure claims to be."""

    ACTUAL = "actual"
    PLANNED = "planned"
    INTENDED = "intended"
    SIGNED = "signed"
    APPROVED = "approved"
    TARGET = "target"
    EXPECTED = "expected"
    CAP = "cap"
    MIXED = "mixed"


_PROMISES = r"预计|建成后|达产后|投产后|投用后|届时"
"""What is expected in one clause goes on in those behind it."""
_EXPECTED = (
    rf"{_PROMISES}|有望|将达|可实现|可望|可能|或将|否则|预期|预测|全部建成|"
    r"\bexpect|\bforecast|once (?:complete|built)"
)
_PLANNED = (
    r"(?<!比)(?<!比原)计划|规划|[一二三四]期(?:计划)?投资|固定资产投资(?!完成|增)|"
    r"拟|设计|将(?=[^军来])|(?<!占)总投资|分两期|\bplan|\bwill\b|\bpropos|\bdesign"
)
_MARKS = (
    (Kind.INTENDED, re.compile(r"意向|有意|\bintend|letter of intent", re.IGNORECASE)),
    (Kind.TARGET, re.compile(r"力争|目标|到20\d\d年|争取|\btarget|\baim|\bgoal|\bby 20\d\d", re.IGNORECASE)),
    (Kind.EXPECTED, re.compile(_EXPECTED, re.IGNORECASE)),
    (Kind.APPROVED, re.compile(r"批复|获批|核准|批准|审批|\bapprov", re.IGNORECASE)),
    (Kind.PLANNED, re.compile(_PLANNED, re.IGNORECASE)),
    (Kind.SIGNED, re.compile(r"签约|签订|签署|协议|合同|\bsign|\bcontract", re.IGNORECASE)),
)  # fmt: skip
"""Nearest to a plan first: what holds of several is said by the weakest claim."""
_DONE = re.compile(r"完成[^，。]{0,8}(?:目标|计划)的|(?<![未没])已(?!经?批)|目前|现有|累计|截至|共有|拥有|\balready\b")
_NOT_DONE = re.compile(r"(?:未|没有|尚未)(?:能)?(?:完成|实现|达到|建成|交付|投产|到位)")
_NOT_YET = re.compile(
    r"[，,]\s?(?:目前|但|截至目前)*(?:都|均)?(?:还|尚)?(?:未|没有)(?:能)?(?:完成|实现|到位|落实|交付|开工|签约)"
)
_PROMISE = re.compile(_PROMISES)
_LANDED = re.compile(r"落地|签约|签订")
_CAP = re.compile(r"最高|上限|封顶|不超过|up to|at most|补贴|支持|奖励", re.IGNORECASE)
_CEILING = re.compile(r"^(?:最高|最多|不超过|至多|up to|at most)", re.IGNORECASE)
_LONGEST_CLAUSE = 200
_RESPECTIVELY = "分别"
_LIST = 120
"""Characters in front of a figure in which such a list may stand."""
_PERIOD_BEFORE = 400
_CLAUSE_END = re.compile(r"[，,。；;：:！？]")
_PERIOD = re.compile(
    r"(?:上年|去年|前年|今年)同期|(?:截至|截止到?)?(?:(?:20\d\d年|今年|去年|前年|上年|同期)?(?:第?[一二三四1-4]季度|前[一二三四五六七八九十\d]+个?(?:月|季度)|上半年|下半年|"
    r"1[-—–~至]\d{1,2}月|\d{1,2}月(?![\d日号])(?:份|底|末)?)|20\d\d年(?!\d{1,2}月\d)(?:底|末|全年)?|今年(?:以来)?|去年|前年|目前|当前|现有|全年|年内|“?十[三四五]五”?(?:期间|末)?)"
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause of a span: from the punctuation before it to the punctuation behind it, or to where clauses end."""
    first, last = max(0, start - _LONGEST_CLAUSE), min(len(text), end + _LONGEST_CLAUSE)
    before = [match.end() for match in _CLAUSE_END.finditer(text, first, start)]
    behind = _CLAUSE_END.search(text, end, last)
    return (before[-1] if before else first), (behind.start() if behind else last)


def is_told_together(text: str, start: int) -> bool:
    """Whether the figure at `start` is one of several that 分别 gives to several: of which one, only a list tells."""
    return _RESPECTIVELY in text[max(0, start - _LIST) : start]


def kind_at(text: str, start: int, end: int) -> Kind:
    """What the figure at a span claims to be, by the words of its clause in front of it and right behind it."""
    first, last = clause_around(text, start, end)
    before, behind = text[first:start], text[end:last]
    if _CEILING.match(text[start:end]) and _CAP.search(before + behind):
        return Kind.CAP
    if Kind.INTENDED is _mark(before) and _LANDED.search(before.replace("意向落地", "").replace("意向签约", "")):
        return Kind.MIXED
    marked = _asserted(before) or _asserted(behind)
    if marked in (Kind.PLANNED, Kind.SIGNED, Kind.EXPECTED, Kind.TARGET) and _done_last(before, marked):
        return Kind.ACTUAL
    if marked is None and _promised(text[:first]):
        return Kind.EXPECTED
    if marked in (None, Kind.SIGNED) and (_NOT_DONE.search(before) or _NOT_YET.match(text, last)):
        return Kind.PLANNED
    return marked or Kind.ACTUAL


def period_at(text: str, start: int) -> str | None:
    """The words of the period that the figure at `start` is of: the last one before it in the sentence."""
    found = [match.group() for match in _PERIOD.finditer(text, max(0, start - _PERIOD_BEFORE), start)]
    return found[-1] if found else None


def _promised(before: str) -> bool:
    """Whether a clause in front, since the last that tells of what is done, speaks of what is to come of a project."""
    leads = [match.end() for match in _PROMISE.finditer(before)]
    return bool(leads) and not _DONE.search(before, leads[-1])


def _asserted(words: str) -> Kind | None:
    """What words claim; where they deny a signing or an approval, no more than a plan."""
    kind = _mark(words)
    return Kind.PLANNED if kind in (Kind.SIGNED, Kind.APPROVED) and is_denied(words) else kind


def _mark(words: str) -> Kind | None:
    return next((kind for kind, pattern in _MARKS if pattern.search(words)), None)


def _done_last(before: str, kind: Kind) -> bool:
    """Whether a word of achievement stands nearer to the figure than the word of a plan."""
    plan = max((match.end() for known, p in _MARKS if known is kind for match in p.finditer(before)), default=0)
    done = max((match.end() for match in _DONE.finditer(before)), default=0)
    return done > plan
