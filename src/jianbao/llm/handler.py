"""The project's own instructor mode.

instructor's stock modes put an indented schema into the system message (which breaks the prefix that all sections
share), ask again in English with the whole history, and hand back a throw-away subclass. This handler sends the
schema once, compact, as `response_format`; reads answers through code fences and `<think>`; asks again in one short
line in the article's language; and returns the plain class.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from instructor import Mode
from instructor.core.exceptions import ResponseParsingError
from instructor.v2 import Provider, register_mode_handler
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from jianbao.facts import Effect, Grounding, Miss

# Not the provider and mode of any service, so nothing of instructor's is overridden.
PROVIDER, MODE = Provider.UNKNOWN, Mode.JSON

_THINKING = re.compile(r"<think>.*?(?:</think>|$)", re.DOTALL)
_FENCE = re.compile(r"```(?:json)?\s*(.*?)\s*```", re.DOTALL)


class BlankAnswer(ResponseParsingError):
    """No text came back."""


class RefusedAnswer(Exception):
    """The model declines; asking again would be answered alike."""


@register_mode_handler(PROVIDER, MODE)
class JsonSchemaHandler:
    """A schema goes out as `response_format`; a class comes back, validated against the article."""

    def prepare_request(
        self, response_model: type[BaseModel] | None, kwargs: dict[str, Any]
    ) -> tuple[type[BaseModel] | None, dict[str, Any]]:
        """Adds the schema; the client passes its compact form and the plain class in `answer`."""
        answer: type[BaseModel] = kwargs.pop("answer")
        schema: Mapping[str, Any] = kwargs.pop("schema")
        kwargs["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": answer.__name__, "schema": schema, "strict": True},
        }
        del response_model  # instructor's wrapper of `answer`
        return answer, kwargs

    def parse_response(
        self,
        response: ChatCompletion,
        response_model: type[BaseModel],
        validation_context: Grounding | None = None,
        **_: Any,
    ) -> BaseModel:
        """The answer as an instance of the plain class; of one that was cut, what is whole."""
        text = answer_text(response)
        if not text:
            raise BlankAnswer("the answer is blank", mode=str(MODE), raw_response=response)
        if validation_context is not None:
            validation_context.misses.clear()  # of an attempt before this one
        data, whole = _parsed(text, cut=response.choices[0].finish_reason == "length")
        value = response_model.model_validate(data, context=validation_context)
        if validation_context is not None and not whole:
            validation_context.misses.append(_cut_off(response))
        return value

    def handle_reask(self, kwargs: dict[str, Any], response: ChatCompletion, exception: Exception) -> dict[str, Any]:
        """The same question with what was wrong added."""
        del response  # the faulty answer is not sent back: it would be paid for and copied
        messages = [dict(message) for message in kwargs["messages"]]
        messages[-1]["content"] = f"{messages[-1]['content']}\n\n{complaint(exception, messages)}"
        return {**kwargs, "messages": messages}


def answer_text(response: ChatCompletion) -> str:
    """The JSON of an answer, out of its thinking and its fence; empty when there is none."""
    if not response.choices:
        return ""
    if refusal := response.choices[0].message.refusal:
        raise RefusedAnswer(refusal[:300])
    text = _THINKING.sub("", response.choices[0].message.content or "").strip()
    fenced = _FENCE.search(text)
    return fenced[1] if fenced else text


def _parsed(text: str, *, cut: bool) -> tuple[Any, bool]:
    """The JSON of a text and whether it is whole; of a text that was cut, the values before the cut."""
    # pydantic's reader refuses lone surrogates, which could not be written into a record.
    try:
        return from_json(text), True
    except ValueError as error:
        if not cut:
            raise json.JSONDecodeError(str(error), text, 0) from None
    try:
        return from_json(text, allow_partial=True), False
    except ValueError as error:
        raise json.JSONDecodeError(str(error), text, 0) from None


def _cut_off(response: ChatCompletion) -> Miss:
    written = response.usage.completion_tokens if response.usage else "some"
    return Miss(None, None, f"the answer was cut after {written} tokens; later items are lost", Effect.DROPPED)


def complaint(exception: Exception, messages: list[dict[str, Any]]) -> str:
    """What was wrong with an answer, in one line and in the language of the question."""
    chinese = bool(re.search(r"[\u3400-\u9fff]", str(messages[-1]["content"])))
    if isinstance(exception, ValidationError):
        first = exception.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "JSON"
        wrong = f"{place}: {first['msg']}"
        return (
            f"上次的答案格式不对（{wrong}）。请重新作答。"
            if chinese
            else f"The last answer was malformed ({wrong}). Again."
        )
    if chinese:
        return "上次没有给出完整的 JSON。请只输出 JSON。"
    return "The last answer was not complete JSON. Answer with JSON only."
