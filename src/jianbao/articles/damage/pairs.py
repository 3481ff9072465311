"""Big5 read as GBK, and GBK read as Big5: pairs of bytes in both, so each character shows as another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from jianbao.articles.characters import frequent_share, han_in, is_plausible
from jianbao.articles.damage.found import Damage, Piece, mended
from jianbao.articles.marks import Reason
from jianbao.text import HAN

_FEWEST_HAN, _SHARE = 6, 0.25
"""What a page must have of characters, and of the most common among them, to prove how it was misread."""
_OTHER_SCRIPTS = "\u0391-\u03c9\u0401-\u0451\u3105-\u3129\u2500-\u257f\ue000-\uf8ff"
_RUN = re.compile("[^\x00-\x7f]+")
# Common characters of Big5 show in GBK as Cyrillic, Greek, bopomofo or private use in the middle of rare ones.
_BIG5_GATE = re.compile(f"[{_OTHER_SCRIPTS}]")
_BIG5_SIGN = re.compile(f"[{_OTHER_SCRIPTS}][{HAN}]|[{HAN}][{_OTHER_SCRIPTS}]")


def big5_as_gbk(text: str) -> Iterator[Damage]:
    """Big5 that was read as GBK."""
    return _misread(text, _BIG5_GATE, _BIG5_SIGN, "gb18030", "big5hkscs", Reason.BIG5_AS_GBK)


def gbk_as_big5(text: str) -> Iterator[Damage]:
    """GBK that was read as Big5."""
    return _misread(text, _rare_in_big5(), _rare_in_big5(), "big5hkscs", "gb18030", Reason.GBK_AS_BIG5)


def _misread(
    text: str, gate: re.Pattern[str], sign: re.Pattern[str], shown_in: str, written_in: str, reason: Reason
) -> Iterator[Damage]:
    """The stretches that the misreading explains, where those with its sign prove it.

    What is shown rightly on the same page comes out as rare characters, so it stays.
    """
    if not gate.search(text):
        return
    runs = list(_RUN.finditer(text))
    with_sign = [run.group() for run in runs if sign.search(text, *run.span())]
    meant = "".join(_meant(shown, shown_in, written_in) for shown in with_sign)
    if han_in(meant) < _FEWEST_HAN or frequent_share(meant) < _SHARE:
        return
    for run in runs:
        meant = _meant(run.group(), shown_in, written_in)
        if meant:
            yield mended([Piece(at, at + 1, one) for at, one in enumerate(meant, run.start())], reason)


def _meant(shown: str, shown_in: str, written_in: str) -> str:
    """What a stretch means if it was misread; nothing where that is not more plausible than what it shows."""
    meant = _read_anew(shown, shown_in, written_in)
    better = meant and is_plausible(meant) and frequent_share(meant) >= frequent_share(shown)
    return meant if better and han_in(meant) else ""


def _read_anew(shown: str, shown_in: str, written_in: str) -> str:
    """The characters whose bytes are shown, one for each that is shown; none where the way back leads elsewhere."""
    try:
        data = shown.encode(shown_in)
        meant = data.decode(written_in)
        back = meant.encode(written_in)
    except UnicodeError:
        return ""
    return meant if back == data and len(data) == 2 * len(shown) == 2 * len(meant) else ""


@cache
def _rare_in_big5() -> re.Pattern[str]:
    """Two characters of level 2 of Big5 together that GB 2312 does not have."""
    leads, trails = range(0xC9, 0xFA), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    pairs = (bytes((lead, trail)).decode("big5", "ignore") for lead in leads for trail in trails)
    rare = "".join(pair for pair in pairs if pair and not pair.encode("gb2312", "ignore"))
    return re.compile(f"[{rare}][{rare}]")
