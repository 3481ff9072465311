"""Asking an endpoint, through instructor on the openai SDK."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import lru_cache
from types import TracebackType
from typing import Any, Self, TypeVar, cast

import instructor
from instructor.core.exceptions import InstructorRetryException
from instructor.v2 import patch_v2
from openai import AsyncOpenAI
from pydantic import BaseModel

from jianbao.errors import BlankAnswerError, EndpointError, MalformedAnswerError, RefusedAnswerError
from jianbao.facts import Grounding
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.handler import MODE, PROVIDER, BlankAnswer, RefusedAnswer
from jianbao.llm.transport import Meter, endpoint_error, with_retries

# It logs whole answers, article text included, at ERROR.
logging.getLogger("instructor.v2.retry").setLevel(logging.CRITICAL)

Answer = TypeVar("Answer", bound=BaseModel)


class Client:
    """An endpoint that answers with validated objects. Use it as an async context manager."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self._openai = AsyncOpenAI(
            base_url=endpoint.base_url,
            api_key=endpoint.api_key or "none",
            timeout=endpoint.timeout,
            max_retries=0,  # retries are made in one place, `with_retries`
        )
        create = patch_v2(with_retries(self._openai.chat.completions.create), PROVIDER, MODE)
        self._instructor = instructor.AsyncInstructor(self._openai, create, mode=MODE, provider=PROVIDER)

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
        try:
            value = await self._instructor.create(
                response_model=_wrapped(answer),
                messages=cast(Any, messages),
                context=cast(Any, grounding),
                max_retries=1,
                strict=False,
                answer=answer,
                schema=schema,
                meter=meter,
                model=self.endpoint.model,
                max_tokens=self.endpoint.max_tokens,
                temperature=0.0,
            )
        except InstructorRetryException as error:
            raise self._mapped(error) from None
        return cast(Answer, value)

    def _mapped(self, error: InstructorRetryException) -> EndpointError:
        cause = error.__cause__ if isinstance(error.__cause__, Exception) else error
        place = f"{self.endpoint.name} (model {self.endpoint.model!r})"
        if mapped := endpoint_error(cause, self.endpoint):
            return mapped
        match cause:
            case BlankAnswer():
                return BlankAnswerError(f"{place} answered with nothing, twice. Try again or another model.")
            case RefusedAnswer():
                return RefusedAnswerError(f"{place} declines to answer: {cause}")
            case json.JSONDecodeError():
                return MalformedAnswerError(f"{place} did not answer with JSON, twice. Try another model.")
        return MalformedAnswerError(f"{place} did not answer in the form of the schema, twice. Try another model.")


@lru_cache(maxsize=256)
def _wrapped(answer: type[BaseModel]) -> type[BaseModel]:
    """The class as instructor wants it: made once here, else it is made anew for every call."""
    return cast("type[BaseModel]", instructor.response_schema(answer))
