"""Which versions of an article are found, and how quickly: `python -m evals.bench.duplicates`.

Stories are put together at random from the clauses of `seeds/`, so that two of them share clauses as two papers do.
Each has versions: a copy with other signs, ones with an edit in so many characters, parts. An article that is told to
repeat one of another story is wrong.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from evals.bench.report import at_least, table, verdict
from evals.bench.run import ROOT

from jianbao.articles import Article, article_from_text, duplicate_groups, read_article

STORIES = 500
PRECISION, RECALL = 0.99, 0.97
A_SECOND = 200
_CLAUSES = (30, 60)
"""Clauses of a story, at least and at most."""
_OWN = "云渚滨河汀南白鹭松岭青石望海长桥东屏西泽"


@dataclass(frozen=True, slots=True)
class Version:
    """A text, the number of its story, and what it is of it."""

    story: int
    kind: str
    text: str


def main() -> int:
    """Generates, compares, prints; 1 when a target is missed."""
    versions = list(_versions(random.Random(1)))
    articles = [_article(number, version) for number, version in enumerate(versions)]
    begin = time.perf_counter()
    groups = list(duplicate_groups(articles))
    seconds = time.perf_counter() - begin
    told = {int(one.source): int(one.of) for group in groups for one in group.others}
    kinds = list(dict.fromkeys(version.kind for version in versions))
    found = {
        kind: [number in told for number, version in enumerate(versions) if version.kind == kind] for kind in kinds
    }
    table(
        (f"{len(versions)} articles", "of them", "told to repeat another"),
        [(kind, str(len(each)), f"{sum(each) / len(each):.3f}") for kind, each in found.items()],
    )
    right = sum(versions[one].story == versions[of].story for one, of in told.items())
    return verdict(
        [
            at_least("of those told the same story", right / len(told), PRECISION),
            at_least("of versions told", sum(one >= STORIES for one in told) / (len(versions) - STORIES), RECALL),
            at_least("articles a second", len(articles) / seconds, A_SECOND),
        ]
    )


def _versions(drawn: random.Random) -> Iterator[Version]:
    stories = [_story(drawn) for _ in range(STORIES)]
    for story, text in enumerate(stories):
        yield Version(story, "story", text)
    for story, text in enumerate(stories):
        yield Version(story, "other signs", text.replace("，", ",").replace("“", "「").replace("”", "」"))
        yield Version(story, "an edit in 40 characters", _edited(text, 40, drawn))
        yield Version(story, "an edit in 20 characters", _edited(text, 20, drawn))
        yield Version(story, "its first half", text[: len(text) // 2])
        yield Version(story, "its last 40 %", text[len(text) * 6 // 10 :])


def _story(drawn: random.Random) -> str:
    """Clauses of all seeds, half of them with words of the story's own in them."""
    clauses = drawn.sample(_CLAUSE_POOL, drawn.randint(*_CLAUSES))
    return "".join(clause if drawn.random() < 0.5 else _edited(clause, 4, drawn) for clause in clauses)


def _edited(text: str, every: int, drawn: random.Random) -> str:
    """The text with one in so many characters, at random places, another."""
    return "".join(
        drawn.choice(_OWN) if drawn.random() < 1 / every and character not in "，。" else character
        for character in text
    )


def _clauses() -> list[str]:
    texts = [read_article(path).working.text for path in sorted((ROOT / "seeds").glob("*.txt"))]
    return [clause for text in texts for clause in re.findall(r"[^，。\n]{4,}[，。]", text)]


def _article(number: int, version: Version) -> Article:
    return article_from_text(version.text, str(number))


_CLAUSE_POOL = _clauses()

if __name__ == "__main__":
    sys.exit(main())
