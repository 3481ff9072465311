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
    "本地配套率": "整车厂本地配套率达到118%。",
    "配套率 in a clause behind": "链主企业带动上下游，就近配套率已达104.5%。",
    "two shares, one wrong": "研发人员占比35%，本科以上员工占比103%。",
    "five times a whole": "外地游客占游客总数的520%。",
    "空置率": "受疫情影响，写字楼空置率一度达到101.2%。",
    "满意率": "群众满意率为100.3%。",
    "绿化": "厂区绿化率120%，获评花园工厂。",
    "复用": "冷却水循环复用率达106%。",
    "trade share": "对新兴市场出口占出口总额的比重达112.4%。",
    "a stake behind": "收购完成后，云杉集团对鹭岛科技持股比例升至105%。",
    "千分": "次品率控制在低位，抽检合格率为1001‰。",
    "a fall of emissions": "技改后单位产品碳排放下降130%。",
    "a fall in clauses": "得益于新工艺，废水排放量较上年减少115%。",
    "a range of fall": "试点企业能耗降低90%—110%。",
    "就业": "毕业生初次就业率达102.6%。",
    "negative pass": "首批样品通过率为-2%。",
    "coverage of villages": "行政村光纤覆盖率达101%。",
    "English stake": "Cedar Systems will hold a stake of 115% in the venture.",
    "English pass rate": "The pass rate of the line was 104%.",
    "English coverage": "Network coverage of the county has reached 103%.",
    "English decline": "Water use at the mill dropped 140%.",
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
    "a fraction": "云杉集团产值占全区的1/18。",
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
    "provisions": "该行拨备覆盖率为256%，不良率1.1%。",
    "liquidity": "流动性覆盖率达142%。",
    "capacity": "园区企业产能利用率达101%。",
    "a claim that is denied": "网上由95%提高到103%的覆盖率说法有误。",
    "a slip that is mended": "更正：前文合格率103%系笔误，应为93%。",
    "rumour": "有传言称该品牌市场份额达120%，企业予以否认。",
    "telephones": "全市移动电话普及率达128%。",
    "guarantees": "公司对外担保总额占最近一期净资产的135%。",
    "research of a young firm": "研发投入占营业收入的180%。",
    "beds": "医院床位利用率达106%。",
    "production in time": "项目达产率110%，提前满产。",
    "funds in place": "专项资金到位率105%，超出约定。",
    "seats": "加演场上座率达102%。",
    "food": "全县粮食自给率达160%。",
    "demand covered": "本地电源对用电需求覆盖率达130%。",
    "sold over made": "全年产销率为101.3%。",
    "subscribed": "债券认购倍数折合320%。",
    "last year's level": "用电量相当于上年同期的112%。",
    "profit turns": "归母净利润同比下降230%。",
    "cash": "经营活动现金流净额减少140%。",
    "debt of a city": "城投公司资产负债率达101%。",
    "temperature is no share": "新工艺使效率提升120%，占地减少30%。",
    "English provisions": "Provision coverage of the bank stood at 256%.",
    "English mobile": "Mobile market share figures of over 110% were corrected by the firm.",
    "English growth of a business": "Its market share business grew by 140%.",
}


@pytest.mark.parametrize("text", cases(WRONG))
def test_shares_out_of_range(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert len(reasons(shares_in_range, article, read_off(article))) == 1


@pytest.mark.parametrize("text", cases(RIGHT))
def test_no_alarm(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(shares_in_range, article, read_off(article)) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        pytest.param("鹤汀港出口下降130%。", "降幅", id="a fall"),
        pytest.param("新产品占比达130%。", "占比", id="a share"),
    ],
)
def test_the_hint_asks_after_what_it_is(article_of: Callable[[str], Article], text: str, hint: str) -> None:
    article = article_of(text)
    (finding,) = shares_in_range(article, read_off(article))
    assert finding.hint is not None and hint in finding.hint


MORE_THAN_THE_WHOLE = {
    "sectors": "全区产业中，一产占5%，二产占45%，三产占60%。",
    "sectors in full": "第一产业占比8%、第二产业占比52%、第三产业占比47%。",
    "exports and imports": "外贸总额中，出口占70%，进口占40%。",
    "men and women": "职工中男工占62%，女工占48%。",
    "districts": "全市签约项目中，青澜区占50%，云渚区占35%，临湖区占25%。",
    "holders": "三家股东分别持股45%、35%、30%。",
}
NO_MORE_THAN_THE_WHOLE = {
    "sectors": "全区产业中，一产占5%，二产占45%，三产占50%。",
    "sectors, rounded": "一产占5.1%，二产占45.5%，三产占49.6%。",
    "traits that overlap": "企业中上市公司占60%，高新企业占70%。",
    "the same twice": "二产占55%，去年二产占52%。",
    "of two wholes": "青澜区占全市产值的60%，云渚区占全市税收的55%。",
    "growth": "出口增长70%，进口增长40%。",
    "holders": "三家股东分别持股45%、35%、20%。",
    "about": "出口占约70%，进口占约35%。",
    "rates": "青澜区入住率80%，云渚区入住率75%。",
}


@pytest.mark.parametrize("text", MORE_THAN_THE_WHOLE.values(), ids=MORE_THAN_THE_WHOLE)
def test_shares_of_one_whole_are_no_more_than_it(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    (reason,) = reasons(shares_in_range, article, read_off(article))
    assert reason.endswith("超过了全部")


@pytest.mark.parametrize("text", NO_MORE_THAN_THE_WHOLE.values(), ids=NO_MORE_THAN_THE_WHOLE)
def test_shares_that_overlap_or_are_all_raise_no_alarm(article_of: Callable[[str], Article], text: str) -> None:
    article = article_of(text)
    assert reasons(shares_in_range, article, read_off(article)) == []
