"""How much longer a reader takes over a longer text, in CPU time of its own."""

from __future__ import annotations

import gc
import itertools
import time
from collections.abc import Callable
from typing import Any

TIMES = 8
"""How much longer the longer text is."""
_MOST = 20
"""Times as long over eight times the text: squared time takes 64 times as long, time of the length 8 to 13."""
_SHORT_RUNS = 3
_LONG_RUNS = 5
_UNREAD = 0xE000
"""The first of the characters that mean nothing: with one of its own behind it, a text is another one."""
_read = itertools.count()


def grows_with_length(read: Callable[[str], Any], unit: str, length: int) -> bool:
    """Whether a text of `unit` over and over, eight times as long as `length`, takes no more than its share of time.

    The least of several runs counts, since others run on the machine; one run is enough where it is fast enough.
    """
    _seconds(read, unit, len(unit))  # what is made once is not to be paid for here
    gc.collect()  # nor what other tests left
    short = min(_seconds(read, unit, length) for _ in range(_SHORT_RUNS))
    return any(_seconds(read, unit, TIMES * length) < _MOST * short for _ in range(_LONG_RUNS))


def _seconds(read: Callable[[str], Any], unit: str, length: int) -> float:
    """The time over a text that was never read before, for readers remember what they have read."""
    text = unit * (length // len(unit)) + chr(_UNREAD + next(_read))
    gc.disable()
    try:
        begun = time.process_time()
        read(text)
        return time.process_time() - begun
    finally:
        gc.enable()
