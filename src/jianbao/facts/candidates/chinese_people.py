"""How Chinese names a person: the patterns of names, and of what stands around them.

The patterns are made of closed word lists of the language (surnames, nouns of posts, verbs), so they hold for any
story. The more a name looks like a word, the more its surroundings must say.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from jianbao.facts.words import people as words
from jianbao.text import HAN
from jianbao.values.listed import beginnings
from jianbao.values.surnames import (
    COMPOUND_SURNAMES,
    RARE_SURNAMES,
    RARE_SYLLABLES,
    SURNAMES,
    TRANSLITERATION,
)
from jianbao.values.tried import tried_at

LATIN_WORD = r"[A-ZÀ-Þ](?:['’][A-Z])?[a-zß-ÿ][A-Za-zÀ-ÿ'’-]*"
LATIN = rf"{LATIN_WORD}(?: (?:{LATIN_WORD}|[A-Z]\.|binti?|van|de|del|der|di|la|von|al|bin)){{0,4}} {LATIN_WORD}"


def _either(nouns: Iterable[str]) -> str:
    """One of some nouns of posts, the longest first; 副总 of 副总裁, 总统 of 总统计师 and 老师 of 老师傅 are none."""
    longest_first = "|".join(sorted(nouns, key=len, reverse=True))
    return f"(?!副总[裁监经工编会统指设规]|总统计|老师傅)(?:{longest_first})"


def _behind(pattern: str, nouns: Collection[str]) -> re.Pattern[str]:
    return re.compile(tried_at(beginnings(nouns), pattern))


_DOT = "·•・‧"
POST = _either(words.POSTS)
SAYS = f"(?:{'|'.join(words.SAYS)})"
_DOES = f"(?:{'|'.join((*words.SAYS, *words.DOES))})"
_FOREIGN = rf"(?:[{HAN}]{{1,7}}?|[A-Z][A-Za-z.]*)(?:[{_DOT}](?:[{HAN}]{{1,7}}?|[A-Za-z.]+))+"
_COMPOUND = "|".join(COMPOUND_SURNAMES)
_SURNAME = f"[{SURNAMES}]"
_CHINESE = rf"(?:(?:{_COMPOUND})[{HAN}]{{1,2}}?|{_SURNAME}{_SURNAME}??[{HAN}]{{1,2}}?)"
_TRANSLITERATED = rf"[{TRANSLITERATION}]{{2,6}}?"
_ANY = rf"(?:{_FOREIGN}|{LATIN}|{_CHINESE}|{_TRANSLITERATED})"
_SPACED = rf"{_SURNAME}[ \u3000]{{1,2}}[{HAN}]"
_SYLLABLES = rf"[{TRANSLITERATION}{RARE_SYLLABLES}]{{3,5}}?"
# 由 is a surname, and far more often the word “by”: it counts only right behind a post that nobody is given.
_POSTED = rf"(?:{_ANY}|{_SPACED}|{_SYLLABLES}|由[{HAN}]{{1,2}}?(?!主持|负责|[{HAN}]?[任兼]))"
# A name ends where the next character cannot go on with it: punctuation, or a word that follows names.
_GOES_ON = r"(?!研究[院所员中]|为(?:[向对在说、，。：]|表示|介绍))"
_END = rf"{_GOES_ON}(?=[^{HAN}A-Za-z\d{_DOT}]|$|{_DOES}|{'|'.join(words.FOLLOWS)})"
ENDS = re.compile(_END)
_BRACKET = r"(?:[（(][^（()）]{1,30}[)）])?"
_AT = r"(?:在[^，。；,;]{1,16}?(?:上|中|时|后|里))?"
_SPEAKS = rf"{_AT}(?:同时|看完|赛后|笑着|还|也|又)?(?:[向对][^，。；,;]{{1,8}}?)?{SAYS}"
_ACTS = rf"(?:[，,。、；;：:）)\s]|$|等(?:[出参到\d，。]|[一二三四五六七八九十])|{_SPEAKS}|{'|'.join(words.DEEDS)})"

ANY_POST = _behind(POST, words.POSTS)
AFTER_POST = _behind(rf"{POST}[)）”」]?\s*[:：]?\s*(?P<name>{_POSTED}){_BRACKET}{_END}", words.POSTS)
NEXT_IN_LIST = re.compile(rf"{_BRACKET}(?:、|和|与|及|以及)\s*(?P<name>{_ANY}){_BRACKET}{_END}")
SPEAKER = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】—-])|(?<=据)|(?<=对此))(?P<name>{_ANY}){_BRACKET}"
    rf"(?:[^，。；,;：:{HAN}]|在[^，。；,;]{{1,16}}?(?:上|中|时|后|里))?[还也则却又就并]?(?:向[^，。；,;]{{1,10}}?|对[^，。；,;]{{1,10}}?)?{SAYS}"
)
BEFORE_POST = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】由聘命]))(?P<name>{_ANY})"
    rf"\s*(?:[,，]\s*|[（(]|(?:出?任|担任|当选|系|是|为|作为|出任))[^。；;]{{0,30}}?{POST}"
)
BEFORE_TITLE = re.compile(
    rf"(?:^|(?<=[，。、；,;:：“”\s由请邀和与])|(?<=大学)|(?<=学院)|(?<=程院))"
    rf"(?P<name>{_FOREIGN}|(?:{_COMPOUND})[{HAN}]{{1,2}}|{_SURNAME}[{HAN}]{{2}})(?:{'|'.join(words.TITLES)})(?={_ACTS})"
)
CITIZEN = _behind(rf"{_either(words.CITIZENS)}(?P<name>{_CHINESE}){_BRACKET}(?={_SPEAKS})", words.CITIZENS)
_ALL = (*words.POSTS, *words.CITIZENS)
CALLED = _either(_ALL)
MASKED = _behind(rf"{CALLED}(?P<name>{_SURNAME}某某?)(?!某)", _ALL)
_FIRM_POSTS = set(words.POSTS) - set(words.LOOSE_POSTS)
_CLEAR = "".join(set(RARE_SURNAMES) - set(words.MURKY_SURNAMES))
RARE = _behind(
    rf"{_either(_FIRM_POSTS)}[ \u3000]?(?P<name>[{_CLEAR}][{HAN}]{{1,2}}?(?={_BRACKET}{_ACTS})"
    rf"|[{words.MURKY_SURNAMES}][{HAN}]{{1,2}}?(?={_SPEAKS}))",
    _FIRM_POSTS,
)
"""A rare surname behind a post: the name ends at a pause or before a person's deed; a murky one only before speech."""
_WHOLE_POST = re.compile(rf"[{words.SEATS}][{HAN}]{{0,6}}?{POST}$")
_ACTS_NEXT = re.compile(_ACTS)
_LONGEST_POST = 16


def is_told_by_surroundings(text: str, start: int, end: int) -> bool:
    """Whether a word at a span is a name by what stands around it: a whole post before it, a person's deed behind."""
    before = _WHOLE_POST.search(text, max(0, start - _LONGEST_POST), start)
    return before is not None and _ACTS_NEXT.match(text, end) is not None
