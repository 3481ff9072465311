from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.shares import shares_in_range

WRONG = {
    "占比": "该市场占比达120%。",
    "占": "云杉集团产值占全区的130%。",
    "比重": "工业占全区经济比重为105%。",
    "份额": "鹭岛科技的市场份额达到112%。",
    "市占率": "该产品市占率高达101%。",
    "覆盖率": "全区5G网络覆盖率达103%。",
    "入住率": "园区入住率为108%。",
    "出租率": "楼宇出租率达150%。",
    "合格率": "产品合格率达100.5%。",
    "国产化率": "设备国产化率达到110%。",
    "持股": "云杉集团持股120%。",
    "negative share": "外资占比为-3%。",
    "negative rate": "该园区入住率-5%。",
    "成": "青年员工占十二成。",
    "a range": "研发人员占比为95%—115%。",
    "a fall beyond all": "厂区能耗同比下降120%。",
    "a fall in cost": "单位成本降低150%。",
    "利用率": "算力利用率达135%。",
    "良品率": "产线良品率为104%。",
    "签约率": "土地签约率达102%。",
    "English share": "Cedar Systems has a market share of 120%.",
    "English occupancy": "The park reports an occupancy of 130 percent.",
    "English accounts for": "The plant accounts for 140% of output.",
    "English fall": "Emissions fell by 120%.",
}
RIGHT = {
    "占比": "该市场占比达20%。",
    "all of it": "园区入住率达100%。",
    "nothing": "该产品占比为0%。",
    "growth": "全区产值同比增长120%。",
    "growth of a share": "市场份额同比增长130%。",
    "a fall": "厂区能耗同比下降20%。",
    "a profit may fall by more": "净利润同比下降120%。",
    "a loss": "该公司亏损，利润总额下降150%。",
    "of the plan": "完成投资占年度计划的105%。",
    "of the target": "到位资金占目标任务的112%。",
    "of last year": "产值为去年同期的130%。",
    "a rate of return": "投资回报率达120%。",
    "a rate of completion": "项目完成率达110%。",
    "debt": "地方负债率占GDP的比重达120%。",
    "a fraction": "云杉集团产值占全区的1/15。",
    "a negative growth": "全区产值增速为-3%。",
    "money": "该项占地投资120万元。",
    "an area": "项目占地120亩。",
    "成": "青年员工占三成。",
    "per mille": "该市人口占全国的3‰。",
    "times": "产能为原来的1.5倍。",
    "points": "占比提高3个百分点。",
    "English growth": "Revenue rose 120%.",
    "English share": "The plant accounts for 40% of output.",
    "English target": "Output made up 120% of the target.",
}


@pytest.mark.parametrize("text", cases(WRONG))
def test_shares_out_of_range(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert len(reasons(shares_in_range, article, read_off(article))) == 1


@pytest.mark.parametrize("text", cases(RIGHT))
def test_no_alarm(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(shares_in_range, article, read_off(article)) == []
