"""Digits that are no quantities: addresses, telephone numbers, clock times, stock codes, marks of lists."""

from __future__ import annotations

import re

from jianbao.values.tried import tried_at

_ADDRESSES = re.compile(
    tried_at(
        r"[\w.+-]",
        r"https?://[^\s\u4e00-\u9fff]{1,300}|www\.[^\s\u4e00-\u9fff]{1,200}"
        r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+",
    ),
    re.ASCII,
)
_CODES = re.compile(
    tried_at(
        r"[0-9+(〔\[ \t]",
        tried_at(
            r"[+(〔\[]|^[ \t]*\(?[0-9]|[0-9]{1,4} ?[时点ap]|[0-9.]{1,19}:|[0-9]{4,6}\."
            r"|1[3-9][0-9]{9}|[480][0-9]{2}[0-9 -]|[0-9]{1,9}\.[0-9]{1,9}\.",
            r"(?<![0-9$€£¥])(?:\+86[- ]?)?1[3-9][0-9]{9}(?! ?(?:[0-9万亿元家个]|yuan))"
            r"|(?<![0-9])0[0-9]{2,3}[- ][0-9]{7,8}(?![0-9])"
            r"|(?<![0-9$€£¥])[48]00[- ]?[0-9]{3}[- ]?[0-9]{4}(?! ?(?:[0-9万亿元家个]|yuan))"
            r"|\+[0-9]{1,3}(?:[ -][0-9]{2,5}){2,4}"
            r"|(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])(?: ?[ap]\.?m\b\.?)?|\b[0-9]{1,2} ?[ap]\.?m\b\.?"
            r"|(?<![0-9])(?:[01]?[0-9]|2[0-4])时(?:[0-5]?[0-9]分(?:[0-5]?[0-9]秒)?)?(?![间代段刻期])"
            r"|(?<![0-9.])(?:[01]?[0-9]|2[0-4])点(?:[0-5][0-9]分?|半)?(?!位)"
            r"|(?<![0-9.])[0-9]{1,9}(?:\.[0-9]{1,9})?(?::[0-9]{1,9}(?:\.[0-9]{1,9})?)+(?![0-9])"
            r"|\([0-9]{5,6}(?:\.[A-Z]{2})?\)|(?<![0-9])[0-9]{4,6}\.(?:SH|SZ|HK|BJ|SS)\b"
            r"|[〔\[][0-9]{4}[〕\]](?:第?[0-9]+号)?"
            r"|(?<![0-9])[0-9]+(?:\.[0-9]+){2,}"
            r"|^[ \t]*\(?[0-9]{1,3}[).、](?![0-9])",
        ),
    ),
    re.MULTILINE | re.ASCII,
)
_ANY_DIGIT = re.compile("[0-9]")
"""What no code is without but a spelled clock time."""
_SPELLED_CLOCK = re.compile(
    r"(?<![之零百千万亿一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}点"
    r"(?:半|整|钟|一刻|[一二三四五零][一二三四五六七八九十]{1,2}分?(?![一二三四五六七八九十万亿个成折元]))"
)


def addresses_in(text: str) -> list[tuple[int, int]]:
    """The spans of the web and mail addresses of a plain text, in order."""
    if "@" not in text and "www." not in text and "http" not in text:
        return []
    return [match.span() for match in _ADDRESSES.finditer(text)]


def codes_in(text: str) -> list[tuple[int, int]]:
    """The spans of the codes of a plain text, in order."""
    codes = [match.span() for match in _CODES.finditer(text)] if _ANY_DIGIT.search(text) else []
    if "点" not in text:
        return codes
    return sorted([*codes, *(match.span() for match in _SPELLED_CLOCK.finditer(text))])
