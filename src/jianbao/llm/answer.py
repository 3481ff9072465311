"""From the text of an answer to its data: out of its thinking, its code fence and the prose around it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from pydantic_core import from_json

from jianbao.llm.reply import Reply

# A template may put the opening tag into the prompt, so that the answer has only the closing one.
_THINKING = re.compile(r"^\s*(?:<think>)?.*?</think>|^\s*<think>.*", re.DOTALL)
_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)


def data_of(reply: Reply) -> tuple[Any, bool]:
    """The data of an answer, and whether it is whole; of one that was cut, what stands before the cut.

    Raises:
        json.JSONDecodeError: there is no JSON in it.
    """
    text = _spoken(reply)
    for candidate in _candidates(text):
        try:
            # pydantic's reader refuses lone surrogates, which could not be written into a record.
            return from_json(candidate), True
        except ValueError:
            continue
    if reply.cut and (begin := text.find("{")) >= 0:
        try:
            return from_json(text[begin:], allow_partial=True), False
        except ValueError:
            pass
    raise json.JSONDecodeError("no JSON in the answer", "", 0)


def _spoken(reply: Reply) -> str:
    """What the model says, without its thinking; empty when it says nothing."""
    content = reply.content.strip()
    if content.startswith("{"):
        return content  # where a name in an article may hold a tag
    said = _THINKING.sub("", content, count=1).strip()
    # Servers that part thinking from speaking may take the whole answer for thinking.
    return said or (reply.thought.strip() if _is_json(reply.thought) else "")


def _is_json(text: str) -> bool:
    try:
        from_json(text)
    except ValueError:
        return False
    return True


def _candidates(text: str) -> Iterator[str]:
    """The places where the JSON of an answer may stand, the likeliest first."""
    yield text
    for fenced in _FENCE.finditer(text):
        yield fenced[1]
    yield text[text.find("{") : text.rfind("}") + 1]
