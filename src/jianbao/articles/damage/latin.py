"""Chinese bytes read as Windows-1252 or Latin-1: `ç®—åŠ›` and `ËãÁ¦` for 算力, `â€œ` for `“`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.characters import frequent_share, is_plausible
from jianbao.articles.damage.found import Damage, Piece, mended, only_flagged, utf8_pieces
from jianbao.articles.marks import Reason

_BYTES = {bytes((byte,)).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
# What Windows-1252 leaves open or shows as signs, Latin-1 shows as control characters.
_BYTES |= {chr(byte): byte for byte in range(0x80, 0xA0)}
_FOLLOWS = "[" + "".join(re.escape(shown) for shown, byte in _BYTES.items() if byte < 0xC0) + "]"
_UTF8 = re.compile(f"(?:[â-ï]{_FOLLOWS}{{2}}|[Â-ß]{_FOLLOWS}|[ð-ô]{_FOLLOWS}{{3}})+")
# Patterns that begin with a set are found quickest: nearly all pages have none of it.
_UTF8_GATE = re.compile(f"[Â-ô]{_FOLLOWS}")
_SURE_SIGN = re.compile("[“”‘’—–…•\ufeff]")
"""What `â€` begins, which nobody writes; and the byte order mark."""
_ACCENTED = re.compile("[\xa0-\xff]{2,}")
_LOST_QUOTE = re.compile("â€\ufffd")
_FEWEST_HAN = 2

_GBK = re.compile(r"(?:[\x81-\xfe][\x80-\xfe])+")
_GBK_GATE = re.compile(r"[\x81-\xfe][\x80-\xfe]")
_PROVEN_HAN, _PROVEN_SHARE = 4, 0.25
"""Pairs of accented letters make common characters by chance, but not the most common ones."""


def utf8_as_latin(text: str) -> Iterator[Damage]:
    """UTF-8 that was read as Windows-1252, once or twice.

    A stretch of two Han characters proves itself, and with it shorter ones on the page.
    """
    if not _UTF8_GATE.search(text):
        return
    found = [_unread(match) for match in _UTF8.finditer(text)]
    proven = any(damage.han >= _FEWEST_HAN and is_plausible(damage.detail or "") for damage in found)
    for damage in found:
        meant = damage.detail or ""
        if (proven and is_plausible(meant)) or _SURE_SIGN.fullmatch(meant):
            yield damage
        elif proven or _ACCENTED.fullmatch(meant):
            yield only_flagged(damage)
    for match in _LOST_QUOTE.finditer(text):
        yield Damage(*match.span(), Reason.UTF8_AS_LATIN, "”")


def gbk_as_latin(text: str) -> Iterator[Damage]:
    """GBK that was read as Windows-1252. It takes the whole page to prove it."""
    if not _GBK_GATE.search(text):
        return
    found = [damage for match in _GBK.finditer(text) if (damage := _paired(match))]
    han = sum(damage.han for damage in found)
    if frequent_share("".join(damage.detail or "" for damage in found)) >= _PROVEN_SHARE:
        if han >= _PROVEN_HAN:
            yield from found
        elif han >= _FEWEST_HAN:
            yield from map(only_flagged, found)


def _unread(match: re.Match[str]) -> Damage:
    pieces = _once(match.group(), match.start())
    within = "".join(piece.meant for piece in pieces)
    if again := _twice(within, pieces):
        return mended(again, Reason.UTF8_TWICE)
    return mended(pieces, Reason.UTF8_AS_LATIN) if pieces else Damage(*match.span(), Reason.UTF8_AS_LATIN)


def _once(shown: str, start: int) -> list[Piece]:
    return utf8_pieces(bytes(_BYTES[character] for character in shown), range(start, start + len(shown) + 1))


def _twice(within: str, pieces: Sequence[Piece]) -> list[Piece]:
    """What the pieces mean when they show UTF-8 in turn; each of them is one character of `within`."""
    if not _UTF8.fullmatch(within):
        return []
    again = _once(within, 0)
    return [Piece(pieces[one.start].start, pieces[one.end - 1].end, one.meant) for one in again]


def _paired(match: re.Match[str]) -> Damage | None:
    shown, start = match.group(), match.start()
    try:
        meant = shown.encode("latin-1").decode("gbk")
    except UnicodeDecodeError:
        return None
    if meant.encode("gbk").decode("latin-1") != shown or not is_plausible(meant):
        return None
    places = range(start, match.end(), 2)
    return mended([Piece(at, at + 2, one) for at, one in zip(places, meant, strict=True)], Reason.GBK_AS_LATIN)
