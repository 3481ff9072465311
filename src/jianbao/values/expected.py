"""Whether a figure is told as hoped for or foreseen: 有望达500亿元, 预计突破3%, "expected to reach $2 billion"."""

from __future__ import annotations

import re

_WINDOW, _LONGEST = 40, 14
_ANY = re.compile("[望计期测争目]")
"""What the Chinese words are never without."""
_CHINESE = re.compile(
    r"(?:有望|可望|预计|预期|预测|力争|争取|(?<!经济|主要)目标)(?:于|在)?(?:[将可能会]{1,2})?"
    r"(?:达到?|突破|实现|完成|超过?|[增升降提][长加至高]?|上升|下降|提高到|[为是到])?[了约近超逾]?\Z"
)
_LAST = frozenset("望计期测争取标将可能会达到破现成过增长加至高升降提为是约近超逾")
"""What they end with, so that other figures are passed over at once."""
_ENGLISH = re.compile(
    r"\b(?:expected|projected|forecast|likely|hopes?|set) to (?:(?:reach|hit|total|exceed|surpass|top)"
    r"|(?:rise|grow|increase|fall)(?: to| by)?)? ?\Z",
    re.IGNORECASE,
)


def is_expected(text: str, at: int) -> bool:
    """Whether the words right before a figure at `at`, with its bound, say that it is to come.

    Args:
        text: the plain text.
        at: where the figure begins.
    """
    last = text[at - 1 : at]
    if last in _LAST:
        window = text[max(0, at - _LONGEST) : at]
        return _ANY.search(window) is not None and _CHINESE.search(window) is not None
    if last != " ":
        return False
    window = text[max(0, at - _WINDOW) : at]
    return " to " in window and _ENGLISH.search(window) is not None
