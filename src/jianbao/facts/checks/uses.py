"""One figure of the article says one thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.told import Held, held, told
from jianbao.facts.figures import Figure
from jianbao.facts.projects import Project
from jianbao.text import fold_key


def one_figure_one_thing(article: Article, brief: Brief) -> Iterator[Finding]:
    """No figure of the article is given to two things: two projects, two counts, a project and another's figure."""
    projects = {fold_key(project.fact.name.text) for project in told(brief, Project)}
    uses: dict[tuple[int, int], list[Held[Amount]]] = {}
    for amount in held(brief, Amount):
        uses.setdefault((amount.value.evidence.start, amount.value.evidence.end), []).append(amount)
    for several in uses.values():
        for one, other in combinations(several, 2):
            if _differ(one.of.fact, other.of.fact, projects):
                yield _finding(article, one, other)
                break


def _differ(one: Fact, other: Fact, projects: set[str]) -> bool:
    """Whether two facts that hold one figure speak of two things."""
    if isinstance(one, Figure) and isinstance(other, Figure):
        return _unlike(_text(one.what), _text(other.what)) or _unlike(_text(one.whose), _text(other.whose))
    for figure, fact in ((one, other), (other, one)):
        if isinstance(figure, Figure):
            owner = _text(figure.whose)
            return (fold_key(owner) in projects or _is_project(owner)) and _unlike(owner, _name(fact))
    return type(one) is type(other) and _unlike(_name(one), _name(other))


def _is_project(name: str) -> bool:
    return any(project.text == name for project in project_names(name))


def _unlike(one: str, other: str) -> bool:
    """Whether two names cannot be one: neither is part of the other. Of a name that is not given nothing is known."""
    first, second = fold_key(one), fold_key(other)
    return bool(first and second) and first not in second and second not in first


def _text(value: object) -> str:
    return getattr(value, "text", "")


def _name(fact: Fact) -> str:
    """What a fact is of: the fields that tell it from others."""
    return " ".join(_text(getattr(fact, field)) for field in fact.identity)


def _thing(fact: Fact) -> str:
    if isinstance(fact, Figure):
        return f"{_text(fact.whose)} {_text(fact.what)}".strip()
    return _name(fact)


def _finding(article: Article, one: Held[Amount], other: Held[Amount]) -> Finding:
    text, first, second = one.value.text, _thing(one.of.fact), _thing(other.of.fact)
    return Finding(
        check=one_figure_one_thing.__name__,
        facts=(one.at, other.at),
        reason=said(
            article,
            f"“{text}” stands once in the article and is given to “{first}” and to “{second}”",
            f"同一处“{text}”既给了“{first}”，又给了“{second}”",
        ),
        evidence=(one.value.evidence,),
        hint=said(
            article,
            f"To which does “{text}” belong: “{first}” or “{second}”?",
            f"“{text}”属于“{first}”还是“{second}”？",
        ),
    )
