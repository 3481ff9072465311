"""Tags of HTML left in plain text: `第一段。<br/>第二段。`"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles.damage.found import Damage, Piece
from jianbao.articles.marks import Reason

_BREAKS = "br|p|div|li|ul|ol|tr|table|tbody|section|article|blockquote|h[1-6]|hr|figure|figcaption"
_OTHERS = "a|b|i|u|em|strong|span|font|img|td|th|sup|sub|center|small|big|iframe|video|script|style"
_TAG = re.compile(
    rf"(?:<|&(?:amp;){{0,2}}lt;)/?(?:(?P<breaks>{_BREAKS})|{_OTHERS})(?:\s[^<>]{{0,300}}?)?/?(?:>|&(?:amp;){{0,2}}gt;)",
    re.IGNORECASE,
)
_PROVEN = 2
"""A page about HTML names a tag; one that is full of them was HTML."""


def tags(text: str) -> Iterator[Damage]:
    """Tags of HTML. Where there are several, those that end a line end it in what is read, and the others are no words."""
    found = list(_TAG.finditer(text)) if "<" in text or "lt;" in text else []
    for match in found:
        meant = "\n" if match["breaks"] else ""
        pieces = (Piece(*match.span(), meant),) if len(found) >= _PROVEN else ()
        yield Damage(*match.span(), Reason.MARKUP, None, pieces)
