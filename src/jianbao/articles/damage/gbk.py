"""UTF-8 read as GBK: `绠楀姏` for 算力.

Three bytes of UTF-8 are one character, two bytes of GBK are one; so two characters show as three, and an odd one
takes the ASCII letter behind it along or loses its last byte: `锛�` was one of `，（）：；？！`, `鈥�` a quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from jianbao.articles.characters import is_plausible
from jianbao.articles.damage.found import Damage, mended, only_flagged, utf8_pieces
from jianbao.articles.marks import Reason

_LEADS, _TRAILS, _ASCII = range(0xE2, 0xF0), range(0x80, 0xC0), range(0x40, 0x7F)
"""First bytes of Chinese in UTF-8, the bytes behind them, and the ASCII that can be half of a character of GBK."""
_SURELY_CUT = re.compile("[锛銆鈥][?？\ufffd]")
_FEWEST_HAN = 2
_FIRST_HAN, _SECOND_LEVEL = 0x4E00, 0xD8


def utf8_as_gbk(text: str) -> Iterator[Damage]:
    """UTF-8 that was read as GBK. A stretch of two Han characters proves itself, and with it shorter ones."""
    if not _gate().search(text):
        return
    found = [_unread(match) for match in _stretch().finditer(text)]
    proven = any(_proves_itself(damage) for damage in found)
    if proven:
        for damage in found:
            yield damage if is_plausible(damage.detail or "") else only_flagged(damage)
    for match in (_cut() if proven else _SURELY_CUT).finditer(text):
        yield Damage(*match.span(), Reason.UTF8_AS_GBK)


def _proves_itself(damage: Damage) -> bool:
    """Whether a stretch can hardly be anything else: of just two characters, both must be among the frequent ones."""
    meant = damage.detail or ""
    if damage.han < _FEWEST_HAN or not is_plausible(meant):
        return False
    return damage.han > _FEWEST_HAN or all(ord(one) < _FIRST_HAN or _is_frequent(one) for one in meant)


def _is_frequent(character: str) -> bool:
    """Whether a character is of the first level of GB/T 2312: 3,755 frequent ones."""
    return character.encode("gb2312", "replace")[0] < _SECOND_LEVEL


def _unread(match: re.Match[str]) -> Damage:
    shown, start, end = match.group(), *match.span()
    data = shown.encode("gb18030")
    places = [start + at // 2 for at in range(len(data))]
    pieces = utf8_pieces(data, [*places, end])
    return mended(pieces, Reason.UTF8_AS_GBK) if pieces else Damage(start, end, Reason.UTF8_AS_GBK)


@cache
def _gate() -> re.Pattern[str]:
    """The beginning of any stretch; a pattern that begins with a set is found quickest."""
    return re.compile(f"{_first()}(?:{_middle()}|{_with_ascii()}|[?？\ufffd])")


@cache
def _stretch() -> re.Pattern[str]:
    """Pairs of characters, and behind them perhaps one with the ASCII letter behind it."""
    pair = f"{_first()}{_middle()}{_last()}"
    return re.compile(f"{pair}(?:{pair})*(?:{_first()}{_with_ascii()})?|{_first()}{_with_ascii()}")


@cache
def _cut() -> re.Pattern[str]:
    """A lost byte with the halves of characters around it."""
    behind = f"\ufffd{{1,9}}(?:{_middle()}{_last()}?)?"
    return re.compile(f"{_first()}{_middle()}?{behind}|{behind}|{_SURELY_CUT.pattern}")


def _first() -> str:
    """What shows the first two bytes of a character."""
    return _shown(_LEADS, _TRAILS)


def _middle() -> str:
    """What shows the last byte of a character and the first one of the next."""
    return _shown(_TRAILS, _LEADS)


def _last() -> str:
    """What shows the last two bytes of a character."""
    return _shown(_TRAILS, _TRAILS)


def _with_ascii() -> str:
    """What shows the last byte of a character and an ASCII letter."""
    return _shown(_TRAILS, _ASCII)


@cache
def _shown(leads: range, trails: range) -> str:
    """The characters that pairs of bytes show in GBK, as a set of a regular expression."""
    pairs = (bytes((lead, trail)).decode("gb18030", "ignore") for lead in leads for trail in trails)
    return "[" + "".join(map(re.escape, (pair for pair in pairs if len(pair) == 1))) + "]"
