"""Whether an article is in scope agrees with what it tells."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.told import held, quantities, told
from jianbao.facts.grounding import Grounding
from jianbao.facts.organizations import Organization
from jianbao.facts.projects import Project, projects_read
from jianbao.facts.types import Name

_FIELD = "in_scope"


def scope_fits(article: Article, brief: Brief) -> Iterator[Finding]:
    """An article with a project that comes to something is no stranger; one without firm, project or money is one."""
    for one in told(brief, Fact):
        in_scope = getattr(one.fact, _FIELD, None)
        if in_scope is False and (project := _project(article, brief)):
            yield Finding(
                check=scope_fits.__name__,
                facts=(one.at(_FIELD),),
                reason=said(
                    article,
                    f"called out of scope, and it tells of the project “{project.text}”",
                    f"判为与本简报无关，文中却有项目“{project.text}”",
                ),
                evidence=(project.evidence,),
                hint=said(
                    article,
                    f"Is the article in scope after all? It tells of “{project.text}”.",
                    f"文章写到“{project.text}”，是否应属本简报范围？",
                ),
            )
        elif in_scope is True and not _has_matter(article, brief):
            yield Finding(
                check=scope_fits.__name__,
                facts=(one.at(_FIELD),),
                reason=said(
                    article,
                    "called in scope, and the article has no body, no project and no sum of money",
                    "判为属于本简报范围，文中却没有机构、项目，也没有金额",
                ),
                hint=said(article, "Is the article in scope at all?", "文章确实属于本简报范围吗？"),
            )


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


def _has_matter(article: Article, brief: Brief) -> bool:
    """Whether the brief or the article has any body, project or sum of money."""
    if next(told(brief, Project), None) or next(told(brief, Organization), None):
        return True
    if any(amount.value.currency for amount in held(brief, Amount)):
        return True
    return any(
        bodies(sentence.text)
        or project_names(sentence.text)
        or any(quantity.currency for quantity in quantities(sentence.text))
        for sentence in article.sentences
    )
