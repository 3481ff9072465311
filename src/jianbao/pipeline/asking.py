"""Asking one section: its questions, and the one re-ask of what does not agree with the article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, cast

from jianbao.articles import Article
from jianbao.errors import AnswerError, EndpointError, RejectedError
from jianbao.facts import Effect, Fact, Focus, Grounding, Miss, merged, unresolved
from jianbao.llm import Client, Meter
from jianbao.recipes import Message, Recipe, Section
from jianbao.text import fold_key


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt, the JSON Schema of its answer, and the candidates that the prompt names."""

    messages: list[Message]
    schema: Mapping[str, Any]
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What holds of an answer, and what does not."""

    facts: list[Fact]
    misses: list[Miss]


@dataclass(slots=True)
class Asking:
    """One section of one article, being asked.

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

    @property
    def focus(self) -> Focus | None:
        """How the section's sentences are chosen, or None when it is asked over the whole article."""
        return self.section.focus if self.client.endpoint.asks == "sentences" else None

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

    def questions(self) -> Iterator[Question]:
        """The section's questions: one over the article, or one for every few sentences that it needs."""
        if self.focus is None:
            yield Question(self.recipe.over_article(self.section, self.article), self.section.schema)
            return
        leads, at_once = self.focus.leads(self.article), self.focus.at_once
        for first in range(0, len(leads), at_once):
            chosen = leads[first : first + at_once]
            hints = tuple(hint for lead in chosen for hint in lead.hints)
            # Small models go on listing when nothing is left to list; one more than code has seen is room enough.
            schema = self.section.schema_of_at_most(1 + len(hints))
            yield Question(self.recipe.over_sentences(self.section, self.article, chosen), schema, hints)

    async def ask(self, question: Question) -> None:
        """Asks a question, and once more for what fails and for candidates that the answer passes over.

        Raises:
            EndpointError: the endpoint cannot be used at all; an answer of no use is listed in `failures`.
        """
        first = await self._answer(question)
        if first is None:
            return
        faulty = [miss for miss in unresolved(first.misses, self.facts) if miss.item is not None and miss.ask_again]
        unanswered = self._unanswered(question, first.misses)
        if not faulty and not unanswered:
            return
        second = await self._answer(self._again(question, first, faulty, unanswered))
        misses = first.misses + (second.misses if second else [])
        self.misses += [self._unconfirmed(hint) for hint in self._unanswered(question, misses)]

    async def _answer(self, question: Question) -> _Answer | None:
        """Keeps the facts and misses of an answer; None when there is no usable answer."""
        grounding = Grounding(self.article)
        section = self.section
        try:
            answer = await self.client.ask(question.messages, section.answer, question.schema, grounding, self.meter)
        except (AnswerError, RejectedError) as error:
            self.failures.append(error)
            return None
        value = getattr(answer, section.name)
        facts = cast("list[Fact]", value if section.is_list else [value])
        self._facts += facts
        self.misses += grounding.misses
        return _Answer(facts, grounding.misses)

    def _unanswered(self, question: Question, misses: Sequence[Miss]) -> list[str]:
        """The candidates that no fact and no faulty item speaks of."""
        spoken = {part for fact in self._facts for part in fact.key()}
        spoken |= {
            fold_key(str(value)) for miss in misses if isinstance(miss.item, dict) for value in miss.item.values()
        }
        return [hint for hint in question.hints if fold_key(hint) not in spoken]

    def _again(self, question: Question, first: _Answer, faulty: list[Miss], unanswered: list[str]) -> Question:
        """The question, the faulty items of its answer, and what is wrong with them or still to be said.

        What is right is shown only when there is more to say of the same kind: as the pattern to go on with.
        """
        items = list({id(miss.item): miss.item for miss in faulty}.values())
        most = len(items) + len(unanswered)
        shown = [fact.written() for fact in first.facts] + items if unanswered else items
        answer = {self.section.name: shown if self.section.is_list else shown[0]}
        written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        said = self.recipe.again(faulty, unanswered, self.article)
        messages = [{"role": "assistant", "content": written}, {"role": "user", "content": said}]
        schema = self.section.schema_of_at_most(most) if self.section.is_list else question.schema
        return Question([*question.messages, *messages], schema)

    def _unconfirmed(self, hint: str) -> Miss:
        chinese = self.article.language == "zh"
        reason = f"模型没有采用候选“{hint}”" if chinese else f"the model does not take the candidate “{hint}”"
        item = dict.fromkeys(self.section.identity[:1], hint)
        return Miss(item, None, reason, Effect.UNCONFIRMED, ask_again=False)
