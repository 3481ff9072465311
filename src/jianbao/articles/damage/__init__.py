"""Characters that are not what their author wrote: bytes read in a wrong encoding, lost, or escaped and left so.

Every kind is flagged with its span; `repair` mends in the working text what is provable. Nothing changes the original.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jianbao.articles.damage.repair import damage_in
from jianbao.articles.damage.shifted import shifted_words
from jianbao.articles.marks import Flag, Reason
from jianbao.mapped import MappedText

_LONGEST_DETAIL = 60


def damage_of(visible: MappedText, working: MappedText, known: Sequence[Flag]) -> list[Flag]:
    """What is known to be in doubt, and with it all damage of a page; spans are of its original.

    Args:
        visible: what the page shows.
        working: its working text, in which words one byte off are looked for.
        known: what was in doubt when the page was decoded.
    """
    lost = [flag for flag in known if flag.reason is Reason.DAMAGED]
    found = [flag for flag in _flags(visible) if not (flag.reason is Reason.PRIVATE_USE and _within(flag, lost))]
    return [*known, *found, *shifted_words(working)]


def _within(flag: Flag, others: Sequence[Flag]) -> bool:
    """Private use is how GB18030 shows some lost bytes, which are flagged already."""
    return any(one.start <= flag.start and flag.end <= one.end for one in others)


def _flags(visible: MappedText) -> Iterator[Flag]:
    for damage in damage_in(visible.text):
        yield Flag(*visible.source_span(damage.start, damage.end), damage.reason, _shortened(damage.detail))


def _shortened(detail: str | None) -> str | None:
    if detail and len(detail) > _LONGEST_DETAIL:
        return detail[:_LONGEST_DETAIL] + "…"
    return detail
