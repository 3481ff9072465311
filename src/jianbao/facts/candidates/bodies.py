"""Where a text names a body: a firm, an authority, a university, an association.

Formal names end in a noun of a closed list and begin at a region, a break of the clause or a word that cannot be part
of them; short names are seen where bodies are listed. Nothing here knows any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from jianbao.facts.candidates.english_bodies import english_bodies
from jianbao.facts.candidates.names import LONGEST, is_composed, name_start, runs_with
from jianbao.facts.candidates.people import mentions
from jianbao.facts.candidates.spans import Spans, without_overlaps
from jianbao.facts.words import bodies as words
from jianbao.facts.words.people import POSTS
from jianbao.facts.words.regions import AREAS, CITIES, PROVINCES
from jianbao.text import HAN
from jianbao.values.listed import beginnings
from jianbao.values.tried import tried_at

_FORMAL = words.ENDINGS + words.DEPARTMENTS + words.SCHOOLS
_ENDING = re.compile(
    tried_at(
        f"{beginnings(_FORMAL)}|(?<=部)",
        rf"(?:{'|'.join(sorted(_FORMAL, key=len, reverse=True))}|(?<=部)[{HAN}]{{1,3}}局)"
        r"(?!员|长|法|家|于|理|士|部门|务|址|置|机|头|制|化|生|界|圈)",
    )
)
_PLACE = re.compile(rf"(?:{'|'.join(sorted(PROVINCES + CITIES + AREAS, key=len, reverse=True))})[省市]?")
_GENERIC = frozenset(words.GENERIC)
_ALL_ENDINGS = frozenset(_FORMAL + words.SHORT_ENDINGS + words.SITES)
_PARTY = re.compile(r"(?<=[司团学院行区市县局心会校社所])(?:党委|党组|工会|团委|纪委)$")
_CLAUSE = re.compile(r"[^，,。；;：:！？!?]+")
_LISTS = re.compile("[、等]")
_HEADED = re.compile(rf"等(?:(?!{'|'.join(words.NOT_HEADED)})[^，,。；;]){{0,18}}?(?:{'|'.join(words.LIST_HEADS)})")
_AND_SO_ON = re.compile(r"(?<=[^高同平初中])等(?![级候待同])")
_LAST_ITEMS = re.compile(r"(?:(?!以及|[及与和]).)+")
_ITEM = re.compile(r"[^、]+")
_LEAD_IN = re.compile("|".join(words.LEAD_IN))
_MEMBER = re.compile(rf"[{HAN}A-Za-z\d·•・&\-()（）“”\" ]{{2,26}}")
_FEWEST = 2
"""Formal names that show a list to be one of bodies."""
_SHORTEST = 3
_WHERE = tuple("在于向到赴")
_LED_IN = re.compile(r"^(?:据|网传|远超|[获原经](?=[省市县区州国]))")
_DEPARTMENT = re.compile(rf"(?:[国省市县区州盟旗镇]|新区|自治区|高新区|经开区)(?:{'|'.join(words.DEPARTMENTS)})")
_COUNTED = re.compile(r"^.{0,6}(?<!第)[\d一二两三四五六七八九十百千数多几余](?:[所家个座支间名]|人(?!民))")
_LEGAL = re.compile(r"(?:有限责任|股份有限|有限)?公司$|集团$")
_PLAIN = frozenset((*words.GENERIC, *words.SHORT_ENDINGS, *"市省区县"))
_MOST_IN_FRONT = 12
_IN_FRONT = re.compile(rf"[{HAN}A-Za-z\d]{{1,{_MOST_IN_FRONT}}}$")
_ACTORS = (
    re.compile(
        rf"(?P<ending>{'|'.join(words.SHORT_ENDINGS + words.GOVERNED)})[」”]?(?=(?:{'|'.join(words.ACTS)})|"
        rf"(?:副|执行|常务|名誉|荣誉|首席|高级|联合|创始)*(?:{'|'.join(POSTS)})[{HAN}])"
    ),
    re.compile(rf"(?P<ending>{'|'.join(words.SITES)})(?={'|'.join(words.SITE_ACTS)})"),
    re.compile(
        rf"(?P<ending>[{HAN}A-Za-z])(?=(?:{'|'.join(words.RANKS)})*(?:{'|'.join(words.EXECUTIVES)})(?:[{HAN}]{{2}}|、))"
    ),
)
"""The ends of names that do what only bodies do, or that are led as firms are;
up to `_MOST_IN_FRONT` characters stand in front."""


@dataclass(frozen=True, slots=True)
class Body:
    """A stretch of a text that seems to name a body; `formal` where its ending says so."""

    start: int
    end: int
    text: str
    formal: bool


@lru_cache(maxsize=8192)
def bodies(text: str) -> tuple[Body, ...]:
    """The candidates for names of bodies in a text, in order, none inside another."""
    english = (Body(start, end, text[start:end], formal=True) for start, end in english_bodies(text))
    formal = [*_formal(text), *english]
    return without_overlaps((*formal, *_members(text, formal), *_acting(text)))


def _formal(text: str) -> Iterator[Body]:
    for first, endings in runs_with(_ENDING.finditer(text), text):
        begin = first
        last: Body | None = None
        for ending in endings:
            body = _body(text, begin, ending)
            if last and body and last.start == body.start and _is_generic_firm(text[last.end : body.end]):
                continue
            if last and body and last.start != body.start:
                yield last
                begin = last.end
                body = _body(text, begin, ending)
            last = body or last
        if last:
            yield last


def _is_generic_firm(more: str) -> bool:
    """Whether words behind a name only say what it is: 某某集团 控股公司."""
    return more != "公司" and is_composed(more, _GENERIC, ("公司",))


def _body(text: str, begin: int, ending: re.Match[str]) -> Body | None:
    """The body that ends so, without the party committee in it; None for words that name none."""
    start, end = name_start(text, begin, ending.end(), len(ending.group())), ending.end()
    name = text[start:end]
    if len(name) > LONGEST:
        return None
    if party := _PARTY.search(name):
        name = name[: party.start()]
    name = _LED_IN.sub("", name.strip("·•・-+"))
    if ("(" in name or "（" in name) and not re.search(r"[)）]", name):
        name = re.split(r"[(（]", name)[0]
    plain = len(name) < _SHORTEST or _is_generic(name) or name.endswith(words.NOT_BODIES) or _COUNTED.match(name)
    at = text.find(name, start)
    return None if plain else Body(at, at + len(name), name, formal=True)


def is_department(name: str) -> bool:
    """Whether a name says no more than a government's level and the department's field: 市教育局."""
    return _DEPARTMENT.fullmatch(name) is not None


def _is_generic(name: str) -> bool:
    return not is_department(name) and is_composed(name, _GENERIC, _ALL_ENDINGS)


def _members(text: str, formal: list[Body]) -> Iterator[Body]:
    """The items of lists in which bodies are listed: named so behind the list, or with formal names among them."""
    if len(formal) < _FEWEST and "等" not in text:
        return
    clauses = [clause for clause in _CLAUSE.finditer(text) if _LISTS.search(text, *clause.span())]
    known = Spans(formal)
    persons = Spans(mentions(text))
    for items, headed in chain.from_iterable(map(_lists, clauses)):
        held = [known.within(start, end) for start, end in items]
        named = sum(any(body.end == end for body in inside) for inside, (_, end) in zip(held, items, strict=True))
        if headed or (named >= _FEWEST and named * 3 >= len(items)):
            for (start, end), inside in zip(items, held, strict=True):
                if not inside and not persons.touching(start, end) and (member := _member(text, start, end)):
                    yield member


def _lists(clause: re.Match[str]) -> Iterator[tuple[list[tuple[int, int]], bool]]:
    """The lists of a clause: the spans of their items, and whether words behind 等 call them bodies."""
    begin = clause.start()
    for close in _AND_SO_ON.finditer(clause.string, begin, clause.end()):
        head = _HEADED.match(clause.string, close.start(), clause.end())
        yield _items(clause.string, begin, close.start()), head is not None
        begin = head.end() if head else close.end()
    yield _items(clause.string, begin, clause.end()), False


def _items(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """The spans of what 、 parts; the last one may be parted once more by 和."""
    spans = [match.span() for match in _ITEM.finditer(text, begin, end)]
    if len(spans) > 1:
        start, end = spans.pop()
        spans += [match.span() for match in _LAST_ITEMS.finditer(text, start, end)]
    return spans


def _member(text: str, start: int, end: int) -> Body | None:
    start = name_start(text, start, end, 0)
    if lead_in := _LEAD_IN.match(text, start, end):
        start = lead_in.end()
    name = text[start:end].strip()
    start = text.index(name, start)
    plain = name.endswith((*words.NOT_MEMBERS, *POSTS)) or _is_generic(name)
    if plain or not _MEMBER.fullmatch(name):
        return None
    return Body(start, start + len(name), name, formal=False)


def _acting(text: str) -> Iterator[Body]:
    """Short names, governments and parks that do what only bodies do: 某某资本领投, 某某区出台."""
    for begin, end in chain.from_iterable(_actors(pattern, text) for pattern in _ACTORS):
        start = name_start(text, begin, end, 1)
        name = text[start:end]
        plain = _is_generic(name) or name.endswith(words.NOT_BODIES) or name[:1].isdigit()
        if len(name) >= _SHORTEST and not plain:
            yield Body(start, end, name, formal=False)


def _actors(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The runs of up to `_MOST_IN_FRONT` characters with such an end, that of the first of several."""
    since = at = 0
    while ending := pattern.search(text, at):
        front = _IN_FRONT.search(text, max(since, ending.start() - _MOST_IN_FRONT), ending.start())
        if front:
            yield front.start(), ending.end("ending")
            since = at = ending.end()
        else:
            at = ending.start() + 1


def brand_of(name: str, text: str) -> str:
    """The short name that a text uses for a firm: the longest head of the full name that stands there on its own."""
    legal = _LEGAL.search(name)
    if legal is None:
        return ""
    elsewhere = text.replace(name, "\n")
    heads = [name[start:end] for start in {0, _region_at(name)} for end in range(start + 2, legal.start() + 1)]
    known = [head for head in heads if not (_is_place(head, text) or is_composed(head, _PLAIN, _PLAIN))]
    return max((head for head in known if _stands_alone(head, elsewhere)), key=len, default="")


def _is_place(head: str, text: str) -> bool:
    """Whether it is a region, known or called one by the text: 云岭 beside 云岭市."""
    return bool(_PLACE.fullmatch(head)) or re.search(rf"{re.escape(head)}[省市区县镇州]", text) is not None


def is_where(text: str, start: int) -> bool:
    """Whether the body at `start` is said to be where something is, and not to act: 在云湖新区投资."""
    return text[start - 1 : start] in _WHERE


def starts_at_place(name: str) -> bool:
    """Whether a name begins with a region, a province or a city."""
    return _PLACE.match(name) is not None


def _stands_alone(head: str, text: str) -> bool:
    return re.search(rf"(?:^|[^{HAN}]|[与和由对的在是为向据将]){re.escape(head)}(?![)）])", text) is not None


def _region_at(name: str) -> int:
    match = _PLACE.match(name)
    return match.end() if match else 0
