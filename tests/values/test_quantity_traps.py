"""What is easily read as another value than it has."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from jianbao.values import read_quantities


def values(text: str) -> list[tuple[str, str | None, str | None]]:
    """The words, value and unit of each amount."""
    return [
        (one.text, None if one.value is None else str(one.value), one.unit)
        for one in read_quantities(text)
        if one.kind == "amount"
    ]


@pytest.mark.parametrize(
    ("text", "words", "least", "most", "unit"),
    [
        ("worth $1.5 to $2 billion", "$1.5 to $2 billion", "1500000000", "2000000000", "美元"),
        ("raise $500 to $800 million", "$500 to $800 million", "500000000", "800000000", "美元"),
        ("some $1.5-2 billion", "$1.5-2 billion", "1500000000", "2000000000", "美元"),
        ("RMB 1.5 to 2 billion", "RMB 1.5 to 2 billion", "1500000000", "2000000000", "元"),
        ("between 20 and 30 firms", "20 and 30 firms", "20", "30", "firms"),
        ("between 3% and 5%", "3% and 5%", "3", "5", "%"),
        ("between $1 billion and $2 billion", "$1 billion and $2 billion", "1000000000", "2000000000", "美元"),
        ("在10家和20家之间", "10家和20家", "10", "20", "家"),
        ("气温-5~3℃", "-5~3℃", "-5", "3", "℃"),
        ("零下3至5摄氏度", "零下3至5摄氏度", "-5", "-3", "℃"),
        ("降幅在10-15%", "10-15%", "10", "15", "%"),
    ],
)
def test_ranges_share_scale_and_unit(text: str, words: str, least: str, most: str, unit: str) -> None:
    (one,) = (one for one in read_quantities(text) if one.kind == "amount")
    assert (one.text.removeprefix("some "), one.value, one.high, one.unit) == (
        words,
        Decimal(least),
        Decimal(most),
        unit,
    )


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("from $1.5 to $2 billion", ["1500000000", "2000000000"]),
        ("from $300 million to $2 billion", ["300000000", "2000000000"]),
        ("from 5 to 8 firms", ["5", "8"]),
        ("30 firms and 20 schools", ["30", "20"]),
        ("between 30 firms and 20 schools", ["30", "20"]),
        ("20家和30所之间", ["20", "30"]),
    ],
)
def test_what_is_no_range(text: str, read: list[str]) -> None:
    assert [value for _, value, _ in values(text)] == read


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("零下5摄氏度", "零下5摄氏度", "-5", "℃"),
        ("气温-5℃", "-5℃", "-5", "℃"),
        ("降至-12.5℃", "-12.5℃", "-12.5", "℃"),
        ("at minus 5 degrees", "minus 5 degrees", "-5", "度"),
        ("at minus 40 degrees Celsius", "minus 40 degrees Celsius", "-40", "℃"),
        ("a bonus 5 degrees", "5 degrees", "5", "度"),
        ("以下5摄氏度", "5摄氏度", "5", "℃"),
        ("a 10,000-square-meter plant", "10,000-square-meter", "10000", "平方米"),
        ("a 2,500-acre site", "2,500-acre", "2500", "英亩"),
        ("a 3.5-billion-yuan project", "3.5-billion-yuan", "3500000000", "元"),
        ("a $2-billion deal", "$2-billion", "2000000000", "美元"),
        ("a 40-million-dollar plant", "40-million-dollar", "40000000", "美元"),
        ("下调30个BP", "30个BP", "30", "个基点"),
        ("上升0.5个千分点", "0.5个千分点", "0.5", "个千分点"),
        ("上升5千分点", "5千分点", "5", "个千分点"),
        ("共1 200家企业", "1 200家", "1200", "家"),
        ("4 000余平方米", "4 000余平方米", "4000", "平方米"),
        ("1 234 567人", "1 234 567人", "1234567", "人"),
        ("some 12 500 workers", "some 12 500 workers", "12500", "workers"),
        ("Phase 1 200 MW", "200 MW", "200", "兆瓦"),
        ("2024 200家", "200家", "200", "家"),
        ("0 200家", "200家", "200", "家"),
    ],
)
def test_values(text: str, words: str, value: str, unit: str) -> None:
    assert values(text) == [(words, value, unit)]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("同比增长-3.2%", "-"),
        ("增速为-3.2%", "-"),
        ("同比增长3.2%", "+"),
        ("1.8 percentage points lower than a year before", "-"),
        ("1.8 percentage points higher", "+"),
        ("5 percent lowered", None),
    ],
)
def test_the_direction_of_a_change(text: str, growth: str | None) -> None:
    (one,) = read_quantities(text)
    assert one.growth == growth


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("澳門幣5億元", ["MOP"]),
        ("澳门币5亿元", ["MOP"]),
        ("MOP$5亿", ["MOP"]),
        ("日币5亿元", ["JPY"]),
        ("投資額新台幣50億元，年產值上看300億元", ["TWD", "TWD"]),
        ("最高5,000萬元以上補助，總額新台幣3億元", ["TWD", "TWD"]),
        ("投资额新台币50亿元，年产值上看300亿元", ["TWD", None]),
        ("总投资30亿元，其中港币5亿元", ["CNY", "HKD"]),
        ("總投資人民幣30億元，其中港幣5億元，另3億元", ["CNY", "HKD", "CNY"]),
        ("投資額50億元", ["CNY"]),
        ("注册资本3000万元，外资500万港元", ["CNY", "HKD"]),
    ],
)
def test_whose_yuan_it_is(text: str, read: list[str | None]) -> None:
    assert [one.currency for one in read_quantities(text)] == read


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("one in five firms", "one in five", Fraction(1, 5)),
        ("three out of ten residents", "three out of ten", Fraction(3, 10)),
        ("8 out of 10 firms", "8 out of 10", Fraction(4, 5)),
        ("One in every three", "One in every three", Fraction(1, 3)),
    ],
)
def test_so_many_among_so_many(text: str, words: str, value: Fraction) -> None:
    (one,) = read_quantities(text)
    assert (one.text, one.value) == (words, value)


@pytest.mark.parametrize(
    "text", ["five in two cities", "3 in 10 years", "1 in 2024", "2 in 15.5%", "one in two phases"]
)
def test_what_is_no_part(text: str) -> None:
    assert not any(isinstance(one.value, Fraction) for one in read_quantities(text))


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("a five-year plan", "five-year plan", "name"),
        ("a 3-year action plan", "3-year action plan", "name"),
        ("第2024001号", "第2024001", "ordinal"),
    ],
)
def test_names_and_ordinals(text: str, words: str, kind: str) -> None:
    assert (words, kind) in [(one.text, one.kind) for one in read_quantities(text)]
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("约占全市的1/3强", Fraction(1, 3)),
        ("1/18强", Fraction(1, 18)),
        ("五分之一强", Fraction(1, 5)),
    ],
)
def test_a_share_that_is_a_little_more(text: str, read: Fraction) -> None:
    (one,) = read_quantities(text)
    assert (one.value, one.bound, one.kind) == (read, ">", "amount")


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("历时两个半小时", "两个半小时", "2.5", "小时"),
        ("缩短三个半钟头", "三个半钟头", "3.5", "小时"),
        ("约一个半小时车程", "约一个半小时", "1.5", "小时"),
        ("历时两个半月", "两个半月", "2.5", "个月"),
        ("2个半小时", "2个半小时", "2.5", "小时"),
        ("半小时车程", "半小时", "0.5", "小时"),
    ],
)
def test_half_more(text: str, words: str, value: str, unit: str) -> None:
    assert values(text) == [(words, value, unit)]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("上调25个基点", "+"),
        ("下调0.25个百分点", "-"),
        ("下调至3.5%", None),
        ("缩短30%", "-"),
        ("净增5个百分点", "+"),
    ],
)
def test_what_is_put_up_and_down(text: str, growth: str | None) -> None:
    assert [one.growth for one in read_quantities(text)] == [growth]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("储能500kW·h", "500kW·h", "500", "千瓦时"),
        ("浓度120mg/L", "120mg/L", "120", "毫克/升"),
        ("建成2.5万标准机架", "2.5万标准机架", "25000", "标准机架"),
        ("worth 3.4billion yuan", "3.4billion yuan", "3400000000", "元"),
        ("产值翻了近两番", "近两番", "2", "番"),
        ("近半企业", "近半", "1/2", None),
        ("近半年", "半年", "0.5", "年"),
    ],
)
def test_units_and_words_that_were_cut(text: str, words: str, value: str, unit: str | None) -> None:
    assert values(text) == [(words, value, unit)]


@pytest.mark.parametrize("text", ["附近半岛", "近半场"])
def test_half_of_another_word(text: str) -> None:
    assert values(text) == []
