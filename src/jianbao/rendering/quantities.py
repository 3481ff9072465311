"""Quantities for readers: what code has read from the words of a figure or an amount."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

_BOUNDS = {">=": "≥", "<=": "≤"}


def read_as(stored: Mapping[str, Any]) -> str | None:
    """The value, bound and unit of a stored quantity, where its words do not show the value plainly."""
    value, high = _number(stored.get("value")), _number(stored.get("high"))
    if value is None:
        return None
    shown = f"{value:,}" if high is None else f"{value:,}–{high:,}"
    if shown in stored["text"] or str(value) in stored["text"]:
        return None
    bound = str(stored.get("bound") or "")
    unit = stored.get("unit") or stored.get("currency") or ""
    return f"{_BOUNDS.get(bound, bound)}{shown} {unit}".rstrip()


def yuan(stored: Mapping[str, Any]) -> float | None:
    """The value of a stored amount of money in CNY."""
    value = _number(stored.get("value"))
    return float(value) if value is not None and stored.get("currency") == "CNY" else None


def _number(stored: Any) -> Decimal | None:
    """A number as records hold it: a JSON number or its digits."""
    if isinstance(stored, bool) or not isinstance(stored, int | float | str):
        return None
    try:
        number = Decimal(str(stored))
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    return Decimal(int(number)) if number == number.to_integral_value() else number
