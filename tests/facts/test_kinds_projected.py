"""What a sentence makes of a figure whose own clause does not say whether it is reached: true and false neighbours."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.figures import Kind, kind_at
from jianbao.values import read_quantities

TO_BE_BUILT = {
    "work begins": ("城发集团投资6亿元，建设标准厂房9万平方米，9月3日动工。", "9万平方米", Kind.PLANNED),
    "plan goes on": ("公司计划追加投资2亿元，新上涂布产线4条，用地约80亩。", "4条", Kind.PLANNED),
    "plan goes on twice": ("公司计划追加投资2亿元，新上涂布产线4条，用地约80亩。", "约80亩", Kind.PLANNED),
    "phases": ("总投资20亿元，分两期建设，其中一期投资8亿元，形成3万吨产能，计划12月开工。", "3万吨", Kind.PLANNED),
    "three phases": ("该中心分三期建设机柜8000个、算力5000P。", "5000P", Kind.PLANNED),
    "aimed at": ("一期部署加速卡6000张，智能算力3000P，力争明年6月上线。", "6000张", Kind.PLANNED),
    "power": ("电站装机10万千瓦，由云杉能源投资3亿元建设，5月完成备案，8月开工。", "10万千瓦", Kind.PLANNED),
    "study": ("三期2000P正在开展可行性研究。", "2000P", Kind.PLANNED),
    "time": ("一期计划投资4亿元，拟于年底前开工，建设期18个月。", "18个月", Kind.PLANNED),
}
BUILT = {
    "stands": ("城发集团投资6亿元，建设标准厂房9万平方米，已全部交付。", "9万平方米", Kind.ACTUAL),
    "in use": ("一期建成机柜2400个、算力1000P，设计值1.18、实测1.21。", "1.21", Kind.ACTUAL),
    "earlier phase": ("二期计划明年开工；一期建设厂房7万平方米，去年竣工。", "7万平方米", Kind.ACTUAL),
    "grown since": ("产线今年3月投产后，月产能由2万片爬坡至3.5万片，预计年底达到5万片。", "3.5万片", Kind.ACTUAL),
    "before it grew": ("产线今年3月投产后，月产能由2万片爬坡至3.5万片，预计年底达到5万片。", "2万片", Kind.ACTUAL),
    "looks back": ("今年预计成交额达到80亿元，而2021年只有6亿元。", "6亿元", Kind.ACTUAL),
    "area": ("园区占地300亩，拥有企业40家。", "300亩", Kind.ACTUAL),
}
SIGNED = {
    "behind signing": ("区政府与云杉航空签约，由后者投资9亿元建设整机基地。", "9亿元", Kind.SIGNED),
    "signed too": ("同日签约的还有青禾食品中央厨房项目，投资1.6亿元。", "1.6亿元", Kind.SIGNED),
    "contract": ("云杉集团签订合同，投资700万瑞士法郎设立研发中心。", "700万瑞士法郎", Kind.SIGNED),
    "total by agreement": ("新签约项目12个，协议总投资30亿元。", "30亿元", Kind.SIGNED),
}
NOT_SIGNED = {
    "done": ("双方去年签约，目前已投资3亿元。", "3亿元", Kind.ACTUAL),
    "completed": ("签约项目中，完成投资5亿元。", "5亿元", Kind.ACTUAL),
    "intended": ("双方签署框架协议，意向投资25亿元。", "25亿元", Kind.INTENDED),
    "memorandum": (
        "公司与海澜轨道签署谅解备忘录，拟为后者建造4颗卫星，总价约8000万美元。",
        "约8000万美元",
        Kind.INTENDED,
    ),
    "waits": ("公司拟建造4艘船，总价2亿美元，尚待主管部门批准。", "2亿美元", Kind.PLANNED),
    "on orders": ("首期投入8亿元，其余6亿元视订单而定。", "6亿元", Kind.PLANNED),
    "board": ("第二期20亿元，尚未送董事会审议。", "20亿元", Kind.PLANNED),
    "not approved": ("首期5亿元，仍未获得批准。", "5亿元", Kind.PLANNED),
    "another thing is not approved": ("已完成投资5亿元，二期尚未送审批。", "5亿元", Kind.ACTUAL),
    "seen as": ("公司视质量为生命，累计投入3亿元。", "3亿元", Kind.ACTUAL),
    "no signing": ("云杉集团投资5亿元的工厂去年建成。", "5亿元", Kind.ACTUAL),
}
THERE = {
    "begun": ("新开工项目14个、总投资88亿元。", "14个", Kind.ACTUAL),
    "ready": ("竣工投产项目5个、总投资19亿元。", "5个", Kind.ACTUAL),
    "passed": ("基金已过会项目6个、拟投资2亿元。", "6个", Kind.ACTUAL),
    "rate of what is signed": ("签约项目开工率61.3%。", "61.3%", Kind.ACTUAL),
    "share of a contract": ("对企业购买算力给予合同额20%的补贴。", "20%", Kind.ACTUAL),
    "share of a plan": ("完成投资118亿元，占全年计划150亿元的78.9%。", "78.9%", Kind.ACTUAL),
    "of the plan's work": ("37个在建项目完成年度计划的78.2%。", "37个", Kind.ACTUAL),
    "not begun": ("要对上半年签约至今未开工的38个项目逐一过堂。", "38个", Kind.ACTUAL),
    "proposed": ("市里将把公司提出的4条建议转交办理。", "4条", Kind.ACTUAL),
    "time taken": ("从签约到交付首台样机用了8个月。", "8个月", Kind.ACTUAL),
    "fixed assets": ("固定资产投资同比下降5.8%。", "5.8%", Kind.ACTUAL),
    "fixed assets done": ("累计完成固定资产投资413亿元。", "413亿元", Kind.ACTUAL),
}
NOT_THERE = {
    "aim of both": ("锚定生产总值增长7%、总产值突破900亿元的目标不放松。", "7%", Kind.TARGET),
    "to propose": ("市里将提出的5项任务分解到县。", "5项", Kind.PLANNED),
    "to be pressed": ("建成后时延将由9毫秒压缩到5毫秒以内。", "5毫秒以内", Kind.EXPECTED),
    "to be made": ("我们要把寿命从8000小时做到1.5万小时。", "1.5万小时", Kind.TARGET),
    "planned count": ("计划开工项目18个、总投资66亿元。", "18个", Kind.PLANNED),
    "after production": ("投产后月产能可达3万片。", "3万片", Kind.EXPECTED),
    "cap": ("施工时间须控制在30分钟以内。", "30分钟以内", Kind.CAP),
}
ALL = {
    "to be built": TO_BE_BUILT,
    "built": BUILT,
    "signed": SIGNED,
    "not signed": NOT_SIGNED,
    "there": THERE,
    "not there": NOT_THERE,
}
CASES = {f"{name}: {case}": told for name, cases in ALL.items() for case, told in cases.items()}


@pytest.mark.parametrize(("text", "figure", "kind"), CASES.values(), ids=CASES)
def test_kind_by_the_sentence(text: str, figure: str, kind: Kind) -> None:
    found = next(one for one in read_quantities(text) if one.text in (figure, figure.rstrip("以内")))
    assert kind_at(text, found.start, found.end) is kind
