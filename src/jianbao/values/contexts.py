"""What stands around a number and says what it is: in a title, in a slogan, money, a bare figure."""

from __future__ import annotations

import re
from decimal import Decimal

from jianbao.text import HAN
from jianbao.values.number import Number

_WINDOW, _WORD_WINDOW = 40, 16
_TITLE_WINDOW = 80
_MONEY = re.compile(
    "投资|金额|资金|资本|基金|产值|营收|收入|融资|募资|募集|税收|预算|货值|合同额|订单|贷款|授信|交易额|销售|市值|估值|利润"
    "|总额|增加值|出口|进口|规模|GDP|支出|成本|补贴|负债|存款|产出|经济"
)
_CLAUSE_END = re.compile("[，。；！？!?;\n]|,(?![0-9])")
# What a number without a unit follows when it is a figure: 达到 2380, 降至 1.2.
_LEADS = re.compile(
    r"(?:达到?|为|[增升降减提低高长少]{1,2}[至到]|至|只有|仅|共|超过?|突破|不到|低于|高于|等于|[是了约近逾])[ :]?\Z"
)
_OPENING = tuple("“‘「『\"'")
_SLOGAN = re.compile(r"[^“”‘’「」『』\"'，。；、！？,;!?\n\0]{0,12}[”’」』\"']")
_TITLED = re.compile(r"(?<=[^A-Za-z])[A-Z][a-z]")
""""100 Days" is a name."""
_HAN = re.compile(f"[{HAN}]")


def is_named(written: str, start: int, end: int, *, counted: bool) -> bool:
    """Whether a quantity is part of a title in 《》 or opens a short phrase in quotation marks: “5321”行动.

    Args:
        written: the text in plain writing.
        start, end: the span of the quantity.
        counted: whether it has a unit or a bound. In English that is direct speech, "more than 3,000 jobs".
    """
    if written[start - 1 : start] in _OPENING and (slogan := _SLOGAN.match(written, end)):
        words = written[start:end] + slogan[0][:-1]
        return not (counted and words.isascii() and not _TITLED.search(words))
    since = max(0, start - _TITLE_WINDOW)
    opens = written.rfind("《", since, start)
    return opens > written.rfind("》", since, start) and "》" in written[end : end + _TITLE_WINDOW]


def is_money(written: str, start: int, end: int) -> bool:
    """Whether 亿 without a unit is of money, by the words of its clause before it and next behind it."""
    before = _CLAUSE_END.split(written[max(0, start - _WINDOW) : start])[-1]
    return bool(_MONEY.search(before) or _MONEY.search(written[end : end + 6]))


def stands_alone(written: str, number: Number) -> bool:
    """Whether digits without a unit are a figure, and no number of a name, a list or a year."""
    value = number.value
    if not isinstance(value, Decimal):
        return False
    if number.high is not None and written.startswith("之间", number.end):
        return True
    before, behind = written[max(0, number.start - _WORD_WINDOW) : number.start], written[number.end : number.end + 2]
    if "." in written[number.start : number.end]:
        return not written[number.start : number.end].endswith(".0")
    if _is_year(written, number):
        return False
    if _HAN.search(before[-2:]) or _HAN.search(behind):
        return bool(_LEADS.search(before)) and not _HAN.match(behind)
    return _is_counted(before, behind, number)


def _is_year(written: str, number: Number) -> bool:
    return bool(re.fullmatch("(?:1[89]|20)[0-9]{2}", written[number.start : number.end]))


# Phase 2, No. 3, Boeing 737
_LABEL = re.compile(
    r"\b(?:nos?|article|section|phase|chapter|page|room|flight|route|stage|round|volume|figure|table|tier|level|line"
    r"|clause)\.? ?\Z",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][A-Za-z]*\.? ?\Z")


def _is_counted(before: str, behind: str, number: Number) -> bool:
    """In English text: a number of a phrase, not of a score (3-2) and not behind a name."""
    if number.script == "english":
        return True
    if _LABEL.search(before) or re.search(r"[0-9]-\Z", before) or re.match("-[0-9]", behind):
        return False
    if _NAME.search(before) and not re.match(" [a-z]", behind):
        return False
    return bool(re.search("[A-Za-z]", before[-2:]) or re.match(" [A-Za-z]", behind))
