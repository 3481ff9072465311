"""Which two characters are a word of Chinese, and how common it is: what tells a damaged word from another one.

The words and their order come from the dictionary of jieba 0.42.1 (MIT licence, in `common.LICENSE`), counted there
in news and novels: words of two characters seen five times or more.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType


@lru_cache(maxsize=1)
def plain_words() -> Mapping[str, int]:
    """Words that are no names, seen 350 times or more, with their rank: 0 is the most common."""
    return MappingProxyType({word: rank for rank, word in enumerate(_line(0))})


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """All words, rare ones and names of people and places too."""
    return frozenset(plain_words()) | frozenset(_line(1))


def _line(number: int) -> list[str]:
    line = files("jianbao.facts.words").joinpath("common.txt").read_text("utf-8").split("\n")[number]
    return [line[at : at + 2] for at in range(0, len(line), 2)]
