"""How Chinese names a person: the patterns of names, and of what stands around them.

The patterns are made of closed word lists of the language (surnames, nouns of posts, verbs), so they hold for any
story. The more a name looks like a word, the more its surroundings must say.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from jianbao.facts.words import people as words
from jianbao.text import HAN
from jianbao.values.listed import any_of, beginnings
from jianbao.values.surnames import (
    COMPOUND_SURNAMES,
    LONG_NAMES,
    NOT_FIRST_SYLLABLES,
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


def _words(words: Collection[str]) -> str:
    """One of some words; those of two and more characters are tried only where their first two stand."""
    single = "".join(word for word in words if len(word) == 1)
    longer = [word for word in words if len(word) > 1]
    return f"(?:[{single}]|{tried_at(beginnings(longer), '|'.join(longer))})"


def _behind(pattern: str, nouns: Collection[str]) -> re.Pattern[str]:
    return re.compile(tried_at(beginnings(nouns), pattern))


_DOT = "·•・‧"
POST = _either(words.POSTS)
SAYS = _words(words.SAYS)
_FOREIGN = (
    rf"(?=[{HAN}A-Za-z.]{{1,20}}+[{_DOT}])"
    rf"(?:[{HAN}]{{1,7}}?|[A-Z][A-Za-z.]*)(?:[{_DOT}](?:[{HAN}]{{1,7}}?|[A-Za-z.]+))+"
)
_COMPOUND = "|".join(COMPOUND_SURNAMES)
_SURNAME = f"[{SURNAMES}]"
_CHINESE = rf"(?:(?:{_COMPOUND})[{HAN}]{{1,2}}?|{_SURNAME}{_SURNAME}??[{HAN}]{{1,2}}?)"
_TRANSLITERATED = rf"[{TRANSLITERATION}]{{2,6}}?"
_WHOLE = rf"(?:{_FOREIGN}|(?:{_COMPOUND})[{HAN}]{{1,2}}?|{_SURNAME}[{HAN}]{{1,2}}?)"
LIFE = (
    rf"(?:[男女]|[{HAN}]{{1,4}}族|\d{{4}}年[^，,。]{{0,6}}|[{HAN}]{{2,6}}人|\d+岁|中共党员"
    rf"|[{HAN}]{{0,4}}(?:学历|学位|毕业))"
)
"""What a sentence may say of a person's life between the name and the post."""
_ANY = rf"(?:{_FOREIGN}|{LATIN}|{_CHINESE}|{_TRANSLITERATED})"
_SPACED = rf"{_SURNAME}[ \u3000]{{1,2}}[{HAN}]"
_SYLLABLES = rf"[{TRANSLITERATION}{RARE_SYLLABLES}]{{3,5}}?"
# 由 is a surname, and far more often the word “by”: it counts only right behind a post that nobody is given.
_POSTED = rf"(?:{_ANY}|{_SPACED}|{_SYLLABLES}|由[{HAN}]{{1,2}}?(?!主持|负责|[{HAN}]?[任兼]))"
# A name ends where the next character cannot go on with it: punctuation, or a word that follows names. A character
# that names hold too goes on with it where the name would end behind that: 尚可为说.
_IN_NAMES_TOO = "为任率向和以正到从用让于与及携获可去"
_GOES_ON = (
    rf"(?!研究[院所员中]|[{_IN_NAMES_TOO}作做来因未](?:[、，,。；：:）)]|$)|[{_IN_NAMES_TOO}]{SAYS}"
    rf"|[以可任率作做用让正来未](?:{'|'.join(words.DEEDS)})|为(?:主持(?!人)|致辞|陪同|[向对在]))"
)
_END = rf"{_GOES_ON}(?=[^{HAN}A-Za-z\d{_DOT}]|$|{_words((*words.SAYS, *words.DOES, *words.FOLLOWS))})"
ENDS = re.compile(_END)
TITLE = re.compile(rf"[{HAN}]{{0,6}}{POST}(?=[{HAN}]{{1,7}}[{_DOT}])")
"""A post at the head of a foreign name."""
_BRACKET = r"(?:[（(][^（()）]{1,30}[)）])?"
_CALLED_SO = "(?:先生|女士|同志|博士|老师)?"
_AT = r"(?:在[^，。；,;]{1,16}?(?:上|中|时|后|里))?"
SPEAKS = rf"{_AT}(?:同时|看完|赛后|笑着|还|也|又)?(?:[向对][^，。；,;]{{1,8}}?)?{SAYS}"
_ACTS = rf"(?:[，,。、；;：:）)\s]|$|等(?:[出参到\d，。]|[一二三四五六七八九十])|{SPEAKS}|{'|'.join(words.DEEDS)})"

ANY_POST = any_of(words.POSTS)
"""What most sentences have none of: they are passed over."""
AFTER_POST = _behind(rf"{POST}[)）”」]?\s*[:：]?\s*(?P<name>{_POSTED}){_BRACKET}{_END}", words.POSTS)
NEXT_IN_LIST = re.compile(rf"{_BRACKET}(?:、|和|与|及|以及)\s*(?P<name>{_ANY}|{_SPACED}){_BRACKET}{_END}")
NEXT_BEHIND_SPACE = re.compile(rf"[ \u3000]{{1,2}}(?P<name>{_ANY}){_END}")
SPEAKER = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】—-])|(?<=据)|(?<=对此))(?P<name>{_ANY}){_CALLED_SO}{_BRACKET}"
    rf"(?:[^，。；,;：:{HAN}]|在[^，。；,;]{{1,16}}?(?:上|中|时|后|里))?(?:[还也则却又就并]|如是|如此|这样)?(?:向[^，。；,;]{{1,10}}?|对[^，。；,;]{{1,10}}?)?{SAYS}"
)
_SINCE = (
    "(?:(?:目前|现在|此前|之前|先前|曾经|曾|已|刚刚|还|也|同时|近日|日前|当天|随后|正式|不再|先后|长期|被|当场|全票"
    "|接替[^，。；]{2,4}?){0,2})"
)
HOLDS = (
    r"(?=[任当选卸辞推聘系是作提免受续担出就继连兼升转改调接现曾历原新目此之先已刚还也同近日随正不长被全])"
    rf"{_SINCE}(?:[现曾历原新兼升转改调接出担就继连]任|任命?|当选|卸任|辞任|辞去|选举?|推选|聘任?|系|是|作|提名|免去|[受续]聘)"
    r"(?:为|了|过)?"
)
"""Between a name and the post that the sentence says is held, was held or is given up."""
BEFORE_POST = re.compile(
    rf"(?:^|(?<=[，。、；,;:：！？!?”“\"'\s)）(（】由]))(?P<name>{_ANY}){_CALLED_SO}"
    rf"(?:\s*[（(][^（()）。；;]{{0,40}}?{POST}(?=[）)、，,；;/])"
    rf"|\s*[,，]\s*(?:{LIFE}[,，]\s*){{0,5}}[^，,。；;：:]{{0,30}}?{POST}(?![{HAN}A-Za-z])"
    rf"|(?:{HOLDS}|为)[^，,。；;：:]{{0,30}}?{POST}(?:$|[^{HAN}]|职务|一职|等职|的|期间|以来|时|后|并|兼|至今))"
)
HELD = re.compile(rf"任[^，,。；;：:]{{1,30}}?{POST}的(?P<name>{_ANY}){_END}")
NAMED = re.compile(
    rf"(?:任命|聘任|聘请|选举|推选|推举|提名|委任|增补|免去|邀请|特聘|授予)了?(?P<name>{_ANY}){_CALLED_SO}"
    rf"(?:为|任|担任|出任|的|作为)[^，,。；;：:]{{0,30}}?{POST}"
)
SEEN = re.compile(rf"在(?P<name>{_FOREIGN}|{LATIN}|(?:{_COMPOUND})[{HAN}]{{1,2}}|{_SURNAME}[{HAN}]{{2}})看来")
TOGETHER = ("领导", "同志", "出席", "陪同", "参加", "专家", "院士", "教授")
_EXPERTS = "(?:[0-9]+[位名]|[两三四五六七八九十多]+[位名]|知名|资深|权威|著名|行业|业内)*(?:专家|院士|教授)"
_TOGETHER = rf"(?:等[^，。；;、]{{0,10}}?(?:{'|'.join(TOGETHER[:2])})|等{_EXPERTS}|等?(?:{'|'.join(TOGETHER[2:5])}))"
LISTED = re.compile(rf"(?:^|(?<=[，。；;:：“”\s由及]))(?P<names>{_WHOLE}(?:、{_WHOLE}){{1,14}})(?={_TOGETHER})")
"""Names that stand together and are told by what they do together."""
BEFORE_TITLE = re.compile(
    rf"(?:^|(?<=[，。、；,;:：“”\s由请邀和与])|(?<=大学)|(?<=学院)|(?<=程院))"
    rf"(?P<name>{_FOREIGN}|(?:{_COMPOUND})[{HAN}]{{1,2}}|{_SURNAME}[{HAN}]{{2}})(?:{'|'.join(words.TITLES)})(?={_ACTS})"
)
CITIZEN = _behind(rf"{_either(words.CITIZENS)}(?P<name>{_CHINESE}){_BRACKET}(?={SPEAKS})", words.CITIZENS)
_ALL = (*words.POSTS, *words.CITIZENS)
CALLED = _either(_ALL)
MASKED = _behind(rf"{CALLED}(?P<name>{_SURNAME}某某?)(?!某)", _ALL)
_FIRM_POSTS = set(words.POSTS) - set(words.LOOSE_POSTS)
_CLEAR = "".join(set(RARE_SURNAMES) - set(words.MURKY_SURNAMES))
RARE = _behind(
    rf"{_either(_FIRM_POSTS)}[ \u3000]?(?P<name>[{_CLEAR}][{HAN}]{{1,2}}?(?={_BRACKET}{_ACTS})"
    rf"|[{words.MURKY_SURNAMES}][{HAN}]{{1,2}}?(?={SPEAKS})"
    rf"|(?![{NOT_FIRST_SYLLABLES}])[{LONG_NAMES}]{{4,6}}?(?={_BRACKET}{_ACTS}))",
    _FIRM_POSTS,
)
"""A rare surname behind a post: the name ends at a pause or before a person's deed; a murky one only before speech.

So does a long name of syllables.
"""
_NAMED_TO_SPEAK = re.compile(rf"{_either(_FIRM_POSTS)}$")
_SPEAKS_NEXT = re.compile(SPEAKS)
_LONGEST_NOUN = 6
_WHOLE_POST = re.compile(rf"[{words.SEATS}][{HAN}]{{0,6}}?{POST}$")
_ACTS_NEXT = re.compile(_ACTS)
_LONGEST_POST = 16


_PERSON_ACTS = re.compile(rf"{SPEAKS}|{'|'.join(words.DEEDS)}")


def acts(text: str, end: int) -> bool:
    """Whether a person's deed stands at `end`: not only a pause, which any word may stand before."""
    return _PERSON_ACTS.match(text, end) is not None


def is_told_by_surroundings(text: str, start: int, end: int) -> bool:
    """Whether a word at a span is a name by what stands around it: a whole post before it, a person's deed behind."""
    before = _WHOLE_POST.search(text, max(0, start - _LONGEST_POST), start)
    return before is not None and _ACTS_NEXT.match(text, end) is not None


def is_speaker(text: str, start: int, end: int) -> bool:
    """Whether a word at a span is a name by what stands right beside it: a firm post before it, speech behind."""
    before = _NAMED_TO_SPEAK.search(text, max(0, start - _LONGEST_NOUN), start)
    return before is not None and _SPEAKS_NEXT.match(text, end) is not None
