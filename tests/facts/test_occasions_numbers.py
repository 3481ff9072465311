"""Labels of dates beside figures: no number is cut, no word for a day is left over."""

from __future__ import annotations

import re

import pytest

from jianbao.facts.candidates.occasions import occasion_at
from jianbao.values import read_dates, read_quantities

CASES = [
    ("公司于2025年8月29日披露投资38,600万元建设边缘数据中心项目。", "2025年8月29日"),
    ("2025年度，公司实现营业收入86,930.17万元，净利润4,112.5万元。", "2025年度"),
    ("一期建设智能算力1,200P，拟于2026年12月31日开工。", "2026年12月31日"),
    ("公司于2024年5月8日投入1,250.5万元。", "2024年5月8日"),
    ("2025年8月，公司签订12,500,000元的合同。", "2025年8月"),
    ("2025年9月，港口完成吞吐量1,203,456吨，增长3.5%。", "2025年9月"),
    ("去年，园区实现产值1,043.6亿元，同比增长8.9%。", "去年"),
    ("去年2月，云杉科技完成2.5亿元A轮融资。", "去年2月"),
    ("截至2026年4月30日，该项目累计投入27,415.62万元。", "截至2026年4月30日"),
    ("截至2026年3月31日，公司货币资金31,208.44万元（未经审计）。", "截至2026年3月31日"),
    ("力争2027年营收突破30.5亿元。", "2027年"),
    ("到2028年，全市智能算力规模达到8,000P。", "到2028年"),
    ("2026年6月，首批1,500个机柜启用。", "2026年6月"),
    ("新厂2026年5月投产，年产电机30,000台。", "2026年5月"),
]


@pytest.mark.parametrize(("text", "words"), [pytest.param(*case, id=case[0]) for case in CASES])
def test_no_number_is_cut(text: str, words: str) -> None:
    date = next(one for one in read_dates(text, "2026-06-30") if one.text == words)
    label = occasion_at(text, date.start, date.end) or ""
    whole = {number for one in read_quantities(text) for number in re.findall(r"\d[\d.,]*\d|\d", one.text)}
    assert set(re.findall(r"\d[\d.,]*\d|\d", label)) <= whole


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("交付机架1260架，截至今天已上架908架，上架率72.1%。", "截至今天", "上架数据截止"),
        ("截至昨日累计签约项目38个。", "截至昨日", "签约项目数据截止"),
        ("截至昨天，累计签约项目23个。", "截至昨天", "签约项目数据截止"),
        ("去年，青禾集群营收1043亿元。", "去年", "青禾集群营收1043亿元"),
        ("去年，产业规模突破120亿元。", "去年", "产业规模突破120亿元"),
        ("去年只做了17颗，今年计划做40颗。", "今年", "计划做40颗"),
        ("上月出台的《青禾市支持办法》提出标准。", "上月", "《青禾市支持办法》出台"),
        ("厂房已于上月封顶。", "上月", "厂房封顶"),
        ("今天零时，智算中心一期正式接入全省调度平台。", "今天零时", "智算中心一期接入全省调度平台"),
        ("总部昨日已完成工商注册。", "昨日", "总部完成工商注册"),
        ("下月，我市还将设立首期规模20亿元的母基金。", "下月", "我市将设立母基金"),
        ("新馆下月开园。", "下月", "新馆开园"),
        ("2025年8月29日，公司披露投资38,600万元。", "2025年8月29日", "公司披露投资38,600万元"),
    ],
)
def test_the_label(text: str, words: str, label: str) -> None:
    date = next(one for one in read_dates(text, "2026-06-30") if one.text == words)
    assert occasion_at(text, date.start, date.end) == label
