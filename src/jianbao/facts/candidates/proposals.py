"""What a draft or a plan proposes and no one has reached: 初稿提出2030年产值达到30亿元."""

from __future__ import annotations

import re
from enum import Enum

from jianbao.facts.candidates.assertion import is_denied

_DRAFT = r"初稿|草案|草稿|意见稿|送审稿|讨论稿|建议稿|审议稿|提案|议案"
_PAPER = r"规划|纲要|方案|计划|意见|措施|蓝图|路线图|决定|通知"
_SAYS = r"提出|明确|要求|建议|确定|设定|定下|写明|规定"
_BY_DRAFT = re.compile(rf"(?:{_DRAFT})[）)》”]{{0,2}}[^，。；]{{0,10}}?(?:{_SAYS}|拟|将|中[，,]?)了?")
_BY_PAPER = re.compile(
    rf"(?:{_PAPER})(?:[（(][^）)。]{{0,20}}[）)])?[）)》”]{{0,2}}[^，。；《]{{0,8}}?(?:{_SAYS})了?|建议(?![数书、零])|倡议|提议"
)
_BEHIND = re.compile(
    rf"[^，。；]{{0,6}}[，,](?:这)?(?:只?是|为|系)[^，。；]{{0,16}}?(?:(?:{_DRAFT})|(?:{_PAPER})[^，。；]{{0,8}}?(?:{_SAYS}))"
)
_YEAR = re.compile(r"20\d\d年(?!\d{1,2}月\d)")
_STANDS = re.compile(
    r"(?<![未没])已(?!经?批)|目前|现[有行]|截至|累计|同比|[去上前昨]年|今年以来|而[^，。]{0,4}(?:今年|现)|了|曾|收到|征集|实际"
)
"""What stands or is done, whatever a paper says in front of it."""
_MOST = 120
"""Characters in front of a figure in which a paper proposes it."""
_AHEAD = 60
_OF_PAPER = re.compile(r"\s?(?:多|余)?[条项个]?(?:政策)?(?:措施|举措|任务|条|章|部分|方面|意见|建议|要求|原则)")
"""What is counted of the paper itself: 方案提出12条措施."""
_ANY = re.compile("[稿案提议划见要令定知图施]")


class Proposal(Enum):
    """Whether what is proposed is to be reached in a named year."""

    OF_A_YEAR = True
    AT_ANY_TIME = False


def proposal_of(text: str, first: int, start: int, end: int) -> Proposal | None:
    """What a draft, or with a year a plan, in the sentence proposes of the figure at a span; null where none does.

    Args:
        text: the sentence.
        first: where the figure's clause begins.
        start, end: the figure.
    """
    if not _ANY.search(text) or _OF_PAPER.match(text, end):
        return None
    at = max(0, start - _MOST)
    by_draft, by_paper = _goes_on(_BY_DRAFT, text, at, start), _goes_on(_BY_PAPER, text, at, start)
    named = by_draft if by_draft is not None else by_paper
    if named is not None and _YEAR.search(named):
        return Proposal.OF_A_YEAR
    if by_draft is not None:
        return Proposal.AT_ANY_TIME
    behind = _BEHIND.match(text, end, end + _AHEAD)
    if behind and not is_denied(behind.group()) and not _STANDS.search(text, first, start):
        return Proposal.OF_A_YEAR if _YEAR.search(text, first, behind.end() + _AHEAD) else Proposal.AT_ANY_TIME
    return None


def _goes_on(says: re.Pattern[str], text: str, at: int, start: int) -> str | None:
    """The words from the last verb of a paper up to the figure, where what it proposes goes on so far."""
    found = [match.end() for match in says.finditer(text, at, start)]
    between = text[found[-1] : start] if found else ""
    return between if found and not _STANDS.search(between) else None
