"""Places at the head of items, zones by two names, a city's part where guests go; sentences and names are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import places_read

ArticleOf = Callable[[str], Article]

_CASES = [
    ("items of counties", "（一）云岭县。8月6日签约。\n（二）榆江区。8月12日签约。", ["云岭县", "榆江区"]),
    ("an item of a zone", "（三）榆岭经开区。8月20日签约。", ["榆岭经开区"]),
    ("an item's project", "（一）铜溪县新能源汽车电驱总成项目。总投资26亿元。", ["铜溪县"]),
    ("an item's phase", "（二）榆江区生物医药孵化园二期。投资9亿元。", ["榆江区"]),
    ("an item of one", "（1）云岭县：签约项目6个。", ["云岭县"]),
    ("a city's part that is visited", "12日，在东莞榆山湖，代表团走访了两家企业。", ["东莞榆山湖"]),
    ("a zone by two names", "7月，榆北经济技术开发区召开会议。\n榆北经开区举行发布会。", ["榆北经济技术开发区"]),
    ("the county's zone and its name", "企业落户榆北经开区。\n基地位于县经开区。", ["榆北经开区"]),
    ("an item of tasks", "（一）加快项目建设。", []),
    ("an item of a district of kind", "（一）示范区。加快建设。", []),
    ("an item that tells", "（二）各县区要加快进度。", []),
    ("two zones", "企业落户榆北经开区。\n企业落户榆北高新区。", ["榆北经开区", "榆北高新区"]),
    ("two zones of one kind", "企业落户榆北经开区。\n企业落户云岭经开区。", ["榆北经开区", "云岭经开区"]),
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(*case[1:], id=case[0]) for case in _CASES])
def test_places_of_lists_and_zones(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert [item["name"] for item in places_read(article_of(text))] == names
