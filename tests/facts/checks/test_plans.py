from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts import Kind
from jianbao.facts.checks.plans import plans_not_achieved

ArticleOf = Callable[[str], Article]

# The text, and what its first figure is told to be, or a headline.
PLANNED = {
    "力争": ("到2033年，园区力争集聚企业200家。", Kind.ACTUAL),
    "目标": ("全年目标产值500亿元。", Kind.ACTUAL),
    "预计": ("项目预计年产值18亿元。", Kind.ACTUAL),
    "达产后": ("项目达产后年产值18亿元。", Kind.ACTUAL),
    "有望": ("今年产值有望突破500亿元。", Kind.ACTUAL),
    "拟": ("云杉集团拟投资12亿元。", Kind.ACTUAL),
    "计划": ("云杉集团计划投资12亿元。", Kind.ACTUAL),
    "规划": ("园区规划机柜1.2万个。", Kind.ACTUAL),
    "意向": ("意向采购额逾九十亿元。", Kind.ACTUAL),
    "意向 as signed": ("意向采购额逾九十亿元。", Kind.SIGNED),
    "目标 as signed": ("全年目标引资500亿元。", Kind.SIGNED),
    "预计 as signed": ("预计投资18亿元。", Kind.SIGNED),
    "力争 as approved": ("力争用地500亩。", Kind.APPROVED),
    "最高 as paid": ("对企业补贴最高2000万元。", Kind.ACTUAL),
    "设计": ("该厂设计产能30万台。", Kind.ACTUAL),
    "将": ("园区将新增机柜3000个。", Kind.ACTUAL),
    "English plan": ("Cedar Ltd plans to invest $12 million.", Kind.ACTUAL),
    "English target": ("The target is 200 firms.", Kind.ACTUAL),
    "English expected": ("Output is expected to reach $3 million.", Kind.ACTUAL),
    "headline: 力争": ("到2033年，园区力争集聚企业200家以上。", "园区集聚企业200家"),
    "headline: 预计": ("项目预计年产值18亿元。", "项目年产值18亿元"),
    "headline: 意向": ("意向采购额逾九十亿元。", "采购额逾九十亿元"),
    "headline: 规划": ("园区规划机柜1.2万个。", "园区拥有机柜1.2万个"),
    "headline: 目标": ("全年目标产值500亿元。", "产值达500亿元"),
}
AS_SAID = {
    "reached": ("目前园区集聚企业200家。", Kind.ACTUAL),
    "完成": ("去年完成产值500亿元。", Kind.ACTUAL),
    "已": ("已交付机柜3000个。", Kind.ACTUAL),
    "力争": ("到2033年，园区力争集聚企业200家。", Kind.TARGET),
    "预计": ("项目预计年产值18亿元。", Kind.EXPECTED),
    "拟": ("云杉集团拟投资12亿元。", Kind.PLANNED),
    "意向": ("意向采购额逾九十亿元。", Kind.INTENDED),
    "签约": ("现场签约金额128亿元。", Kind.SIGNED),
    "signed told as reached": ("现场签约项目6个。", Kind.ACTUAL),
    "planned told as signed": ("现场签约，总投资128亿元。", Kind.SIGNED),
    "获批": ("获批用地500亩。", Kind.APPROVED),
    "最高": ("对企业补贴最高2000万元。", Kind.CAP),
    "less than is said": ("去年完成产值500亿元。", Kind.PLANNED),
    "mixed": ("签约意向落地商户26家。", Kind.MIXED),
    "English": ("Cedar Ltd invested $12 million.", Kind.ACTUAL),
    "English plan": ("Cedar Ltd plans to invest $12 million.", Kind.PLANNED),
    "headline: reached": ("目前园区集聚企业200家。", "园区集聚企业200家"),
    "headline: hoped for in both": ("到2033年，园区力争集聚企业200家以上。", "园区力争集聚企业200家"),
    "headline: expected in both": ("项目预计年产值18亿元。", "项目预计年产值18亿元"),
    "headline: money of a project": ("鹭岛智算中心总投资46亿元。", "46亿元鹭岛智算中心签约"),
    "headline: reached elsewhere": ("目标200家。目前园区已集聚企业200家。", "园区集聚企业200家"),
    "headline: no figure": ("园区力争集聚企业200家。", "园区招商"),
    "headline: not in the article": ("园区力争集聚企业200家。", "园区集聚企业300家"),
}


def brief_with(article: Article, told: str | Kind) -> Whole:
    """The brief that code reads, with a headline, or with the kind of its first figure as it is told."""
    if not isinstance(told, Kind):
        return read_off(article, headline=told)
    brief = read_off(article)
    first, *rest = brief.figures
    return brief.model_copy(update={"figures": [first.model_copy(update={"kind": told}), *rest]})


@pytest.mark.parametrize(("text", "told"), cases(PLANNED))
def test_plans_told_as_achieved(article_of: ArticleOf, text: str, told: str | Kind) -> None:
    article = article_of(text)
    assert len(reasons(plans_not_achieved, article, brief_with(article, told))) == 1


@pytest.mark.parametrize(("text", "told"), cases(AS_SAID))
def test_figures_told_as_the_text_has_them(article_of: ArticleOf, text: str, told: str | Kind) -> None:
    article = article_of(text)
    assert reasons(plans_not_achieved, article, brief_with(article, told)) == []
