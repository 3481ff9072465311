"""The parts that bodies take in a story, and the words by which Chinese and English give them."""

from __future__ import annotations

import re
from typing import Literal

from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_to_come
from jianbao.facts.candidates.bodies import bodies, is_where
from jianbao.facts.candidates.body import Body
from jianbao.facts.candidates.figures import clause_around

Role = Literal["签约", "投资", "主办", "出席", "承建", "运营", "入驻", "供应", "合作"]

_SIGNING = re.compile(r"签署|签订|签约|达成")
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("出席", re.compile(r"出席|参加|莅临|与会|到场|见证")),
    ("主办", re.compile(r"主办|承办|协办|指导单位")),
)
"""Roles that a sentence gives to all bodies that it lists."""
_DOES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "投资",
        re.compile(r"[^，,。；;]{0,6}(?:投资(?!促进|有限|公司|集团|环境)|领投|跟投|参投|加注|增资|出资|认购|拟投)"),
    ),
    ("承建", re.compile(r"[^，,。；;]{0,6}(?:承建|总承包|施工|建设方)")),
    ("运营", re.compile(r"[^，,。；;]{0,6}(?:运营|运维)")),
    ("入驻", re.compile(r"[^，,。；;]{0,4}(?:入驻|落户|落地(?!区))")),
    ("供应", re.compile(r"[^，,。；;]{0,6}(?:供应|供货|专供|提供)")),
    ("主办", re.compile(r"[^，,。；;]{0,4}(?:主办|承办|协办|发起)")),
    ("合作", re.compile(r"[^，,。；;]{0,4}(?:合作|共建|联合)")),
)
"""What a body does by the words right behind it."""
# 在云湖新区投资: where, not who.
_PLACED = re.compile(r"[^，,。；;]{0,4}(?:投资|建设|设立|布局)")
_SIGNS_ITSELF = re.compile("(?:已|现场|正式|成功|当场|分别|同时|率先)*(?:签约|签订|签署)")
_SIGNATORIES = re.compile("签约(?:各方|双方|方|企业|单位)?(?:为|是|的还有|的有|[:：])$")
_JOINTS = "、和及"
_FEWEST_LISTED = 3
_LINKS = "had|has|have|is|it|its|plans|said|that|the|to|was|will|would|also|jointly|company|fund|firm"
_GOES_ON = rf"(?:, [^,.;]{{1,80}},|,)?(?: on \w+(?: \([^)]*\))?| (?:{_LINKS}))* "
_ENGLISH: tuple[tuple[Role, str], ...] = (
    ("签约", r"sign(?:s|ed|ing)?\b"),
    ("投资", r"invest|fund|commit|put in\b|back(?:s|ed)\b|led the\b"),
    ("承建", r"buil[dt]|construct|br(?:oke|eaks|eak) ground"),
    ("运营", r"operat|runs?\b"),
    ("供应", r"suppl|deliver|provid|arrang"),
    ("主办", r"host|organi[sz]"),
    ("出席", r"attend"),
    ("合作", r"partner|cooperat|collaborat"),
)
_SAID_OF = tuple((role, re.compile(_GOES_ON + f"(?:{verbs})")) for role, verbs in _ENGLISH)
"""The verb behind a body: Cedar Ltd said it had committed."""
_OTHER_PARTY = re.compile(r"\bsign(?:s|ed|ing)?\b[^.;]*?\bwith (?:the )?$")
_ARRANGED_BY = re.compile(r"\b(?:arranged|funded|backed|financed) by (?:the )?$")


def chinese_role(text: str, start: int, end: int) -> Role | None:
    """The part of the body at a span of a Chinese sentence; null where the words beside it do not say."""
    others = [body for body in bodies(text) if body.start != start]
    clause = text[slice(*clause_around(text, start, end))]
    if is_denied(clause) or is_called_off(clause):
        return None
    if is_where(text, start) and _PLACED.match(text, end):
        return None
    if _has_signed(text, start, end, others):
        return "签约"
    if len(others) >= _FEWEST_LISTED - 1:
        said = clause if _SIGNING.search(text) else text
        for role, pattern in _ROLES:
            if pattern.search(said):
                return role
    behind = _list_end(text, end, others)
    return next((role for role, pattern in _DOES if pattern.match(text, end) or pattern.match(text, behind)), None)


def _has_signed(text: str, start: int, end: int, others: list[Body]) -> bool:
    """Whether the body signs: right behind its name, as one of two parties, or called a signatory."""
    signs = _SIGNS_ITSELF.match(text, end)
    if signs and not is_to_come(text, signs.end() - 2):
        return True
    signing = _SIGNING.search(text, end)
    same = signing and not re.search("[。；;]", text[end : signing.start()])
    if signing and same and not is_to_come(text, signing.start()) and _is_party(text, start, end, others):
        return True
    return _SIGNATORIES.search(text, 0, _list_start(text, start, others)) is not None


def _list_end(text: str, end: int, others: list[Body]) -> int:
    """Where the bodies that are listed behind one end: what they do, it does too."""
    for other in others:
        if other.start == end + 1 and text[end] in _JOINTS:
            end = other.end
    return end


def _list_start(text: str, start: int, others: list[Body]) -> int:
    """Where the bodies that are listed before one begin."""
    for other in reversed(others):
        if other.end == start - 1 and text[start - 1] in _JOINTS:
            start = other.start
    return start


def _is_party(text: str, start: int, end: int, others: list[Body]) -> bool:
    """Whether the body is joined to another one by 与 or 和: the two parties of an agreement."""
    joined_behind = re.match(r"(?:[（(][^）)]*[）)])?(?:还|也|已|拟|将|分别)*(?:与|和|同|携手)", text[end:])
    joined_behind = joined_behind or re.match(r"、[^，,。；;]{1,80}?(?:等|分别)(?:分别)?(?:与|和|同)", text[end:])
    joined_before = re.search(r"(?:与|和|同|携手|以及)(?:[^，,。；;]{0,20}(?:旗下|商|企业))?$", text[:start])
    return bool(others) and bool(joined_behind or joined_before)


def english_role(text: str, start: int, end: int) -> Role | None:
    """The part of the body at a span of an English sentence; null where the words beside it do not say."""
    if is_denied(text) or is_called_off(text):
        return None
    if _OTHER_PARTY.search(text[:start]):
        return "签约"
    if _ARRANGED_BY.search(text[:start]):
        return "投资"
    return next((role for role, pattern in _SAID_OF if pattern.match(text, end)), None)
