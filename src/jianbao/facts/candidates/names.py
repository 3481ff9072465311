"""Where a name begins that stands at the end of a run of words: shared by the candidates for bodies and projects."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from jianbao.facts.words.bodies import BREAKS, JOINS_IN_NAMES, UNBROKEN, WORDS_IN_FOR
from jianbao.text import HAN
from jianbao.values.listed import beginnings
from jianbao.values.tried import tried_at

_BRACKETED = rf"(?<=[{HAN}A-Za-z\d])[(（](?![一二三四五六七八九十]{{1,3}}[)）])[{HAN}A-Za-z]{{1,8}}[)）](?=[{HAN}])"
_BETWEEN_REGIONS = f"(?:(?<=中国|亚洲|欧洲|非洲)[—–](?=[{HAN}]))"
"""The dash of 中国—东盟博览会秘书处."""
RUN = re.compile(rf"(?:[{HAN}A-Za-z\d·•・&\-+]++|(?<=\d)\.(?=\d)|{_BRACKETED}|{_BETWEEN_REGIONS})+")
"""Characters that names are made of, brackets inside them too, but none that number the items of a list."""
LONGEST = 60
"""Characters of the longest name; what runs on further is none."""
_UNBROKEN = re.compile(tried_at(beginnings(UNBROKEN), "|".join(sorted(UNBROKEN, key=len, reverse=True))))
_JOINED = re.compile(rf"(?:{'|'.join(JOINS_IN_NAMES)})[和与及]$")


def runs_with(endings: Iterator[re.Match[str]], text: str) -> Iterator[tuple[int, list[re.Match[str]]]]:
    """The runs of a text in which names end: where each begins, and the endings in it. Most texts have none."""
    begin = end = 0
    inside: list[re.Match[str]] = []
    for ending in endings:
        if ending.start() >= end:
            if inside:
                yield begin, inside
            begin, end = _run_around(text, ending.start(), end)
            inside = []
        inside.append(ending)
    if inside:
        yield begin, inside


def _run_around(text: str, at: int, since: int) -> tuple[int, int]:
    """The span of the run that holds the character at `at`, no part of which stands before `since`."""
    comma, stop = text.rfind("，", since, at), text.rfind("。", since, at)
    # Marks that part runs, so that none need be sought before them.
    begin = max(since, comma, stop, text.rfind("、", since, at), text.rfind("；", since, at))
    while (run := RUN.search(text, begin)) and run.end() <= at:
        begin = run.end()
    assert run is not None  # whatever names end in is made of such characters
    return run.span()


class Breaks:
    """Words that cannot be part of a name, of up to `_LONGEST_BREAK` characters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_first: dict[str, tuple[str, ...]] = {}
        for word in words:
            self._by_first[word[0]] = (*self._by_first.get(word[0], ()), word)
        self._first = re.compile(f"[{''.join(map(re.escape, self._by_first))}]")

    def end_of_last(self, run: str, limit: int) -> int:
        """Where the last break ends that lies before the limit and is not part of a name after all."""
        best = 0
        for at in [match.start() for match in self._first.finditer(run, 0, limit)][::-1]:
            if at + _LONGEST_BREAK <= best:
                break
            for word in self._by_first[run[at]]:
                behind = at + len(word)
                if best < behind <= limit and run.startswith(word, at) and not _is_part(run, at, behind):
                    best = behind
        return best


_BREAKS = Breaks(BREAKS)
_LONGEST_BREAK = 6


def name_start(text: str, begin: int, end: int, ending: int, breaks: Breaks = _BREAKS) -> int:
    """Where the name at the end of a run of words begins: behind the last word that cannot be part of it.

    Args:
        text: what the run stands in.
        begin: where the run begins; a name longer than `LONGEST` begins right behind that limit.
        end: where the name ends.
        ending: how many characters the noun at the end of the name has; no break is looked for in it.
        breaks: the words that cannot be part of a name.
    """
    begin = max(begin, end - LONGEST - 1)
    return begin + breaks.end_of_last(text[begin:end], end - begin - ending)


def _is_part(run: str, start: int, end: int) -> bool:
    """Whether a break is part of a name after all: of a longer word, or as 和 of a board's name."""
    return _joins(run, start) or any(
        match.start() <= start and end <= match.end() and len(match.group()) > end - start
        for match in _UNBROKEN.finditer(run)
    )


class Parts:
    """Words that say no more than of what kind something is."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._lengths: dict[str, set[int]] = {}
        for word in self._words:
            self._lengths.setdefault(word[0], set()).add(len(word))

    def ends_at(self, text: str, at: int) -> list[int]:
        """Where those end that begin at a place of a text; a digit is one too."""
        character = text[at : at + 1]
        lengths = self._lengths.get(character, ())
        ends = [at + length for length in lengths if text[at : at + length] in self._words]
        return [*ends, at + 1] if character.isdigit() else ends


def is_composed(text: str, parts: Parts, endings: Container[str]) -> bool:
    """Whether a text is an ending behind nothing but digits and parts."""
    ahead, reached = [0], {0}
    while ahead:
        at = ahead.pop()
        if text[at:] in endings:
            return True
        for end in parts.ends_at(text, at):
            if end < len(text) and end not in reached:
                reached.add(end)
                ahead.append(end)
    return False


def _joins(run: str, at: int) -> bool:
    """Whether a 和, 与 or 为 is part of a name: 发展和改革委员会, and where only one character of it stands before."""
    if run[at] == "为":
        opens = at == 1 or (at > 1 and run[at - 2] in BREAKS)
        return opens and run[at - 1] not in BREAKS and run[at - 1 : at + 1] not in WORDS_IN_FOR
    return run[at] in "和与及" and (_JOINED.search(run[: at + 1]) is not None or (at == 1 and run[0] not in BREAKS))
