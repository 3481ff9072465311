"""Places that no word of place leads to: those of hosts and datelines, of counts, of the story itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.abroad import FINDERS as ABROAD
from jianbao.facts.candidates.addresses import GOVERNED_PLACE, IN_NAME, is_place_name
from jianbao.facts.candidates.cities import OF_CITIES
from jianbao.facts.words.regions import CITIES
from jianbao.text import HAN
from jianbao.values.listed import beginnings

Span = tuple[int, int]

_HOSTING = re.compile("陪同")
_HOST = re.compile(
    rf"(?:(?<![{HAN}])|(?<=[和与及由在]))(?P<name>(?:(?:{IN_NAME}){{2,4}}?[市州盟])?(?:{IN_NAME}){{2,4}}?[市县区旗州])"
    r"(?=[市县区州旗]?委|人大|政协|政府|[副市县区]+长|领导|主要领导)"
)
_DATELINE = re.compile(
    rf"本[报网刊台]\s?(?P<name>[{HAN}]{{2,4}}?)(?:\d{{1,2}}月\d{{1,2}}日)?[讯电]"
    rf"|新华社(?P<agency>[{HAN}]{{2,4}}?)\d{{1,2}}月\d{{1,2}}日电|[／/\s](?P<behind>[{HAN}]{{2,4}}?)报[道导](?![{HAN}])"
)
_OPENING = 60
"""Characters at the beginning of a sentence in which a dateline stands."""
_COUNTED = re.compile(
    rf"(?<![{HAN}])(?P<name>{GOVERNED_PLACE})(?=(?:有|各)?\d[\d.,]*[万亿多余]?[家个条项座户名处所宗块亩])"
)
_COUNTED_END = re.compile(r"[区县市镇乡村道][有各]?\d")
_ENDS = ("。", "！", "？", "；", "”", "!", "?", ".")
_SIGNS_WITH = re.compile(
    rf"[与和同](?P<name>(?:{IN_NAME}){{2,4}}?[市县区旗州])(?=(?:人民)?政府|管委会)[^，。；]{{0,24}}?(?:签订|签署|签约|达成)"
)
_SIGNING = re.compile(r"[府会][^，。；]{0,24}?(?:签[订署约]|达成)")
_HEADS_ITEM = re.compile(
    rf"^\s*[（(][一二三四五六七八九十\d]{{1,2}}[)）]\s?(?P<name>(?:{IN_NAME}){{2,4}}?(?:县|区|市|镇|新区|高新区|经开区|开发区))"
    rf"(?=[。：:]\s*$|[：:]|。\d|[{HAN}]{{4,}}(?:项目|[一二三四]期|电站|基地|中心|园)[。：:，])"
)
_CORE = re.compile(rf"区(?<=核心区|主产区|承载区|先行区)(?P<name>(?:{IN_NAME}){{2,3}}?[区县市])(?=贡献|实现|完成|占)")
_BUILT = re.compile(
    rf"(?:建设|新建|扩建|扩容|在建|建成)的?(?={beginnings(CITIES)})"
    rf"(?P<name>{'|'.join(sorted(CITIES, key=len, reverse=True))})"
    rf"(?=(?:(?!大学|学院|集团|公司|银行)[{HAN}]){{0,6}}?(?:数据中心|计算中心|智算中心|产业园|基地|工厂|电站))"
)
_FEWEST = 2
_HOME_ENDS = re.compile("[市县州旗区](?![场民值面容价域块间别分位])")
_HOME = re.compile(
    rf"(?:(?<![{HAN}])|(?<=[和与及由在于从到对向是率])|(?<=[\d]月)|(?<=[\d]年))(?P<stem>(?:{IN_NAME}){{2,3}})$"
)
_SHORTEST, _LONGEST = 2, 3
"""Characters of the name without what it ends in."""
_AT_HOME, _LEAD = 3, 5
"""How often a story names the place that it is of, and in how many sentences the first time."""


def finders_for(text: str) -> list[Callable[[str], Iterable[Span]]]:
    """The readers of sentences that can find anything in a text: most texts have nothing for most of them."""
    return [find for find, sign in _SIGNS.items() if sign.search(text)]


def lead_of(article: Article) -> Sequence[Sentence]:
    """The first sentences of a story, and as many more as headings stand among them."""
    first = article.sentences[:_LEAD]
    return article.sentences[: _LEAD + sum(not one.text.endswith(_ENDS) for one in first)]


def hosts_at(text: str) -> Iterator[Span]:
    """The places whose leaders accompany a visit: 云岭县委书记高远陪同."""
    if _HOSTING.search(text):
        yield from _names(_HOST, text)


def dateline_at(sentence: Sentence, article: Article) -> Iterator[Span]:
    """Where a dispatch is from, of which the story speaks again: 本报云岭讯."""
    match = _DATELINE.search(sentence.text, 0, _OPENING)
    if match and (group := match.lastgroup) and article.working.text.count(match[group]) > 1:
        yield match.span(group)


def counted_at(text: str) -> list[Span]:
    """The places of a list that tells how many of something each has: 云岭镇4家、湖心镇2家."""
    found = list(_names(_COUNTED, text)) if _COUNTED_END.search(text) else []
    return found if len(found) >= _FEWEST else []


def items_at(text: str) -> Iterator[Span]:
    """The place that an item of a list is headed by, alone or as of its project: （一）云岭县。"""
    return _names(_HEADS_ITEM, text)


def partners_at(text: str) -> Iterator[Span]:
    """The places with whose governments somebody signs: 公司与云岭县人民政府签订协议."""
    return _names(_SIGNS_WITH, text)


def cores_at(text: str) -> Iterator[Span]:
    """The district that is the core of what a story counts: 核心区云岭区贡献产值."""
    return _names(_CORE, text)


def sites_at(text: str) -> Iterator[Span]:
    """The known cities in the names of what is built there: 扩容的芜湖江北数据中心."""
    return (match.span("name") for match in _BUILT.finditer(text))


def homes_of(article: Article) -> Iterator[tuple[Sentence, Span]]:
    """The places that a story is of: named in its lead and again and again, whole at least once.

    Whole they may stand in the name of a body or a policy only: 云岭市数据局, 《云岭市行动方案》. Of several districts
    or cities that are named so it is none.
    """
    found: dict[str, Span] = {}
    for start, end in _wholes(article):
        found.setdefault(article.working.text[start:end], (start, end))
    levels = Counter(name[-1] for name in found)
    for name, (start, end) in found.items():
        sentence = next((one for one in article.sentences if one.start <= start and end <= one.end), None)
        if sentence and levels[name[-1]] == 1:
            yield sentence, (start - sentence.start, end - sentence.start)


def _wholes(article: Article) -> Iterator[Span]:
    """The names of cities, counties and districts that stand in the lead and often enough in the whole text."""
    text = article.working.text
    lead = "\n".join(sentence.text for sentence in lead_of(article))
    passed: set[str] = set()
    for ends in _HOME_ENDS.finditer(text):
        at = ends.start()
        short = text[max(0, at - _SHORTEST) : ends.end()]
        match = None
        if short not in passed and short[:-1] in lead:
            match = _HOME.search(text, max(0, at - _LONGEST), at)
        # Where one is none, its next one may be, behind another word.
        if match and match["stem"] in lead:
            passed.add(short)
            name = text[match.start() : ends.end()]
            if text.count(match["stem"]) >= _AT_HOME and is_place_name(name):
                yield match.start(), ends.end()


def _names(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in pattern.finditer(text):
        if is_place_name(match["name"]):
            yield match.span("name")


_SIGNS: dict[Callable[[str], Iterable[Span]], re.Pattern[str]] = {
    hosts_at: _HOSTING,
    counted_at: _COUNTED_END,
    items_at: re.compile(r"[（(][一二三四五六七八九十\d]{1,2}[)）]"),
    partners_at: _SIGNING,
    cores_at: _CORE,
    sites_at: _BUILT,
    **OF_CITIES,
    **ABROAD,
}
"""What a text has in which a reader finds anything."""
