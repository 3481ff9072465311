"""What a run comes to: a row for each section, and the cases that fared worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import Counts
from jianbao.evaluation.totals import TotalScore, total

KEY_FACTS = "key_facts"


@dataclass(frozen=True, slots=True)
class Row:
    """A section over all cases and epochs.

    Attributes:
        section: its name, or `key_facts`: of these `counts.same` is how many headline and summary tell.
        counts: the facts.
        failed: how often there was no usable answer.
    """

    section: str
    counts: Counts
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run comes to.

    Attributes:
        rows: by section, in the order of the recipe, the key facts last.
        total: the sums.
        worst: the cases by their mean value, the worst first.
    """

    rows: Sequence[Row]
    total: TotalScore
    worst: Sequence[tuple[CaseRun, float]]


def summary(run: Run) -> Summary:
    """What a run comes to."""
    whole = total(run.scores)
    rows = [Row(name, counts, whole.failed[name]) for name, counts in whole.sections.items()]
    told = whole.key_facts
    if told.of:
        rows.append(Row(KEY_FACTS, Counts(wanted=told.of, given=told.of, same=told.right)))
    means = [(case, sum(score.value for score in case.scores) / len(case.scores)) for case in run.cases]
    return Summary(rows, whole, sorted(means, key=lambda pair: pair[1]))
