"""Labels of what is shown, in Chinese and English."""

from __future__ import annotations

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
    "dropped": "未采用：原文查无实据",
}


def label(word: str, language: str) -> str:
    """A word of the interface; the names of fields that are not known here stay as they are."""
    if language == "zh":
        return _CHINESE.get(word, word)
    return word.replace("_", " ")
