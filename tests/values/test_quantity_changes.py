"""Which way an amount went, whether it is hoped for, and what it is for one of."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jianbao.values import Quantity, read_quantities


def the_amount(text: str) -> Quantity:
    (amount,) = [one for one in read_quantities(text) if one.kind == "amount"]
    assert text[amount.start : amount.end] == amount.text
    return amount


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("亏损同比减少3000万元", "-"),
        ("税收同比下降3000万元", "-"),
        ("贷款同比多增300亿元", "+"),
        ("贷款同比少增300亿元", "-"),
        ("经营主体净增50家", "+"),
        ("门店净减少12家", "-"),
        ("泊位比上年增加12个", "+"),
        ("站点较去年同期减少3个", "-"),
        ("较年初增加近5亿元", "+"),
        ("利润比去年同期多2亿元", "+"),
        ("价格环比涨了200元", "+"),
        ("指数跌1.5个点", "-"),
        ("用工比年初多出300人", "+"),
        ("同比-3.2%", "-"),
        ("同比+5%", "+"),
        ("环比：-3.2%", "-"),
        ("同比为+0.4%", "+"),
        ("较上年同期-1.2个百分点", "-"),
        ("增速-3.2%", "-"),
        ("利率上调25个基点", "+"),
        ("利率下调0.25个百分点", "-"),
        ("增加12个岗位", None),
        ("减少3处隐患", None),
        ("新增50家企业", None),
        ("营收增加到3000万元", None),
        ("税收下降至3000万元", None),
        ("同比持平，为3000万元", None),
        ("净利润-1.2亿元", None),
        ("气温+5℃", None),
        ("工期3年", None),
        ("增资3000万元", None),
        ("比较优势，投资3000万元", None),
    ],
)
def test_which_way_an_amount_went(text: str, growth: str | None) -> None:
    assert the_amount(text).growth == growth


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("产值有望达500亿元", "500亿元", True),
        ("产值有望突破500亿元", "突破500亿元", True),
        ("今年可望达到约80亿元", "约80亿元", True),
        ("全年预计增长5%", "5%", True),
        ("营收力争超过30亿元", "超过30亿元", True),
        ("目标是1000家", "1000家", True),
        ("revenue is expected to reach $5 billion", "$5 billion", True),
        ("sales are projected to exceed 300 million yuan", "exceed 300 million yuan", True),
        ("产值达500亿元", "500亿元", False),
        ("产值突破500亿元", "突破500亿元", False),
        ("有望落户，产值500亿元", "500亿元", False),
        ("revenue reached $5 billion", "$5 billion", False),
        ("from the park to 300 homes", "300 homes", False),
    ],
)
def test_what_is_expected(text: str, words: str, expected: bool) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.expected) == (words, expected)


@pytest.mark.parametrize(
    ("text", "words", "unit", "currency"),
    [
        ("每吨3000元", "3000元", "元/吨", "CNY"),
        ("每平方米1.2万元", "1.2万元", "元/平方米", "CNY"),
        ("每吨约3000元", "约3000元", "元/吨", "CNY"),
        ("补贴每平方米不超过1.2万元", "不超过1.2万元", "元/平方米", "CNY"),
        ("每人500元", "500元", "元/人", "CNY"),
        ("每千瓦时0.5元", "0.5元", "元/千瓦时", "CNY"),
        ("每亩500公斤", "500公斤", "公斤/亩", None),
        ("3000元/吨", "3000元/吨", "元/吨", "CNY"),
        ("3,000 yuan per tonne", "3,000 yuan per tonne", "元/吨", "CNY"),
        ("$3,000 per tonne", "$3,000 per tonne", "美元/吨", "USD"),
        ("每年3000万元", "3000万元", "元", "CNY"),
        ("每吨补贴、奖金3000元", "3000元", "元", "CNY"),
        ("每亩5%", "5%", "%", None),
        ("3,000 yuan per year", "3,000 yuan", "元", "CNY"),
        ("5 percent per share", "5 percent", "%", None),
    ],
)
def test_rates(text: str, words: str, unit: str, currency: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.unit, amount.currency) == (words, unit, currency)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "currency"),
    [
        ("美元5000万", "美元5000万", "50000000", "美元", "USD"),
        ("约美元5000万元", "约美元5000万元", "50000000", "美元", "USD"),
        ("欧元3.2亿", "欧元3.2亿", "320000000", "欧元", "EUR"),
        ("3 mln tonnes", "3 mln tonnes", "3000000", "吨", None),
        ("3mln tonnes", "3mln tonnes", "3000000", "吨", None),
        ("$3 bln", "$3 bln", "3000000000", "美元", "USD"),
        ("2 trln yen", "2 trln yen", "2000000000000", "日元", "JPY"),
        ("3.4billion yuan", "3.4billion yuan", "3400000000", "元", "CNY"),
        ("Rs 200 crore", "200 crore", "2000000000", None, None),
        ("5 lakh rupees", "5 lakh rupees", "500000", "印度卢比", "INR"),
        ("20 crores of it", "20 crores", "200000000", None, None),
        ("一斤两块五", "两块五", "2.5", "元", "CNY"),
        ("卖1块5", "1块5", "1.5", "元", "CNY"),
        ("身高1米75", "1米75", "1.75", "米", None),
        ("宽3米5的路", "3米5", "3.5", "米", None),
        ("跌1.5个点", "1.5个点", "1.5", "点", None),
        ("30岁开外", "30岁开外", "30", "岁", None),
        ("20出头", "20出头", "20", None, None),
        ('He said "more than 3,000 jobs" would come', "more than 3,000 jobs", "3000", "jobs", None),
        ('It cost "$1.2 billion" in all', "$1.2 billion", "1200000000", "美元", "USD"),
        ("共50%以上", "50%以上", "50", "%", None),
    ],
)
def test_values(text: str, words: str, value: str, unit: str | None, currency: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.unit, amount.currency) == (words, Decimal(value), unit, currency)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("总投资1亿美元3家企业", [("1亿美元", "100000000", "美元"), ("3家", "3", "家")]),
        ("3块5亩地", [("3块", "3", "块"), ("5亩", "5", "亩")]),
        ("100米5次", [("100米", "100", "米"), ("5次", "5", "次")]),
        ("布设3个点位", [("3个", "3", "个")]),
        ("50%以上~80%", [("50%以上", "50", "%"), ("80%", "80", "%")]),
        ("奖励3、5万元", [("3", "30000", "元"), ("5万元", "50000", "元")]),
        ("奖励3、5、8万元", [("3", "30000", "元"), ("5", "50000", "元"), ("8万元", "80000", "元")]),
        ("分别增长3、5%", [("3", "3", "%"), ("5%", "5", "%")]),
        ("3、5万元以下的免征", [("5万元以下", "50000", "元")]),
        ("补贴5000、1万元", [("1万元", "10000", "元")]),
        ("建设5、6号楼", []),
        ("面积500、1000亩", [("1000亩", "1000", "亩")]),
    ],
)
def test_what_stands_side_by_side(text: str, read: list[tuple[str, str, str]]) -> None:
    found = [one for one in read_quantities(text) if one.kind == "amount"]
    assert [(one.text, str(one.value), one.unit) for one in found] == read


@pytest.mark.parametrize(
    ("text", "words", "least", "most"),
    [
        ("三、五百人参加", "三、五百人", 300, 500),
        ("两、三家企业", "两、三家", 2, 3),
        ("历时三、四年", "三、四年", 3, 4),
        ("投资三、五百万元", "三、五百万元", 3_000_000, 5_000_000),
        ("有七、八成", "七、八成", 70, 80),
    ],
)
def test_neighbours_with_a_mark_between_them(text: str, words: str, least: int, most: int) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.high) == (words, Decimal(least), Decimal(most))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("三、四层为办公区", "四层"),
        ("第三、四个方面", "四个"),
        ("一、二、三家企业", "三家"),
        ("五、七家", "七家"),
    ],
)
def test_one_by_one_is_no_range(text: str, words: str) -> None:
    (amount,) = [one for one in read_quantities(text) if one.kind == "amount"]
    assert (amount.text, amount.high) == (words, None)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("产值站上万亿台阶", ["class"]),
        ("集群迈上千亿级台阶", ["class"]),
        ("产值上万亿", ["amount"]),
        ("六位一体推进", []),
        ("四位一体推进", []),
        ("二十国集团峰会", []),
        ("第一批项目", ["ordinal"]),
        ("一批项目", []),
        ('the "100 Days" campaign', ["name"]),
        ('the "5321" plan', []),
        ("“3000元补贴”", ["name"]),
        ("3个出头露面", ["amount"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in read_quantities(text)] == kinds
