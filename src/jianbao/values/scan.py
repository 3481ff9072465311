"""Trying a pattern only where it can begin: most characters of a text begin no number and no date."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator


class Scan:
    """A pattern that matches no empty text, with the characters that its matches begin with.

    `re` tries a pattern of many alternatives at every character; of a class of characters it finds the next one at
    once.

    Args:
        pattern: what is looked for.
        first: the inside of a class of characters; each match must begin with one of them.
        behind: a character behind which a match may begin with any other.
    """

    def __init__(self, pattern: re.Pattern[str], first: str, behind: str = "") -> None:
        self._match = pattern.match
        self._begins = re.compile(f"[{first}]|(?<={behind})." if behind else f"[{first}]").finditer

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches that `re.finditer` gives, of a stretch of the text."""
        at = start
        for begin in self._begins(text, start, end):
            where = begin.start()
            if where >= at and (match := self._match(text, where, end)):
                at = match.end()
                yield match
