"""A place that answers chat completions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to ask, and how.

    Attributes:
        name: what it is called in records.
        base_url: the address before `/chat/completions`.
        model: the model's name there.
        api_key: the key; never shown.
        asks: how sections are asked: over chosen `sentences`, a few at a time, where a section can be (small models
            label well in short contexts and badly in long ones), or `each` over the whole article.
        max_tokens: the most an answer may have.
        timeout: seconds for one answer.
    """

    name: str
    base_url: str
    model: str
    api_key: str = field(repr=False)
    asks: Literal["sentences", "each"] = "each"
    max_tokens: int = 2000
    timeout: float = 600.0
