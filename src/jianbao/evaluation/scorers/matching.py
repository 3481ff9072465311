"""Which given fact stands for which wanted one: the assignment with the highest sum, by `scipy`."""

from __future__ import annotations

from collections.abc import Sequence

from jianbao.errors import UsageError
from jianbao.language import say


def assigned(ranks: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs of a row and a column, each at most once, with the highest sum of ranks; ranks of 0 are no pair.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    if not ranks or not ranks[0]:
        return []
    try:
        from scipy.optimize import linear_sum_assignment
    except ImportError:
        raise UsageError(
            say(
                "briefs are scored with an extra that is not installed. Run: pip install 'jianbao[evals]'",
                "给简报评分要用附加包，现在没有安装。请运行：pip install 'jianbao[evals]'",
            )
        ) from None
    rows, columns = linear_sum_assignment(ranks, maximize=True)
    return [(int(row), int(column)) for row, column in zip(rows, columns, strict=True) if ranks[row][column] > 0]
