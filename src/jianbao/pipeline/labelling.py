"""Sections whose facts code sees and the model labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from typing import Any

from jianbao.errors import OffSchemaAnswerError, TooLongError
from jianbao.facts import Effect, Fact, Grounding, Labelled, Lead, Miss
from jianbao.language import say
from jianbao.pipeline.asking import Asking
from jianbao.pipeline.ledger import Held
from jianbao.pipeline.question import Question


@dataclass(frozen=True, slots=True)
class LabelQuestion(Question):
    """A question that has the candidates of one sentence labelled."""

    lead: Lead = field(kw_only=True)


@dataclass(slots=True, kw_only=True)
class Labelling(Asking):
    """A question for every sentence with candidates that code does not label.

    A candidate stays, without labels, when the answer fails.
    """

    focus: Labelled
    _read: set[tuple[int, int]] = field(default_factory=set)
    """Where the candidates stand whose labels code reads."""

    def questions(self) -> Iterator[Question]:
        """A question for every sentence with such candidates; the others are kept at once."""
        leads = self.focus.leads(self.article)
        read = [self.focus.item(lead, one) for lead in leads for one in lead.candidates if one.is_read]
        if read:
            held = self.keep_written(read, Grounding(self.article))
            self._read = {_span(fact, self.focus.candidate) for fact in held.facts}
        for lead in leads:
            open_ones = tuple(one for one in lead.candidates if not one.is_read)
            if open_ones:
                yield self._question(replace(lead, candidates=open_ones))

    async def ask(self, question: Question) -> None:
        """Has the candidates labelled, and once more those whose labels do not hold."""
        assert isinstance(question, LabelQuestion)
        labels = await self._labels(question)
        items = self._items(question.lead, labels)
        first = self.keep_written(items, Grounding(self.article, taken=set(self._read)))
        faulty = self.to_ask_again(first.misses)
        if not labels or not faulty:
            return
        # By identity: of two equal figures only one may be at fault.
        at_fault = [any(miss.item is item for miss in faulty) for item in items]
        lead = replace(question.lead, candidates=tuple(compress(question.lead.candidates, at_fault)))
        second = await self._labels(self._again(lead, list(compress(items, at_fault)), faulty))
        if second:
            kept = Grounding(self.article, taken=self._read | self._taken(items, first, faulty))
            self.keep_written(self._items(lead, second), kept)

    def _again(self, lead: Lead, items: list[dict[str, Any]], faulty: Sequence[Miss]) -> LabelQuestion:
        """The question for the candidates whose labels do not hold, with those labels and what is wrong with them."""
        question = self._question(lead)
        written = {self.section.name: [self._written(item) for item in items]}
        said = self.recipe.again(faulty, (), self.article)
        return replace(question, messages=question.again(written, said, question.schema).messages)

    def _question(self, lead: Lead) -> LabelQuestion:
        messages = self.recipe.over_candidates(self.section, self.article, lead)
        shown = (self.article.sentences[lead.sentence - 1],)
        return LabelQuestion(messages, self._schema(lead), sentences=shown, lead=lead)

    def _schema(self, lead: Lead) -> Mapping[str, Any]:
        return self.section.schema_of_labels(self.focus.labels, len(lead.candidates))

    async def _labels(self, question: LabelQuestion) -> Sequence[Any]:
        """The labels of an answer; none when there is no usable answer."""
        assert self.section.labels is not None
        try:
            answer = await self._answered(question, self.section.labels, Grounding(self.article))
        except TooLongError:
            self._fail(self._unfit(question))
            return []
        labels: Sequence[Any] = [] if answer is None else getattr(answer, self.section.name)
        wanted = len(question.lead.candidates)
        if labels and len(labels) != wanted:
            # Which label is whose cannot be told; a wrong one would pass for a fact.
            given = len(labels)
            self._fail(
                OffSchemaAnswerError(
                    say(
                        f"{given} labels for {wanted} candidates; none is used",
                        f"{wanted} 个候选给了 {given} 个标注，都没有采用",
                    )
                )
            )
            return []
        return labels

    def _items(self, lead: Lead, labels: Sequence[Any]) -> list[dict[str, Any]]:
        """The candidates with their labels, as a model would write facts; a missing label is null."""
        each = [[label] if isinstance(label, str) else list(label) for label in labels]
        each += [[]] * (len(lead.candidates) - len(each))
        return [self.focus.item(lead, candidate, own) for candidate, own in zip(lead.candidates, each, strict=False)]

    def _written(self, item: Any) -> Any:
        """The labels of an item as the model wrote them."""
        labels = [item.get(label) or "" for label in self.focus.labels]
        return labels[0] if len(labels) == 1 else labels

    def _taken(self, items: Sequence[Any], first: Held, faulty: Sequence[Miss]) -> set[tuple[int, int]]:
        """Where the candidates whose labels do hold stand."""
        dropped = [miss.item for miss in first.misses if miss.effect is Effect.DROPPED]
        kept = [item for item in items if not any(item is one for one in dropped)]
        return {
            _span(fact, self.focus.candidate)
            for item, fact in zip(kept, first.facts, strict=True)
            if not any(item is miss.item for miss in faulty)
        }


def _span(fact: Fact, name: str) -> tuple[int, int]:
    evidence = getattr(fact, name).evidence
    return evidence.start, evidence.end
