"""Words that a program has damaged: GBK bytes read one byte off.

Where a program loses one byte of a text in GBK, it pairs the bytes that follow wrongly: of `。”穆清` it shows
`?！蹦虑`. The lost byte makes a question mark, and the sign behind it, if there is one, is half of the next character.
What was there is a suggestion in the detail and never a repair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles.marks import Flag, Reason
from jianbao.mapped import MappedText
from jianbao.text import HAN

_MARK = re.compile(rf"(?<=[{HAN}])[?？](?P<sign>[!;,！；，])(?=[{HAN}])")
_RUN = re.compile(r"[^\s，。、；：！？,;:!?]{1,12}")
_SIGNS = frozenset("。，、；：？！“”‘’《》（）…—·")
_WIDE = str.maketrans("!;,", "！；，")
_LOST = b"\xa1"
"""First byte of the signs of GBK, which is what most of the lost bytes are."""
_SURE, _RARE_ENOUGH = 2, 2
_NEAR = 12
_COMMON = range(0xB0, 0xD8)
"""First bytes of the 3,755 most common characters (GB 2312, level 1)."""


def shifted_words(text: MappedText) -> list[Flag]:
    """The damaged stretches of a text, each once; spans are of its source.

    A stretch counts when its bytes make common words with the lost byte in front, or when rare characters crowd in it.
    """
    flags: list[Flag] = []
    last = -_NEAR
    for mark in _MARK.finditer(text.text):
        run = _RUN.match(text.text, mark.end())
        words = run.group() if run else ""
        meant = max(_read_anew(mark["sign"] + words), _read_anew(words), key=len)
        is_damaged = len(meant) > _SURE or sum(map(_is_rare, words)) >= _RARE_ENOUGH
        if is_damaged and mark.start() - last >= _NEAR:
            span = text.source_span(mark.start(), mark.end() + len(words))
            flags.append(Flag(*span, reason=Reason.SHIFTED, detail=meant if len(meant) > _SURE else None))
        last = mark.end() if is_damaged else last
    return flags


def _read_anew(words: str) -> str:
    """The words that the bytes make with the lost byte in front, as far as they are common; empty for too few."""
    meant = "".join(_common_pairs(_LOST + words.translate(_WIDE).encode("gbk", "ignore")))
    return meant if sum(map(_is_han, meant)) >= _SURE else ""


def _common_pairs(data: bytes) -> Iterator[str]:
    for at in range(0, len(data) - 1, 2):
        pair = data[at : at + 2]
        character = pair.decode("gbk", "replace")
        if character not in _SIGNS and (pair[0] not in _COMMON or pair[1] < _LOST[0]):
            return
        yield character


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _is_rare(character: str) -> bool:
    try:
        return character.encode("gb2312")[0] not in _COMMON and not character.isascii()
    except UnicodeEncodeError:
        return True
