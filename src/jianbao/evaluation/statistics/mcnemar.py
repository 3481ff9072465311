"""Whether flips go one way: facts that one of two runs has right and the other has not.

What both have right, or neither, says nothing about which is better (McNemar, Psychometrika 12, 1947).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jianbao.evaluation.extra import evals_extra


def mcnemar(better: int, worse: int) -> float:
    """The exact two-sided p of McNemar's test: flips are tosses of a fair coin where neither run is better.

    It takes every flip for independent. Those of one article are not: `by_articles`.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if not better + worse:
        return 1.0
    with evals_extra():
        from scipy.special import bdtr
    return min(1.0, 2 * float(bdtr(min(better, worse), better + worse, 0.5)))


def by_articles(nets: Sequence[int]) -> float:
    """The exact two-sided p of McNemar's test where the coin is tossed once an article, for all its flips.

    Where neither run is better, an article's flips would as well have gone the other way, all of them together: the
    signs of `nets` (better less worse, an article each) are coins, however the facts within an article hang together.
    The p is the share of all 2 ** n signs whose sum is as far from 0 (Fisher's randomisation of paired differences,
    "The Design of Experiments", 1935), counted exactly. With one flip an article it is `mcnemar`.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    sizes = [abs(net) for net in nets if net]
    if not sizes:
        return 1.0
    with evals_extra():
        import numpy as np
    reach = sum(sizes)
    chance = np.zeros(reach + 1)
    chance[0] = 1.0
    for size in sizes:
        chance[size:] = chance[size:] + chance[:-size]
        chance /= 2
    away = np.abs(2 * np.arange(reach + 1) - reach) >= abs(sum(nets))
    return min(1.0, float(chance[away].sum()))


def holm(raw: Mapping[str, float]) -> dict[str, float]:
    """The p of several tests, raised so that with 95 % none is below 0.05 by chance.

    Holm, Scandinavian Journal of Statistics 6, 1979.
    The smallest is multiplied by the number of tests, the next by one less, and so on; none is below one before it.
    """
    adjusted: dict[str, float] = {}
    highest = 0.0
    for rank, name in enumerate(sorted(raw, key=raw.__getitem__)):
        highest = max(highest, min(1.0, (len(raw) - rank) * raw[name]))
        adjusted[name] = highest
    return {name: adjusted[name] for name in raw}
