from __future__ import annotations

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from jianbao.articles import Article
from jianbao.facts import Figure, Grounding, Kind, figures_read
from jianbao.facts.candidates.assertion import is_of_the_page


def read(article: Article, amount: str, cite: int = 1) -> Figure:
    item = {"cite": [cite], "amount": amount, "whose": None, "what": None}
    return Figure.model_validate(item, context=Grounding(article))


@pytest.mark.parametrize(
    ("text", "amount", "kind"),
    [
        pytest.param("园区规划机柜6000个。", "6000个", Kind.PLANNED, id="规划"),
        pytest.param("基地设计产能20万台。", "20万台", Kind.PLANNED, id="设计"),
        pytest.param("已批复机柜5.2万个。", "5.2万个", Kind.APPROVED, id="已批复"),
        pytest.param("已交付机柜3000个。", "3000个", Kind.ACTUAL, id="已交付"),
        pytest.param("园区有企业300家。", "300家", Kind.ACTUAL, id="plain"),
        pytest.param("意向投资80亿元。", "80亿元", Kind.INTENDED, id="意向"),
        pytest.param("力争年产值突破30亿元。", "30亿元", Kind.TARGET, id="力争"),
        pytest.param("预计年产值18亿元。", "18亿元", Kind.EXPECTED, id="预计"),
        pytest.param("全部建成后年产值可达18亿元。", "18亿元", Kind.EXPECTED, id="建成后"),
        pytest.param("给予最高800万元补贴。", "最高800万元", Kind.CAP, id="最高 and 补贴"),
        pytest.param("规划厂房12栋，已建成5栋。", "5栋", Kind.ACTUAL, id="a plan in the clause before"),
        pytest.param("省里未批准新增产能20万吨。", "20万吨", Kind.PLANNED, id="not approved"),
        pytest.param("双方没有签署20亿元的协议。", "20亿元", Kind.PLANNED, id="not signed"),
        pytest.param("基金首期3亿元，目前尚未到位。", "3亿元", Kind.PLANNED, id="not yet there"),
        pytest.param("预计可实现年销售收入90亿元。", "90亿元", Kind.EXPECTED, id="可实现"),
        pytest.param("完成全年目标的78.5%。", "78.5%", Kind.ACTUAL, id="a share that is reached"),
        pytest.param("建成后可实现年产值30亿元，年税收2亿元。", "2亿元", Kind.EXPECTED, id="expected a clause before"),
        pytest.param("一期投资5亿元，二期投资7亿元。", "7亿元", Kind.PLANNED, id="a second phase"),
        pytest.param("累计完成5亿元，占总投资的25%。", "25%", Kind.ACTUAL, id="a share of a plan"),
        pytest.param("年产值有望达50亿元。", "50亿元", Kind.EXPECTED, id="有望达"),
        pytest.param("全年营收有望突破百亿元大关。", "突破百亿元", Kind.EXPECTED, id="有望突破"),
        pytest.param("明年产能可望增至30万台。", "30万台", Kind.EXPECTED, id="可望增至"),
        pytest.param("产业规模有望在2027年超过800亿元。", "超过800亿元", Kind.EXPECTED, id="有望, a year between"),
        pytest.param("年销售额望超20亿元。", "超20亿元", Kind.EXPECTED, id="望超"),
        pytest.param("全年订单料将达到15亿元。", "15亿元", Kind.EXPECTED, id="料将达到"),
        pytest.param("预估产值可达12亿元。", "12亿元", Kind.EXPECTED, id="预估"),
        pytest.param("企业去年产值突破50亿元，今年有望翻番。", "突破50亿元", Kind.ACTUAL, id="有望 of another clause"),
        pytest.param("有望村现有住户800户。", "800户", Kind.ACTUAL, id="有望 in a name"),
        pytest.param("The plant will cost $420 million.", "$420 million", Kind.PLANNED, id="English, planned"),
        pytest.param("The firm has 300 staff.", "300", Kind.ACTUAL, id="English, actual"),
    ],
)
def test_kinds(article_of: Callable[[str], Article], text: str, amount: str, kind: Kind) -> None:
    assert read(article_of(text), amount).kind is kind


@pytest.mark.parametrize(
    ("text", "amount", "period"),
    [
        pytest.param("2023年上半年，园区营收8亿元。", "8亿元", "2023年上半年", id="half a year"),
        pytest.param("今年前三季度营收8亿元，去年营收6亿元。", "6亿元", "去年", id="the last before it"),
        pytest.param("截至目前，园区有企业300家。", "300家", "截至目前", id="now"),
        pytest.param("园区有企业300家。", "300家", None, id="not said"),
        pytest.param("上半年净利润2亿元，上年同期亏损1.1亿元。", "1.1亿元", "上年同期", id="the year before"),
        pytest.param("3月12日，园区签约项目总投资38亿元。", "38亿元", None, id="the month of a day is none"),
    ],
)
def test_periods(article_of: Callable[[str], Article], text: str, amount: str, period: str | None) -> None:
    assert read(article_of(text), amount).period == period


def test_every_figure_of_a_sentence_is_read_where_it_stands(article_of: Callable[[str], Article]) -> None:
    article = article_of("三地通报进展。\n甲市新增企业30家，营收8亿元。\n乙市新增企业30家。")
    assert figures_read(article) == [
        {"cite": [2], "amount": "30家"},
        {"cite": [2], "amount": "8亿元"},
        {"cite": [3], "amount": "30家"},
    ]


def test_two_equal_figures_of_a_sentence_keep_two_places(article_of: Callable[[str], Article]) -> None:
    article = article_of("两县以全省1/7的耕地，收获1/7的稻谷。")
    grounding = Grounding(article)
    item = {"cite": [1], "amount": "1/7", "whose": None, "what": None}
    facts = [Figure.model_validate(item, context=grounding) for _ in range(2)]
    assert len({fact.key() for fact in facts}) == 2
    assert {article.original[f.amount.evidence.start : f.amount.evidence.end] for f in facts} == {"1/7"}


@pytest.mark.parametrize(
    ("text", "amount", "reason"),
    [
        pytest.param("鹤汀市打造千亿元级新材料集群。", "千亿元级", "规模等级", id="a class"),
        pytest.param("鹤汀市打造千亿元级新材料集群。", "千亿元", "规模等级", id="a class without its ending"),
        pytest.param("培育3个百亿级园区。", "百亿级", "规模等级", id="a class of parks"),
        pytest.param("打造千亿元产业集群。", "千亿元", "规模等级", id="a class in front of a noun"),
        pytest.param("迈向300亿元级产业链。", "300亿元级", "规模等级", id="a class in digits"),
        pytest.param("第24届装备博览会开幕。", "第24届", "序数", id="an ordinal"),
        pytest.param("累计开通5G基站。", "5G", "名称", id="a name"),
    ],
)
def test_a_class_an_ordinal_and_a_name_are_no_figures(
    article_of: Callable[[str], Article], text: str, amount: str, reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        read(article_of(text), amount)


@pytest.mark.parametrize(
    ("text", "amount", "value"),
    [
        pytest.param("培育3个百亿级园区。", "3个", "3", id="how many of a class"),
        pytest.param("鹤汀市打造千亿元级集群，产值突破千亿元。", "千亿元", "100000000000", id="a sum beside a class"),
        pytest.param("第24届博览会有24家企业参加。", "24家", "24", id="a count beside an ordinal"),
        pytest.param("园区年产值达百亿元。", "百亿元", "10000000000", id="a round sum"),
        pytest.param("争取资金数十亿元。", "数十亿元", None, id="no value"),
        pytest.param("建成5G基站320个。", "320个", "320", id="a count beside a name"),
    ],
)
def test_figures_beside_them_are(
    article_of: Callable[[str], Article], text: str, amount: str, value: str | None
) -> None:
    assert read(article_of(text), amount).amount.value == value


@pytest.mark.parametrize("text", ["网传云杉集团投资38亿元，系不实信息。", "云杉集团否认拖欠资金38亿元。"])
def test_a_figure_that_is_hearsay_or_denied_is_none(article_of: Callable[[str], Article], text: str) -> None:
    with pytest.raises(ValidationError, match="传闻"):
        read(article_of(text), "38亿元")


@pytest.mark.parametrize(
    ("text", "figure", "of_the_page"),
    [
        pytest.param("滨河发布 阅读 3.2万", "3.2万", True, id="readers"),
        pytest.param("1.8万次播放", "1.8万", True, id="viewers, behind"),
        pytest.param("推荐：网购被骗20万元 | 一审宣判", "20万元", True, id="a link"),
        pytest.param("相关阅读 青澜港吞吐量增长7%", "7%", True, id="related"),
        pytest.param("图集｜花车巡游　企业广告：投资9亿元的云杉中心招商", "9亿元", True, id="advertising"),
        pytest.param("Also in City: Parking fees up 12% | New library", "12%", True, id="English links"),
        pytest.param("Read more: 4 schools to close", "4", True, id="English, read more"),
        pytest.param("这段视频播放量达3.2万。", "3.2万", False, id="views that are news"),
        pytest.param("图书馆推荐书目120种。", "120种", False, id="recommended books"),
        pytest.param("公司去年投放广告3000万元。", "3000万元", False, id="spent on advertising"),
        pytest.param("全民阅读 推广站点达80个。", "80个", False, id="reading is the story"),
    ],
)
def test_what_is_of_the_page_is_no_figure_of_the_story(text: str, figure: str, of_the_page: bool) -> None:
    start = text.index(figure)
    assert is_of_the_page(text, start, start + len(figure)) is of_the_page


def test_a_count_of_readers_is_dropped_with_the_reason(article_of: Callable[[str], Article]) -> None:
    article = article_of("滨河区新建厂房12栋，总投资8亿元，已有企业签约入驻。推荐：网购被骗20万元")
    cite = article.sentences[-1].number
    with pytest.raises(ValidationError, match="链接"):
        read(article, "20万元", cite)
