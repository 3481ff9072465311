"""Whether an article is in scope agrees with what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact
from jianbao.facts.candidates.assertion import is_hearsay
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.counted import what_is_counted
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.checks.finding import Finding, evidence_at, said
from jianbao.facts.checks.told import Told, held, quantities, told
from jianbao.facts.evidence import Evidence
from jianbao.facts.focus import Listed
from jianbao.facts.grounding import Grounding
from jianbao.facts.organizations import Organization
from jianbao.facts.projects import Project, projects_read
from jianbao.facts.types import Name
from jianbao.values import Quantity

_FIELD = "in_scope"
_CALLED = {True: ("in scope", "属于本简报范围"), False: ("out of scope", "与本简报无关")}
_INDUSTRY = re.compile(
    r"工业|制造业|增加值|产值|产量|产能|营收|机柜|算力|服务器|芯片|机器人|厂房|生产线|产线|园区企业|"
    r"(?:规上|规模以上|高新技术|科技|算力|制造|专精特新|“?小巨人”?|链主|入园|生产)[^，,。；;]{0,6}(?:企业|户)|新能源|汽车|发电|装机|用电|钢|水泥|"
    r"电池|光伏|风电|集成电路|半导体|无人机|卫星|"
    r"\b(?:industrial|output|manufactur\w+|factor(?:y|ies)|plants?|capacity|production|megawatts?|chips?|batter(?:y|ies)|racks?)\b",
    re.IGNORECASE,
)
"""What figures of industry count."""
_FARM = re.compile(
    r"粮|麦|稻|玉米|油料|棉|菜|水果|茶|肉|蛋|奶|猪|牛|羊|渔|播种|亩产|\b(?:crop|grain|wheat|rice|harvest)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile("(?<!未)(?:签约|签署|签订)")
_INVESTED = re.compile(r"投资(?:总?额)?(?:达到?|[约超近逾为])?$")
_FEWEST, _MOST = 2, 60
"""Figures of an article by which its scope is told."""


@dataclass(frozen=True, slots=True)
class _Doubt:
    """What an article tells that does not go with its scope: words for the reason, English and Chinese."""

    english: str
    chinese: str
    evidence: tuple[Evidence, ...] = ()


def scope_fits(article: Article, brief: Brief) -> Iterator[Finding]:
    """An article of a project that comes to something, of a signed investment or of industrial figures is no stranger.

    One without firm, project, money or such figures is one. What the recipe's own rule says is not in doubt.
    """
    for one in told(brief, Fact):
        in_scope = getattr(one.fact, _FIELD, None)
        if in_scope is None or in_scope is _by_rule(brief, one, article):
            continue
        doubt = _stranger(article, brief) if in_scope else _matter(article, brief)
        if doubt:
            yield Finding(
                check=scope_fits.__name__,
                facts=(one.at(_FIELD),),
                reason=said(
                    article,
                    f"called {_CALLED[in_scope][0]}, and {doubt.english}",
                    f"判为{_CALLED[in_scope][1]}，文中却{doubt.chinese}",
                ),
                evidence=doubt.evidence,
                hint=said(
                    article,
                    f"Is the article in scope or not: {doubt.english}?",
                    f"文章{doubt.chinese}，是否应属本简报范围？",
                ),
            )


def _by_rule(brief: Brief, one: Told[Fact], article: Article) -> bool | None:
    """What the rule says by which the brief's recipe fills the field itself, where it has one."""
    for focus in type(brief).model_fields[one.section].metadata:
        if isinstance(focus, Listed) and _FIELD in focus.composed:
            return bool(focus.composed[_FIELD](article))
    return None


def _matter(article: Article, brief: Brief) -> _Doubt | None:
    """What an article tells that is in scope."""
    if project := _project(article, brief):
        return _Doubt(f"it tells of the project “{project.text}”", f"有项目“{project.text}”", (project.evidence,))
    if signed := _signed_sum(article):
        sentence, sum_ = signed
        at = evidence_at(article, sentence, sum_.start, sum_.end)
        return _Doubt(f"an investment of “{sum_.text}” was signed", f"有签约的投资“{sum_.text}”", (at,))
    if figures := _figures_that_tell(article):
        sentence, figure = figures[0]
        words = what_is_counted(sentence.text, figure.start, figure.end)
        evidence = tuple(evidence_at(article, where, one.start, one.end) for where, one in figures[:_FEWEST])
        return _Doubt(f"it tells figures of industry: “{words}”", f"有产业数据：{words}“{figure.text}”", evidence)
    return None


def _stranger(article: Article, brief: Brief) -> _Doubt | None:
    """That an article has nothing that is in scope."""
    if _has_matter(article, brief):
        return None
    return _Doubt("it has no body, no project and no sum of money", "没有机构、项目，也没有金额")


def _project(article: Article, brief: Brief) -> Name | None:
    """A project that has come to something by the brief, else by the article: a brief may stop at its overview."""
    for one in told(brief, Project):
        if one.fact.agreement or one.fact.progress or one.fact.amount:
            return one.fact.name
    for item in projects_read(article):
        project = Project.model_validate(item, context=Grounding(article))
        if project.agreement or project.progress or project.amount:
            return project.name
    return None


def _signed_sum(article: Article) -> tuple[Sentence, Quantity] | None:
    """A sum that a sentence calls an investment and says was signed for, with the bodies that did."""
    for sentence in article.sentences:
        if _SIGNED.search(sentence.text) and not is_hearsay(sentence.text) and len(bodies(sentence.text)) > 1:
            for one in quantities(sentence.text):
                if one.currency and one.is_figure and _INVESTED.search(sentence.text, 0, one.start):
                    return sentence, one
    return None


def _figures_that_tell(article: Article) -> list[tuple[Sentence, Quantity]]:
    """The figures of industry, where an article has several and they are half of its figures at least."""
    figures = [(sentence, one) for sentence in article.sentences for one in quantities(sentence.text) if one.is_figure]
    if len(figures) > _MOST:
        return []
    telling = [(sentence, one) for sentence, one in figures if _is_of_industry(sentence, one)]
    return telling if len(telling) >= _FEWEST and 2 * len(telling) >= len(figures) else []


def _is_of_industry(sentence: Sentence, one: Quantity) -> bool:
    words = what_is_counted(sentence.text, one.start, one.end) + one.text
    return _INDUSTRY.search(words) is not None and not _FARM.search(words)


def _has_matter(article: Article, brief: Brief) -> bool:
    """Whether the brief or the article has any body, project or sum of money."""
    if next(told(brief, Project), None) or next(told(brief, Organization), None):
        return True
    if any(amount.value.currency for amount in held(brief, Amount)) or _figures_that_tell(article):
        return True
    return any(
        bodies(sentence.text)
        or project_names(sentence.text)
        or any(quantity.currency for quantity in quantities(sentence.text))
        for sentence in article.sentences
    )
