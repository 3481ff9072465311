"""One call of stock instructor: what a user writes with instructor alone, for comparison with the project's own way.

instructor sends its own form of the request, reads the answer and asks again by itself. Beneath its SDK the request
goes the way of the project's own: transport retries, recordings and budgets hold for it too.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any, TypeVar

import httpx2
import instructor
import openai
from instructor import Mode
from instructor.core.exceptions import IncompleteOutputException, InstructorRetryException
from pydantic import BaseModel

from jianbao.config import Output
from jianbao.errors import MalformedAnswerError, TruncatedAnswerError
from jianbao.language import say
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.faults import endpoint_error
from jianbao.llm.refusals import conceded_to
from jianbao.llm.request import Meter, Post, Via
from jianbao.llm.sdk import posting, sdk_client
from jianbao.llm.terms import Terms, terms_of
from jianbao.llm.transport import ATTEMPTS, sent

_MODES: Mapping[Output, Mode] = {
    "strict": Mode.JSON_SCHEMA,  # instructor sends no `strict`
    "json_schema": Mode.JSON_SCHEMA,
    "json_object": Mode.JSON,
    "text": Mode.MD_JSON,
}
_RETRIES = 1
"""How often instructor asks again, as the project's own client does."""
_log = logging.getLogger(__name__)

Answer = TypeVar("Answer", bound=BaseModel)


async def stock_answer(
    endpoint: Endpoint, messages: list[dict[str, str]], answer: type[Answer], meter: Meter, via: Via | None = None
) -> Answer:
    """The answer that stock instructor makes of one question, asked again once where it does not validate.

    An answer that reaches the endpoint's `max_tokens` is lost whole.

    Args:
        endpoint: whom to ask; its `output` chooses instructor's mode.
        messages: the prompt.
        answer: the class of the answer.
        meter: takes the usage of every answer received, also when none is of use.
        via: what stands between the call and the endpoint; what it raises comes out as it is.

    Raises:
        EndpointError: no usable answer; the subclass says why.
    """
    async with sdk_client(endpoint) as client:
        post = posting(client)
        beneath = _Beneath(via(post) if via else post, meter)
        while True:
            terms = terms_of(endpoint)
            try:
                return await _created(endpoint, terms, messages, answer, beneath)
            except IncompleteOutputException:
                failure: Exception = _cut(endpoint)
            except InstructorRetryException:
                failure = beneath.failure or _unread(endpoint)
            change = conceded_to(failure, endpoint, terms) if isinstance(failure, openai.APIStatusError) else None
            if change is None:
                # Outside of the handlers, as the caught error holds the request and the server's own words.
                raise endpoint_error(failure, endpoint, ATTEMPTS) or failure
            if change:
                _log.warning(change)


async def _created(
    endpoint: Endpoint, terms: Terms, messages: list[dict[str, str]], answer: type[Answer], beneath: _Beneath
) -> Answer:
    http_client = httpx2.AsyncClient(transport=beneath)
    async with openai.AsyncOpenAI(
        base_url=endpoint.base_url, api_key="none", max_retries=0, http_client=http_client
    ) as client:
        parameters: dict[str, Any] = {terms.limit: endpoint.max_tokens}
        if terms.temperature is not None:
            parameters["temperature"] = terms.temperature
        given: list[Any] = [{**message} for message in messages]  # instructor adds to what it is given
        return await instructor.from_openai(client, mode=_MODES[terms.output]).chat.completions.create(
            model=endpoint.model,
            messages=given,
            response_model=answer,
            max_retries=_RETRIES,
            strict=False,
            extra_body=dict(endpoint.extra_body),
            **parameters,
        )


class _Beneath(httpx2.AsyncBaseTransport):
    """The transport beneath an SDK, which hands the bodies of its requests on to be sent.

    Attributes:
        failure: what the last request ended in, as the SDK and instructor may put errors of their own around it.
    """

    def __init__(self, send: Post, meter: Meter) -> None:
        self._send = send
        self._meter = meter
        self.failure: Exception | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer to a chat completion's request, whatever its address."""
        body = json.loads(await request.aread())
        content = b""

        async def send() -> bytes:
            nonlocal content
            content = await self._send(body)
            return content

        self.failure = None
        try:
            await sent(send, ATTEMPTS, self._meter)
        except Exception as error:
            self.failure = error
            raise
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=content)


def _unread(endpoint: Endpoint) -> MalformedAnswerError:
    place = endpoint.place
    return MalformedAnswerError(
        say(
            f"{place} gave no answer, in {_RETRIES + 1} attempts, that instructor can read as the schema wants it.",
            f"{place}问了 {_RETRIES + 1} 次，instructor 都没有读出符合结构的回答。",
        )
    )


def _cut(endpoint: Endpoint) -> TruncatedAnswerError:
    place, most = endpoint.place, endpoint.max_tokens
    return TruncatedAnswerError(
        say(
            f"{place} used up the {most} tokens of an answer, and instructor keeps nothing of one that is cut.",
            f"{place}用完了一次回答的 {most} 个词元；instructor 不保留被截断的回答。",
        )
    )
