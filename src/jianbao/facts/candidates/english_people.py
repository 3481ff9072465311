"""How English names a person: beside a post or a verb of speaking, and not where only a body can stand."""

from __future__ import annotations

import re

from jianbao.facts.candidates.chinese_people import LATIN
from jianbao.facts.words import people as words
from jianbao.facts.words.english_bodies import ENDINGS

POST = f"(?:{'|'.join(words.ENGLISH_POSTS)})"
TITLE = re.compile(rf"(?:\S+ )*?{POST}\s+(?=\S+ )")
_SAID = "(?:said|says|told|noted|explained|added)"
_OF = r" of (?:the )?[A-Za-z][^,.;:()]{2,60}?"
POSTED = (
    re.compile(rf"\b{POST}\s+(?P<name>{LATIN})"),
    re.compile(rf"\b{POST},\s+(?P<name>{LATIN}),"),
    re.compile(rf"(?P<name>{LATIN})(?=,\s(?:[^.;,]{{0,60}}?\b)?{POST}\b)"),
)
SPEAKER = (
    re.compile(rf"\b(?:said|says|added|told|according to)\s(?P<name>{LATIN})"),
    re.compile(rf"(?P<name>{LATIN})(?=\s{_SAID}\b)"),
    re.compile(rf"(?P<name>{LATIN})(?={_OF} {_SAID}\b)"),
)
SMALL_LETTER = re.compile("[a-zß-ÿ]")
"""Every English name has one."""
_OF_A_BODY = re.compile(
    r"\b(?:of|at|for|from|group|company|firm|charity|operator|maker|start-up|startup|called|named)(?: the)? $"
)
_LONGEST_BEFORE = 20
_BODY_WORDS = frozenset((*words.NOT_ENGLISH_NAMES, *ENDINGS))


def is_body(text: str, start: int, name: str) -> bool:
    """Whether a name at `start` is a body's: by one of its words, or behind what only a body's name follows."""
    return not _BODY_WORDS.isdisjoint(name.split()) or (
        name.isascii() and _OF_A_BODY.search(text, max(0, start - _LONGEST_BEFORE), start) is not None
    )
