"""The words that open a dispatch: place, day, agency."""

from __future__ import annotations

import re

from jianbao.text import HAN

_DATELINE = re.compile(
    rf"[（(【\[]?(?:(?:(?P<agency>[{HAN}]{{1,10}}?(?:[报讯]社|[社网报台]|财经|新闻|客户端))(?=[{HAN}\s]{{0,10}}\d))?[{HAN}]{{0,8}}\s?"
    rf"(?:\d{{1,2}}月)?\d{{1,2}}日[电電讯訊]|本[报网刊台站][讯訊]|[{HAN}]{{2,6}}报导(?=[)）]))[）)】\]]?"
)
_ENGLISH_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{1,30}(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r"(?: ?(?:/(?P<wire>[^/]{2,40})/|\((?P<agency>[A-Z][\w .]{1,30})\)))? ?(?:--|—|–|-) ?(?=[\w\"“])"
)
_EDGES = "（(【[）)】] -–—"
_IN_BRACKETS = re.compile(r"\s?[/(][^/()]{2,40}[/)]\s*$")


def dateline_in(text: str) -> re.Match[str] | None:
    """The words that open a dispatch, Chinese or English, at the beginning of a text."""
    return _DATELINE.match(text) or _ENGLISH_DATELINE.match(text)


def words_of_dateline(dateline: re.Match[str]) -> tuple[int, int]:
    """The span of its words alone: without brackets around them, dashes, or an English agency behind them."""
    words = dateline.group()
    if dateline.re is _ENGLISH_DATELINE:
        words = words.rstrip(" -–—")
        agency = _IN_BRACKETS.search(words)
        return dateline.start(), dateline.start() + (agency.start() if agency else len(words))
    start = dateline.start() + len(words) - len(words.lstrip(_EDGES))
    return start, dateline.start() + len(words.rstrip(_EDGES))
