"""What code reads off an article: dates, places, policies, quotes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Quote, date_leads, places_read, policies_read, quotes_read

ArticleOf = Callable[[str], Article]


def test_each_date_is_asked_about_once_and_stamps_never(article_of: ArticleOf) -> None:
    article = article_of("（2031-05-01 来源：滨河日报）\n3月6日，项目签约。\n3月6日上午，嘉宾到场，6月开工。")
    leads = [(lead.sentence, [one.text for one in lead.candidates]) for lead in date_leads(article)]
    assert [texts for _, texts in leads] == [["3月6日"], ["6月"]]


def test_a_date_that_stands_alone_is_shown_with_the_clause_behind_it(article_of: ArticleOf) -> None:
    (lead,) = date_leads(article_of("3月6日，项目签约，嘉宾到场。"))
    assert lead.candidates[0].around == "3月6日，项目签约"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("项目位于松原市宁远区。", ["松原市宁远区"], id="behind 位于"),
        pytest.param("园区与南京、苏州合作。", ["南京", "苏州"], id="cities"),
        pytest.param("海沐市湖心镇的厂房今天投产。在海沐市湖心镇，工人忙着装车。", ["海沐市", "湖心镇"], id="a town"),
        pytest.param("签约仪式在海沐市国际会展中心举行。", ["海沐市国际会展中心"], id="a hall of a town"),
        pytest.param("基地在海沐高新区（青禾科技城）揭牌。", ["青禾科技城"], id="the other name of a district"),
        pytest.param("来自南京、苏州的客商到场。", [], id="where guests are from"),
        pytest.param("高远曾在家乡求学，后到南京工作。", [], id="a city in passing"),
        pytest.param("云集了江苏、浙江、安徽三省企业。", [], id="provinces of guests"),
        pytest.param("增速在全区各镇中领先。", [], id="towns without a name"),
        pytest.param("要落实市、区两级政策。", [], id="levels"),
        pytest.param("Asked whether output in Norland would fall, she said no.", [], id="English, in a question"),
        pytest.param("活跃在大宗商品市场。", [], id="the market"),
        pytest.param("在科创板上市。", [], id="a listing"),
        pytest.param("上海市场反应积极。", ["上海"], id="of a city's market the city"),
        pytest.param("南京路改造完成。", [], id="a road"),
        pytest.param("实现大连接，培育经济南翼。", [], id="words that hold a region"),
        pytest.param("与会来宾到场。", [], id="guests"),
        pytest.param("在整个示范区推广。", [], id="an area without a name"),
        pytest.param("南京云杉科技有限公司到场。", [], id="in a body's name"),
        pytest.param("It opened a plant in Bayport in March.", ["Bayport"], id="English"),
        pytest.param("She spoke at Harrowgate University in May.", [], id="English, in a body's name"),
    ],
)
def test_places(article_of: ArticleOf, text: str, places: list[str]) -> None:
    assert [item["name"] for item in places_read(article_of(text))] == places


@pytest.mark.parametrize(
    ("text", "policies"),
    [
        pytest.param("出台《低空经济发展若干措施》。", ["低空经济发展若干措施"], id="measures"),
        pytest.param("《算力行动计划（2030—2032年）》发布。", ["算力行动计划（2030—2032年）"], id="with years"),
        pytest.param("《小城故事》热播。", [], id="a play"),
        pytest.param("《算力行动计划》发布。\n《算力行动计划》提出目标。", ["算力行动计划"], id="once"),
    ],
)
def test_policies(article_of: ArticleOf, text: str, policies: list[str]) -> None:
    assert [item["name"] for item in policies_read(article_of(text))] == policies


def quotes(article: Article) -> list[tuple[str, str, bool]]:
    facts = [Quote.model_validate(item, context=Grounding(article)) for item in quotes_read(article)]
    return [(fact.speaker.text, fact.words.text, fact.direct) for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "高远说：“产业园要办好，企业要留住。”",
            [("高远", "产业园要办好，企业要留住。", True)],
            id="direct",
        ),
        pytest.param(
            "副区长高远表示，产业园将继续引进企业。", [("高远", "产业园将继续引进企业", False)], id="reported"
        ),
        pytest.param(
            "副区长高远在讲话中指出:产业园将继续引进企业。",
            [("高远", "产业园将继续引进企业", False)],
            id="in a speech",
        ),
        pytest.param(
            "副区长高远致辞，他指出，产业园将继续引进企业。",
            [("高远", "产业园将继续引进企业", False)],
            id="he pointed out",
        ),
        pytest.param(
            "副区长高远告诉采访团，产业园将继续引进企业。",
            [("高远", "产业园将继续引进企业", False)],
            id="to whom it is told",
        ),
        pytest.param("副区长高远表示产业园将继续引进企业。", [("高远", "产业园将继续引进企业", False)], id="no comma"),
        pytest.param("副区长高远介绍了“鹭岛智算中心”。", [], id="a name in quotation marks"),
        pytest.param("“产业园要办好，企业要留住。”横幅上写着。", [], id="nobody says it"),
        pytest.param(
            "副区长高远说，订单很满，“已经排到明年了”。", [("高远", "已经排到明年了", True)], id="a clause in marks"
        ),
        pytest.param(
            "副区长高远说，云岭区要建成“创新高地”。", [("高远", "云岭区要建成“创新高地”", False)], id="a term in marks"
        ),
        pytest.param(
            "副区长高远介绍，全区现有企业96家，去年产值74亿元。",
            [("高远", "全区现有企业96家，去年产值74亿元", False)],
            id="figures that a speaker reports",
        ),
        pytest.param(
            "副区长高远说：“产业园要办好，企业要留住。”\n高远表示，产业园将继续引进企业。",
            [("高远", "产业园要办好，企业要留住。", True)],
            id="nothing reported beside words in marks",
        ),
        pytest.param(
            "副区长高远表示，产业园将继续引进企业。\n高远介绍，园区正在扩大招商。",
            [("高远", "产业园将继续引进企业", False)],
            id="one report of a speaker",
        ),
        pytest.param(
            "副区长高远表示，产业园将继续引进企业，服务好每一个落户的项目，让来到这里的每一家企业都来得放心、住得安心、发展得更加顺心，把想办的事一件一件地办成办好。",
            [("高远", "产业园将继续引进企业，服务好每一个落户的项目", False)],
            id="the first statement",
        ),
        pytest.param(
            "副区长高远表示，产业园将继续引进企业，但不会为了引进企业而降低标准，也不会为了招商而放弃环保的要求和底线。",
            [
                (
                    "高远",
                    "产业园将继续引进企业，但不会为了引进企业而降低标准，也不会为了招商而放弃环保的要求和底线",
                    False,
                )
            ],
            id="a turn is told whole",
        ),
        pytest.param(
            "副区长高远走进厂房。他说「现在没有时间表」。",
            [("高远", "现在没有时间表", True)],
            id="he said, in corner marks",
        ),
        pytest.param(
            "副区长高远走进厂房。“现在它是最听话的。”他笑着说。",
            [("高远", "现在它是最听话的。", True)],
            id="he said, smiling",
        ),
        pytest.param(
            'Lena Marsh, president of Cedar, opened the plant. "We came for the suppliers," Marsh said.',
            [("Lena Marsh", "We came for the suppliers,", True)],
            id="English, by the surname",
        ),
        pytest.param(
            'Lena Marsh, president of Cedar, opened the plant. "We came for the suppliers," she said.',
            [("Lena Marsh", "We came for the suppliers,", True)],
            id="English, by a pronoun",
        ),
    ],
)
def test_quotes(article_of: ArticleOf, text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert quotes(article_of(text)) == expected


def test_the_speaker_may_stand_in_the_sentence_beside(article_of: ArticleOf) -> None:
    article = article_of("“产业园要办好，企业要留住。”\n副区长高远说。")
    assert [(who, direct) for who, _, direct in quotes(article)] == [("高远", True)]
