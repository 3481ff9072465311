"""The sentences that a summary may take up: their clauses, what each tells, and which of them go together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.articles import Article, Sentence
from jianbao.facts.background import background_of, standing_of
from jianbao.facts.candidates.assertion import hangs_together
from jianbao.facts.candidates.figures import Kind, kind_at
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.clauses import Clause, clauses_of, points_back
from jianbao.facts.words.projects import MILESTONES
from jianbao.facts.worth import worth_of
from jianbao.text import HAN, fold_key
from jianbao.values import Quantity, read_quantities

_WHOLE = re.compile(r"[。！!；;.][”’」』\"）)]*\s*$")
_HEADING = re.compile(rf"[一二三四五六七八九十]{{1,3}}、(?:(?!{'|'.join(MILESTONES)})[{HAN}]){{2,12}}。\s*")
_BYLINE = re.compile(r"By [A-Z][^|]{2,60}\|")
_OF_BEFORE = re.compile(r"(?:计划|意向)?(?:总|固定资产)?投资(?:额|约|\d)|金额|其余|另有")
"""A clause with one of these at its beginning speaks of what the clause before it names."""
_ASKED = re.compile(r"\s*(?:记者|问|Q)\s*[：:]")
_PROSPECTIVE = frozenset({Kind.EXPECTED, Kind.TARGET, Kind.INTENDED, Kind.PLANNED})


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that a summary may take up: its clauses, what each tells and what that is worth.

    Attributes:
        worth: for each clause, what it tells and how much that is worth.
        hangs: for each clause, the first of those without which its figures would be told as reached.
        base: how many clauses from the first on go together: without them the others have no subject.
        projects: the projects that the sentence names.
        points_back: whether it speaks of what stands before it.
    """

    number: int
    clauses: list[Clause]
    worth: list[dict[str, float]]
    hangs: list[int]
    base: int
    projects: frozenset[str]
    points_back: bool

    def needed(self, clause: int, chosen: set[int]) -> set[int]:
        """The clauses that come in with one."""
        first = clause
        while first and self._needs_more(first, clause):
            first -= 1
        together = set(range(first, clause + 1))
        return (together if chosen else {*together, *range(self.base)}) - chosen

    def _needs_more(self, first: int, clause: int) -> bool:
        return self.clauses[first].leans or self.clauses[first - 1].is_open or self.hangs[clause] < first

    def names_only(self, clauses: set[int]) -> bool:
        """Whether clauses name projects and tell nothing of them."""
        return all(self.worth[index].keys() <= self.projects for index in clauses)

    def words(self, chosen: set[int]) -> list[str]:
        """The words of some clauses, in their order."""
        return [self.clauses[index].text for index in sorted(chosen)]


def told_by(article: Article) -> Iterator[Told]:
    """The whole sentences of an article, without its title, headings, items of lists, bylines and questions."""
    wholes = list(_whole_sentences(article))
    background = background_of(article, wholes)
    for rank, sentence in enumerate(wholes):
        clauses = clauses_of(sentence, article.language)
        first_whole = next((index for index, clause in enumerate(clauses, 1) if not clause.is_open), len(clauses))
        worth = worth_of(sentence, clauses, standing_of(rank, sentence, clauses, background))
        yield Told(
            number=sentence.number,
            clauses=clauses,
            worth=worth,
            hangs=_of_last_told(clauses, worth, _hangs(sentence.text, clauses), first_whole),
            # What a condition, a denial or a turn stands in is told whole or not at all.
            base=len(clauses) if hangs_together(sentence.text) else first_whole,
            projects=frozenset(fold_key(name.text) for name in project_names(sentence.text)),
            points_back=points_back(sentence),
        )


def _whole_sentences(article: Article) -> Iterator[Sentence]:
    """The sentences that tell: no title, heading or byline, nothing of a paragraph in which the press asks."""
    title = article.head.title.value if article.head.title else ""
    asking = {sentence.paragraph for sentence in article.sentences if _ASKED.match(sentence.text)}
    for sentence in article.sentences:
        is_left_out = bool(title and sentence.text in title) or sentence.paragraph in asking
        if not is_left_out and _is_whole(sentence.text) and clauses_of(sentence, article.language):
            yield sentence


def _is_whole(text: str) -> bool:
    if _HEADING.fullmatch(text):
        return False
    return _WHOLE.search(text) is not None and not text[0].islower() and not _BYLINE.match(text)


def _hangs(text: str, clauses: list[Clause]) -> list[int]:
    """For each clause the first of those that its figures need, not to be told as more than they are: 达产后, 预计."""
    first = [max(0, index - bool(_OF_BEFORE.match(clause.text))) for index, clause in enumerate(clauses)]
    for figure in read_quantities(text):
        index = next((i for i, clause in enumerate(clauses) if clause.start <= figure.start < clause.end), None)
        kind = kind_at(text, figure.start, figure.end)
        if index is not None and figure.is_figure and kind in _PROSPECTIVE:
            first[index] = min(first[index], _first_needed(text, clauses, index, figure, kind))
    return first


def _of_last_told(clauses: list[Clause], worth: list[dict[str, float]], hangs: list[int], base: int) -> list[int]:
    """The same, with what a clause without a subject speaks of: the last one that tells something.

    甲基地完成桩基施工，乙项目6月签约，计划四季度开工: without the second clause the third would be told of the first.
    """
    first = list(hangs)
    for index, clause in enumerate(clauses):
        told = next((i for i in range(index - 1, -1, -1) if worth[i] or clauses[i].is_subjectless), None)
        if clause.is_subjectless and told is not None and told >= base:
            first[index] = min(first[index], told, first[told])
    return first


def _first_needed(text: str, clauses: list[Clause], index: int, figure: Quantity, kind: Kind) -> int:
    end = clauses[index].end
    for first in range(index, -1, -1):
        start = clauses[first].start
        if kind_at(text[start:end], figure.start - start, figure.end - start) is kind:
            return first
    return index
