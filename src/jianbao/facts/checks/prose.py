"""Figures and names of free texts are in the article."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article
from jianbao.facts.brief import Brief
from jianbao.facts.checks.finding import FactAt, Finding, said
from jianbao.facts.checks.posts_told import posts_no_longer_held, posts_of_lower_rank
from jianbao.facts.checks.told import texts
from jianbao.facts.prose import beyond, unsupported
from jianbao.facts.types import Name
from jianbao.text import simplified


def prose_in_article(article: Article, brief: Brief) -> Iterator[Finding]:
    """Figures, dates, titles and names of a headline, a summary or another free text are in the article.

    So are the posts that it gives to persons, as ones that they hold, and of their rank.
    """
    for text in texts(brief):
        words = simplified(text.value.text)
        if claims := unsupported(words, article):
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
        for post, holder in posts_no_longer_held(words, article):
            yield _former(article, text.at, post, holder)
        for post, held, holder in posts_of_lower_rank(words, article):
            yield _ranked(article, text.at, post, held, holder)


def _former(article: Article, at: FactAt, post: str, holder: Name) -> Finding:
    return Finding(
        check=prose_in_article.__name__,
        facts=(at,),
        reason=said(
            article,
            f"“{post}” is a former post of “{holder.text}” in the article",
            f"文中“{post}”是{holder.text}的原任职务",
        ),
        evidence=(holder.evidence,),
        hint=said(
            article,
            f"Write it again: “{holder.text}” is a former “{post}”.",
            f"请重写，写明{holder.text}是原“{post}”",
        ),
    )


def _ranked(article: Article, at: FactAt, post: str, held: str, holder: Name) -> Finding:
    return Finding(
        check=prose_in_article.__name__,
        facts=(at,),
        reason=said(
            article,
            f"“{holder.text}” is “{held}” in the article, not “{post}”",
            f"文中{holder.text}是“{held}”，不是“{post}”",
        ),
        evidence=(holder.evidence,),
        hint=said(
            article,
            f"Write it again: “{holder.text}” is “{held}”.",
            f"请重写，{holder.text}是“{held}”",
        ),
    )
