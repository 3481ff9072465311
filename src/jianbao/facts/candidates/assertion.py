"""Whether words assert what they say: hearsay, denials, what was called off, conditions, negations, turns.

Every reader that takes a fact from the words of a clause asks here, so that one notion of it holds everywhere.
"""

from __future__ import annotations

import re

from jianbao.facts.candidates.denial import denial_before

_HEARSAY = re.compile(
    r"误读|误传|讹传|有媒体称|网传|传闻|传言|谣|据传|有消息称|坊间|爆料|不实|并非事实|非事实|否认|驳斥|\brumou?r|\balleg|\bden(?:y|ies|ied)\b",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(
    r"取消|终止|撤回|撤销|中止|告吹|作废|解除|退出|放弃|吊销|"
    r"\bcancel|\bterminat|\bwithdr[ae]w|\bscrap|\bcalled off\b|\bpulled out\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"若(?!干)|如果|如能|如获|只要|除非|否则|一旦|取决于|是否|\bif\b|\bunless\b|\bdepend", re.IGNORECASE
)
_NEGATION = re.compile(
    r"(?<!从)未(?!来)|从未|没有|没能|不再|不会|并不|并非|尚不|拒绝|停止|缺席|"
    r"\bnot\b|n't\b|\bnever\b|\bno longer\b|\bfail(?:s|ed)? to\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(r"(?:将|拟|计划|预计|有望|力争|(?<![期接招优])待(?!遇)|定于|明年|后年)[^，,。；;]{0,24}$")
_TURN = re.compile(
    r"(?<![不非])但(?!是?凡)|然而|(?<!冷)却|不过|推迟|延期|暂缓|搁置|暂停|原计划|原定|\bbut\b|\bhowever\b|\bthough\b",
    re.IGNORECASE,
)
_OF_THE_PAGE = re.compile(
    r"\W{0,4}(?:相关(?:阅读|新闻|链接|报道|推荐)|推荐(?:阅读)?[:：]|延伸阅读|更多(?:新闻|阅读|精彩)|热门(?:文章|新闻)|猜你喜欢|[上下]一篇|"
    r"also (?:in|on|read)\b[^.]{0,20}:|related(?: stories| news| articles)?:|read more\b|more from\b|most read\b)",
    re.IGNORECASE,
)
_ADVERTISEMENT = re.compile(r"(?:广告|推广|赞助商?)[:：]|\b(?:advertisement|sponsored)\b", re.IGNORECASE)
_READERS_IN_FRONT = re.compile(
    r"(?:阅读|浏览|点击|点赞|播放|评论|转发|收藏|在看|\b(?:views|shares|comments|likes))(?:量|数|次数)?[\s:：]{0,3}$",
    re.IGNORECASE,
)
_READERS_BEHIND = re.compile(
    r"\s?(?:人|次|个|条)?(?:阅读|浏览|播放|点赞|评论|转发|看过|在看|views|shares|comments|likes)\s{0,3}$",
    re.IGNORECASE,
)
_READERS = 16
"""Characters in front of a count of readers that say so."""
_CLOSED = re.compile(r"[。！？!?.；;”」]\s{0,3}$")
_INSTRUCTION = re.compile(
    r"<\|[a-z_]{2,20}\|>|"
    r"(?:忽略|无视|忘记)[^，。]{0,8}(?:指令|提示|要求|规则)|\bignore (?:all |any |your |the |previous )+\w*",
    re.IGNORECASE,
)


def is_hearsay(text: str) -> bool:
    """Whether the text reports what is said by nobody named, or denied."""
    return _HEARSAY.search(text) is not None


def is_of_the_page(text: str, start: int, end: int) -> bool:
    """Whether a span is of the page around a story: a link, an advertisement, in an open line a count of readers."""
    if _OF_THE_PAGE.match(text) or _ADVERTISEMENT.search(text, 0, start):
        return True
    readers = _READERS_IN_FRONT.search(text, max(0, start - _READERS), start) or _READERS_BEHIND.match(text, end)
    return readers is not None and _CLOSED.search(text) is None


def is_called_off(text: str) -> bool:
    """Whether the text tells of something that ended before it came to be: cancelled, withdrawn, given up."""
    return _CALLED_OFF.search(text) is not None


def is_denied(text: str) -> bool:
    """Whether the text denies what it speaks of: 未出席, 没有签约, did not sign."""
    return _NEGATION.search(text) is not None


def is_denied_in_front(text: str, at: int) -> bool:
    """Whether the words right in front of a place deny or call off what stands there: 尚未开工, 取消签约."""
    return denial_before(text, at) is not None


def is_to_come(text: str, at: int) -> bool:
    """Whether the words of the clause in front of a place put what stands there into the future: 将于明年投产."""
    return _FUTURE.search(text, 0, at) is not None


def hangs_together(text: str) -> bool:
    """Whether the clauses of a sentence mean something else without one another."""
    return any(pattern.search(text) for pattern in (_HEARSAY, _CALLED_OFF, _CONDITION, _NEGATION, _TURN))


def addresses_a_model(text: str) -> bool:
    """Whether the text speaks to the program that reads it."""
    return _INSTRUCTION.search(text) is not None
