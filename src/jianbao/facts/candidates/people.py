"""Where a text names a person: candidates for the model to judge, and the ground on which a name is kept.

A person is named in news beside something that shows a person: a post in front of the name, or behind it, or a verb
of speaking. The patterns are made of closed word lists of the language (surnames, nouns of posts, verbs), so they
hold for any story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from jianbao.facts.words import people as words
from jianbao.text import HAN
from jianbao.values.surnames import COMPOUND_SURNAMES, SURNAMES, TRANSLITERATION

_DOT = "·•・‧"
_POST = f"(?:{'|'.join(words.POSTS)})"
_SAYS = f"(?:{'|'.join(words.SAYS)})"
_DOES = f"(?:{'|'.join((*words.SAYS, *words.DOES))})"
_FOREIGN = rf"(?:[{HAN}]{{1,7}}?|[A-Z][A-Za-z.]*)(?:[{_DOT}](?:[{HAN}]{{1,7}}?|[A-Za-z.]+))+"
_LATIN_WORD = r"[A-ZÀ-Þ](?:['’][A-Z])?[a-zß-ÿ][A-Za-zÀ-ÿ'’-]*"
_LATIN = rf"{_LATIN_WORD}(?: (?:{_LATIN_WORD}|[A-Z]\.|binti?|van|de|der|von|al)){{0,3}} {_LATIN_WORD}"
_COMPOUND = "|".join(COMPOUND_SURNAMES)
_SURNAME = f"[{SURNAMES}]"
_CHINESE = rf"(?:(?:{_COMPOUND})[{HAN}]{{1,2}}?|{_SURNAME}{_SURNAME}??[{HAN}]{{1,2}}?)"
_TRANSLITERATED = rf"[{TRANSLITERATION}]{{2,6}}?"
_ANY = rf"(?:{_FOREIGN}|{_LATIN}|{_CHINESE}|{_TRANSLITERATED})"
# 由 is a surname, and far more often the word “by”: it counts only right behind a post that nobody is given.
_POSTED = rf"(?:{_ANY}|由[{HAN}]{{1,2}}?(?!主持|负责|[{HAN}]?[任兼]))"
# A name ends where the next character cannot go on with it: punctuation, or a word that follows names.
_END = rf"(?=[^{HAN}A-Za-z\d{_DOT}]|$|{_DOES}|{'|'.join(words.FOLLOWS)})"
_BRACKET = r"(?:[（(][^（()）]{1,30}[)）])?"

_AFTER_POST = re.compile(rf"{_POST}[)）”」]?\s*[:：]?\s*(?P<name>{_POSTED}){_BRACKET}{_END}")
_NEXT_IN_LIST = re.compile(rf"{_BRACKET}(?:、|和|与|及|以及)\s*(?P<name>{_ANY}){_BRACKET}{_END}")
_SPEAKER = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】—-])|(?<=据)|(?<=对此))(?P<name>{_ANY}){_BRACKET}"
    rf"(?:[^，。；,;：:{HAN}]|在[^，。；,;]{{1,16}}?(?:上|中|时|后|里))?[还也则却又就并]?(?:向[^，。；,;]{{1,10}}?|对[^，。；,;]{{1,10}}?)?{_SAYS}"
)
_BEFORE_POST = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】由聘命]))(?P<name>{_ANY})"
    rf"\s*(?:[,，]\s*|[（(]|(?:出?任|担任|当选|系|是|为|作为|出任))[^。；;]{{0,30}}?{_POST}"
)
_ENGLISH_POST = f"(?:{'|'.join(words.ENGLISH_POSTS)})"
_ENGLISH_TITLE = re.compile(rf"(?:\S+ )*?{_ENGLISH_POST}\s+(?=\S+ )")
_ENGLISH_POSTED = (
    re.compile(rf"\b{_ENGLISH_POST}\s+(?P<name>{_LATIN})"),
    re.compile(rf"\b{_ENGLISH_POST},\s+(?P<name>{_LATIN}),"),
    re.compile(rf"(?P<name>{_LATIN})(?=,\s(?:[^.;,]{{0,60}}?\b)?{_ENGLISH_POST}\b)"),
)
_ENGLISH_SPEAKER = (
    re.compile(rf"\b(?:said|says|added|told|according to)\s(?P<name>{_LATIN})"),
    re.compile(rf"(?P<name>{_LATIN})\s(?:said|says|added|told|noted|explained)\b"),
)
_SMALL_LETTER = re.compile("[a-zß-ÿ]")
"""Every English name has one."""
_ANY_POST, _ANY_SAYS = re.compile(_POST), re.compile(_SAYS)
"""What stands beside every Chinese name: most sentences have neither, and are passed over."""
_HOLDS_POST = re.compile(rf"{_POST}|\b{_ENGLISH_POST}\b")
_ENDS_IN_POST = re.compile(rf"(?:{_POST}|\b{_ENGLISH_POST})$")
_ENDS = re.compile(_END)
_BYLINE = re.compile(rf"(?:{'|'.join(words.BYLINES)})[)）]?\s*[:：]?\s*$")


_LONGEST_BYLINE = 12


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
    changes_script = text[end - 1 : end].isascii() and not text[end : end + 1].isascii()
    return changes_script or bool(_ENDS.match(text, end))


def holds_post(text: str) -> bool:
    """Whether a text holds the noun of a post, Chinese or English."""
    return bool(_HOLDS_POST.search(text))


def ends_in_post(text: str) -> bool:
    """Whether a text ends with the noun of a post."""
    return bool(_ENDS_IN_POST.search(text))


def _spans(text: str) -> Iterator[Mention]:
    if post := _ANY_POST.search(text):
        for match in _AFTER_POST.finditer(text, post.start()):
            yield _mention(match, posted=True)
            yield from _rest_of_list(text, match.end("name"))
        for match in _BEFORE_POST.finditer(text):
            yield _mention(match, posted=True)
    if _ANY_SAYS.search(text):
        for match in _SPEAKER.finditer(text):
            yield _mention(match, posted=False)
    if _SMALL_LETTER.search(text):
        yield from _english_spans(text)


def _english_spans(text: str) -> Iterator[Mention]:
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ENGLISH_POSTED):
        yield _mention(match, posted=True)
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _ENGLISH_SPEAKER):
        yield _mention(match, posted=False)


def _rest_of_list(text: str, at: int) -> Iterator[Mention]:
    """The further names of 市领导王某、陈某某、鲍某."""
    while match := _NEXT_IN_LIST.match(text, at):
        yield _mention(match, posted=True)
        at = match.end("name")


def _mention(match: re.Match[str], *, posted: bool) -> Mention:
    """The name of a match, without the post that English writes like a part of it: Mayor Linda Marsh."""
    title = _ENGLISH_TITLE.match(match["name"])
    start = match.start("name") + (title.end() if title else 0)
    return Mention(start, match.end("name"), match.string[start : match.end("name")], posted or title is not None)


def _unlikely(text: str, mention: Mention) -> bool:
    """Bylines, words of the language that begin like a surname, and pieces of words."""
    return bool(
        mention.text in words.NOT_NAMES
        or (not mention.posted and mention.text[:2] in words.NOT_NAMES)
        or mention.text.endswith(words.NOT_NAME_ENDINGS)
        or (mention.text[0] in "和与及" and mention.text[1:].startswith(words.JOINED_NOUNS))
        or not set(mention.text.split()).isdisjoint(words.NOT_ENGLISH_NAMES)
        or _BYLINE.search(text, max(0, mention.start - _LONGEST_BYLINE), mention.start)
    )
