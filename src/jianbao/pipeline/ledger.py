"""What is known of one section so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, cast

from jianbao.articles import Article
from jianbao.errors import EndpointError
from jianbao.facts import Brief, Fact, Grounding, Miss, merged, unresolved
from jianbao.recipes import Section


@dataclass(frozen=True, slots=True)
class Held:
    """What holds of an answer, and what does not."""

    facts: list[Fact]
    misses: list[Miss]


@dataclass(slots=True)
class Ledger:
    """What the answers to one section's questions say.

    Attributes:
        misses: what the answers claim and the article does not bear out, and candidates that stayed unconfirmed.
        failures: questions without a usable answer.
        parts: the first and last sentence of each part, where the article was asked in parts.
    """

    section: Section
    article: Article
    misses: list[Miss] = field(default_factory=list)
    failures: list[EndpointError] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)
    _facts: list[Fact] = field(default_factory=list)

    @property
    def facts(self) -> list[Fact]:
        """What the answers so far say together."""
        if self.section.is_list:
            # Answers come in any order; readers want the article's.
            return sorted(merged(self._facts), key=Fact.stands_at)
        return [reduce(Fact.filled_from, self._facts)] if self._facts else []

    @property
    def open_misses(self) -> list[Miss]:
        """The misses that no fact makes good."""
        return unresolved(self.misses, self.facts)

    @property
    def is_answered(self) -> bool:
        """Whether there is nothing more to learn: a section of one fact has it."""
        return bool(self._facts) and not self.section.is_list

    def keep(self, answer: Brief, grounding: Grounding) -> Held:
        """Keeps what holds of an answer, and lists what does not."""
        value = getattr(answer, self.section.name)
        facts = cast("list[Fact]", value if self.section.is_list else [value])
        self._facts += facts
        self.misses += grounding.misses
        return Held(facts, grounding.misses)

    def keep_written(self, value: Any, grounding: Grounding) -> Held:
        """Keeps what holds of a section as a model writes it.

        Raises:
            ValidationError: it is malformed as a whole.
        """
        return self.keep(self.section.answer.model_validate({self.section.name: value}, context=grounding), grounding)

    def to_ask_again(self, misses: Sequence[Miss]) -> list[Miss]:
        """Those of some misses that no fact makes good and that the model may know better when it is told."""
        return [miss for miss in unresolved(list(misses), self.facts) if miss.item is not None and miss.ask_again]

    def faulty_items(self, faulty: Sequence[Miss]) -> list[Mapping[str, Any]]:
        """The items of some misses, each once."""
        return list({id(miss.item): miss.item for miss in faulty}.values())
