"""Asking one section: its questions, and the one re-ask of what does not agree with the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jianbao.errors import AnswerError, EndpointError, RejectedError, TooLongError
from jianbao.facts import Grounding
from jianbao.llm import Meter
from jianbao.pipeline.ledger import Ledger
from jianbao.pipeline.question import AnswerT, Line, Parting, Question
from jianbao.recipes import Recipe


@dataclass(slots=True, kw_only=True)
class Asking(Ledger, Parting):
    """One section of one article, being asked; subclasses say how.

    Attributes:
        meter: the usage of every answer.
    """

    recipe: Recipe
    line: Line
    meter: Meter = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        """The section's questions."""
        raise NotImplementedError

    async def _answered(self, question: Question, answer: type[AnswerT], grounding: Grounding) -> AnswerT | None:
        """The answer to a question; None when there is no usable one.

        Raises:
            TooLongError: the prompt does not fit.
        """
        try:
            return await self.line.answered(question, answer, grounding, self.meter)
        except TooLongError:
            raise
        except (AnswerError, RejectedError) as error:
            self.failures.append(error)
            return None

    def _fail(self, error: EndpointError) -> None:
        self.failures.append(error)
