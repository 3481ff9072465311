"""Percentages are in range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.assertion import is_hearsay
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.checks.finding import Finding, said
from jianbao.facts.checks.told import Held, held
from jianbao.facts.checks.whole_shares import beyond_the_whole
from jianbao.facts.locate import in_sentence

_FULL = {"%": 100, "‰": 1000, None: 1}
"""The whole of which a share in that unit is a part; a fraction has no unit."""
_SHARE = re.compile(
    r"占(?!地|用|领|据)|比重|份额|市占率|(?:覆盖|合格|及格|入住|出租|空置|签约|开工|投产|通过|国产化|配套|渗透|普及|利用|"
    r"就业|绿化|满意|良品|优良|中标|命中|转化|回收|复用|保存|存活|出勤|持股|控股)(?:率|比例)|持股|"
    r"\bshare of\b|\baccount\w* for\b|\boccupancy\b|\bcoverage\b|\bpass rate\b|\bmarket share\b"
    r"|\bstake\b|\bma(?:de|kes?) up\b",
    re.IGNORECASE,
)
# Reserves are more than what they cover, a plant can do more than it was built for, a person has two telephones.
_MAY_BE_MORE = re.compile(
    r"(?:拨备|准备金?|流动性|利息|偿债|现金流?|保障|债务|担保|资金|需求|缺口)覆盖率|"
    r"(?:产能|设备|机组|床位|泊位|航道|能力|负荷|车位|满负荷)利用率|"
    r"(?:电话|手机|用户|宽带|移动|号码)(?:渗透|普及)率|"
    r"占[^，,。；;]{0,14}(?:净资产|资产|营收|收入|利润|注册资本|预算|存款|产能|需求|缺口|市值|GDP|生产总值)|"
    r"\b(?:provision|liquidity|interest|reserve|debt)\b[\w -]{0,20}coverage|\bmobile\b|"
    r"\bof (?:revenue|income|assets|equity|GDP)\b",
    re.IGNORECASE,
)
_SAID_TO_BE_WRONG = re.compile(
    r"有误|误(?:写|作|为|称|传|报|读)|更正|勘误|笔误|不准确|不可能|纠正|\b(?:wrong\w*|mistaken\w*|erroneous\w*|corrected)\b",
    re.IGNORECASE,
)
# Of a plan, of last year's figure and of a threshold more than all can be had.
_OF_A_MARK = re.compile(
    r"目标|计划|任务|进度|预期|同期|去年|上年|原来|此前|GDP|负债|"
    r"\btarget\b|\bplan\b|\blast year|\bgoal\b|\bforecast\b|\bexpect",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"利润|净利|盈|亏|现金流|收益|净额|\bprofit|\bearnings|\bincome|\bcash flow|\bloss", re.IGNORECASE
)
"""What can pass through zero may fall by more than all of it."""
_BEHIND = 8


def shares_in_range(article: Article, brief: Brief) -> Iterator[Finding]:
    """A share is between nothing and all, and nothing falls by more than all of it; growth may be of any size.

    Shares of one whole that have nothing in common make no more than it: the three sectors, places, trade's two sides.
    """
    amounts = list(held(brief, Amount))
    for several in beyond_the_whole(article, amounts):
        yield _too_much(article, several)
    for amount in amounts:
        value = _number(amount.value)
        full = _FULL.get(amount.value.unit) if amount.value.currency is None else None
        if value is None or full is None or 0 <= value <= full:
            continue
        words, behind = _words(amount.value, article)
        if _is_said_to_be_wrong(amount.value, article):
            continue
        if amount.value.growth == "-" and value > full and not _SIGNED.search(words):
            yield _finding(article, amount, "nothing falls by more than all of it", "下降幅度不可能超过全部")
        elif amount.value.growth is None and _is_share(words, behind):
            yield _finding(article, amount, "a share is from 0 to 100 %", "占比应在 0 到 100% 之间")


def _is_share(words: str, behind: str) -> bool:
    """Whether words speak of a part of a whole that is no more than it."""
    return bool(_SHARE.search(words)) and not (_MAY_BE_MORE.search(words) or _OF_A_MARK.search(words + behind))


def _is_said_to_be_wrong(amount: Amount, article: Article) -> bool:
    """Whether the article itself doubts the sentence that has a figure."""
    text = in_sentence(amount.evidence, article)[0].text
    return is_hearsay(text) or _SAID_TO_BE_WRONG.search(text) is not None


def _number(amount: Amount) -> Fraction | None:
    """The value that is out of range where any is: of a range the most."""
    values = [Fraction(text) for text in (amount.value, amount.high) if text is not None]
    return max(values, key=abs, default=None)


def _words(amount: Amount, article: Article) -> tuple[str, str]:
    """The words of the figure's clause in front of it, and those right behind it."""
    sentence, start, end = in_sentence(amount.evidence, article)
    first, last = clause_around(sentence.text, start, end)
    behind = sentence.text[end : min(last, end + (_BEHIND if article.language == "zh" else 4 * _BEHIND))]
    return sentence.text[first:start] + behind, behind


def _finding(article: Article, amount: Held[Amount], english: str, chinese: str) -> Finding:
    text = amount.value.text
    fallen = amount.value.growth == "-"
    return Finding(
        check=shares_in_range.__name__,
        facts=(amount.at,),
        reason=said(article, f"“{text}”: {english}", f"“{text}”：{chinese}"),
        evidence=(amount.value.evidence,),
        hint=said(
            article,
            f"What fell by “{text}”, and did it fall?"
            if fallen
            else f"What is “{text}” of, and is it a share at all?",
            f"“{text}”是什么的降幅，它真的下降了吗？" if fallen else f"“{text}”是什么的比例，它真的是占比吗？",
        ),
    )


def _too_much(article: Article, several: list[Held[Amount]]) -> Finding:
    listed = "+".join(one.value.text for one in several)
    return Finding(
        check=shares_in_range.__name__,
        facts=tuple(one.at for one in several),
        reason=said(article, f"{listed} are more than the whole", f"{listed}超过了全部"),
        evidence=tuple(one.value.evidence for one in several),
        hint=said(
            article,
            f"Are {listed} shares of one whole? Name each by what it is of.",
            f"{listed}是同一个整体的占比吗？请逐个写清是什么的比例",
        ),
    )
