"""Numbers within names, slogans, versions and ordinals: K12, 1+3+N, 三省一市, 3.0版, 第二十四届, 首批."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from jianbao.values.numerals import read_arabic, read_chinese, read_english
from jianbao.values.tried import ANY_LETTER, tried_at
from jianbao.values.units import unit_behind

_NUMERAL = "零〇一二两三四五六七八九十百千万亿"
_COUNTED = "批个届期台家条座款套部颗艘例单项场位名支架次季轮笔枚辆栋幢站"
_ORDINALS = re.compile(
    tried_at(
        f"[第首前0-9{_NUMERAL}]",
        tried_at(
            rf"[第首前]|[{_NUMERAL}]{{1,8}}[期届]|[0-9]{{1,3}}(?:[期届]|st|nd|rd|th)",
            rf"第 ?(?P<number>[{_NUMERAL}]{{1,8}}|[0-9]{{1,12}})(?!方)"
            rf"|(?<![榜元])(?P<first>首)(?:[{_COUNTED}](?![长师所])|大(?!学))"
            rf"|前(?P<rank>[{_NUMERAL}]{{1,8}}|[0-9]{{1,4}})[名位强甲](?!称)"
            rf"|(?<![分共每总第{_NUMERAL}0-9])(?P<phase>[一二三四五六七八九十]|[0-9]{{1,2}})期(?![间待望货限权刊末内])"
            rf"|(?<![续办了过])(?P<session>[{_NUMERAL}]{{1,8}}|[0-9]{{1,3}})届(?!时)"
            r"|\b(?P<english>[0-9]{1,3})(?:st|nd|rd|th)\b",
        ),
    )
)
_ANY_ORDINAL = re.compile("[第首前期届tdh]")
"""What no ordinal is without; so below. One class or two in a row are found in a tenth of the time."""
_NAMES = re.compile(
    tried_at(
        f"[0-9.双FfTt{_NUMERAL}]",
        tried_at(
            rf"[双FfTt]|[{_NUMERAL}]{{1,8}}[大号强年个]|[0-9]{{1,5}}[+号强年高院大工计国省县-]"
            r"|[0-9.]{1,9} ?[×x*版时模]",
            # 1+5, 1+3+N; 7×24小时
            r"(?<![A-Za-z0-9.])(?P<formula>[0-9]{1,4}(?:\+(?:[0-9]{1,4}|[NXn](?![A-Za-z])))+)"
            r"|(?<![0-9.])(?P<product>[0-9.]{1,9} ?[×x*] ?[0-9.]{0,8}[0-9])"
            r"(?:小时|[百千]?[万亿]?(?:[千兆吉]?瓦|吨|[kMG]W)时?)?"
            r"|(?<![0-9.])(?P<road>[0-9]{3})[国省县]道"
            r"|(?<![0-9.])(?P<version>[0-9]{1,3}\.[0-9]{1,3})(?:版本?|时代|模式)"
            rf"|(?<!分之)(?<![0-9]/)(?<![0-9])(?P<strongest>[{_NUMERAL}]{{1,8}}|[0-9]{{1,5}})强(?![大度劲烈调化势有])"
            rf"|(?P<code>[{_NUMERAL}]{{1,8}}|[0-9]{{1,4}})号(?![召称角])"
            # 三大优势; a list that 等 ends is counted: 等七大项目
            rf"|(?<![等{_NUMERAL}])(?P<great>(?!一大)[{_NUMERAL}]{{1,8}})大(?![学型道家力规幅会量多])"
            r"|双(?P<double>十[一二]|[百千万亿]{1,3})"
            rf"|(?<![未今][来后])(?P<plan>[一二两三四五六七八九十]{{1,2}}|[0-9]{{1,2}})年(?:行动|规划|计划|方案)"
            r"|\b(?P<years>[Ff]ive|[Tt]en|[Tt]hree|[0-9]{1,2})-[Yy]ear (?:[Aa]ction |[Dd]evelopment )?[Pp]lans?\b"
            r"|(?<![0-9.])(?P<programme>985|211|863|973)(?=高校|院校|大学|工程|计划)"
            r"|(?P<slogan>[两二三四五六七八九十])个(?:自信|意识|维护|代表|全面|确立|一批|务必|坚持|面向)",
        ),
    )
)
_ANY_NAME = re.compile(f"[0-9.双{_NUMERAL}Yy][十百千万亿+ ×x*版时模强号大年高院工计国省县个e]")
_CHAIN = re.compile(
    tried_at(f"[{_NUMERAL}]", rf"(?:[{_NUMERAL}]{{1,3}}[^\W{_NUMERAL}几点余0-9A-Za-z_]){{2,8}}"),
)
_LINK = re.compile(rf"(?P<number>[{_NUMERAL}]{{1,8}})(?P<noun>.)")
# Words of letters and digits: K12, 24G, COVID-19.
_MIXED = re.compile(
    tried_at(
        "[A-Za-z0-9]",
        tried_at(
            r"[A-Za-z]|[0-9.,]{1,40}-?[A-Za-z]",
            r"(?<![A-Za-z0-9.])(?:[A-Za-z]{1,20}-?(?P<digits>[0-9]{1,20})[A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*"
            r"|(?<![0-9],)(?P<lead>(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]+)(?:\.[0-9]+)?)-?[A-Za-z]+[A-Za-z0-9]*)",
        ),
    )
)
_ANY_CHAIN = re.compile(f"[{_NUMERAL}][^{_NUMERAL}][{_NUMERAL}]")
_CURRENCY = re.compile(r"(?:RMB|CNY|USD|EUR|GBP|HKD|SGD|JPY)(?=[0-9])")
_SQUARED = re.compile("[kchm]?m[23]")
_NUMBER_BEFORE = re.compile("[0-9][ -]")
_SCALE_LETTERS = re.compile(
    r"(?:[kKmMbB]|ml?n|bl?n|tn|trl?n)(?![A-Za-z0-9])|[wW](?=元|块)"
    r"|-?(?:hundred|thousand|million|billion|trillion)(?![A-Za-z])|-?fold(?![A-Za-z])"
)
_ANY_IDIOM = re.compile("[一二三四五六七八九成千十两][一三五位千百方站系批年条面湖波番]")
_IDIOMS = re.compile(
    tried_at(
        _ANY_IDIOM.pattern,
        "[二两三四五六七八九]位一体|成[百千]上[千万]|千方百计|一方面|一站式|一系列|(?<![个第])一批(?!次)|一年一度|十年如一日|两条腿|四面八方|五湖四海|三三两两|一波三折|三番[五两]次",
    )
)


class Named(NamedTuple):
    """A number that is no figure: its span, that of its digits, what it is."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: Decimal | None
    kind: Literal["ordinal", "name"]


def idioms_in(text: str) -> list[tuple[int, int]]:
    """The spans of words that look like quantities and are none (一方面)."""
    if not _ANY_IDIOM.search(text):
        return []
    return [match.span() for match in _IDIOMS.finditer(text)]


def chains_in(text: str) -> list[Named]:
    """Slogans of several numerals, each with a noun that nothing is counted with: 三省一市, 一核两翼."""
    if not _ANY_CHAIN.search(text):
        return []
    return [
        Named(*match.span(), *match.span(), None, "name")
        for match in _CHAIN.finditer(text)
        if not any(_is_counted(text, link.start("noun")) for link in _LINK.finditer(text, *match.span()))
    ]


def _is_counted(text: str, noun: int) -> bool:
    unit = unit_behind(text, noun)
    return unit is not None and (unit.small or unit.measured)


def mixed_in(text: str) -> list[Named]:
    """Words of letters and digits that are neither a number with its unit nor an amount of money: K12, 24G."""
    if not ANY_LETTER.search(text):
        return []
    return [_named(match, match.lastgroup or "", "name") for match in _MIXED.finditer(text) if not _is_amount(match)]


def ordinals_in(text: str) -> list[Named]:
    """Numbers that say which and not how many: 第四个, 首批, 一期, 24th."""
    if not _ANY_ORDINAL.search(text):
        return []
    return [_ordinal(match) for match in _ORDINALS.finditer(text)]


def names_in(text: str) -> list[Named]:
    """Formulas, versions, ranks, codes and slogans: 1+3+N, 3.0版, 500强, 一号, 三大."""
    if not _ANY_NAME.search(text):
        return []
    return [_named(match, match.lastgroup or "", "name") for match in _NAMES.finditer(text)]


def _is_amount(match: re.Match[str]) -> bool:
    if match["lead"] is None:
        return bool(_CURRENCY.match(match[0])) or _is_unit(match)
    letters = match.end("lead")
    return bool(unit_behind(match.string, letters) or _SCALE_LETTERS.match(match.string, letters))


def _is_unit(match: re.Match[str]) -> bool:
    """Whether it is the unit of the number in front: 500 m2."""
    return (
        _SQUARED.fullmatch(match[0]) is not None and _NUMBER_BEFORE.match(match.string, match.start() - 2) is not None
    )


def _ordinal(match: re.Match[str]) -> Named:
    named = _named(match, match.lastgroup or "", "ordinal")
    unit = unit_behind(match.string, match.end()) if match["number"] else None
    value = Decimal(1) if match["first"] else named.value
    return named._replace(end=unit.end if unit else named.end, value=value)


def _named(match: re.Match[str], group: str, kind: Literal["ordinal", "name"]) -> Named:
    return Named(*match.span(), *match.span(group), _value(match[group]), kind)


def _value(digits: str) -> Decimal | None:
    if digits[0].isalpha() and digits[0].isascii():
        return read_english([digits.lower()])
    if digits[0].isascii():
        return read_arabic(digits) if re.fullmatch("[0-9.]+", digits) else None
    numeral = read_chinese(digits)
    return numeral.value if numeral else None
