"""What drafts and plans propose, and what is aimed at for a year to come; and what stands beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.candidates.figures import Kind, kind_at, kind_of_year_to_come
from jianbao.facts.figures import Figure
from jianbao.facts.grounding import Grounding
from jianbao.values import Quantity, read_quantities

TARGETS = [
    ("到2027年产业集群营收要达到900亿元，规上企业超过260家。", "260家"),
    ("到2028年，全县民宿超过600家，床位不少于2万张。", "2万张"),
    ("到2030年，森林覆盖率提高到46%。", "46%"),
    ("到2029年，单位能耗降至0.32吨。", "0.32吨"),
    ("到2030年建成轨道交通，公交分担率保持在40%。", "40%"),
    ("根据《青禾市集群提质行动计划（2025—2027年）》，到2027年培育链主企业12家，专精特新企业超过150家。", "150家"),
    ("按照规划，到2031年港口吞吐量增至2亿吨，集装箱超过900万标箱。", "900万标箱"),
    ("到2028年，研发投入占比不低于4.5%。", "4.5%"),
    ("初稿提出2030年产值达到30亿元。", "30亿元"),
    ("县里正在编制发展规划，目前还在征求意见，初稿提出2030年产值达到26亿元，而去年这个数字是3.9亿元。", "26亿元"),
    ("征求意见稿提出，2029年全市接待游客8000万人次。", "8000万人次"),
    ("草案提出2030年人均公园绿地15平方米。", "15平方米"),
    ("规划明确，2030年海上风电装机1200万千瓦。", "1200万千瓦"),
    ("《青禾市数字经济发展规划（2026—2030年）》提出，2030年核心产业营收3000亿元。", "3000亿元"),
    ("《云岭县文旅发展三年行动方案》明确，2028年过夜游客120万人次。", "120万人次"),
    ("《实施意见》提出，2029年全省智算规模达到3万PFLOPS。", "3万PFLOPS"),
    ("讨论稿写明，2032年常住人口达到210万人。", "210万人"),
    ("这份送审稿要求2028年河道达标率达到95%。", "95%"),
    ("产值达到30亿元，是初稿为2030年提出的数字。", "30亿元"),
    ("出口额40亿美元，为《纲要》提出的2030年数字。", "40亿美元"),
    ("代表建议2030年养老床位达到9000张。", "9000张"),
]
PLANS = [
    ("征求意见稿提出，对购车者每人补贴3000元。", "3000元"),
    ("草案规定，最低工资每月2490元。", "2490元"),
    ("初稿提出，地铁票价起步4元。", "4元"),
    ("意见稿将起征点定为5000元。", "5000元"),
    ("议案提出新建幼儿园18所。", "18所"),
    ("草案中，教育经费为76亿元。", "76亿元"),
    ("建议稿要求配建车位1200个。", "1200个"),
    ("提案建议增设公交专用道80公里。", "80公里"),
    ("补贴标准每台500元，这是草案的规定。", "500元"),
    ("送审稿提出，投资规模为18亿元。", "18亿元"),
    ("讨论稿明确奖金为20万元。", "20万元"),
]
STANDS = [
    ("2025年产值达到30亿元。", "30亿元"),
    ("初稿提出2030年产值达到30亿元，而去年这个数字是4.7亿元。", "4.7亿元"),
    ("草案提出2030年床位达到3万张，目前有1.2万张。", "1.2万张"),
    ("征求意见稿提出12条措施。", "12条"),
    ("《行动计划》明确了23项重点任务，涉及部门15个。", "15个"),
    ("征求意见稿公布后，共收到意见320条。", "320条"),
    ("根据方案，去年完成改造60个小区。", "60个"),
    ("《规划》提出以来，累计建成泊位18个。", "18个"),
    ("方案明确的任务已完成90%。", "90%"),
    ("到2027年营收达到900亿元，去年为480亿元。", "480亿元"),
    ("到2027年，企业超过500家，目前为318家。", "318家"),
    ("截至2025年底，企业超过500家。", "500家"),
    ("从2020年到2024年，企业超过500家。", "500家"),
    ("规上企业超过500家。", "500家"),
    ("公司股东提出的方案获得72%的赞成票。", "72%"),
    ("市民热线收到建议56条。", "56条"),
    ("建议零售价19.9元。", "19.9元"),
    ("议案审议中，现行票价为2元。", "2元"),
    ("营收超过900亿元，同比增长8%。", "8%"),
    ("《青禾县志》记载，1986年全县人口21万人。", "21万人"),
]


def _figure(text: str, words: str) -> Quantity:
    at = text.index(words)
    return next(one for one in read_quantities(text) if one.is_figure and one.start <= at < one.end)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        pytest.param(*case, kind, id=f"{kind}: {case[1]} of {case[0]}")
        for kind, cases in ((Kind.TARGET, TARGETS), (Kind.PLANNED, PLANS), (Kind.ACTUAL, STANDS))
        for case in cases
    ],
)
def test_kinds_of_what_is_proposed(text: str, words: str, kind: Kind) -> None:
    figure = _figure(text, words)
    assert kind_at(text, figure.start, figure.end) is kind


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        pytest.param("2030年产值达到30亿元。", "30亿元", Kind.TARGET, id="reached in a year to come"),
        pytest.param("2028年新增学位3000个。", "3000个", Kind.TARGET, id="added in a year to come"),
        pytest.param("2027年二期投资5亿元。", "5亿元", Kind.PLANNED, id="spent in a year to come"),
        pytest.param("2027年办赛60场。", "60场", Kind.PLANNED, id="held in a year to come"),
        pytest.param("2026年产值达到30亿元。", "30亿元", None, id="in the year of the telling"),
        pytest.param("2024年产值达到30亿元。", "30亿元", None, id="in an earlier year"),
        pytest.param("2024年为12亿元，2029年达到30亿元。", "12亿元", None, id="the earlier of two years"),
        pytest.param("2024年为12亿元，2029年达到30亿元。", "30亿元", Kind.TARGET, id="the later of two years"),
        pytest.param("发行2031年到期的债券5亿元。", "5亿元", None, id="when a bond is due"),
        pytest.param("产值达到30亿元。", "30亿元", None, id="no year"),
        pytest.param("2030年的事很远，产值30亿元。", "30亿元", None, id="a year of another clause"),
    ],
)
def test_a_year_behind_that_of_the_telling(text: str, words: str, kind: Kind | None) -> None:
    figure = _figure(text, words)
    assert kind_of_year_to_come(text, figure.start, figure.end, 2026) is kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param("青禾新能源发展\n2026-03-02 08:15 来源：青禾新闻网\n", Kind.TARGET, id="a day before"),
        pytest.param("青禾新能源发展\n2031-03-02 08:15 来源：青禾新闻网\n", Kind.ACTUAL, id="a day behind"),
        pytest.param("", Kind.ACTUAL, id="no day"),
    ],
)
def test_the_day_of_the_page_tells_what_is_to_come(
    article_of: Callable[[str], Article], head: str, kind: Kind
) -> None:
    article = article_of(
        head + "青禾市新能源产业2030年产值达到30亿元。\n园区位于滨河区，由云杉科技投资建设，销往华东。"
    )
    sentence = next(one for one in article.sentences if "30亿元" in one.text)
    figure = Figure.model_validate({"cite": [sentence.number], "amount": "30亿元"}, context=Grounding(article))
    assert figure.kind is kind
