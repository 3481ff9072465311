"""Questions, and asking them so that they fit the model's context."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from jianbao.articles import Sentence
from jianbao.config import FILE
from jianbao.errors import TooLongError
from jianbao.facts import Grounding
from jianbao.language import say
from jianbao.llm import Meter
from jianbao.pipeline.room import Room, halved, parted, tokens_of_prompt
from jianbao.recipes import Message, defused

if TYPE_CHECKING:
    from jianbao.llm import Client

AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt and what its answer looks like.

    Attributes:
        messages: the prompt.
        schema: the JSON Schema of the answer.
        hints: the candidates that the prompt names.
        sentences: those that it shows.
        part: the number of the part of the article that it is over; 0 where there is only one.
    """

    messages: list[Message]
    schema: Mapping[str, Any]
    hints: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    part: int = 0

    @property
    def tokens(self) -> int:
        """The most tokens that the prompt may be."""
        return tokens_of_prompt(self.messages, self.schema)

    def again(self, answer: Mapping[str, Any], said: str, schema: Mapping[str, Any]) -> Question:
        """The question, what of its answer is at issue, and what is said of that."""
        written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        more = [{"role": "assistant", "content": defused(written)}, {"role": "user", "content": defused(said)}]
        return Question([*self.messages, *more], schema)


@dataclass(frozen=True, slots=True)
class Line:
    """The way to the model: whom to ask, and what a prompt may have there."""

    client: Client
    room: Room

    async def answered(self, question: Question, answer: type[AnswerT], grounding: Grounding, meter: Meter) -> AnswerT:
        """The answer to a question.

        Raises:
            TooLongError: the prompt does not fit the model's context.
            EndpointError: there is no usable answer.
        """
        length, place = question.tokens, self.client.endpoint.place
        if not self.room.holds(length):
            raise TooLongError(
                say(
                    f"a prompt of about {length:,} tokens does not fit {place}",
                    f"约 {length:,} 个词元的提问超过了上下文：{place}",
                )
            )
        try:
            return await self.client.ask(question.messages, answer, question.schema, grounding, meter)
        except TooLongError:
            self.room.refused(length)
            raise


class Parting:
    """Base of what asks over sentences: what does not fit the context is asked in parts, and nothing is cut."""

    __slots__ = ()
    line: Line

    def over(self, sentences: Sequence[Sentence], part: int = 0) -> Question:
        """The question over some sentences."""
        raise NotImplementedError

    async def ask(self, question: Question) -> None:
        """Asks a question, in halves when it does not fit.

        Raises:
            EndpointError: the endpoint cannot be used at all; an answer of no use is listed among the failures.
        """
        try:
            await self._ask(question)
        except TooLongError:
            if len(question.sentences) < 2 or not self.line.room.holds(self.over(()).tokens):
                self._fail(self._unfit(question))
                return
            for half in halved(question.sentences):
                await self.ask(self.over(half, question.part))

    async def _ask(self, question: Question) -> None:
        """Asks a question, and once more for what does not hold.

        Raises:
            TooLongError: the prompt does not fit; nothing of it is answered.
        """
        raise NotImplementedError

    def _fail(self, error: TooLongError) -> None:
        """Lists what cannot be asked."""
        raise NotImplementedError

    def _in_parts(self, sentences: Sequence[Sentence], asked: int) -> Iterator[Question]:
        """A question over all sentences, or one for each part when they do not fit beside what is asked.

        Args:
            sentences: what to ask about.
            asked: the tokens of the longest prompt without any sentence.
        """
        room = self.line.room
        whole = self.over(sentences)
        most = room.beside(asked)
        if room.beside(whole.tokens) >= 0 or most <= 0:
            yield whole
            return
        for number, part in enumerate(parted(sentences, most), 1):
            yield self.over(part, number)

    def _unfit(self, question: Question) -> TooLongError:
        """The error of what is too long and cannot be parted."""
        place = self.line.client.endpoint.place
        advice = say(
            f"Use a model with a longer context, or name a longer one as context in {FILE} if it has it.",
            f"请换一个上下文更长的模型；它的上下文其实更长的，请在 {FILE} 里写明 context。",
        )
        if len(question.sentences) != 1:
            return TooLongError(
                say(
                    f"the question alone does not fit the context of {place}. {advice}",
                    f"单是问题就超过了上下文：{place}。{advice}",
                )
            )
        (sentence,) = question.sentences
        begin, length = sentence.text[:20], len(sentence.text)
        return TooLongError(
            say(
                f"sentence {sentence.number} ({begin}…, {length:,} characters) does not fit the context of {place} "
                f"and was not read. {advice}",
                f"第 {sentence.number} 句（{begin}…，{length:,} 字）超过了上下文，没有读：{place}。{advice}",
            )
        )
