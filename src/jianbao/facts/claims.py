"""Figures that a free text claims and its article has in no such sense, or not at all.

A number that stands in the article may stand there for something else: 18亿元 bears out neither 18亿美元 nor 超18亿元
nor 18颗.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from jianbao.articles import Article
from jianbao.values import Quantity, read_quantities
from jianbao.values.listed import words_of

_OVER, _UNDER = re.compile("[>]=?"), re.compile("[<]=?")
_SAID_OVER = re.compile(
    r"超|逾|余|多|突破|以上|不低于|不少于|至少|高于|大于|过|"
    r"\b(?:over|above|exceed\w*|more than|at least|upwards|plus)\b|\+",
    re.IGNORECASE,
)
_SAID_UNDER = re.compile(
    r"近|不足|不到|接近|未满|以下|以内|不超过|不高于|最高|最多|上限|封顶|低于|少于|"
    r"\b(?:nearly|almost|under|below|less than|up to|at most|close to|maximum)\b",
    re.IGNORECASE,
)
_AROUND = 10
_CLAUSE_MARK = re.compile(r"[，,。；;：:！!？?、](?!\d)")
_MEASURED = frozenset(
    words_of("""
    % ‰ 个百分点 倍 亩 公顷 平方米 平方公里 立方米 公里 米 吨 千克 公斤 克 升 千瓦 千瓦时 兆瓦 吉瓦
    P PFLOPS 小时 分钟 秒 天 年 个月 岁 度
""")
)
_OF_ITS_OWN = {
    unit: kind
    for kind, units in enumerate(("家 户", "人 名 位", "颗 枚", "台", "套", "辆", "艘", "头", "箱"))
    for unit in words_of(units)
}
"""Measure words that say of what a number is: 8万套 are no 8万辆. Others, as 个, may stand for any of them."""
_LOCAL_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})
"""Currencies that news of their own place calls 元, without more."""


def other_figures(text: str, article: Article) -> list[str]:
    """The figures of a text whose number the article has of another currency, unit, size or bound only."""
    stated = _by_digits(article.working.text)
    return [
        one.text for one in read_quantities(text) if _is_other(one, _around(text, one), stated.get(_digits(one), ()))
    ]


def equal_figures(text: str, article: Article) -> Iterator[Quantity]:
    """The figures of a text that its article has in other writing: 5家 for 五家, 40% for 四成."""
    for one in read_quantities(text):
        if one.is_figure and any(
            _is_equal(one, other) for other in _by_value(article.working.text).get(one.value, ())
        ):
            yield one


def _is_equal(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one value are as much of the same unit; a number alone may be of anything."""
    says_of_what = one.unit is not None or isinstance(one.value, Fraction)
    same = (one.high, one.unit, one.currency) == (other.high, other.unit, other.currency)
    return says_of_what and same and other.kind == "amount" and one.bound in (None, other.bound)


@lru_cache(maxsize=64)
def _read(story: str) -> tuple[tuple[Quantity, str], ...]:
    """The quantities of a story, each with the words around it."""
    return tuple((one, _around(line, one)) for line in story.split("\n") for one in read_quantities(line))


def _around(line: str, one: Quantity) -> str:
    """A quantity with the words of its clause near it."""
    before = _CLAUSE_MARK.split(line[max(0, one.start - _AROUND) : one.start])[-1]
    return before + one.text + _CLAUSE_MARK.split(line[one.end : one.end + _AROUND])[0]


@lru_cache(maxsize=64)
def _by_value(story: str) -> dict[Decimal | Fraction | None, list[Quantity]]:
    found: dict[Decimal | Fraction | None, list[Quantity]] = {}
    for one, _ in _read(story):
        found.setdefault(one.value, []).append(one)
    return found


@lru_cache(maxsize=64)
def _by_digits(story: str) -> dict[str, list[tuple[Quantity, str]]]:
    found: dict[str, list[tuple[Quantity, str]]] = {}
    for one, around in _read(story):
        found.setdefault(_digits(one), []).append((one, around))
    return found


def _digits(one: Quantity) -> str:
    """The number of a quantity as it is written, without its scale: 18 of 18亿元."""
    written = re.search(r"\d+(?:[.,]\d+)*", one.text)
    return written.group().replace(",", "") if written else one.text


def _is_other(one: Quantity, told: str, stated: Sequence[tuple[Quantity, str]]) -> bool:
    """Whether the article has the number of a figure, and has it of something else only."""
    if not (one.is_figure and stated and re.search(r"\d", one.text)):
        return False
    alike = [(other, around) for other, around in stated if _is_alike(one, other)]
    if not alike:
        return _is_told_plainly(one) and all(_is_told_plainly(other) for other, _ in stated)
    if one.bound is None:
        return _is_rounded_off(one, told, alike)
    if any(other.bound == one.bound for other, _ in alike):
        return False
    said = _SAID_OVER if _OVER.fullmatch(one.bound) else _SAID_UNDER if _UNDER.fullmatch(one.bound) else None
    return said is not None and not any(said.search(around) for _, around in alike)


def _is_rounded_off(one: Quantity, told: str, alike: Sequence[tuple[Quantity, str]]) -> bool:
    """Whether a figure has lost the 近 or 超 of the article: nearly 12 are not 12. About 12 may be told as 12."""
    is_bounded = _SAID_OVER.search(told) or _SAID_UNDER.search(told)
    return one.high is None and not is_bounded and all(other.bound in ("<", ">") for other, _ in alike)


def _is_told_plainly(one: Quantity) -> bool:
    """Whether a quantity says what it is of; 18 alone may be of anything."""
    return one.kind == "amount" and (one.unit is not None or one.currency is not None)


def _is_alike(one: Quantity, other: Quantity) -> bool:
    if (one.value, one.high) != (other.value, other.high) and one.value != other.high:
        return False
    if one.currency and other.currency:
        local = {one.currency, other.currency} <= _LOCAL_YUAN
        return one.currency == other.currency or (local and not re.search("币|港|澳|台", one.text))
    # A 元 beside 新台币 is nobody's for sure: its currency is left open, and its unit is the same.
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return True
    if one.currency or other.currency or {one.unit, other.unit} & _MEASURED:
        return False
    kinds = {_OF_ITS_OWN.get(one.unit), _OF_ITS_OWN.get(other.unit)}
    return None in kinds or len(kinds) == 1
