"""Scores of one case, as run files hold them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import fsum
from typing import Any

from pydantic import BaseModel, ConfigDict

SCORER = "1"
"""Goes up whenever a brief may get another score than before; scores of different ones are not compared."""

KEY_FACTS = "key_facts"
"""What they are called where they stand beside the sections."""


class Score(BaseModel):
    """Base of all that run files hold of scores."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Share(Score):
    """How many of some are right."""

    right: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(right=self.right + other.right, of=self.of + other.of)

    @property
    def value(self) -> float:
        """The share; 1 where there are none."""
        return self.right / self.of if self.of else 1.0


class Counts(Score):
    """Facts that gold wants, that a brief gives, and that are the same; optional ones are not among the given."""

    wanted: int = 0
    given: int = 0
    same: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(wanted=self.wanted + other.wanted, given=self.given + other.given, same=self.same + other.same)

    @property
    def precision(self) -> float:
        """Of what is given, how much is wanted; 1 where nothing is."""
        return self.same / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Of what is wanted, how much is given; 1 where nothing is."""
        return self.same / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.same / (self.wanted + self.given) if self.wanted + self.given else 1.0


class State(StrEnum):
    """What a row of a section shows."""

    SAME = "same"
    """The fact is the wanted one; single fields may differ."""
    NEAR = "near"
    """The fact seems to be meant for the wanted one, and is another: missed and wrong at once."""
    MISSED = "missed"
    WRONG = "wrong"
    OPTIONAL = "optional"
    """Neither wanted nor wrong."""
    REPEATED = "repeated"
    """A fact that was given already, where that is no fault."""


class Pair(Score):
    """A wanted fact beside a given one, or one of them alone; `fields` tells which further ones are right."""

    state: State
    wanted: dict[str, Any] | None = None
    given: dict[str, Any] | None = None
    fields: dict[str, bool] = {}

    @property
    def credit(self) -> float:
        """How right a fact that is the same is: the share of its fields, what it is told by being one of them."""
        return (1 + sum(self.fields.values())) / (1 + len(self.fields)) if self.state is State.SAME else 0.0


class SectionScore(Score):
    """A section of a brief against its gold, with the matching."""

    pairs: list[Pair]
    failed: bool = False

    @property
    def counts(self) -> Counts:
        """The facts."""
        states = [pair.state for pair in self.pairs]
        same, near = states.count(State.SAME), states.count(State.NEAR)
        wanted, given = same + near + states.count(State.MISSED), same + near + states.count(State.WRONG)
        return Counts(wanted=wanted, given=given, same=same)

    @property
    def fields(self) -> dict[str, Share]:
        """Of the facts that are the same, how many have each field right."""
        same = [pair for pair in self.pairs if pair.state is State.SAME]
        return together({name: Share(right=right, of=1) for name, right in pair.fields.items()} for pair in same)

    @property
    def value(self) -> float:
        """F1 with each same fact weighed by its credit; 0 where there was no usable answer."""
        counts = self.counts
        if self.failed:
            return 0.0
        if not counts.wanted + counts.given:
            return 1.0
        return 2 * fsum(pair.credit for pair in self.pairs) / (counts.wanted + counts.given)


class KeyFactScore(Score):
    """Whether headline or summary tell a fact; `contrary` where they tell the opposite or more than gold has."""

    fact: str
    told: bool
    contrary: bool = False


class Violation(Score):
    """A fact that gold forbids, and why."""

    section: str
    item: dict[str, Any]
    why: str


class Cost(Score):
    """What a brief cost: calls, tokens read (with those from the cache), cached and written, seconds, money.

    `prices` are amounts by ISO 4217 currency; null where prices are not known.
    """

    calls: int = 0
    read: int = 0
    cached: int = 0
    written: int = 0
    seconds: float = 0.0
    prices: dict[str, float] | None = {}

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            calls=self.calls + other.calls,
            read=self.read + other.read,
            cached=self.cached + other.cached,
            written=self.written + other.written,
            seconds=self.seconds + other.seconds,
            prices=_money(self.prices, other.prices),
        )


class CaseScore(Score):
    """A brief against its gold.

    Attributes:
        gold_sha256: of the case that was scored against.
        valid: whether there was a brief at all.
        failures: the sections without a usable answer.
        unsupported: figures and names of headline and summary that the article does not have.
        violations: facts that gold forbids.
        grounded: of the brief's evidence, what stands in the article; null without evidence.
        trend: text overlap with gold's summary, by measure; told, and no part of `value`.
    """

    case: str
    gold_sha256: str
    valid: bool
    sections: dict[str, SectionScore]
    key_facts: list[KeyFactScore]
    unsupported: list[str]
    violations: list[Violation]
    failures: list[str]
    grounded: Share | None = None
    cost: Cost | None = None
    trend: dict[str, float] = {}

    @property
    def told(self) -> Share:
        """How many key facts headline and summary tell."""
        return Share(right=sum(fact.told for fact in self.key_facts), of=len(self.key_facts))

    @property
    def value(self) -> float:
        """The mean of the sections and of the key facts; 0 without a brief.

        Each figure or name beyond the article, and each broken rule, takes a tenth of it.
        """
        if not self.valid:
            return 0.0
        parts = [section.value for section in self.sections.values()] + [self.told.value] * bool(self.key_facts)
        return fsum(parts) / max(1, len(parts)) * 0.9 ** (len(self.unsupported) + len(self.violations))


def together(each: Iterable[Mapping[str, Share]]) -> dict[str, Share]:
    """Shares by name, those of one name added up."""
    sums: dict[str, Share] = {}
    for shares in each:
        for name, share in shares.items():
            sums[name] = sums.get(name, Share()) + share
    return sums


def _money(one: Mapping[str, float] | None, other: Mapping[str, float] | None) -> dict[str, float] | None:
    if one is None or other is None:
        return None
    return {currency: one.get(currency, 0.0) + other.get(currency, 0.0) for currency in {**one, **other}}
