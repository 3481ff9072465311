"""Projects of lists, each an item of its own, and names among what tells of them; all are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Project, projects_read

ArticleOf = Callable[[str], Article]

_LEAD = "滨河县三季度重大项目集中开工活动举行。部分项目清单如下：\n"
_ITEMS = [
    ("a base", f"{_LEAD}1.柏谷风电叶片基地。柏谷新能源股份有限公司独资，总投资26亿元。", ["柏谷风电叶片基地"]),
    (
        "no noun of projects",
        f"{_LEAD}3.柏谷热管理部件扩建。柏谷汽车部件有限公司投资10.5亿元。",
        ["柏谷热管理部件扩建"],
    ),
    ("a part of a hospital", f"{_LEAD}5.县中医院滨河院区。总投资3.6亿元，设床位500张。", ["县中医院滨河院区"]),
    ("by whom", f"{_LEAD}2.滨河储能电芯项目。由柏谷恒序能源有限公司建设，总投资18亿元。", ["滨河储能电芯项目"]),
    ("behind a colon", f"{_LEAD}（4）智造园算力枢纽：总投资3.6亿元，明年交付。", ["智造园算力枢纽"]),
    ("without a number", "其中：\n柏谷底盘智能工厂。柏谷零部件股份有限公司总投资11亿元。", ["柏谷底盘智能工厂"]),
    ("with a comma", "滨河县第三水厂扩建工程，总投资6.5亿元，由县水务集团实施。", ["滨河县第三水厂扩建工程"]),
    ("by whom, with a comma", "柏谷碳纤维项目，由柏谷新材料有限公司投资32亿元建设。", ["柏谷碳纤维项目"]),
    ("a heading of a report", "一、建设情况。总投资31亿元，分三期实施。", []),
    ("a numbered measure", "1.强化项目用地保障。由县自然资源局牵头实施，按月调度。", []),
    ("a numbered firm", "1.柏谷新能源股份有限公司。总投资26亿元。", []),
]
_NAMES = [
    ("settles", "柏谷食品有限公司的中央厨房预制菜项目落户滨河食品产业园。", ["中央厨房预制菜项目"]),
    ("behind and", "滨河重大项目集中开工暨柏谷碳纤维产业园奠基仪式举行。", ["柏谷碳纤维产业园"]),
    ("a signing of projects", "云岭县招商推介暨项目签约会举行。", []),
    ("a word in marks", "滨河县18个项目“破土”。", []),
    ("a superlative", "西北最大液冷智算中心投运。", []),
    ("what something becomes part of", "建成后将成为全国算力网滨河枢纽的重要节点。", []),
    ("with its money in front", "会议提出设立20亿元柏谷光子产业引导基金。", ["柏谷光子产业引导基金"]),
    ("brackets of who agrees", "柏谷电子（香港）有限公司就柔性线路板项目签署框架协议。", ["柔性线路板项目"]),
    ("a device", "超快激光测试装置已于去年通过国家验收。", ["超快激光测试装置"]),
    ("a device completed", "深低温成像装置主体完工。", ["深低温成像装置"]),
    ("a fund's size", "集团管理的柏谷科创母基金认缴规模60亿元。", ["柏谷科创母基金"]),
    ("a station", "柏谷科技为星座配套的滨河信关站已于8月建成。", ["滨河信关站"]),
    ("a centre of services", "柏谷量测公司拟设立华东服务中心。", ["华东服务中心"]),
    ("one in marks twice", "“云雁”遥感星座再添8星。\n“云雁”星座由柏谷空间投资运营。", ["“云雁”星座"]),
]


@pytest.mark.parametrize(
    ("text", "names"), [pytest.param(text, names, id=name) for name, text, names in (*_ITEMS, *_NAMES)]
)
def test_names(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert [item["name"] for item in projects_read(article_of(text))] == names


@pytest.mark.parametrize(
    ("text", "progress"),
    [
        pytest.param(f"{_LEAD}1.柏谷叶片基地。柏谷新能源公司总投资6亿元，2034年投产。", "开工", id="in use later"),
        pytest.param(f"{_LEAD}1.柏谷叶片基地。柏谷新能源公司总投资6亿元，已停工。", "停工", id="stopped"),
        pytest.param("重点项目：\n1.柏谷叶片基地。柏谷新能源公司总投资6亿元，已投产。", "投产", id="another list"),
    ],
)
def test_what_is_begun_together(article_of: ArticleOf, text: str, progress: str) -> None:
    article = article_of(text)
    (item,) = projects_read(article)
    assert Project.model_validate(item, context=Grounding(article)).progress == progress
