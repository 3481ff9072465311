"""What a figure counts, in the words around it: 上半年营收 of 上半年营收86亿元, 软件企业 of 软件企业320多家."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jianbao.facts.candidates.figures import is_told_together
from jianbao.text import HAN, PAIRS, is_paired
from jianbao.values import Quantity, read_dates, read_quantities
from jianbao.values.listed import words_of

_MOST_BEHIND = 14
_SHORTEST = 2
_MOST_WORDS = 6
_PERSONS = "人"
_YEARLY = "年产"
_WITHOUT_PAIRS = str.maketrans("", "", "".join(PAIRS))
_BREAK = re.compile(r"[，,。；;：:！？、|｜]|(?:以及|和|并)(?=[^，,]{0,12}\d)")
_ENGLISH_BREAK = re.compile(r"[,.;:!?](?:\s|$)| (?:and|but|while|with) ")
_RESPECTIVELY = "分别"
_BRACKET = re.compile(r"[(（][^)）]*[)）]?")
_OPENS = re.compile(
    r"(?:其中|目前|截至目前|同时|此外|另外?|还有?|并|且|和(?!平|谐)|与(?!会)|而|则|就(?![业读诊餐医近地])|对(?=[^，,]{1,12}的)|据了解)+"
)
# Words that only lead to the figure: 目前已达到, 共有, 约为.
_LEADS = re.compile(
    r"(?:已经?|正|又|还|再|也|都|(?<![签条节制合])约|近|超|(?<!雷)达到?|超过|突破|为|[现拥设已]?有|了|共有?|一共|共计|合计|将|可|其中|目前|增加到|提高到|提升至|增至|"
    r"只有?|稳定在|预计|实现|完成|不低于|的|从|到|至|给予|[去今]年|上年)+$"
)
# What leads on from the clause before: 还与新区公交公司就.
_WITH_WHOM = re.compile(r"(?:还|又|已|并)?[与和同跟][^，]{2,16}就$")
# 是, 由, 按 only lead to the figure; what 与, 和, 向 bring in stands behind it.
_LINK = re.compile(r"(?:(?<![但只还凡])是|(?<![理自])由|按|(?<!平)均|(?<!成)就)$")
_BRINGS_IN = re.compile(r"(?:(?<![参给授])与|(?<![平总饱缓共柔])和|(?<![方导])向|(?<!针)对)$")
_CAPACITY = re.compile(r"(?:建设|新建|兴建|扩建|投建|形成|建成|拥有|打造)(?=年产)")
# Says of what only with what stands in front: 合计, 占比, 其余.
_SAYS_LITTLE = re.compile(r"合计|总计|总额|金额|占比|比例|比重|目标|持股|其余|单个企业每年|每人每年|眼下|如今")
_CLOSES = re.compile(r"将于|将在|已经?|以上|左右|预计|年内|可以|能够|参加")
_GROWTH = re.compile(
    r"(?:同比|环比|按年|[季年月](?=[增减])|[较比](?:上年|去年|同期|上年同期|去年同期|年初|预期|原[订定]的?)?)?(?:实际)?"
    r"(?:增长|下降|上升|回落|增加|减少|上涨|下跌|下滑|加快|放缓|收窄|增|减|降|涨|跌|提高|增幅|增速)(?:超|近)?"
)
_GROWN = re.compile(rf"(?<!新){_GROWTH.pattern}$")
# 东浦镇1家、白沙镇2家, 3家在建: of what the figure before counts.
_OF_THE_SAME = re.compile(
    rf"[{HAN}]{{1,5}}(?:[省市区县镇乡州旗]|街道)|"
    r"(?:[年月]内|还|已|正|再|计划|拟|要|将)*"
    r"(?P<verb>交付|在建|开工|投产|投用|启用|完工|竣工|开通|续建|新建|停工|签约|落地|达产|入库)"
)
_NOUN = re.compile(r" ?(?:of |more )?((?:[A-Za-z][\w'’-]* ?)+)")
_SMALL_WORDS = frozenset(
    words_of("""
    a an the of in to at for with and or by on from under over during once when while if is are was were will would has
    have had it its that which who up down as per each worth about more than some nearly every against so
    """)
)


def what_is_counted(text: str, start: int, end: int) -> str:
    """What the figure at a span of a sentence counts, in the sentence's words; empty where they do not say."""
    figures = [figure for figure in read_quantities(text) if figure.is_figure]
    if not re.search(f"[{HAN}]", text):
        return next((_english(text, figure, figures) for figure in figures if figure.start <= start < figure.end), "")
    counted = base = ""
    unit: str | None = None
    for figure in figures:
        if figure.start >= end:
            break
        words = _own_words(text, figure, figures)
        is_growth = _GROWTH.fullmatch(words) is not None
        if is_growth or len(words) < _SHORTEST or _SAYS_LITTLE.fullmatch(words):
            # Of growth that is told together, whose is whose only a list tells.
            is_open = is_told_together(text, figure.start) and (is_growth or not counted)
            counted = "" if is_open else base + words
        elif base and unit == figure.unit and (leaning := _OF_THE_SAME.fullmatch(words)):
            counted = base + (leaning["verb"] or "")
        else:
            counted, base, unit = words, _GROWN.sub("", words), figure.unit
    return counted


def _own_words(text: str, figure: Quantity, figures: Sequence[Quantity]) -> str:
    """The words of the figure's clause."""
    first, last = _clause(text, figure.start, figure.end, figures, _BREAK)
    opening = _WITH_WHOM.sub("", _without_dates(text[first : figure.start]))
    front = _LINK.sub("", _LEADS.sub("", _without_subjects(opening)))
    behind = _CLOSES.split(text[figure.end : last].lstrip(")）的"))[0]
    if brings_in := _BRINGS_IN.search(front):
        front = "" if behind else front[: brings_in.start()]
    front = _CAPACITY.sub("", _LEADS.sub("", front))
    if front.endswith(_YEARLY):
        behind = behind.split("的")[0]
    words = (front + (behind if len(behind) <= _MOST_BEHIND else "")).replace("了", "").strip()
    return words if is_paired(words) else words.translate(_WITHOUT_PAIRS)


def _clause(text: str, start: int, end: int, figures: Sequence[Quantity], breaks: re.Pattern[str]) -> tuple[int, int]:
    """The words around a span up to the next break or the next figure."""
    first = max((mark.end() for mark in breaks.finditer(text, 0, start)), default=0)
    mark = breaks.search(text, end)
    last = mark.start() if mark else len(text)
    first = max([first, *(other.end for other in figures if first <= other.end <= start)])
    return first, min([last, *(other.start for other in figures if end <= other.start < last)])


def _without_dates(words: str) -> str:
    for date in reversed(read_dates(words)):
        words = words[: date.start] + words[date.end :]
    return words


def _without_subjects(words: str) -> str:
    """The words behind 分别, where several are listed in front of it."""
    return _without_opening(words.rsplit(_RESPECTIVELY, 1)[-1])


def _without_opening(words: str) -> str:
    plain = _BRACKET.sub("", words).strip()
    opening = _OPENS.match(plain)
    return plain[opening.end() :] if opening else plain


def _english(text: str, figure: Quantity, figures: Sequence[Quantity]) -> str:
    """The noun of a count, else the last words in front of the figure."""
    first, last = _clause(text, figure.start, figure.end, figures, _ENGLISH_BREAK)
    # The reader takes the noun for the unit where it knows it: 63 employees.
    is_noun = figure.unit and ((figure.unit.isascii() and figure.unit != "%") or figure.unit == _PERSONS)
    noun = _NOUN.match(text, figure.number_end if is_noun else figure.end, last)
    behind = _up_to_small_word(noun.group(1).split()) if noun else []
    if behind:
        return " ".join(behind)
    front = text[first : figure.start].split()[-_MOST_WORDS:]
    while front and front[-1].lower() in _SMALL_WORDS:
        front.pop()
    while front and front[0].lower() in _SMALL_WORDS:
        front.pop(0)
    return " ".join(front)


def _up_to_small_word(words: Sequence[str]) -> list[str]:
    small = (index for index, word in enumerate(words) if word.lower() in _SMALL_WORDS)
    return list(words[: next(small, len(words))])
