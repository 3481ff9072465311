"""Where a text names a body: a firm, an authority, a university, an association.

Formal names end in a noun of a closed list and begin at a region, a break of the clause or a word that cannot be part
of them; short names are seen where bodies are listed. Nothing here knows any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from jianbao.facts.candidates.acting_bodies import acting_bodies
from jianbao.facts.candidates.body import FORMAL, Body, is_generic_firm, names_none
from jianbao.facts.candidates.english_bodies import english_bodies
from jianbao.facts.candidates.listed_bodies import listed_bodies
from jianbao.facts.candidates.names import LONGEST, name_start, runs_with
from jianbao.facts.candidates.proven_bodies import proven_bodies
from jianbao.facts.candidates.spans import without_overlaps
from jianbao.facts.words import bodies as words
from jianbao.facts.words.people import POSTS, RANKS
from jianbao.facts.words.regions import AREAS, CITIES, PROVINCES
from jianbao.facts.words.world import COUNTRIES
from jianbao.text import HAN
from jianbao.values.listed import by_last

_PLACES = f"(?:{'|'.join(sorted(PROVINCES + CITIES + AREAS, key=len, reverse=True))})"


def _endings() -> Iterator[str]:
    for last, whole in by_last(FORMAL).items():
        behind = words.NOT_BEHIND.get(last, words.NOT_BEHIND_ANY)
        office = f"|(?<![{words.NO_OFFICE}]局)(?!长)" if last == "局" else ""
        # 市招商办主任 is of an office, 主办主体 of none.
        host = "|主(?!任)" if last == "办" else ""
        yield f"{last}(?:{whole}{office})(?![{behind}]{host})"


_ENDING = re.compile("|".join(_endings()))
_OFFICE = re.compile(rf"(?:{_PLACES}|.{{0,20}}?[国省市县区州盟旗部]).{{1,12}}局")
"""An office of whatever field, of a level or a region."""
_ENDINGS = frozenset(FORMAL)
_LENGTHS = {
    last: sorted({len(ending) for ending in FORMAL if ending[-1] == last}, reverse=True)
    for last in {ending[-1] for ending in FORMAL}
}
"""Characters of the endings that end in a character, the most first."""
PLACE = re.compile(f"{_PLACES}[省市]?")
_PARTY = re.compile(r"(?<=[司团学院行区市县局心会校社所])(?:党委|党组|工会|团委|纪委)$")
_ANY_PARTY = re.compile("(?:党委|党组)$")
_LEADS_FIRM = re.compile("副?书记(?:、|兼)(?:执行|常务)?副?(?:董事长|总经理|总裁)")
"""Behind the party committee of a firm, whatever the firm is called: 云程算力党委书记、董事长."""
_SHORTEST = 3
_WHERE = tuple("在于向到赴")
_LED_IN = re.compile(r"^(?:据|网传|远超|我国|[获原经](?=[省市县区州国]))")
_IS_AT = re.compile(rf"^[{HAN}]{{0,8}}[家长裁人任师员记][{HAN}]{{2,3}}系(?![统列数])")
"""What is no part of a name at its head, as of 首席专家某某某系某某大学教授."""
_FORMER = re.compile(rf"原(?![子点平阳州野生创力本料油])|前(?={'|'.join(COUNTRIES)}|国[家务]|[省市区县])")
_OF_A_POST = re.compile(rf"(?:{'|'.join(RANKS)})*(?:{'|'.join(POSTS)})")
"""Behind a name that 原 stands before: 原某某会计师事务所合伙人 was a partner, and the firm is called so still."""
_TRADE = re.compile(rf"[{HAN}]{{1,8}}厂(?=[{HAN}]{{2,8}}(?:股份|科技|工业|电子|精密|实业|光电)[{HAN}]{{0,4}}公司$)")
"""What a firm is in front of its name, as Taiwan's news writes it: 封测厂某某科技股份有限公司."""
_COUNTED = re.compile(r"^.{0,6}(?<!第)[\d一二两三四五六七八九十百千数多几余](?:[所家个座支间名]|人(?!民))")
_NEXT_OFFICE = re.compile(
    rf"(?:、|和|与|及|以及)(?P<name>(?:{'|'.join(sorted(words.DEPARTMENTS, key=len, reverse=True))})(?<=[局委厅]))"
    r"(?=[、，。；和与及等]|参[加与]|出席|负责|主要|相关|有关|联合|共同)"
)
_NO_DELEGATION = re.compile("(?:各.*|[^省市县区州盟]*)代表团")
"""A delegation is a body where it is of some place."""


@lru_cache(maxsize=8192)
def bodies(text: str) -> tuple[Body, ...]:
    """The candidates for names of bodies in a text, in order, none inside another."""
    formal = list(_formal(text))
    if " " in text:
        formal += [Body(start, end, text[start:end], formal=True) for start, end in english_bodies(text)]
    formal += [office for body in formal for office in _elided(text, body)]
    return without_overlaps((*formal, *listed_bodies(text, formal), *acting_bodies(text), *proven_bodies(text)))


def _elided(text: str, body: Body) -> Iterator[Body]:
    """The further offices of 云岭县投资促进局、商务局、住建局, which leave their place to the first."""
    if not body.text.endswith(words.DEPARTMENTS):
        return
    end = body.end
    while office := _NEXT_OFFICE.match(text, end):
        yield Body(*office.span("name"), office["name"], formal=True)
        end = office.end()


def _formal(text: str) -> Iterator[Body]:
    for first, endings in runs_with(_ENDING.finditer(text), text):
        begin = first
        last: Body | None = None
        for ending in endings:
            body = _body(text, begin, ending)
            if last and body and last.start == body.start and is_generic_firm(text[last.end : body.end]):
                continue
            if last and body and last.start != body.start:
                yield last
                begin = last.end
                body = _body(text, begin, ending)
            last = body or last
        if last:
            yield last


def _body(text: str, begin: int, ending: re.Match[str]) -> Body | None:
    """The body that ends so, without the party committee in it; None for words that name none."""
    end = ending.end()
    length = next((n for n in _LENGTHS[text[end - 1]] if text[max(0, end - n) : end] in _ENDINGS), 0)
    start = name_start(text, begin, end, length or 1)
    name = text[start:end]
    if len(name) > LONGEST or not (length or _OFFICE.fullmatch(name)):
        return None
    party = _PARTY.search(name) or (_LEADS_FIRM.match(text, end) and _ANY_PARTY.search(name))
    if party:
        name = name[: party.start()]
    name = _LED_IN.sub("", name.strip("·•・-+"))
    if "系" in name or "厂" in name:
        name = _TRADE.sub("", _IS_AT.sub("", name), count=1)
    if _FORMER.match(name) and _OF_A_POST.match(text, end):
        name = name[1:]
    if ("(" in name or "（" in name) and not re.search(r"[)）]", name):
        name = re.split(r"[(（]", name)[0]
    plain = len(name) < _SHORTEST or names_none(name) or _COUNTED.match(name) or _NO_DELEGATION.fullmatch(name)
    at = text.find(name, start)
    return None if plain else Body(at, at + len(name), name, formal=True)


def is_where(text: str, start: int) -> bool:
    """Whether the body at `start` is said to be where something is, and not to act: 在云湖新区投资."""
    return text[start - 1 : start] in _WHERE


def starts_at_place(name: str) -> bool:
    """Whether a name begins with a region, a province or a city."""
    return PLACE.match(name) is not None


def is_place(name: str) -> bool:
    """Whether a name is that of a region, a province or a city and no more."""
    return PLACE.fullmatch(name) is not None
