"""Who invests in a project; sentences and names are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Project, projects_read

ArticleOf = Callable[[str], Article]

_CASES = [
    (
        "by, behind a colon",
        "体量最大的是鹭岛减速器生产基地项目：由柏谷传动股份有限公司（以下简称“柏谷传动”）投资30亿元。",
        "柏谷传动股份有限公司",
    ),
    ("by two together", "鹭岛智算中心由柏谷集团与云麓科技有限公司共同出资建设。", "柏谷集团与云麓科技有限公司"),
    ("two invest together", "柏谷集团和云麓科技有限公司共同投资建设鹭岛智算中心。", "柏谷集团和云麓科技有限公司"),
    (
        "by, in the sentence behind",
        "鹭岛智算中心正式投用。中心由柏谷集团与云麓科技有限公司共同出资建设，总投资11.6亿元。",
        "柏谷集团与云麓科技有限公司",
    ),
    (
        "by, where its name is taken up",
        "“望舒一号”星座完成组网。这是今年第二次发射。“望舒一号”由柏谷空间科技有限公司投资研制。",
        "柏谷空间科技有限公司",
    ),
    ("a yearly output behind the firm", "柏谷动力年产60万套电驱总成项目于9月18日投产。", "柏谷动力"),
    ("a number behind the firm", "柏谷微电子12英寸特色工艺生产线开工。", "柏谷微电子"),
    ("a yearly output behind a place", "滨河市年产60万套电驱总成项目投产。", None),
    ("a yearly output alone", "年产60万套电驱总成项目投产。", None),
    ("a firm with its possessive", "柏谷集团的鹭岛总装厂完成封顶。", "柏谷集团"),
    (
        "a short name known from the full one",
        "柏谷传动股份有限公司成立于2011年。目前，柏谷传动投资建设的鹭岛减速器基地开工。",
        "柏谷传动",
    ),
    ("its", "今年4月，柏谷集团完成融资。其位于榆港航天城的卫星总装厂仍在设备调试，预计四季度投产。", "柏谷集团"),
    ("the firm is building", "柏谷集团去年上市。公司正在兴建的鹭岛智算中心明年投用。", "柏谷集团"),
    ("the firm weighs", "柏谷集团董事长林知远指出，公司评估设立边缘计算芯片研发中心。", "柏谷集团"),
    ("a board decides", "柏谷集团今日召开会议，董事会通过以85亿元在榆港兴建先进测试厂。", "柏谷集团"),
    ("a town pays", "榆港市政府宣布，4年投入86亿元，在滨海园区打造量子应用聚落。", "榆港市政府"),
    ("a head that acts elsewhere", "柏谷储能董事长林知远到场。位于滨河的柏谷储能零碳工厂正在抢抓工期。", "柏谷储能"),
    ("a head that acts nowhere", "位于滨河的柏谷储能零碳工厂正在抢抓工期。", None),
    ("led by", "由柏谷研究院牵头的重载无人机项目入选榜单。", "柏谷研究院"),
    ("carried out by", "由榆港学院承担的山地气象项目入选榜单。", "榆港学院"),
    ("a contractor is one", "鹭岛智算中心由柏谷集团承建，今日开工。", "柏谷集团"),
    ("a plan with money", "柏谷集团计划投资30亿元建设鹭岛智算中心。", "柏谷集团"),
    ("spends", "柏谷集团斥资18亿元兴建榆港深水码头。", "柏谷集团"),
    ("in a town", "柏谷集团在滨河市投资建设鹭岛智算中心。", "柏谷集团"),
    ("a joint body", "柏谷集团联合投资建设鹭岛智算中心。", "柏谷集团"),
    ("signs with a park", "园区与柏谷集团签订鹭岛冷链基地投资协议。", "柏谷集团"),
    ("agrees on it", "滨河区与柏谷集团就鹭岛智算中心签订框架协议。", "柏谷集团"),
    ("two firms agree on it", "云麓集团与柏谷集团签订鹭岛智算中心投资合同。", None),
    ("a guest", "柏谷集团参加鹭岛智算中心开工仪式，鹭岛智算中心正式开工。", None),
    ("a visitor's firm", "鹭岛智算中心开工，柏谷集团负责人到场祝贺。", None),
    ("a customer", "鹭岛智算中心投用，柏谷集团签下首份服务协议。", None),
    ("a town's plan of nobody's money", "滨河区政府规划建设鹭岛智算中心。", None),
    ("where, not who", "鹭岛智算中心在滨河高新区建设。", None),
    ("of another project", "柏谷集团投资建设青禾数据中心，鹭岛智算中心开工。", "柏谷集团"),
    ("a lender", "滨河银行向鹭岛智算中心提供贷款，鹭岛智算中心开工。", None),
    (
        "a parent that does not invest",
        "鹭岛智算中心由云麓算力有限公司投资建设。云麓算力是柏谷集团的子公司。",
        "云麓算力有限公司",
    ),
    ("a firm before the firm", "柏谷集团到访。鹭岛智算中心正式投用。", None),
    ("traditional", "柏谷集團今日召開會議，董事會通過以85億元在榆港興建先進測試廠。", "柏谷集团"),
    ("to be built by", "鹭岛智算中心将由柏谷集团投资建设。", "柏谷集团"),
    (
        "an announcing firm",
        "柏谷信息股份有限公司（以下简称“公司”）发布公告。\n一、投资进展\n公司于去年8月披露投资38,600万元建设滨河边缘数据中心项目。",
        "柏谷信息股份有限公司",
    ),
    (
        "two agree, both build",
        "县国控集团与云麓云计算有限公司签订框架协议，双方拟共建滨河县算力调度中心。",
        "县国控集团与云麓云计算有限公司",
    ),
    ("a firm and an office agree", "云麓商会与市商务局签约，在榆港设立中东经贸合作办公室。", "云麓商会"),
    ("a school and a committee", "云麓大学与滨河新区管委会共建的极地冰芯实验室同日揭牌。", "云麓大学与滨河新区管委会"),
    (
        "by its short name",
        "榆港市公共渔港停泊枢纽（以下称“榆港渔港”）启用。\n榆港渔港由市交投集团旗下的柏谷渔业有限公司（简称“柏谷渔业”）投资建设。",
        "柏谷渔业有限公司",
    ),
    ("an item's number", "（一）柏谷重工股份有限公司投资12亿元建设滨河再制造基地。", "柏谷重工股份有限公司"),
    ("a firm of a list", "市低空办与云鹰航空、御风智飞签约。御风智飞的西南区域总部昨日已完成工商注册。", "御风智飞"),
    ("this time", "柏谷传动有限公司签订增资合同。此次增资4500万欧元建设二期工厂。", "柏谷传动有限公司"),
    ("a school agrees", "云麓大学与高新区签约，共建智能感知联合实验室。", None),
    ("self-built", "柏谷集团自建的鹭岛智算中心今日开工。", "柏谷集团"),
]


@pytest.mark.parametrize(("text", "investor"), [pytest.param(text, who, id=name) for name, text, who in _CASES])
def test_investors(article_of: ArticleOf, text: str, investor: str | None) -> None:
    article = article_of(text)
    facts = [Project.model_validate(item, context=Grounding(article)) for item in projects_read(article)]
    assert facts
    assert (facts[0].investor.text if facts[0].investor else None) == investor
