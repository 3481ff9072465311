"""Tags of HTML left in plain text: `第一段。<br/>第二段。`"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles.damage.found import Damage
from jianbao.articles.marks import Reason

_NAMES = (
    "br|p|div|li|ul|ol|tr|td|th|table|tbody|section|article|blockquote|h[1-6]|hr|figure|figcaption|center|"
    "a|b|i|u|em|strong|span|font|img|sup|sub|small|big|iframe|video|script|style"
)
_TAGS = re.compile(
    rf"(?:(?:</?(?:{_NAMES})(?:\s[^<>]{{0,300}})?/?>"
    rf"|&(?:amp;){{0,2}}lt;/?(?:{_NAMES})(?:\s(?:[^<>&]|&(?:amp;){{0,2}}quot;){{0,300}})?/?&(?:amp;){{0,2}}gt;)\s{{0,9}})+",
    re.IGNORECASE,
)


def tags(text: str) -> Iterator[Damage]:
    """Tags of HTML, those that follow one another as one stretch. They stay: a text may speak of tags."""
    for match in _TAGS.finditer(text) if "<" in text or "lt;" in text else ():
        yield Damage(match.start(), match.start() + len(match.group().rstrip()), Reason.MARKUP)
