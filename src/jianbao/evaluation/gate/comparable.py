"""Whether two runs can be compared: the same cases, gold and sections, asked equally often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from jianbao.errors import RunError
from jianbao.evaluation.scores import CaseScore
from jianbao.language import say

LEAST_EPOCHS = 3
"""Fewer have no majority to speak of."""
LEAST_CASES = 2
"""One tells nothing of how others differ."""


def check_comparable(before: Mapping[str, Sequence[CaseScore]], after: Mapping[str, Sequence[CaseScore]]) -> None:
    """Refuses runs of which one cannot be judged by the other.

    Raises:
        RunError: they have other cases, gold, sections or epochs, or too few of them.
    """
    _same_cases(before, after)
    for name, old in before.items():
        _same_epochs(name, len(old), len(after[name]))
        _same_gold(name, [*old, *after[name]])
        _same_sections(name, [*old, *after[name]])


def _same_cases(before: Iterable[str], after: Iterable[str]) -> None:
    if other := sorted(set(before) ^ set(after)):
        alone = ", ".join(other)
        raise RunError(
            say(
                f"only one of the runs has {alone}. Compare runs over the same cases.",
                f"只有一次运行有 {alone}。请比较用例相同的两次运行。",
            )
        )
    if (cases := len(set(before))) < LEAST_CASES:
        raise RunError(
            say(
                f"the runs have {cases} cases. Compare runs over {LEAST_CASES} and more.",
                f"两次运行只有 {cases} 个用例。至少要 {LEAST_CASES} 个才能比较。",
            )
        )


def _same_epochs(name: str, before: int, after: int) -> None:
    """A majority of three is another thing than one of five: a hard fact has it less often."""
    if before != after or before < LEAST_EPOCHS:
        raise RunError(
            f"{name}: "
            + say(
                f"{before} epochs before and {after} after. Run both equally often, {LEAST_EPOCHS} times at least.",
                f"前一次 {before} 轮，后一次 {after} 轮。两次的轮数要一样，至少 {LEAST_EPOCHS} 轮。",
            )
        )


def _same_gold(name: str, scores: Iterable[CaseScore]) -> None:
    if len(golds := dict.fromkeys(score.gold_sha256 for score in scores)) > 1:
        told = ", ".join(gold[:12] for gold in golds)
        raise RunError(
            f"{name}: "
            + say(
                f"it is scored against different gold ({told}). Score both runs again against the gold of now.",
                f"评分依据的标注不同（{told}）。请用现在的标注给两次运行重新评分。",
            )
        )


def _same_sections(name: str, scores: Sequence[CaseScore]) -> None:
    """A run can have another recipe's sections, or other settings, over the same gold."""
    if other := sorted({section for score in scores for section in set(score.sections) ^ set(scores[0].sections)}):
        partly = ", ".join(other)
        raise RunError(
            f"{name}: "
            + say(
                f"not every epoch has the sections {partly}. Compare runs of one recipe.",
                f"不是每轮都有这些部分：{partly}。请比较同一模板的两次运行。",
            )
        )
