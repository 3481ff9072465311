"""Shares of one whole that make more than all of it: 一产占5%，二产占45%，三产占60%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.checks.disjoint import Part, are_opposite, are_places_or_phases
from jianbao.facts.checks.told import Held, quantity_of
from jianbao.values import Quantity

_TOLD = re.compile(
    r"(?P<subject>[^，,。；;：:、]{1,16}?)(?:分别)?(?:占比?|比重为?|比例为?)(?P<of>[^，,。；;：:、]{0,10})$"
)
_HELD_BY_EACH = re.compile(r"股东[^，,。；;：:、]{0,6}分别(?:持股|占股|出资)(?:比例)?[为是]?$")
_SECTOR = re.compile(r"(?:第?[一二三]次?产业?|[一二三]产)(?:增加值)?$")
_OTHER_TIME = re.compile(r"去年|上年|同期|此前|[\d上下]半?年|\d年|月")
_LISTED = re.compile(r"\s*[、和及与]\s*")
_ALL, _ROUNDED = Decimal(100), Decimal("0.5")


def beyond_the_whole(article: Article, amounts: Sequence[Held[Amount]]) -> Iterator[list[Held[Amount]]]:
    """The shares of one sentence that are parts of one whole, with nothing in common, and make more than it."""
    by_sentence: dict[int, list[Held[Amount]]] = {}
    for amount in amounts:
        if amount.value.unit == "%" and amount.value.growth is None and amount.value.bound is None:
            by_sentence.setdefault(amount.value.evidence.sentence, []).append(amount)
    for several in by_sentence.values():
        read = [found for one in several if (found := quantity_of(one.value, article))] if len(several) > 1 else []
        if len(read) > 1 and _are_of_one_whole(read[0][0].text, [quantity for _, quantity in read]):
            made = sum((quantity.value for _, quantity in read if isinstance(quantity.value, Decimal)), Decimal())
            if made > _ALL + _ROUNDED * len(read):
                yield several


def _are_of_one_whole(text: str, shares: Sequence[Quantity]) -> bool:
    """Whether shares are of the three sectors, of places, of opposites or of all holders, and of the same whole."""
    if _HELD_BY_EACH.search(text, 0, shares[0].start):
        return all(_LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(shares))
    told = [_TOLD.search(text, 0, one.start) for one in shares]
    parts = [Part(one, 1, match["subject"]) for one, match in zip(shares, told, strict=True) if match]
    subjects = {part.subject for part in parts}
    if len(subjects) < len(shares) or len({match["of"] for match in told if match}) > 1:
        return False
    if any(map(_OTHER_TIME.search, subjects)):
        return False
    return all(map(_SECTOR.search, subjects)) or are_opposite(parts) or are_places_or_phases(parts)
