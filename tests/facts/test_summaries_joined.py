"""No summary tells of one project what a sentence tells of another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import day_of_event, headline_of, summary_of
from jianbao.facts.clauses import clauses_of, points_back
from jianbao.facts.event_days import event_of

EVENT = "7月23日，青禾开发区召开上半年经济形势分析会。"
TWO = {
    "plan of the second": "总投资65亿元的云杉基地完成桩基施工，总投资22亿元的海澜项目6月签约，计划四季度开工。",
    "hope of the second": "总投资30亿元的云杉基地竣工，总投资9亿元的海澜项目落户，力争年底前投产。",
    "third of three": "总投资8亿元的云杉厂区封顶，总投资5亿元的海澜园开工，总投资3亿元的青禾泵站签约，预计明年建成。",
}


@pytest.mark.parametrize("sentence", TWO.values(), ids=TWO)
def test_a_plan_is_told_with_its_own_project(article_of: Callable[[str], Article], sentence: str) -> None:
    told = summary_of(article_of(f"{EVENT}\n{sentence}"))
    subject, plan = sentence.rstrip("。").split("，")[-2:]
    assert plan not in told or f"{subject}，{plan}" in told


@pytest.mark.parametrize(
    ("clause", "subjectless"),
    [
        ("计划四季度开工", True),
        ("力争年底前投产", True),
        ("预计明年建成", True),
        ("拟于9月动工", True),
        ("目标是降到5000元以内", True),
        ("计划总投资3亿元", False),
        ("云杉基地计划四季度开工", False),
        ("二期计划明年开工", False),
        ("将军路厂区已经封顶", False),
        ("海澜项目力争年底前投产", False),
    ],
)
def test_what_lacks_a_subject(article_of: Callable[[str], Article], clause: str, subjectless: bool) -> None:
    article = article_of(f"{EVENT}\n云杉材料基地6月完成桩基施工，{clause}。")
    assert clauses_of(article.sentences[-1], "zh")[-1].is_subjectless is subjectless


@pytest.mark.parametrize(
    ("sentence", "back"),
    [
        ("已开工21个，投产6个。", True),
        ("装机20万千瓦，由云杉能源建设。", True),
        ("总投资3.6亿元，设床位500张。", True),
        ("占地120亩，建设厂房两栋。", True),
        ("用地80亩。", True),
        ("总投资8亿元的云杉基地开工。", False),
        ("云杉基地总投资8亿元。", False),
        ("全县已开工21个项目。", False),
        ("云杉电站装机20万千瓦。", False),
        ("投资方面，增长3%。", False),
        ("海澜厂区占地120亩。", False),
    ],
)
def test_what_points_back(article_of: Callable[[str], Article], sentence: str, back: bool) -> None:
    article = article_of(f"{EVENT}\n{sentence}")
    assert points_back(article.sentences[-1]) is back


_STORY = (
    "2026-10-29 10:15　来源：青禾观察\n凌晨两点，云杉传动的车间灯火通明。" + "工人们在这里完成测试。" * 6 + "\n"
    "10月16日，海澜精工的研发中心揭牌。\n"
)


@pytest.mark.parametrize(
    ("title", "has_day"),
    [
        ("云杉传动的车间如何完成测试", False),
        ("工人们为何在凌晨两点完成测试", False),
        ("云杉传动的车间灯火通明", True),
        ("海澜精工的研发中心揭牌", True),
    ],
)
def test_a_feature_has_no_day(article_of: Callable[[str], Article], title: str, has_day: bool) -> None:
    article = article_of(f"{title}\n{_STORY}")
    assert headline_of(article) == title
    assert (event_of(article) is not None) is has_day
    assert (day_of_event({}, article) is not None) is has_day
