"""What is shown, in Chinese and English: labels, and texts that are safe for a terminal."""

from __future__ import annotations

import re

# Control characters, and those that turn the direction of writing: an article must not write to the terminal.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_CHINESE = {
    "overview": "概览",
    "people": "人物",
    "event_date": "事件日期",
    "in_scope": "产业相关",
    "headline": "标题",
    "summary": "摘要",
    "name": "姓名",
    "post": "职务",
    "sentence": "句",
    "source words": "原文",
    "yes": "是",
    "no": "否",
    "none found": "（无）",
    "no answer": "（没有可用的回答）",
    "to be reviewed": "待核",
    "against the article": "与原文核对",
    "dropped": "未采用",
    "nulled": "留空",
    "flagged": "待核",
    "unconfirmed": "候选未采用",
}


def label(word: str, language: str) -> str:
    """A word of the interface; the names of fields that are not known here stay as they are."""
    if language == "zh":
        return _CHINESE.get(word, word)
    return word.replace("_", " ")


def printable(text: str) -> str:
    """A text without characters that would steer a terminal."""
    return _UNPRINTABLE.sub("\ufffd", text)
