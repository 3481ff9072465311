"""Dates in EDTF, compared at the granularity that gold states."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TIME = re.compile(r"T[^/]*")
_DOUBT = re.compile(r"[?~%]")


def plain_edtf(edtf: str | None) -> str:
    """A date without clock time and marks of doubt, and with X for what is not stated; empty for None."""
    return _DOUBT.sub("", _TIME.sub("", (edtf or "").strip())).replace("x", "X").replace("u", "X")


def same_date(given: str | None, forms: Iterable[str | None]) -> bool:
    """Whether a date is one of the forms: neither a guessed year nor a day more, nor one less, is right."""
    return plain_edtf(given) in {plain_edtf(form) for form in forms if form} - {""}


def agreement(given: str | None, wanted: str | None) -> float:
    """The share of the wanted year, month and day that a date has too."""
    parts = plain_edtf(wanted).replace("/", "-").split("-")
    other = plain_edtf(given).replace("/", "-").split("-")
    agreeing = sum(one == two for one, two in zip(parts, other, strict=False) if one)
    return agreeing / max(len(parts), len(other))
