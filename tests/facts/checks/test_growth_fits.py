"""A rate of growth that a sentence tells with base and result is what the two make."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.growth import growth_beside_base

ArticleOf = Callable[[str], Article]

WRONG = {
    "增至": "全区产值由100亿元增至120亿元，增长30%。",
    "增长到": "产值由8亿元增长到10亿元，增长40%。",
    "without 元": "产值从100亿增至120亿，增长30%。",
    "a count": "企业由30家增加到45家，增长60%。",
    "a fall": "能耗由10万吨下降到8万吨，下降30%。",
    "减少到": "亏损由1亿元减少到0.4亿元，下降40%。",
    "提高到": "产能由200万套提高到300万套，提高80%。",
    "扩大到": "厂房由5万平方米扩大到8万平方米，增长30%。",
    "another scale": "投资由9000万元增加到1.2亿元，增长50%。",
    "in brackets": "营收由40亿元增至50亿元（增长50%）。",
    "增幅": "税收由2亿元增至3亿元，增幅达80%。",
    "同比": "出口由60亿元增长到66亿元，同比增长20%。",
    "of last year": "产值由去年的8亿元增长到今年的10亿元，增长40%。",
    "decimals": "利润由3.2亿元增至4.0亿元，增长35%。",
    "persons": "员工由800人增加到1000人，增长35%。",
    "as it was": "营收由50亿元降至40亿元，下降40%。",
    "a rate lost": "产值由50亿元增至100亿元，增长10%。",
    "dollars": "外贸额由2亿美元增长到3亿美元，增长70%。",
    "machines": "年产量由4000台提升到5000台，增长15%。",
    "power": "装机由100兆瓦增至150兆瓦，增长75%。",
}
RIGHT = {
    "增至": "全区产值由100亿元增至120亿元，增长20%。",
    "增长到": "产值由8亿元增长到10亿元，增长25%。",
    "rounded values": "产值由8亿元增长到10亿元，增长27%。",
    "rounded decimals": "产值由8.1亿元增长到10.2亿元，增长26%。",
    "a rounded rate": "产值由7亿元增至9亿元，增长28.6%。",
    "a fall": "能耗由10万吨下降到8万吨，下降20%。",
    "a yearly rate": "产值由8亿元增长到10亿元，年均增长4%。",
    "the rate of one year": "产值由2021年的8亿元增长到10亿元，同比增长5%。",
    "about": "产值由约8亿元增长到10亿元，增长40%。",
    "more than": "产值由8亿元增长到超10亿元，增长40%。",
    "another value": "产值由8亿元增长到10亿元，税收增长40%。",
    "another clause": "产值由8亿元增长到10亿元，出口突破3亿元，增长40%。",
    "no growth": "产值8亿元，税收1亿元，增长40%。",
    "of another unit": "企业由30家增加到450人，增长60%。",
    "a share": "占比由30%提高到36%，增长8%。",
    "points": "占比由30%提高到36%，提高6个百分点。",
    "no rate": "产值由8亿元增长到10亿元。",
    "times": "产值由8亿元增长到16亿元，增长1倍。",
    "doubled": "产值由8亿元增长到16亿元，增长100%。",
    "dollars": "外贸额由2亿美元增长到3亿美元，增长50%。",
}


@pytest.mark.parametrize("text", cases(WRONG))
def test_a_rate_that_does_not_fit(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    found = reasons(growth_beside_base, article, read_off(article))
    assert sum("文中写的是" in reason for reason in found) == 1


@pytest.mark.parametrize("text", cases(RIGHT))
def test_a_rate_that_fits(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    assert reasons(growth_beside_base, article, read_off(article)) == []


def test_the_reason_says_what_it_makes(article_of: ArticleOf) -> None:
    article = article_of("产值由8亿元增长到10亿元，增长40%。")
    found = reasons(growth_beside_base, article, read_off(article))
    assert found == ["从“8亿元”到“10亿元”是25.0%，文中写的是“40%”"]
