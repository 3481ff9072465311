"""Trying a pattern only where it can begin: most characters of a text begin no number, no date and no name."""

from __future__ import annotations

import re

ANY_LETTER = re.compile("[A-Za-z]")
"""What no English words and no codes are without; most sentences of Chinese news have none."""


def tried_at(begins: str, pattern: str) -> str:
    """The pattern, tried only where what it begins with stands: `re` tries many alternatives one by one.

    Args:
        begins: classes of the characters that each match of the pattern begins with, one class or two.
        pattern: what is looked for.
    """
    return f"(?={begins})(?:{pattern})"
