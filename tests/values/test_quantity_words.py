"""Words that make figures, bounds and units of their own."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from jianbao.values import Quantity, read_numbers, read_quantities


def the_amount(text: str) -> Quantity:
    (amount,) = [one for one in read_quantities(text) if one.kind == "amount"]
    assert text[amount.start : amount.end] == amount.text
    return amount


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("占全部的五分之一强", "五分之一强", ">"),
        ("占全部的三分之一弱", "三分之一弱", "<"),
        ("占比30%强", "30%强", ">"),
        ("三成强的居民", "三成强", ">"),
        ("三分之一强大的企业", "三分之一", None),
        ("建设至少需要18个月", "至少需要18个月", ">="),
        ("企业至少投入500万元", "至少投入500万元", ">="),
        ("最多容纳500人", "最多容纳500人", "<="),
        ("最多的企业有500人", "500人", None),
        ("至少两天，投入500万元", "500万元", None),
        ("差距多至5倍", "多至5倍", "<="),
        ("增至5倍", "5倍", None),
        ("over half of the firms", "over half", ">"),
        ("nearly half were filled", "nearly half", "<"),
        ("half of the firms", "half", None),
        ("roughly a third of them", "roughly a third", "~"),
    ],
)
def test_bounds(text: str, words: str, bound: str | None) -> None:
    amounts = [one for one in read_quantities(text) if one.kind == "amount"]
    assert (amounts[-1].text, amounts[-1].bound) == (words, bound)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("吞吐量200万标箱", "200万标箱", "2000000", "标箱"),
        ("历时四个星期", "四个星期", "4", "周"),
        ("用了两个礼拜", "两个礼拜", "2", "周"),
        ("运行3.5万个钟头", "3.5万个钟头", "35000", "小时"),
        ("完成5万标准箱", "5万标准箱", "50000", "标箱"),
        ("handled 40,000 TEUs", "40,000 TEUs", "40000", "标箱"),
        ("带宽达800Tbps", "800Tbps", "800", "Tbps"),
        ("速率400Gb/s", "400Gb/s", "400", "Gbps"),
        ("日均30万辆次", "30万辆次", "300000", "辆次"),
        ("频率700兆赫兹", "700兆赫兹", "700", "兆赫"),
        ("12英寸晶圆", "12英寸", "12", "英寸"),
        ("a 12-inch wafer", "12-inch", "12", "英寸"),
        ("建成2E智能算力", "2E", "2", "E"),
        ("产值翻番", "翻番", "1", "番"),
        ("revenue doubled", "doubled", "2", "倍"),
        ("output tripled in a year", "tripled", "3", "倍"),
        ("a threefold increase", "threefold", "3", "倍"),
        ("a 3.5-fold rise", "3.5-fold", "3.5", "倍"),
    ],
)
def test_units(text: str, words: str, value: str, unit: str) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.unit) == (words, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("created hundreds of jobs", "hundreds of jobs", "jobs"),
        ("cost tens of millions of yuan", "tens of millions of yuan", "元"),
        ("thousands visited", "thousands", None),
    ],
)
def test_many_claims_no_value(text: str, words: str, unit: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.unit, amount.is_figure) == (words, None, unit, False)


@pytest.mark.parametrize("text", ["产值翻番", "产值翻一番", "产值再翻两番"])
def test_doublings_are_growth(text: str) -> None:
    assert the_amount(text).growth == "+"


@pytest.mark.parametrize(
    "text",
    [
        "in the first half of the year",
        "the second half of it",
        "doubled down on",
        "scaffold",
        "3E项目",
        "behalf of",
        "翻番茄",
    ],
)
def test_words_that_only_look_like_figures(text: str) -> None:
    assert [one for one in read_quantities(text) if one.kind == "amount"] == []


def test_a_doubling_spells_no_number() -> None:
    assert [one.value for one in read_numbers("翻番，三分之一，doubled")] == [Fraction(1, 3)]
