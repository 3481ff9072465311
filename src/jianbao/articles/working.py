"""The working text: what the model reads and where facts are looked for.

Mirrors of Chinese news write one story in several ways: in Traditional characters, with full-width letters, with
soft hyphens, with the pinyin of converted characters left in brackets (`戰(zhàn)略`). The working text is written
in one way, Simplified Chinese, and every character of it knows its place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import opencc

from jianbao.text import MappedText, identity, keep

_PINYIN_NOTE = re.compile(r"(?<=[\u3400-\u9fff])\((?=[^)]{1,7}\))[a-zɑɡà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜăĕĭŏŭńňǹḿ]+\)")
_TONE = re.compile(r"[à-öø-ÿāēīōūǎěǐǒǔǖǘǚǜăĕĭŏŭńňǹḿ]")
# Converters leave hundreds of notes behind; a single bracketed letter is the author's.
_FEWEST_NOTES = 5
# Of a Traditional page a third of the characters change, of a Simplified one next to none.
_TRADITIONAL_SHARE = 0.05
_HAN = re.compile(r"[\u3400-\u9fff]")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\r"
_FULL_WIDTH = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e\uff0b\u3000\u00a0]")


def working_text(original: str) -> MappedText:
    """The working text of an original, mapped to it."""
    return _simplified(_narrow(_without_notes(original)))


def _without_notes(original: str) -> MappedText:
    text = identity(original)
    notes = list(_PINYIN_NOTE.finditer(original))
    if len(notes) < _FEWEST_NOTES or not any(_TONE.search(note.group()) for note in notes):
        return text
    noted = {i for note in notes for i in range(*note.span())}
    return keep(text, [(i, character) for i, character in enumerate(original) if i not in noted])


def _narrow(text: MappedText) -> MappedText:
    def narrow(character: str) -> str:
        return unicodedata.normalize("NFKC", character) if _FULL_WIDTH.match(character) else character

    return keep(text, [(i, narrow(c)) for i, c in enumerate(text.text) if c not in _INVISIBLE])


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def _simplified(text: MappedText) -> MappedText:
    """Traditional characters folded to Simplified, character for character.

    The converter knows phrases (乾隆 keeps its 乾). Where a phrase would change the length of a line, its
    characters are converted one by one, and one that becomes several is kept, so the map stays exact. A text that
    is Simplified already is left alone: the converter would take the name 沈默 for the word 沉默.
    """
    converted = "\n".join(map(_simplified_line, text.text.split("\n")))
    changed = sum(old != new for old, new in zip(text.text, converted, strict=True))
    if changed < _TRADITIONAL_SHARE * len(_HAN.findall(text.text)):
        return text
    return MappedText(converted, text.starts, text.ends)


def _simplified_line(line: str) -> str:
    whole: str = _converter().convert(line)
    return whole if len(whole) == len(line) else "".join(map(_simplified_character, line))


def _simplified_character(character: str) -> str:
    converted: str = _converter().convert(character)
    return converted if len(converted) == 1 else character
