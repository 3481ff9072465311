"""What counts of a text when two are compared: characters without width, script, case, spaces and quotation marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import opencc

from jianbao.mapped import MappedText, MapWriter

HAN = "\u3400-\u9fff"
"""The range of Han characters, for regular expressions."""


def han_but(characters: str) -> str:
    """The range of Han characters without some, for regular expressions: one class, which `re` repeats at once."""
    first, last = ord(HAN[0]), ord(HAN[-1])
    ranges = []
    for code in sorted(map(ord, set(characters))):
        if first < code:
            ranges.append(f"{chr(first)}-{chr(code - 1)}")
        first = code + 1
    return "".join([*ranges, f"{chr(first)}-{chr(last)}"])


PAIRS = ("“”", "‘’", "（）", "()", "《》", "「」", "『』")
"""Marks that come in pairs."""

# Brackets, quotation marks, dots and spaces are written differently by different mirrors of one story.
_UNWRITTEN = re.compile(r"[\s\"'`“”‘’「」『』《》〈〉()\[\]{}【】〔〕•·・‧∙●\u200b\u00ad\ufeff]")
_SAME = str.maketrans({"—": "-", "–": "-", "－": "-", "―": "-", "〜": "~", "。": ".", "、": ","})
# What the converter writes one way in some phrases and another way alone: 帶著 and 著作, 鍾 as a name and as a clock.
_VARIANTS = str.maketrans("著瞭藉夥锺馀苧", "着了借伙钟余苎")


@lru_cache(maxsize=1)
def t2s() -> opencc.OpenCC:
    """The converter from Traditional to Simplified characters."""
    return opencc.OpenCC("t2s")


@lru_cache(maxsize=8192)
def simplified_character(character: str) -> str:
    """A character in Simplified script; itself where the converter would make several of it."""
    converted: str = t2s().convert(character)
    return converted if len(converted) == 1 else character


def simplified(text: str) -> str:
    """The text in Simplified script, character for character and of the same length."""
    return "".join(map(simplified_character, text))


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """One character without its width, script, case and style; empty for what does not count: spaces, dots."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    return _UNWRITTEN.sub("", simplified(plain.translate(_SAME)).translate(_VARIANTS))


def fold(text: str) -> MappedText:
    """The text without width, script, case, spaces, quotation marks, brackets and dots, mapped to `text`."""
    writer = MapWriter()
    folded = list(map(fold_character, text))
    start = 0
    for place in [i for i, piece in enumerate(folded) if len(piece) != 1]:
        writer.copy("".join(folded[start:place]), start)
        writer.write(folded[place], place, place + 1)
        start = place + 1
    writer.copy("".join(folded[start:]), start)
    return writer.finished()


def fold_key(text: str) -> str:
    """The folded text alone, for comparing names."""
    return "".join(map(fold_character, text))


def is_paired(text: str) -> bool:
    """Whether every mark that opens in a text closes in it too."""
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in PAIRS)
