from __future__ import annotations

import pytest

from jianbao.values import read_quantities


def kinds(text: str) -> list[tuple[str, str]]:
    return [(one.text, one.kind) for one in read_quantities(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("第四个平台", "第四个"),
        ("第二十四届展会", "第二十四届"),
        ("第一站", "第一"),
        ("十四届", "十四届"),
        ("首批入驻", "首批"),
        ("首个园区", "首个"),
        ("首届峰会", "首届"),
        ("一期厂房", "一期"),
        ("二期开工", "二期"),
        ("二组卫星", "二组"),
        ("前50名", "前50名"),
        ("the 24th session", "24th"),
    ],
)
def test_ordinals_say_which(text: str, words: str) -> None:
    assert kinds(text) == [(words, "ordinal")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("千亿元级产业", "千亿元级"),
        ("百亿级集群", "百亿级"),
        ("30亿级项目", "30亿级"),
        ("兆瓦级、万吨级码头", "万吨级"),
        ("亿元以上项目", "亿元以上"),
        ("百亿元龙头", "百亿元"),
        ("千亩良田", "千亩"),
    ],
)
def test_sizes_that_name_a_class(text: str, words: str) -> None:
    assert kinds(text) == [(words, "class")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5G基站", "5G"),
        ("60G雷达", "60G"),
        ("K12课程", "K12"),
        ("C919飞机", "C919"),
        ("GPT-4模型", "GPT-4"),
        ("3.0版", "3.0版"),
        ("2.0时代", "2.0时代"),
        ("1+3+N体系", "1+3+N"),
        ("“1+5”协议", "1+5"),
        ("7×24小时", "7×24小时"),
        ("三大优势", "三大"),
        ("党的二十大", "二十大"),
        ("三省一市", "三省一市"),
        ("一核两翼", "一核两翼"),
        ("四梁八柱", "四梁八柱"),
        ("双千亿", "双千亿"),
        ("500强企业", "500强"),
        ("一号工程", "一号"),
        ("1号楼", "1号"),
        ("01组", "01组"),
        ("1080P", "1080P"),
        ("三年行动计划", "三年行动"),
        ("四个自信", "四个自信"),
        ("“三个着力”", "三个"),
        ("《五年10城计划》", "五年"),
        ("一个园区", "一个"),
        ("一张清单", "一张"),
        ("又一次", "一次"),
    ],
)
def test_numbers_of_names(text: str, words: str) -> None:
    assert (words, "name") in kinds(text)
    assert "amount" not in [kind for _, kind in kinds(text)]


_WORDS = """
    一直 一起 万一 统一 唯一 一方面 一批 一系列 一定 进一步 之一 十分 三维 二维码 三元锂电池 千万别 百度 三亚 七台河
    二手房 三轮车 初三年级 两部门 三位一体 成千上万 千方百计 一站式 双方 三农 百家争鸣 四面八方 一是 首先 半导体
    十字路口 百分点 第三方 万科 千瓦 一二三产业 五一
"""


@pytest.mark.parametrize("text", _WORDS.split())
def test_words_that_only_look_like_numbers(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2024年",
        "2月28日",
        "今年7月",
        "2023—2025年",
        "“十四五”",
        "三季度",
        "15:17",
        "11时37分",
        "9点半",
        "三点半",
        "上午10时",
        "电话：0571-88886666",
        "手机13812345678",
        "400-820-8820",
        "(600519)",
        "600000.SH",
        "〔2024〕15号",
        "比例为3.2:38.5:58.3",
        "版本10.0.0.1",
        "1. 总体要求",
        "（1）目标",
        "2、措施",
        "①完善机制",
        "（一）总体要求",
        "邮编310000",
        "https://example.com/2024/30个",
        "a12@example.com",
        "2020世界智能制造大会",
        "9" * 40,
        "May 9, 2025",
        "in 2026",
        "Q3 2024",
        "Phase 2",
        "a 3-2 victory",
        "10 a.m.",
        "Article 12.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("现有9个县、14个百亿元级园区", [("9个", "amount"), ("14个", "amount"), ("百亿元级", "class")]),
        ("三期860个泊位", [("三期", "ordinal"), ("860个", "amount")]),
        ("分三期实施", [("三期", "amount")]),
        ("1号楼30层", [("1号", "name"), ("30层", "amount")]),
        ("年营收超10亿元企业5家", [("超10亿元", "amount"), ("5家", "amount")]),
        ("产值1.2亿元，增长8%", [("1.2亿元", "amount"), ("8%", "amount")]),
        ("2025年1—5月，产值980.5亿元", [("980.5亿元", "amount")]),
        ("1. 总投资21亿元", [("21亿元", "amount")]),
        ("350Wh/kg的电池", [("350Wh/kg", "amount")]),
        ("“19栋楼都封顶了，”他说", [("19栋", "amount")]),
        ("eight satellites and 36 MW", [("eight satellites", "amount"), ("36 MW", "amount")]),
    ],
)
def test_several_in_one_text(text: str, words: list[tuple[str, str]]) -> None:
    assert kinds(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5,000 construction workers", "5,000"),
        ("hire 1,700 workers", "1,700 workers"),
        ("48 small satellites", "48"),
        ("on 1,700 acres of land", "1,700 acres"),
        ("4 million square feet", "4 million square feet"),
        ("half a million sq ft", "half a million sq ft"),
        ("a 240-megawatt campus", "240-megawatt"),
        ("35 percent", "35 percent"),
        ("25 basis points", "25 basis points"),
        ("1.2 percentage points", "1.2 percentage points"),
        ("42 months", "42 months"),
        ("from 52.3", "52.3"),
        ("15 out", "15"),
    ],
)
def test_english_amounts(text: str, words: str) -> None:
    assert kinds(text) == [(words, "amount")]
