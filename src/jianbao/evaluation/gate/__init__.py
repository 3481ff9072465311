"""The live gate: whether briefs have become worse between two runs over the same cases, each asked several times.

It says PASS, FAIL or INCONCLUSIVE, and never passes for want of power: a small set of gold that shows no drop has not
shown that there is none. `python -m evals.bench.gate` tells how often it errs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from jianbao.evaluation.gate.breaches import breaches
from jianbao.evaluation.gate.comparable import LEAST_EPOCHS, check_comparable
from jianbao.evaluation.gate.flips import flips
from jianbao.evaluation.gate.judging import Outcomes, judged
from jianbao.evaluation.gate.verdict import Breach, BreachKind, Change, Flip, Outcome, SectionChange, Verdict
from jianbao.evaluation.scores import KEY_FACTS, CaseScore
from jianbao.evaluation.statistics.resampling import SEED

__all__ = [
    "LEAST_EPOCHS",
    "MIN_EFFECT",
    "Breach",
    "BreachKind",
    "Change",
    "Flip",
    "Outcome",
    "Outcomes",
    "SectionChange",
    "Verdict",
    "compare_runs",
    "judged",
]

MIN_EFFECT = 0.02
"""The drop of the mean value that matters."""

Run = Mapping[str, Sequence[CaseScore]]
"""By case, its score of each epoch."""


def compare_runs(before: Run, after: Run, *, min_effect: float = MIN_EFFECT, seed: int = SEED) -> Verdict:
    """Judges a run by one before it.

    Args:
        before: by case, its score of each epoch.
        after: the same of the run that is judged.
        min_effect: the drop of the mean value that matters, from 0 to 1.
        seed: of the bootstrap.

    Raises:
        RunError: the runs have other cases, gold, sections or epochs, or too few of them.
        UsageError: the extra `evals` is not installed.
    """
    check_comparable(before, after)
    names = sorted(before)
    return judged(
        Outcomes(
            before=tuple(tuple(score.value for score in before[name]) for name in names),
            after=tuple(tuple(score.value for score in after[name]) for name in names),
            sections=_sections(before[name][0] for name in names),
            flips=tuple(flip for name in names for flip in flips(name, before[name], after[name])),
            breaches=tuple(breach for name in names for breach in breaches(name, before[name], after[name])),
        ),
        min_effect=min_effect,
        seed=seed,
    )


def _sections(scores: Iterable[CaseScore]) -> tuple[str, ...]:
    """All that the cases have, in the order in which they appear; key facts last."""
    each = list(scores)
    told = [KEY_FACTS] * any(score.key_facts for score in each)
    return tuple(dict.fromkeys([*(section for score in each for section in score.sections), *told]))
