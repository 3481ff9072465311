"""The firms and offices of a sentence, by all names that an article has for them; who acts together is one party."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from jianbao.articles import Article
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.body import Body
from jianbao.facts.candidates.brands import brand_of

BRACKET = r"(?:[（(][^（）()]{1,24}[)）])?"
"""What may stand behind a name: （以下简称“云杉”）."""
BY = re.compile(r"[由为]$")
TOGETHER = re.compile(rf"{BRACKET}(?:以及|[、与和及])$")
_BOTH = re.compile(rf"{BRACKET}[^，。；]{{0,2}}(?:共同|联合|合资|合作|分别|各|共建的|按[^，。；]{{2,14}}比例出资)")
PUBLIC = re.compile(r"(?:政府|管委会|[省市区县镇乡州旗]|局|委|园区|港区|高新区|开发区|市府|部|城|港)$")
_ITEM_NUMBER = re.compile(r"[（(][一二三四五六七八九十\d]{1,3}[)）]")
_SHORT_NAME = 3


@dataclass(frozen=True, slots=True)
class Party:
    """Those who act as one in a sentence: a body, or several that are joined: 云杉集团与白露创投."""

    start: int
    end: int


def parties_in(text: str, first: int, last: int, brands: tuple[str, ...]) -> list[Party]:
    """The bodies of a stretch; those who do something together are one."""
    parties: list[Party] = []
    for start, end in named(text, brands):
        if not (first <= start and end <= last):
            continue
        joined = parties and TOGETHER.fullmatch(text, parties[-1].end, start)
        if joined and (_BOTH.match(text, end) or BY.search(text, 0, parties[-1].start)):
            parties[-1] = Party(parties[-1].start, end)
        else:
            parties.append(Party(start, end))
    return parties


def named(text: str, brands: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where a sentence names bodies, by the short names that the article uses too."""
    spans = [(body.start + _number_before(body.text), body.end) for body in bodies(text)]
    for brand in brands:
        for match in re.finditer(re.escape(brand), text):
            if not any(start < match.end() and match.start() < end for start, end in spans):
                spans.append(match.span())
    return sorted(spans)


def _number_before(name: str) -> int:
    """How many characters the number of an item takes at the head of a name: （一）."""
    number = _ITEM_NUMBER.match(name)
    return number.end() if number else 0


def brands_of(article: Article) -> tuple[str, ...]:
    """The short names that an article uses for the firms it names in full."""
    names = {body for sentence in article.sentences for body in bodies(sentence.text)}
    short = {body.text for body in names if _is_short(body)}
    return tuple(
        sorted(
            short.union(_brands_in(article.working.text, frozenset(body.text for body in names))), key=_longest_first
        )
    )


def _is_short(body: Body) -> bool:
    """Whether it is a firm's short name, seen where firms are listed or act."""
    return not body.formal and len(body.text) >= _SHORT_NAME and not PUBLIC.search(body.text)


def _longest_first(name: str) -> tuple[int, str]:
    return -len(name), name


@lru_cache(maxsize=64)
def _brands_in(story: str, names: frozenset[str]) -> tuple[str, ...]:
    brands = {brand_of(name, story) for name in names} - {""}
    return tuple(brand for brand in brands if not _is_place(brand, story))


def _is_place(brand: str, story: str) -> bool:
    """Whether a short name is of a place as well: 云岭 beside 云岭港区, 云岭高新区."""
    return re.search(rf"{re.escape(brand)}(?:[省市区县镇州港]|高新|新区|经开|开发|经济技术)", story) is not None
