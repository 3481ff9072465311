"""Asking one section: its questions, and the one re-ask of what does not agree with the article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from jianbao.articles import Article
from jianbao.errors import AnswerError, EndpointError, RejectedError
from jianbao.facts import Brief, Fact, Grounding, Miss, merged, unresolved
from jianbao.llm import Client, Meter
from jianbao.recipes import Message, Recipe, Section

Items = list[Any]
AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt, the JSON Schema of its answer, and the candidates that the prompt names."""

    messages: list[Message]
    schema: Mapping[str, Any]
    hints: tuple[str, ...] = ()

    def again(self, answer: Mapping[str, Any], said: str, schema: Mapping[str, Any]) -> Question:
        """The question, what of its answer is at issue, and what is said of that."""
        written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        more = [{"role": "assistant", "content": written}, {"role": "user", "content": said}]
        return Question([*self.messages, *more], schema)


@dataclass(frozen=True, slots=True)
class Held:
    """What holds of an answer, and what does not."""

    facts: list[Fact]
    misses: list[Miss]


@dataclass(slots=True)
class Asking:
    """One section of one article, being asked; subclasses say how.

    Attributes:
        misses: what the answers claim and the article does not bear out, and candidates that stayed unconfirmed.
        failures: questions without a usable answer.
        meter: the usage of every answer.
    """

    section: Section
    article: Article
    recipe: Recipe
    client: Client
    misses: list[Miss] = field(default_factory=list)
    failures: list[EndpointError] = field(default_factory=list)
    meter: Meter = field(default_factory=list)
    _facts: list[Fact] = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        """The section's questions."""
        raise NotImplementedError

    async def ask(self, question: Question) -> None:
        """Asks a question, and once more for what does not hold.

        Raises:
            EndpointError: the endpoint cannot be used at all; an answer of no use is listed in `failures`.
        """
        raise NotImplementedError

    @property
    def facts(self) -> list[Fact]:
        """What the answers so far say together."""
        if self.section.is_list:
            return merged(self._facts)
        return [reduce(Fact.filled_from, self._facts)] if self._facts else []

    @property
    def open_misses(self) -> list[Miss]:
        """The misses that no fact makes good."""
        return unresolved(self.misses, self.facts)

    async def _answered(self, question: Question, answer: type[AnswerT], grounding: Grounding) -> AnswerT | None:
        """The answer to a question; None when there is no usable one."""
        try:
            return await self.client.ask(question.messages, answer, question.schema, grounding, self.meter)
        except (AnswerError, RejectedError) as error:
            self.failures.append(error)
            return None

    def _keep(self, answer: Brief, grounding: Grounding) -> Held:
        """Keeps what holds of an answer, and lists what does not."""
        value = getattr(answer, self.section.name)
        facts = cast("list[Fact]", value if self.section.is_list else [value])
        self._facts += facts
        self.misses += grounding.misses
        return Held(facts, grounding.misses)

    def _keep_items(self, items: Sequence[Mapping[str, Any]], grounding: Grounding) -> Held:
        """Keeps what holds of facts that are written like a model's."""
        return self._keep(
            self.section.answer.model_validate({self.section.name: list(items)}, context=grounding), grounding
        )

    def _to_ask_again(self, misses: Sequence[Miss]) -> list[Miss]:
        return [miss for miss in unresolved(list(misses), self.facts) if miss.item is not None and miss.ask_again]
