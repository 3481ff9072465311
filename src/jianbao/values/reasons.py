"""Why a part of a date is known that its words do not state."""

from __future__ import annotations

import re

from jianbao.text import HAN

_HAN = re.compile(f"[{HAN}]")


def reason_in(of: str, chinese: str, english: str) -> str:
    """A reason in the language of the words it is about."""
    return chinese if _HAN.search(of) else english
