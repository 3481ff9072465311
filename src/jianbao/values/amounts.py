"""The amounts of a text: numbers with their units and bounds, and whether they are figures at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jianbao.values.bounds import bound_before, bound_behind
from jianbao.values.contexts import is_money, is_named, stands_alone
from jianbao.values.expected import is_expected
from jianbao.values.growth import Growth, growth_before, growth_behind, growth_by_sign, growth_of_amount
from jianbao.values.local_money import LocalMoney, local_money
from jianbao.values.measured import Measured, measured_in
from jianbao.values.number import Number
from jianbao.values.numerals import Bound
from jianbao.values.quantity import Kind, Quantity
from jianbao.values.shared_units import ANY_LIST, with_shared_units
from jianbao.values.units import LONGEST_EACH, rate_before

_WITHIN = re.compile("以?内|之内|[之以]?后|多")
_TURNED = re.compile(r"(?:翻[了过]?|增[长加]了?)[约近超逾]?\Z")
_LONGEST_TURN = 4
_TO = re.compile("[到至]")
_TEN, _LARGE = 10, 10_000
_HUNDRED_MILLION = 10**8
_PICTURES = (480, 720, 1080, 1440, 2160)
"""Lines of a picture, which are written with P too."""


def amounts_in(text: str, written: str) -> Iterator[Quantity]:
    """The amounts of a text, with the classes (千亿元级) and the articles (一个) among its numbers, in order.

    Args:
        text: the text.
        written: the same in plain writing, with what is read already made blank.
    """
    end, local = 0, local_money(text)
    measured = measured_in(text, written)
    for one in with_shared_units(written, measured) if ANY_LIST.search(written) else measured:
        if one.number.script == "chinese" and _is_small(one) and _is_word(one):
            continue
        quantity = _quantity(text, written, one, end)
        if quantity is not None:
            end = quantity.end
            yield _of_place(quantity, local) if local else quantity


def _of_place(one: Quantity, local: LocalMoney) -> Quantity:
    other = local.of(one.text, one.start, one.currency)
    return one if other is None else one._replace(unit=other[0], currency=other[1])


def _quantity(text: str, written: str, one: Measured, since: int) -> Quantity | None:
    """What a number is read as; the words before it that belong to another quantity end at `since`."""
    share = one.is_share
    before = bound_before(written, one.start, share=share, lasting=one.lasting)
    before = before if before and before[1] >= since else None
    behind = bound_behind(written, one.end, share=share)
    bounded = before is not None or one.bound is not None or (behind is not None and one.unit is None)
    kind = _kind(written, one, bounded=bounded)
    if kind is None:
        return None
    start = before[1] if before else one.start
    each = "每" in written[max(0, start - LONGEST_EACH) : start] and kind == "amount" and _is_rated(one)
    rate = rate_before(written, start) if each else None
    end = behind[1] if behind else one.end + (kind == "class" and written.startswith("级", one.end))
    number = one.number
    unit, currency = one.unit, one.currency
    if unit is None and _is_money(written, one):
        unit, currency = "元", "CNY"
    unit = f"{unit}/{rate}" if rate else unit
    if kind == "amount" and is_named(written, start, end, counted=bounded or one.unit is not None):
        kind = "name"
    bound = _bound(before and before[0], one.bound, behind and behind[0])
    # By place, and not by name: this is where most of the time of a tuple goes.
    return Quantity(
        text[start:end], start, end, number.start, number.end, number.value, kind,
        number.high, unit, currency, bound, _growth(written, one), is_expected(written, start),
    )  # fmt: skip


def _growth(written: str, one: Measured) -> Growth | None:
    """增长3%, 同比-3%, 同比减少3000万元; a growth of -3% is none."""
    if one.unit == "番":
        return "+"
    at = one.number.start
    if one.number.is_fraction:
        return growth_before(written, at) or growth_of_amount(written, at)
    if not one.is_change:
        return None if one.lasting else growth_of_amount(written, at)
    growth = growth_before(written, at) or growth_behind(written, one.end)
    if growth is None:
        return growth_by_sign(written, at)
    return "-" if _is_negative(one) else growth


def _is_rated(one: Measured) -> bool:
    """Whether it may be for one of something: money and weight may, a share and a stretch of time may not."""
    return one.measured and not (one.lasting or one.is_share or one.is_change) and "/" not in (one.unit or "/")


def _is_negative(one: Measured) -> bool:
    return one.number.value is not None and one.number.value < 0


def _bound(before: Bound | None, own: Bound | None, behind: Bound | None) -> Bound | None:
    """Of several the one that says more than 约; the first else."""
    if not (before or own or behind):
        return None
    stated = [bound for bound in (before, own, behind) if bound]
    return next((bound for bound in stated if bound != "~"), stated[0] if stated else None)


def _kind(written: str, one: Measured, *, bounded: bool) -> Kind | None:
    """What a number is, or None when it is no quantity."""
    number = one.number
    if number.is_fraction and _is_ratio(written, number):
        return None
    if written.startswith("级", one.end) and (one.measured or number.bare or number.scale):
        return "class"
    if number.bare and not bounded:
        return _kind_of_scale(one)
    if one.unit is None:
        return "amount" if _is_figure(written, one, bounded=bounded) else None
    if number.script == "chinese" and _is_small(one):
        return _kind_of_small(written, one, bounded=bounded)
    return "name" if _is_label(written, one) else "amount"


def _is_ratio(written: str, number: Number) -> bool:
    """7/2, 16/9: no part of a whole."""
    return number.value is not None and not 0 < number.value < 1 and "/" in written[number.start : number.end]


def _kind_of_scale(one: Measured) -> Kind | None:
    """百亿元, 千亿, 万吨 without a number of their own; 百家, 千万 and 亿 alone are words."""
    is_class = one.measured and not one.lasting if one.unit else one.number.end - one.number.start > 1
    large = isinstance(one.number.value, Decimal) and one.number.value >= _HUNDRED_MILLION
    return "class" if is_class and (one.unit or large) else None


def _is_figure(written: str, one: Measured, *, bounded: bool) -> bool:
    """Whether a number without a unit is a figure."""
    number = one.number
    if number.value is None:
        return number.script == "english" or (number.end - number.start > 1 and written[number.start] in "几数")
    if number.is_fraction or (number.script == "arabic" and number.scale):
        return True
    if number.script == "chinese":
        joined = number.high is not None and _TO.search(written, number.start, number.end)
        return number.value >= _LARGE or ((bounded or bool(joined)) and number.value >= 10)
    return (bounded or stands_alone(written, number)) and not _is_label(written, one)


def _is_small(one: Measured) -> bool:
    return isinstance(one.number.value, Decimal) and one.number.value <= 10 and one.number.end - one.number.start == 1


def _is_word(one: Measured) -> bool:
    """Of 三元, 四面, 第三方 and 一同 with one numeral: no quantity, whatever stands around them."""
    return not one.small or (one.unit is None and one.number.value != _TEN)


def _is_label(written: str, one: Measured) -> bool:
    """1080P, 01组."""
    if one.unit == "P" and one.number.value in _PICTURES:
        return True
    digits = written[one.number.start : one.number.end]
    return digits.startswith("0") and digits[1:2].isdigit()


def _kind_of_small(written: str, one: Measured, *, bounded: bool) -> Kind | None:
    """Of 两栋, 三元 and 一个: a figure, a word, an article."""
    if written[one.number.start] == "二" and not one.measured:
        return "ordinal"  # 二组, 二层; two of them are 两
    if one.unit == "番":
        return "amount" if _TURNED.search(written, max(0, one.start - _LONGEST_TURN), one.start) else "name"
    if one.number.value != 1 or bounded or one.is_share or one.currency or one.unit in ("个百分点", "倍"):
        return "amount"
    return "amount" if one.lasting and _WITHIN.match(written, one.end) else "name"


def _is_money(written: str, one: Measured) -> bool:
    return "亿" in written[one.number.start : one.number.end] and is_money(written, one.start, one.end)
