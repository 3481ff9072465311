"""Whether a figure says by how much something grew or shrank."""

from __future__ import annotations

import re
from typing import Literal

Growth = Literal["+", "-"]

# 提高到 and 降至 say where to, not by how much.
_GROWTH = re.compile(
    r"(?:(?P<grew>(?:增幅|增速|增长率|涨幅)(?:达到|[达为是约:])?|增长|增加|上升|上涨|提高|提升|攀升|扩大|多出|高出|上调|[多净]增|增|涨)"
    r"|(?P<shrank>(?:降幅|跌幅)(?:达到|[达为是约:])?|负增长|下降|减少|降低|回落|下滑|下跌|缩减|收窄|缩短|下调|[少净]减|减|降|跌))"
    r"(?!到|至|为|成)[了达约近超逾过将:]{0,3}\Z"
)
_ENGLISH = re.compile(
    r"(?:\b(?P<grew>rose|rise|risen|rising|grew|grow|grown|growing|up|increased?|increasing|climbed|gained|jumped"
    r"|surged"
    r"|higher|growth of|an? increase of|rise of)"
    r"|\b(?P<shrank>fell|fall|fallen|falling|dropped|drop|down|declined?|decreased?|cut|cuts|reduced?|slid|slipped|shrank"
    r"|lower|an? decrease of|drop of|decline of))"
    r"(?: (?!to |from )[a-z-]+){0,5} \Z",
    re.IGNORECASE,
)
_WINDOW = 40
_DENIES = ("未", "没", "没有", "无")
# Of an amount the words must tell of growth by themselves or beside what it is compared with: 增加12个岗位 adds them.
_OF_AMOUNT = re.compile(
    r"(?:(?P<grew>增长|上升|多增|净增[加长]?|涨)|(?P<shrank>下降|下滑|回落|少增|净减少?|跌)"
    r"|(?:同比|环比|[比较][^，。；,;]{1,16}?)(?:净|又|再|各|则)?(?:(?P<more>增加|多增?|增|提高|扩大|高出?|多出)"
    r"|(?P<less>减少|少增?|减|降低?|缩减|缩短|收窄|低)))"
    r"(?!到|至|为|成)[了达约近超逾过将:]{0,3}\Z"
)
_LAST_OF_AMOUNT = frozenset("长升涨多增加净入降滑跌落少减出高大低短窄了达约近超逾过将:")
"""What they end with, so that other amounts are passed over at once."""
_ANY_CHANGE, _LONGEST_CHANGE = re.compile("[长升涨多增净降滑落少减跌提扩高缩收低]"), 6
_COMPARED = re.compile(
    r"(?:同比|环比|[较比](?:上|去|前)[年月季周](?:同期|年末|年底|末|底)?|涨跌幅|增[幅速长]|变动)[为:]? ?\Z"
)
_SIGNS = "+-"


# 1.8 percentage points lower
_BEHIND = re.compile(r" (?:(?P<grew>higher|more|up)|(?P<shrank>lower|less|fewer|down))\b", re.IGNORECASE)


def growth_behind(text: str, at: int) -> Growth | None:
    """The direction that the words behind a figure that ends at `at` give it: "1.8 percentage points lower"."""
    match = _BEHIND.match(text, at)
    if match is None:
        return None
    return "+" if match["grew"] else "-"


def growth_of_amount(text: str, at: int) -> Growth | None:
    """The direction that the words before an amount at `at` give it: 同比减少3000万元, 净增50家."""
    if text[at - 1 : at] not in _LAST_OF_AMOUNT or not _ANY_CHANGE.search(text, max(0, at - _LONGEST_CHANGE), at):
        return None
    match = _OF_AMOUNT.search(text[max(0, at - _WINDOW) : at])
    if match is None:
        return None
    return "+" if match["grew"] or match["more"] else "-"


def growth_by_sign(text: str, at: int) -> Growth | None:
    """The direction of the sign of a change at `at`, beside what it is compared with: 同比+5%, 环比-3.2%."""
    sign = at if text[at] in _SIGNS else at - 1
    if sign < 0 or text[sign] not in _SIGNS or not _COMPARED.search(text[max(0, sign - _WINDOW) : sign]):
        return None
    return "+" if text[sign] == "+" else "-"


def growth_before(text: str, at: int) -> Growth | None:
    """The direction that the words before a figure at `at` give it: 同比增长, 下降, "rose"."""
    window = text[max(0, at - _WINDOW) : at]
    match = _GROWTH.search(window) or _ENGLISH.search(window)
    if match is None or window.endswith(_DENIES, 0, match.start()):
        return None
    return "+" if match["grew"] else "-"
