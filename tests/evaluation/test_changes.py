"""What differs between two briefs is told field by field."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.evaluation.changes import changed

GAO = {"name": {"text": "高远"}, "post": {"text": "副区长"}, "cite": [3]}
LIN = {"name": {"text": "林一诺"}, "post": {"text": "董事长"}, "cite": [3]}
LIN_AS_CHIEF = {**LIN, "post": {"text": "总经理"}}
ZHOU = {"name": {"text": "周平"}, "post": None, "cite": [4]}

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        pytest.param([GAO, LIN], [GAO, LIN], [], id="nothing"),
        pytest.param({"a": 1}, {"a": 2}, ["a: 1 → 2"], id="a value"),
        pytest.param({"a": {"b": None}}, {"a": {"b": "x"}}, ['a.b: null → "x"'], id="a value within"),
        pytest.param({"a": 1}, {}, ["a: 1 → null"], id="a field that is gone"),
        pytest.param({"a": [1, 2]}, {"a": [1, 3]}, ["a: [1, 2] → [1, 3]"], id="a list of numbers"),
        pytest.param(
            {"people": [GAO, LIN]},
            {"people": [GAO, LIN_AS_CHIEF]},
            ['people[林一诺].post.text: "董事长" → "总经理"'],
            id="a field of a fact",
        ),
        pytest.param(
            {"people": [GAO, LIN]},
            {"people": [LIN_AS_CHIEF, GAO]},
            ['people[林一诺].post.text: "董事长" → "总经理"'],
            id="a field of a fact that moved",
        ),
        pytest.param({"people": [GAO, LIN]}, {"people": [LIN, GAO]}, ["people: in another order"], id="the order"),
        pytest.param(
            {"people": [GAO]},
            {"people": []},
            ['people: − {"name": {"text": "高远"}, "post": {"text": "副区长"}, "cite": [3]}'],
            id="a fact that is gone",
        ),
        pytest.param(
            {"people": []},
            {"people": [ZHOU]},
            ['people: + {"name": {"text": "周平"}, "post": null, "cite": [4]}'],
            id="a new fact",
        ),
        pytest.param(
            {"people": [GAO, GAO]},
            {"people": [GAO]},
            ['people: − {"name": {"text": "高远"}, "post": {"text": "副区长"}, "cite": [3]}'],
            id="a fact that was there twice",
        ),
    ],
)
def test_each_field_has_its_line(before: Any, after: Any, lines: list[str]) -> None:
    assert list(changed(before, after)) == lines


def test_a_long_value_is_cut() -> None:
    (line,) = changed({"a": "一" * 500}, {"a": None})
    assert len(line) < 120


@given(values, values)
def test_values_have_no_change_exactly_where_they_are_equal(one: Any, other: Any) -> None:
    assert bool(list(changed({"at": one}, {"at": other}))) is not _same(one, other)
    assert list(changed(one, deepcopy(one))) == []


def _same(one: Any, other: Any) -> bool:
    """Whether they are equal as Python has it, a field that is null being one that is missing."""
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_same(one.get(name), other.get(name)) for name in {*one, *other})
    return bool(one == other)
