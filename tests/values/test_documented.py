from __future__ import annotations

import doctest

import jianbao.values


def test_the_documented_examples_hold() -> None:
    assert doctest.testmod(jianbao.values) == doctest.TestResults(failed=0, attempted=3)
