"""The language of messages: the user's, whatever language an article is in."""

from __future__ import annotations

import locale
import os
import sys
from typing import Literal

Language = Literal["zh", "en"]

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_CHINESE = ("zh", "chinese")
"""How names of Chinese locales begin, those of Windows too: `Chinese (Simplified)_China`."""


def interface_language() -> Language:
    """The language that the environment asks for now: JIANBAO_LANG where it is `zh` or `en`, else the locale's."""
    asked = os.environ.get("JIANBAO_LANG")
    chinese = asked == "zh" if asked in ("zh", "en") else _locale_name().lower().startswith(_CHINESE)
    return "zh" if chinese else "en"


def say(english: str, chinese: str) -> str:
    """The one of two wordings of a message that is in the user's language."""
    return chinese if interface_language() == "zh" else english


def _locale_name() -> str:
    """The name of the locale, by the first variable that is set; Windows sets none."""
    named = next(filter(None, map(os.environ.get, _LOCALE)), None)
    if named is None and sys.platform == "win32":
        named = locale.getlocale()[0]
    return named or ""
