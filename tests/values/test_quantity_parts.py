from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from jianbao.values import Quantity, read_quantities


def the_amount(text: str) -> Quantity:
    (amount,) = [one for one in read_quantities(text) if one.kind == "amount"]
    assert text[amount.start : amount.end] == amount.text
    return amount


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("门票打八折", "八折", "80"),
        ("门票打8折", "8折", "80"),
        ("门票打8.5折", "8.5折", "85"),
        ("门票打八五折", "八五折", "85"),
        ("门票打75折", "75折", "75"),
        ("门票打对折", "对折", "50"),
        ("门票打 八 五 折", "八 五 折", "85"),
        ("有七成的商户", "七成", "70"),
        ("有七成二的商户", "七成二", "72"),
        ("有七成半的商户", "七成半", "75"),
        ("有 7.2 成的商户", "7.2 成", "72"),
        ("约有半成商户", "约有半成", "5"),
        ("有十成把握", "十成", "100"),
        ("增幅为百分之六十二点五七", "百分之六十二点五七", "62.57"),
        ("占百分之 三", "占百分之 三", "3"),
        ("占 百 分 之 三十", "百 分 之 三十", "30"),
        ("占百分之１２．５", "占百分之１２．５", "12.5"),
        ("千分之八", "千分之八", "8"),
        ("负增长，为-3.2%", "-3.2%", "-3.2"),
        ("提高一点五个百分点", "一点五个百分点", "1.5"),
        ("提高 三 个 百 分 点", "三 个 百 分 点", "3"),
        ("提高６個百分點", "６個百分點", "6"),
    ],
)
def test_shares_and_discounts(text: str, words: str, value: str) -> None:
    amount = the_amount(text)
    assert (amount.value, amount.unit in ("%", "‰", "个百分点")) == (Decimal(value), True)
    assert amount.text.removeprefix("占") == words.removeprefix("占")


@pytest.mark.parametrize(
    "text", ["百折不挠", "打折", "三折页", "十折", "成立大会", "三成立了", "一波三折", "折旧", "转折点"]
)
def test_no_shares(text: str) -> None:
    assert [one for one in read_quantities(text) if one.unit == "%" and one.kind == "amount"] == []


@pytest.mark.parametrize(
    ("text", "words", "value", "currency"),
    [
        ("每斤五元三角", "五元三角", "5.3", "CNY"),
        ("每斤5元3角2分", "5元3角2分", "5.32", "CNY"),
        ("每斤五块三", "五块三", "5.3", "CNY"),
        ("每斤十块五毛", "十块五毛", "10.5", "CNY"),
        ("每斤十块五毛钱", "十块五毛钱", "10.5", "CNY"),
        ("一共花了八块。", "八块", "8", "CNY"),
        ("一共八块屏幕", "八块", "8", None),
        ("四美元又五美分", "四美元又五美分", "4.05", "USD"),
        ("3欧元20欧分", "3欧元20欧分", "3.2", "EUR"),
        ("贰拾万元整", "贰拾万元整", "200000", "CNY"),
        ("人民币叁佰万元", "人民币叁佰万元", "3000000", "CNY"),
        ("港币两千元", "港币两千元", "2000", "HKD"),
        ("新台币3.5亿元", "新台币3.5亿元", "350000000", "TWD"),
        ("60k元", "60k元", "60000", "CNY"),
        ("30w元", "30w元", "300000", "CNY"),
        ("三个亿人民币", "三个亿人民币", "300000000", "CNY"),
        ("1亿6千万元", "1亿6千万元", "160000000", "CNY"),
        ("500奈拉", "500奈拉", "500", "NGN"),
        ("20瑞典克朗", "20瑞典克朗", "20", "SEK"),
        ("8纽元", "8纽元", "8", "NZD"),
        ("一美元", "一美元", "1", "USD"),
        ("18美刀", "18美刀", "18", "USD"),
    ],
)
def test_money(text: str, words: str, value: str | None, currency: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.currency) == (words, currency)
    assert value is None or amount.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("重两吨半", "两吨半", "2.5", "吨"),
        ("长三米半", "三米半", "3.5", "米"),
        ("买了四斤半", "四斤半", "4.5", "斤"),
        ("身高170公分", "170公分", "170", "厘米"),
        ("含6.5微克", "6.5微克", "6.5", "微克"),
        ("茶叶二两", "二两", "2", "两"),
        ("茶叶三十两", "三十两", "30", "两"),
        ("白银两万两", "两万两", "20000", "两"),
        ("共五千比特", "五千比特", "5000", "比特"),
        ("缓存六十四兆字节", "六十四兆字节", "64", "MB"),
        ("带宽819GB/s", "819GB/s", "819", "GB/s"),
        ("热量260千卡", "260千卡", "260", "千卡"),
        ("负3.5千米", "负3.5千米", "-3.5", "公里"),
        ("产值翻了一番", "一番", "1", "番"),
        ("产值再翻两番", "两番", "2", "番"),
        ("一 千 二 百 家", "一 千 二 百 家", "1200", "家"),
        ("四分之一的企业", "四分之一", None, None),
    ],
)
def test_measures(text: str, words: str, value: str | None, unit: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.unit) == (words, unit)
    assert amount.value == (Decimal(value) if value else Fraction(1, 4))


@pytest.mark.parametrize("text", ["两会期间", "两岸交流", "三十两翼", "一番努力", "三番五次", "一旁"])
def test_words_that_are_no_measures(text: str) -> None:
    assert [one for one in read_quantities(text) if one.unit in ("两", "番") and one.kind == "amount"] == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("从500到800元", "500", "800"),
        ("从6500到2万元", "6500", "20000"),
        ("1万元--3万元", "10000", "30000"),
        ("3——5亿元", "300000000", "500000000"),
        ("十二至二十万元", "120000", "200000"),
        ("百分之二三十", "20", "30"),
        ("六七亿元", "600000000", "700000000"),
        ("2~3百元", "200", "300"),
    ],
)
def test_ranges(text: str, low: str, high: str) -> None:
    amount = the_amount(text)
    assert (amount.value, amount.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["由51%提高到63%", "从5家到8家", "from 80 to 230 satellites"])
def test_two_figures_are_no_range(text: str) -> None:
    assert all(one.high is None for one in read_quantities(text))


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("大于等于30%", ">="),
        ("大于或等于30%", ">="),
        ("小于等于30%", "<="),
        ("不大于30%", "<="),
        (">= 30%", ">="),
        ("30%（含）以上", ">="),
        ("30%（含）以下", "<="),
        ("30%或以上", ">="),
        ("30家或更多", ">="),
        ("30家或者更少", "<="),
    ],
)
def test_bounds_with_equality(text: str, bound: str) -> None:
    assert the_amount(text).bound == bound
