"""Where a text names a person: candidates for the model to judge, and the ground on which a name is kept.

A person is named in news beside something that shows a person: a post in front of the name, or behind it, or a verb
of speaking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from jianbao.facts.candidates import chinese_people as chinese
from jianbao.facts.candidates import english_people as english
from jianbao.facts.words import people as words

_ANY_SAYS = re.compile(chinese.SAYS)
_ANY_TITLE = re.compile("|".join(words.TITLES))
"""What stands beside Chinese names, as a post does: most sentences have none of it, and are passed over."""
_HOLDS_POST = re.compile(rf"{chinese.POST}|\b{english.POST}\b")
_ENDS_IN_POST = re.compile(rf"(?:{chinese.CALLED}|\b{english.POST})$")
_BYLINE = re.compile(rf"(?:{'|'.join(words.BYLINES)})[)）]?\s*[:：]?\s*$")
_LONGEST_BYLINE = 12
_MASK = "某"


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that seems to name a person; `posted` where a post stands beside it."""

    start: int
    end: int
    text: str
    posted: bool


@lru_cache(maxsize=8192)
def mentions(text: str) -> tuple[Mention, ...]:
    """The candidates for people's names in a text, in order, each name once."""
    found: dict[str, Mention] = {}
    for mention in sorted(_spans(text), key=lambda mention: (mention.start, not mention.posted)):
        if not _unlikely(text, mention):
            found.setdefault(mention.text, mention)
    return tuple(found.values())


def ends_as_name(text: str, end: int) -> bool:
    """Whether a name may end at `end`: no further character of it follows."""
    before, behind = text[end - 1 : end], text[end : end + 1]
    if before == _MASK:
        return behind != _MASK
    return (before.isascii() and not behind.isascii()) or bool(
        chinese.ENDS.match(text, end) or text.startswith(words.TITLES, end)
    )


def holds_post(text: str) -> bool:
    """Whether a text holds the noun of a post, Chinese or English."""
    return bool(_HOLDS_POST.search(text))


def ends_in_post(text: str) -> bool:
    """Whether a text ends with the noun of a post."""
    return bool(_ENDS_IN_POST.search(text))


def _spans(text: str) -> Iterator[Mention]:
    if chinese.ANY_POST.search(text):
        yield from _by_posts(text)
        yield from _posted(text, chinese.BEFORE_POST, chinese.RARE)
    if _ANY_TITLE.search(text):
        yield from _posted(text, chinese.BEFORE_TITLE)
    if _ANY_SAYS.search(text):
        yield from _posted(text, chinese.CITIZEN)
        for match in chinese.SPEAKER.finditer(text):
            yield _mention(match, posted=False)
    if _MASK in text:
        yield from _posted(text, chinese.MASKED)
    if english.SMALL_LETTER.search(text):
        yield from _english_spans(text)


def _by_posts(text: str) -> Iterator[Mention]:
    for match in chinese.AFTER_POST.finditer(text):
        yield _mention(match, posted=True)
        yield from _rest_of_list(text, match.end("name"))


def _posted(text: str, *patterns: re.Pattern[str]) -> Iterator[Mention]:
    for match in chain.from_iterable(pattern.finditer(text) for pattern in patterns):
        yield _mention(match, posted=True)


def _english_spans(text: str) -> Iterator[Mention]:
    yield from _posted(text, *english.POSTED)
    for match in chain.from_iterable(pattern.finditer(text) for pattern in english.SPEAKER):
        yield _mention(match, posted=False)


def _rest_of_list(text: str, at: int) -> Iterator[Mention]:
    """The further names of 市领导王某、陈某某、鲍某."""
    while match := chinese.NEXT_IN_LIST.match(text, at):
        yield _mention(match, posted=True)
        at = match.end("name")


def _mention(match: re.Match[str], *, posted: bool) -> Mention:
    """The name of a match, without the post that English writes like a part of it: Mayor Linda Marsh."""
    title = english.TITLE.match(match["name"])
    start = match.start("name") + (title.end() if title else 0)
    return Mention(start, match.end("name"), match.string[start : match.end("name")], posted or title is not None)


def _unlikely(text: str, mention: Mention) -> bool:
    """Bylines, words of the language that begin like a surname, bodies, and pieces of words."""
    return bool(
        _is_word(text, mention)
        or mention.text.endswith((*words.NOT_NAME_ENDINGS, *words.TITLES))
        or (mention.text[0] in "和与及" and mention.text[1:].startswith((*words.JOINED_NOUNS, *words.POSTS)))
        or english.is_body(text, mention.start, mention.text)
        or _BYLINE.search(text, max(0, mention.start - _LONGEST_BYLINE), mention.start)
    )


def _is_word(text: str, mention: Mention) -> bool:
    if mention.text in words.NAMES_TOO and chinese.is_told_by_surroundings(text, mention.start, mention.end):
        return False
    head = mention.text[:2]
    if head in words.NOT_NAMES:
        return len(mention.text) == len(head) or not mention.posted or head not in words.NAMES_TOO
    return mention.text in words.NOT_NAMES or head in words.NOT_RARE_NAMES
