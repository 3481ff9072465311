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


MEANT = "云杉科技拟投资约12亿元建设电池工厂。3月6日，双方会谈。"
# Headlines that leave 拟 away.
MEANT_TOLD_AS_DONE = {
    "建": (MEANT, "云杉科技投资12亿元建电池工厂"),
    "建设": (MEANT, "云杉科技投资12亿元建设电池工厂"),
    "about": (MEANT, "云杉科技投资约12亿元建设电池工厂"),
    "斥资": (MEANT, "云杉科技斥资12亿元建电池工厂"),
    "in a place": (MEANT, "云杉科技投资12亿元在滨河建厂"),
    "投": (MEANT, "12亿元投资落定：云杉科技投12亿元建厂"),
    "behind a comma": (MEANT, "云杉科技来了，投资12亿元建设电池工厂"),
    "有意": ("鹤汀集团有意投资3亿美元建设研发中心。", "鹤汀集团投资3亿美元建设研发中心"),
    "意向": ("鹤汀集团意向投资5亿元扩建厂房。", "鹤汀集团投资5亿元扩建厂房"),
    "考虑": ("鹤汀集团考虑投资5亿元扩建厂房。", "鹤汀集团投资5亿元扩建厂房"),
    "twice": ("鹤汀集团拟投资5亿元建厂。公告称，公司拟以自有资金投资5亿元建厂。", "鹤汀集团投资5亿元建厂"),
}
MEANT_OR_SIGNED = {
    "拟": (MEANT, "云杉科技拟投资12亿元建电池工厂"),
    "将": (MEANT, "云杉科技将投资12亿元建电池工厂"),
    "计划": (MEANT, "云杉科技计划投资12亿元建电池工厂"),
    "the sum alone": (MEANT, "总投资12亿元的电池工厂来了"),
    "an intention": (MEANT, "云杉科技意向投资12亿元建电池工厂"),
    "signed": ("双方签约，云杉科技拟投资12亿元建设电池工厂。", "云杉科技投资12亿元建电池工厂"),
    "signed elsewhere": ("云杉科技拟投资12亿元建厂。3月6日双方签约。", "云杉科技投资12亿元建电池工厂"),
    "said flatly too": (MEANT + "云杉科技投资12亿元建设的工厂动工。", "云杉科技投资12亿元建电池工厂"),
    "plainly told": ("云杉科技投资12亿元建设电池工厂。", "云杉科技投资12亿元建电池工厂"),
    "planned": ("云杉科技计划投资12亿元建设电池工厂。", "云杉科技投资12亿元建电池工厂"),
    "another sum": (MEANT, "云杉科技投资15亿元建电池工厂"),
    "no sum": (MEANT, "云杉科技投资建电池工厂"),
}


@pytest.mark.parametrize(("text", "headline"), MEANT_TOLD_AS_DONE.values(), ids=MEANT_TOLD_AS_DONE)
def test_what_is_meant_only(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert len(reasons(plans_not_achieved, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("text", "headline"), MEANT_OR_SIGNED.values(), ids=MEANT_OR_SIGNED)
def test_what_is_said_to_be_meant_or_signed(article_of: ArticleOf, text: str, headline: str) -> None:
    article = article_of(text)
    assert reasons(plans_not_achieved, article, read_off(article, headline=headline)) == []
