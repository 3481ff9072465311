"""The difference of two runs over the same articles, article by article.

Most of what makes scores spread is that articles are hard or easy, and this is the same for both runs: their
difference within an article is known far better than either mean (arXiv 2411.00640).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from jianbao.evaluation.extra import evals_extra
from jianbao.evaluation.statistics.resampling import SEED, draws, mean, student, tail

_OUTSIDE = 0.05
"""What each bound leaves out: each is one-sided, 95 %."""
_POWER = 0.8


@dataclass(frozen=True, slots=True)
class Paired:
    """After less before.

    Attributes:
        difference: the mean over the articles.
        low: with 95 %, the difference is above it.
        high: with 95 %, the difference is below it; both together leave out 10 %.
        error: the standard error of the difference.
        articles: how many there are.
    """

    difference: float
    low: float
    high: float
    error: float
    articles: int


def paired(before: Sequence[Sequence[float]], after: Sequence[Sequence[float]], seed: int = SEED) -> Paired:
    """The difference of two runs: of each a sequence an article, of the values of its epochs, in the same order.

    Epochs are averaged first: they make an article's value surer, and are no further articles.

    Raises:
        ValueError: there are fewer than two articles, or not as many in one run as in the other.
        UsageError: the extra `evals` is not installed.
    """
    articles = len(before)
    if articles < 2:
        raise ValueError(f"{articles} articles: how they differ can be told of two and more")
    with evals_extra():
        import numpy as np
    each = np.array([mean(new) - mean(old) for old, new in zip(before, after, strict=True)])
    outside = tail(_OUTSIDE, articles)
    low, high = np.quantile(draws(articles, seed) @ each, [outside, 1 - outside])
    error = float(each.std(ddof=1)) / sqrt(articles)
    return Paired(mean(each.tolist()), float(low), float(high), error, articles)


def detectable(found: Paired, least: float) -> float:
    """The smallest true drop that would be told in 80 of 100 runs, as a positive number.

    A drop is told where it is above `least` and its bound is below zero: what is found has to be so far down, and
    is in one of five cases `student(0.8)` errors above the true drop (arXiv 2411.00640, with Student's
    quantiles in place of the normal ones).
    """
    told = max(least, student(1 - _OUTSIDE, found.articles) * found.error)
    return told + student(_POWER, found.articles) * found.error
