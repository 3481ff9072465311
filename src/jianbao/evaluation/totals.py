"""Scores of many cases together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum

from jianbao.evaluation.scores import CaseScore, Cost, Counts, Score, Share, together


class TotalScore(Score):
    """The sums over cases: every fact counts alike; `value` is the mean over cases, every article alike.

    `valid` counts the cases with a brief, `failed` by section those without a usable answer.
    """

    value: float
    valid: Share
    sections: dict[str, Counts]
    fields: dict[str, dict[str, Share]]
    failed: dict[str, int]
    key_facts: Share
    unsupported: int
    violations: int
    grounded: Share
    cost: Cost
    trend: dict[str, float] = {}


def total(scores: Iterable[CaseScore]) -> TotalScore:
    """All scores together, in the order of the sections as they first appear."""
    each = list(scores)
    names = list(dict.fromkeys(name for score in each for name in score.sections))
    of = {name: [score.sections[name] for score in each if name in score.sections] for name in names}
    measures = list(dict.fromkeys(name for score in each for name in score.trend))
    return TotalScore(
        value=fsum(score.value for score in each) / len(each) if each else 0.0,
        valid=Share(right=sum(score.valid for score in each), of=len(each)),
        sections={name: sum((section.counts for section in of[name]), Counts()) for name in names},
        fields={name: together(section.fields for section in of[name]) for name in names},
        failed={name: sum(section.failed for section in of[name]) for name in names},
        key_facts=sum((score.told for score in each), Share()),
        unsupported=sum(len(score.unsupported) for score in each),
        violations=sum(len(score.violations) for score in each),
        grounded=sum((score.grounded for score in each if score.grounded), Share()),
        cost=sum((score.cost for score in each if score.cost), Cost()),
        trend={name: _mean([score.trend[name] for score in each if name in score.trend]) for name in measures},
    )


def _mean(values: Sequence[float]) -> float:
    return fsum(values) / len(values)
