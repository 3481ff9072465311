"""What a page carries behind its story: link lists, share bars, copyright lines.

Only what follows an unmistakable marker is left out, and only when no prose follows; whatever is left out is
listed with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKER = re.compile(
    r"\s*(?:[【\[<《■▍|]*\s*)(?:"
    r"标签[:：]|关键词[:：]|(?:最新|相关|推荐|热门|精彩|更多)(?:文章|阅读|新闻|资讯|推荐|链接|报道|内容)|"
    r"(?:热点|热门|资讯|新闻)(?:中心|资讯|排行|推荐)|猜你喜欢|大家都在看|上一篇|下一篇|返回(?:首页|顶部)|"
    r"扫一扫|扫码|分享到|免责声明|版权声明|责任编辑|责编[:：]|编辑[:：]|Copyright\b|©|版权所有|"
    r"Related (?:Articles|Stories|News)|Read more\b|Share this\b|Tags:"
    r")",
    re.IGNORECASE,
)
_PROSE = re.compile(r".{25,}[。！？.!?][”’」』）)】]*\s*$")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A span that was not read as the story, and why."""

    start: int
    end: int
    reason: str


def split_furniture(text: str) -> tuple[int, tuple[LeftOut, ...]]:
    """Where the story ends, and what stands behind it (in coordinates of `text`)."""
    end_of_prose = 0
    first_marker: int | None = None
    position = 0
    for line in text.splitlines(keepends=True):
        marker = _MARKER.match(line)
        if not marker and _PROSE.match(line):
            end_of_prose, first_marker = position + len(line), None
        elif marker and first_marker is None and position >= end_of_prose:
            first_marker = position
        position += len(line)
    if first_marker is None or not end_of_prose:
        return len(text), ()
    tail = text[first_marker:]
    start = first_marker + len(tail) - len(tail.lstrip())
    end = first_marker + len(tail.rstrip())
    return first_marker, (LeftOut(start, end, "page furniture behind the story"),)
