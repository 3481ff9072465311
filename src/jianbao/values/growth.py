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


# 1.8 percentage points lower
_BEHIND = re.compile(r" (?:(?P<grew>higher|more|up)|(?P<shrank>lower|less|fewer|down))\b", re.IGNORECASE)


def growth_behind(text: str, at: int) -> Growth | None:
    """The direction that the words behind a figure that ends at `at` give it: "1.8 percentage points lower"."""
    match = _BEHIND.match(text, at)
    if match is None:
        return None
    return "+" if match["grew"] else "-"


def growth_before(text: str, at: int) -> Growth | None:
    """The direction that the words before a figure at `at` give it: 同比增长, 下降, "rose"."""
    window = text[max(0, at - _WINDOW) : at]
    match = _GROWTH.search(window) or _ENGLISH.search(window)
    if match is None:
        return None
    return "+" if match["grew"] else "-"
