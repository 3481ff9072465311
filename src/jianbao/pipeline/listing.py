"""Sections whose facts the model lists: over the whole article, or over chosen sentences with candidates as hints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jianbao.facts import Effect, Grounding, Listed, Miss
from jianbao.pipeline.asking import Asking, Held, Question
from jianbao.text import fold_key


@dataclass(slots=True)
class OverArticle(Asking):
    """One question over the whole article."""

    def questions(self) -> Iterator[Question]:
        """One question."""
        yield Question(self.recipe.over_article(self.section, self.article), self.section.schema)

    async def ask(self, question: Question) -> None:
        """Asks, and once more for what fails and for candidates that the answer passes over."""
        first = await self._listed(question)
        if first is None:
            return
        faulty, unanswered = self._to_ask_again(first.misses), self._unanswered(question, first.misses)
        if not faulty and not unanswered:
            return
        second = await self._listed(self._again(question, first, faulty, unanswered))
        misses = first.misses + (second.misses if second else [])
        self.misses += [self._unconfirmed(hint) for hint in self._unanswered(question, misses)]

    async def _listed(self, question: Question) -> Held | None:
        grounding = Grounding(self.article)
        answer = await self._answered(question, self.section.answer, grounding)
        return None if answer is None else self._keep(answer, grounding)

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
        items = list({id(miss.item): miss.item for miss in faulty}.values())
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
    """A question for every few sentences that the section needs."""

    focus: Listed

    def questions(self) -> Iterator[Question]:
        """A question for every few sentences."""
        leads, at_once = self.focus.leads(self.article), self.focus.at_once
        for first in range(0, len(leads), at_once):
            chosen = leads[first : first + at_once]
            messages = self.recipe.over_sentences(self.section, self.article, chosen)
            if not self.section.is_list:
                yield Question(messages, self.section.schema)
                continue
            hints = tuple(candidate.text for lead in chosen for candidate in lead.candidates)
            # Small models go on listing when nothing is left to list; one more than code has seen is room enough.
            yield Question(messages, self.section.schema_of_at_most(1 + len(hints)), hints)
