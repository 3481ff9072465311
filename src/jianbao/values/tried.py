"""Trying a pattern only where it can match: most texts have nothing of it, most characters begin none of it."""

from __future__ import annotations


def tried_at(begins: str, pattern: str) -> str:
    """The pattern, tried only where what it begins with stands: `re` tries many alternatives one by one.

    Args:
        begins: classes of the characters that each match of the pattern begins with, one class or two.
        pattern: what is looked for.
    """
    return f"(?={begins})(?:{pattern})"


def has_any(text: str, characters: str) -> bool:
    """Whether one of the characters stands in the text.

    Of a few characters without which a pattern cannot match this is asked in a tenth of the time that the pattern
    takes to find nothing.
    """
    return any(map(text.__contains__, characters))
