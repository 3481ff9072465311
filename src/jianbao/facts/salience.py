"""What a summary must tell: the event, and the clauses with figures, projects and milestones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.dates import event_of
from jianbao.facts.focus import Lead
from jianbao.facts.words.projects import MILESTONES
from jianbao.values import Quantity, read_dates, read_quantities

_MOST_POINTS = 8
_MOST_CHARACTERS = 200
_LONGEST_POINT = 80
_SHORTEST_POINT = 12
_LEAD = 4
_MOST_BODIES = 5
_WORTH_TELLING = 2.2
_EVENT = 10.0
"""What the sentence of the event is worth above any other."""
_MILESTONE = re.compile("|".join(MILESTONES))
_CLAUSE = re.compile(r"[^，,；;。！？!?]+[，,；;。！？!?]*[”’」』]?")
_LEAD_IN = re.compile(
    r"[“‘\"]?(?:(?:据[^，,]{1,6}|统计数据显示|数据显示|记者[^，,]{0,6}了解到|事实上|其中|目前|眼下|此外|同时|[^，,。]{0,24}"
    r"(?:表示|介绍|说|指出|透露))[，,：:]\s*)*[“‘\"]?"
)
_TRIMMED = "，,；;。！？!? \n\t"


@dataclass(frozen=True, slots=True)
class Point:
    """The beginning of a sentence that tells most, and how much it tells."""

    sentence: int
    text: str
    worth: float


def key_points(article: Article) -> list[Lead]:
    """What a summary should tell, in the article's order: each lead shows the clauses of its sentence that matter.

    The event comes in first; what repeats figures and projects told before is passed over.
    """
    chosen: list[Point] = []
    told: set[str] = set()
    room = _MOST_CHARACTERS
    for point in sorted(_points(article), key=lambda point: (-point.worth, point.sentence)):
        new = _tells(point.text)
        if (new and new <= told) or len(point.text) > room or len(chosen) == _MOST_POINTS:
            continue
        told |= new
        chosen.append(point)
        room -= len(point.text)
    points = sorted(chosen, key=lambda point: point.sentence)
    return [Lead(point.sentence, excerpt=point.text) for point in points] or [Lead(1)]


def summary_of(article: Article) -> str:
    """The key points in one text, in the article's own words."""
    return "；".join(lead.excerpt for lead in key_points(article) if lead.excerpt) + "。"


def _points(article: Article) -> Iterator[Point]:
    event = event_of(article)
    for sentence in article.sentences:
        point = _point(sentence)
        if event and sentence == event[0]:
            yield Point(point.sentence, point.text, point.worth + _EVENT)
        elif point.worth >= _WORTH_TELLING and len(point.text) >= _SHORTEST_POINT:
            yield Point(point.sentence, point.text, point.worth + (1.0 if sentence.number <= _LEAD else 0.0))


def _point(sentence: Sentence) -> Point:
    """The clauses from the beginning of the sentence that tell most for their length, without words that lead in."""
    text = sentence.text
    lead_in = _LEAD_IN.match(text)
    start = lead_in.end() if lead_in else 0
    ends = [match.end() for match in _CLAUSE.finditer(text, start)] or [len(text)]
    long_enough = [end for end in ends if end - start >= _SHORTEST_POINT] or ends[-1:]
    within = [end for end in long_enough if end - start <= _LONGEST_POINT] or long_enough[:1]
    best = max(within, key=lambda end: _worth(text, end) - 0.02 * end)
    return Point(sentence.number, text[start:best].strip(_TRIMMED), _worth(text, best) - 0.02 * best)


def _worth(text: str, end: int) -> float:
    """How much the beginning of a sentence tells."""
    if _lists_bodies(text[:end]):
        return 0.0
    figures = [figure for figure in read_quantities(text) if figure.end <= end and figure.is_figure]
    dated = any(date.end <= end and not date.stamp for date in read_dates(text))
    named = any(project.end <= end for project in project_names(text))
    milestone = _MILESTONE.search(text, 0, end) is not None
    return sum(sorted(map(_weight, figures), reverse=True)[:4]) + 2.0 * milestone + 1.5 * named + 2.0 * dated


def _weight(figure: Quantity) -> float:
    """How much a figure tells: money and shares more than a count, a small count least."""
    small = figure.currency is None and figure.unit != "%" and figure.value is not None and figure.value < 10
    return 0.6 if small else 1.5


def _lists_bodies(text: str) -> bool:
    """Whether a text is rather a list of guests than something told."""
    return len(bodies(text)) > _MOST_BODIES


def _tells(text: str) -> set[str]:
    """The figures and projects of a point."""
    return {figure.text for figure in read_quantities(text) if figure.kind == "amount"} | {
        project.text for project in project_names(text)
    }
