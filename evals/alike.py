"""Whether a fact of a brief is one that a gold wants.

- people, organizations: the name or an alias, but for width, script, brackets and spaces;
- projects: likewise, or one name within the other;
- figures: the same words, or the same value and unit;
- dates: an EDTF that the gold allows; where the gold has none, the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any

from jianbao.articles.working import working_text
from jianbao.mapped import identity
from jianbao.text import fold_key

Json = dict[str, Any]
_WITHIN = 4
"""Characters that a project's name has at least when it stands within another."""


def simplified(text: str | None) -> str:
    """A text in simplified characters and without a mirror's notes; empty for None."""
    return working_text(identity(text or "")).text.text


@lru_cache(maxsize=8192)
def _key(text: str | None) -> str:
    return fold_key(simplified(text))


def _forms(item: Json, name: str) -> set[str]:
    return {_key(form) for form in [item.get(name), *item.get("aliases", ())] if form}


def _same_name(fact: Json, item: Json) -> bool:
    return _key(fact.get("name")) in _forms(item, "name")


def _same_project(fact: Json, item: Json) -> bool:
    name = _key(fact.get("name"))
    return any(
        name == form or (min(len(name), len(form)) >= _WITHIN and (name in form or form in name))
        for form in _forms(item, "name")
    )


def _same_figure(fact: Json, item: Json) -> bool:
    if _key(fact.get("text")) in _forms(item, "text"):
        return True
    value = _number(fact.get("value"))
    return (
        value is not None and value == _number(item.get("value")) and _key(fact.get("unit")) == _key(item.get("unit"))
    )


def _same_date(fact: Json, item: Json) -> bool:
    if "edtf" in item:
        return fact.get("edtf") in [item["edtf"], *item.get("edtf_also", ())]
    return _key(fact.get("text")) in _forms(item, "text")


def _number(value: Any) -> Fraction | None:
    try:
        return None if value is None else Fraction(str(value))
    except ValueError:
        return None


SAME: dict[str, Callable[[Json, Json], bool]] = {
    "people": _same_name,
    "organizations": _same_name,
    "figures": _same_figure,
    "dates": _same_date,
    "projects": _same_project,
}
"""Of each section that is scored, whether a fact of the brief is that of the gold."""


def matching(fits: Sequence[Sequence[int]]) -> dict[int, int]:
    """A largest one-to-one matching, by augmenting paths: of each left one the right one that it gets.

    Args:
        fits: of each left one, the right ones that it may get.
    """
    taken: dict[int, int] = {}

    def placed(left: int, seen: set[int]) -> bool:
        for right in fits[left]:
            if right not in seen:
                seen.add(right)
                if right not in taken or placed(taken[right], seen):
                    taken[right] = left
                    return True
        return False

    for left in range(len(fits)):
        placed(left, set())
    return {left: right for right, left in taken.items()}
