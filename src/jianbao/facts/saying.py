"""Verbs of saying: what leads from a speaker to the words, and what only looks like it."""

from __future__ import annotations

import re

from jianbao.facts.words.people import SAYS
from jianbao.text import HAN
from jianbao.values.listed import words_of

STANCES = words_of("回应 反驳 否认 质疑 承诺 承认 要求 呼吁")
"""What takes a stand: it is quoted beside other words of the same speaker."""
_TELLS = words_of("""
    汇报 说明 反映 提醒 受访 如是说 用一句话 用这样一句话 这样形容 这样总结 这样描述 道出 叮嘱 嘱咐 勉励 寄语 讳言 点评
    自豪地 告诫 直陈 答复 应询
""")
VERB = f"(?:{'|'.join(sorted({*SAYS, *STANCES, *_TELLS}, key=len, reverse=True))})"
ANY_SAYS = re.compile(VERB)
# What leads up to the words: 在讲话中指出：, 告诉记者，, 致辞，他表示，.
SAID = re.compile(
    rf"[^，,。；;：:“「]{{0,24}}?(?P<says>{VERB})(?:[^，,。；;：:“「]{{0,8}}?{VERB}(?=[，,：:“]))?"
    rf"(?:[^，,。；;：:“「]{{0,8}}(?:“[^“”]{{1,8}}”[^，,。；;：:“「]{{0,6}}(?=[：:])|(?=[：:“「]))|(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到了])*(?=[，,]))?[，,：:]?\s*"
    rf"(?:[他她](?:还|也)?{VERB}[，,：:]\s*)?"
)
PRONOUN = re.compile(
    rf"(?:^|[”」，,。])\s*[他她](?:[^，,。；;：:“”]{{0,4}}?)(?P<says>{VERB})(?:(?<=告诉)[^，,。；;：:“]{{1,8}}|[说道称到])?[，,：:]?\s*"
)
OFFICE = re.compile(
    rf"(?:^|(?<=[，,。；;”」]))(?:据|对此，)?(?P<who>[{HAN}]{{2,14}}?(?:有关|相关)?(?:负责人|负责同志|发言人|工作人员))"
    rf"(?:[^，,。；;：:“{{}}]{{0,8}}?)(?P<says>{VERB})[说道称到]?[，,：:]?\s*"
)
"""An office that speaks without a name: 市数据局相关负责人说."""

_HEARD = re.compile("(?:听取|听完|听了|听罢)[^，,。；;：:]{0,30}$")
"""In front of whom is listened to: 在听取甲某介绍后."""
_OVER = re.compile(r"[^，,。；;：:“]{0,12}?(?<![年月日天周今此])后[，,]")
"""Behind a speech that is over, where another begins."""
_ELSEWHERE = re.compile("[上后时中下里][^向对和与及、跟给同陪]{0,20}$")
"""Between somebody and the one who speaks there: 在甲某主持的会上乙某说."""
_FURTHEST = 40

BROKEN_BY = re.compile(rf"[^。；;“”]{{0,24}}?{VERB}[^。；;“”]{{0,8}}[，,：:]\s*")
"""Between the halves of what one says: “…，”他说，“…”."""
VIEWS = words_of("认为 指出 预计 预测 相信 坚信 判断 看来")
"""What leads in the words behind it and hardly ever closes those in front."""
BY_NOBODY = re.compile(
    rf"(?!据|[他她])[^，,。；;：:“]{{1,24}}?{VERB}(?:[道着]|(?<=告诉)[^，,。：:]{{1,8}})?(?:[，,。：:]|$)"
)
"""At the head of a sentence: somebody without a name says what stands in front."""


def said_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """What leads from somebody who stands at a span to words of that person's own."""
    said = SAID.match(text, end)
    if said is None or _HEARD.search(text, max(0, start - _FURTHEST), start):
        return None
    if ANY_SAYS.search(text, said.end("says"), said.end()) or text[said.end() - 1] in "：:":
        return said
    is_noun = text[said.start("says") - 1] == "的"
    over = _OVER.match(text, said.end("says"))
    return None if is_noun or (over and ANY_SAYS.search(text, over.end())) else said


def is_elsewhere(words: str) -> bool:
    """Whether the words between two people tell only where the second one speaks."""
    return _ELSEWHERE.search(words) is not None
