"""The brief that says all of a gold and no more: what a score is held to, and what changes are made to."""

from __future__ import annotations

from typing import Any

from jianbao.evaluation.gold import Case
from jianbao.evaluation.items import Item, Overview

_OF_GOLD = ("evidence", "note", "any_of", "org", "role", "former", "fields", "place")


def perfect(case: Case) -> dict[str, Any]:
    """A case's gold as a plain brief (see `plain_brief`), each fact in the first of its accepted forms."""
    brief: dict[str, Any] = {name: [_fact(item) for item in items] for name, items in case.sections.lists().items()}
    return {"overview": _overview(case.sections.overview), **brief} if case.sections.overview else brief


def _overview(overview: Overview) -> dict[str, Any]:
    return {
        "headline": overview.headline,
        "summary": overview.summary,
        **{name: getattr(overview, name) for name in overview.asked},
    }


def _fact(item: Item) -> dict[str, Any]:
    fields = item.model_dump(mode="json")
    own = {name: forms[0] for name, forms in fields.get("fields", {}).items()}
    kept = {
        name: value
        for name, value in fields.items()
        if name not in _OF_GOLD and name != "aliases" and not name.endswith(("_aliases", "_also"))
    }
    return kept | own | ({"former": fields["former"]} if "former" in fields else {})
