"""Sections whose facts the model lists: over the whole article, or over chosen sentences with candidates as hints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jianbao.articles import Sentence
from jianbao.errors import TooLongError
from jianbao.facts import Effect, Grounding, Lead, Listed, Miss
from jianbao.pipeline.asking import Asking
from jianbao.pipeline.ledger import Held
from jianbao.pipeline.question import Question
from jianbao.pipeline.room import tokens_of_prompt
from jianbao.text import fold_key


@dataclass(slots=True, kw_only=True)
class OverArticle(Asking):
    """One question over the whole article, or one for each part of an article that is too long.

    A section of one fact has it from the first part that answers: news begin with what matters.
    """

    def questions(self) -> Iterator[Question]:
        """A question for each part."""
        # The parts are the same for all sections, so that a server with a prefix cache reads each once.
        asked = max(
            tokens_of_prompt(self.recipe.over_article(section, self.article, ()), section.schema)
            for section in self.recipe.sections
        )
        yield from self._in_parts(self.article.sentences, asked)

    def over(self, sentences: Sequence[Sentence], part: int = 0) -> Question:
        """The question over some sentences of the article."""
        messages = self.recipe.over_article(self.section, self.article, sentences)
        return Question(messages, self.section.schema, sentences=tuple(sentences), part=part)

    async def _ask(self, question: Question) -> None:
        """Asks, and once more for what fails and for candidates that the answer passes over."""
        if self.is_answered:
            return
        first = await self._listed(question)
        if first is None:
            return
        self.parts.append((question.sentences[0].number, question.sentences[-1].number))
        self._keep_read(question)
        faulty, unanswered = self.to_ask_again(first.misses), self._unanswered(question, first.misses)
        if not faulty and not unanswered:
            return
        try:
            second = await self._listed(self._again(question, first, faulty, unanswered))
        except TooLongError:  # what was to be asked again stays among the misses
            second = None
        misses = first.misses + (second.misses if second else [])
        self.misses += [self._unconfirmed(hint) for hint in self._unanswered(question, misses)]

    async def _listed(self, question: Question) -> Held | None:
        grounding = Grounding(self.article, given=self._given())
        answer = await self._answered(question, self.section.answer, grounding)
        return None if answer is None else self.keep(answer, grounding)

    def _given(self) -> dict[str, Any]:
        """The fields that code fills: none over a whole article."""
        return {}

    def _keep_read(self, question: Question) -> None:
        """Keeps what code reads by itself of candidates that the answer passes over: nothing of a whole article."""

    def _unanswered(self, question: Question, misses: Sequence[Miss]) -> list[str]:
        """The candidates that no fact and no faulty item speaks of."""
        spoken = {part for fact in self._facts for part in fact.key()}
        spoken |= {
            fold_key(str(value)) for miss in misses if isinstance(miss.item, dict) for value in miss.item.values()
        }
        return [hint for hint in question.hints if fold_key(hint) not in spoken]

    def _again(self, question: Question, first: Held, faulty: list[Miss], unanswered: list[str]) -> Question:
        """The question, the faulty items of its answer, and what is wrong with them or still to be said.

        What is right is shown only when there is more to say of the same kind: as the pattern to go on with.
        """
        items = self.faulty_items(faulty)
        most = len(items) + len(unanswered)
        shown = [fact.written() for fact in first.facts] + items if unanswered else items
        answer = {self.section.name: shown if self.section.is_list else shown[0]}
        schema = self.section.schema_of_at_most(most) if self.section.is_list else question.schema
        return question.again(answer, self.recipe.again(faulty, unanswered, self.article), schema)

    def _unconfirmed(self, hint: str) -> Miss:
        chinese = self.article.language == "zh"
        reason = f"模型没有采用候选“{hint}”" if chinese else f"the model does not take the candidate “{hint}”"
        item = dict.fromkeys(self.section.identity[:1], hint)
        return Miss(item, None, reason, Effect.UNCONFIRMED, ask_again=False)


@dataclass(slots=True, kw_only=True)
class OverSentences(OverArticle):
    """A question for every few sentences that the section needs.

    A small model passes over what it has before its eyes: a candidate that code reads whole is kept as code reads it,
    and the model is asked once more only about the others.
    """

    focus: Listed
    leads: dict[int, Lead] = field(default_factory=dict)
    _whole: Sequence[Mapping[str, Any]] = ()

    def questions(self) -> Iterator[Question]:
        """A question for every few sentences."""
        self.leads = {lead.sentence: lead for lead in self.focus.leads(self.article)}
        self._whole = self._read_whole()
        sentences = [self.article.sentences[number - 1] for number in self.leads]
        for first in range(0, len(sentences), self.focus.at_once):
            yield self.over(sentences[first : first + self.focus.at_once])

    def over(self, sentences: Sequence[Sentence], part: int = 0) -> Question:
        """The question over some of the leads' sentences."""
        chosen = [self.leads[sentence.number] for sentence in sentences]
        messages = self.recipe.over_sentences(self.section, self.article, chosen)
        if not self.section.is_list:
            schema = self.section.schema_without(self.focus.composed)
            return Question(messages, schema, sentences=tuple(sentences), part=part)
        hints = tuple(candidate.text for lead in chosen for candidate in lead.candidates)
        schema = self.section.schema_of_at_most(len(hints) + self.focus.unseen)
        return Question(messages, schema, hints, tuple(sentences), part)

    def _given(self) -> dict[str, Any]:
        return self.focus.given(self.article)

    def _read_whole(self) -> list[Mapping[str, Any]]:
        """The facts of which code reads every field."""
        if not (self.focus.items and self.section.identity and self.section.is_list):
            return []
        return [item for item in self.focus.items(self.article) if None not in item.values()]

    def _keep_read(self, question: Question) -> None:
        """Keeps what code reads whole of the candidates that no fact names."""
        passed_over = {fold_key(hint) for hint in self._unanswered(question, ())}
        items = [item for item in self._whole if fold_key(str(item[self.section.identity[0]])) in passed_over]
        if items:
            self.keep_written(items, Grounding(self.article, given=self._given()))
