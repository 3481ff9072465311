"""What a run comes to: a row for each section, and the cases that fared worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import KEY_FACTS, CaseScore, Counts, Share
from jianbao.evaluation.statistics import Interval, f1_interval, mean_interval
from jianbao.evaluation.totals import TotalScore, total


@dataclass(frozen=True, slots=True)
class Row:
    """A section over all cases and epochs.

    Attributes:
        section: its name, or `key_facts`: of these `counts.same` is how many headline and summary tell.
        counts: the facts.
        interval: where the F1 may well be for other articles of the kind.
        failed: how often there was no usable answer.
    """

    section: str
    counts: Counts
    interval: Interval
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run comes to.

    Attributes:
        rows: by section, in the order of the recipe, the key facts last.
        total: the sums.
        value: where the mean value may well be for other articles of the kind.
        worst: the cases by their mean value, the worst first.
    """

    rows: Sequence[Row]
    total: TotalScore
    value: Interval
    worst: Sequence[tuple[CaseRun, float]]


def summary(run: Run) -> Summary:
    """What a run comes to.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    whole = total(run.scores)
    names = [*whole.sections, *[KEY_FACTS] * bool(whole.key_facts.of)]
    means = [(case, fsum(score.value for score in case.scores) / len(case.scores)) for case in run.cases]
    return Summary(
        rows=[_row(run, name, whole) for name in names],
        total=whole,
        value=mean_interval([[score.value for score in case.scores] for case in run.cases]),
        worst=sorted(means, key=lambda pair: pair[1]),
    )


def _row(run: Run, section: str, whole: TotalScore) -> Row:
    each = [sum((_counts(score, section) for score in case.scores), Counts()) for case in run.cases]
    return Row(section, sum(each, Counts()), f1_interval(each), whole.failed.get(section, 0))


def _counts(score: CaseScore, section: str) -> Counts:
    if section == KEY_FACTS:
        return _of_share(score.told)
    return score.sections[section].counts if section in score.sections else Counts()


def _of_share(share: Share) -> Counts:
    """A share as counts whose F1 it is."""
    return Counts(wanted=share.of, given=share.of, same=share.right)
