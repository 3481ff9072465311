"""Words as they count in comparisons: Simplified, without width, case, spaces, brackets, quotation marks and dots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from jianbao.articles.working import working_text
from jianbao.mapped import identity
from jianbao.text import fold_key


def simplified(text: str | None) -> str:
    """A text in Simplified characters and without a mirror's notes; empty for None."""
    return working_text(identity(text or "")).text.text


@lru_cache(maxsize=8192)
def key(text: str | None) -> str:
    """The text as it is compared; empty for None."""
    return fold_key(simplified(text))


def keys(forms: Iterable[str | None]) -> set[str]:
    """The forms as they are compared, without those of which nothing is left."""
    return {key(form) for form in forms} - {""}


def likeness(one: str | None, other: str | None) -> float:
    """The F1 of the characters that two texts share, whatever their order: 1 for equal ones, 0 without any."""
    left, right = Counter(key(one)), Counter(key(other))
    shared = sum((left & right).values())
    return 2 * shared / (left.total() + right.total()) if shared else 0.0
