"""What stands around the event of a story: figures of a place or a trade, what is conditional or reported."""

from __future__ import annotations

import re

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.clauses import Clause
from jianbao.facts.event_days import event_of
from jianbao.facts.worth import AIMS

_LEAD, _NEAR, _SAID, _CONDITIONAL, _BACKGROUND = 1.5, 1.25, 0.8, 0.6, 0.4
"""Of the worth of a clause: of the first sentence, of those behind it, reported of a speaker, under a condition, of
what the event stands before."""
_NEAREST = 4
"""How many sentences, from the first on, stand near to the event."""
_STATISTICS = re.compile(
    r"产值|营收|营业收入|吞吐量|增加值|税收|财政收入|同比|占全|地区生产总值|集聚|"
    r"亿元以上项目\d+个|(?:企业|公司)[^，。；]{0,6}\d+[余多]?家|\d+[余多]?家[^，。；]{0,8}(?:企业|公司)|"
    r"(?:现有|拥有)?员工[约近超]?\d|有效专利|专利[约近超]?\d|\bhome to\b|\bcombined\b|\byear earlier\b|\blast year\b"
)
_OF_STATISTICS = re.compile(
    r"运行|成绩单|产值|增速|增长|营收|业绩|财报|说明会|季度|统计|亿元?级|\b(?:earnings|results|revenue|output)\b"
)
"""A title or an event with one of these tells of figures: statistics are no background there."""
_SAID_FIRST = re.compile(r"(?:表示|介绍|说|指出|透露|坦言|认为|称|强调)$")
_CONDITIONS = re.compile(r"如果|若(?!干)|一旦|\bif\b|\bunless\b")
_OF_THE_PROJECT = re.compile(
    r"(?:[一二三四]期|首期|本?项目|基地|产业园|园区|工厂|产线|生产线|该|根据协议|按照(?:协议|规划|批复))"
)


def background_of(article: Article, sentences: list[Sentence]) -> frozenset[int]:
    """The numbers of the sentences with figures of a place or a trade, and of those behind them in their paragraph.

    There is no such background where the event or the title speaks of figures itself.
    """
    event = event_of(article)
    title = article.head.title.value if article.head.title else ""
    if _OF_STATISTICS.search("\n".join((title, event[0].text if event else "", *(s.text for s in sentences[:1])))):
        return frozenset()
    found: set[int] = set()
    paragraph = None
    for sentence in sentences[1:]:
        of_place = _STATISTICS.search(sentence.text) and not (
            AIMS.search(sentence.text) or _OF_THE_PROJECT.match(sentence.text)
        )
        if sentence.paragraph == paragraph or of_place:
            found.add(sentence.number)
            paragraph = None if project_names(sentence.text) else sentence.paragraph
    return frozenset(found)


def standing_of(rank: int, sentence: Sentence, clauses: list[Clause], background: frozenset[int]) -> float:
    """What the worth of the clauses of a sentence is multiplied with."""
    if rank == 0:
        return _LEAD
    near = _NEAR if rank < _NEAREST else 1.0
    if _CONDITIONS.search(sentence.text):
        return near * _CONDITIONAL
    if sentence.number in background:
        return near * _BACKGROUND
    return near * (_SAID if _SAID_FIRST.search(clauses[0].text) else 1.0)
