"""Figures and names that a free text claims and its article has in no such sense, or not at all.

A number that stands in the article may stand there for something else: 18亿元 bears out neither 18亿美元 nor 超18亿元
nor 18颗. Names that stand without a post or an ending that says what they are, are known by where they stand, and are
claims only where nothing of them stands in the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from jianbao.articles import Article
from jianbao.facts.words.regions import GOES_ON, NOT_REGIONS, REGIONS
from jianbao.text import HAN
from jianbao.values import Quantity, read_quantities
from jianbao.values.listed import words_of
from jianbao.values.surnames import SURNAMES

_OVER, _UNDER = re.compile("[>]=?"), re.compile("[<]=?")
_SAID_OVER = re.compile(
    r"超|逾|余|多|突破|以上|不低于|不少于|至少|高于|大于|过|"
    r"\b(?:over|above|exceed\w*|more than|at least|upwards|plus)\b|\+",
    re.IGNORECASE,
)
_SAID_UNDER = re.compile(
    r"近|不足|不到|接近|未满|以下|以内|不超过|不高于|最高|最多|上限|封顶|低于|少于|"
    r"\b(?:nearly|almost|under|below|less than|up to|at most|close to|maximum)\b",
    re.IGNORECASE,
)
_AROUND = 10
_CLAUSE_MARK = re.compile(r"[，,。；;：:！!？?、](?!\d)")
_MEASURED = frozenset(
    words_of("""
    % ‰ 个百分点 倍 亩 公顷 平方米 平方公里 立方米 公里 米 吨 千克 公斤 克 升 千瓦 千瓦时 兆瓦 吉瓦
    P PFLOPS 小时 分钟 秒 天 年 个月 岁 度
""")
)
_LOCAL_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})
"""Currencies that news of their own place calls 元, without more."""
_NOT_A_REGION = "|".join(NOT_REGIONS)
_REGION = re.compile(rf"(?:{_NOT_A_REGION})|(?P<name>{'|'.join(REGIONS)})(?![{GOES_ON}])")
_SETTLES = re.compile(rf"(?:落户|落子)(?:于|在|到)?(?P<name>[{HAN}]{{2,3}}?)[市县区]?(?=$|[，,。；;！!？、\s])")
_NOWHERE = re.compile(
    r"^(?:园|当|本|我|新|开|高|经|县|城|此|这|国|中国|海外|该|其|全|各|多|两|三|成功|以来|政策|补贴|服务|人|奖|手续|条件)"
)
_ACTS = (
    "签约|签署|签订|落户|落地|携手|合作|共建|投资|达成|联手|入驻|开工|拟|将|"
    "共同|联合|牵手|举行|揭牌|启动|出资|领投|中标|组建"
)
_NAME = rf"(?:(?![与和])[{HAN}A-Za-z]){{2,8}}"
_ACTORS = re.compile(
    rf"(?:^|(?<=[，,。；;：:！!？\s]))"
    rf"(?P<names>{_NAME}(?:[、与和]{_NAME}?){{1,4}}?)(?={_ACTS})"
)
_JOINTS = re.compile("[、与和]")
_PLAIN_ACTOR = re.compile(
    r"双方|各方|政府|企业|政企|银企|校企|多方|两地|市区|高校|银行|园区|县区|当地|本地|官方|公司|集团|专家|代表|院校|部门|项目|产业|投资|协议|市委|区委|县委|"
    r"首批|一批|多个|多家|[的了在已是有从向对把被其该这那\d]"
)
_BEGINS = r"(?:^|(?<=[，,。；;：:！!？?、\s]))"
_DOES = "出席|致辞|主持|讲话|调研|会见|带队|率队|见证|宣布"
_PERSON = re.compile(rf"{_BEGINS}(?P<name>[{SURNAMES}][{HAN}]{{2}})(?={_DOES})")
_SHORT_PERSON = re.compile(rf"{_BEGINS}(?P<name>[{SURNAMES}][{HAN}])(?={_DOES}|参加|表示|介绍|指出|强调|说|称)")
_NO_PERSON = re.compile(r"[们者员长人家团组方会层管校导宾体区县市省部委局班]$|[的在和与]")


def other_figures(text: str, article: Article) -> list[str]:
    """The figures of a text whose number the article has of another currency, unit, size or bound only."""
    stated = _by_digits(article.working.text)
    return [
        one.text for one in read_quantities(text) if _is_other(one, _around(text, one), stated.get(_digits(one), ()))
    ]


def unknown_names(text: str, article: Article) -> Iterator[str]:
    """Regions, bodies and persons of a text of which nothing stands in the article."""
    story = article.working.text
    settled = (match["name"] for match in _SETTLES.finditer(text) if not _NOWHERE.match(match["name"]))
    places = (match["name"] for match in _REGION.finditer(text) if match["name"])
    yield from (name for name in (*places, *settled) if name not in story)
    people = (match["name"] for match in _PERSON.finditer(text) if not _NO_PERSON.search(match["name"]))
    yield from (name for name in (*_actors(text, story), *people) if _is_unheard_of(name, story))


def short_names(text: str) -> Iterator[str]:
    """What stands like a person's name of two characters and acts: names, if the article has names like them."""
    return (match["name"] for match in _SHORT_PERSON.finditer(text))


def _actors(text: str, story: str) -> Iterator[str]:
    """Those who act together, where the story has one of them."""
    for match in _ACTORS.finditer(text):
        names = _JOINTS.split(match["names"])
        if any(name and name in story for name in names):
            yield from (name for name in names if not _PLAIN_ACTOR.search(name))


def _is_unheard_of(name: str, story: str) -> bool:
    """Whether no two characters of a name stand together in the story."""
    return len(name) > 1 and not any("".join(pair) in story for pair in pairwise(name))


def equal_figures(text: str, article: Article) -> Iterator[Quantity]:
    """The figures of a text that its article has in other writing: 5家 for 五家, 40% for 四成."""
    for one in read_quantities(text):
        if one.is_figure and any(
            _is_equal(one, other) for other in _by_value(article.working.text).get(one.value, ())
        ):
            yield one


def _is_equal(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one value are as much of the same unit; a number alone may be of anything."""
    says_of_what = one.unit is not None or isinstance(one.value, Fraction)
    same = (one.high, one.unit, one.currency) == (other.high, other.unit, other.currency)
    return says_of_what and same and other.kind == "amount" and one.bound in (None, other.bound)


@lru_cache(maxsize=64)
def _read(story: str) -> tuple[tuple[Quantity, str], ...]:
    """The quantities of a story, each with the words around it."""
    return tuple((one, _around(line, one)) for line in story.split("\n") for one in read_quantities(line))


def _around(line: str, one: Quantity) -> str:
    """A quantity with the words of its clause near it."""
    before = _CLAUSE_MARK.split(line[max(0, one.start - _AROUND) : one.start])[-1]
    return before + one.text + _CLAUSE_MARK.split(line[one.end : one.end + _AROUND])[0]


@lru_cache(maxsize=64)
def _by_value(story: str) -> dict[Decimal | Fraction | None, list[Quantity]]:
    found: dict[Decimal | Fraction | None, list[Quantity]] = {}
    for one, _ in _read(story):
        found.setdefault(one.value, []).append(one)
    return found


@lru_cache(maxsize=64)
def _by_digits(story: str) -> dict[str, list[tuple[Quantity, str]]]:
    found: dict[str, list[tuple[Quantity, str]]] = {}
    for one, around in _read(story):
        found.setdefault(_digits(one), []).append((one, around))
    return found


def _digits(one: Quantity) -> str:
    """The number of a quantity as it is written, without its scale: 18 of 18亿元."""
    written = re.search(r"\d+(?:[.,]\d+)*", one.text)
    return written.group().replace(",", "") if written else one.text


def _is_other(one: Quantity, told: str, stated: Sequence[tuple[Quantity, str]]) -> bool:
    """Whether the article has the number of a figure, and has it of something else only."""
    if not (one.is_figure and stated and re.search(r"\d", one.text)):
        return False
    alike = [(other, around) for other, around in stated if _is_alike(one, other)]
    if not alike:
        return _is_told_plainly(one) and all(_is_told_plainly(other) for other, _ in stated)
    if one.bound is None:
        return _is_rounded_off(one, told, alike)
    if any(other.bound == one.bound for other, _ in alike):
        return False
    said = _SAID_OVER if _OVER.fullmatch(one.bound) else _SAID_UNDER if _UNDER.fullmatch(one.bound) else None
    return said is not None and not any(said.search(around) for _, around in alike)


def _is_rounded_off(one: Quantity, told: str, alike: Sequence[tuple[Quantity, str]]) -> bool:
    """Whether a figure has lost the 近 or 超 of the article: nearly 12 are not 12. About 12 may be told as 12."""
    is_bounded = _SAID_OVER.search(told) or _SAID_UNDER.search(told)
    return one.high is None and not is_bounded and all(other.bound in ("<", ">") for other, _ in alike)


def _is_told_plainly(one: Quantity) -> bool:
    """Whether a quantity says what it is of; 18 alone may be of anything."""
    return one.kind == "amount" and (one.unit is not None or one.currency is not None)


def _is_alike(one: Quantity, other: Quantity) -> bool:
    if (one.value, one.high) != (other.value, other.high) and one.value != other.high:
        return False
    if one.currency and other.currency:
        local = {one.currency, other.currency} <= _LOCAL_YUAN
        return one.currency == other.currency or (local and not re.search("币|港|澳|台", one.text))
    # A 元 beside 新台币 is nobody's for sure: its currency is left open, and its unit is the same.
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return True
    return not (one.currency or other.currency) and not {one.unit, other.unit} & _MEASURED
