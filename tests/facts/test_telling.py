"""Which of two clauses a summary tells where there is room for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import headline_of, key_points

ArticleOf = Callable[[str], Article]
EVENT = "5月6日上午，云岭区与榆舟科技签署合作协议。"
TALK = "与会者认为这是一件很有意义的事情。"

_BEFORE = [
    pytest.param("相关预算仍待区议会审议。", "榆舟科技现有员工1300余人。", id="what waits before staff"),
    pytest.param("新增用地尚待上级审批。", "榆舟科技拥有有效专利412件。", id="what waits before patents"),
    pytest.param("环评报告尚需主管部门批复。", "单星重约86公斤。", id="what needs approval before a weight"),
    pytest.param("新设备仍待主管部门验收。", "产品设计寿命5年左右。", id="what waits before a lifetime"),
    pytest.param("星座在轨卫星增至12颗。", "影像分辨率优于3米左右。", id="a change before a resolution"),
    pytest.param("日产能由80台增至120台。", "榆舟科技现有员工1300余人。", id="a change before staff"),
    pytest.param("资本支出上修至40亿元。", "研发人员超过320人。", id="a revision before staff"),
    pytest.param("资金预算上调至6.8亿元。", "榆舟科技拥有有效专利412件。", id="a rise of a budget before patents"),
    pytest.param("榆舟科技力争2027年营收突破30亿元。", "榆舟科技现有员工1300余人。", id="an aim before staff"),
    pytest.param("榆舟科技争取2027年产值达到30亿元。", "榆舟科技拥有有效专利412件。", id="striving before patents"),
    pytest.param("榆舟科技有望明年产出电池9万套。", "产品测量精度达到3毫米。", id="a hope before an accuracy"),
    pytest.param("榆舟科技计划明年6月投产首条产线。", "共有1500余名志愿者到场。", id="a plan before helpers"),
    pytest.param("榆舟科技完成2亿元A轮融资。", "研发人员超过320人。", id="money raised before staff"),
    pytest.param("双方还达成共建实验室的意向。", "榆舟科技现有员工1300余人。", id="an intent before staff"),
    pytest.param("储能项目主体厂房已封顶。", "榆舟科技拥有有效专利412件。", id="a topping-out before patents"),
    pytest.param("首批3家企业入驻产业园。", "产品设计寿命5年左右。", id="tenants before a lifetime"),
    pytest.param("车间通过竣工验收。", "影像分辨率优于3米左右。", id="an acceptance before a resolution"),
    pytest.param("榆舟大桥全线通车并交付使用。", "单星重约86公斤。", id="a delivery before a weight"),
    pytest.param("总投资12亿元。", "榆舟科技现有员工1300余人。", id="an investment before staff"),
    pytest.param("新办法自2026年3月1日起施行。", "共有1500余名志愿者到场。", id="a rule before helpers"),
    pytest.param("智算中心有望接入5000P算力。", "榆舟科技拥有有效专利412件。", id="an outlook before patents"),
    pytest.param("港投公司以3.2亿元取得多数股权。", "产品测量精度达到3毫米。", id="a purchase before an accuracy"),
]


@pytest.mark.parametrize(("wanted", "other"), _BEFORE)
@pytest.mark.parametrize("swapped", [False, True], ids=["first", "last"])
def test_the_news_is_told_before_what_describes(
    article_of: ArticleOf, wanted: str, other: str, *, swapped: bool
) -> None:
    texts = [other, wanted] if swapped else [wanted, other]
    room = len(EVENT) + max(len(wanted), len(other)) + 1
    excerpts = [lead.excerpt for lead in key_points(article_of("\n\n".join([EVENT, TALK, *texts])), room)]
    assert wanted.rstrip("。") in excerpts
    assert other.rstrip("。") not in excerpts


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("一、工业生产。", id="output"),
        pytest.param("二、固定资产投资。", id="investment"),
        pytest.param("三、招商引资。", id="promotion"),
        pytest.param("四、财政和能耗。", id="budget and energy"),
        pytest.param("十一、营商环境。", id="a two-figure number"),
        pytest.param("五、对外贸易。", id="trade"),
    ],
)
def test_a_numbered_heading_tells_nothing(article_of: ArticleOf, heading: str) -> None:
    points = key_points(article_of(f"{heading}9月份，云岭区工业产值52.3亿元，同比增长4.1%。"))
    assert heading.strip("一二三四五十、。") not in [lead.excerpt for lead in points]
    assert "52.3亿元" in points[0].excerpt


def test_a_numbered_sentence_with_a_milestone_is_told(article_of: ArticleOf) -> None:
    points = key_points(article_of("一、云岭储能项目开工。"))
    assert [lead.excerpt for lead in points] == ["云岭储能项目开工"]


@pytest.mark.parametrize(
    ("title", "sound"),
    [
        pytest.param("榆舟开发区2026年9月经济运行情况", True, id="a month"),
        pytest.param("榆舟市2025年上半年工业经济简报", True, id="half a year"),
        pytest.param("云岭区2026年1—9月统计公报", True, id="months"),
        pytest.param("榆舟市2025年知识产权通报", True, id="a year"),
        pytest.param("携手同心启航程的一些情况", False, id="no period"),
        pytest.param("2026年携手同心启航程", False, id="no report"),
    ],
)
def test_the_title_of_a_report_is_its_headline(article_of: ArticleOf, title: str, *, sound: bool) -> None:
    body = "一、产出。9月份，全区产值52.3亿元，同比增长4.1%。新签约项目11个，协议总额28.7亿元。"
    assert (headline_of(article_of(f"{title}\n\n{body}")) == title) is sound


@pytest.mark.parametrize(
    "lead_in",
    [
        pytest.param("记者注意到，", id="noticed"),
        pytest.param("记者看到，", id="seen"),
        pytest.param("记者从现场获悉，", id="heard"),
        pytest.param("记者了解到，", id="learned"),
    ],
)
def test_what_a_reporter_saw_is_told_without_the_reporter(article_of: ArticleOf, lead_in: str) -> None:
    points = key_points(article_of(f"{EVENT}\n{lead_in}榆舟储能项目总投资12亿元。"))
    assert points[-1].excerpt == "榆舟储能项目总投资12亿元"
