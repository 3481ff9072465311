"""Units, measure words and currencies, each under one canonical name."""

from __future__ import annotations

import re
from typing import NamedTuple

from jianbao.values.unit_words import COUNTS, COUNTS_OF_MANY, GOES_ON, MEASURED, MONEY, NOUNS, SIGNS

_NEXT = {
    word: frozenset(rest)
    for word, rest in (pair.split() for pair in GOES_ON.replace("\n", "|").split("|") if pair.split())
}
_TIMES = frozenset(("年", "个月", "个季度", "周", "天", "小时", "分钟", "秒"))


class Unit(NamedTuple):
    """A unit behind or before a number.

    Attributes:
        name: canonical.
        start, end: its span.
        currency: ISO 4217, for money.
        measured: whether it is of money or of a physical measure, and no word of counting.
        small: whether a Chinese numeral below ten makes a quantity with it.
    """

    name: str
    start: int
    end: int
    currency: str | None = None
    measured: bool = False
    small: bool = True

    @property
    def is_time(self) -> bool:
        """Whether it measures time."""
        return self.name in _TIMES


class _Entry(NamedTuple):
    name: str
    currency: str | None = None
    measured: bool = False
    small: bool = True


def _table(money: str, measured: str) -> dict[str, _Entry]:
    table: dict[str, _Entry] = {}
    for line in money.strip().splitlines():
        name, currency, *written = line.split()
        table |= {word.replace("_", " "): _Entry(name, currency, True, name != "元") for word in written}
    for line in measured.strip().splitlines():
        name, *written = line.split()
        table |= {word.replace("_", mark): _Entry(name, None, True) for word in written for mark in " -"}
    return table


_BEHIND = _table(MONEY, MEASURED)
_BEHIND |= {word: _Entry(word, small=False) for word in COUNTS_OF_MANY.split()}
_BEHIND |= {word: _Entry(word) for word in COUNTS.split()}
_BEHIND |= {word: _Entry("人", small=False) for word in ("people", "persons", "person")}
_BEHIND |= {word: _Entry("个") for word in NOUNS.split()}
_BEHIND |= {word: _Entry("人") for word in ("人口",)}
_BEHIND["大"] = _Entry("个")  # 8大领域
_BEHIND["个点"] = _Entry("点")  # 跌1.5个点: of a rate or of an index
_BEHIND |= {word: _Entry("工作日") for word in ("个工作日", "working days")}
_BEFORE = _table(SIGNS, "")


def _by_first(table: dict[str, _Entry]) -> dict[str, list[str]]:
    """The words under their first character, longest first."""
    first: dict[str, list[str]] = {}
    for word in sorted(table, key=len, reverse=True):
        first.setdefault(word[0], []).append(word)
    return first


_FIRST = _by_first(_BEHIND)
# 3亿美元5家: the word behind one number is none before the next.
_SIGN = re.compile(
    "(?<![A-Za-z])(?:(?![\u4e00-\u9fff])|(?<![0-9十百千万亿元]))("
    + "|".join(map(re.escape, sorted(_BEFORE, key=len, reverse=True)))
    + ") ?$"
)
_SIGN_ENDS = frozenset(word[-1] for word in _BEFORE)
_LONGEST_SIGN = 6
LONGEST_EACH = 5
"""Characters of 每吨 and the like in front of an amount."""
_PER = " per "
_EACH_TIME = re.compile("月|日|[dh](?![A-Za-z])")
_TIME_OF = {"月": "月", "日": "天", "d": "天", "h": "小时"}
"""What is one of them behind a slash only: 8000元/月, 10万m³/d."""
_ONLY_BEFORE = {"E": "级算智"}
"""With what a unit of one letter goes on, where it is one: 10E级, 2E算力; 3E is a name."""


def unit_behind(text: str, at: int) -> Unit | None:
    """The unit that a number ending at `at` has behind it; a rate (元/吨) is one unit."""
    start = at + 1 if text[at : at + 1] in (" ", "-") else at
    word = _word_at(text, start)
    if word is None or (text[at : at + 1] == "-" and not word[0].isascii()):
        return None
    entry, end = _BEHIND[word], start + len(word)
    per = rate_behind(text, end, money=entry.currency is not None) if entry.measured else None
    if per:
        return Unit(f"{entry.name}/{per.name}", start, per.end, entry.currency, True, entry.small)
    return Unit(entry.name, start, end, entry.currency, entry.measured, entry.small)


def rate_behind(text: str, at: int, *, money: bool) -> Unit | None:
    """What a measure that ends at `at` is for one of: /吨, and of money " per tonne"."""
    if text[at : at + 1] == "/":
        word, begin = _word_at(text, at + 1), at + 1
        if word is None and (time := _EACH_TIME.match(text, begin)):
            return Unit(_TIME_OF[time[0]], at, time.end())
    elif money and text.startswith(_PER, at):
        begin = at + len(_PER)
        word = _word_at(text, begin)
    else:
        return None
    if word is None or (begin > at + 1 and _BEHIND[word].name in _TIMES):
        return None
    return Unit(_BEHIND[word].name, at, begin + len(word))


def rate_before(text: str, at: int) -> str | None:
    """The unit for one of which an amount that begins at `at` is: 每吨3000元. 每年 says when, as 年均 does."""
    each = text.rfind("每", max(0, at - LONGEST_EACH), at)
    word = text[each + 1 : at] if each >= 0 else ""
    entry = _BEHIND.get(word)
    return entry.name if entry and entry.name not in _TIMES else None


def unit_before(text: str, at: int) -> Unit | None:
    """The sign or name of a currency before a number that begins at `at`."""
    if (text[at - 1 : at].strip() or text[at - 2 : at - 1]) not in _SIGN_ENDS:
        return None
    match = _SIGN.search(text[max(0, at - _LONGEST_SIGN) : at])
    if match is None:
        return None
    entry = _BEFORE[match[1]]
    return Unit(entry.name, at - len(match[0]), at, entry.currency, True)


def _word_at(text: str, at: int) -> str | None:
    """The longest unit that begins at a place and is whole there."""
    for word in _FIRST.get(text[at : at + 1], ()):
        if text.startswith(word, at) and _ends(word, text[at + len(word) : at + len(word) + 1]):
            return word
    return None


def _ends(word: str, following: str) -> bool:
    """A Latin word ends where no letter follows, a Chinese one where it does not go on to another word."""
    if word in _ONLY_BEFORE:
        return following != "" and following in _ONLY_BEFORE[word]
    if word[-1].isascii() and word[-1].isalnum():
        return not (following.isascii() and following.isalnum())
    return following not in _NEXT.get(word, ())
