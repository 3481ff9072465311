"""A fact of gold or of a brief in a few words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jianbao.language import say

Json = Mapping[str, Any]
_BESIDE = ("post", "what", "speaker", "edtf", "kind", "agreement", "progress", "amount")
"""What is told of a fact beside its name or words."""
_LONGEST = 160
_CUT = "…"


def called(fact: Json) -> str:
    """What a fact is called: its name, its words, or the field that it is."""
    return shortened(str(fact.get("name") or fact.get("text") or fact.get("field") or ""))


def fact_words(fact: Json) -> str:
    """A fact in a few words: what it is called, and what tells it from others of that name."""
    if "field" in fact:
        return shortened(f"{fact['field']}: {_words(fact['value'])}")
    name = called(fact)
    if not name:
        return shortened("; ".join(f"{field}: {_words(value)}" for field, value in fact.items() if value is not None))
    beside = ", ".join(_words(fact[field]) for field in _BESIDE if fact.get(field))
    return shortened(f"{name} ({beside})" if beside else name)


def field_words(fact: Json, field: str) -> str:
    """What a fact has in a field; gold keeps the fields of a team's own section apart."""
    return shortened(_words(fact.get(field, fact.get("fields", {}).get(field))))


def shortened(text: str, longest: int = _LONGEST) -> str:
    """A text on one line, cut where it is longer."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - len(_CUT)] + _CUT


def _words(value: Any) -> str:
    if value is None or value == "":
        return say("nothing", "空")
    if isinstance(value, bool):
        return say("yes", "是") if value else say("no", "否")
    if isinstance(value, Mapping):
        return str(value.get("text") or value.get("value"))
    if isinstance(value, list):
        return " / ".join(map(_words, value)) or _words(None)
    return str(value)
