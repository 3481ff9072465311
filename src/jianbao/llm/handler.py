"""The project's own instructor mode.

instructor's stock modes put an indented schema into the system message (which breaks the prefix that all sections
share), ask again in English with the whole history, and hand back a throw-away subclass. Here instructor runs the
loop: ask, parse, and ask once more with what was wrong, in one short line in the article's language.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from instructor import Mode
from instructor.core.exceptions import ResponseParsingError
from instructor.v2 import Provider, register_mode_handler
from pydantic import BaseModel, ValidationError

from jianbao.facts import Effect, Miss
from jianbao.llm.answer import data_of
from jianbao.llm.reply import Reply
from jianbao.llm.request import Question

# Not the provider and mode of any service, so nothing of instructor's is overridden.
PROVIDER, MODE = Provider.UNKNOWN, Mode.JSON


class BlankAnswer(ResponseParsingError):
    """No text came back."""


class CutAnswer(ResponseParsingError):
    """The limit of tokens was reached before there was anything to use."""


class RefusedAnswer(Exception):
    """The model declines; asking again would be answered alike."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer."""

    question: Question
    reply: Reply


@dataclass(frozen=True, slots=True)
class Parsed:
    """What is handed through instructor, which would hang the whole response on a pydantic object."""

    value: BaseModel


@register_mode_handler(PROVIDER, MODE)
class JianbaoHandler:
    """Parses answers and asks again. instructor calls the methods by these names."""

    def prepare_request(
        self, response_model: type[BaseModel] | None, kwargs: dict[str, Any]
    ) -> tuple[type[BaseModel] | None, dict[str, Any]]:
        """The request is made below instructor, where it can change with what the endpoint refuses."""
        return response_model, kwargs

    def parse_response(self, response: Exchange, **_: Any) -> Parsed:
        """The answer as an instance of the plain class; of one that was cut, what is whole."""
        question, reply = response.question, response.reply
        if reply.refusal:
            raise RefusedAnswer(reply.refusal)
        if not (reply.content.strip() or reply.thought.strip() or reply.cut):
            raise BlankAnswer("blank", mode=str(MODE), raw_response=None)
        misses = question.grounding.misses
        misses.clear()  # of an attempt before this one
        try:
            data, whole = data_of(reply)
            value = question.answer.model_validate(data, context=question.grounding)
        except ValueError:  # ValidationError and JSONDecodeError are both
            if reply.cut:
                raise CutAnswer("cut", mode=str(MODE), raw_response=None) from None
            raise
        if not whole:
            misses.append(Miss(None, None, _cut_reason(reply, chinese=question.is_chinese), Effect.DROPPED))
        return Parsed(value)

    def handle_reask(self, kwargs: dict[str, Any], response: Exchange, exception: Exception) -> dict[str, Any]:
        """The same question with what was wrong added; the faulty answer would be paid for and copied.

        A blank answer says nothing about the question: it is sent as it was.
        """
        if isinstance(exception, BlankAnswer):
            return kwargs
        question = response.question
        again = replace(
            question,
            complaint=_complaint(exception, chinese=question.is_chinese),
            # Where the schema was to be enforced, the endpoint may have taken it and let it lie.
            show_schema=not isinstance(exception, CutAnswer),
        )
        return {**kwargs, "question": again}


def _cut_reason(reply: Reply, *, chinese: bool) -> str:
    """Why the end of an answer is missing from a record, in the article's language as all its reasons are."""
    written = reply.usage.written
    if chinese:
        return f"回答写到{f'第 {written} 个词元' if written else '一半'}时被截断，后面的内容没有了"
    return f"the answer was cut after {written or 'some'} tokens; later items are lost"


def _complaint(exception: Exception, *, chinese: bool) -> str:
    """What was wrong with an answer, in one line."""
    match exception:
        case CutAnswer():
            return (
                "上次的答案太长，没写完就被截断了。请写得简短些。"
                if chinese
                else "The last answer was too long and was cut off. Be brief."
            )
        case ValidationError():
            first = exception.errors(include_url=False, include_input=False)[0]
            wrong = f"{'.'.join(map(str, first['loc'])) or 'JSON'}: {first['msg']}"
            return (
                f"上次的答案格式不对（{wrong}）。请重新作答。"
                if chinese
                else f"The last answer was malformed ({wrong}). Again."
            )
    return (
        "上次没有给出完整的 JSON。请只输出 JSON。"
        if chinese
        else "The last answer was not complete JSON. Answer with JSON only."
    )
