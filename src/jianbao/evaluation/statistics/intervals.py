"""Intervals of the scores of one run, 95 % on two sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jianbao.evaluation.extra import evals_extra
from jianbao.evaluation.scores import Counts
from jianbao.evaluation.statistics.resampling import SEED, draws, mean, tail

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_OUTSIDE = 0.025
"""What an interval leaves out at each end."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a score may well be, from 0 to 1."""

    low: float
    high: float


UNKNOWN = Interval(0.0, 1.0)
"""One article tells nothing of how others differ."""


def mean_interval(values: Sequence[Sequence[float]], seed: int = SEED) -> Interval:
    """The interval of the mean over articles: a sequence an article, of the values of its epochs.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if len(values) < 2:
        return UNKNOWN
    with evals_extra():
        import numpy as np
    return _within(draws(len(values), seed) @ np.array([mean(epochs) for epochs in values]), len(values))


def f1_interval(counts: Sequence[Counts], seed: int = SEED) -> Interval:
    """The interval of a section's F1 over all facts: an item an article, the counts of its epochs added up.

    A draw in which nothing is wanted or given has the F1 of such counts, 1.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if len(counts) < 2:
        return UNKNOWN
    with evals_extra():
        import numpy as np
    drawn = draws(len(counts), seed)
    same = drawn @ np.array([2.0 * one.same for one in counts])
    all_facts = drawn @ np.array([float(one.wanted + one.given) for one in counts])
    f1 = np.divide(same, all_facts, out=np.ones_like(same), where=all_facts > 0)
    return _within(f1, len(counts))


def share_interval(right: int, of: int) -> Interval:
    """The interval of a share of independent trials, by Wilson (1927): it holds for few of them and near 0 and 1.

    For such as have a brief or none. Facts of one article are no independent trials: `f1_interval`.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if not of:
        return UNKNOWN
    with evals_extra():
        from scipy.stats import binomtest
    found = binomtest(right, of).proportion_ci(1 - 2 * _OUTSIDE, method="wilson")
    return Interval(float(found.low), float(found.high))


def _within(drawn: NDArray[np.float64], articles: int) -> Interval:
    import numpy as np

    outside = tail(_OUTSIDE, articles)
    low, high = np.quantile(drawn, [outside, 1 - outside])
    return Interval(float(low), float(high))
