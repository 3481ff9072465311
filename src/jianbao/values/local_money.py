"""Whose 元 a text writes: beside 新台幣50億元 a bare 300億元 is no sum of renminbi."""

from __future__ import annotations

import re
from typing import NamedTuple

_OTHERS = re.compile(
    "(?:(?P<TWD>新台[币幣]|新臺幣|台[币幣]|NT\\$)|(?P<HKD>港[币幣]|HK\\$)|(?P<MOP>澳[门門][币幣]|MOP\\$?)) ?[0-9]"
)
_NAMES = {"TWD": "新台币", "HKD": "港元", "MOP": "澳门元"}
_RENMINBI = re.compile("人民[币幣]|RMB|CNY|[¥￥]")
_TRADITIONAL = re.compile("[億萬幣]")


class LocalMoney(NamedTuple):
    """What a bare 元 is of.

    Attributes:
        since: from where in the text.
        unit: canonical.
        currency: ISO 4217; None where the text does not tell.
    """

    since: int
    unit: str
    currency: str | None

    def of(self, words: str, start: int, currency: str | None) -> tuple[str, str | None] | None:
        """Unit and currency of an amount that was read as of this currency, where they are others."""
        if currency != "CNY" or start < self.since or words.isascii():
            return None
        return self.unit, self.currency


def local_money(text: str) -> LocalMoney | None:
    """Whose 元 a text writes, or None where it names no currency in front of its sums or renminbi too.

    In Traditional writing it is that of the currency which the text names; in Simplified writing, where 元 may be
    either, what follows such a sum has no sure currency.
    """
    if "币" not in text and "幣" not in text and "$" not in text:
        return None
    match = _OTHERS.search(text)
    if match is None or _RENMINBI.search(text):
        return None
    currency = match.lastgroup or ""
    if _TRADITIONAL.search(text):
        return LocalMoney(0, _NAMES[currency], currency)
    return LocalMoney(match.start(), "元", None)
