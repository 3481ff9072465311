"""Names of projects in English: by what they end in, and by the work that is done on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.facts.words import english_bodies as body_words
from jianbao.facts.words import projects as words
from jianbao.values.tried import tried_at

_NAMED = re.compile(
    tried_at(
        "[A-Z]",
        rf"\b(?!The )(?P<name>(?:[A-Z][A-Za-z0-9'’-]* ){{1,5}}(?:{'|'.join(words.ENGLISH_ENDINGS)}))\b"
        rf"(?! (?:{'|'.join(body_words.ENDINGS)})\b)",
    )
)
_WORKED_ON = re.compile(
    r"\b(?:broke ground (?:on [A-Z][a-z]+ )?on|(?:re)?build(?:s|ing)?|built|"
    r"set(?:s|ting)? up|open(?:s|ed|ing)?|"
    r"invest(?:s|ed|ing)? in|start(?:s|ed)? (?:work|construction) on)(?: (?:an?|its|their|the))?"
    r"(?: (?:new|second|third|first))?"
    r"(?: (?=[\d$])[\w.,$-]{2,30})?(?: (?:million|billion))?(?: (?:yuan|dollar))? "
    rf"(?P<name>(?:[a-z][a-z-]{{1,20}} ){{1,3}}(?:{'|'.join(words.ENGLISH_WORKS)}))\b"
)
_WHERE = re.compile(r"\b(?:in|at|with|near|from|of|by|and) (?:the )?$")
_BEFORE = 12
_WORDS = re.compile(r"[A-Za-z] [A-Za-z]")


def english_projects(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the candidates."""
    if " " not in text or not _WORDS.search(text):
        return
    for match in _NAMED.finditer(text):
        # What stands in, at or with something only names it.
        if not _WHERE.search(text, max(0, match.start() - _BEFORE), match.start()):
            yield match.span("name")
    for match in _WORKED_ON.finditer(text):
        yield match.span("name")
