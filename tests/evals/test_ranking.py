"""The arithmetic of the order of scores."""

from __future__ import annotations

import pytest
from evals.bench.ranking import Scored, faults, in_order
from evals.changes import Change


def scored(value: float, *, harmful: bool, case: str = "a") -> Scored:
    return Scored(Change("industry", case, "bad" if harmful else "fine", harmful, {}), value, 1.0)


@pytest.mark.parametrize(
    ("fine", "bad", "share"),
    [
        pytest.param([1.0, 1.0], [0.9], 1.0, id="in order"),
        pytest.param([1.0, 0.8], [0.9], 0.5, id="one pair of two"),
        pytest.param([0.9], [0.9], 0.0, id="alike is not above"),
        pytest.param([1.0], [], 0.0, id="no pair"),
    ],
)
def test_pairs_in_order(fine: list[float], bad: list[float], share: float) -> None:
    each = [scored(value, harmful=False) for value in fine] + [scored(value, harmful=True) for value in bad]
    assert in_order(each) == share


def test_only_changes_of_one_case_are_compared() -> None:
    assert (
        in_order([scored(0.5, harmful=False), scored(0.4, harmful=True), scored(0.9, harmful=True, case="b")]) == 1.0
    )


def test_faults_are_told_by_kind() -> None:
    each = [
        scored(0.9, harmful=False),
        scored(1.0, harmful=True),
        scored(1.0, harmful=False),
        scored(0.1, harmful=True),
    ]
    assert faults(each) == {"fine": 1, "bad": 1}
