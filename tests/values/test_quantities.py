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
    ("text", "words", "number", "value", "unit"),
    [
        ("部署机柜3200个", "3200个", "3200", "3200", "个"),
        ("机柜2.6万个", "2.6万个", "2.6万", "26000", "个"),
        ("共有18栋楼", "18栋", "18", "18", "栋"),
        ("另有两栋在建", "两栋", "两", "2", "栋"),
        ("九座城市", "九座", "九", "9", "座"),
        ("覆盖八城市", "八城市", "八", "8", "个"),
        ("来自12国的嘉宾", "12国", "12", "12", "国"),
        ("聚焦工业、农业等6大领域", "6大", "6", "6", "个"),
        ("能源等五大项目", "五大", "五", "5", "个"),
        ("为期两天", "两天", "两", "2", "天"),
        ("一千二百名学员", "一千二百名", "一千二百", "1200", "名"),
        ("二十七家单位", "二十七家", "二十七", "27", "家"),
        ("１２３家", "１２３家", "１２３", "123", "家"),
        ("共 57 家", "57 家", "57", "57", "家"),
        ("首付30%", "30%", "30", "30", "%"),
        ("占比百分之八", "百分之八", "百分之八", "8", "%"),
        ("百分之零点五", "百分之零点五", "百分之零点五", "0.5", "%"),
        ("出生率为6.39‰", "6.39‰", "6.39", "6.39", "‰"),
        ("其中三成来自外地", "三成", "三", "30", "%"),
        ("退货率下降了三成四", "三成四", "三", "34", "%"),
        ("较上年提高5个百分点", "5个百分点", "5", "5", "个百分点"),
        ("是去年同期的2.3倍", "2.3倍", "2.3", "2.3", "倍"),
        ("全长1.8公里", "1.8公里", "1.8", "1.8", "公里"),
        ("续航400km", "400km", "400", "400", "公里"),
        ("面积12.5万㎡", "12.5万㎡", "12.5万", "125000", "平方米"),
        ("厂房42万平方米", "42万平方米", "42万", "420000", "平方米"),
        ("用地218亩", "218亩", "218", "218", "亩"),
        ("算力5000P", "5000P", "5000", "5000", "P"),
        ("装机36MW", "36MW", "36", "36", "兆瓦"),
        ("发电1.2亿千瓦时", "1.2亿千瓦时", "1.2亿", "120000000", "千瓦时"),
        ("五千瓦", "五千瓦", "五", "5", "千瓦"),
        ("指标16万吨标准煤", "16万吨标准煤", "16万", "160000", "吨标准煤"),
        ("年产终端20万台套", "20万台套", "20万", "200000", "台套"),
        ("培训1500人次", "1500人次", "1500", "1500", "人次"),
        ("时速350公里/小时", "350公里/小时", "350", "350", "公里/小时"),
        ("值守了31个小时", "31个小时", "31", "31", "小时"),
        ("用了一年半", "一年半", "一", "1.5", "年"),
        ("历时半年", "半年", "半", "0.5", "年"),
        ("需要两个半月", "两个半月", "两", "2.5", "个月"),
        ("一个月内反馈", "一个月", "一", "1", "个月"),
        ("PUE只有1.16", "1.16", "1.16", "1.16", None),
        ("总数达到2380", "2380", "2380", "2380", None),
        ("報名32個專案", "32個", "32", "32", "个"),
        ("约2个", "约2个", "2", "2", "个"),
    ],
)
def test_counts_and_measures(text: str, words: str, number: str, value: str, unit: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, text[amount.number_start : amount.number_end]) == (words, number)
    assert (amount.value, amount.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "currency"),
    [
        ("总投资18.6亿元", "18.6亿元", 1_860_000_000, "元", "CNY"),
        ("注册资本500万元人民币", "500万元人民币", 5_000_000, "元", "CNY"),
        ("总投资人民币13.8亿元", "人民币13.8亿元", 1_380_000_000, "元", "CNY"),
        ("总额2亿3000万元", "2亿3000万元", 230_000_000, "元", "CNY"),
        ("花了3700元", "3700元", 3700, "元", "CNY"),
        ("投入三亿元", "三亿元", 300_000_000, "元", "CNY"),
        ("出资1000万美元", "1000万美元", 10_000_000, "美元", "USD"),
        ("估值10亿美金", "10亿美金", 1_000_000_000, "美元", "USD"),
        ("增资20亿港元", "20亿港元", 2_000_000_000, "港元", "HKD"),
        ("800万歐元", "800万歐元", 8_000_000, "欧元", "EUR"),
        ("贷款6000万日元", "6000万日元", 60_000_000, "日元", "JPY"),
        ("均价12000元/平方米", "12000元/平方米", 12_000, "元/平方米", "CNY"),
        ("新设25亿规模母基金", "25亿", 2_500_000_000, "元", "CNY"),
        ("总市值186亿", "186亿", 18_600_000_000, "元", "CNY"),
        ("用户3.2亿", "3.2亿", 320_000_000, None, None),
        ("a deal of $310 million", "$310 million", 310_000_000, "美元", "USD"),
        ("worth US$1.2 billion", "US$1.2 billion", 1_200_000_000, "美元", "USD"),
        ("RMB 300 million", "RMB 300 million", 300_000_000, "元", "CNY"),
        ("RMB300m", "RMB300", 300, "元", "CNY"),
        ("cost EUR 1.7 billion", "EUR 1.7 billion", 1_700_000_000, "欧元", "EUR"),
        ("S$20 million", "S$20 million", 20_000_000, "新加坡元", "SGD"),
        ("HK$3.5 billion bond", "HK$3.5 billion", 3_500_000_000, "港元", "HKD"),
        ("€5m", "€5m", 5_000_000, "欧元", "EUR"),
        ("a $90B wave", "$90B", 90_000_000_000, "美元", "USD"),
        ("300 million yuan", "300 million yuan", 300_000_000, "元", "CNY"),
        ("1.1 trillion won", "1.1 trillion won", 1_100_000_000_000, "韩元", "KRW"),
    ],
)
def test_money(text: str, words: str, value: int, unit: str | None, currency: str | None) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.unit, amount.currency) == (words, Decimal(value), unit, currency)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("占全市1/16的产值", "1/16", Fraction(1, 16)),
        ("三分之二的席位", "三分之二", Fraction(2, 3)),
        ("半数企业", "半数", Fraction(1, 2)),
        ("成本降一半", "一半", Fraction(1, 2)),
        ("two-thirds of the load", "two-thirds", Fraction(2, 3)),
        ("a third of the staff", "a third", Fraction(1, 3)),
    ],
)
def test_fractions(text: str, words: str, value: Fraction) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.unit) == (words, value, None)


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("约3.1万个", "约3.1万个", "~"),
        ("大约12亿元", "大约12亿元", "~"),
        ("約460畝", "約460畝", "~"),
        ("总投资约为23亿元", "约为23亿元", "~"),
        ("工期5年左右", "5年左右", "~"),
        ("十来家", "十来家", "~"),
        ("近60场", "近60场", "<"),
        ("接近3亿元", "接近3亿元", "<"),
        ("不足一成", "不足一成", "<"),
        ("PUE低于1.25", "低于1.25", "<"),
        ("跌破10%", "跌破10%", "<"),
        ("超百家", "超百家", ">"),
        ("超过7万名", "超过7万名", ">"),
        ("逾30亿元", "逾30亿元", ">"),
        ("突破30亿元", "突破30亿元", ">"),
        ("过5亿元的项目", "过5亿元", ">"),
        ("占比过半", "过半", ">"),
        ("300余家", "300余家", ">"),
        ("5000多家", "5000多家", ">"),
        ("10多万人", "10多万人", ">"),
        ("十几家", "十几家", ">"),
        ("一千二百余名", "一千二百余名", ">"),
        ("一年多", "一年多", ">"),
        ("两个多月", "两个多月", ">"),
        ("约200多家", "约200多家", ">"),
        ("不低于40%", "不低于40%", ">="),
        ("不低于基金总额的40%", "不低于基金总额的40%", ">="),
        ("不少于3000万元", "不少于3000万元", ">="),
        ("至少5家", "至少5家", ">="),
        ("上千家", "上千家", ">="),
        ("2万个以上", "2万个以上", ">="),
        ("500+家", "500+家", ">="),
        ("不超过100万元", "不超过100万元", "<="),
        ("没超过1.2", "没超过1.2", "<="),
        ("最高可达800万元", "最高可达800万元", "<="),
        ("给予最高30%", "最高30%", "<="),
        ("4.5%以内", "4.5%以内", "<="),
        ("产量超全省1/6", "超全省1/6", ">"),
        ("约占全市的1/4", "约占全市的1/4", "~"),
        ("签约16个", "16个", None),
        ("节约23万元", "23万元", None),
        ("附近8家", "8家", None),
        ("线上百家争鸣", "", None),
        ("通过3项", "3项", None),
        ("近三年", "三年", None),
        ("200家上下游企业", "200家", None),
        ("more than 1,200 jobs", "more than 1,200 jobs", ">"),
        ("over $32 billion", "over $32 billion", ">"),
        ("over two years", "two years", None),
        ("up to 240 megawatts", "up to 240 megawatts", "<="),
        ("at least 30%", "at least 30%", ">="),
        ("no more than 12 units", "no more than 12 units", "<="),
        ("about 140 technicians", "about 140 technicians", "~"),
        ("nearly 272 acres", "nearly 272 acres", "<"),
        ("some 120 jobs", "some 120 jobs", "~"),
        ("1,500+ jobs", "1,500+ jobs", ">="),
    ],
)
def test_bounds(text: str, words: str, bound: str | None) -> None:
    amounts = [(one.text, one.bound) for one in read_quantities(text) if one.kind == "amount"]
    assert amounts == ([(words, bound)] if words else [])


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("8—10个", "8—10个", 8, 10, "个"),
        ("三至五家", "三至五家", 3, 5, "家"),
        ("10%-15%", "10%-15%", 10, 15, "%"),
        ("3-5亿元", "3-5亿元", 300_000_000, 500_000_000, "元"),
        ("500万元至1000万元", "500万元至1000万元", 5_000_000, 10_000_000, "元"),
        ("人民币6万到12万元", "人民币6万到12万元", 60_000, 120_000, "元"),
        ("两到三年", "两到三年", 2, 3, "年"),
        ("两三百家", "两三百家", 200, 300, "家"),
        ("十五六岁", "十五六岁", 15, 16, "岁"),
        ("六七成", "六七成", 60, 70, "%"),
        ("30 to 40 companies", "30 to 40 companies", 30, 40, "companies"),
        ("4.75%-5.00%", "4.75%-5.00%", Decimal("4.75"), 5, "%"),
    ],
)
def test_ranges(text: str, words: str, low: Decimal | int, high: Decimal | int, unit: str) -> None:
    amount = the_amount(text)
    assert (amount.text, amount.value, amount.high, amount.unit) == (words, low, high, unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("从51%到63%", ["51%", "63%"]),
        ("由4家增加到130余家", ["4家", "130余家"]),
        ("10家-5家", ["10家", "5家"]),
        ("3个-5年", ["3个", "5年"]),
        ("from 52% to 63%", ["52%", "63%"]),
    ],
)
def test_two_figures_are_no_range(text: str, words: list[str]) -> None:
    assert [one.text for one in read_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("动辄数十亿元", None, "元"),
        ("几百家企业", None, "家"),
        ("数千人", None, "人"),
        ("若干个联盟", None, "个"),
    ],
)
def test_vague_words_claim_no_value(text: str, value: None, unit: str) -> None:
    amount = the_amount(text)
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("同比增长4.62%", "+"),
        ("环比下降约3个百分点", "-"),
        ("增幅达到8%", "+"),
        ("营收年增21.5%", "+"),
        ("增长近一倍", "+"),
        ("下降了三成", "-"),
        ("负增长2%", "-"),
        ("增长至50%", None),
        ("降至1.3%", None),
        ("占比为12%", None),
        ("增加30家", None),
        ("rose 27%", "+"),
        ("up 12 percent", "+"),
        ("rose to 27%", None),
        ("cut water use by 70%", "-"),
        ("fell 2.3%", "-"),
    ],
)
def test_growth(text: str, growth: str | None) -> None:
    assert the_amount(text).growth == growth


@pytest.mark.parametrize(
    ("text", "value"),
    [("净利润-1.23亿元", -123_000_000), ("同比-3.5%", Decimal("-3.5")), ("大桥——3.5%的坡度", Decimal("3.5"))],
)
def test_a_minus_is_no_dash(text: str, value: Decimal | int) -> None:
    assert the_amount(text).value == value
