"""Where a text names a person: candidates for the model to judge, and the ground on which a name is kept.

A person is named in news beside something that shows a person: a post in front of the name, or behind it, or a verb
of speaking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from jianbao.facts.candidates import chinese_people as chinese
from jianbao.facts.candidates import english_people as english
from jianbao.facts.candidates.last_characters import end_of_name
from jianbao.facts.words import not_names
from jianbao.facts.words import people as words
from jianbao.facts.words.regions import CITIES, PROVINCES
from jianbao.values.surnames import LONG_NAMES

_ANY_SAYS = re.compile("|".join(words.SAYS))
_ANY_TITLE = re.compile("|".join(words.TITLES))
"""What stands beside Chinese names, as a post does: most sentences have none of it, and are passed over."""
_HOLDS_POST = re.compile(rf"{chinese.POST}|\b{english.POST}\b")
_ENDS_IN_POST = re.compile(rf"(?:{chinese.CALLED}|\b{english.POST})$")
_BYLINE = re.compile(
    rf"(?:(?:{'|'.join(words.BYLINES)})[)）]?\s*[:：/]?|(?:{'|'.join(words.BYLINE_HEADS)})\s*[:：/／])\s*$"
)
_LONGEST_BYLINE = 12
_GROUPS = ("领导", "代表", "委员", "专家", "成员", "同志")
"""Posts that several share: the names behind one may be parted by spaces."""
_PLACES = frozenset((*PROVINCES, *CITIES))
_FEWEST_LISTED = 3
_NOT_GIVEN = frozenset(
    word
    for word in (*words.POSTS, *words.CITIZENS, *words.SAYS, *words.DOES, *not_names.NOT_GIVEN)
    if len(word) > 1 or word in not_names.NOT_GIVEN
) - {"希望"}
"""What no given name is: of 任组长, 林局长 and 曾表示 the first character is no surname, or the name is not told."""
_MASK = "某"
_LONG_NAME = re.compile(f"[{LONG_NAMES}]{{4,6}}")


class Mention(NamedTuple):
    """A stretch of a text that seems to name a person; `posted` where a post stands beside it."""

    start: int
    end: int
    text: str
    posted: bool


@lru_cache(maxsize=8192)
def mentions(text: str) -> tuple[Mention, ...]:
    """The candidates for people's names in a text, in order, each name once."""
    found: dict[str, Mention] = {}
    last = 0
    for mention in sorted(_spans(text), key=_likeliest_first):
        # What meets a likelier name is a piece of it, or it with a word behind it.
        if mention.start >= last and not (_unlikely(text, mention) or _says_again(text, last, mention)):
            found.setdefault(mention.text, mention)
            last = mention.end
    return tuple(found.values())


def _likeliest_first(mention: Mention) -> tuple[int, bool, bool]:
    """Of those that begin at one place the whole of 扎西才让 comes before 扎西, of which 才让 is no verb."""
    return mention.start, not mention.posted, _LONG_NAME.fullmatch(mention.text) is None


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


def _says_again(text: str, last: int, mention: Mention) -> bool:
    """Whether brackets behind a name write it once more: 克劳斯·韦伯（Klaus Weber）."""
    return (
        0 < last == mention.start - 1 and text[last] in "（(" and text[mention.end : mention.end + 1] in tuple("）)")
    )


def _spans(text: str) -> Iterator[Mention]:
    if chinese.ANY_POST.search(text):
        yield from _by_posts(text)
        yield from _posted(text, chinese.BEFORE_POST, chinese.NAMED, chinese.HELD, chinese.RARE)
    if _ANY_TITLE.search(text):
        yield from _posted(text, chinese.BEFORE_TITLE)
    if _ANY_SAYS.search(text):
        yield from _posted(text, chinese.CITIZEN)
        for match in chain(chinese.SPEAKER.finditer(text), chinese.SEEN.finditer(text)):
            yield _mention(match, posted=False)
    if "、" in text and any(word in text for word in chinese.TOGETHER):
        yield from _listed(text)
    if _MASK in text:
        yield from _posted(text, chinese.MASKED)
    if " " in text and english.SMALL_LETTER.search(text):
        yield from _english_spans(text)


def _by_posts(text: str) -> Iterator[Mention]:
    for match in chinese.AFTER_POST.finditer(text):
        mention = _mention(match, posted=True)
        yield mention
        yield from _rest_of_list(text, mention.end, spaced=text.endswith(_GROUPS, 0, match.start("name")))


def _posted(text: str, *patterns: re.Pattern[str]) -> Iterator[Mention]:
    for match in chain.from_iterable(pattern.finditer(text) for pattern in patterns):
        yield _mention(match, posted=True)


def _english_spans(text: str) -> Iterator[Mention]:
    yield from _posted(text, *english.POSTED)
    for match in chain.from_iterable(pattern.finditer(text) for pattern in english.SPEAKER):
        yield _mention(match, posted=False)


def _rest_of_list(text: str, at: int, *, spaced: bool) -> Iterator[Mention]:
    """The further names of 市领导王某、陈某某、鲍某."""
    while match := chinese.NEXT_IN_LIST.match(text, at) or (spaced and chinese.NEXT_BEHIND_SPACE.match(text, at)):
        mention = _mention(match, posted=True)
        yield mention
        at = mention.end


def _listed(text: str) -> Iterator[Mention]:
    """The names of 王某、陈某某、鲍某等市领导; words that only begin like surnames are not all of a length."""
    for match in chinese.LISTED.finditer(text):
        names = match["names"].split("、")
        others = _PLACES.intersection(names) or any(name[:2] in not_names.NOT_NAMES for name in names)
        told = len(names) >= _FEWEST_LISTED or any(len(name) > 2 for name in names)
        start = match.start("names")
        for name in names if told and not others else ():
            yield Mention(start, start + len(name), name, posted=False)
            start += len(name) + 1


def _mention(match: re.Match[str], *, posted: bool) -> Mention:
    """The name of a match, without the post that is written like a part of it: Mayor Linda Marsh, 旗长巴图·孟和."""
    name = match["name"]
    title = english.TITLE.match(name) if name.isascii() else None if name.isalpha() else chinese.TITLE.match(name)
    start = match.start("name") + (title.end() if title else 0)
    end = match.end("name") if name.isascii() else end_of_name(match.string, start, match.end("name"))
    return Mention(start, end, match.string[start:end], posted or title is not None)


def _unlikely(text: str, mention: Mention) -> bool:
    """Bylines, words of the language that begin like a surname, bodies, and pieces of words."""
    name = mention.text
    return bool(
        _is_word(text, mention)
        or name.endswith((*not_names.NOT_NAME_ENDINGS, *words.TITLES))
        or name[1:] in _NOT_GIVEN
        or (name[0] in "和与及" and _is_joined(text, mention))
        or (not mention.posted and (name in _PLACES or (len(name) == 2 and name[1] in not_names.CALLED_SHORT)))
        or english.is_body(text, mention.start, name)
        or _BYLINE.search(text, max(0, mention.start - _LONGEST_BYLINE), mention.start)
    )


def _is_joined(text: str, mention: Mention) -> bool:
    """Whether what begins with an “and” is joined to the post before it: 做教练和后勤, 专家和企业代表."""
    joined = mention.text[1:].startswith((*words.JOINED_NOUNS, *words.POSTS))
    told = chinese.acts(text, mention.end) or chinese.is_told_by_surroundings(text, mention.start, mention.end)
    parted = not text[mention.start - 1].isalpha()
    return joined or (mention.posted and not (told or parted))


def _is_word(text: str, mention: Mention) -> bool:
    name, head = mention.text, mention.text[:2]
    told = mention.posted and chinese.is_told_by_surroundings(text, mention.start, mention.end)
    if name in not_names.NAMES_TOO and told:
        return False
    if head in not_names.NOT_NAMES:
        return len(name) == len(head) or not mention.posted or head not in not_names.NAMES_TOO
    if head in not_names.LIKE_NAMES:
        if name == head:
            return name in not_names.TELLS_HOW or not chinese.is_speaker(text, mention.start, mention.end)
        return not told
    return name in not_names.NOT_NAMES or head in not_names.NOT_RARE_NAMES
