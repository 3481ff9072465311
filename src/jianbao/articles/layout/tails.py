"""Furniture on the last line of a paragraph: copied pages lose the break between a story and what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jianbao.articles.layout.lines import Line
from jianbao.articles.marks import Reason

_LAST_SIGNS = frozenset("多看）)】]文情")
_LONGEST = 60
_TAIL = re.compile(
    r"(?<=[。！？!?”’」』）)])\s{0,3}(?:"
    r"(?P<credits>[（(\[【]\s?(?:本文)?(?:责任?编辑?|编辑|责编|审核|校对|实习编辑)\s?[:：/／|]?\s?[^（()）\[\]【】。]{2,30}[）)\]】])|"
    r"返回[^，。]{1,8}[，,]\s?查看更多|点击(?:阅读|查看)(?:原文|全文|更多|详情)|(?:阅读|查看)(?:原文|全文|更多|详情)"
    r")$"
)


def without_tails(lines: Sequence[Line]) -> tuple[list[Line], dict[Line, Reason]]:
    """The lines, with the furniture at the end of running text as lines of their own, and why those are no story."""
    reasons: dict[Line, Reason] = {}
    parted = [part for line in lines for part in _parted(line, reasons)]
    return parted, reasons


def _parted(line: Line, reasons: dict[Line, Reason]) -> Iterator[Line]:
    tail = _TAIL.search(line.text, max(0, len(line.text) - _LONGEST)) if line.text[-1] in _LAST_SIGNS else None
    if tail is None:
        yield line
        return
    words = line.text[: tail.start()]
    yield Line(line.start, line.start + len(words), words, line.indented, line.apart)
    furniture = Line(line.end - len(tail.group().lstrip()), line.end, tail.group().lstrip())
    reasons[furniture] = Reason.CREDITS if tail["credits"] else Reason.CONTROLS
    yield furniture
