"""The value of a numeral as it is written: 2.6万, 一千二百, 三十多亿, 两三百, three hundred and twenty."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

Bound = Literal["~", "<", ">", ">=", "<="]

SCALES = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "兆": 12, "thousand": 3, "million": 6, "billion": 9,
          "trillion": 12,
          "k": 3, "w": 4, "mn": 6, "m": 6, "bn": 9, "b": 9,
          "tn": 12, "mln": 6, "bln": 9, "trn": 12, "trln": 12,
          "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7}  # fmt: skip
"""What a word of scale multiplies with, as a power of ten; 百万 and 万亿 multiply twice."""

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}

_LONGEST = 40
"""Characters of a numeral; what is longer spells no number that anybody writes."""
_EXACT = Context(prec=60)
_SECTION = re.compile(
    r"(?:(?P<千>[一二两三四五六七八九])千)?(?:零?(?P<百>[一二两三四五六七八九])百)?"
    r"(?:零?(?P<十>[一二三四五六七八九]?)(?P<ten>十))?(?:(?P<zero>零?)(?P<rest>[一二三四五六七八九]))?"
)
_INNER = re.compile(r"(?<=[十百千万亿零])[多余来几]")
# 两三百, 三十七八, 三五: the numeral gives the least and the most.
_NEIGHBOURS = re.compile(r"(?:一两|两三|二三|三四|四五|五六|六七|七八|八九|三五)")
_VAGUE = re.compile(r"[几数][十百千万亿]+")
_YI = re.compile("(?<=.)万万|个亿")
_BARE = re.compile(r"[百千万亿]+")

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * tens for tens, word in enumerate(_TENS, 2)}
ENGLISH_DIGITS = {word: Decimal(value) for value, word in enumerate(_ONES[:11])}
ENGLISH_NUMBER_WORDS = (*_WORDS, "hundred", "thousand", "million", "billion", "trillion", "dozen")


class Numeral(NamedTuple):
    """The value of a numeral.

    Attributes:
        value: None where the words claim none: 数十, 几百.
        high: the most, where the numeral gives two values: 两三百.
        bound: of words within the numeral: 三十多亿, 十几.
        bare: whether it is a scale alone, as 千亿.
    """

    value: Decimal | None
    high: Decimal | None = None
    bound: Bound | None = None
    bare: bool = False


def decimal(value: Decimal) -> Decimal:
    """The same number without trailing zeros and exponent."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize(_EXACT)


def power(scale: str) -> int:
    """The power of ten of words of scale, 0 where there are none: 百万, 万亿, million."""
    if not scale:
        return 0
    word = scale.lower()
    return SCALES[word] if word in SCALES else sum(SCALES.get(character, 0) for character in scale)


def scaled(value: Decimal, scale: str) -> Decimal:
    """A value times its words of scale: 3.4 and 百万."""
    return decimal(value.scaleb(power(scale), _EXACT))


def read_arabic(digits: str) -> Decimal:
    """The value of digits with their commas and point."""
    if digits.isdigit():
        return Decimal(digits)
    return decimal(Decimal(digits.replace(",", "")))


@lru_cache(maxsize=4096)
def read_chinese(text: str) -> Numeral | None:
    """The value of a Chinese numeral, or None when the characters are no numeral of a quantity (万一, 二〇二三)."""
    if len(text) > _LONGEST:
        return None
    text = _YI.sub("亿", text)
    if _VAGUE.fullmatch(text):
        return Numeral(None)
    if "点" in text:
        return _with_point(text)
    if inner := _INNER.search(text):
        return _inexact(text, inner)
    if near := _NEIGHBOURS.search(text):
        return _least_and_most(text, near)
    value = _value(text)
    return None if value is None else Numeral(Decimal(value), bare=bool(_BARE.fullmatch(text)))


def read_whole(words: str) -> int:
    """The whole number of digits or of a Chinese numeral: 12, 十二; 0 where the words claim none."""
    if words.isascii():
        return int(words)
    numeral = read_chinese(words)
    return int(numeral.value) if numeral and numeral.value is not None else 0


def read_positional(text: str) -> int | None:
    """The number that Chinese digits spell one by one: 二〇二三."""
    digits = [DIGITS.get(character) for character in text]
    return None if None in digits or not digits else int("".join(map(str, digits)))


def read_english(words: list[str]) -> Decimal | None:
    """The value of English number words, lower-case: ["three", "hundred", "twenty"]."""
    total = section = 0
    for word in words:
        if word in _WORDS:
            section += _WORDS[word]
        elif word == "dozen":
            section = max(section, 1) * 12
        elif word == "hundred":
            section = max(section, 1) * 100
        elif word in SCALES:
            total, section = total + max(section, 1) * 10 ** SCALES[word], 0
    return Decimal(total + section) if words else None


def _with_point(text: str) -> Numeral | None:
    """三点五亿."""
    whole, _, rest = text.partition("点")
    tenths = rest.rstrip("百千万亿")
    value, digits = (0 if whole == "零" else _value(whole)), [DIGITS.get(character) for character in tenths]
    if value is None or None in digits:
        return None
    return Numeral(scaled(Decimal(f"{value}.{''.join(map(str, digits))}"), rest[len(tenths) :]))


def _inexact(text: str, inner: re.Match[str]) -> Numeral | None:
    before, word, after = text[: inner.start()], inner[0], text[inner.end() :]
    value = _value(before.removesuffix("零"))
    if value is None or after.strip("十百千万亿"):
        return None
    return Numeral(scaled(Decimal(value), after) if after else Decimal(value), bound="~" if word == "来" else ">")


def _least_and_most(text: str, near: re.Match[str]) -> Numeral | None:
    low, high = (_value(text[: near.start()] + digit + text[near.end() :]) for digit in near[0])
    if low is None or high is None or low >= high:
        return None
    return Numeral(Decimal(low), high=Decimal(high))


def _value(text: str) -> int | None:
    """The whole number of a numeral written with scales."""
    for scale in ("兆", "亿", "万"):
        head, mark, tail = text.rpartition(scale) if scale == "亿" else text.partition(scale)
        if mark:
            return _joined(head, scale, tail)
    return _section(text)


def _joined(head: str, scale: str, tail: str) -> int | None:
    factor = int(10 ** SCALES[scale])
    high = _value(head) if head else 1
    if high is None:
        return None
    if len(tail) == 1 and tail in DIGITS:  # 三万五
        return high * factor + DIGITS[tail] * factor // 10 if head else None
    low = _value(tail.removeprefix("零")) if tail else 0
    return None if low is None or low >= factor or (tail and not head) else high * factor + low


def _section(text: str) -> int | None:
    """A numeral below ten thousand."""
    if text == "两":
        return 2
    if text in ("百", "千"):
        return int(10 ** SCALES[text])
    match = _SECTION.fullmatch(text)
    if not text or match is None:
        return None
    total: int = sum(DIGITS[match[name]] * 10 ** SCALES[name] for name in ("千", "百") if match[name])
    total += 10 * DIGITS.get(match["十"] or "一", 1) if match["ten"] else 0
    return total + _rest(match)


def _rest(match: re.Match[str]) -> int:
    """The last digit: of 一百二 tens, of 一百零二 ones."""
    if not match["rest"]:
        return 0
    digit = DIGITS[match["rest"]]
    if match["ten"] or match["zero"]:
        return digit
    return digit * (10 if match["百"] else 100 if match["千"] else 1)
