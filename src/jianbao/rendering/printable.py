"""Article text that is safe to show."""

from __future__ import annotations

import re

# Control characters, and those that turn the direction of writing: an article must not write to the terminal, nor
# look like another text.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """A text of the same length, without characters that would steer a terminal or the direction of writing."""
    return _UNPRINTABLE.sub("\ufffd", text)
