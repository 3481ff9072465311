"""Escapes that nobody undid: `&nbsp;`, `&amp;#31639;`, `\\u7b97\\u529b`, `%E7%AE%97`, `=E7=AE=97`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5
from itertools import accumulate, pairwise
from unicodedata import category

from jianbao.articles.characters import han_in, is_plausible
from jianbao.articles.damage.found import Damage, Piece, mended, utf8_pieces
from jianbao.articles.marks import Reason

_ENTITY = re.compile(r"&(?:amp;){0,3}(?P<entity>#\d{2,7};|#[xX][0-9a-fA-F]{2,6};|[A-Za-z][A-Za-z0-9]{1,30};)")
_CODES = re.compile(r"(?:\\{1,2}u[0-9a-fA-F]{4}){2,}")
_CODE = re.compile(r"\\{1,2}u([0-9a-fA-F]{4})")
_PERCENT = re.compile("(?:%[0-9A-Fa-f]{2}){3,}")
_PERCENT_GATE = re.compile("%[0-9A-Fa-f]{2}%")
_QUOTED = re.compile("(?:=[0-9A-F]{2}|=\r?\n){3,}")
_QUOTED_BYTE = re.compile("=([0-9A-F]{2})")
_ASCII = "".join(map(chr, range(0x21, 0x7F)))
_OF_ADDRESS = ("://", "www.", "?", "&", "=", "/")
_ADDRESS_WITHIN = 200


def entities(text: str) -> Iterator[Damage]:
    """Entities of HTML, escaped once or several times."""
    for match in _ENTITY.finditer(text) if "&" in text else ():
        meant = _entity(match["entity"])
        if meant is not None:
            pieces = (Piece(*match.span(), meant),) if _is_visible(meant) else ()
            yield Damage(*match.span(), Reason.ESCAPED, meant, pieces)


def codes(text: str) -> Iterator[Damage]:
    """Characters by their codes, as JSON and programs write them."""
    for match in _CODES.finditer(text) if "\\u" in text else ():
        found = list(_CODE.finditer(text, *match.span()))
        data = bytes.fromhex("".join(code[1] for code in found))
        meant = data.decode("utf-16-be", "ignore")
        if meant.encode("utf-16-be") == data and is_plausible(meant) and han_in(meant):
            # A character beyond the basic plane has two codes.
            firsts = accumulate((1 + (character > "\uffff") for character in meant), initial=0)
            places = [code.start() for code in found] + [match.end()]
            spans = zip(pairwise(firsts), meant, strict=True)
            yield mended([Piece(places[a], places[b], character) for (a, b), character in spans], Reason.ESCAPED)


def percent_codes(text: str) -> Iterator[Damage]:
    """Bytes of UTF-8 as addresses write them; not those in addresses."""
    for match in _PERCENT.finditer(text) if _PERCENT_GATE.search(text) else ():
        start, end = match.span()
        if not _in_address(text, start):
            data = bytes.fromhex(match.group().replace("%", ""))
            yield from _of_bytes(data, range(start, end + 1, 3))


def quoted_printable(text: str) -> Iterator[Damage]:
    """Bytes of UTF-8 as mail writes them."""
    for match in _QUOTED.finditer(text) if "=" in text else ():
        found = list(_QUOTED_BYTE.finditer(text, *match.span()))
        data = bytes.fromhex("".join(byte[1] for byte in found))
        yield from _of_bytes(data, [*(byte.start() for byte in found), match.end()])


def _in_address(text: str, place: int) -> bool:
    before = text[max(0, place - _ADDRESS_WITHIN) : place][::-1]
    word = before[: len(before) - len(before.lstrip(_ASCII))]
    return any(sign[::-1] in word for sign in _OF_ADDRESS)


def _of_bytes(data: bytes, places: list[int] | range) -> Iterator[Damage]:
    pieces = utf8_pieces(data, places)
    meant = "".join(piece.meant for piece in pieces)
    if han_in(meant) and is_plausible(meant):
        yield mended(pieces, Reason.ESCAPED)


def _entity(name: str) -> str | None:
    """What an entity stands for; None where there is none of the name."""
    if not name.startswith("#"):
        return html5.get(name)
    return html.unescape(f"&{name}")


def _is_visible(meant: str) -> bool:
    return bool(meant) and all(category(character) not in ("Cc", "Cn", "Cs", "Co") for character in meant)
