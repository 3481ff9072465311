"""Synthetic runs for measuring the gate: facts that go right or wrong, in articles of the sizes of gold.

A fact is right in an epoch where a sum of normal terms is above zero: how hard its article, its section there and the
fact itself are (the same for both runs); how well the run's prompts suit the article, its section there and the fact
(another for each run, the same in its epochs); and chance, of the answer that holds the section and of the fact. So
facts of an answer go wrong together, epochs of a run are alike, and two runs of equal quality differ by more than
chance within a run, as two prompts do.

The sizes of the terms are set, not measured: so that about 7 of 10 facts are right, as the targets of `scores` have it
for figures; 15 of 100 flip between equal runs, which is a lot (the more flips, the less a gate sees); and of two flips
in one answer two of three go the same way. Articles feel a drop unlike, some hardly and some thrice. Beside three
wanted facts stands one that no gold wants and that a run may give; every second missed fact has a wrong one in its
place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jianbao.evaluation import Case
from jianbao.evaluation.gate import Change, Flip, Outcomes
from jianbao.evaluation.scores import KEY_FACTS

EPOCHS = 3
_LEVEL = 0.85
_HARD = {"article": 0.4, "answer": 0.5, "fact": 1.2}
_RUN = {"article": 0.12, "answer": 0.2, "fact": 0.35}
_EPOCH = {"answer": 0.3, "fact": 0.5}
_SPARED = 1.0
"""How much more often a fact that no gold wants is rightly left out than a wanted one is told."""
_EXTRAS = 3
Floats = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Layout:
    """The facts of some articles, one after another.

    Attributes:
        sections: their names.
        articles: how many there are.
        answer: of each fact, which answer it stands in: its article times the number of sections, and its section.
        wanted: of each fact, whether gold wants it.
    """

    sections: tuple[str, ...]
    articles: int
    answer: NDArray[np.intp]
    wanted: NDArray[np.bool_]

    @property
    def answers(self) -> int:
        """How many answers there are, those without a fact among them."""
        return self.articles * len(self.sections)

    @property
    def article(self) -> NDArray[np.intp]:
        """Of each fact, which article it stands in."""
        return self.answer // len(self.sections)

    def of(self, section: str) -> NDArray[np.bool_]:
        """Which facts are of a section."""
        within: NDArray[np.bool_] = self.answer % len(self.sections) == self.sections.index(section)
        return within


def sizes_of(cases: Sequence[Case]) -> dict[str, list[int]]:
    """By section, how many facts each case wants."""
    names = dict.fromkeys(name for case in cases for name in case.sections.names)
    counts = [
        {name: len(items) for name, items in case.sections.lists().items()}
        | {"overview": len(case.sections.overview.asked) if case.sections.overview else 0}
        | {KEY_FACTS: len(case.key_facts)}
        for case in cases
    ]
    return {name: [count.get(name, 0) for count in counts] for name in [*names, KEY_FACTS]}


def layout(sizes: dict[str, list[int]], articles: int, random: np.random.Generator) -> Layout:
    """Articles drawn from those of gold."""
    table = np.array(list(sizes.values())).T
    wanted = table[random.integers(len(table), size=articles)].ravel()
    beside = random.binomial(wanted, 1 / _EXTRAS)
    answers = np.arange(len(wanted))
    return Layout(
        tuple(sizes),
        articles,
        np.concatenate([np.repeat(answers, wanted), np.repeat(answers, beside)]),
        np.repeat([True, False], [wanted.sum(), beside.sum()]),
    )


def drawn_pair(
    laid: Layout, harm: Floats | float, random: np.random.Generator
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Two runs over the same articles: of each, which facts are right in which epoch.

    `harm` is how much harder each fact is for the second, in the mean: articles feel it unlike.
    """
    facts = len(laid.answer)
    hard = (
        _LEVEL
        + _SPARED * ~laid.wanted
        + random.normal(0, _HARD["article"], laid.articles)[laid.article]
        + random.normal(0, _HARD["answer"], laid.answers)[laid.answer]
        + random.normal(0, _HARD["fact"], facts)
    )
    felt = random.exponential(1, laid.articles)[laid.article]
    return _run(laid, hard, random), _run(laid, hard - harm * felt, random)


def values(laid: Layout, right: NDArray[np.bool_]) -> Floats:
    """The value of each article in each epoch: the mean of its sections' F1, as `CaseScore.value` has it."""
    return np.stack([section_values(laid, epoch).mean(axis=1) for epoch in right.T], axis=1)


def section_values(laid: Layout, right: NDArray[np.bool_]) -> Floats:
    """The F1 of each section of each article in an epoch; 1 where nothing is wanted or given."""
    same, wanted, beside = (
        np.bincount(laid.answer, facts, laid.answers)
        for facts in (laid.wanted & right, laid.wanted, ~laid.wanted & ~right)
    )
    both = wanted + same + beside + np.floor((wanted - same) / 2)
    f1 = np.divide(2 * same, both, out=np.ones_like(same), where=both > 0)
    by_section: Floats = f1.reshape(laid.articles, len(laid.sections))
    return by_section


def outcomes(laid: Layout, before: NDArray[np.bool_], after: NDArray[np.bool_]) -> Outcomes:
    """What two runs came to, as the gate reads it from scores."""
    then, now = (2 * right.sum(axis=1) > EPOCHS for right in (before, after))
    flipped = np.flatnonzero(then != now)
    sections = (laid.answer[flipped] % len(laid.sections)).tolist()
    cases = laid.article[flipped].tolist()
    flips = tuple(
        Flip(case=str(case), section=laid.sections[section], item="", change=Change.BETTER if better else Change.WORSE)
        for case, section, better in zip(cases, sections, now[flipped].tolist(), strict=True)
    )
    return Outcomes(values(laid, before).tolist(), values(laid, after).tolist(), laid.sections, flips)


def _run(laid: Layout, hard: Floats, random: np.random.Generator) -> NDArray[np.bool_]:
    facts = len(laid.answer)
    suits = (
        random.normal(0, _RUN["article"], laid.articles)[laid.article]
        + random.normal(0, _RUN["answer"], laid.answers)[laid.answer]
        + random.normal(0, _RUN["fact"], facts)
    )
    chance = random.normal(0, _EPOCH["answer"], (laid.answers, EPOCHS))[laid.answer]
    right: NDArray[np.bool_] = (
        (hard + suits)[:, None] + chance + random.normal(0, _EPOCH["fact"], (facts, EPOCHS))
    ) > 0
    return right
