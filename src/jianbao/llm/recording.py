"""Answers kept by the hash of exactly what was asked, and played back without an endpoint."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import httpx2
import openai
from pydantic import BaseModel, ConfigDict

from jianbao.errors import RecordingError
from jianbao.language import say
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.faults import words_of
from jianbao.llm.reply import read_reply
from jianbao.llm.request import Body, Post

_REFUSALS: Mapping[int, type[openai.APIStatusError]] = {
    400: openai.BadRequestError,
    422: openai.UnprocessableEntityError,
}
"""What a client learns an endpoint's terms from, and so asks in another way."""
_SAID = ("content", "reasoning_content", "reasoning", "refusal")


class Refused(BaseModel):
    """An endpoint's refusal of a request: the HTTP status and its words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: int
    said: str


class Recorded(BaseModel):
    """What came back for one request.

    Attributes:
        request: the hash of what was sent (see `request_hash`).
        epoch: which of several askings of the same it was, from 1.
        about: the name of the schema that was asked for; for the reader's eye.
        message: what the model wrote, by the names of the wire.
        finish: why the answer ended.
        read: tokens of the prompt, as the endpoint counts them.
        cached: those of `read` that it took from its cache.
        written: tokens of the answer.
        refused: where there is no answer.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    request: str
    epoch: int
    about: str = ""
    message: dict[str, Any] = {}
    finish: str | None = None
    read: int = 0
    cached: int = 0
    written: int = 0
    refused: Refused | None = None

    def body(self) -> bytes:
        """The answer as a chat completion.

        Raises:
            openai.APIStatusError: it was a refusal.
        """
        if self.refused:
            status, said = self.refused.status, self.refused.said
            response = httpx2.Response(status, request=httpx2.Request("POST", "http://recorded"))
            raise _REFUSALS[status](said, response=response, body={"message": said})
        choice = {"index": 0, "finish_reason": self.finish, "message": {"role": "assistant", **self.message}}
        usage = {
            "prompt_tokens": self.read,
            "completion_tokens": self.written,
            "prompt_tokens_details": {"cached_tokens": self.cached},
        }
        return json.dumps({"choices": [choice], "usage": usage}).encode()


def request_hash(endpoint: Endpoint, body: Body, epoch: int) -> str:
    """What an answer depends on: the endpoint by its name, the body (model, messages, schema, parameters), the epoch.

    The address and the key are no part of it.
    """
    sent = json.dumps([endpoint.name, body, epoch], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(sent.encode()).hexdigest()[:16]


class Player:
    """Plays what is recorded to a client; see `Client`, which is given its `via`.

    A request that was sent twice has its answers in their order.

    Args:
        endpoint: whom the questions are for.
        recorded: what there is.
        epoch: which asking of the questions it is.
        live: whether the endpoint is asked for what there is not; otherwise that is a `RecordingError`.
    """

    def __init__(self, endpoint: Endpoint, recorded: Iterable[Recorded], epoch: int, *, live: bool) -> None:
        self._endpoint = endpoint
        self._epoch = epoch
        self._live = live
        self._left: dict[str, list[Recorded]] = defaultdict(list)
        for one in recorded:
            if one.epoch == epoch:
                self._left[one.request].append(one)
        self.played: list[Recorded] = []
        """What was answered, in the order of the questions."""

    @property
    def unused(self) -> list[Recorded]:
        """The answers that nobody asked for."""
        return [one for left in self._left.values() for one in left]

    def via(self, post: Post) -> Post:
        """What stands between a client and its endpoint."""

        async def answered(body: Body) -> bytes:
            key = request_hash(self._endpoint, body, self._epoch)
            if left := self._left[key]:
                self.played.append(left.pop(0))
                return self.played[-1].body()
            if not self._live:
                raise RecordingError(_missing(body))
            return await self._asked(post, body, Recorded(request=key, epoch=self._epoch, about=_about(body)))

        return answered

    async def _asked(self, post: Post, body: Body, recorded: Recorded) -> bytes:
        try:
            content = await post(body)
        except openai.APIStatusError as error:
            if error.status_code in _REFUSALS:
                refused = Refused(status=error.status_code, said=words_of(error))
                self.played.append(recorded.model_copy(update={"refused": refused}))
            raise
        reply = read_reply(content, 0.0)
        if not reply.broken_off:  # it is sent again, as it never came
            usage = {"read": reply.usage.read, "cached": reply.usage.cached, "written": reply.usage.written}
            self.played.append(recorded.model_copy(update=_words(content) | usage))
        return content


def _words(content: bytes) -> dict[str, Any]:
    """Of a chat completion what is read of it, without anything that differs from run to run."""
    choice = (json.loads(content)["choices"] or [{}])[0]
    message = choice.get("message") or {}
    return {
        "message": {name: message[name] for name in _SAID if message.get(name)},
        "finish": choice.get("finish_reason"),
    }


def _about(body: Body) -> str:
    asked = body.get("response_format", {}).get("json_schema", {})
    return str(asked.get("name", ""))


def _missing(body: Body) -> str:
    asked = " ".join(body["messages"][-1]["content"].split())[-60:]
    return say(f"there is no answer to what is asked now: “…{asked}”", f"没有现在所提问题的回答：“…{asked}”")
