"""How fast code reads facts: `python -m evals.bench.readers`.

All readers and candidates over an article of 3,000 characters, on one core, each by itself and all together, and how
the time grows from an article that has each sentence once up to one of 1 MB, which has no other mix of sentences.
Seconds are of the processor and the least of several runs; nothing is kept from one run to the next.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from functools import _lru_cache_wrapper, cache, partial
from gc import get_objects

from evals.bench.report import at_most, table, verdict
from evals.bench.run import ROOT

from jianbao import facts
from jianbao.articles import Article, article_from_text
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.people import mentions
from jianbao.facts.candidates.projects import project_names
from jianbao.values import read_dates, read_quantities

CHARACTERS, MOST_MILLISECONDS, MOST_GROWTH = 3000, 10.0, 2.0
"""Of the article; what it may take; times as much that 1 MB may take a character."""
ALL = "all"
MEGABYTE = 1_000_000
"""Bytes; a Han character has three."""
TIMES = 150
_PARAGRAPH = 40
"""Characters; shorter lines are heads and feet."""
_HAN = 0x6000

Reader = Callable[[Article], object]


def main() -> int:
    """Measures and prints; 1 when a target is missed."""
    small, once, large = map(_article, (CHARACTERS, sum(map(len, _lines())), MEGABYTE // 3))
    rows, checks = [], []
    readers = {**READERS, ALL: _all}
    of_small, of_once = _least(readers, small), _least(readers, once)
    for name, reader in readers.items():
        least, each = of_small[name], of_once[name] / _length(once)
        most = _seconds(reader, large)
        growth = most / _length(large) / each
        rows.append((name, f"{1000 * least:.2f}", f"{most:.2f}", f"{growth:.2f}"))
        checks.append(at_most(f"{name}: a character of 1 MB against one of an article", growth, MOST_GROWTH, "×"))
        if name == ALL:
            checks.append(at_most(f"all over {_length(small):,} characters", 1000 * least, MOST_MILLISECONDS, "ms"))
    table(("", "ms small", "s of 1 MB", "growth"), rows)
    return verdict(checks)


def _least(readers: Mapping[str, Reader], article: Article) -> dict[str, float]:
    """Seconds of each, the least of several rounds: what disturbs the machine for a while disturbs one round alone."""
    rounds = [{name: _seconds(reader, article) for name, reader in readers.items()} for _ in range(TIMES)]
    return {name: min(one[name] for one in rounds) for name in readers}


def _each(read: Callable[[str], object], article: Article) -> None:
    for sentence in article.sentences:
        read(sentence.text)


READERS: dict[str, Reader] = {
    "quantities": partial(_each, read_quantities),
    "dates": partial(_each, read_dates),
    "people": partial(_each, mentions),
    "bodies": partial(_each, bodies),
    "projects": partial(_each, project_names),
    "places": facts.places_read,
    "policies": facts.policies_read,
    "quotes": facts.quotes_read,
}
"""Each is told with what it needs of the others: bodies are read beside people, quantities beside dates."""


def _all(article: Article) -> None:
    for reader in READERS.values():
        reader(article)


def _article(characters: int) -> Article:
    """An article of the project's own, each sentence of which is another: what is kept of one helps with no other."""
    lines = _lines()
    told: list[str] = []
    length = 0
    while length < characters:
        told += [_marked(lines[len(told) % len(lines)], len(told) // len(lines))]
        length += len(told[-1])
    return article_from_text("\n".join(told), "bench")


def _lines() -> list[str]:
    return [
        line
        for path in sorted((ROOT / "seeds").glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if len(line) > _PARAGRAPH
    ]


def _marked(line: str, number: int) -> str:
    high, low = divmod(number, 100)
    return line.replace("。", f"{chr(_HAN + high)}{chr(_HAN + low)}。") if number else line


def _length(article: Article) -> int:
    return sum(len(sentence.text) for sentence in article.sentences)


def _seconds(reader: Reader, article: Article) -> float:
    _forget()
    begin = time.process_time()
    reader(article)
    return time.process_time() - begin


def _forget() -> None:
    for kept in _kept():
        kept.cache_clear()


@cache
def _kept() -> list[_lru_cache_wrapper[object]]:
    """Whatever the package keeps of what it has read."""
    caches = [one for one in get_objects() if isinstance(one, _lru_cache_wrapper)]
    return [one for one in caches if one.__module__.startswith("jianbao")]


if __name__ == "__main__":
    sys.exit(main())
