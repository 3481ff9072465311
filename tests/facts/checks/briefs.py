"""Briefs for the tests of checks: what code reads off an article, and texts that a model might have written."""

from __future__ import annotations

from typing import Any

import pytest

from jianbao.articles import Article
from jianbao.facts import (
    Brief,
    Date,
    Fact,
    Figure,
    Grounding,
    Organization,
    Project,
    Prose,
    Quote,
    organizations_read,
    projects_read,
    quotes_read,
)
from jianbao.facts.checks import Check
from jianbao.values import read_quantities


class Look(Fact):
    """The event in one look."""

    in_scope: bool | None
    headline: Prose | None
    summary: Prose | None
    day: Date | None


class Whole(Brief):
    """A brief with a section for each type."""

    look: Look | None = None
    organizations: list[Organization] = []
    projects: list[Project] = []
    figures: list[Figure] = []
    quotes: list[Quote] = []


def figures_read(article: Article) -> list[dict[str, Any]]:
    """Every figure of the article, as a model would give them."""
    return [
        {"cite": [sentence.number], "amount": quantity.text}
        for sentence in article.sentences
        for quantity in read_quantities(sentence.text)
        if quantity.is_figure
    ]


def read_off(article: Article, **look: Any) -> Whole:
    """The brief that code reads off an article, with the fields of a look."""
    sections: dict[str, Any] = {
        "organizations": organizations_read(article),
        "projects": projects_read(article),
        "figures": figures_read(article),
        "quotes": quotes_read(article),
    }
    if look:
        sections["look"] = {"cite": [1], **look}
    return Whole.model_validate(sections, context=Grounding(article))


def reasons(check: Check, article: Article, brief: Brief) -> list[str]:
    """What a check says; each finding names the check, its facts and a hint of one line."""
    found = list(check(article, brief))
    for finding in found:
        assert finding.check == check.__name__
        assert finding.facts
        assert finding.hint is not None and finding.hint.strip() and "\n" not in finding.hint
        assert all(article.original[one.start : one.end] == one.quote for one in finding.evidence)
    return [finding.reason for finding in found]


def cases(table: dict[str, Any]) -> list[Any]:
    """The rows of a table of cases for `parametrize`, each with its id; there are twenty at least."""
    assert len(table) >= 20
    return [pytest.param(*(case if isinstance(case, tuple) else (case,)), id=name) for name, case in table.items()]
