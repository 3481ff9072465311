"""What a figure claims to be: ceilings, what is to come, what is demanded; and the words that look like them."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.figures import Kind, kind_at, period_at
from jianbao.values import read_quantities

CEILINGS = [
    ("对首次上规的企业，给予最高50万元奖励。", "50万元"),
    ("获评国家级平台的，补助金额最高可达1200万元。", "1200万元"),
    ("单个企业累计补贴不超过300万元。", "300万元"),
    ("按设备投资额的15%给予补助，上限为800万元。", "800万元"),
    ("按贷款利息的一半贴息，每家每年200万元封顶。", "200万元"),
    ("小微企业最多可申请贷款500万元。", "500万元"),
    ("引导基金对子基金的出资比例不超过30%。", "30%"),
    ("停车收费每小时不得超过6元。", "6元"),
    ("半程马拉松参赛规模控制在1.5万人以内。", "1.5万人"),
    ("违者处以最高10万元罚款。", "10万元"),
    ("学科类培训班额须控制在35人以内。", "35人"),
    ("门票价格原则上不高于80元。", "80元"),
    ("居民医保年度报销额度最高20万元。", "20万元"),
    ("补贴标准按车价的10%计算，同一车主至多2万元。", "2万元"),
    ("Subsidies are capped at 40 million yuan.", "40 million yuan"),
    ("Small firms can claim up to $25,000 each.", "$25,000"),
    ("The fee may not exceed 300 yuan.", "300 yuan"),
    ("Grants of at most 2 million yuan go to each lab.", "2 million yuan"),
]
NO_CEILINGS = [
    ("市区最高气温达39.2℃。", "39.2℃", Kind.ACTUAL),
    ("股价盘中涨幅最高达12%。", "12%", Kind.ACTUAL),
    ("单日客流最高达8.6万人次。", "8.6万人次", Kind.ACTUAL),
    ("列车时速最高可达350公里。", "350公里", Kind.ACTUAL),
    ("设备误差不超过0.1毫米。", "0.1毫米", Kind.ACTUAL),
    ("审批用时不超过3天。", "3天", Kind.ACTUAL),
    ("公司拟募集资金不超过12亿元。", "12亿元", Kind.PLANNED),
    ("企业已获得补贴500万元。", "500万元", Kind.ACTUAL),
    ("车程在一小时以内，全程86公里。", "86公里", Kind.ACTUAL),
    ("补贴最高的一家拿到320万元。", "320万元", Kind.ACTUAL),
    ("Winds of up to 120 km/h were recorded.", "120 km/h", Kind.ACTUAL),
    ("最高奖励100万元，去年发放奖励2300万元。", "2300万元", Kind.ACTUAL),
]
TO_COME = [
    ("今年还要开工12个项目。", "12个", Kind.PLANNED),
    ("明年新增学位3000个。", "3000个", Kind.PLANNED),
    ("其中9亿元项目贷款尚在审批。", "9亿元", Kind.PLANNED),
    ("6亿元技改资金正待审批。", "6亿元", Kind.PLANNED),
    ("凑够96颗才能做到不断线。", "96颗", Kind.TARGET),
    ("攒满40家才能开园。", "40家", Kind.TARGET),
    ("年底前要建成充电桩800个。", "800个", Kind.PLANNED),
    ("公司承诺捐资600万元。", "600万元", Kind.PLANNED),
    ("下一步建设社区食堂20家。", "20家", Kind.PLANNED),
    ("落户的云杉项目总投资8亿元，占地120亩。", "120亩", Kind.PLANNED),
    ("双方签约建设年产5万吨正极材料的生产线。", "5万吨", Kind.PLANNED),
    ("新建厂房两栋，年产电机30万台。", "30万台", Kind.PLANNED),
    ("到2028年，产业规模突破900亿元，培育上市企业5家。", "5家", Kind.TARGET),
    ("目标是到2030年产值达2000亿元，建成3个研发中心。", "3个", Kind.TARGET),
    ("到今年年底将达60条。", "60条", Kind.TARGET),
    ("完成全年目标90亿元的71%。", "90亿元", Kind.TARGET),
    ("要实现产值500亿元。", "500亿元", Kind.TARGET),
    ("检察机关建议判处有期徒刑八年。", "八年", Kind.PLANNED),
    ("原告索赔35万元。", "35万元", Kind.PLANNED),
    ("业主请求判令开发商支付违约金4.2万元。", "4.2万元", Kind.PLANNED),
    ("代表建议将补贴提高到每月300元。", "300元", Kind.PLANNED),
    ("按照规划，线网由14条线路组成。", "14条", Kind.PLANNED),
    ("二期用地90亩，拟引进配套企业8家。", "90亩", Kind.PLANNED),
    ("双方拟设立10亿元基金，市属平台认缴20%。", "20%", Kind.PLANNED),
    ("园区与9家企业签订正式协议，总金额27亿元。", "27亿元", Kind.SIGNED),
    ("The airline has options for a further 12 jets.", "12 jets", Kind.INTENDED),
    ("董事会审议通过投资6亿元。", "6亿元", Kind.APPROVED),
    ("Output could rise to 90,000 tonnes.", "90,000 tonnes", Kind.EXPECTED),
    ("The company pledged $5 million.", "$5 million", Kind.PLANNED),
    ("The union demanded 8%.", "8%", Kind.PLANNED),
]
THERE = [
    ("园区去年建成厂房12栋。", "12栋", Kind.ACTUAL),
    ("征集到群众意见建议120条。", "120条", Kind.ACTUAL),
    ("双方签订协议，公司现有员工90人。", "90人", Kind.ACTUAL),
    ("按照规划，线网由14条线路组成，目前已通车6条。", "6条", Kind.ACTUAL),
    ("完成全年目标90亿元的71%。", "71%", Kind.ACTUAL),
    ("完成全年目标任务71%。", "71%", Kind.ACTUAL),
    ("主要产品有6种。", "6种", Kind.ACTUAL),
    ("法院判决赔偿35万元。", "35万元", Kind.ACTUAL),
    ("公司年产钢材80万吨。", "80万吨", Kind.ACTUAL),
    ("项目总投资8亿元，已建成年产10万台的生产线。", "10万台", Kind.ACTUAL),
    ("今年拟把班次由12趟增至18趟。", "12趟", Kind.ACTUAL),
    ("今年拟把班次由12趟增至18趟。", "18趟", Kind.PLANNED),
    ("到2020年底，全县脱贫人口达3.2万人，去年新增企业30家。", "30家", Kind.ACTUAL),
    ("力争明年投产，目前已有员工80人。", "80人", Kind.ACTUAL),
    ("到2028年产值突破900亿元，去年建成3个中心。", "3个", Kind.ACTUAL),
    ("从签约到投产只用98天。", "98天", Kind.ACTUAL),
    ("截至2024年，培育企业40家。", "40家", Kind.ACTUAL),
    ("从2018年到2023年，培育企业40家。", "40家", Kind.ACTUAL),
    ("The plant made 40,000 units.", "40,000 units", Kind.ACTUAL),
    ("A significant share, 30%, is exported.", "30%", Kind.ACTUAL),
    ("Its designer has 20 staff.", "20 staff", Kind.ACTUAL),
]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        *(pytest.param(*case, Kind.CAP, id=f"ceiling: {case[0]}") for case in CEILINGS),
        *(pytest.param(*case, id=f"{case[2]}: {case[0]}") for case in NO_CEILINGS + TO_COME + THERE),
    ],
)
def test_kinds_of_a_clause(text: str, words: str, kind: Kind) -> None:
    at = text.index(words)
    figure = next(one for one in read_quantities(text) if one.is_figure and one.start <= at < one.end)
    assert kind_at(text, figure.start, figure.end) is kind


DESIGNED = {
    "of a patent": ("企业获外观设计专利6项。", "6项", Kind.ACTUAL),
    "of an institute": ("青禾设计院员工200人。", "200人", Kind.ACTUAL),
    "of a trade": ("园区有工业设计企业40家。", "40家", Kind.ACTUAL),
    "capacity": ("项目设计年产能20万吨。", "20万吨", Kind.PLANNED),
    "capacity of a process": ("工艺设计产能20万吨。", "20万吨", Kind.PLANNED),
    "behind what is foreseen": ("预计带动就业800人，目前已招聘300人。", "300人", Kind.ACTUAL),
    "foreseen": ("预计带动就业800人，目前已招聘300人。", "800人", Kind.EXPECTED),
    "hoped for": ("公司希望三年内把成本降低一半。", "一半", Kind.EXPECTED),
}


@pytest.mark.parametrize(("text", "words", "kind"), DESIGNED.values(), ids=DESIGNED)
def test_what_is_designed_and_hoped_for(text: str, words: str, kind: Kind) -> None:
    (figure,) = [one for one in read_quantities(text) if one.text == words]
    assert kind_at(text, figure.start, figure.end) is kind


PERIODS = {
    "the next year": ("2023年投产，次年3月产值2亿元。", "2亿元", "次年3月"),
    "within the year": ("年内投产3条线。", "3条", "年内"),
    "within years": ("三年内投资10亿元。", "10亿元", None),
}


@pytest.mark.parametrize(("text", "words", "period"), PERIODS.values(), ids=PERIODS)
def test_the_period_of_a_figure(text: str, words: str, period: str | None) -> None:
    (figure,) = [one for one in read_quantities(text) if one.text == words]
    assert period_at(text, figure.start) == period
