"""The last character of a given name that is a word too: 刚 of 王永刚致辞, 和 of 周清和出席, 强 of 王志强调研.

Where such a character can be both, a name that would have one given character without it goes on over it when what
stands behind the character does not follow from the word.
"""

from __future__ import annotations

import re

from jianbao.facts.candidates.chinese_people import CALLED, ENDS, SAYS, SPEAKS
from jianbao.facts.words import people as words
from jianbao.values.listed import words_of
from jianbao.values.surnames import COMPOUND_SURNAMES

_COMPOUND_LENGTH = 3
"""Characters of a compound surname and one character behind it."""
_JUST_DONE = words_of("""
    从 到 来 走 回 下 上任 就任 接 抵达 结束 完成 毕业 退休 当选 被 卸任 调 升 获 拿 开始 参加完 看完
    入职 加入 满 过 成立
""")
"""What 刚 stands in front of; 出席 and 表示 are not among it."""
_BEFORE_JUST = "志永建国小正文海金立晓卫新铁成玉春学世明振宏伟军"
"""Of 李志刚刚抵达 the first 刚 belongs to the name: given names that end in 刚 begin so."""
_PAUSE = r"[，,。；;：:、）)\s]|$"
_DEED = f"(?:{'|'.join((*words.DEEDS, '陪同', '会见', '一行', '调研'))})"
_OF_OTHERS = (
    "(?![^，。；]{0,14}?的)(?!(?:出席|参加|到场|主持|采访)[^，。；]{0,6}?(?:者|人员|嘉宾|来宾|代表|群众|企业|人士))"
)
"""Behind 向 and 和: who takes part is whom the words are for, 向出席活动的嘉宾表示."""
_SHOWS_NAME = {
    "刚": re.compile(rf"(?!{'|'.join(_JUST_DONE)}|刚)(?:{ENDS.pattern})|(?<=[{_BEFORE_JUST}]刚)刚"),
    "才": re.compile(rf"(?!说|能|会|知|发现|明白|是|刚|有|[^，。]{{2,3}}[过完])(?:{SPEAKS}|{_DEED}|{_PAUSE})"),
    "更": re.compile(rf"介绍|{_DEED}|{_PAUSE}"),
    "发": re.compile(rf"{SAYS}|{_DEED}"),
    "强": re.compile("调研(?!究)"),
    "成": re.compile("立[即刻]"),
    "均": re.compile(rf"{SPEAKS}|{_DEED}"),
    **dict.fromkeys("向对和与及", re.compile(rf"{_OF_OTHERS}(?:{SPEAKS}|{_DEED})")),
    **dict.fromkeys("让用作为", re.compile(rf"{_OF_OTHERS}(?!主持人|致辞人){_DEED}")),
}
"""By the character, what stands behind it where it belongs to the name."""
_CLAUSE_MARKS = re.compile("[，,。；;：:！？\\s]")
_JOINTS = re.compile("[、和与及]")
_ENDS_IN_POST = re.compile(f"{CALLED}$")
_LONGEST_CLAUSE = 60


def end_of_name(text: str, start: int, end: int) -> int:
    """Where a Chinese name at a span ends when the character behind it belongs to it, else its end."""
    shows = _SHOWS_NAME.get(text[end : end + 1])
    if shows is None or not (
        end - start == _COMPOUND_LENGTH - 1
        or (end - start == _COMPOUND_LENGTH and text.startswith(COMPOUND_SURNAMES, start))
    ):
        return end
    if shows.match(text, end + 1) and not (text[end] == "均" and _is_one_of_several(text, start)):
        return end + 1
    return end


def _is_one_of_several(text: str, start: int) -> bool:
    """Whether somebody else stands in front in the same clause, and not only posts of the same person."""
    clause = _CLAUSE_MARKS.split(text[max(0, start - _LONGEST_CLAUSE) : start])[-1]
    return any(not _ENDS_IN_POST.search(piece) for piece in _JOINTS.split(clause)[:-1])
