"""The working text: what the model reads and where facts are looked for.

Mirrors of Chinese news write one story in several ways: in Traditional characters, with full-width letters, with
soft hyphens, with the pinyin of converted characters left in brackets (`戰(zhàn)略`). The working text is written
in one way, Simplified Chinese, and every character of it knows its place in the original.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import starmap
from operator import ne

from jianbao.articles.damage.repair import repaired
from jianbao.articles.marks import LeftOut, Reason
from jianbao.mapped import MappedText
from jianbao.text import HAN, simplified, t2s

_PINYIN_NOTE = re.compile(rf"(?<=[{HAN}])\((?=[^)]{{1,7}}\))[a-zɑɡà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜăĕĭŏŭńňǹḿ]+\)")
_BEHIND_LETTER = re.compile(_PINYIN_NOTE.pattern.replace(HAN, "A-Za-z", 1))
_TONE = re.compile(r"[à-öø-ÿāēīōūǎěǐǒǔǖǘǚǜăĕĭŏŭńňǹḿ]")
# Converters leave hundreds of notes behind; a single bracketed letter is the author's.
_FEWEST_NOTES = 5
# Of a Traditional page a third of the characters change, of a Simplified one next to none.
_TRADITIONAL_SHARE = 0.05
_HAN = re.compile(f"[{HAN}]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200c\u200d\u2060\ufeff]+")
_HALF_LINE_END = re.compile(r"\r(?=\n)")
_FULL_WIDTH = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e\uff0b\u3000\u00a0\u2e80-\u2fdf]")
_LINE_END = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text as it is read, and what was taken out of it, in order; spans are of its source."""

    text: MappedText
    left_out: tuple[LeftOut, ...]


def working_text(visible: MappedText) -> Cleaned:
    """The working text of what a page shows, mapped to the page's original."""
    visible = repaired(visible)
    notes = _notes(visible.text)
    invisible = _spans(_INVISIBLE, visible.text)
    text = _without(sorted([*notes, *invisible, *_spans(_HALF_LINE_END, visible.text)]), visible)
    reasons = (*((span, Reason.CONVERTER_NOTE) for span in notes), *((span, Reason.INVISIBLE) for span in invisible))
    left_out = [LeftOut(*visible.source_span(*span), reason=reason) for span, reason in sorted(reasons)]
    return Cleaned(_simplified(_plain(text)), tuple(left_out))


def _spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def _notes(text: str) -> list[tuple[int, int]]:
    """The pinyin that a converter left behind its characters; none where only an author's brackets are found."""
    notes = _spans(_PINYIN_NOTE, text)
    if len(notes) < _FEWEST_NOTES or not any(_TONE.search(text, start, end) for start, end in notes):
        return []
    # Where bytes are shifted, half of a character is a letter: on such a page its note is one too.
    return sorted([*notes, *(span for span in _spans(_BEHIND_LETTER, text) if _TONE.search(text, *span))])


def _without(spans: Sequence[tuple[int, int]], text: MappedText) -> MappedText:
    """The text without some spans of it, which are in order and do not overlap."""
    if not spans:
        return text
    starts = [0, *(end for _, end in spans)]
    return text.select(zip(starts, [*(start for start, _ in spans), len(text.text)], strict=True))


def _plain(text: MappedText) -> MappedText:
    """With narrow letters and digits, and `\\n` for every line end."""
    narrow = _FULL_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text.text)
    return text.rewritten(_LINE_END.sub("\n", narrow))


def _simplified(text: MappedText) -> MappedText:
    """Traditional characters folded to Simplified, character for character.

    The converter knows phrases (乾隆 keeps its 乾). Where a phrase would change the length of a line, its
    characters are converted one by one, and one that becomes several is kept, so the map stays exact. A text that
    is Simplified already is left alone: the converter would take the name 沈默 for the word 沉默.
    """
    whole: str = t2s().convert(text.text)
    if whole == text.text:
        return text
    lines = zip(text.text.split("\n"), whole.split("\n"), strict=True)
    converted = "\n".join(starmap(_of_one_length, lines))
    changed = sum(map(ne, text.text, converted))
    if changed < _TRADITIONAL_SHARE * sum(map(len, _HAN.findall(text.text))):
        return text
    return text.rewritten(converted)


def _of_one_length(line: str, converted: str) -> str:
    return converted if len(converted) == len(line) else simplified(line)
