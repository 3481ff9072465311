from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from tests.facts.checks.briefs import Whole, cases, reasons

from jianbao.articles import Article
from jianbao.facts import Amount, Grounding
from jianbao.facts.checks.uses import one_figure_one_thing

ArticleOf = Callable[[str], Article]
Told = Sequence[tuple[str, ...]]

TWO = "鹭岛智算中心和云杉冷链基地签约，总投资12亿元，用地300亩，云杉集团出资5亿元，白露集团出资5亿元。"
# Figures as (amount, what, whose), projects as (name, amount).
TWICE: dict[str, Told] = {
    "two projects": [("鹭岛智算中心", "12亿元"), ("云杉冷链基地", "12亿元")],
    "two projects, land": [("鹭岛智算中心", "300亩"), ("云杉冷链基地", "300亩")],
    "two counts": [("12亿元", "总投资", ""), ("12亿元", "年产值", "")],
    "investment and revenue": [("12亿元", "项目总投资", ""), ("12亿元", "全年营收", "")],
    "land and floor": [("300亩", "用地", ""), ("300亩", "厂房面积", "")],
    "two owners": [("12亿元", "总投资", "鹭岛智算中心"), ("12亿元", "总投资", "云杉冷链基地")],
    "two firms": [("5亿元", "出资", "云杉集团"), ("5亿元", "出资", "白露集团")],
    "owner and nobody, other counts": [("12亿元", "总投资", "鹭岛智算中心"), ("12亿元", "年税收", "")],
    "a project and another's figure": [("鹭岛智算中心", "12亿元"), ("12亿元", "总投资", "云杉冷链基地")],
    "the other way round": [("云杉冷链基地", "12亿元"), ("12亿元", "总投资", "鹭岛智算中心")],
    "a project and another's land": [("鹭岛智算中心", "300亩"), ("300亩", "用地", "云杉冷链基地")],
    "three, two of them alike": [("12亿元", "总投资", ""), ("12亿元", "总投资额", ""), ("12亿元", "税收", "")],
    "three things": [("12亿元", "总投资", ""), ("12亿元", "产值", ""), ("12亿元", "税收", "")],
    "one owner, two counts": [("12亿元", "总投资", "鹭岛智算中心"), ("12亿元", "产值", "鹭岛智算中心")],
    "two counts of land": [("300亩", "一期用地", ""), ("300亩", "绿化", "")],
    "a share of money": [("5亿元", "出资", "云杉集团"), ("5亿元", "贷款", "云杉集团")],
    "two projects, one with more": [("鹭岛智算中心", "5亿元"), ("云杉冷链基地", "5亿元")],
    "jobs and money": [("12亿元", "总投资", ""), ("12亿元", "新增贷款", "白露集团")],
    "firm against project": [("5亿元", "出资", "云杉集团"), ("5亿元", "出资", "鹭岛智算中心")],
    "project against firm": [("300亩", "用地", "白露集团"), ("300亩", "用地", "鹭岛智算中心")],
}
ONCE: dict[str, Told] = {
    "one figure": [("12亿元", "总投资", "")],
    "one project": [("鹭岛智算中心", "12亿元")],
    "two figures": [("12亿元", "总投资", ""), ("300亩", "用地", "")],
    "two projects, two figures": [("鹭岛智算中心", "12亿元"), ("云杉冷链基地", "5亿元")],
    "a project and its figure": [("鹭岛智算中心", "12亿元"), ("12亿元", "总投资", "鹭岛智算中心")],
    "a project and a figure of nobody": [("鹭岛智算中心", "12亿元"), ("12亿元", "总投资", "")],
    "a project and its investor's figure": [("鹭岛智算中心", "5亿元"), ("5亿元", "出资", "云杉集团")],
    "one thing in two words": [("12亿元", "总投资", ""), ("12亿元", "项目总投资", "")],
    "one thing, its owner said once": [("12亿元", "总投资", "鹭岛智算中心"), ("12亿元", "总投资", "")],
    "nothing said of one": [("12亿元", "", ""), ("12亿元", "总投资", "")],
    "nothing said": [("12亿元", "", ""), ("12亿元", "", "")],
    "the same twice": [("12亿元", "总投资", ""), ("12亿元", "总投资", "")],
    "the same project twice": [("鹭岛智算中心", "12亿元"), ("鹭岛智算中心", "12亿元")],
    "land of one": [("鹭岛智算中心", "300亩")],
    "no facts": [],
    "land and its project": [("鹭岛智算中心", "300亩"), ("300亩", "用地", "鹭岛智算中心")],
    "three figures": [("12亿元", "总投资", ""), ("300亩", "用地", ""), ("5亿元", "出资", "云杉集团")],
    "the investor of both": [("鹭岛智算中心", "12亿元"), ("12亿元", "总投资", "云杉集团")],
    "a longer word": [("300亩", "用地", ""), ("300亩", "项目用地面积", "")],
    "one owner": [("5亿元", "出资", "云杉集团"), ("5亿元", "云杉集团出资", "云杉集团")],
}


def brief_of(article: Article, told: Told) -> Whole:
    """The facts as they are told; each amount is the first one with its words."""
    figures: list[Any] = []
    projects: list[Any] = []
    for row in told:
        if len(row) == 3:
            amount, what, whose = row
            fact = {"cite": [1], "amount": amount, "what": what or "数", "whose": whose or None}
            (figure,) = Whole.model_validate({"figures": [fact]}, context=Grounding(article)).figures
            owner = None if figure.whose is None else figure.whose.model_copy(update={"text": whose})
            label = figure.what.model_copy(update={"text": what}) if figure.what and what else None
            figures.append(figure.model_copy(update={"whose": owner if whose else None, "what": label}))
        else:
            name, amount = row
            project = {"cite": [1], "name": name}
            (read,) = Whole.model_validate({"projects": [project]}, context=Grounding(article)).projects
            value = Amount.grounded(amount, {"cite": [1]}, Grounding(article))
            projects.append(read.model_copy(update={"amount": value}))
    return Whole(figures=figures, projects=projects)


@pytest.mark.parametrize("told", cases({name: (row,) for name, row in TWICE.items()}))
def test_a_figure_of_two_things(article_of: ArticleOf, told: Told) -> None:
    article = article_of(TWO)
    assert len(reasons(one_figure_one_thing, article, brief_of(article, told))) == 1


@pytest.mark.parametrize("told", cases({name: (row,) for name, row in ONCE.items()}))
def test_a_figure_of_one_thing(article_of: ArticleOf, told: Told) -> None:
    article = article_of(TWO)
    assert reasons(one_figure_one_thing, article, brief_of(article, told)) == []


def test_equal_figures_that_stand_apart_are_two(article_of: ArticleOf) -> None:
    article = article_of("云杉集团出资5亿元，白露集团出资5亿元。")
    figures = [{"cite": [1], "amount": "5亿元"}, {"cite": [1], "amount": "5亿元"}]
    brief = Whole.model_validate({"figures": figures}, context=Grounding(article))
    assert reasons(one_figure_one_thing, article, brief) == []
