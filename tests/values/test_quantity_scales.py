"""Two words of scale in one number, sums in 个亿, what was reached behind by how much, bounds of offers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jianbao.values import Quantity, read_quantities

SCALES = {
    "thousands of ten thousands, more": ("岚屿港吞吐3千余万吨", "3千余万吨", "30000000", "吨", ">"),
    "thousands of hundred millions, more": ("首批拨付3千多亿元", "3千多亿元", "300000000000", "元", ">"),
    "hundreds of ten thousands, more": ("奖金共5百多万元", "5百多万元", "5000000", "元", ">"),
    "with a point": ("厂房造价1.5千余万元", "1.5千余万元", "15000000", "元", ">"),
    "in numerals": ("厂房造价两千三百余万元", "两千三百余万元", "23000000", "元", ">"),
    "in steps, more": ("惠及2万3千余户", "2万3千余户", "23000", "户", ">"),
    "in steps, more money": ("人均1万3千余元", "1万3千余元", "13000", "元", ">"),
    "in steps": ("惠及2万3千户", "2万3千户", "23000", "户", None),
    "two and a half": ("投资两个半亿", "两个半亿", "250000000", "元", None),
    "more than one": ("营收1个多亿", "1个多亿", "100000000", "元", ">"),
    "half": ("融资半个亿", "半个亿", "50000000", "元", None),
    "parted by spaces": ("总投资120 多 亿元", "120 多 亿元", "12000000000", "元", ">"),
    "gas": ("年产气30亿方", "30亿方", "3000000000", "立方米", None),
    "earth": ("土石方50万方", "50万方", "500000", "立方米", None),
    "gas at rest": ("日处理20万标方", "20万标方", "200000", "立方米", None),
    "a month": ("月薪8000—12000元/月", "8000—12000元/月", "8000", "元/月", None),
    "a day": ("日供水10万m³/d", "10万m³/d", "100000", "立方米/天", None),
    "of ships": ("新造船5000载重吨", "5000载重吨", "5000", "载重吨", None),
    "of land": ("流转3.5hm²", "3.5hm²", "3.5", "公顷", None),
    "of a plot, with a space": ("a plot of 500 m2", "500 m2", "500", "平方米", None),
    "the least of an offer": ("新设企业补助最低20万元", "最低20万元", "200000", "元", ">="),
    "the most of an offer": ("企业最高可获500万元奖励", "最高可获500万元", "5000000", "元", "<="),
    "the most of an offer, got": ("最高可得30万元", "最高可得30万元", "300000", "元", "<="),
    "the most of an award": ("最高奖50万元", "最高奖50万元", "500000", "元", "<="),
    "the most of a support": ("最高支持额度100万元", "最高支持额度100万元", "1000000", "元", "<="),
    "no most": ("参展企业多达40家", "40家", "40", "家", None),
}


def _figures(text: str) -> list[Quantity]:
    found = [one for one in read_quantities(text) if one.is_figure]
    assert all(text[one.start : one.end] == one.text for one in found)
    return found


@pytest.mark.parametrize(("text", "words", "value", "unit", "bound"), SCALES.values(), ids=SCALES)
def test_scales(text: str, words: str, value: str, unit: str, bound: str | None) -> None:
    (found,) = _figures(text)
    assert (found.text, found.value, found.unit, found.bound) == (words, Decimal(value), unit, bound)


BY_AND_TO = {
    "money": ("产值增长3.2亿元至78亿元", ["3.2亿元", "78亿元"]),
    "money, since": ("资本由5000万元增加3000万元至8000万元", ["5000万元", "3000万元", "8000万元"]),
    "weight": ("产能提升2万吨至10万吨", ["2万吨", "10万吨"]),
    "a price": ("气价下调0.5元至7.2元", ["0.5元", "7.2元"]),
    "counts": ("订单增加200台至1500台", ["200台", "1500台"]),
    "a range of like amounts": ("利润增加2亿元至3亿元", ["2亿元至3亿元"]),
    "a range with one unit": ("补助增加5万至8万元", ["5万至8万元"]),
    "a range of shares": ("产值增长5%至8%", ["5%至8%"]),
    "a range": ("投资2亿元至10亿元", ["2亿元至10亿元"]),
}


@pytest.mark.parametrize(("text", "words"), BY_AND_TO.values(), ids=BY_AND_TO)
def test_by_how_much_and_to_what(text: str, words: list[str]) -> None:
    assert [one.text for one in _figures(text)] == words


GROWTH = {
    "by a third less": ("能耗减少三分之一", "三分之一", "-"),
    "by half less": ("成本降低一半", "一半", "-"),
    "nearly doubled": ("出口增长近一番", "近一番", "+"),
    "not grown": ("出口未增长3%", "3%", None),
}


@pytest.mark.parametrize(("text", "words", "growth"), GROWTH.values(), ids=GROWTH)
def test_growth(text: str, words: str, growth: str | None) -> None:
    (found,) = _figures(text)
    assert (found.text, found.growth) == (words, growth)


NO_FIGURES = {
    "a road": "320国道改造",
    "a road of a province": "209省道通车",
    "units of a plant": "2×660兆瓦机组",
    "units of a plant, with a scale": "2×100万千瓦机组",
    "three sides": "3方协议",
}


@pytest.mark.parametrize("text", NO_FIGURES.values(), ids=NO_FIGURES)
def test_no_figures(text: str) -> None:
    assert [one.text for one in _figures(text)] == []
