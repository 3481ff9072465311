"""Which sentences a section needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jianbao.articles import Article


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence worth asking about, and what code has already seen in it."""

    sentence: int
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Focus:
    """Marks a section as asked over chosen sentences where the endpoint prefers short contexts.

    Attributes:
        leads: picks the sentences of an article, with candidates for the model to judge.
        at_once: how many sentences one question shows.
    """

    leads: Callable[[Article], Sequence[Lead]]
    at_once: int = 1
