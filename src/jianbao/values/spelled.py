"""The numbers that a text spells, whatever they are of: numerals as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from jianbao.text import HAN
from jianbao.values.checked import as_text
from jianbao.values.number import Number
from jianbao.values.numbers import numbers_in
from jianbao.values.plain import plain, without
from jianbao.values.spaces import tightened
from jianbao.values.units import unit_behind

_CALCULATED = re.compile(
    r"(?<![0-9A-Za-z.])(?P<digits>[0-9]{1,20}(?:\.[0-9]{1,20})?|\.[0-9]{1,20})"
    r"(?:[eE](?P<power>[+-]?[0-9]{1,3})| ?(?P<letter>[kKM]))(?![0-9A-Za-z])"
)
_LETTERS = {"k": 3, "K": 3, "M": 6}
_MINUS = re.compile(r"(?<![0-9A-Za-z-])[-负]\Z")
_PARTS = {"%": Decimal("0.01"), "‰": Decimal("0.001"), "‱": Decimal("0.0001")}
_PER = "%％‰‱"
_HAN = re.compile(f"[{HAN}]")


@dataclass(frozen=True, slots=True)
class SpelledNumber:
    """A number as a text spells it.

    Attributes:
        text: its characters, with a minus, without unit.
        start, end: their span.
        value: exact. Of 百分之五 it is 0.05. Of a range (两三百) the least, of 十多万 what is stated.
    """

    text: str
    start: int
    end: int
    value: Decimal | Fraction


def read_numbers(text: str) -> list[SpelledNumber]:
    """The numbers that a text spells, in order: digits, Chinese numerals, fractions, powers of ten.

    They may be of dates, names or anything else: for what a text counts see `read_quantities`. A Chinese digit alone
    is a number before a unit or where no word goes on from it, and 千万 without a digit is none.

    Raises:
        TypeError: the text is no text.
    """
    as_text(text)
    tight, places = tightened(text, plain(text))
    written = plain(tight)
    calculated = list(_calculated(written))
    others = numbers_in(without(written, [(one.start, one.end) for one in calculated]))
    found = [_spelled(written, one) for one in others if _is_number(written, one)]
    spelled = [one for one in sorted([*calculated, *found], key=lambda one: one.start)]
    return [_placed(text, one, places) for one in spelled]


def read_number(text: str) -> Decimal | Fraction | None:
    """The number that a whole text spells, or None: of 2.6万 it is 26000, of 三分之一 a fraction.

    A share is that part of one, however it is written: 百分之五 and 5% are 0.05, 万分之五 is 0.0005. `read_quantities`
    gives a share by its unit instead: 5 and `%`. Spaces around the number do not count. English words alone
    ("twenty-three") and two numbers that are none together (3又1/2) give None.

    Raises:
        TypeError: the text is no text.
    """
    whole = as_text(text).strip()
    bare = whole.rstrip(_PER)
    if len(whole) - len(bare) > 1:
        return None
    numbers = read_numbers(bare.rstrip())
    if len(numbers) != 1 or numbers[0].text != bare.rstrip():
        return None
    value = numbers[0].value
    if bare == whole:
        return value
    return value * _PARTS[plain(whole[-1])] if isinstance(value, Decimal) else None


def _calculated(written: str) -> Iterator[SpelledNumber]:
    for match in _CALCULATED.finditer(written):
        power = int(match["power"]) if match["power"] else _LETTERS[match["letter"]]
        yield _signed(written, *match.span(), Decimal(match["digits"]).scaleb(power))


def _is_number(written: str, one: Number) -> bool:
    if one.value is None or one.bare or one.script == "english" or one.unit == "番":
        return False
    if one.script != "chinese" or one.end - one.start > 1:
        return True
    return bool(unit_behind(written, one.end)) or not _HAN.match(written, one.end)


def _spelled(written: str, one: Number) -> SpelledNumber:
    assert one.value is not None
    part = _PARTS.get(one.unit or "")
    value = one.value * part if part and isinstance(one.value, Decimal) else one.value
    return _signed(written, one.start, one.end, value)


def _signed(written: str, start: int, end: int, value: Decimal | Fraction) -> SpelledNumber:
    minus = _MINUS.search(written[max(0, start - 2) : start])
    return SpelledNumber("", start - 1, end, -value) if minus else SpelledNumber("", start, end, value)


def _placed(text: str, one: SpelledNumber, places: list[int] | None) -> SpelledNumber:
    """The number in the text as it is; a space behind it is none of its own."""
    start, end = (one.start, one.end) if places is None else (places[one.start], places[one.end - 1] + 1)
    return replace(one, text=text[start:end], start=start, end=end)
