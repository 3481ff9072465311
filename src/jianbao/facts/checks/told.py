"""What a brief tells: its facts with their places, their values by type, the figures of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from jianbao.articles import Article, Sentence
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact
from jianbao.facts.checks.finding import FactAt
from jianbao.facts.locate import in_sentence
from jianbao.facts.types import Label, Prose
from jianbao.text import fold_key
from jianbao.values import Quantity, read_quantities

FactT = TypeVar("FactT", bound=Fact)
ValueT = TypeVar("ValueT")


@dataclass(frozen=True, slots=True)
class Told(Generic[FactT]):
    """A fact and where it stands in its brief."""

    fact: FactT
    section: str
    index: int | None

    def at(self, field: str | None = None) -> FactAt:
        """The fact's place, with the field in question."""
        return FactAt(section=self.section, index=self.index, field=field)


@dataclass(frozen=True, slots=True)
class Held(Generic[ValueT]):
    """A value of a fact, and the place of its field."""

    value: ValueT
    of: Told[Fact]
    field: str

    @property
    def at(self) -> FactAt:
        """The field's place."""
        return self.of.at(self.field)


def told(brief: Brief, kind: type[FactT]) -> Iterator[Told[FactT]]:
    """The facts of a type, in the order of the brief, whatever their sections are called."""
    for section, value in brief:
        if isinstance(value, kind):
            yield Told(value, section, None)
        elif isinstance(value, list):
            for index, fact in enumerate(value):
                if isinstance(fact, kind):
                    yield Told(fact, section, index)


def held(brief: Brief, kind: type[ValueT]) -> Iterator[Held[ValueT]]:
    """The values of a type in any field of any fact."""
    for one in told(brief, Fact):
        for field, value in one.fact:
            if isinstance(value, kind):
                yield Held(value, one, field)


def texts(brief: Brief) -> Iterator[Held[Prose]]:
    """The free texts: headlines, summaries, points; no labels of a few words."""
    return (one for one in held(brief, Prose) if not isinstance(one.value, Label))


def within(amounts: list[Held[Amount]], article: Article, spans: list[tuple[int, int]]) -> tuple[FactAt, ...]:
    """The places of the amounts that meet a span of the working text, in the order of the spans."""
    at = [
        (article.working_position(evidence.start), article.working_position(evidence.end - 1) + 1, one.at)
        for one in amounts
        for evidence in (one.value.evidence,)
    ]
    met = (place for first, last in spans for start, end, place in at if start < last and first < end)
    return tuple(dict.fromkeys(met))


def quantity_of(amount: Amount, article: Article) -> tuple[Sentence, Quantity] | None:
    """The sentence of an amount and the quantity there that it was read from."""
    sentence, start, end = in_sentence(amount.evidence, article)
    found = (one for one in quantities(sentence.text) if one.start < end and start < one.end)
    quantity = next(found, None)
    return (sentence, quantity) if quantity else None


def sentences_with_number(quantity: Quantity, article: Article) -> Iterator[Sentence]:
    """The sentences that have the number of a quantity, whole, in the same writing."""
    number = fold_key(quantity.text[quantity.number_start - quantity.start : quantity.number_end - quantity.start])
    whole = re.compile(rf"(?<![\d.]){re.escape(number)}(?![\d.]*\d)")
    return (sentence for sentence in article.sentences_with(number) if whole.search(sentence.folded.text))


@lru_cache(maxsize=1024)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text; several checks ask for those of one sentence."""
    return tuple(read_quantities(text))
