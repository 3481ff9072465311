"""UTF-8 read as GBK: `绠楀姏` for 算力.

Three bytes of UTF-8 are one character, two bytes of GBK are one; so two characters show as three, and an odd one takes
the ASCII letter behind it along or loses its last byte: `锛�` was one of `，（）：；？！`, `鈥�` a quotation mark or dash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from jianbao.articles.characters import is_plausible
from jianbao.articles.damage.found import Damage, mended, only_flagged, utf8_pieces
from jianbao.articles.marks import Reason

_BEGINS, _FOLLOWS, _ASCII = range(0xE2, 0xF0), range(0x80, 0xC0), range(0x40, 0x7F)
"""First bytes of Chinese in UTF-8, the bytes behind them, and the ASCII that can be half of a character of GBK."""
_SURELY_CUT = re.compile("[锛銆鈥][?？\ufffd]")
_FEWEST_HAN = 2


def utf8_as_gbk(text: str) -> Iterator[Damage]:
    """UTF-8 that was read as GBK. A stretch of two Han characters proves itself, and with it shorter ones."""
    found = [_unread(match) for match in _stretch().finditer(text)]
    proven = any(damage.han >= _FEWEST_HAN and is_plausible(damage.detail or "") for damage in found)
    if proven:
        for damage in found:
            yield damage if is_plausible(damage.detail or "") else only_flagged(damage)
    for match in (_cut() if proven else _SURELY_CUT).finditer(text):
        yield Damage(*match.span(), Reason.UTF8_AS_GBK)


def _unread(match: re.Match[str]) -> Damage:
    shown, start, end = match.group(), *match.span()
    data = shown.encode("gb18030")
    places = [start + at // 2 for at in range(len(data))]
    return mended(utf8_pieces(data, [*places, end]), Reason.UTF8_AS_GBK)


@cache
def _stretch() -> re.Pattern[str]:
    """Pairs of characters, and behind them perhaps one with the ASCII letter behind it."""
    begins, middle, ends = _shown(_BEGINS, _FOLLOWS), _shown(_FOLLOWS, _BEGINS), _shown(_FOLLOWS, _FOLLOWS)
    with_ascii = f"{begins}{_shown(_FOLLOWS, _ASCII)}"
    return re.compile(f"(?:{begins}{middle}{ends})+(?:{with_ascii})?|{with_ascii}")


@cache
def _cut() -> re.Pattern[str]:
    """A character whose last byte is lost."""
    return re.compile(f"{_shown(_BEGINS, _FOLLOWS)}\ufffd|{_SURELY_CUT.pattern}")


def _shown(leads: range, trails: range) -> str:
    """The characters that pairs of bytes show in GBK, as a set of a regular expression."""
    pairs = (bytes((lead, trail)).decode("gb18030", "ignore") for lead in leads for trail in trails)
    return "[" + "".join(map(re.escape, (pair for pair in pairs if len(pair) == 1))) + "]"
