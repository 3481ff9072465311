"""How the word lists are written."""

from __future__ import annotations

from collections.abc import Collection


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, parted by spaces and line breaks."""
    return tuple(text.split())


def beginnings(words: Collection[str]) -> str:
    """What words of two or more characters begin with, as two classes of characters."""
    first, second = ("".join(sorted({word[at] for word in words})) for at in (0, 1))
    return f"[{first}][{second}]"
