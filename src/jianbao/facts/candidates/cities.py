"""Places that the name of a known city or a visit leads to: a city's part without a noun, where a rocket rises."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from jianbao.facts.candidates.addresses import GOVERNED_PLACE, IN_NAME, REGION, is_place_name
from jianbao.facts.words.regions import CITIES
from jianbao.text import HAN
from jianbao.values.listed import beginnings
from jianbao.values.tried import tried_at

Span = tuple[int, int]

_CITY = f"(?:{tried_at(beginnings(CITIES), '|'.join(sorted(CITIES, key=len, reverse=True)))})"
_ADVERB = "正式|隆重|顺利|成功|如期|盛大|集中|同步|联合|共同|首次|现场|一起|陆续|分别|同时|当地|同期|启动|签约|接连"
_PART = (
    rf"(?!{_ADVERB}|[东南西北中]部|市区|市中|市内|城区|郊区|境内|附近|周边|老城|新城|全市|全省|等地|两地|开设|设立|建设|投资)"
    rf"(?:{IN_NAME}){{2}}(?<![省市区县])"
)
_STANDS_IN = re.compile(rf"位于(?P<name>{_CITY}{_PART})(?=的[{HAN}“]{{2,12}}(?:线|基地|厂|园|中心|项目|总部))")
_HELD_IN = re.compile(
    rf"在(?P<name>{REGION}{_PART}[湖港岛湾]?)(?=(?:附近海域|{_ADVERB}){{0,2}}(?:，[^，。；]{{2,8}}?(?:走访|考察|参观|调研)|举办|举行|召开|揭牌|签约|开幕|点火|升空|发射|首飞))"
)
_RISES = re.compile(
    rf"从(?P<name>{REGION})(?P<next>{REGION})?[^，。；]{{0,14}}?(?:起飞|升空|发射|启航|首航|发车|启运|出港)"
)
_TOURED = re.compile(rf"(?:考察|调研|走访|视察|参观|探访)了?(?P<name>{GOVERNED_PLACE})(?=$|[，。；、和及])")


def stands_in(text: str) -> Iterator[Span]:
    """A part of a city that is called by no noun, where something stands: 位于芜湖江畔的工厂."""
    return (match.span("name") for match in _STANDS_IN.finditer(text))


def held_in(text: str) -> Iterator[Span]:
    """A part of a city that is called by no noun, where something takes place: 在芜湖江畔举办."""
    return (match.span("name") for match in _HELD_IN.finditer(text))


def rises_at(text: str) -> Iterator[Span]:
    """Where a rocket, an aircraft or a train sets out from, the province and the city each."""
    for match in _RISES.finditer(text):
        yield match.span("name")
        if match["next"]:
            yield match.span("next")


def toured_at(text: str) -> Iterator[Span]:
    """The governed places that guests look at: 考察了云岭高新区."""
    return (match.span("name") for match in _TOURED.finditer(text) if is_place_name(match["name"]))


OF_CITIES: dict[Callable[[str], Iterable[Span]], re.Pattern[str]] = {
    stands_in: _STANDS_IN,
    held_in: _HELD_IN,
    rises_at: _RISES,
    toured_at: _TOURED,
}
"""The readers, and what a text has in which one finds anything."""
