"""Figures of which the least or the most is stated: ranges, and what stands around a bound."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.values import read_quantities

_DIGITS = "一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("单笔支持两到三千元", "两到三千元", 2_000, 3_000),
        ("预计新增三至五百家", "三至五百家", 300, 500),
        ("投资五至八百万元", "五至八百万元", 5_000_000, 8_000_000),
        ("产能两到三千万吨", "两到三千万吨", 20_000_000, 30_000_000),
        ("容纳二至三十人", "二至三十人", 2, 30),
        ("从两家到三百家门店", None, None, None),
        ("年产值三至五亿元", "三至五亿元", 300_000_000, 500_000_000),
        ("补贴1万(含)-5万元", "1万(含)-5万元", 10_000, 50_000),
        ("注册资本500万（不含）至2000万元", "500万（不含）至2000万元", 5_000_000, 20_000_000),
        ("得分位于20和30之间", "20和30", 20, 30),
        ("数量在一千到一千五百", "一千到一千五百", 1_000, 1_500),
        ("九十月间", None, None, None),
    ],
)
def test_ranges(text: str, words: str | None, low: int | None, high: int | None) -> None:
    found = [(one.text, one.value, one.high) for one in read_quantities(text) if one.high is not None]
    assert found == ([] if words is None else [(words, Decimal(low or 0), Decimal(high or 0))])


@pytest.mark.parametrize(
    ("text", "words", "value", "bound"),
    [
        ("年龄在三十或者以上", "三十或者以上", 30, ">="),
        ("数目在五百以上的订单", "五百以上", 500, ">="),
        ("得分在1000以下", "1000以下", 1000, "<="),
        ("身高在 170 之下", "170 之下", 170, "<="),
        ("约三百左右", "约三百左右", 300, "~"),
        ("占比比30%高", "比30%", 30, ">"),
        ("比四分之一大", "比四分之一", Fraction(1, 4), ">"),
        ("身高比 170 低", "比 170", 170, "<"),
        ("比上年高3%", "3%", 3, None),
        ("比5家多家企业", "5家", 5, None),
    ],
)
def test_bounds_of_figures_without_a_unit(text: str, words: str, value: int | Fraction, bound: str | None) -> None:
    assert [(one.text, one.value, one.bound) for one in read_quantities(text)] == [(words, value, bound)]


@pytest.mark.parametrize("text", ["以5比3取胜", "三以上", "一方面以上", "以上三十", "千亿元级以上"])
def test_what_is_no_bounded_figure(text: str) -> None:
    assert [one for one in read_quantities(text) if one.kind == "amount"] == []


@given(low=st.integers(0, 7), step=st.integers(1, 8), scale=st.sampled_from("百千"))
def test_neighbours_share_their_scale(low: int, step: int, scale: str) -> None:
    high = min(low + step, 8)
    (one,) = read_quantities(f"新增{_DIGITS[low]}至{_DIGITS[high]}{scale}家")
    factor = {"百": 100, "千": 1000}[scale]
    assert [one.value, one.high] == [(low + 1) * factor, (high + 1) * factor]
