"""Where a name begins that stands at the end of a run of words: shared by the candidates for bodies and projects."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jianbao.facts.words.bodies import BREAKS, JOINS_IN_NAMES, UNBROKEN

HAN = r"\u3400-\u9fff"
RUN = re.compile(rf"(?:[{HAN}A-Za-z\d·•・&\-+]|[(（][{HAN}A-Za-z]{{1,8}}[)）](?=[{HAN}]))+")
"""Characters that names are made of, brackets inside them too."""
_UNBROKEN = re.compile("|".join(sorted(UNBROKEN, key=len, reverse=True)))
_JOINED = re.compile(rf"(?:{'|'.join(JOINS_IN_NAMES)})[和与及]$")


def name_start(run: str, ending: int, breaks: Iterable[str] = BREAKS) -> int:
    """Where the name at the end of a run begins: behind the last word that cannot be part of it.

    Args:
        run: words up to the name's end.
        ending: how many characters the noun at the end of the name has; no break is looked for in it.
        breaks: the words that cannot be part of a name.
    """
    kept = [match.span() for match in _UNBROKEN.finditer(run)]
    best = 0
    for word in breaks:
        at = run.rfind(word, 0, len(run) - ending)
        while at >= 0 and (_inside(kept, at, at + len(word)) or _joins(run, at)):
            at = run.rfind(word, 0, at)
        if at >= 0:
            best = max(best, at + len(word))
    return best


def _joins(run: str, at: int) -> bool:
    """Whether a 和 or 与 is part of a name: 发展和改革委员会, and where only one character stands before it."""
    return run[at] in "和与及" and (_JOINED.search(run[: at + 1]) is not None or (at == 1 and run[0] not in BREAKS))


def _inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span is part of a longer one."""
    return any(first <= start and end <= last and last - first > end - start for first, last in spans)
