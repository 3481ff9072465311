"""Places of the story: provinces and cities by name, districts and towns by what their names end in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Annotated, Any, ClassVar

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.abroad import trip_at
from jianbao.facts.candidates.addresses import NO_REGION, REGION, Address, acting_place, addresses_at, parts_of
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.body import Body
from jianbao.facts.candidates.localities import dateline_at, finders_for, homes_of, lead_of
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.candidates.spans import Spans
from jianbao.facts.candidates.zones import says_less
from jianbao.facts.gazetteer import Division, division_of
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Name, name_at
from jianbao.facts.words.bodies import NOT_BODIES
from jianbao.facts.words.regions import CALENDAR, CITIES, GOES_ON, REGIONS
from jianbao.text import HAN
from jianbao.values.listed import beginnings
from jianbao.values.tried import tried_at

_At = tuple[Sentence, tuple[int, int]]
"""A place: its sentence and its span in it."""
_LEAD = 5
_ZONE = re.compile("高新区|经开区|(?:经济|高新|技术|产业)*开发区")
_NEXT = 2
"""Sentences behind the one in which a place acts that may still say better where."""
_STEM = 2
_AREA = r"(?:新区|区|县|镇|街道|开发区|高新区|经开区|科技城)"
# Of 上海市场 only 上海 is a place.
_WHOLE = r"(?:省(?![内外])|市(?![场民值面区政委容价]))?"
# Behind one of these a name is where something is: 位于云岭区, 在芜湖.
_WHERE = re.compile(
    rf"(?:位于|地处|在|落户|落地|落子|来到|走进|前往|赴|抵达|扎根|选址于?)"
    rf"(?P<name>{REGION}{_WHOLE}(?:[{HAN}]{{2,4}}?{_AREA}){{0,2}}|[{HAN}]{{2,4}}?{_AREA})"
)
_CITY = re.compile(
    tried_at(
        beginnings(REGIONS),
        rf"(?P<name>{REGION}{_WHOLE}(?:[{HAN}]{{2,3}}(?:新区|[区县镇]))?)(?![{GOES_ON}])",
    )
)
_ITS_NAME = rf"(?:{'|'.join(sorted(CITIES, key=len, reverse=True))})市?"
# 来自南京、苏州的企业 tells where guests are from.
_NEXT_CITY = re.compile(f"、(?={beginnings(CITIES)})(?:{_ITS_NAME})")
_LISTED = re.compile(
    tried_at(beginnings(CITIES), rf"(?<!来自)(?<!云集了)(?<!云集)(?P<cities>{_ITS_NAME}(?:、{_ITS_NAME})+)(?!、)")
)
# 体育公园: of many towns.
_ANY_HALL = re.compile("体育|文化|人民|市民|国际|中心|中央")
_HELD = re.compile("(?:隆重|成功|正式|顺利)?[举召][行办开]")
_DEALING = ("与", "召开", "举行")
_DEALS = re.compile("[与召举](?:(?<=与)|[开行])")
_OF_A_TIME = re.compile(r"\d{4}年|\d{1,2}(?:—\d{1,2})?月|前?[一二三四]季度|[上下]半年")
_IF = re.compile(r"\bwhether\b|\bif\b", re.IGNORECASE)
_WORD = r"[A-Z][a-zà-ÿ]+(?:-[a-z]+)?"
_ENGLISH_LEADS = ("in ", "near ", "at ")
_ENGLISH = re.compile(
    rf"\b(?:{'|'.join(_ENGLISH_LEADS)})(?:the )?(?P<name>(?!(?:{'|'.join(CALENDAR)})\b){_WORD}(?:[ -]{_WORD}){{0,3}})"
)
_ENGLISH_AREAS = ("Zone", "Park", "District", "County", "City", "Port", "Airport")


def place_in(text: str) -> tuple[int, int] | None:
    """Where a sentence says that something is, as a span; None when it does not."""
    english = (span for span in _named(_ENGLISH, text) if _is_free(text, *span))
    return next(chain(_named(_WHERE, text), english), None)


def _named(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The spans of places, without words that only look like one."""
    found = list(pattern.finditer(text))
    others = [match.span() for match in NO_REGION.finditer(text)] if found else []
    for match in found:
        start, end = match.span("name")
        if not match["name"].endswith(NOT_BODIES) and not any(a < end and start < b for a, b in others):
            yield start, end


def _division(so_far: SoFar, article: Article) -> Division | None:
    return division_of(so_far["name"].text, article.working.text) if "name" in so_far else None


def _province(so_far: SoFar, article: Article) -> str | None:
    return found.province if (found := _division(so_far, article)) else None


def _city(so_far: SoFar, article: Article) -> str | None:
    return found.city if (found := _division(so_far, article)) else None


def _district(so_far: SoFar, article: Article) -> str | None:
    return found.district if (found := _division(so_far, article)) else None


class Place(Fact):
    """A place where something of the story happens, and what it belongs to (see `division_of`)."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    province: Annotated[str | None, ReadFrom(_province)] = None
    city: Annotated[str | None, ReadFrom(_city)] = None
    district: Annotated[str | None, ReadFrom(_district)] = None


def place_of_event(so_far: SoFar, article: Article) -> Name | None:
    """Where the lead has the event happen; null when it does not say, as what is told later is elsewhere.

    It is where a trip goes and where something is held, else the place that the words locate it in, else the governed
    place that acts, else a hall or park alone, else the one place that the story is of.
    """
    del so_far
    found = _place_in_lead(article, article.sentences[:_LEAD]) or _place_in_lead(article, lead_of(article))
    if not found:
        homes = list(homes_of(article))
        found = homes[0] if len(homes) == 1 else None
    return name_at(article, found[0], *found[1]) if found else None


def _place_in_lead(article: Article, lead: Sequence[Sentence]) -> _At | None:
    located = [(one, at) for one in lead for at in addresses_at(one.text) if not _is_said(one.text, at.start)]
    travelled = next(((one, span) for one in lead if (span := trip_at(one.text))), None)
    if travelled and not any((one.number, at.start) < (travelled[0].number, travelled[1][0]) for one, at in located):
        return travelled
    governed = next((found for found in located if found[1].governed), None)
    acting = next(((one, at) for one in lead if (at := acting_place(one.text)) and _is_known(one, at, article)), None)
    held = next((found for found in located if _HELD.match(found[0].text, found[1].end)), None)
    if held and (held[1].governed or governed or not acting):
        governed = held
    elif governed and acting and governed[0].number > acting[0].number + _NEXT:
        governed = None
    if found := governed or acting or next(iter(located), None):
        return found[0], (found[1].start, found[1].end)
    named = ((one, span) for one in lead if (span := place_in(one.text)))
    return next(((one, span) for one, span in named if not _is_said(one.text, span[0])), None)


def _is_said(text: str, start: int) -> bool:
    """Whether a place stands in words that somebody says."""
    return text.count("“", 0, start) > text.count("”", 0, start)


def _is_known(sentence: Sentence, at: Address, article: Article) -> bool:
    """Whether an article speaks of a place more than once: what only looks like its name stands alone.

    A title may name whose figures of a time the story has: 云岭开发区2026年9月.
    """
    if sentence.number == 1 and _OF_A_TIME.match(sentence.text, at.end):
        return True
    return at.institution or article.working.text.count(sentence.text[at.start : at.start + _STEM]) > 1


def places_read(article: Article) -> list[dict[str, Any]]:
    """The places where something of the story happens, each once: not those in the names of bodies and of posts.

    A city counts where something is located in it, in a list of cities, at the head of the lead, where a dispatch is
    from and where a visit is led by its leaders; that a speaker or a guest is from there makes it no place of the
    story. The place that the story is of counts however it is named.
    """
    found: dict[str, int] = {}
    finders = finders_for(article.working.text)
    if any(word in article.working.text for word in _ENGLISH_LEADS):
        finders.append(_english)
    for sentence in article.sentences:
        for start, end in chain(_places(sentence, article), *(find(sentence.text) for find in finders)):
            found.setdefault(sentence.text[start:end], sentence.number)
    for sentence, (start, end) in homes_of(article):
        home = sentence.text[start:end]
        known = home[:-1] in CITIES
        if not any(home in name or name == home[:-1] or (known and name.startswith(home[:-1])) for name in found):
            found[home] = sentence.number
    names = [name for name in found if not any(_is_told_by(name, other) for other in found)]
    return [{"cite": [found[name]], "name": name} for name in names]


def _is_told_by(name: str, other: str) -> bool:
    """Whether a longer name tells a place too; the zone of a city is another place than the city.

    A zone without a name is that which has one, and its short name that of the full one: 县经开区, 云岭经开区.
    """
    starts = name != other and other.startswith(name) and not _ZONE.fullmatch(other, len(name))
    return starts or says_less(name, other)


def _places(sentence: Sentence, article: Article) -> Iterator[tuple[int, int]]:
    text = sentence.text
    located = list(addresses_at(text))
    for address in located:
        if address.governed or not _ANY_HALL.match(text, address.start):
            yield from parts_of(text, address)
    in_lead = sentence.number <= _LEAD
    acting = acting_place(text) if in_lead or _DEALS.search(text) else None
    if acting and (in_lead or text.startswith(_DEALING, acting.end)) and _is_known(sentence, acting, article):
        yield from parts_of(text, acting)
    if in_lead:
        yield from dateline_at(sentence, article)
    at_head = (span for span in _named(_CITY, text) if span[0] == 0) if sentence.number <= _NEXT else ()
    for start, end in chain(at_head, _listed(text)):
        if _is_free(text, start, end) and not any(at.start < end and start < at.end for at in located):
            yield start, end


def _listed(text: str) -> Iterator[tuple[int, int]]:
    """The cities of lists of cities."""
    for cities in _LISTED.finditer(text) if _NEXT_CITY.search(text) else ():
        start, end = cities.span("cities")
        yield from (span for span in _named(_CITY, text) if start <= span[0] and span[1] <= end)


def _english(text: str) -> Iterator[tuple[int, int]]:
    """English places, but not those of a question that is told of."""
    for start, end in _named(_ENGLISH, text) if not _IF.search(text) else ():
        if text.endswith(_ENGLISH_AREAS, start, end) or _is_free(text, start, end):
            yield start, end


def _is_free(text: str, start: int, end: int) -> bool:
    """Whether a span is no part of a body's or a person's name."""
    return not _taken(text).touching(start, end)


@lru_cache(maxsize=256)
def _taken(text: str) -> Spans[Body | Mention]:
    return Spans([*(body for body in bodies(text) if not _CITY.fullmatch(body.text)), *mentions(text)])
