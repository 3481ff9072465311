"""Values of a closed list: the wanted one, or one that is right too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def same_choice(given: Any, wanted: Any, also: Iterable[Any] = ()) -> bool:
    """Whether a value is the wanted one or one of those that are right too; null is a value like others."""
    return given in (wanted, *also)
