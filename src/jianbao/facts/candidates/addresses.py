"""Where something is by the words around it: 位于云岭区, 在某市会展中心举行, 云岭区召开 …"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.facts.words.bodies import NOT_BODIES
from jianbao.facts.words.regions import NOT_REGIONS, REGIONS
from jianbao.text import HAN, han_but
from jianbao.values.listed import beginnings, words_of
from jianbao.values.tried import tried_at

REGION = f"(?:{tried_at(beginnings(REGIONS), '|'.join(REGIONS))})"
"""A province or city by name, for regular expressions."""
NO_REGION = re.compile(tried_at(beginnings(NOT_REGIONS), "|".join(NOT_REGIONS)))
"""Words that hold such a name and speak of none."""
# A name goes on over none of these.
IN_NAME = f"[{han_but('在的和与及是由为将于召举了等把被对从向到以来自')}]"
_GOVERNED = (
    r"(?:自治[区州县]|地区|新区|港区|高新区|经开区|(?:经济|高新技术|技术|产业)*开发区|街道|市(?![场民值面容价]|政(?![府协]))"
    r"|省(?![内外])|区(?![域块间别分位])"
    r"|县(?!域)|旗(?![下舰帜])|镇|乡(?!村)|村(?![民落]))"
)
GOVERNED_PLACE = rf"(?:{IN_NAME}){{2,4}}?{_GOVERNED}"
"""A province, city, district or town with a name in front of it, for regular expressions."""
_INSTITUTION = "(?:人民法院|人民检察院|医院)"
_SITE = (
    "(?:产业园|科技园|工业园|软件园|[药流态业创造备]园|大学城|数码港|园区|会展中心|会展馆|展览馆|博览中心|会议中心|体育中心|体育馆|体育场|公园"
    "|广场|剧院|剧场|博物馆|图书馆|大厦|酒店|宾馆|走廊|科技城|小镇|工业区|保税区|码头|机场|大会堂|礼堂|发射中心|发射场|试飞场|高新园|科学城|新城(?!区)|[江海云山石洲湖沙洋湾浦]岛|学岛|半岛|口岸|片区"
    f"|{_INSTITUTION})"
)
_REGION_WHOLE = rf"{REGION}(?:地区|省(?![内外])|市(?![场民值面区政委容价]))?"
_PREFECTURE = re.compile(rf"{REGION}地区")
_ZONE = (
    r"[市县区](?:经开区|高新区|(?:经济|高新|高新技术|经济技术|高新技术产业|工业)开发区)"
    r"(?:[东南西北中]区|[一二三四]期)?"
)
"""The zone of the county or city that a notice of it speaks of, which needs no name: 县经济开发区."""
_GOVERNED_PLACES = rf"(?:{_ZONE}|{_REGION_WHOLE}(?:{GOVERNED_PLACE}){{0,2}}|(?:{GOVERNED_PLACE}){{1,3}})"
_DOES = "投资|建设|打造|兴建|布局|设立|举行|举办|召开|开展|签"
_ADDRESS = rf"(?P<name>(?P<governed>{_GOVERNED_PLACES})?(?:(?:(?!{_DOES}){IN_NAME}){{0,10}}?{_SITE})?)"
_NEAR = "(?!(?:东|南|西|北){1,2}(?:方|约|侧|面|偏))"
# Each of the words begins with one of a class, by which `re` skips the text in front of it.
_LOCATED = re.compile(
    "[在将位地坐落走来抵扎选](?:(?<=在)|(?<=将)于|(?P<stands>(?<=位)于|(?<=地)处|(?<=坐)落[于在]|(?<=落)[户地子]"
    rf"|(?<=走)进|(?<=来)到|(?<=抵)达|(?<=扎)根|(?<=选)址于?)){_ADDRESS}{_NEAR}"
)
_NEXT_ONE = re.compile(rf"(?:和|与|及|以及){_ADDRESS}")
_HEARD_BY = words_of("获悉 了解到 传来")
_VISITS = words_of("调研 考察 走访 检查 督导 督查 视察 看望 慰问 现场办公")
_HEARD = re.compile(rf"从{_ADDRESS}(?={'|'.join(_HEARD_BY)})")
_VISITED = re.compile(rf"[到赴]{_ADDRESS}(?={'|'.join(_VISITS)})")
HAPPENS = re.compile(
    r"(?:正式|隆重|顺利|成功|如期|盛大|集中|同步)?"
    r"(?:举行|举办|召开|开幕|开赛|开园|开工|开业|签约|签署|揭牌|启动|启用|首演|上演|鸣枪|成立|亮相|发布|落成|投产|竣工|点火|升空|发射|首飞|试飞"
    r"|布局|打造|兴建|新建|建设|设立|看到|见到)"
)
"""What happens at a place that is named in front of it."""
_HEAD = re.compile(
    rf"(?:^|(?<=[，,。；！!：:】〕）)]))(?P<name>(?:{_REGION_WHOLE})?(?:{GOVERNED_PLACE}){{1,2}}"
    rf"(?P<institution>(?:{IN_NAME}){{0,6}}?{_INSTITUTION})?)(?!市?委书记|市?长|副|人大|政协|原|领导|代表团|考察团)"
)
_OTHER_NAME = re.compile(rf"[（(](?P<name>(?:{IN_NAME}){{2,8}}{_SITE})[）)]")
_COUNTED = re.compile(r"[一二两三四五六七八九十][省市区县镇]$")
_DISTRICT = re.compile(rf"(?:{IN_NAME}){{2,4}}?[区县]")
_CITY = re.compile(rf"(?:{IN_NAME}){{2,4}}?市")
_HALL = re.compile(r".*(?:会展中心|会展馆|会议中心|大会堂|体育馆|人民法院|医院|酒店|大厦)")
_ZONE_ALONE = re.compile(r"高新区|经开区|(?:经济|技术|产业|高新)*开发区|保税区|新区")
_A_BAY = re.compile(rf"{REGION}(?!大)[{HAN}]湾区")
_ISLAND = re.compile(rf"(?P<area>[{HAN}]{{2,8}}?(?:[市县州]|新?区))(?P<island>[{HAN}]{{2,3}}岛)")
_SHORTEST_PART = 3
_AWAY = re.compile(r"赴|率队|率团|前往|来访|代表团|考察团")
_NAMELESS = re.compile(
    r"(?:推动|推进|落实|支持|促进|带动|加快|扩大|投资|组织|引导|服务|产业|科技|工业|[该本各全我此某两多几]|国家|新区|高新区|经开区|开发区|港区|园区|城区|[省市区县镇](?!州|中|北|南|口|江|山|阳)|当地|现有|目前|"
    r"[一二三四五六七八九十百]+(?:个|座|家))"
)
# 滨海科学园区 and 药谷片区 are called something, 产业园区 and 核心片区 are not.
_NAMED_PARK = re.compile(
    rf"(?!现代|特色|高标准|专业|智慧|数字|绿色|零碳|示范|标准|大型|重点|主要|综合|各|相关|周边|附近|中心|核心|整个|[东西南北中]部|高端)"
    rf"[{HAN}]{{2,4}}(?:(?:科学|科技|工业|产业|软件|物流|创业|创新)园区|片区)"
)
_ZONE_HERE = re.compile(_ZONE)


@dataclass(frozen=True, slots=True)
class Address:
    """Words of a sentence that name where something is.

    Attributes:
        start, end: their span.
        governed: whether a province, city, district or town is named, and not a hall or a park alone.
        institution: whether a court or a hospital is named, whose name is its own sign.
    """

    start: int
    end: int
    governed: bool
    institution: bool = False


def addresses_at(text: str) -> Iterator[Address]:
    """Where a sentence says that something stands or happens, in order."""
    found = [match for pattern in _patterns(text) for match in pattern.finditer(text) if match["name"]]
    others = [match.span() for match in NO_REGION.finditer(text)] if found else []
    for match in found:
        start, end = match.span("name")
        if not is_place_name(match["name"]) or any(a < end and start < b for a, b in others):
            continue
        stands = match.re is not _LOCATED or match["stands"]
        if match["governed"] or stands or HAPPENS.match(text, end):
            yield Address(start, end, match["governed"] is not None)
            yield from _joined(text, end)


def _joined(text: str, end: int) -> Iterator[Address]:
    """The governed places that go on behind one: 在云岭街道和湖心镇."""
    while (match := _NEXT_ONE.match(text, end)) and match["governed"] and is_place_name(match["name"]):
        yield Address(*match.span("name"), governed=True)
        end = match.end()


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """Those that a text can match: few are looked for in most texts."""
    if "从" in text and any(word in text for word in _HEARD_BY):
        yield _HEARD
    if ("到" in text or "赴" in text) and any(word in text for word in _VISITS):
        yield _VISITED
    yield _LOCATED


def parts_of(text: str, address: Address) -> list[tuple[int, int]]:
    """The places that an address names, as spans: of a city's park or town both, of its district or hall the whole.

    A district that has another name behind it in brackets is called by that: 某高新区（某科技城）.
    """
    if other := _OTHER_NAME.match(text, address.end):
        return [other.span("name")]
    if island := _ISLAND.fullmatch(text, address.start, address.end):
        return [island.span("area"), island.span("island")]
    zone = _ZONE_ALONE.match(text, address.start, address.end)
    if zone and address.end - zone.end() >= _SHORTEST_PART:
        return [zone.span(), (zone.end(), address.end)]
    city = _CITY.match(text, address.start, address.end)
    if city is None or address.end - city.end() < _SHORTEST_PART:
        return [(address.start, address.end)]
    if any(whole.fullmatch(text, city.end(), address.end) for whole in (_HALL, _DISTRICT, _ZONE_ALONE)):
        return [(address.start, address.end)]
    return [city.span(), (city.end(), address.end)]


def acting_place(text: str) -> Address | None:
    """The governed place that a clause begins with, as where it acts: 云岭区召开 …, 云岭区人民法院宣判 …"""
    if _AWAY.search(text):
        return None
    for match in _HEAD.finditer(text):
        if is_place_name(match["name"]):
            return Address(*match.span("name"), governed=True, institution=match["institution"] is not None)
    return None


def is_place_name(name: str) -> bool:
    """Whether words that end as a place names one: 示范区 and 工业园 name none, nor does 两个区."""
    is_word = name.endswith(NOT_BODIES) and not any(
        named.fullmatch(name) for named in (_PREFECTURE, _NAMED_PARK, _A_BAY)
    )
    return bool(_ZONE_HERE.fullmatch(name)) or not (is_word or _NAMELESS.match(name) or _COUNTED.search(name))
