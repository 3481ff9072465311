"""Headings, counts, places and plain words that are no projects, and plain words that are; all are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import projects_read

ArticleOf = Callable[[str], Article]

_NAMED = [
    ("a heading of plain words", "二、重点项目\n（一）柏谷集团投资5亿元建设滨河冷链基地。", ["滨河冷链基地"]),
    ("a heading with a name", "二、滨河冷链物流园项目\n总投资5亿元，今年开工。", ["滨河冷链物流园项目"]),
    ("a quarter's projects", "榆港县第二季度招商引资项目集中签约。", []),
    ("a county's projects", "榆港县重大产业项目集中开工。", []),
    ("a county's rules for projects", "严格执行《榆港县招商引资项目全流程服务办法（试行）》，签约项目要跟踪。", []),
    ("a centre that is there", "公司总部位于榆港，在云州设有研发中心。", []),
    ("works that are there", "集团在云州建有生产基地，去年投产。", []),
    ("a base as a place", "位于榆港航天基地的“云梭”卫星工厂由柏谷空间投资4亿元建设。", ["“云梭”卫星工厂"]),
    ("a park as a place", "坐落于榆港产业园的柏谷碳纤维工厂正式投产。", ["柏谷碳纤维工厂"]),
    ("a park that is moved into", "12家企业签约入驻榆港产业园。", []),
    ("a park that is built", "榆港航天基地正式开工。", ["榆港航天基地"]),
    ("a constellation's number", "公司规划的“云雁”星座共96颗卫星，目前在轨12颗。", ["“云雁”星座"]),
    ("a campaign in marks", "“云雁”工程启动。", []),
    (
        "a first of its kind",
        "全省首个公共渔港停泊枢纽启用！\n榆港市公共渔港停泊枢纽启用。",
        ["榆港市公共渔港停泊枢纽"],
    ),
    ("a second works with its money", "双方签订合同，此次增资3500万欧元建设二期工厂。", ["二期工厂"]),
    ("a second works without", "记者走进二期工厂。", []),
    ("foreign money", "柏谷集团投资600万瑞士法郎建设三期工厂。", ["三期工厂"]),
    ("a packaging line", "柏谷光子有意在榆港设立功率芯片封测线。", ["功率芯片封测线"]),
    ("a line that runs", "工人在封测线旁忙碌。", []),
    ("an office agreed on", "云港商会与市商务局签约，在榆港设立中东经贸合作办公室。", ["中东经贸合作办公室"]),
    ("an office of a government", "市政府设立低空经济发展办公室。", []),
    ("a fund with its size", "下月，榆港市还将设立首期规模30亿元的生物医药产业母基金。", ["生物医药产业母基金"]),
    ("a fund without", "鼓励各区设立产业引导基金。", []),
    ("a laboratory built together", "云麓大学与滨河新区管委会共建的极地冰芯实验室同日揭牌。", ["极地冰芯实验室"]),
    ("a plain park agreed on", "柏谷集团与榆港市政府签订《智能制造产业园项目投资框架协议》。", ["智能制造产业园"]),
    ("a plain park", "打造智能制造产业园。", []),
    ("a first phase at work", "——滨河智能计算中心一期上线运行", ["滨河智能计算中心"]),
    ("whose base it is", "柏谷宇航的总装基地在榆港高新区，一期投资3.2亿元，去年9月投产。", ["总装基地"]),
    ("whose head office it is", "柏谷智飞的西南区域总部昨日已完成工商注册。", ["西南区域总部"]),
    ("a dispatching centre", "双方拟共建榆港县算力调度中心，总投资约6亿元。", ["榆港县算力调度中心"]),
    ("a training centre", "双方有意共建印染机械培训中心。", ["印染机械培训中心"]),
    ("engineers", "柏谷集团投资建设滨河冷链基地，初期招聘工程师60人。", ["滨河冷链基地"]),
    ("by whom it is built", "“云梭”火箭工厂由柏谷空间投资9亿元建设。", ["“云梭”火箭工厂"]),
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(text, names, id=name) for name, text, names in _NAMED])
def test_names(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert [item["name"] for item in projects_read(article_of(text))] == names
