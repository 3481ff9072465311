"""Prompts as a server reads them: token by token, and how much of one an earlier one has already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import httpx2

from jianbao.llm import Endpoint, Usage

Tokens = Sequence[int]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that was answered: its section, its tokens, and what it cost."""

    section: str
    tokens: Tokens
    usage: Usage


class Tokenizer:
    """The tokens of prompts, from a server of llama.cpp."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._root = endpoint.base_url.removesuffix("/v1")
        self._headers = {"authorization": f"Bearer {endpoint.api_key}"}

    def tokens(self, messages: Sequence[dict[str, str]]) -> list[int]:
        """The tokens that a server reads for some messages.

        Raises:
            httpx2.HTTPError: the server does not tell.
        """
        prompt = self._post("/apply-template", {"messages": messages})["prompt"]
        asked = {"content": prompt, "add_special": True, "parse_special": True}
        return [int(token) for token in self._post("/tokenize", asked)["tokens"]]

    def _post(self, path: str, body: dict[str, object]) -> dict[str, list[int]]:
        response = httpx2.post(self._root + path, json=body, headers=self._headers, timeout=60.0)
        response.raise_for_status()
        answer: dict[str, list[int]] = response.json()
        return answer


def shared(prompts: Sequence[Prompt]) -> int:
    """The length of the prefix that all prompts have."""
    return min((_common(prompts[0].tokens, prompt.tokens) for prompt in prompts), default=0)


def repeated(prompts: Sequence[Prompt]) -> list[int]:
    """Of each prompt the length of the longest prefix that one before it has too: what need not be read again."""
    return [
        max((_common(prompt.tokens, before.tokens) for before in prompts[:number]), default=0)
        for number, prompt in enumerate(prompts)
    ]


def _common(one: Tokens, other: Tokens) -> int:
    differing = (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    return next(differing, min(len(one), len(other)))
