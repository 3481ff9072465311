"""Words that make a figure a bound: 约, 超, 不低于 before it, 以上, 左右 behind it."""

from __future__ import annotations

import re

from jianbao.values.numerals import Bound
from jianbao.values.tried import tried_at

# 比30%高; in 5比3 it is a score.
_BESIDE = r"(?<![0-9一二两三四五六七八九十])比(?= ?\x01[0-9.%分之十百千万亿一二两三四五六七八九]{1,7} ?"
# The characters in front of 约, 近, 超 and 上 are those with which they are other words: 签约, 附近, 线上.
_CHINESE: tuple[tuple[Bound, str], ...] = (
    (
        ">=",
        r"不低于|不少于|不小于|(?<![历创史新])最低|(?:大|高|多)于 ?(?:或者? ?)?等于|不下于?|至少|最少|起码|≥|> ?="
        r"|(?<![线网以晚早世身市史路海楼历马站迈跨登冲跃踏攀蹿升])上(?=\x01[十百千万亿])",
    ),
    (
        "<=",
        r"不超过?|(?:小|低|少)于 ?(?:或者? ?)?等于|(?:没有?|未)超过|不高于|不多于|不大于|至多|最多|多至"
        r"|上限[为是]?|≤|< ?="
        r"|最高(?:不超过|可?(?:达到?|获得?|得到?|享受?|奖励?|补贴?|补助|资助|给予|支持|申请|贷款?)|限额|(?:支持|奖励|补贴|补助|资助|贷款)?额度"
        r"|可|为)?为?",
    ),
    (
        ">",
        _BESIDE + r"[大高多](?![家个数]))|"
        r"(?<![不没未有])超过了?|超出|(?<![赶反高不没未])超(?!过)|逾|突破了?|(?<!不)(?:大|高|多)于|>|(?<![打击爆侦攻突跌])破"
        r"|(?<![不超经通没未])过(?=\x01(?:半|[百千]?[万亿]|[0-9.]+[万亿]))",
    ),
    (
        "<",
        _BESIDE + r"[小低少](?![家个数]))|"
        r"将近|接近|逼近|(?<![附靠邻最相贴走临亲远])近|不足|不到|(?<!不)(?:低|少|小)于|未满|不满|跌破|<",
    ),
    ("~", r"大约|(?<![签节合履预制违条契公解毁续婉特相邀盟失租])约[为合达有]?|大致|大概|估计|≈|(?<![0-9%上下内])~"),
)
_ENGLISH: tuple[tuple[Bound, str], ...] = (
    (">=", "at least|no less than|no fewer than|not less than|a minimum of"),
    ("<=", "up to|no more than|not more than|at most|as much as|as many as|a maximum of|capped at"),
    (
        ">",
        "more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards? of|surpass(?:es|ed|ing)?|greater than"
        "|topp(?:ed|ing)",
    ),
    ("<", "less than|fewer than|under|below|nearly|almost|close to|just short of"),
    ("~", "about|around|roughly|approximately|an estimated|some|circa"),
)
_BEHIND: tuple[tuple[Bound, str], ...] = (
    (">=", r"(?:\(含\))?(?:(?:及|或者?)?以上|或者?更[多高])|之上| or more| or higher"),
    ("<=", r"(?:\(含\))?(?:(?:及|或者?)?以下|或者?更[少低])| ?之下|以内|之内| or less| or lower"),
    (">", "有余|开外|出头(?![露的])"),
    ("~", "左右(?!两|手|岸|侧)|上下(?![游级联文班车架行同线限调两])| or so"),
)
_GROUPS: dict[str, Bound] = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "about": "~"}
_WINDOW, _BEGINNING = 24, 8


def _either(table: tuple[tuple[Bound, str], ...]) -> str:
    names = {bound: name for name, bound in _GROUPS.items()}
    return "|".join(f"(?P<{names[bound]}>{words})" for bound, words in table)


# Where the figure begins, in a window that goes on behind it: 过5亿 is a bound, 过3次 is none.
_HERE = r"(?=\x01)"
_FIRST = "[不比大高多至最起≥>上小低少没≤<超逾突破过将接逼近未满跌约概估≈~]"
_CHINESE_BEFORE = re.compile(tried_at(_FIRST, rf"(?:{_either(_CHINESE)}) ?{_HERE}"))
_ENGLISH_BEFORE = re.compile(rf"(?<![A-Za-z])(?:{_either(_ENGLISH)}) (?:the |an? )?{_HERE}", re.IGNORECASE)
# 不低于基金总额的40%, 约占全市的1/4: of a share, what it is of may stand between.
_OF_WHAT = r"(?:(?:(?<=[低高少多]于)|(?<=超过)|(?=占))[\u4e00-\u9fff]{1,10}的|占|占?全[国省市区县球])"
_BEFORE_SHARE = re.compile(tried_at(_FIRST, rf"(?:{_either(_CHINESE)}){_OF_WHAT}{_HERE}"))
# What the Chinese bounds end with, so that other numbers are passed over at once.
_LAST = frozenset("比至于少低下上过多高限为是达到得予持贴补励助获享奖请款度额超逾破出了近足满约合有致概计大可≥≤<>=≈~")
_LAST_OF_WHAT = frozenset("的占国省市区县球")
_AFTER = re.compile(_either(_BEHIND))
_FIRST_BEHIND = frozenset("(及或以之有左上开出 ")
"""What they begin with."""
# 五分之一强 is more than that.
_SHARE_BEHIND: dict[str, Bound] = {"强": ">", "弱": "<"}
_NOT_OF_SHARE = re.compile("[强弱][大度劲烈调化势有省项点小者国于]")
# 至少需要18个月, 最多容纳500人
_DISTANT = re.compile(
    "(?:(?P<ge>至少|最少|起码)|(?P<le>至多|最多))(?![的是次])"
    "[^\\W的等和与或及零〇一二两三四五六七八九十百千万亿0-9A-Za-z]{1,6} ?\\Z"
)
_ANY_DISTANT = re.compile("[至最起][少码多]")
_FARTHEST = 9
"""Characters of the longest such words, with those between them and the figure."""


def bound_before(text: str, at: int, *, share: bool, lasting: bool) -> tuple[Bound, int] | None:
    """The bound that the words before a figure make, and where they begin.

    Args:
        text: the plain text.
        at: where the figure begins.
        share: whether it is a share, as 50% and 1/5: what it is of may stand between.
        lasting: whether it is a stretch of time. 近三年 and "over two years" say when, and bound nothing.
    """
    first = max(0, at - _WINDOW)
    match = None
    for pattern in _patterns(text[at - 1 : at].strip() or text[at - 2 : at - 1], share=share):
        match = match or pattern.search(f"{text[first:at]}\x01{text[at : at + _BEGINNING]}")
    if match is None and _ANY_DISTANT.search(text, max(0, at - _FARTHEST), at):
        match = _DISTANT.search(text[first:at])
    if match is None or (lasting and match[0].strip().lower() in ("近", "over", "under")):
        return None
    return _bound(match), first + match.start()


def _patterns(last: str, *, share: bool) -> tuple[re.Pattern[str], ...]:
    """The patterns that can match before a figure, by the last character there: before most figures none."""
    of_share = (_BEFORE_SHARE,) if share and last in _LAST_OF_WHAT else ()
    if last in _LAST:
        return (_CHINESE_BEFORE, *of_share)
    return (_ENGLISH_BEFORE, *of_share) if last.isascii() and last.isalpha() else of_share


def bound_behind(text: str, at: int, *, share: bool) -> tuple[Bound, int] | None:
    """The bound that the words behind a figure make, and where they end. Of a share 强 and 弱 are such words."""
    if share and text[at : at + 1] in _SHARE_BEHIND and not _NOT_OF_SHARE.match(text, at):
        return _SHARE_BEHIND[text[at]], at + 1
    match = _AFTER.match(text, at) if text[at : at + 1] in _FIRST_BEHIND else None
    return (_bound(match), match.end()) if match else None


def _bound(match: re.Match[str]) -> Bound:
    return _GROUPS[match.lastgroup or ""]
