"""Where the article has what gold and what a brief say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from jianbao.articles import Article
from jianbao.evaluation.answers import plain_brief
from jianbao.evaluation.scorers.words import key
from jianbao.mapped import MappedText
from jianbao.rendering.original import Mark
from jianbao.store import ArticleInfo, PlainRecord
from jianbao.text import fold

Json = Mapping[str, Any]
Marks = tuple[Mark, ...]


def place_of(words: str, article: Article) -> Mark | None:
    """Where words of a gold first stand in the original; None where only another story of the page has them.

    A number is not cut: 2亿 does not stand in 12亿. Words of a mirror are found without their script and width.
    """
    if found := re.search(_uncut(words), article.original):
        return found.span()
    folded = _folded(article.working.text)
    at = folded.text.find(wanted) if (wanted := key(words)) else -1
    return article.original_span(*folded.source_span(at, at + len(wanted))) if at >= 0 else None


@lru_cache(maxsize=2)
def _folded(text: str) -> MappedText:
    return fold(text)


def _uncut(words: str) -> str:
    before, behind = (r"(?<!\d)" if words[:1].isdigit() else ""), (r"(?!\d)" if words[-1:].isdigit() else "")
    return f"{before}{re.escape(words)}{behind}"


@dataclass(frozen=True, slots=True)
class Grounds:
    """Where the article has the facts of a brief: by section each fact in plain words, with its evidence."""

    facts: Mapping[str, Sequence[tuple[Json, Marks]]] = field(default_factory=dict)

    def of(self, section: str, fact: Json) -> Marks:
        """The evidence of a fact as it was scored; of facts that are told alike, that of each."""
        plain = {name: value for name, value in fact.items() if name != "unsupported"}
        return tuple(
            dict.fromkeys(mark for one, marks in self.facts.get(section, ()) if one == plain for mark in marks)
        )


def grounds_of(record: PlainRecord | None) -> Grounds:
    """The evidence of a record's brief; a fact without any has that of the sentences it cites."""
    if record is None:
        return Grounds()
    stored = record.model_dump(mode="json")
    plain = plain_brief(stored)
    lists = {
        name: [
            (one, _marks(fact) or _cited(fact, record.article)) for one, fact in zip(plain[name], facts, strict=True)
        ]
        for name, facts in stored["brief"].items()
        if isinstance(facts, list)
    }
    overview = stored["brief"].get("overview") or {}
    fields = [
        ({"field": name, "value": plain["overview"].get(name)}, _marks(value)) for name, value in overview.items()
    ]
    return Grounds({**lists, "overview": fields})


def _marks(fact: Any) -> Marks:
    return tuple(dict.fromkeys(_evidence(fact)))


def _evidence(node: Any) -> Iterator[Mark]:
    if isinstance(node, dict):
        if isinstance(found := node.get("evidence"), dict):
            yield found["start"], found["end"]
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from _evidence(one)


def _cited(fact: Json, article: ArticleInfo) -> Marks:
    cited = fact.get("cite") or ()
    return tuple((sentence.start, sentence.end) for sentence in article.sentences if sentence.number in cited)
