"""How the word lists are written."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import groupby


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, parted by spaces and line breaks."""
    return tuple(text.split())


def beginnings(words: Collection[str]) -> str:
    """What words of two or more characters begin with, as two classes of characters."""
    first, second = ("".join(sorted({word[at] for word in words})) for at in (0, 1))
    return f"[{first}][{second}]"


def just_read(words: Collection[str]) -> str:
    """The pattern that stands behind one of the words and takes no character: `(?<=局长|部长)|(?<=董事长)`."""
    of_lengths = groupby(sorted(words, key=len), key=len)
    return "|".join(f"(?<={'|'.join(of_length)})" for _, of_length in of_lengths)


def by_last(words: Collection[str]) -> Mapping[str, str]:
    """The last characters of words, which are fewer than their first ones, each with the pattern of being behind them.

    `长` has `(?<=局长|部长)|(?<=董事长)`.
    """
    lasts = sorted({word[-1] for word in words})
    return {last: just_read([word for word in words if word[-1] == last]) for last in lasts}


def any_of(words: Collection[str]) -> re.Pattern[str]:
    """The pattern that tells whether one of many words stands in a text."""
    return re.compile("|".join(f"{last}(?:{whole})" for last, whole in by_last(words).items()))
