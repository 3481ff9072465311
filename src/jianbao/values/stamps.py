"""Whether the words around a date make it the date of publication."""

from __future__ import annotations

import re

# When the text was published or sent: 电 or 讯 behind the day; a label in front of it; with a year, a clock time
# behind it that no sentence goes on from.
_WIRE = re.compile(r" *(?:[0-9]{1,2}时)?[电讯](?=[\s，,。：:(]|$)")
_CLOCK = re.compile(r" *T?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![，,在举正时])")
_CHINESE_CLOCK = re.compile(r" *[0-9]{1,2}[时点][0-9]{1,2}分(?= |$)")
_LABEL = re.compile(
    r"(?:(?:发布|发稿|发表|更新|刊发|published|updated|posted) *(?:时间|日期|于|on\b)?"
    r"|(?:^|\n) *(?:时间|日期)) *:? *$",
    re.IGNORECASE,
)
# SINGAPORE, June 4, 2025 /X/ --; LONDON, Oct 14 (X) -
_CITY = re.compile(r"(?:^|\n) *[A-Z][A-Za-z.' ,]{1,48}, *$")
_AGENCY = re.compile(r" *(?:/[^/\n]{1,40}/|\([^()\n]{1,40}\))? *-{1,2}(?= |$)")
# Some Paper | 14 October
_BESIDE_NAME = re.compile(r"[^\n]{2,60}[|·•] *$")
_END_OF_LINE = re.compile(r" *(?:$|\n)")
_LABEL_WINDOW, _LINE_WINDOW = 16, 64


def is_stamp(text: str, start: int, end: int, *, has_year: bool) -> bool:
    """Whether the date at [start, end) of a plain text dates the publication and not something that happened."""
    if _WIRE.match(text, end) or (has_year and (_CLOCK.match(text, end) or _CHINESE_CLOCK.match(text, end))):
        return True
    if _LABEL.search(_before(text, start, _LABEL_WINDOW)):
        return True
    if _AGENCY.match(text, end):
        return bool(_CITY.search(_before(text, start, _LINE_WINDOW)))
    return bool(_END_OF_LINE.match(text, end) and _BESIDE_NAME.search(_before(text, start, _LINE_WINDOW)))


def _before(text: str, start: int, length: int) -> str:
    """The last characters before a place; where the text begins earlier they do not look like its beginning."""
    return text[:start] if start <= length else "\0" + text[start - length : start]
