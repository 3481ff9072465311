"""The bootstrap over articles: whole articles are drawn again, each with all its facts and epochs.

Facts of an article go right or wrong together, so that an interval over facts is far too narrow (Miller, "Adding Error
Bars to Evals", arXiv 2411.00640: clustered errors were up to three times the naive ones). And a gold set has some tens
of articles, where the central limit theorem's bars are too narrow as well (Bowyer et al., "Don't use the CLT in LLM
evals with fewer than a few hundred datapoints", arXiv 2503.01747). So are the bootstrap's own: its draws spread by
sqrt((n - 1) / n) too little, and know nothing of Student's tails. `tail` mends both by reading a quantile further out
("expanded percentile": Hesterberg, "What Teachers Should Know About the Bootstrap", The American Statistician 69(4),
2015).

What no resampling mends: it sees only losses that the articles at hand show. Where none of n articles loses anything,
still 1 - 0.05 ** (1 / n) of all articles may, 17 in 100 for n = 16.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import fsum, sqrt
from typing import TYPE_CHECKING

from jianbao.evaluation.extra import evals_extra

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DRAWS = 10_000
SEED = 2411


@lru_cache(maxsize=8)
def draws(articles: int, seed: int) -> NDArray[np.float64]:
    """How much of each draw is each article: DRAWS rows, a column an article, each row summing up to 1."""
    with evals_extra():
        import numpy as np
    times = np.random.default_rng(seed).multinomial(articles, np.full(articles, 1 / articles), size=DRAWS)
    shares: NDArray[np.float64] = times / articles
    shares.flags.writeable = False
    return shares


def tail(share: float, articles: int) -> float:
    """The share of draws to leave out at an end so that the interval leaves out `share`; for two articles and more."""
    with evals_extra():
        from scipy.special import ndtr
    return float(ndtr(sqrt(articles / (articles - 1)) * student(share, articles)))


def student(share: float, articles: int) -> float:
    """The quantile of Student's t for a mean over so many articles; for two and more."""
    with evals_extra():
        from scipy.special import stdtrit
    return float(stdtrit(articles - 1, share))


def mean(values: Sequence[float]) -> float:
    """The mean; of an article's epochs, its value."""
    return fsum(values) / len(values)
