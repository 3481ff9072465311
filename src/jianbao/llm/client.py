"""Asking an endpoint, through instructor on the openai SDK."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar, cast

import httpx2
import instructor
import openai
from instructor.core.exceptions import InstructorRetryException
from instructor.v2 import patch_v2
from pydantic import BaseModel, ValidationError

from jianbao.errors import (
    BlankAnswerError,
    NotJsonAnswerError,
    OffSchemaAnswerError,
    RefusedAnswerError,
    TruncatedAnswerError,
)
from jianbao.facts import Grounding
from jianbao.language import say
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.faults import endpoint_error, shown
from jianbao.llm.handler import MODE, PROVIDER, BlankAnswer, CutAnswer, Exchange, Parsed, RefusedAnswer
from jianbao.llm.refusals import conceded_to
from jianbao.llm.request import Meter, Post, Question, Via, request
from jianbao.llm.sdk import posting, sdk_client
from jianbao.llm.terms import terms_of
from jianbao.llm.transport import ATTEMPTS, sent

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer", bound=BaseModel)


class _Anything(BaseModel):
    """Stands for the class of every answer: instructor walks the class it is given several times a call."""


_ANYTHING = cast("type[BaseModel]", instructor.response_schema(_Anything))


class Client:
    """An endpoint that answers with validated objects. Use it as an async context manager.

    Args:
        endpoint: whom to ask.
        tell: takes a line when the endpoint refuses a way of asking and another is used from then on; by default
            the line is logged.
        attempts: how often a request is sent when the way there fails.
        via: what stands between it and the endpoint.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        tell: Callable[[str], None] = _log.warning,
        attempts: int = ATTEMPTS,
        via: Via | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._tell = tell
        self._attempts = attempts
        self._openai = sdk_client(endpoint)
        post = posting(self._openai)
        self._send: Post = via(post) if via else post
        self._create: Callable[..., Any] = patch_v2(self._exchange, PROVIDER, MODE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._openai.close()

    async def ask(
        self,
        messages: list[dict[str, str]],
        answer: type[Answer],
        schema: Mapping[str, Any],
        grounding: Grounding,
        meter: Meter,
    ) -> Answer:
        """One answer, validated against its schema and its article.

        An answer that is no JSON of the schema is asked for once more. What does not ground is no such fault: it is
        listed in `grounding`.

        Args:
            messages: the prompt.
            answer: the class of the answer; an instance of exactly this class is returned.
            schema: its JSON Schema as it is sent.
            grounding: what the answer is checked against, and where misses are listed.
            meter: takes the usage of every answer received, also when none is of use.

        Raises:
            EndpointError: no usable answer; the subclass says why.
        """
        question = Question(messages, answer, schema, grounding, meter)
        try:
            parsed: Parsed = await self._create(
                response_model=_ANYTHING, max_retries=1, strict=False, question=question
            )
        except InstructorRetryException as error:
            cause = error.__cause__ if isinstance(error.__cause__, Exception) else error
            failure = self._mapped(cause)
        else:
            return cast(Answer, parsed.value)
        # Outside of the handler, as the caught error holds the request and the server's own words.
        raise failure

    async def models(self) -> list[str]:
        """The names of the models that the endpoint says it has; empty when it does not say."""
        try:
            response = await self._openai.get("/models", cast_to=httpx2.Response)
            return [str(model["id"]) for model in response.json()["data"]]
        except (openai.OpenAIError, ValueError, TypeError, KeyError):
            return []

    async def _exchange(self, question: Question) -> Exchange:
        """Asks, on other terms when the endpoint refuses these."""
        while True:
            terms = terms_of(self.endpoint)
            body = request(question, self.endpoint, terms)
            try:
                return Exchange(question, await sent(partial(self._send, body), self._attempts, question.meter))
            except openai.APIStatusError as error:
                change = conceded_to(error, self.endpoint, terms)
                if change is None:
                    raise
            if change:
                self._tell(change)

    def _mapped(self, cause: Exception) -> Exception:
        """The project's error for what ended a question; what is no fault of the endpoint stays as it is."""
        if mapped := endpoint_error(cause, self.endpoint, self._attempts):
            return mapped
        place = self.endpoint.place
        match cause:
            case BlankAnswer():
                return BlankAnswerError(
                    say(
                        f"{place} answered with nothing, twice. Try again or another model.",
                        f"{place}两次都没有回答任何内容。请再试，或换一个模型。",
                    )
                )
            case CutAnswer():
                return TruncatedAnswerError(
                    say(
                        f"{place} used up the {self.endpoint.max_tokens} tokens of an answer before anything was of "
                        "use, twice. Raise max_tokens, or switch its thinking off.",
                        f"{place}两次用完了一次回答的 {self.endpoint.max_tokens} 个词元，还没有可用的内容。"
                        "请调大 max_tokens，或关掉它的思考。",
                    )
                )
            case RefusedAnswer():
                words = shown(str(cause), self.endpoint)
                return RefusedAnswerError(say(f"{place} declines to answer: {words}", f"{place}拒绝回答：{words}"))
            case json.JSONDecodeError():
                return NotJsonAnswerError(
                    say(
                        f"{place} did not answer with JSON, twice. Try another model.",
                        f"{place}两次都没有用 JSON 回答。请换一个模型。",
                    )
                )
            case ValidationError():
                return OffSchemaAnswerError(
                    say(
                        f"{place} did not answer in the form of the schema, twice. Try another model.",
                        f"{place}两次都没有按要求的结构回答。请换一个模型。",
                    )
                )
        return cause
