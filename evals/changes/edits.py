"""Edits that changes are made of: an item or a text of a brief put in the place of another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from jianbao.evaluation import Case
from jianbao.values import read_quantities

Json = dict[str, Any]
Maker = Callable[[Case, Json], Iterator[Json]]
"""Makes the changes of one kind, of a case and of the brief that says all of it."""


def items(brief: Json, section: str) -> list[Json]:
    """The items of a list; none where the recipe has no such section."""
    return brief.get(section) or []


def wanted(case: Case, section: str) -> list[Json]:
    """The items of a gold's list, in the order of the brief's."""
    return [item.model_dump(mode="json") for item in case.sections.lists().get(section, [])]


def pairs(case: Case, brief: Json, section: str) -> Iterator[tuple[int, Json, Json]]:
    """The number of each item, the item, and what gold says of it."""
    yield from (
        (at, fact, gold)
        for at, (fact, gold) in enumerate(zip(items(brief, section), wanted(case, section), strict=True))
    )


def replaced(brief: Json, section: str, at: int, **fields: Any) -> Json:
    """The brief with some fields of an item changed."""
    changed = list(items(brief, section))
    changed[at] = {**changed[at], **fields}
    return {**brief, section: changed}


def added(brief: Json, section: str, item: Mapping[str, Any]) -> Json:
    """The brief with one item more."""
    return {**brief, section: [*items(brief, section), dict(item)]}


def dropped(brief: Json, section: str, at: int) -> Json:
    """The brief with one item less."""
    return {**brief, section: [item for number, item in enumerate(items(brief, section)) if number != at]}


def told(brief: Json, **fields: Any) -> Json:
    """The brief with another headline, summary, day …"""
    return {**brief, "overview": {**brief["overview"], **fields}}


def summary(brief: Json) -> str:
    """The summary; empty where the recipe has none."""
    return (brief.get("overview") or {}).get("summary") or ""


def with_number(text: str, number: str) -> str | None:
    """Words of a quantity with another number; None when they have not just one."""
    read = [one for one in read_quantities(text) if one.is_figure]
    if len(read) != 1 or read[0].high is not None:
        return None
    return text[: read[0].number_start] + number + text[read[0].number_end :]


def decimal(value: Fraction) -> str:
    """A number as records write it."""
    if value.denominator == 1:
        return str(value.numerator)
    scaled = f"{float(value):f}".rstrip("0")
    return scaled if Fraction(scaled) == value else str(value)


def spoken(value: Fraction) -> str:
    """A number as news writes it: 42亿, 3.5万, 120."""
    for scale, word in ((10**8, "亿"), (10**4, "万")):
        if value >= scale and (value / scale * 1000).denominator == 1:
            return f"{decimal(value / scale)}{word}"
    return decimal(value)


def key_clauses(case: Case, text: str) -> Iterator[re.Match[str]]:
    """Where a text tells key facts."""
    for fact in case.key_facts:
        found = next(filter(None, (re.search(pattern, text) for pattern in fact.any_of)), None)
        if found:
            yield found
