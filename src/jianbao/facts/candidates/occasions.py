"""What a date is of, by the words of its clause: 签约 of 2月28日签约, 预计投产 of 预计2026年投产."""

from __future__ import annotations

import re

from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_denied_in_front
from jianbao.facts.candidates.figures import clause_around
from jianbao.text import HAN

_CUT_OFF = re.compile(r"截至|截止到?|\bas of\b", re.IGNORECASE)
_DEADLINE = re.compile(r"\s*(?:之?前|以前|底前|年底前)")
_SAID = re.compile(
    r"签约|签署|签订|揭牌|挂牌|授牌|开工|动工|奠基|封顶|竣工|下线|投产|投用|启用|投运|通电|并网|开园|开幕|闭幕|开业|"
    r"发射|入轨|点火|发布|印发|出台|公布|公示|施行|实施|宣布|亮相|启动|停工|复工|通线|推介|召开|举行|举办|调研|考察|走访|视察|"
    r"入驻|落户|落地|交付|获批|批复|核准|立项|备案|中标|招标|开标|成立|设立|创立|组建|注册|上市|收购|融资|领投|"
    r"建成|完工|完成|达产|突破|增长|下降|达到|"
    r"\b(?:signed|broke ground|breaks ground|opened|opens|launched|launches|announced|approved|founded|established|"
    r"completed|held|began|begin|start(?:s|ed)?)\b"
)
_TO_COME = re.compile(r"(?:将|拟|计划|预计|有望|力争|争取|定于|明年|后年|\bwill\b|\bexpect(?:s|ed)?\b|\bplans?\b)")
_OF_WHAT_FOLLOWS = re.compile(rf"(?:召开|举行|举办|印发|出台|发布|公布|签订|签署|启动)了?(?=[{HAN}]{{3,16}}$)")
_NOUN = re.compile(rf"[{HAN}]{{3,14}}")
_NO_NOUN = re.compile(r"[的在与和由把将被从对向等其该这那让使就是]|目标|我们|记者|项目$|^(?:已|又|还|也|共|双方|当地)")
_ADVERB = re.compile(r"(?:正式|顺利|成功|隆重|全面|同时|如期|集中|首次|已经?|计划|预计|力争|有望|拟|将|于|自|定于)+$")
_PART_OF_DAY = re.compile(r"^(?:凌晨|上午|中午|下午|晚上|晚|起)?[，,]?\s*")
_AROUND = 30
"""Characters behind a date that are read of its clause."""
_ALONE = 2
"""Characters behind a date that stands alone in its clause: 2月28日上午，某地举行 …"""


def occasion_at(text: str, start: int, end: int) -> str | None:
    """What the date at a span of a sentence is of, in the words of its clause; null where they do not say.

    The first verb of a closed list behind the date, else the last one in front of it; of a date that stands alone the
    clause behind it is read. What is still to come is marked as such, what is denied or called off has no day.
    """
    if _CUT_OFF.search(text[max(0, start - 3) : end]):
        return "as of" if text[start:end].isascii() else "统计截止"
    first, last = clause_around(text, start, end)
    if last - end < _ALONE and last < len(text):
        _, last = clause_around(text, start, last + 1)
    if is_denied(text[first:last]) or is_called_off(text[first:last]):
        return None
    said = _SAID.search(text, end, last) or _last(text, first, start)
    if said is None or is_denied_in_front(text, said.start()):
        return None
    ahead = _TO_COME.search(text, first, max(said.start(), end)) or _DEADLINE.match(text, end)
    noun, verb = _with_its_noun(text, said, (first, start), end, last)
    return noun + (_planned(verb) if ahead else verb)


def clause_of_date(text: str, start: int, end: int) -> str:
    """The clause of a date, and the next one where the date stands alone: 9月5日下午，某市揭牌."""
    first, last = clause_around(text, start, end)
    if last - end < _ALONE:
        _, last = clause_around(text, start, min(len(text), last + 1))
    return text[first : min(last, end + _AROUND)]


def _last(text: str, first: int, start: int) -> re.Match[str] | None:
    found = list(_SAID.finditer(text, first, start))
    return found[-1] if found else None


def _with_its_noun(text: str, said: re.Match[str], before: tuple[int, int], end: int, last: int) -> tuple[str, str]:
    """What a verb is said of, where nothing but that stands beside it, and the verb: 基金 and 揭牌, 召开分析会."""
    verb = said.group()
    if verb.isascii() or said.start() < end:
        return "", verb
    if _OF_WHAT_FOLLOWS.match(text, said.start(), last):
        return "", text[said.start() : last].replace("了", "", 1)
    for words in (_PART_OF_DAY.sub("", text[end : said.start()]), text[slice(*before)]):
        noun = _ADVERB.sub("", words)
        if _NOUN.fullmatch(noun) and not _NO_NOUN.search(noun):
            return noun, verb
    return "", verb


def _planned(words: str) -> str:
    return f"planned: {words}" if words.isascii() else f"计划{words}"
