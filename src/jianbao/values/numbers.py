"""Where a text has numbers, and what each says: 3.4万, 1/15, 百分之三, 三十多亿, 1.2 billion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from jianbao.values.numerals import (
    ENGLISH_NUMBER_WORDS,
    Bound,
    Numeral,
    decimal,
    power,
    read_arabic,
    read_chinese,
    read_english,
    scaled,
)
from jianbao.values.scan import Scan

_CHINESE = "零〇一二两三四五六七八九十百千万亿"
_RUN = (
    rf"(?:[{_CHINESE.replace('千', '')}]|千(?![瓦米克伏兆赫焦帕]))+"
    r"(?:点[零〇一二三四五六七八九]{1,6}(?![分刻十])[百千]?[万亿]{0,2})?"
)
_ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
# 千瓦, 百分点 and 万达 are words of their own.
_SCALE = (
    r"(?:[十百千]?万亿|[十百千]?亿|[十百千]万|万(?![达科])|千(?![瓦米克伏兆赫焦帕])|百(?![分度科强货年姓大])"
    r"|(?:thousand|million|billion|trillion|mn|bn|tn)(?![A-Za-z]))"
)
# 200余, 三十多亿; not where the character begins another word.
_INNER = (
    r"(?!多(?:元[化素]|模态|媒体|维)|余[杭姚热额粮]|来[自到看说源临宾访料电]|几[乎何]|\+[0-9A-Za-z\"“(])[多余来几+]"
)
_WORD = "|".join(ENGLISH_NUMBER_WORDS)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_TOKEN = re.compile(
    rf"(?P<per>[百千万]分之)(?P<share>{_ARABIC}|{_RUN})"
    rf"|(?P<below>[{_CHINESE}]+)分之(?P<above>[{_CHINESE}]+)"
    r"|(?<![0-9/.])(?P<top>[0-9]{1,4})/(?P<bottom>[0-9]{1,5})(?![0-9/])"
    rf"|(?:(?<=[$€£¥])|(?<=(?:EUR|USD|RMB|GBP|CNY|HKD|SGD) ))(?P<money>{_ARABIC})"
    r" ?(?P<letter>[kmb])(?![a-z0-9])"
    rf"|(?P<digits>{_ARABIC})(?P<scale> ?{_SCALE})?(?:(?<=亿)(?P<more>{_ARABIC})万)?"
    rf"(?P<inner>{_INNER}(?P<behind>{_SCALE})?)?"
    r"|(?P<half>半数|一半|(?<=过)半(?![年天个小程夜百])|(?<![上下前后大多过])半(?=个?月|年(?!度?报)|天|小时))"
    rf"|(?P<chinese>[几数]?{_RUN})(?P<tail>{_INNER}[十百千万亿]*)?"
    r"|(?P<some>若干)"
    rf"|\b(?P<count>an?(?= [a-z]+ of\b)|one|two|three|four|five)[ -](?P<part>{'|'.join(_PARTS)})s?\b"
    r"|\b(?P<words>(?:(?P<half_of>half )?an? (?=hundred|thousand|million|billion|trillion|dozen))?"
    rf"(?:{_WORD})(?:(?: and)?[ -](?:{_WORD}))*)\b",
    re.IGNORECASE,
)
_TOKENS = Scan(_TOKEN, f"{_CHINESE}几数半若0-9A-Za-z")
_PER = {"百": "%", "千": "‰", "万": "‱"}
_INNER_BOUNDS: dict[str, Bound] = {"多": ">", "余": ">", "几": ">", "来": "~", "+": ">="}
_LONGEST = 20
"""Characters of a number; what is longer is a code."""
_SEPARATOR = re.compile(r" ?(?:-{1,2}|~|至|到|to) ?")
_LONGEST_SEPARATOR = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a text, without its unit.

    Attributes:
        start, end: its span, with the words of scale.
        inner_end: where the 多 or 余 behind it ends; without one `end`.
        value: None where the words claim none (数十).
        script: how it is written.
        high: the most, of a range.
        bound: of its own words (200余, 三十多亿).
        unit: where the words say it themselves (百分之三).
        scale: the power of ten of its words of scale.
        bare: whether it is a scale alone (千亿).
    """

    start: int
    end: int
    inner_end: int
    value: Decimal | Fraction | None
    script: Literal["arabic", "chinese", "english", "fraction"]
    high: Decimal | None = None
    bound: Bound | None = None
    unit: str | None = None
    scale: int = 0
    bare: bool = False


def numbers_in(text: str) -> Iterator[Number]:
    """The numbers of a plain text, in order. Long codes and characters that spell no number are left out."""
    for match in _TOKENS.finditer(text):
        reader = next(reader for group, reader in _READERS.items() if match[group] is not None)
        number = reader(match) if len(match[0]) <= 2 * _LONGEST else None
        if number is not None:
            yield number


def as_range(text: str, low: Number, low_end: int, high: Number) -> Number | None:
    """The range that two numbers make (3-5亿, 10%-15%), or None. The first one ends, with its unit, at `low_end`."""
    apart = high.start - low_end <= _LONGEST_SEPARATOR and _SEPARATOR.fullmatch(text, low_end, high.start)
    least, most = low.value, high.value
    if not apart or not isinstance(least, Decimal) or not isinstance(most, Decimal) or low.high or high.high:
        return None
    if high.scale and not low.scale and low_end == low.end:
        least = decimal(least.scaleb(high.scale))
    return replace(high, start=low.start, value=least, high=most, bare=False) if least < most else None


def _share(match: re.Match[str]) -> Number | None:
    value = _value(match["share"])
    if value is None:
        return None
    return Number(*match.span(), match.end(), value, "chinese", unit=_PER[match["per"][0]])


def _fraction(match: re.Match[str]) -> Number | None:
    return _part_of(match, _value(match["above"]), _value(match["below"]))


def _slashed(match: re.Match[str]) -> Number | None:
    return _part_of(match, Decimal(match["top"]), Decimal(match["bottom"]))


def _part(match: re.Match[str]) -> Number | None:
    count = read_english([match["count"].lower()]) if match["count"].lower() not in ("a", "an") else Decimal(1)
    return _part_of(match, count, Decimal(_PARTS[match["part"].lower()]))


def _part_of(match: re.Match[str], above: Decimal | None, below: Decimal | None) -> Number | None:
    if above is None or below is None or not 0 < above < below:
        return None
    return Number(*match.span(), match.end(), Fraction(int(above), int(below)), "fraction")


def _half(match: re.Match[str]) -> Number:
    if match[0] == "半" and not match.string.endswith("过", 0, match.start()):  # 半年
        return Number(*match.span(), match.end(), Decimal("0.5"), "chinese")
    return Number(*match.span(), match.end(), Fraction(1, 2), "fraction")


def _money(match: re.Match[str]) -> Number | None:
    value = scaled(read_arabic(match["money"]), match["letter"])
    return Number(*match.span(), match.end(), value, "arabic", scale=power(match["letter"]))


def _digits(match: re.Match[str]) -> Number | None:
    if len(match["digits"]) > _LONGEST:
        return None
    scale = (match["scale"] or match["behind"] or "").strip()
    value = scaled(read_arabic(match["digits"]), scale)
    if match["more"]:
        value += scaled(read_arabic(match["more"]), "万")
    bound = _bound(match["inner"])
    end = match.end() if match["behind"] or not bound else match.start("inner")
    return Number(match.start(), end, match.end(), value, "arabic", bound=bound, scale=power(scale))


def _chinese(match: re.Match[str]) -> Number | None:
    numeral, end, inner_end = read_chinese(match[0]), match.end(), match.end()
    if numeral is None:
        numeral, end, inner_end = read_chinese(match["chinese"]), match.end("chinese"), match.end("chinese")
    elif match["tail"] and len(match["tail"]) == 1:
        end = match.end("chinese")
    if numeral is None:
        return None
    scale = _scale_of(numeral, match[0])
    return Number(
        match.start(), end, inner_end, numeral.value, "chinese", numeral.high, numeral.bound, None, scale, numeral.bare
    )


def _scale_of(numeral: Numeral, text: str) -> int:
    """Of 五百万 and 三十多亿 the last words of scale, which a range may share: 三百至五百万."""
    last = re.search("[万亿]*$", text)
    return power(last[0]) if last and numeral.value is not None else 0


def _some(match: re.Match[str]) -> Number:
    return Number(*match.span(), match.end(), None, "chinese")


def _words(match: re.Match[str]) -> Number | None:
    words = [word for word in re.split("[ -]", match["words"].lower()) if word not in ("half", "a", "an", "and")]
    value = read_english(words)
    if value is not None and match["half_of"]:
        value = decimal(value / 2)
    return Number(*match.span(), match.end(), value, "english", scale=power(words[-1]))


_READERS = {
    "share": _share, "above": _fraction, "top": _slashed, "money": _money, "digits": _digits, "half": _half,
    "chinese": _chinese, "some": _some, "part": _part, "words": _words,
}  # fmt: skip
"""The readers of a token, by a group that only it has."""


def _bound(inner: str | None) -> Bound | None:
    return _INNER_BOUNDS[inner[0]] if inner else None


def _value(text: str) -> Decimal | None:
    if len(text) > _LONGEST:
        return None
    if text[0].isascii():
        return read_arabic(text)
    numeral = read_chinese(text)
    return numeral.value if numeral else None
