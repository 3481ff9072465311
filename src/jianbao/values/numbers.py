"""Where a text has numbers, and what each says: 2.6万, 1/18, 百分之三, 三十多亿, 1.2 billion."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from jianbao.values.number import Number
from jianbao.values.number_words import FOLDED, PARTS, TOKEN
from jianbao.values.numerals import (
    ENGLISH_DIGITS,
    Bound,
    Numeral,
    decimal,
    power,
    read_arabic,
    read_chinese,
    read_english,
    read_positional,
    scaled,
)

_STEP = re.compile("([0-9]{1,4}) ?(亿|[十百千]?万|[千百])")
_NONE = Decimal(0)
_PER = {"百": "%", "千": "‰", "万": "‱"}
_INNER_BOUNDS: dict[str, Bound] = {"多": ">", "余": ">", "几": ">", "来": "~", "+": ">="}
_LONGEST = 20
"""Characters of a number; what is longer is a code."""


def numbers_in(text: str) -> Iterator[Number]:
    """The numbers of a plain text, in order. Long codes and characters that spell no number are left out."""
    for match in TOKEN.finditer(text):
        number = _read(match) if match.end() - match.start() <= 2 * _LONGEST else None
        if number is not None:
            yield number


def _read(match: re.Match[str]) -> Number | None:
    for group, reader in _READERS:
        if match[group] is not None:
            return reader(match)
    return None


def _share(match: re.Match[str]) -> Number | None:
    numeral = read_chinese(match["spelled"]) if match["spelled"] else None
    value = numeral.value if numeral else match["share"] and _value(match["share"])
    if not isinstance(value, Decimal):
        return None
    value = scaled(value, match["times"]) if match["times"] else value
    high = numeral.high if numeral else None
    return Number(*match.span(), match.end(), value, "chinese", high, unit=_PER[match["per"][0]])


def _fraction(match: re.Match[str]) -> Number | None:
    above = _value(match["above"])
    if above is not None and match["opposite"]:
        above = -above
    ones = _value(match["ones"]) if match["ones"] else Decimal(0)
    return None if ones is None else _part_of(match, above, _value(match["below"]), ones)


def _slashed(match: re.Match[str]) -> Number | None:
    return _part_of(match, Decimal(match["top"]), Decimal(match["bottom"]), Decimal(match["beside"] or 0))


def _steps(match: re.Match[str]) -> Number | None:
    """7万5千4百."""
    value = sum((Decimal(digits).scaleb(power(scale)) for digits, scale in _STEP.findall(match["steps"])), Decimal(0))
    powers = [power(scale) for _, scale in _STEP.findall(match["steps"])]
    if powers != sorted(powers, reverse=True):
        return None
    bound, end = _bound(match["rest"]), match.end("steps")
    return Number(match.start(), end, match.end(), decimal(value), "arabic", bound=bound, scale=powers[-1])


def _half_yi(match: re.Match[str]) -> Number:
    """半个亿."""
    return Number(*match.span(), match.end(), scaled(Decimal("0.5"), "亿"), "chinese", scale=power("亿"))


def _some_yi(match: re.Match[str]) -> Number | None:
    """两个半亿 is 2.5亿, 1个多亿 more than one."""
    value = _value(match["some_yi"])
    if value is None:
        return None
    half = match["of_yi"] == "半"
    value = scaled(value + Decimal("0.5") if half else value, "亿")
    return Number(*match.span(), match.end(), value, "chinese", bound=None if half else ">", scale=power("亿"))


def _part(match: re.Match[str]) -> Number | None:
    count = read_english([match["count"].lower()]) if match["count"].lower() not in ("a", "an") else Decimal(1)
    return _part_of(match, count, Decimal(PARTS[match["part"].lower()]))


def _among(match: re.Match[str]) -> Number | None:
    """One in five firms."""
    above, below = (_few(match[name].lower()) for name in ("so_many", "among"))
    return _part_of(match, above, below) if above and below and above < below else None


def _few(words: str) -> Decimal | None:
    return Decimal(words) if words.isdigit() else read_english(words.split())


def _part_of(
    match: re.Match[str], above: Decimal | None, below: Decimal | None, ones: Decimal = _NONE
) -> Number | None:
    if above is None or not below:
        return None
    return Number(*match.span(), match.end(), Fraction(int(ones)) + Fraction(int(above), int(below)), "fraction")


def _half(match: re.Match[str]) -> Number:
    lasts = match.string.startswith(("年", "个", "月", "天", "小时"), match.end())  # 近半年
    if match[0] == "半" and (lasts or not match.string.endswith(("过", "近"), 0, match.start())):
        return Number(*match.span(), match.end(), Decimal("0.5"), "chinese")
    return Number(*match.span(), match.end(), Fraction(1, 2), "fraction")


def _english_half(match: re.Match[str]) -> Number:
    return Number(*match.span(), match.end(), Fraction(1, 2), "fraction")


def _folded(match: re.Match[str]) -> Number:
    """Doubled: twice what it was."""
    return Number(*match.span(), match.end(), Decimal(FOLDED[match[0].lower()]), "english", unit="倍")


def _fold(match: re.Match[str]) -> Number | None:
    """Threefold, 3.5-fold; the words that only end so (unfold, scaffold) have no number."""
    words = match["fold"].lower()
    value = Decimal(words) if words[0].isdigit() else ENGLISH_DIGITS.get(words)
    return None if value is None else Number(*match.span(), match.end(), value, "english", unit="倍")


def _turned(match: re.Match[str]) -> Number:
    """翻番 is 翻一番: doubled once."""
    return Number(*match.span(), match.end(), Decimal(1), "chinese", unit="番")


def _folds(match: re.Match[str]) -> Number:
    """三八折, 打对折, 半成."""
    words = match[0]
    tens = {"对": Decimal(5), "半": Decimal("0.5")}
    value = tens[words] if words in tens else Decimal(read_positional(words) or 0)
    return Number(*match.span(), match.end(), value, "chinese")


def _money(match: re.Match[str]) -> Number | None:
    value = scaled(read_arabic(match["money"]), match["letter"])
    return Number(*match.span(), match.end(), value, "arabic", scale=power(match["letter"]))


def _digits(match: re.Match[str]) -> Number | None:
    if len(match["digits"]) > _LONGEST:
        return None
    # 3千余万 has two words of scale, with the 余 between them.
    scale = ((match["scale"] or "") + (match["behind"] or "")).lstrip(" -")
    value = read_arabic(match["digits"])
    if scale:
        value = scaled(value, scale)
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
    return power(text[len(text.rstrip("万亿")) :]) if numeral.value is not None else 0


def _some(match: re.Match[str]) -> Number:
    """若干; hundreds, with the "of" that stands before its unit."""
    script: Literal["chinese", "english"] = "english" if match[0].isascii() else "chinese"
    end = match.start() + len(match[0].removesuffix(" of"))
    return Number(match.start(), end, match.end(), None, script)


def _words(match: re.Match[str]) -> Number | None:
    words = [word for word in re.split("[ -]", match["words"].lower()) if word not in ("half", "a", "an", "and")]
    value = read_english(words)
    if value is not None and match["half_of"]:
        value = decimal(value / 2)
    return Number(*match.span(), match.end(), value, "english", scale=power(words[-1]))


_READERS: tuple[tuple[str, Callable[[re.Match[str]], Number | None]], ...] = (
    ("digits", _digits), ("chinese", _chinese),
    ("per", _share), ("above", _fraction), ("top", _slashed), ("steps", _steps), ("money", _money),
    ("half_yi", _half_yi), ("some_yi", _some_yi),
    ("folds", _folds), ("half", _half), ("english_half", _english_half),
    ("turned", _turned), ("folded", _folded), ("fold", _fold),
    ("some", _some), ("part", _part), ("among", _among), ("words", _words),
)  # fmt: skip
"""The readers of a token, each with a group that only it has; the most frequent first."""


def _bound(inner: str | None) -> Bound | None:
    return _INNER_BOUNDS[inner[0]] if inner else None


def _value(text: str) -> Decimal | None:
    if len(text) > _LONGEST:
        return None
    if text[0].isascii():
        return read_arabic(text)
    numeral = read_chinese(text)
    return numeral.value if numeral else None
