"""What a candidate for the name of a project is, and which words name none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.names import Parts, is_composed
from jianbao.facts.candidates.project_signs import has_reached, is_agreed_on, is_funded
from jianbao.facts.words import projects as words
from jianbao.text import HAN
from jianbao.values.tried import tried_at

_GENERIC = Parts(words.GENERIC)
_ENDINGS = frozenset(words.ENDINGS + words.WORKS)
_VENUE = re.compile(r"[”」』]?(?:隆重|正式|成功)?(?:举行|举办|召开|开幕)")
_DESCRIBES = re.compile(r"全国性|国家级|省级|世界级|国际级|区域性|高性能|高标准|高水平|现代化|国家自主创新")
_NO_NAME = re.compile(
    r"[请她他我你]|最[大长高先]|唯一|首[个座条家]|投资平台|优秀|这|该|其|各|哪|些|宣布|协调|珍惜|用好|吸引|重视|整个|国内外|多措|一[^一]{1,4}一[^一]{1,4}一|\d+个|一流"
)
_STAGED = re.compile("|".join(words.STAGED))
_ENGLISH_STAGED = re.compile(tried_at("[a-z]", r"\b(?:sign|buil[dt]|broke ground|open|launch|plan|invest)"))
_OF_A_PLAN = re.compile(
    rf"[{HAN}]{{0,12}}(?:方案|计划|规划|办法|条例|意见|行动|政策)(?:[（(][^（）()]{{1,12}}[)）])?[”」』》]"
)
"""Behind a name, where it is but part of a plan's."""
_SINGLE = ("厂", "码头", "车间", "电站", "产线", "生产线", "基金")
"""What one builds for money without a name of its own: 以85亿元兴建先进测试厂."""
_LIES_IN = ("位于", "坐落于", "坐落在", "地处", "落户", "落户于", "落户在", "入驻")
_GROUNDS = ("基地", "园区", "产业园", "科技园", "工业园", "创业园", "物流园", "小镇", "示范区", "科学城", "产业城")
"""What is a place, where something else is said to lie in it: 位于榆港航天基地的工厂."""
_HAS_WITHIN = re.compile(rf"[“「][{HAN}A-Za-z\d]{{2,12}}[”」](?:[一二三四五]期|项目|工程|工厂|厂房|大厦|总部|中心)")
"""Behind such grounds what is built within them: 榆港航天基地“星河工坊”二期."""
_PLACED = re.compile(rf"[{HAN}]{{2,3}}?[省市区县州镇](?=.{{2,12}}(?:项目|工程)$)")
"""A region in front of what may be any of its projects: 榆港县重点项目."""
_AIMED_AT = ("成为", "作为", "属于", "纳入", "融入", "列为")
"""Behind one of these what has 的 behind it only places another thing: 成为全国算力网云岭枢纽的重要节点."""
_NUMBER = re.compile(r"[一二三四五六七八九十百千万亿双两\d]+")
_NUMBERED = re.compile(r".{2}[一二三四五六七八九十\d]号(?:工位|机组|线)$")
_PLAIN = re.compile("|".join(sorted((*words.ENDINGS, *words.GENERIC), key=len, reverse=True)))


class ProjectName(NamedTuple):
    """A stretch of a text that seems to name a project.

    Attributes:
        firm: whether its form alone shows it: quoted, a heading of its own, a noun that few other things end in.
        staged: whether the sentence says what becomes of it.
        reached: whether it says that the project has come to something, in the same clause.
    """

    start: int
    end: int
    text: str
    firm: bool
    staged: bool
    reached: bool


def proper_part(name: str) -> str:
    """A name without the words of which alone no project is named; what is numbered needs no other words."""
    return name if _NUMBERED.search(name) else _PLAIN.sub("", name)


def is_no_name(text: str, start: int, end: int) -> bool:
    """Whether words only describe what is built, or name where something takes place."""
    name = text[start:end]
    return bool(
        _NO_NAME.search(name)
        or _DESCRIBES.match(name)
        or _VENUE.match(text, end)
        or _OF_A_PLAN.match(text, end)
        or (text.startswith("的", end) and text.endswith(_AIMED_AT, 0, start))
        or (name.endswith(_GROUNDS) and (text.endswith(_LIES_IN, 0, start) or _HAS_WITHIN.match(text, end)))
    )


def is_generic(name: str) -> bool:
    """Whether a name is made of nothing but plain words and a noun, with a region in front or none."""
    if placed := _PLACED.match(name):
        name = name[placed.end() :]
    return _NUMBER.fullmatch(name) is not None or is_composed(name, _GENERIC, _ENDINGS)


def is_one_all_the_same(text: str, start: int, end: int) -> bool:
    """Whether plain words name one thing: money is given for it, or an agreement is named for it."""
    name = text[start:end]
    return (name.endswith(_SINGLE) and is_funded(text, start)) or is_agreed_on(text, start, end)


def project_at(text: str, start: int, end: int, *, firm: bool) -> ProjectName:
    """The name at a span of a sentence."""
    first, last = clause_around(text, start, end)
    return ProjectName(start, end, text[start:end], firm, _is_staged(text), has_reached(text, first, start, last))


@lru_cache(maxsize=8)
def _is_staged(text: str) -> bool:
    return bool(_STAGED.search(text) or _ENGLISH_STAGED.search(text))
