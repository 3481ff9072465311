"""Names that a free text claims and of which nothing stands in its article.

Names that stand without a post or an ending that says what they are, are known by where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from jianbao.articles import Article
from jianbao.facts.words.not_names import CALLED_SHORT, LIKE_NAMES, NOT_NAMES, NOT_RARE_NAMES, TELLS_HOW
from jianbao.facts.words.regions import CITIES, GOES_ON, NOT_REGIONS, PROVINCES, REGIONS
from jianbao.text import HAN
from jianbao.values.surnames import SURNAMES

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
_SHORT = 2
_JOINTS = re.compile("[、与和]")
_PLAIN_ACTOR = re.compile(
    r"双方|各方|政府|企业|政企|银企|校企|多方|两地|市区|高校|银行|园区|县区|当地|本地|官方|公司|集团|专家|代表|院校|部门|项目|产业|投资|协议|市委|区委|县委|"
    r"首批|一批|多个|多家|[的了在已是有从向对把被其该这那\d]"
)
_BEGINS = r"(?:^|(?<=[，,。；;：:！!？?、\s]))"
_DOES = "出席|致辞|主持|讲话|调研|会见|带队|率队|见证|宣布"
_PERSON = re.compile(rf"{_BEGINS}(?P<name>[{SURNAMES}][{HAN}]{{2}})(?={_DOES})")
_SHORT_PERSON = re.compile(rf"{_BEGINS}(?P<name>[{SURNAMES}][{HAN}])(?={_DOES}|参加|表示|介绍|指出|强调|说|称)")
_ACTING = re.compile(rf"{_BEGINS}(?P<name>[{SURNAMES}][{HAN}])(?={_DOES})")
_LISTED = re.compile(
    rf"{_BEGINS}(?P<names>[{SURNAMES}][{HAN}]{{1,2}}(?:[、与和][{SURNAMES}][{HAN}]{{1,2}}?){{1,5}})(?=等?(?:{_DOES}))"
)
_WORDS = frozenset((*NOT_NAMES, *LIKE_NAMES, *TELLS_HOW, *NOT_RARE_NAMES, *PROVINCES, *CITIES))
_NO_PERSON = re.compile(r"[们者员长人家团组方会层管校导宾体区县市省部委局班]$|[的在和与等]")


def unknown_names(text: str, article: Article) -> Iterator[str]:
    """Regions, bodies and persons of a text of which nothing stands in the article."""
    story = article.working.text
    settled = (match["name"] for match in _SETTLES.finditer(text) if not _NOWHERE.match(match["name"]))
    places = (match["name"] for match in _REGION.finditer(text) if match["name"])
    yield from (name for name in (*places, *settled) if name not in story)
    people = (match["name"] for match in _PERSON.finditer(text) if not _NO_PERSON.search(match["name"]))
    yield from (name for name in (*_actors(text, story), *people) if _is_unheard_of(name, story))
    yield from (name for name in _short_people(text) if name not in story)


def short_names(text: str) -> Iterator[str]:
    """What stands like a person's name of two characters and acts: names, if the article has names like them."""
    return (match["name"] for match in _SHORT_PERSON.finditer(text))


def _short_people(text: str) -> Iterator[str]:
    """Names of two characters, alone or in a list, that do what only persons do, and are no words of the language."""
    names = [name for match in _LISTED.finditer(text) for name in _JOINTS.split(match["names"])]
    names += [match["name"] for match in _ACTING.finditer(text)]
    for name in dict.fromkeys(names):
        if len(name) == _SHORT and name not in _WORDS and not (name[1] in CALLED_SHORT or _NO_PERSON.search(name)):
            yield name


def _actors(text: str, story: str) -> Iterator[str]:
    """Those who act together, where the story has one of them."""
    for match in _ACTORS.finditer(text):
        names = _JOINTS.split(match["names"])
        if any(name and name in story for name in names):
            yield from (name for name in names if not _PLAIN_ACTOR.search(name))


def _is_unheard_of(name: str, story: str) -> bool:
    """Whether no two characters of a name stand together in the story."""
    return len(name) > 1 and not any("".join(pair) in story for pair in pairwise(name))
