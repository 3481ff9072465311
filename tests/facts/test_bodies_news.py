"""Bodies in the running text of news: what stands around a name and is no part of it, who is named without form."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.bodies import bodies

CUT = {
    "今年以来云岭县已外出招商23次。": ["云岭县"],
    "去年以来，云岭集团增资三次。": ["云岭集团"],
    "中国工程院院士、澜江大学校长高远任首任院长。": ["中国工程院", "澜江大学"],
    "云岭第三小学校长高远说。": ["云岭第三小学"],
    "联达电子行政总裁高远说，首批工程师下月到任。": ["联达电子"],
    "两家企业获得首批投资意向。": [],
    "云程、宁泽5家企业参会。": [],
    "首轮投资完成交割。": [],
    "半导体封测厂晶曜科技股份有限公司举行动土典礼。": ["晶曜科技股份有限公司"],
    "面板厂云岭光电股份有限公司公布财报。": ["云岭光电股份有限公司"],
    "云岭造纸厂有限公司复工。": ["云岭造纸厂有限公司"],
    "首席科学家林若川系柏江大学教授。": ["柏江大学"],
    "云岭大学计算机系统结构实验室揭牌。": ["云岭大学计算机系统结构实验室"],
    "林一诺、原柏岳会计师事务所合伙人高远到会。": ["柏岳会计师事务所"],
    "原柏岳集团董事长高远到会。": ["柏岳集团"],
    "原子能研究院揭牌。": ["原子能研究院"],
    "此前公司完成两轮融资。": [],
    "目前公司员工920人。": [],
    "高远曾任某电商大厂图像实验室负责人。": [],
    "某银行支行行长高远到会。": [],
    "县国有资产投资控股集团出资。": ["县国有资产投资控股集团"],
    "云岭国有资本运营公司出资。": ["云岭国有资本运营公司"],
    "省数字产业投资集团按比例出资。": ["省数字产业投资集团"],
    "市重点骨干企业集团座谈。": [],
    "市级国有企业集团座谈。": [],
    "云岭产业园奠基暨云岭集团揭牌仪式举行。": ["云岭集团"],
    "暨南大学与云岭集团签约。": ["暨南大学", "云岭集团"],
    "副市长高远宣布开园。": [],
    "区委书记高远宣布云岭产业园开园。": [],
    "语音大模型公司「柏铃声学」昨日完成融资。": ["柏铃声学"],
    "商业火箭公司“长风火箭”获得融资。": ["长风火箭"],
    "要把“厂房等企业”变成“企业等厂房”。": [],
}
TOLD = {
    "柏湾商业火箭研究会数据显示，发射增多。": ["柏湾商业火箭研究会"],
    "太岳卫星发射中心提供了测控支持。": ["太岳卫星发射中心"],
    "柏帆科技为星座配套的信关站已建成。": ["柏帆科技"],
    "核心技术为星座配套的信关站提供支撑。": [],
    "由柏川恒越储能科技有限公司（持股51%）和柏南汇产业基金（持股15%）合资组建。": [
        "柏川恒越储能科技有限公司",
        "柏南汇产业基金",
    ],
    "擎宇飞行器、九霄通航两家企业获得意向。": ["擎宇飞行器", "九霄通航"],
    "由云杉产投集团联合翎风资本、国泓保险资管共同发起。": ["云杉产投集团", "翎风资本", "国泓保险资管"],
    "老股东松台山创投、上市公司柏澜股份跟投。": ["松台山创投", "柏澜股份"],
    "云岭制造、滨江储能三家工厂停产。": [],
}
ENGLISH = {
    "The plant was built by Norvik New Materials (Qingwan) Co., Ltd. and opened in June.": [
        "Norvik New Materials (Qingwan) Co., Ltd."
    ],
    "Liang Kai, director of the Qingwan Bureau of Commerce, said so.": ["Qingwan Bureau of Commerce"],
    "German chemical group Norvik SE on Thursday opened a plant.": ["Norvik SE"],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}: {text[:28]}")
        for name, table in {"cut": CUT, "told": TOLD, "english": ENGLISH}.items()
        for text, expected in table.items()
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    assert [body.text for body in bodies(text)] == expected
