"""A place that answers chat completions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jianbao.config import NO_MODEL, Asks, Limit, Output
from jianbao.language import say
from jianbao.llm.usage import Usage


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost.

    Attributes:
        read: tokens of a prompt that the server reads.
        cached: tokens of a prompt that it takes from its cache.
        written: tokens of an answer.
        currency: by its ISO code.
    """

    read: float
    cached: float
    written: float
    currency: str

    def of(self, usage: Usage) -> float:
        """What some calls cost."""
        fresh = usage.read - usage.cached
        return (fresh * self.read + usage.cached * self.cached + usage.written * self.written) / 1_000_000


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to ask, and how.

    Attributes:
        name: what it is called in records.
        base_url: the address before `/chat/completions`; empty for the embedded model until it is served, and for
            `none`, which is no model.
        model: the model's name there.
        api_key: the key; never shown.
        key_env: the environment variable that holds the key; None when none is needed.
        output: how structured output is asked for. `strict`: `response_format` json_schema with `strict`;
            `json_schema`: without it; `json_object`: `response_format` json_object, the schema in the prompt;
            `text`: the schema in the prompt alone.
        show_schema: whether the schema stands in the prompt also where the server enforces it.
        asks: how sections are asked: over chosen `sentences`, a few at a time, where a section can be (small models
            label well in short contexts and badly in long ones); `each` over the whole article; the `whole` brief in
            one call.
        context: the most tokens that prompt and answer may have together; None when it is not known.
        max_tokens: the most an answer may have.
        limit: what the endpoint calls that number.
        temperature: as it is sent; None leaves it to the endpoint.
        timeout: seconds for one answer.
        extra_body: what else a request holds, such as a switch for thinking.
        prices: None when they are not known.
        model_file: a GGUF file for the embedded endpoint, instead of the default model.
    """

    name: str
    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    key_env: str | None = None
    output: Output = "strict"
    show_schema: bool = False
    asks: Asks = "each"
    context: int | None = None
    max_tokens: int = 2000
    limit: Limit = "max_tokens"
    temperature: float | None = 0.0
    timeout: float = 600.0
    extra_body: Mapping[str, Any] = field(default_factory=dict)
    prices: Prices | None = None
    model_file: Path | None = None

    @property
    def is_model(self) -> bool:
        """Whether there is a model to ask: not of `none`, where code alone writes the brief."""
        return self.name != NO_MODEL

    @property
    def is_on_this_host(self) -> bool:
        """Whether its address is of the machine itself."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    @property
    def place(self) -> str:
        """What it is called in messages."""
        return say(
            f"{self.name} ({self.base_url}, model {self.model!r})",
            f"接口 {self.name}（{self.base_url}，模型 {self.model!r}）",
        )
