"""How the word lists are written."""

from __future__ import annotations


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, parted by spaces and line breaks."""
    return tuple(text.split())
