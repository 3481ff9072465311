"""What is sent: the messages, and how structured output is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from jianbao.facts import Grounding
from jianbao.llm.endpoint import Endpoint
from jianbao.llm.terms import Terms
from jianbao.llm.usage import Usage
from jianbao.text import HAN

Meter = list[Usage]
"""Takes the usage of every answer received."""

Body = dict[str, Any]
"""What is sent: model, messages, schema, parameters."""
Post = Callable[[Body], Awaitable[bytes]]
"""Sends a body and gives that of the response."""
Via = Callable[[Post], Post]
"""What stands between a client and its endpoint: it sees each body that is sent, and what comes back."""

_CHINESE = re.compile(f"[{HAN}]")
_NO_NAME = re.compile(r"[^A-Za-z0-9_-]")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what its answer is checked against.

    Attributes:
        messages: the prompt.
        answer: the class of the answer.
        schema: its JSON Schema.
        grounding: the article that the answer must agree with.
        meter: takes what answers cost.
        complaint: what was wrong with an answer before this one.
        show_schema: whether the schema must stand in the prompt, as the endpoint seems not to enforce it.
    """

    messages: list[dict[str, str]]
    answer: type[BaseModel]
    schema: Mapping[str, Any]
    grounding: Grounding
    meter: Meter
    complaint: str = ""
    show_schema: bool = False

    @property
    def is_chinese(self) -> bool:
        """Whether the question is asked in Chinese."""
        return bool(_CHINESE.search(self.messages[-1]["content"]))


def request(question: Question, endpoint: Endpoint, terms: Terms) -> Body:
    """The body of the request."""
    body: Body = {
        "model": endpoint.model,
        "messages": _messages(question, endpoint, terms),
        terms.limit: endpoint.max_tokens,
    }
    if terms.temperature is not None:
        body["temperature"] = terms.temperature
    if response_format := _response_format(question, terms):
        body["response_format"] = response_format
    return {**body, **endpoint.extra_body}


def _messages(question: Question, endpoint: Endpoint, terms: Terms) -> list[dict[str, str]]:
    """The prompt; what is added stands behind the question, so that the part before it stays the same for all."""
    added = [question.complaint] if question.complaint else []
    if question.show_schema or endpoint.show_schema or not terms.enforced:
        added.insert(0, _schema_in_words(question))
    if not added:
        return question.messages
    *before, last = question.messages
    return [*before, {**last, "content": "\n\n".join([last["content"], *added])}]


def _schema_in_words(question: Question) -> str:
    # Servers that are asked for a json_object insist on the word JSON.
    schema = json.dumps(question.schema, ensure_ascii=False, separators=(",", ":"))
    if question.is_chinese:
        return f"只输出一个 JSON 对象，符合这个 JSON Schema：\n{schema}"
    return f"Answer with one JSON object alone, of this JSON Schema:\n{schema}"


def _response_format(question: Question, terms: Terms) -> dict[str, Any] | None:
    if terms.output == "text":
        return None
    if terms.output == "json_object":
        return {"type": "json_object"}
    # OpenAI takes no other characters, and no more.
    name = _NO_NAME.sub("_", question.answer.__name__)[:64]
    form: dict[str, Any] = {"name": name, "schema": question.schema}
    if terms.output == "strict":
        form["strict"] = True
    return {"type": "json_schema", "json_schema": form}
