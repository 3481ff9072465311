"""What a reader is given, checked before it is read."""

from __future__ import annotations

from datetime import date


def as_text(text: object) -> str:
    """The text.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(text, str):
        raise TypeError(f"what is read is a text (str), not {_named(text)}")
    return text


def as_edtf(reference: object) -> str:
    """The EDTF form of a reference: of a `date` its ISO form, of a text the text.

    Raises:
        TypeError: it is neither.
    """
    if isinstance(reference, date):
        return reference.isoformat()[:10]
    if not isinstance(reference, str):
        raise TypeError(f'a reference is a date or an EDTF text such as "2025-03-11", not {_named(reference)}')
    return reference


def _named(value: object) -> str:
    if value is None:
        return "None"
    kind = type(value).__name__
    return f"{kind}: decode it first" if isinstance(value, bytes) else f"{kind} ({value!r})"
