"""One way of writing for the readers: the same length, so that a span of it is a span of the source."""

from __future__ import annotations

import re
from functools import lru_cache

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "，．"}
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"), " ")
# The readers use control characters as marks of their own.
_CONTROLS = dict.fromkeys([*range(9), *range(14, 32)], " ")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−〜～"), "-")
# The characters of numerals, measures, bounds and calendar words that Traditional text writes otherwise.
_TRADITIONAL = (
    "億萬兩幾數餘約過達於將從與後來時間點週當會個戶項棟條臺隻輛層屆號級類種處塊張冊組隊門筆顆員場單畝噸歲頃釐"
    "週錢銭倆圓禮紀負對雙歐韓盧幣長漲減縮擴開發佈訊電聞資額產業營稅預總規劃貸債獲輪國縣區鄉鎮標準櫃鐘報導滿夠無實現專廳課學強優勢聯"
)
_SIMPLIFIED = (
    "亿万两几数余约过达于将从与后来时间点周当会个户项栋条台只辆层届号级类种处块张册组队门笔颗员场单亩吨岁顷厘"
    "周钱钱两元礼纪负对双欧韩卢币长涨减缩扩开发布讯电闻资额产业营税预总规划贷债获轮国县区乡镇标准柜钟报导满够无实现专厅课学强优势联"
)
_TABLE: dict[int, int | str] = {
    **_FULL_WIDTH,
    **_SPACES,
    **_CONTROLS,
    **_DASHES,
    **str.maketrans(_TRADITIONAL, _SIMPLIFIED),
}
_OTHERWISE = re.compile(f"[{re.escape(''.join(map(chr, _TABLE)))}]+")
"""What is written otherwise; most characters are in plain writing already."""
# Full-width marks stand between and within numbers; between full-width digits they are part of the number.
_WIDE_MARK = re.compile(r"[，．](?<=[０-９].)(?=[０-９])")

# The numerals of contracts and cheques; alone they are words and names (陆地, 伍).
_INFORMAL = str.maketrans("壹贰貳叁肆伍陆陸柒捌玖拾佰仟", "一二二三四五六六七八九十百千")
_ANY_FORMAL = re.compile("[壹贰貳叁肆伍陆陸柒捌玖拾佰仟]")
_WRITTEN_OTHERWISE = re.compile(f"[{re.escape(''.join(map(chr, _TABLE)))}壹贰叁肆伍陆柒捌玖拾佰仟]")
_ORDINARY = "零〇一二两三四五六七八九十百千万亿点"
_FORMAL = re.compile(
    rf"[{_ORDINARY}壹贰貳叁肆伍陆陸柒捌玖]{{0,20}}[拾佰仟](?![级荒遗到起])[{_ORDINARY}壹贰貳叁肆伍陆陸柒捌玖拾佰仟]{{0,20}}"
    rf"|[{_ORDINARY}]{{0,20}}[壹贰貳叁肆柒捌玖][{_ORDINARY}壹贰貳叁肆柒捌玖打双对]{{1,20}}"
    rf"|(?<=[{_ORDINARY}])[壹贰貳叁肆柒捌玖]|(?<=分之)[壹贰貳叁肆柒捌玖]|[壹贰貳叁肆柒捌玖](?=又)|(?<![\u4e00-\u9fff])[伍陆陸](?=点[零一二三四五六七八九])|(?<=[千百万])[伍陆陸](?=[万亿元块]|$)"
)


# The readers of one text ask for it one after the other.
@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """The text with narrow digits and Latin letters, plain spaces and dashes, and simplified characters.

    Only the characters that quantities and dates are written with are changed, each into one other.
    """
    if not _WRITTEN_OTHERWISE.search(text):
        return text
    marked = _WIDE_MARK.sub(lambda mark: "," if mark[0] == "，" else ".", text)
    written = _OTHERWISE.sub(lambda run: run[0].translate(_TABLE), marked)
    if not _ANY_FORMAL.search(written):
        return written
    return _FORMAL.sub(lambda numeral: numeral[0].translate(_INFORMAL), written)


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans, which are in order, made blank: what is read already is not read again."""
    if not spans:
        return text
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], "\0" * (end - start)]
        at = end
    return "".join([*parts, text[at:]])
