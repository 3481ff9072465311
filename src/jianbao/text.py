"""Text that remembers where it came from.

Cleaning and folding change characters; evidence must point into the untouched original. `MappedText` carries,
for every character of a derived text, the span of the source it stands for, and mappings compose.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

HAN = "\u3400-\u9fff"
"""The range of Han characters, for regular expressions."""
PAIRS = ("“”", "‘’", "（）", "()", "《》", "「」", "『』")
"""Marks that come in pairs."""

# Brackets, quotation marks, dots and spaces are written differently by different mirrors of one story.
_UNWRITTEN = re.compile(r"[\s\"'`“”‘’「」『』《》〈〉()\[\]{}【】〔〕•·・‧∙●\u200b\u00ad\ufeff]")
_SAME = str.maketrans({"—": "-", "–": "-", "－": "-", "―": "-", "〜": "~", "。": ".", "、": ","})


@dataclass(frozen=True, slots=True)
class MappedText:
    """A text and, for each of its characters, the span `[starts[i], ends[i])` of the source it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span that `text[start:end]` stands for; `start < end` is required."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such span in a text of {len(self.text)} characters: [{start}, {end})")
        return self.starts[start], self.ends[end - 1]


def identity(text: str) -> MappedText:
    """The text as its own source."""
    return MappedText(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))


def keep(mapped: MappedText, kept: list[tuple[int, str]]) -> MappedText:
    """A text of chosen characters: pairs of (index in `mapped`, character to write there)."""
    return MappedText(
        "".join(character for _, character in kept),
        tuple(mapped.starts[i] for i, _ in kept),
        tuple(mapped.ends[i] for i, _ in kept),
    )


def select(mapped: MappedText, spans: Iterable[tuple[int, int]]) -> MappedText:
    """The text of some spans of a text, put together."""
    chosen = list(spans)
    return MappedText(
        "".join(mapped.text[start:end] for start, end in chosen),
        tuple(chain.from_iterable(mapped.starts[start:end] for start, end in chosen)),
        tuple(chain.from_iterable(mapped.ends[start:end] for start, end in chosen)),
    )


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """One character without its width, case and style; empty for what does not count (spaces, quotes, dots)."""
    plain = unicodedata.normalize("NFKC", character).casefold()
    return _UNWRITTEN.sub("", plain.translate(_SAME))


def fold(text: str) -> MappedText:
    """The text without width, case, spaces, quotation marks, brackets and dots, mapped to `text`."""
    pieces = list(map(fold_character, text))
    starts = tuple([i for i, piece in enumerate(pieces) for _ in piece])
    return MappedText("".join(pieces), starts, tuple([start + 1 for start in starts]))


def fold_key(text: str) -> str:
    """The folded text alone, for comparing names."""
    return "".join(map(fold_character, text))


def is_paired(text: str) -> bool:
    """Whether every mark that opens in a text closes in it too."""
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in PAIRS)
