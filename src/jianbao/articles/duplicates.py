"""Articles that are the same, nearly the same, or part of one another.

Texts are compared folded, so a Traditional mirror is the same article. Nearly: by the Jaccard index of their shingles,
the overlapping pieces of five characters. Candidates come from MinHash and locality-sensitive hashing (rensa), so the
time goes with the number of articles; each candidate is confirmed on the shingles themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from jianbao.articles.article import Article
from jianbao.errors import ArticleError
from jianbao.language import say

if TYPE_CHECKING:
    from rensa import RMinHash, RMinHashLSH

NEAR = 0.5
"""The least Jaccard index of two versions of one article: one edit in twenty characters leaves about 0.6."""
CONTAINED = 0.8
"""The least share of an article's shingles in another that it is a part of."""
_SHINGLE = 5
_SHORTEST_PART = 40
"""Shingles of a part; a line that two articles have in common is none."""
_CLEARLY_SHORTER = 0.8
# Three hashes a band: articles with a Jaccard index of 0.5 meet at 99.98 %, of 0.33 (a third of a text) at 90 %, and
# unrelated ones, of 0.005, at 0.001 %.
_HASHES, _BANDS, _SEED = 192, 64, 1
_WORTH_A_LOOK = 0.2
"""The least estimate, right within 0.06, of the Jaccard index of articles that are compared exactly."""


class Kinship(StrEnum):
    """How an article stands to an earlier one."""

    SAME = "same"
    NEAR = "near"
    PART = "part of"
    WHOLE = "holds"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An article that repeats an earlier one.

    Attributes:
        source: where the article was read.
        kinship: how it stands to the earlier one.
        of: where the earlier one was read: the one that it is most like.
        measure: of `same` 1, of `near` the Jaccard index, of a part the share of the smaller one's shingles.
    """

    source: str
    kinship: Kinship
    of: str
    measure: float


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """An article, where it was read, and those behind it that repeat it or one another, in their order."""

    first: str
    others: tuple[Duplicate, ...]


def duplicate_groups(articles: Iterable[Article]) -> Iterator[DuplicateGroup]:
    """The groups of articles that repeat one another, by the place of their first ones; single articles are no group.

    Of each article only its folded text is kept. A text without a character that counts is never a duplicate.

    Raises:
        ArticleError: the extra `dedupe` is not installed.
    """
    search = _Search(_index())
    for article in articles:
        search.add(article)
    return search.groups()


@dataclass(frozen=True, slots=True)
class _Akin:
    earlier: int
    kinship: Kinship
    measure: float
    jaccard: float


class _Search:
    """What is known of the articles so far; they are numbered in their order."""

    def __init__(self, index: RMinHashLSH) -> None:
        self._index = index
        self._sources: list[str] = []
        self._texts: list[str] = []
        self._sketches: dict[int, RMinHash] = {}
        self._firsts: dict[str, int] = {}
        self._members: dict[int, list[Duplicate]] = {}
        self._group_of: dict[int, int] = {}

    def add(self, article: Article) -> None:
        number, folded = len(self._sources), article.folded
        self._sources.append(article.source)
        self._texts.append(folded)
        same = self._firsts.setdefault(folded, number)
        if not folded:
            return
        if same != number:
            self._join(number, same, Kinship.SAME, 1.0)
            return
        best = max(self._akin(number), default=None, key=lambda akin: akin.jaccard)
        if best:
            self._join(number, best.earlier, best.kinship, best.measure)

    def groups(self) -> Iterator[DuplicateGroup]:
        for first, others in sorted(self._members.items()):
            yield DuplicateGroup(self._sources[first], tuple(others))

    def _akin(self, number: int) -> Iterator[_Akin]:
        """How an article stands to each earlier one that it repeats, the first of them first."""
        shingles = _shingles(self._texts[number])
        for candidate in sorted(self._candidates(number, shingles)):
            if akin := _compared(shingles, candidate, _shingles(self._texts[candidate])):
                yield akin

    def _candidates(self, number: int, shingles: frozenset[str]) -> list[int]:
        from rensa import RMinHash

        sketch = RMinHash(_HASHES, _SEED)
        sketch.update(list(shingles))
        found: list[int] = self._index.query(sketch)
        self._index.insert(number, sketch)
        self._sketches[number] = sketch
        return [earlier for earlier in found if sketch.jaccard(self._sketches[earlier]) >= _WORTH_A_LOOK]

    def _join(self, number: int, earlier: int, kinship: Kinship, measure: float) -> None:
        first = self._group_of.get(earlier, earlier)
        self._group_of[number] = first
        duplicate = Duplicate(self._sources[number], kinship, self._sources[earlier], measure)
        self._members.setdefault(first, []).append(duplicate)


def _index() -> RMinHashLSH:
    try:
        from rensa import RMinHashLSH
    except ImportError:
        raise ArticleError(
            say(
                "Duplicates are found with an extra that is not installed. Run: pip install 'jianbao[dedupe]'",
                "查重要用附加包，现在没有安装。请运行：pip install 'jianbao[dedupe]'",
            )
        ) from None
    return RMinHashLSH(NEAR, _HASHES, _BANDS)


@lru_cache(maxsize=256)
def _shingles(text: str) -> frozenset[str]:
    return frozenset(text[at : at + _SHINGLE] for at in range(max(1, len(text) - _SHINGLE + 1)))


def _compared(one: frozenset[str], number: int, earlier: frozenset[str]) -> _Akin | None:
    """How one article stands to an earlier one, by their shingles; None where they are two articles."""
    common = len(one & earlier)
    smaller, larger = sorted((len(one), len(earlier)))
    containment, jaccard = common / smaller, common / (smaller + larger - common)
    is_part = containment >= CONTAINED and smaller >= _SHORTEST_PART
    if is_part and (smaller < _CLEARLY_SHORTER * larger or jaccard < NEAR):
        return _Akin(number, Kinship.PART if len(one) < len(earlier) else Kinship.WHOLE, containment, jaccard)
    return _Akin(number, Kinship.NEAR, jaccard, jaccard) if jaccard >= NEAR else None
