"""Whether a figure is the most that a rule allows: 补助最高500万元, 不超过售价的30%, capped at 60 million yuan.

A most that was measured is none: 最高气温38℃, 涨幅最高达12%.
"""

from __future__ import annotations

import re

_NEAR = 14
"""Characters between a word for a ceiling and the figure."""
_BEHIND = 8
_LIMIT = re.compile(
    r"上限|封顶|限额|不得?(?:超过|高于|多于)|不应超过|"
    r"\bcapped at\b|\bcap of\b|\blimit(?:ed)? (?:of|to)\b|\bceiling of\b|\b(?:may|must|can|shall) ?not exceed\b",
    re.IGNORECASE,
)
"""Words of a rule."""
_MOST = re.compile(
    r"最[高多](?!的)|至多|\bup to\b|\bat most\b|\bno more than\b|\bnot more than\b|\ba maximum of\b", re.IGNORECASE
)
"""Words of a rule or of a measurement: which, their clause tells."""
_LIMIT_BEHIND = re.compile(r"(?:封顶|为限|为上限|的(?:上限|限额|封顶线|天花板))")
_WITHIN = re.compile(r"[以之]内$")
_HELD_WITHIN = re.compile(r"控制|限制|限定|限[在于]|压[减缩]|须|必须|应当?|不得|原则上|收费|票价|报销")
_CHANGES = re.compile(r"[由从]\d[^，。；]{0,12}?[降压缩减][^，。；]{0,3}[到至]|有望|将[^，。；]{0,16}[到至]")
"""What comes to be so much smaller is no rule: 由9毫秒压缩到5毫秒以内."""
_ALLOWED = re.compile(
    r"补贴|补助|奖励|资助|支持|扶持|贴息|配套|贷款|授信|额度|报销|赔付|罚款|处以|收费|押金|票价|"
    r"可(?:达|获|获得|享|享受|申请|申领|领取?|得|贷|拿)|给予|奖|每[人户家年月次项个学架]|单[个户笔家]|同一|每生|"
    r"\bsubsid|\bgrants?\b|\brebates?\b|\bfunding\b|\bsupport|\bloans?\b|\bfines?\b|\breward|\bbonus|\beligible\b|\ballow|"
    r"\bcan\b|\bcould\b|\bmay\b|\bfees?\b|\bper \w|\boffer|\breceive|\bclaim|\bcompensat",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"气温|温度|风力|海拔|水位|时速|车速|速度|历时|用时|耗时|误差|相差|距离|车程|涨幅|跌幅|增幅|降幅|波动|实际|目前|"
    r"(?<![未没])已|了|曾|单日|峰值|纪录|历史|得分|身高|楼|层|平均|预计|预期|总投资|募集|募资|发行|融资|产值|产量|产能|营收|"
    r"收入|税收|只|仅|不过是|\bexpect|\bforecast|\btemperature|\bspeeds?\b|\bwinds?\b|\bwere\b|\bwas\b|\bhad\b",
    re.IGNORECASE,
)


def is_ceiling(text: str, first: int, start: int, end: int) -> bool:
    """Whether the words of a clause make the figure at a span of it a ceiling.

    Args:
        text: the sentence.
        first: where the figure's clause begins.
        start, end: the figure with its words.
    """
    if _MEASURED.search(text, first, start):
        return False
    if _named(_LIMIT, text, first, start, end) or _LIMIT_BEHIND.match(text, end):
        return True
    if _WITHIN.search(text[start:end]) or _WITHIN.match(text, end, end + 2):
        return _HELD_WITHIN.search(text, first, start) is not None and not _CHANGES.search(text, first, start)
    return _named(_MOST, text, first, start, end) and _ALLOWED.search(text, first, end + _BEHIND) is not None


def _named(words: re.Pattern[str], text: str, first: int, start: int, end: int) -> bool:
    """Whether such words are the figure's own, or stand near in front of it with no other figure between."""
    return any(
        word.end() > start or not re.search(r"\d", text[word.end() : start])
        for word in words.finditer(text, max(first, start - _NEAR), end)
    )
