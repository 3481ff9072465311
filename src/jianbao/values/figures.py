"""Figures as they are written, for asking whether a text has them."""

from __future__ import annotations

import re

_SCALE = "万亿|千万|百万|十万|[万亿千百]|million|billion|trillion"
_CHINESE_DIGITS = "〇零一二两三四五六七八九十百千"
_FIGURE = re.compile(
    # Digits behind a letter are part of a name: G60.
    rf"(?<![A-Za-z\d.])\d[\d,，]*(?:\.\d+)?(?:/\d+)?\s?(?:{_SCALE})?\s?[%％‰]?"
    # Chinese numerals count as a figure with a large unit or as a fraction; 一个 and 三维 are words.
    rf"|[{_CHINESE_DIGITS}]+(?:万亿|[万亿])|[{_CHINESE_DIGITS}]+分之[{_CHINESE_DIGITS}]+",
    re.IGNORECASE,
)


def figures_in(text: str) -> list[tuple[int, int]]:
    """The spans of the figures of a text, each with its scale (万, 亿, %) but without its unit."""
    return [(match.start(), match.start() + len(match.group().rstrip())) for match in _FIGURE.finditer(text)]
