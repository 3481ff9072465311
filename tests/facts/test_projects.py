from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Project, projects_read

ArticleOf = Callable[[str], Article]


def read(article: Article) -> list[Project]:
    return [Project.model_validate(item, context=Grounding(article)) for item in projects_read(article)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("“木石工坊”项目正式开工。", ["木石工坊"], id="quoted"),
        pytest.param("云杉集团投资建设鹭岛智算中心。", ["鹭岛智算中心"], id="an ending of its own"),
        pytest.param(
            "当天签约的项目有：\n①云杉冷链总部项目\n②鹭岛数据仓项目",
            ["云杉冷链总部项目", "鹭岛数据仓项目"],
            id="headings, listed",
        ),
        pytest.param("上海鹭岛物流项目签约。", ["上海鹭岛物流项目"], id="a weak ending behind a place"),
        pytest.param("推进物流项目和公共服务平台建设。", [], id="weak endings of plain words"),
        pytest.param("打造国家级检测基地、区域性交通枢纽。", [], id="descriptions"),
        pytest.param("项目被称为“一号工程”，已开工。", [], id="a plain title"),
        pytest.param("签约仪式在鹭岛会展中心举行。", [], id="a venue"),
        pytest.param("鹭岛产业园区运营有限公司签约。", [], id="part of a body's name"),
        pytest.param("现场签约一批重大产业项目。", [], id="many without a name"),
        pytest.param("滨河区签约 打造低空装备产业基地", ["低空装备产业基地"], id="a headline"),
        pytest.param("Cedar Systems builds the Bayport Solar Campus.", ["Bayport Solar Campus"], id="English"),
        pytest.param("The project will cost $86 million.", [], id="English, without a name"),
        pytest.param("Harbour Park Authority met.", [], id="English, part of a body's name"),
        pytest.param(
            "云杉集团签订年产30万套阀门项目投资协议。", ["年产30万套阀门项目"], id="a yearly output stays whole"
        ),
        pytest.param("云杉8.6代显示屏生产线正式投产。", ["云杉8.6代显示屏生产线"], id="a decimal stays whole"),
        pytest.param(
            "滨河区与云杉生物就微藻固碳中试平台签订框架协议。", ["微藻固碳中试平台"], id="who agrees on it is no part"
        ),
        pytest.param("——走进鹭岛先进封装基地", [], id="a headline's second line"),
        pytest.param("两个“十八亿”项目签约。", [], id="a sum is no name"),
        pytest.param("滨河区正加快形成鹭岛创新中心布局，已投产。", ["鹭岛创新中心"], id="what becomes is no part"),
        pytest.param("云杉航天拟投资18亿元在滨河建设云杉卫星总装基地。", ["云杉卫星总装基地"], id="money for it"),
        pytest.param("云杉疫苗原液车间通过验收，正式投产。", [], id="a workshop whose milestone is elsewhere"),
        pytest.param("云杉疫苗原液车间正式投产。", ["云杉疫苗原液车间"], id="a workshop"),
        pytest.param("Cedar Systems met with Bayport Economic Zone.", [], id="English, a party"),
        pytest.param("It opened a store in the Bayport Science Park.", [], id="English, a place"),
        pytest.param(
            "Cedar Systems broke ground on Monday on a 2.4-billion-yuan gearbox plant.",
            ["gearbox plant"],
            id="English, built without a name",
        ),
        pytest.param(
            "Cedar signed a letter of intent to set up a motor joint venture.", ["motor joint venture"], id="a venture"
        ),
        pytest.param("The plant made 118,000 units last year.", [], id="English, a plant that is there"),
    ],
)
def test_names(article_of: ArticleOf, text: str, names: list[str]) -> None:
    assert [fact.name.text for fact in read(article_of(text))] == names


def test_of_names_of_one_project_the_longest_is_kept(article_of: ArticleOf) -> None:
    article = article_of("鹭岛智算中心项目开工。\n滨河区鹭岛智算中心开工。\n鹭岛智算中心开工在即。")
    assert [fact.name.text for fact in read(article)] == ["滨河区鹭岛智算中心"]


@pytest.mark.parametrize(
    ("text", "agreement", "progress"),
    [
        pytest.param("云杉集团意向投资鹭岛智算中心，拟明年动工。", "意向", "规划", id="an intention is not under way"),
        pytest.param("双方签署框架协议，共建鹭岛智算中心。", "框架", None, id="a framework"),
        pytest.param("双方签约共建鹭岛智算中心。", "签约", None, id="signed"),
        pytest.param("云杉集团终止框架协议，投资建设鹭岛智算中心的计划作罢。", None, None, id="called off"),
        pytest.param("鹭岛智算中心开工建设，预计明年底投产。", None, "开工", id="what is to come undoes nothing"),
        pytest.param("鹭岛智算中心已投产，该中心两年前开工。", None, "投产", id="the latest stage"),
        pytest.param("鹭岛智算中心签约仪式将于6月举行。", None, None, id="a signing to come"),
        pytest.param("停工两年的鹭岛智算中心复工。", None, "在建", id="resumed"),
        pytest.param("有传言称鹭岛智算中心停工。", None, None, id="hearsay"),
        pytest.param("鹭岛智算中心开工在即。", None, None, id="about to begin"),
        pytest.param("鹭岛智算中心尚不具备开工条件。", None, None, id="cannot begin"),
        pytest.param("鹭岛智算中心定于9月投产。", None, "规划", id="a day that is set"),
        pytest.param("鹭岛智算中心正在建设。", None, "在建", id="under way"),
        pytest.param("鹭岛智算中心破土动工。", None, "开工", id="begun"),
        pytest.param("鹭岛智算中心揭牌。", None, "揭牌", id="opened by a plate"),
        pytest.param("鹭岛智算中心正式投产。", None, "投产", id="at work"),
        pytest.param("鹭岛智算中心停工至今，此前推进建设。", None, "停工", id="stopped"),
        pytest.param("规划建设鹭岛智算中心。", None, "规划", id="planned"),
        pytest.param("开园仪式上签约共建鹭岛智算中心。", "签约", None, id="a ceremony of something else"),
        pytest.param("双方签署合作备忘录，共建鹭岛智算中心。", "框架", None, id="a memorandum"),
        pytest.param(
            "双方签订框架协议，意向投资30亿元共建鹭岛智算中心。", "框架", "规划", id="a framework with intended money"
        ),
        pytest.param("Cedar broke ground on the Bayport Solar Campus.", None, "开工", id="English, begun"),
        pytest.param(
            "Cedar signed a letter of intent for the Bayport Solar Campus.", "意向", None, id="English, intent"
        ),
        pytest.param("Cedar signed a contract to build the Bayport Solar Campus.", "签约", None, id="English, signed"),
        pytest.param("双方签约共建鹭岛智算中心，计划明年3月揭牌。", "签约", "规划", id="a plate to come"),
        pytest.param("云杉集团有意在滨河设立鹭岛智算中心，总投资9亿元。", "意向", "规划", id="willing"),
        pytest.param("双方签订《鹭岛智算中心投资框架协议》。", "框架", None, id="a framework by its title"),
        pytest.param("鹭岛智算中心总投资3亿元，目前正在扩容。", None, "在建", id="grown"),
        pytest.param("鹭岛智算中心总投资3亿元，主体工程已完工。", None, "在建", id="its shell"),
        pytest.param("鹭岛智算中心上线运行。", None, "投产", id="online"),
    ],
)
def test_agreement_and_progress_are_judged_apart(
    article_of: ArticleOf, text: str, agreement: str | None, progress: str | None
) -> None:
    (fact,) = read(article_of(text))
    assert (fact.agreement, fact.progress) == (agreement, progress)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("鹭岛智算中心开工，总投资约12亿元。", "1200000000", id="its own"),
        pytest.param("鹭岛智算中心开工，总投资120,000万元。", "1200000000", id="in ten thousands"),
        pytest.param("云杉集团增资4500万欧元建设二期工厂。", "45000000", id="an increase, abroad"),
        pytest.param("榆港市将设立首期规模20亿元的人工智能产业母基金。", "2000000000", id="a fund's size"),
        pytest.param(
            "鹭岛智算中心（以下简称“鹭算”）开工。\n各方到场。\n鹭算总投资8亿元。", "800000000", id="by its short name"
        ),
        pytest.param("鹭岛智算中心等14个项目签约，总投资43亿元。", None, id="a total of several"),
        pytest.param("鹭岛智算中心开工，助力百亿元级新材料集群。", None, id="a size is no amount"),
        pytest.param("鹭岛智算中心开工，年产值18亿元。", None, id="another sum"),
        pytest.param("鹭岛智算中心开工。该项目总投资12亿元。", "1200000000", id="in the sentence that goes on"),
        pytest.param("鹭岛智算中心开工，总投资12亿元，滨河数据中心投产。", "1200000000", id="up to the next project"),
        pytest.param("鹭岛智算中心、滨河数据中心开工，总投资12亿元。", None, id="shared by a list"),
    ],
)
def test_amounts(article_of: ArticleOf, text: str, value: str | None) -> None:
    fact = read(article_of(text))[0]
    assert (fact.amount.value if fact.amount else None) == value


@pytest.mark.parametrize(
    ("text", "investor"),
    [
        pytest.param("云杉集团投资建设鹭岛智算中心。", "云杉集团", id="invests"),
        pytest.param("鹭岛智算中心由云杉集团建设。", "云杉集团", id="by"),
        pytest.param("云杉集团祝贺鹭岛智算中心开工。", None, id="only named"),
        pytest.param("由云杉集团投资的鹭岛智算中心正式投产。", "云杉集团", id="invested by"),
        pytest.param("云杉集团拟投资18亿元建设鹭岛智算中心。", "云杉集团", id="is to invest"),
        pytest.param("云杉集团意向在滨河高新区选址，建设鹭岛智算中心。", "云杉集团", id="looks for a site"),
        pytest.param("滨河区与云杉集团签订鹭岛智算中心投资合同。", "云杉集团", id="signs with a district"),
        pytest.param("云杉集团与青棠集团签订鹭岛智算中心投资合同。", None, id="two firms sign"),
        pytest.param("云杉集团的鹭岛智算中心正式投产。", "云杉集团", id="whose it is"),
        pytest.param("滨河区政府规划建设鹭岛智算中心。", None, id="a plan of nobody's money"),
        pytest.param("鹭岛智算中心开工，云杉集团负责人参观。", None, id="a visitor"),
    ],
)
def test_investors(article_of: ArticleOf, text: str, investor: str | None) -> None:
    (fact,) = read(article_of(text))
    assert (fact.investor.text if fact.investor else None) == investor


@pytest.mark.parametrize(
    ("above", "agreement"),
    [
        pytest.param("当天签约的项目有：", "签约", id="with a colon"),
        pytest.param("首批项目同日签约", "签约", id="a heading"),
        pytest.param("达成意向的项目有：", "意向", id="intended"),
        pytest.param("园区重点项目包括：", None, id="says nothing"),
        pytest.param("有待签约的项目有：", None, id="to come"),
    ],
)
def test_an_item_of_a_list_is_what_the_line_above_says(
    article_of: ArticleOf, above: str, agreement: str | None
) -> None:
    facts = read(article_of(f"{above}\n①云杉冷链总部项目\n②鹭岛数据仓项目"))
    assert [fact.agreement for fact in facts] == [agreement, agreement]
