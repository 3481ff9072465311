"""What a date of an English sentence is of: the words in front of it, from the verb's subject on."""

from __future__ import annotations

import re

from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_denied_in_front
from jianbao.facts.candidates.figures import clause_around

_CUT_OFF = re.compile(r"\bas of\s*$", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\s*\b(?:in|on|by|at|from|since|until|till|before|after|during|late in|early in|as of|the)\s*$", re.IGNORECASE
)
_VERB = re.compile(
    r"\b(?:signed|broke ground|breaks ground|opened|opens|launched|launches|announced|approved|founded|established|"
    r"completed|held|began|begin|start(?:s|ed)?|agreed|raised|unveiled|inaugurated)\b"
)
_LONGEST = 40
_COMMA = re.compile(r",\s*$")


def english_occasion(text: str, start: int, end: int) -> str | None:
    """What happens at the date of an English sentence; null where it is denied or the words do not say."""
    if _CUT_OFF.search(text[max(0, start - 6) : start]) or text[start:end].lower().startswith("as of"):
        return "as of"
    first, last = clause_around(text, start, end)
    if is_denied(text[first:last]) or is_called_off(text[first:last]):
        return None
    return _to_come(text, first, start) or _verb(text, first, start, end, last)


_PLAN = re.compile(
    r"\b(?P<plan>(?:is |are )?(?:due|expected|scheduled|set|planned) to|will|plans? to|aims? to|wants? to|hopes? to)"
    r"(?P<act> [^,.;]{3,60})$"
)


def _to_come(text: str, first: int, start: int) -> str | None:
    """A plan and what is planned, in the words in front of a date: due to open."""
    before = _PREPOSITION.sub("", text[first:start].rstrip())
    found = _PLAN.search(before)
    if not found:
        return None
    words = f"{found['plan']}{found['act']}".strip()
    return words if len(words) <= _LONGEST else f"to{found['act']}"[:_LONGEST].rsplit(" ", 1)[0]


def _verb(text: str, first: int, start: int, end: int, last: int) -> str | None:
    said = _VERB.search(text, end, last) or next(reversed(list(_VERB.finditer(text, first, start))), None)
    if said is None or is_denied_in_front(text, said.start()):
        return None
    return said.group()
