"""What a summary must tell: the event, and the clauses with figures, projects and milestones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jianbao.articles import Article, Sentence
from jianbao.facts.candidates.assertion import addresses_a_model, hangs_together, is_hearsay
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.clauses import Clause, clauses_of, points_back
from jianbao.facts.event_days import event_of
from jianbao.facts.focus import Lead
from jianbao.facts.words.projects import MILESTONES
from jianbao.text import fold_key, is_paired
from jianbao.values import Quantity, read_dates, read_quantities

ROOM = 150
"""Characters of a summary."""
_SCALE: Mapping[str, float] = {"zh": 1.0, "en": 2.7}
"""Characters that say as much as one of Chinese."""
_COMMA: Mapping[str, str] = {"zh": "，", "en": ", "}
_BETWEEN: Mapping[str, str] = {"zh": "；", "en": ". "}
_END: Mapping[str, str] = {"zh": "。", "en": "."}
"""How clauses and sentences are joined."""
_MOST_BODIES = 4
_FIGURE, _SMALL_COUNT, _PROJECT, _MILESTONE, _DATE = 1.5, 0.6, 2.0, 2.0, 0.6
"""What a clause is worth for telling one."""
_ANOTHER = 0.5
"""Of the worth of what a clause tells beside its first."""
_ASIDE = 0.4
"""Of the worth of a clause that speaks of the speaker or asks."""
_LEAD = 1.5
"""Of the worth of the clauses of the first sentence."""
_WORTH_TELLING = 0.8
HEADLINE_ROOM = 60
"""Characters of the clauses that a headline is made of."""
_LEAD_LINES = 3
_OPENING = 6
"""Characters that a clause is thought longer: short ones are no better for being short."""
_MILESTONES = re.compile(
    "|".join(MILESTONES) + r"|发布|启用|挂牌|落户|落地|交付|建成|获批|领投|完成|"
    r"\b(?:signed|broke ground|opened|launched|completed|approved|committed)\b"
)
_ASIDES = re.compile(r"我们?|你|她|他说|[？?]|\b(?:I|we|my|our)\b")
_OF_A_LIFE = re.compile(r"\d岁")
_WHOLE = re.compile(r"[。！!；;.][”’」』\"）)]*\s*$")


@dataclass(frozen=True, slots=True)
class _Telling:
    """Words of a sentence that tell something, and what that is worth."""

    start: int
    end: int
    what: str
    worth: float


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence that a summary may take up: its clauses, what each tells and what that is worth.

    Attributes:
        base: how many clauses from the first on go together: without them the others have no subject.
    """

    number: int
    clauses: list[Clause]
    worth: list[dict[str, float]]
    base: int
    projects: frozenset[str]
    points_back: bool

    def needed(self, clause: int, chosen: set[int]) -> set[int]:
        """The clauses that come in with one."""
        first = clause
        while first and (self.clauses[first].leans or self.clauses[first - 1].is_open):
            first -= 1
        together = set(range(first, clause + 1))
        return (together if chosen else {*together, *range(self.base)}) - chosen

    def names_only(self, clauses: set[int]) -> bool:
        """Whether clauses name projects and tell nothing of them."""
        return all(self.worth[index].keys() <= self.projects for index in clauses)

    def words(self, chosen: set[int]) -> list[str]:
        """The words of some clauses, in their order."""
        return [self.clauses[index].text for index in sorted(chosen)]


@dataclass(slots=True)
class _Summary:
    """What is chosen so far: clauses by sentence."""

    language: str
    chosen: dict[int, set[int]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    length: int = 0

    def of(self, sentence: _Told) -> set[int]:
        """The clauses that are chosen of a sentence."""
        return self.chosen.get(sentence.number, set())

    def add(self, sentence: _Told, clauses: set[int]) -> None:
        """Takes clauses up."""
        self.chosen[sentence.number] = self.of(sentence) | clauses
        self.told.update(*(sentence.worth[index] for index in clauses))
        self.length += _length(sentence, clauses)

    def goes_on(self, sentence: _Told) -> bool:
        """Whether a sentence is told in part already, or the one before it is: what it points back to is clear."""
        return bool(self.chosen.get(sentence.number) or self.chosen.get(sentence.number - 1))

    def gain(self, sentence: _Told, clauses: set[int]) -> float:
        """The worth of what clauses tell that is not told yet."""
        return sum(
            worth for index in clauses for told, worth in sentence.worth[index].items() if told not in self.told
        )


def key_points(article: Article, room: int = ROOM) -> list[Lead]:
    """What a summary should tell, in the article's order: each lead shows the clauses of its sentence that matter.

    The event comes in first, then whatever tells most that is new for its length, while there is room.

    Args:
        article: what to tell of.
        room: characters of Chinese; English gets more.
    """
    sentences = list(_sentences(article))
    event = event_of(article)
    of_event = [sentence for sentence in sentences if event and sentence.number == event[0].number]
    summary = _Summary(article.language)
    scale = _SCALE[article.language]
    for first in _first(of_event + sentences, max(room, ROOM) * scale):
        summary.add(first, set(range(first.base)))
    while best := _best(sentences, summary, room * scale):
        summary.add(*best)
    chosen = [sentence for sentence in sentences if summary.of(sentence)]
    return [
        Lead(sentence.number, excerpt=_COMMA[article.language].join(sentence.words(summary.of(sentence))))
        for sentence in chosen
    ] or [Lead(1)]


def _first(sentences: list[_Told], room: float) -> list[_Told]:
    """The first sentence whose beginning fits, else the one with the shortest; none of none."""
    fits = next((one for one in sentences if _length(one, set(range(one.base))) <= room), None)
    shortest = fits or min(sentences, key=lambda one: _length(one, set(range(one.base))), default=None)
    return [shortest] if shortest else []


def event_points(article: Article) -> list[Lead]:
    """What a headline is made of: the title where the page has one, and what is told of the event."""
    title = article.head.title
    titles = [sentence for sentence in article.sentences[:_LEAD_LINES] if title and sentence.text in title.value]
    return [*(Lead(sentence.number) for sentence in titles), *key_points(article, room=HEADLINE_ROOM)]


def points_of(article: Article, room: int) -> list[dict[str, Any]]:
    """The key points in the article's own words, each of one sentence, as a model would write them."""
    return [
        {"cite": [lead.sentence], "text": lead.excerpt + _END[article.language]}
        for lead in key_points(article, room)
        if lead.excerpt
    ]


def summary_of(article: Article) -> str:
    """The key points in one text, in the article's own words."""
    told = [lead.excerpt for lead in key_points(article) if lead.excerpt]
    return _BETWEEN[article.language].join(told) + _END[article.language]


def _best(sentences: list[_Told], summary: _Summary, room: float) -> tuple[_Told, set[int]] | None:
    """The clauses of a sentence that tell most that is new for their length, where there is room for them."""
    opening = _OPENING * _SCALE[summary.language]
    found = [
        (summary.gain(sentence, clauses) / (_length(sentence, clauses) + opening), sentence, clauses)
        for sentence in sentences
        if not sentence.points_back or summary.goes_on(sentence)
        for clauses in _takable(sentence, summary.of(sentence))
        if summary.length + _length(sentence, clauses) <= room
        and summary.gain(sentence, clauses) >= _WORTH_TELLING
        and not sentence.names_only(clauses)
    ]
    return max(found, key=lambda one: one[0])[1:] if found else None


def _takable(sentence: _Told, chosen: set[int]) -> Iterator[set[int]]:
    """The clauses of a sentence that can come in together: each whole one, with the base where it is not in yet."""
    for index, clause in enumerate(sentence.clauses):
        in_base = index < sentence.base
        if index in chosen or (not in_base and clause.is_open):
            continue
        clauses = sentence.needed(index, chosen)
        if is_paired("".join(sentence.words(clauses))):
            yield clauses


def _sentences(article: Article) -> Iterator[_Told]:
    """The whole sentences of an article, without its title; headings, items of lists and questions are none."""
    title = article.head.title.value if article.head.title else ""
    lead = True
    for sentence in article.sentences:
        clauses = clauses_of(sentence, article.language)
        if (
            not clauses
            or not _WHOLE.search(sentence.text)
            or sentence.text[0].islower()
            or (title and sentence.text in title)
        ):
            continue
        factor = _LEAD if lead else 1.0
        lead = False
        first_whole = next((index for index, clause in enumerate(clauses, 1) if not clause.is_open), len(clauses))
        # What a condition, a denial or a turn stands in is told whole or not at all.
        base = len(clauses) if hangs_together(sentence.text) else first_whole
        names = frozenset(fold_key(name.text) for name in project_names(sentence.text))
        yield _Told(sentence.number, clauses, _worth(sentence, clauses, factor), base, names, points_back(sentence))


def _worth(sentence: Sentence, clauses: list[Clause], factor: float) -> list[dict[str, float]]:
    """What each clause tells, and what it is worth."""
    spans = [] if _tells_nothing(sentence.text) else list(_tellings(sentence))
    return [_told(clause, spans, factor * _factor(clause)) for clause in clauses]


def _tellings(sentence: Sentence) -> Iterator[_Telling]:
    """All that a sentence tells. A milestone is of the project or else the figure that its sentence names first."""
    text = sentence.text
    figures = [figure for figure in read_quantities(text) if figure.is_figure]
    names = project_names(text)
    for figure in figures:
        yield _Telling(figure.start, figure.end, figure.text, _weight(figure))
    for date in read_dates(text):
        yield _Telling(date.start, date.end, date.edtf, 0.0 if date.stamp else _DATE)
    for name in names:
        yield _Telling(name.start, name.end, fold_key(name.text), _PROJECT)
    named = [name.text for name in names] + [figure.text for figure in figures]
    of = fold_key(named[0]) if named else str(sentence.number)
    for match in _MILESTONES.finditer(text):
        yield _Telling(match.start(), match.end(), f"{of} {match.group()}", _MILESTONE)


def _told(clause: Clause, spans: list[_Telling], factor: float) -> dict[str, float]:
    """What stands in a clause by its worth; all but the first counts less."""
    within = [telling for telling in spans if clause.start <= telling.start and telling.end <= clause.end]
    worth = {telling.what: telling.worth for telling in within if telling.worth}
    ranked = sorted(worth, key=lambda what: -worth[what])
    return {what: worth[what] * factor * (_ANOTHER if rank else 1.0) for rank, what in enumerate(ranked)}


def _tells_nothing(text: str) -> bool:
    """Whether a sentence is no news: hearsay, the age of a person, words to a program."""
    return is_hearsay(text) or addresses_a_model(text) or _OF_A_LIFE.search(text) is not None


def _factor(clause: Clause) -> float:
    if len(bodies(clause.text)) > _MOST_BODIES:  # a list of guests
        return 0.0
    return _ASIDE if _ASIDES.search(clause.text) else 1.0


def _weight(figure: Quantity) -> float:
    """A small count tells least."""
    small = figure.currency is None and figure.unit != "%" and figure.value is not None and figure.value < 10
    return _SMALL_COUNT if small else _FIGURE


def _length(sentence: _Told, clauses: set[int]) -> int:
    return sum(len(words) + 1 for words in sentence.words(clauses))
