"""The clauses of a sentence: where a summary may cut it without saying something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jianbao.articles import Sentence, dateline_in
from jianbao.facts.candidates.projects import project_names
from jianbao.text import HAN
from jianbao.values import read_dates

_SHORTEST = 5
_BREAK = re.compile(r"(?:[，；;。！？!?]|,(?!\d))[”’」』\"]?\s*")
_BRACKETED = re.compile(r"[（(《【“「][^（）()《》【】“”「」]*[)）》】”」]")
_TRIMMED = "，,；;。.！？!? \n\t"
_NUMBER = re.compile(
    r"(?:\d{1,2}[.．、](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳■●]|[一二三四五六七八九十]{1,2}、)?\s*"
)
_WIRE = re.compile(
    rf"(?:[{HAN}]{{1,10}}讯(?=[\s（(])|据《[^《》]{{2,20}}》[^，,。；;]{{0,12}}(?:消息|报道|讯)[，,\s])"
)
_REPORTERS = re.compile(r"\s*(?:[（(][^）)]*[)）])?\s*")
_IT_IS_SAID = re.compile(
    rf"(?:(?:据(?:介绍|悉|了解|统计)|(?:统计)?数据显示|记者[{HAN}]{{0,6}}(?:了解到|注意到|看到|获悉)|事实上|其中|目前|眼下|此外|同时)[，,：:]\s*)*"
)
_ADVERBIAL = re.compile(r"随着|既(?!定)|不仅|不但|由于|因为?(?!此)|作为|为了|经过|依托|据|根据|按照|近年来")
_PLACED = re.compile(r"在|此前|随后|届时|通过|为(?!期)|自|从|当|今年|去年|[上下]午|\d{1,2}月\d{1,2}日")
_TELLING = re.compile(r"已?突破|已达|已超|签|举行|召开|揭牌|开幕|建成|启用|开工")
_SUBORDINATE = re.compile(
    rf"(?:以后|之后|以来|[^今前最先背然此随]后|时|之际|(?<=[{HAN}]{{4}})[下内里]|(?:活动|仪式|大会|会议|论坛|期间|现场|其)[上中]|\d[个家颗项辆台]?[{HAN}]{{0,4}}中|的话)$"
)
_POINTING = re.compile(r"此次|本次|当[天日]|该|这|搭载|从")
_NO_VERB = "[^是为有达超共将已在占由涉]"
_SUBJECT = re.compile(
    rf"(?:{_POINTING.pattern})(?=.*的){_NO_VERB}*$|.{{0,8}}的.{{2,4}}$|.*的\d+[个家项栋座]{_NO_VERB}{{0,8}}$"
)
_LEANING = re.compile(r"said |[它他她其]|同比|环比|其中|较|比|增长|下降|增速|增幅|占|均|分别|并|且|或|预计|\D{0,4}率")
_SUBJECTLESS = re.compile(
    r"计划(?!总?投资)|预计|力争|争取|拟|有望|将(?=[于在形新实建达为成])|目标(?:是|为)|形成|达产|投产|竣工|建成|已于|尚|仍"
)
_POINTING_BACK = re.compile(
    r"[^，,]{0,12}[，,]?该|目标(?:是)?到|[其它他她此这]|(?:公司|基地|中心|园区|平台|集团|企业|项目|集群)(?![^，]{0,3}[的和与])|"
    r"已(?:开工|投产|到位|建成|签约)|(?:装机|占地|用地|建设期|工期)[约近达为]?\d|总投资[约近达为]?\d[^，。；的]{0,6}，"
)
_ENGLISH_SAID = re.compile(r",(?= said (?:[A-Z][a-z]|the )[^.]{3,160}\.?$)")
_SAYING = re.compile(r"(?:表示|介绍|说|指出|透露|坦言|宣布|获悉|认为|称|强调|补充|回应|预计|预测|告诉[^，,]{0,6})$")


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of a sentence from one comma to the next, `sentence.text[start:end]`, without the marks at its end.

    Attributes:
        is_open: whether it needs the clause behind it: a time, a place, a subject without its verb, who says it.
        leans: whether it speaks of what the clause before it says: 同比增长3%, 其中2栋.
        is_subjectless: whether it says of what is told last what becomes of it: 计划四季度开工.
    """

    start: int
    end: int
    text: str
    is_open: bool = False
    leans: bool = False
    is_subjectless: bool = False


def clauses_of(sentence: Sentence, language: str) -> list[Clause]:
    """The clauses of a sentence without the words that lead in; an English one is one, beside who says it."""
    text = sentence.text
    start = _behind_lead_ins(text)
    spans = _english_spans(text, start) if language == "en" else _spans(text, start)
    dates = [(date.start, date.end) for date in read_dates(text)]
    names = [(name.start, name.end) for name in project_names(text)]
    return [_clause(text, first, last, dates, names) for first, last in spans if text[first:last].strip(_TRIMMED)]


def _english_spans(text: str, start: int) -> list[tuple[int, int]]:
    """The sentence, and who says it where that stands at its end."""
    said = _ENGLISH_SAID.search(text, start)
    return [(start, said.start()), (said.start() + 1, len(text))] if said else [(start, len(text))]


def _behind_lead_ins(text: str) -> int:
    """Where a sentence begins to tell: behind the number of a list, a dateline with its reporters, 据介绍."""
    start = _end(_NUMBER, text, 0)
    if dateline := dateline_in(text[start:]) or _WIRE.match(text[start:]):
        start = _end(_REPORTERS, text, start + dateline.end())
    return _end(_IT_IS_SAID, text, start)


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _spans(text: str, start: int) -> list[tuple[int, int]]:
    """From mark to mark; marks inside brackets and quotation marks break nothing."""
    masked = _BRACKETED.sub(lambda match: "x" * len(match.group()), text)
    breaks = list(_BREAK.finditer(masked, start))
    starts = [start, *(mark.end() for mark in breaks)]
    return list(zip(starts, [*(mark.start() for mark in breaks), len(text)], strict=True))


def _clause(text: str, first: int, last: int, dates: list[tuple[int, int]], names: list[tuple[int, int]]) -> Clause:
    words = text[first:last].strip(_TRIMMED)
    start = text.index(words, first)
    end = start + len(words)
    is_time = any(begin <= start + 1 and start + len(words) - 4 <= stop for begin, stop in dates)
    is_name = any(
        stop == end and begin >= start and (begin == start or text[begin - 1] == "的" or _POINTING.match(words))
        for begin, stop in names
    )
    return Clause(
        start,
        end,
        words,
        is_open=is_time or is_name or _is_open(words),
        leans=_LEANING.match(words) is not None,
        is_subjectless=_SUBJECTLESS.match(words) is not None,
    )


def _is_open(words: str) -> bool:
    if len(words) < _SHORTEST or _SUBORDINATE.search(words) or _SAYING.search(words):
        return True
    if _ADVERBIAL.match(words) or (_PLACED.match(words) and not _TELLING.search(words)):
        return True
    return _SUBJECT.match(words) is not None


def points_back(sentence: Sentence) -> bool:
    """Whether a sentence speaks of what stands before it: 该区, 其, 项目总投资."""
    return _POINTING_BACK.match(sentence.text, _behind_lead_ins(sentence.text)) is not None
