"""All sections asked in one call: the fewest calls, for large models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError, create_model, model_validator

from jianbao.articles import Article, Sentence
from jianbao.errors import AnswerError, EndpointError, OffSchemaAnswerError, RejectedError, TooLongError
from jianbao.facts import Grounding, Miss
from jianbao.language import say
from jianbao.llm import Meter
from jianbao.pipeline.ledger import Ledger
from jianbao.pipeline.question import Line, Parting, Question
from jianbao.recipes import Recipe, headed, joined


class _Sections(BaseModel):
    """Base of the answer: whatever stands in the sections' fields, so that a malformed one costs only itself."""

    model_config = ConfigDict(extra="ignore")

    @model_validator(mode="after")
    def _has_any(self) -> Self:
        if not self.model_fields_set:
            raise ValueError(f"none of the fields {', '.join(type(self).model_fields)}")
        return self


@dataclass(frozen=True, slots=True)
class _Fault:
    """What is to be asked again of a section: facts that do not hold, or all of it when it is malformed."""

    ledger: Ledger
    misses: Sequence[Miss] = ()
    malformed: str = ""


@dataclass(slots=True, kw_only=True)
class Whole(Parting):
    """All sections of one article, being asked at once.

    Attributes:
        ledgers: what is known of each section.
        meter: the usage of every answer; it cannot be told apart by section.
    """

    article: Article
    recipe: Recipe
    line: Line
    ledgers: list[Ledger]
    meter: Meter = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        """One question, or one for each part of an article that is too long."""
        yield from self._in_parts(self.article.sentences, self.over(()).tokens)

    def over(self, sentences: Sequence[Sentence], part: int = 0) -> Question:
        """The question of the sections that are still open, over some sentences."""
        sections = [ledger.section for ledger in self._open]
        messages = self.recipe.over_whole(sections, self.article, sentences)
        schema = joined([section.schema for section in sections])
        return Question(messages, schema, sentences=tuple(sentences), part=part)

    @property
    def _open(self) -> list[Ledger]:
        """The sections to ask: those of one fact have it from the first part that answers."""
        return [ledger for ledger in self.ledgers if not ledger.is_answered] or self.ledgers

    async def _ask(self, question: Question) -> None:
        if all(ledger.is_answered for ledger in self.ledgers):
            return
        asked = self._open
        question = self.over(question.sentences, question.part)  # an answer since may have settled a section
        answers = await self._answers(question, asked)
        if answers is None:
            return
        first, last = question.sentences[0].number, question.sentences[-1].number
        for ledger in asked:
            if ledger.section.name in answers:
                ledger.parts.append((first, last))
        faults = [fault for ledger in asked if (fault := self._kept(ledger, answers))]
        if faults:
            await self._ask_again(question, faults)

    async def _ask_again(self, question: Question, faults: Sequence[_Fault]) -> None:
        """Asks once more for all that does not hold, and only for that."""
        try:
            answers = await self._answers(self._again(question, faults), [fault.ledger for fault in faults])
        except TooLongError:  # what was to be asked again stays among the misses
            answers = {}
        if answers is None:
            return  # listed as a failure of each
        for fault in faults:
            if fault.ledger.section.name not in answers and not fault.malformed:
                continue
            still = self._kept(fault.ledger, answers)
            if still and still.malformed:
                fault.ledger.failures.append(self._off_schema(still))

    async def _answers(self, question: Question, asked: Sequence[Ledger]) -> dict[str, Any] | None:
        """What the answer has for each section; None when there is no usable answer.

        Raises:
            TooLongError: the prompt does not fit.
        """
        grounding = Grounding(self.article)
        fields: dict[str, Any] = {ledger.section.name: (Any, None) for ledger in asked}
        form = create_model(f"{self.recipe.brief.__name__}_whole", __base__=_Sections, **fields)
        try:
            answer = await self.line.answered(question, form, grounding, self.meter)
        except TooLongError:
            raise
        except (AnswerError, RejectedError) as error:
            self._list(asked, error)
            return None
        given = {name: getattr(answer, name) for name in fields if name in answer.model_fields_set}
        # An answer that was cut lost the end of the last section that it has.
        [ledger for ledger in asked if ledger.section.name in given][-1].misses += grounding.misses
        return given

    def _kept(self, ledger: Ledger, answers: Mapping[str, Any]) -> _Fault | None:
        """Keeps what holds of a section; what does not is to be asked again."""
        name = ledger.section.name
        if name not in answers:
            return _Fault(ledger, malformed="missing")
        try:
            held = ledger.keep_written(answers[name], Grounding(self.article))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            return _Fault(ledger, malformed=f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
        misses = ledger.to_ask_again(held.misses)
        return _Fault(ledger, misses) if misses else None

    def _again(self, question: Question, faults: Sequence[_Fault]) -> Question:
        """The question, the faulty items of its answer, and what is wrong with them, section by section."""
        answer, said, schemas = {}, {}, []
        for fault in faults:
            section = fault.ledger.section
            if fault.malformed:
                said[section.name] = _MALFORMED[self.article.language].format(fault.malformed)
                schemas.append(section.schema)
                continue
            items = fault.ledger.faulty_items(fault.misses)
            answer[section.name] = items if section.is_list else items[0]
            said[section.name] = self.recipe.again(fault.misses, (), self.article)
            schemas.append(section.schema_of_at_most(len(items)) if section.is_list else section.schema)
        return question.again(answer, headed(said), joined(schemas))

    def _off_schema(self, fault: _Fault) -> EndpointError:
        place = self.line.client.endpoint.place
        return OffSchemaAnswerError(
            say(
                f"{place} did not answer in the form of the schema, twice ({fault.malformed}). Try another model.",
                f"{place}两次都没有按要求的结构回答（{fault.malformed}）。请换一个模型。",
            )
        )

    def _fail(self, error: TooLongError) -> None:
        self._list(self._open, error)

    def _list(self, asked: Sequence[Ledger], error: EndpointError) -> None:
        for ledger in asked:
            ledger.failures.append(error)


_MALFORMED = {
    "zh": "上次没有这一项，或者格式不对（{}）。请按上面的问题完整作答。",
    "en": "This was missing or malformed ({}). Answer the question above in full.",
}
