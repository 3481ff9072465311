"""Where a fact stands in the original, and how it was found."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Status(StrEnum):
    """How a text was found in the article."""

    EXACT = "exact"
    """Character for character in a cited sentence of the working text."""
    FOLDED = "folded"
    """The same but for width, script, case, spaces and punctuation."""
    FUZZY = "fuzzy"
    """A long text with small damage; no digit, negation or direction differs."""
    ELSEWHERE = "elsewhere"
    """In the article, but not in a cited sentence: not grounded."""
    MISSING = "missing"
    """Not in the article: not grounded."""


class Evidence(BaseModel):
    """The span of the original that states something: `original[start:end] == quote`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int
    end: int
    quote: str
    sentence: int
    status: Status
