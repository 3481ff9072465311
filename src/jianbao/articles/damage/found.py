"""What the search for damage finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from jianbao.articles.characters import han_in
from jianbao.articles.marks import Reason


class Piece(NamedTuple):
    """Characters of the text as it is shown, `[start, end)`, and what they provably stand for."""

    start: int
    end: int
    meant: str


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged stretch of the text as it is shown.

    Attributes:
        detail: what it means, as far as that is known.
        pieces: what is mended, in order; none where what it means is not provable.
    """

    start: int
    end: int
    reason: Reason
    detail: str | None = None
    pieces: tuple[Piece, ...] = ()

    @property
    def han(self) -> int:
        """How many Han characters it stands for."""
        return han_in(self.detail or "")


def mended(pieces: Sequence[Piece], reason: Reason) -> Damage:
    """A stretch that its pieces mend from end to end."""
    return Damage(pieces[0].start, pieces[-1].end, reason, "".join(piece.meant for piece in pieces), tuple(pieces))


def only_flagged(damage: Damage) -> Damage:
    """The same stretch, not to be mended."""
    return Damage(damage.start, damage.end, damage.reason, damage.detail)


def utf8_pieces(data: bytes, places: Sequence[int]) -> list[Piece]:
    """What bytes mean in UTF-8, as far from their first on as they are strictly that.

    Args:
        data: the bytes that a stretch of the text shows.
        places: where each byte is shown; two that are shown by one character have one place. Behind the last byte's,
            where the stretch ends.
    """
    pieces: list[Piece] = []
    first = at = 0
    for character in _strictly(data):
        at += len(character.encode())
        if places[at] != places[at - 1]:
            pieces.append(Piece(places[first], places[at], data[first:at].decode()))
            first = at
    return pieces


def _strictly(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as fault:
        return data[: fault.start].decode()
