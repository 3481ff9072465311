"""Lines that date and sign a story: times, sources, bylines, and the share bars between them."""

from __future__ import annotations

import re
from functools import lru_cache

from jianbao.articles.layout.lines import Line
from jianbao.text import HAN
from jianbao.values import read_day

_LABELS = (
    "来源|稿源|文章来源|信息来源|出处|发布时间|发布日期|发表时间|更新时间|发稿时间|时间|日期|作者|编辑|责任编辑|责编|字号|字体|字体大小|"
    "分享|分享到|浏览|浏览次数|阅读|阅读量|点击|点击数|评论|访问量|Published|Updated|Posted|Source"
)
_FIRST_LABEL = re.compile(rf"[【（(]?(?:{_LABELS})\s?[:：]", re.IGNORECASE)
_LABEL = re.compile(rf"[\s|｜/·【（(](?:{_LABELS})\s?[:：]", re.IGNORECASE)
_SHARE = re.compile(r"(?:缩小|放大)?字[体号]|微博|微信|朋友圈|QQ(?:空间)?|分享|收藏|打印|关闭|评论|点赞|复制链接")
_FEWEST_SHARES = 3
_STOP = "。"
_CLOCK = re.compile(r"[T,，\s]{0,3}\d{1,2}[:：]\d{2}")
# What every day has; most lines have none of it and need not be read for one.
_MAY_BE_DATED = re.compile(r"[日号]|\d[-/.]\d|[A-Z][a-z]{2}")
_WEEKDAY = re.compile(r"^\s{0,2}[（(]?(?:星期|周|週)[一二三四五六日天][）)]?(?=\s|$)")
_SEPARATOR = re.compile(r"[|｜·•/／]")
_LONGEST, _LONGEST_BESIDE = 100, 24

_REPORTER = r"(?:首席|特约|特派|见习|实习)?(?:记者|通讯员)"
_NAME = rf"(?:[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+|[{HAN}]{{1,4}}|[A-Za-z.]{{1,20}})"
_NAMES = rf"{_NAME}(?:[\s、,，/／|:：]{{1,3}}{_NAME}){{0,15}}"
BYLINE_LINE = re.compile(
    r"[■□●◆▲【（(\[—-]{0,2}\s?"
    rf"(?:(?P<outlet>[{HAN}]{{0,12}}?){_REPORTER}(?:\s?[:：/／|丨]\s?|\s+){_NAMES}"
    rf"|(?P<outlet_before_name>[{HAN}]{{1,11}}[报网社台刊]){_REPORTER}[{HAN}]{{2,4}}"
    rf"|(?<=[□◎])\s?[{HAN}]{{2,3}}"
    rf"|(?:作者|责任编辑|编辑|撰文|文|实习生)\s?[:：/／|丨]\s?{_NAMES})"
    r"[）)\]】]?"
)
_ENGLISH_BYLINE = re.compile(r"By [A-Z][\w.'’-]+(?: (?:and )?[A-Z][\w.'’-]+){0,6}(?:, [A-Z][\w ]{2,40})?")


def is_meta(line: Line) -> bool:
    """Whether the line states date, source or author, or offers sharing."""
    if len(line.text) > _LONGEST or _STOP in line.text:
        return False
    if _FIRST_LABEL.match(line.text) or len(_SHARE.findall(line.text)) >= _FEWEST_SHARES:
        return True
    return not line.is_prose and (bool(_LABEL.search(line.text)) or _is_dated(line.text))


def is_byline(line: Line) -> bool:
    """Whether the line only says who wrote it."""
    return bool(BYLINE_LINE.fullmatch(line.text) or _ENGLISH_BYLINE.fullmatch(line.text))


@lru_cache(maxsize=4096)
def _is_dated(text: str) -> bool:
    """A day that stands apart from the words around it, as it does in no headline."""
    day = read_day(text) if _MAY_BE_DATED.search(text) else None
    if day is None:
        return False
    before, behind = text[: day.calendar_start], _WEEKDAY.sub("", text[day.calendar_end :])
    if _CLOCK.match(behind):
        return True
    if (before and behind) or len(before + behind) > _LONGEST_BESIDE:
        return False
    border = before[-1:] + behind[:1]
    return not border or bool(_SEPARATOR.search(text)) or (border.isspace() and not day.edtf.startswith("X"))
