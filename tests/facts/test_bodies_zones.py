"""Bodies that are told by what they do, and kinds and parties that are none; sentences and names are made up."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.bodies import bodies

_CASES = [
    ("a listed firm in a round", "A股上市公司柏晟电子、云湖岩石创投跟投。", ["柏晟电子", "云湖岩石创投"]),
    ("a firm listed in Hong Kong", "港股上市公司柏谷医药、青岚资本参投。", ["柏谷医药", "青岚资本"]),
    ("a fund that goes on", "老股东青苇创投、北岸致远基金继续加注。", ["青苇创投", "北岸致远基金"]),
    ("a fund once more", "青苇创投、北岸致远基金再次追投。", ["青苇创投", "北岸致远基金"]),
    ("a fund for longer", "青苇创投、北岸致远基金持续加注。", ["青苇创投", "北岸致远基金"]),
    ("a zone that meets", "7月23日，榆北经济技术开发区召开经济形势分析会。", ["榆北经济技术开发区"]),
    ("a zone that issues", "榆北高新区印发若干措施。", ["榆北高新区"]),
    ("a zone that holds", "榆北经开区举行新闻发布会。", ["榆北经开区"]),
    ("a car maker by its cars", "龙头企业中，榆驰汽车上半年产销整车11.8万辆。", ["榆驰汽车"]),
    ("a maker by its deliveries", "柏谷机器人前三季度累计交付8600台。", ["柏谷机器人"]),
    ("a firm of a country", "10月16日，安柏精工（日本）在园区设立的研发中心揭牌。", ["安柏精工（日本）"]),
    ("a firm of Germany", "柏林格传动（德国）宣布新建工厂。", ["柏林格传动（德国）"]),
    ("an office of projects", "市重点项目办主任高远作了发言。", ["市重点项目办"]),
    ("a firm's party committee", "榆数算力党委书记、董事长高远说。", ["榆数算力"]),
    ("only listed firms", "A股上市公司达到12家。", []),
    ("a city's listed firms", "全市上市公司营收增长。", []),
    ("manufacturing", "其中制造业投资61.2亿元。", []),
    ("services", "其中服务业投资20亿元。", []),
    ("property", "其中，建筑业投资8亿元。", []),
    ("held in a zone", "分析会在榆北经济技术开发区召开。", []),
    ("cars of a kind", "新能源汽车上半年产销11.8万辆。", []),
    ("a county's party committee", "云岭区委书记、区长高远说。", ["云岭区委"]),
    ("of whole zones", "全省经开区召开工作会。", []),
    ("a country in brackets", "该公司已进入欧洲（德国）市场。", []),
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(*case[1:], id=case[0]) for case in _CASES])
def test_bodies_are_cut_from_their_kinds(text: str, names: list[str]) -> None:
    assert [body.text for body in bodies(text)] == names
