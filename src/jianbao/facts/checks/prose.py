"""Figures and names of free texts are in the article."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article
from jianbao.facts.brief import Brief
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.told import texts
from jianbao.facts.prose import beyond, unsupported


def prose_in_article(article: Article, brief: Brief) -> Iterator[Finding]:
    """Figures, dates, titles and names of a headline, a summary or another free text are in the article."""
    for text in texts(brief):
        if claims := unsupported(text.value.text, article):
            listed = "、".join(claims)
            yield Finding(
                check=prose_in_article.__name__,
                facts=(text.at,),
                reason=beyond(claims, article),
                hint=said(
                    article,
                    f"Write it again without {listed}, which the article does not have.",
                    f"请重写，不要写文中没有的：{listed}",
                ),
            )
