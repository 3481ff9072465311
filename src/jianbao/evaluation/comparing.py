"""Judging a run file by another."""

from __future__ import annotations

from jianbao.errors import RunError
from jianbao.evaluation.gate import MIN_EFFECT, Verdict, compare_runs
from jianbao.evaluation.runs import Run
from jianbao.language import say


def verdict_on(before: Run, after: Run, *, min_effect: float = MIN_EFFECT) -> Verdict:
    """What the live gate says of a run by one before it.

    Raises:
        RunError: they were scored by different scorers or gold, are of different recipes or cases, one is not whole,
            or they have fewer than three epochs.
    """
    if before.recipe != after.recipe:
        raise RunError(
            say(
                f"the runs are of the recipes {before.recipe} and {after.recipe}. Compare runs of one.",
                f"两次运行的模板不同：{before.recipe} 和 {after.recipe}。请比较同一模板的。",
            )
        )
    if before.scorer != after.scorer:
        raise RunError(
            say(
                f"the runs were scored by the scorers {before.scorer} and {after.scorer}. "
                "Score both anew: jianbao eval score RUN --out RUN",
                f"两次运行的评分规则不同：{before.scorer} 和 {after.scorer}。"
                "请都重新打分：jianbao eval score RUN --out RUN",
            )
        )
    if stopped := before.stopped or after.stopped:
        raise RunError(
            say(
                f"a run ended early ({stopped}). Run it again with a larger budget.",
                f"有一次运行提前结束（{stopped}）。请加大预算重新运行。",
            )
        )
    return compare_runs(before.by_case(), after.by_case(), min_effect=min_effect)
