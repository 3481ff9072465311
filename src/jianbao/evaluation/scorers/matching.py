"""Which given fact stands for which wanted one: the assignment with the highest sum, by `scipy`."""

from __future__ import annotations

from collections.abc import Sequence

from jianbao.evaluation.extra import evals_extra


def assigned(ranks: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs of a row and a column, each at most once, with the highest sum of ranks; ranks of 0 are no pair.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if not ranks or not ranks[0]:
        return []
    with evals_extra():
        from scipy.optimize import linear_sum_assignment
    rows, columns = linear_sum_assignment(ranks, maximize=True)
    return [(int(row), int(column)) for row, column in zip(rows, columns, strict=True) if ranks[row][column] > 0]
