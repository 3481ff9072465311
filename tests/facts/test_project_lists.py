"""How far an agreement is where it is said once for several projects; sentences and names are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Project, projects_read

ArticleOf = Callable[[str], Article]

_ITEM = "（一）柏谷重工股份有限公司投资12亿元建设工程机械再制造基地，落户县工业园北区，用地180亩。"
_LISTS = [
    ("a headline of signing", "榆港县第二季度项目集中签约情况通报\n一、重点项目\n" + _ITEM, "签约"),
    ("so many signed", "9月8日，榆港县举行活动。本次共签约项目11个，总投资52亿元。\n二、重点项目\n" + _ITEM, "签约"),
    ("signed, so many", "前一天签约的11个项目共投资52亿元。\n二、重点项目\n" + _ITEM, "签约"),
    ("so many projects signed", "现场11个重大项目集中签约，总投资52亿元。\n重点项目如下：\n" + _ITEM, "签约"),
    ("intended", "达成合作意向的项目有：\n" + _ITEM, "意向"),
    ("a framework above", "以下项目签订框架协议：\n" + _ITEM, "框架"),
    ("its own words first", "当天签约项目11个。\n" + _ITEM.replace("投资12亿元建设", "意向投资12亿元建设"), "意向"),
    ("another list between", "当天签约项目11个。\n二、在建项目\n" + _ITEM, None),
    ("reserves between", "当天签约项目11个。\n二、储备项目情况\n" + _ITEM, None),
    ("no batch", "榆港县上半年工作总结\n一、重点项目\n" + _ITEM, None),
    ("no item of a list", "当天签约项目11个。\n柏谷重工股份有限公司投资12亿元建设工程机械再制造基地。", None),
    ("to be signed", "有待签约的项目有：\n" + _ITEM, None),
]


@pytest.mark.parametrize(
    ("text", "agreement"), [pytest.param(text, agreement, id=name) for name, text, agreement in _LISTS]
)
def test_what_is_said_above_a_list_is_said_of_its_items(
    article_of: ArticleOf, text: str, agreement: str | None
) -> None:
    (fact,) = read(article_of(text))
    assert fact.name.text == "工程机械再制造基地"
    assert (fact.agreement, fact.investor and fact.investor.text) == (agreement, "柏谷重工股份有限公司")


_BEFORE = [
    ("this time", "双方签订增资合同。此次增资3000万欧元建设柏谷减速器二厂房项目。", "签约"),
    ("by the agreement", "榆港区与柏谷集团签署协议。根据协议，柏谷集团投资建设榆港电驱总成基地。", "签约"),
    (
        "by the framework",
        "榆港区与柏谷集团签署框架协议。按照协议，柏谷集团投资建设榆港电驱总成基地。",
        "框架",
    ),
    ("among them", "榆港区与柏谷集团等签订合作协议。其中，柏谷集团拟投资7亿元建设榆港电驱总成基地。", "签约"),
    ("something else", "榆港区与柏谷集团签署协议。去年，柏谷集团建设的榆港电驱总成基地投产。", None),
    ("another paragraph", "榆港区与柏谷集团签署协议。\n此次柏谷集团投资7亿元建设榆港电驱总成基地。", None),
]


@pytest.mark.parametrize(
    ("text", "agreement"), [pytest.param(text, agreement, id=name) for name, text, agreement in _BEFORE]
)
def test_what_goes_on_with_an_agreement(article_of: ArticleOf, text: str, agreement: str | None) -> None:
    (fact,) = read(article_of(text))
    assert fact.agreement == agreement


def read(article: Article) -> list[Project]:
    return [Project.model_validate(item, context=Grounding(article)) for item in projects_read(article)]
