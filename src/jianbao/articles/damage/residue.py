"""What programs leave where characters were lost before: 锟斤拷, 烫烫烫, 屯屯屯, and characters without a meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles.damage.found import Damage
from jianbao.articles.marks import Reason
from jianbao.text import HAN

# U+FFFD in UTF-8 read as GBK, Latin-1 and Big5; memory that was never written, of C programs.
_RESIDUE = re.compile("(?:锟斤拷|锟斤|斤拷锟)[锟斤拷]*|(?:ï¿½)+|(?:嚙踝蕭)+|烫{3,}|屯{3,}")
_SIGNS = ("锟斤", "斤拷锟", "ï¿½", "嚙踝蕭", "烫烫烫", "屯屯屯")
_PRIVATE_GATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_PRIVATE = re.compile(f"{_PRIVATE_GATE.pattern}+")
# A square before words marks them; between words it stands for what a font does not have.
_SQUARES = re.compile(rf"(?<=[{HAN}])□+(?=[{HAN}，。、；：）”])")
_MARKS_WORDS = re.compile(rf"(?<![{HAN}□])□")
# Not behind a word that asks: `真的吗??我们`.
_QUESTION_MARKS = re.compile(rf"(?<=[{HAN}])(?<![吗呢么嘛吧啊呀谁哪])\?{{2,99}}(?=[{HAN}])|\?{{6,}}")
_ASKS = re.compile("什么|怎|为何|谁|哪|几|多少|是否|难道|何[时处人]|是不是|能不能|吗|呢")
_CLAUSE_END = re.compile(r"[，。！？；!;\n]")
_CLAUSE = 40


def residue(text: str) -> Iterator[Damage]:
    """Signs of characters that were lost."""
    for match in _RESIDUE.finditer(text) if any(sign in text for sign in _SIGNS) else ():
        yield Damage(*match.span(), Reason.RESIDUE)


def private(text: str) -> Iterator[Damage]:
    """Characters for private use: what they mean is known to the font of the page alone."""
    for match in _PRIVATE.finditer(text) if _PRIVATE_GATE.search(text) else ():
        codes = " ".join(f"U+{ord(character):04X}" for character in match.group()[:4])
        yield Damage(*match.span(), Reason.PRIVATE_USE, codes)


def missing(text: str) -> Iterator[Damage]:
    """Squares and question marks where characters stood; U+FFFD is flagged where it is decoded."""
    if "□" in text:
        yield from _squares(text)
    for match in _QUESTION_MARKS.finditer(text) if "??" in text else ():
        clause = _CLAUSE_END.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1]
        if not _ASKS.search(clause):
            yield Damage(*match.span(), Reason.MISSING)


def _squares(text: str) -> Iterator[Damage]:
    position = 0
    for line in text.split("\n"):
        if "□" in line and not _MARKS_WORDS.search(line):
            for match in _SQUARES.finditer(line):
                yield Damage(position + match.start(), position + match.end(), Reason.MISSING)
        position += len(line) + 1
