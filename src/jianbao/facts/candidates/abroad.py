"""Places abroad: where goods go, where something is built or held, where a delegation travels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from jianbao.facts.candidates.addresses import HAPPENS
from jianbao.facts.words.regions import REGIONS
from jianbao.facts.words.world import CITIES_ABROAD, COUNTRIES, SOUNDS, WORLD_REGIONS
from jianbao.text import HAN
from jianbao.values.listed import beginnings

Span = tuple[int, int]

_LISTED = re.compile(r"[、，；和与及]")
_LANDS = sorted(WORLD_REGIONS + COUNTRIES, key=len, reverse=True)
_LAND = rf"(?=(?P<name>{'|'.join(_LANDS)})(?![{HAN}]*(?:籍|裔)|[人语文式菜]))"
_ABROAD = re.compile(f"(?={beginnings(_LANDS)}){_LAND}(?P=name)")
_SENDS = re.compile(
    rf"(?:远销|出口|销往|运往|发往|销售|外销|打入|进军|辐射|覆盖)[到至往]?(?:包括)?[{HAN}、]{{0,30}}?(?={beginnings(_LANDS)})"
)
_ACTS_THERE = re.compile(
    rf"在{_LAND}(?P=name)(?:市场|等地|地区)?(?:{HAPPENS.pattern}|建厂|设厂|建成|设立|建设|新建|投资|布局|运营)"
)
_CITIES = sorted(CITIES_ABROAD, key=len, reverse=True)
_COUNTRY = f"(?:{'|'.join(sorted(COUNTRIES, key=len, reverse=True))})"
_CITY = f"(?:{'|'.join(_CITIES)})"
_HELD = r"(?=与|和|[，,]|当地|[举召][行办开]|正式|签|揭牌|启动|成立|设立|建|发布|开[业幕工])"
# 在荷兰某地与 …: what follows the country is a town when it is written in the characters of sounds.
_IN_CITY = re.compile(
    rf"在(?<![留存现]在)(?={beginnings([*CITIES_ABROAD, *COUNTRIES])})"
    rf"(?:{_COUNTRY}(?P<town>[{SOUNDS}]{{2,6}}?)|(?:{_COUNTRY})?(?P<city>{_CITY})){_HELD}"
)
_STOP = re.compile(
    rf"站(?:是|为|来到|抵达|到达|选在|设在|走进)(?:{_COUNTRY})?(?P<name>{_CITY}|{_COUNTRY}|[{SOUNDS}]{{3,6}})(?=[，,。]|$)"
)
_PRESENTED = re.compile(
    rf"(?={beginnings(_CITIES)})(?P<name>{_CITY})[{HAN}]{{0,6}}?(?:推介会|招商会|洽谈会|对接会|恳谈会|路演|专场)"
)
_PRESENTS = re.compile("会(?<=[介商谈接]会)|路演|专场")
_ANY = f"(?:{'|'.join(sorted((*COUNTRIES, *CITIES_ABROAD, *REGIONS), key=len, reverse=True))})"
_STATION = rf"{_ANY}市?"
_TRIP_TO = re.compile(
    rf"(?:赴|出访|访问|前往|飞抵|抵达)(?P<list>{_STATION}(?:[、和与及]{_STATION}){{0,6}})"
    r"(?:等地|等国|等?[一两二三四五六七八九][国地省市])?"
    r"(?=开展|进行|招商|考察|调研|拜访|参加|出席|举[办行]|推介|对接|走访|洽谈|叩门|敲门|[，,。]|$)"
)
_TRIP = re.compile("赴|出访|访问|前往|抵达?")
_NAME = re.compile(_STATION)


def markets_at(text: str) -> Iterator[Span]:
    """Countries and regions of the world to which goods go."""
    for sends in _SENDS.finditer(text):
        at = sends.end()
        while match := _ABROAD.match(text, at):
            yield match.span("name")
            at = match.end() + 1 if _LISTED.match(text, match.end()) else len(text)


def abroad_at(text: str) -> Iterator[Span]:
    """Countries and regions of the world where something is built or held."""
    return (match.span("name") for match in _ACTS_THERE.finditer(text))


def cities_abroad_at(text: str) -> Iterator[Span]:
    """Cities abroad in which something is done: 在里昂与某公司签约."""
    for match in _IN_CITY.finditer(text):
        yield match.span("town" if match["town"] else "city")


def stops_at(text: str) -> Iterator[Span]:
    """Where a trip stops: 第二站是里昂."""
    return (match.span("name") for match in _STOP.finditer(text))


def presented_at(text: str) -> Iterator[Span]:
    """Cities abroad in which something is presented: 里昂推介会."""
    return (match.span("name") for match in _PRESENTED.finditer(text)) if _PRESENTS.search(text) else iter(())


def trip_at(text: str) -> Span | None:
    """The countries or cities to which a delegation travels, from the first to the last: 赴法国、意大利开展招商."""
    match = _TRIP_TO.search(text) if _TRIP.search(text) else None
    return match.span("list") if match else None


def stations_at(text: str) -> Iterator[Span]:
    """The countries and cities of a trip, each alone."""
    if trip := trip_at(text):
        yield from (match.span() for match in _NAME.finditer(text, *trip))


FINDERS: Mapping[Callable[[str], Iterable[Span]], re.Pattern[str]] = {
    markets_at: _SENDS,
    abroad_at: _ACTS_THERE,
    cities_abroad_at: _IN_CITY,
    stops_at: _STOP,
    presented_at: _PRESENTS,
    stations_at: _TRIP_TO,
}
"""The readers of places abroad, each with what a text has in which it finds anything."""
