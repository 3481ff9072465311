"""For each section what makes a fact the wanted one, and which of its further fields are judged, and how.

What is the same comes first and is all or nothing: a name among the known ones, an equal quantity, an allowed date.
A field that gold says nothing of is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jianbao.evaluation.scorers.choices import same_choice
from jianbao.evaluation.scorers.dates import agreement, same_date
from jianbao.evaluation.scorers.names import same_name, same_posts, same_project
from jianbao.evaluation.scorers.prose import contrary
from jianbao.evaluation.scorers.quantities import same_quantity
from jianbao.evaluation.scorers.words import key, likeness, simplified

Json = Mapping[str, Any]
Judge = Callable[[Json, Json], bool | None]
_LABEL = 0.5
"""Characters that two labels of one thing share at least."""
_QUOTED = 0.5
"""The part of a quote that is at least given, or that gold has of what is given."""


@dataclass(frozen=True, slots=True)
class Section:
    """How a section is scored.

    Attributes:
        same: whether a given fact is the wanted one.
        near: from 0 to 1, how much another fact seems to be meant for the wanted one; for showing alone.
        fields: judges of further fields; None where gold does not say.
        repeats: whether a fact that is told twice is no fault.
        free: whether facts beyond gold's are no fault where the article bears them out.
    """

    same: Callable[[Json, Json], bool]
    near: Callable[[Json, Json], float]
    fields: Mapping[str, Judge] = field(default_factory=dict)
    repeats: bool = False
    free: bool = False


def section_of(name: str) -> Section:
    """How a section is scored; one of a team's own by its names."""
    return _SECTIONS.get(name, _OTHER)


def _forms(item: Json, name: str) -> list[str | None]:
    return [item.get(name), *item.get("aliases", ())]


def _named(given: Json, item: Json) -> bool:
    return same_name(given.get("name"), _forms(item, "name"))


def _like_name(given: Json, item: Json) -> float:
    return max(likeness(given.get("name"), form) for form in _forms(item, "name")) * 0.9


def _same_text(given: Json, item: Json) -> bool:
    return same_name(given.get("text"), _forms(item, "text"))


def _post(given: Json, item: Json) -> bool | None:
    if item.get("post") is None:
        return None
    return same_posts(given.get("post"), [item["post"], *item.get("post_aliases", ())], item.get("org"))


def _former(given: Json, item: Json) -> bool | None:
    if "former" not in given:
        return None
    return {key(post) for post in given["former"] or ()} == {key(post) for post in item.get("former", ())}


def _choice(name: str) -> Judge:
    def judge(given: Json, item: Json) -> bool | None:
        return same_choice(given.get(name), item.get(name), item.get(f"{name}_also", ())) if name in given else None

    return judge


def _name(name: str) -> Judge:
    """A judge of a name in a field: null is right where gold has null."""

    def judge(given: Json, item: Json) -> bool | None:
        if name not in given:
            return None
        wanted = item.get(name)
        if wanted is None or given[name] is None:
            return given[name] is wanted
        return same_name(given[name], [wanted, *item.get(f"{name}_aliases", ())])

    return judge


def _label(given: Json, item: Json) -> bool | None:
    forms = [form for form in (item.get("what"), *item.get("what_aliases", ())) if form]
    return any(likeness(given.get("what"), form) >= _LABEL for form in forms) if forms else None


def _amount(given: Json, item: Json) -> bool | None:
    """The money of a project; null is right where gold has null."""
    if "amount" not in given:
        return None
    wanted, amount = item.get("amount"), given["amount"]
    if wanted is None or amount is None:
        return amount is wanted
    amount = amount if isinstance(amount, Mapping) else {"text": amount}
    return same_quantity(amount, wanted) and amount.get("bound") == wanted.get("bound")


def _same_date(given: Json, item: Json) -> bool:
    forms = [item.get("edtf"), *item.get("edtf_also", ())]
    return same_date(given.get("edtf"), forms) if any(forms) else _same_text(given, item)


def _like_date(given: Json, item: Json) -> float:
    return 0.9 if _same_text(given, item) else 0.8 * agreement(given.get("edtf"), item.get("edtf"))


def _like_figure(given: Json, item: Json) -> float:
    return 0.9 * likeness(given.get("what"), item.get("what")) + 0.09 * likeness(given.get("text"), item.get("text"))


def _same_quote(given: Json, item: Json) -> bool:
    one, other = key(given.get("text")).strip(".,!?"), key(item.get("text")).strip(".,!?")
    short, long = sorted((one, other), key=len)
    return short in long and len(short) >= _QUOTED * len(long) > 0


def _like_text(given: Json, item: Json) -> float:
    return likeness(given.get("text"), item.get("text")) * 0.9


def _same_point(given: Json, item: Json) -> bool:
    text = simplified(given.get("text"))
    found = any(re.search(pattern, text) for pattern in item["any_of"])
    known = simplified(item["text"])
    return found and not contrary(text, text, known, known)


def _faithful(given: Json, item: Json) -> bool | None:
    del item
    return not given.get("unsupported")


def _other_field(name: str) -> Judge:
    def judge(given: Json, item: Json) -> bool | None:
        forms = item.get("fields", {}).get(name)
        return None if forms is None else same_name(str(given.get(name) or ""), forms)

    return judge


def _other_named(given: Json, item: Json) -> bool:
    return same_name(given.get("name") or given.get("text"), _forms(item, "name"))


def own_fields(items: list[Json]) -> dict[str, Judge]:
    """The judges of a team's own fields: all that gold has anywhere in the section."""
    return {name: _other_field(name) for item in items for name in item.get("fields", {})}


_OTHER = Section(_other_named, _like_name)
_NAMED = Section(_named, _like_name)
_SECTIONS = {
    "people": Section(_named, _like_name, {"post": _post, "former": _former}),
    "organizations": _NAMED,
    "places": _NAMED,
    "policies": _NAMED,
    "projects": Section(
        lambda given, item: same_project(given.get("name"), _forms(item, "name")),
        _like_name,
        {
            "investor": _name("investor"),
            "agreement": _choice("agreement"),
            "progress": _choice("progress"),
            "amount": _amount,
        },
    ),
    "figures": Section(
        same_quantity,
        _like_figure,
        {"bound": _choice("bound"), "kind": _choice("kind"), "what": _label},
        repeats=True,
    ),
    "dates": Section(_same_date, _like_date, {"what": _label}, repeats=True),
    "quotes": Section(
        _same_quote, _like_text, {"speaker": _name("speaker"), "direct": _choice("direct")}, repeats=True
    ),
    "key_points": Section(_same_point, _like_text, {"faithful": _faithful}, repeats=True, free=True),
}
