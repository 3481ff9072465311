from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from math import comb, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest, t

from jianbao.errors import UsageError
from jianbao.evaluation import Counts
from jianbao.evaluation.statistics import (
    Interval,
    by_articles,
    detectable,
    f1_interval,
    holm,
    mcnemar,
    mean_interval,
    paired,
    share_interval,
)

SHARES = st.floats(0, 1, allow_subnormal=False)
RUNS = st.integers(2, 12).flatmap(
    lambda articles: st.tuples(
        *[st.lists(st.lists(SHARES, min_size=3, max_size=3), min_size=articles, max_size=articles) for _ in range(2)]
    )
)
NORMAL = np.random.default_rng(7).normal(0.5, 0.1, (40, 1)).tolist()


def student(values: Sequence[Sequence[float]], outside: float) -> Interval:
    """The closed form: the mean and Student's quantile of its error."""
    each = np.mean(values, axis=1)
    reach = float(t.ppf(1 - outside, len(each) - 1) * each.std(ddof=1) / sqrt(len(each)))
    return Interval(float(each.mean()) - reach, float(each.mean()) + reach)


@pytest.mark.parametrize("articles", [16, 26, 40])
def test_the_interval_of_a_mean_is_as_wide_as_students(articles: int) -> None:
    found, closed = mean_interval(NORMAL[:articles]), student(NORMAL[:articles], 0.025)
    assert (found.low, found.high) == pytest.approx((closed.low, closed.high), abs=0.004)


def test_the_bounds_of_a_difference_are_students() -> None:
    after = NORMAL[20:]
    before = [[0.5]] * 20
    found, closed = paired(before, after), student([[one - 0.5] for (one,) in after], 0.05)
    assert (found.low, found.high) == pytest.approx((closed.low, closed.high), abs=0.004)
    assert found.error == pytest.approx(np.std(after, ddof=1) / sqrt(20))


def test_epochs_are_averaged_and_are_no_articles() -> None:
    once, thrice = [[0.2], [0.4], [0.9]], [[0.1, 0.2, 0.3], [0.4, 0.4, 0.4], [0.9, 0.8, 1.0]]
    found, other = mean_interval(once), mean_interval(thrice)
    assert (found.low, found.high) == pytest.approx((other.low, other.high))


def test_an_f1_is_of_all_facts_together() -> None:
    alike = [Counts(wanted=4, given=6, same=3)] * 12
    found = f1_interval(alike)
    assert (found.low, found.high) == pytest.approx((0.6, 0.6))
    one_large = [*alike[1:], Counts(wanted=400, given=600, same=600 * 0)]
    assert f1_interval(one_large).low < 0.1 < 0.59 < f1_interval(one_large).high


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        pytest.param(f1_interval([Counts()] * 5), Interval(1.0, 1.0), id="nothing wanted or given"),
        pytest.param(f1_interval([Counts(wanted=1)]), Interval(0.0, 1.0), id="F1 of one article"),
        pytest.param(mean_interval([[0.5, 0.6]]), Interval(0.0, 1.0), id="mean of one article"),
        pytest.param(share_interval(0, 0), Interval(0.0, 1.0), id="share of nothing"),
    ],
)
def test_what_is_not_known_is_not_made_up(found: Interval, wanted: Interval) -> None:
    assert found == wanted


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        # (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), by hand
        pytest.param(16, 16, 0.80639, 1.0, id="all"),
        pytest.param(0, 10, 0.0, 0.27753, id="none"),
        pytest.param(8, 10, 0.49016, 0.94332, id="some"),
    ],
)
def test_a_share_has_wilsons_interval(right: int, of: int, low: float, high: float) -> None:
    found = share_interval(right, of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=1e-5)


def test_a_seed_gives_the_same_bits() -> None:
    assert mean_interval(NORMAL, 5) == mean_interval(NORMAL, 5) != mean_interval(NORMAL, 6)
    assert paired(NORMAL[:20], NORMAL[20:], 5) == paired(NORMAL[:20], NORMAL[20:], 5)
    assert paired(NORMAL[:20], NORMAL[20:], 5) != paired(NORMAL[:20], NORMAL[20:], 6)


@settings(deadline=None, max_examples=50)
@given(RUNS)
def test_swapping_runs_mirrors_the_difference(runs: tuple[list[list[float]], list[list[float]]]) -> None:
    there, back = paired(*runs), paired(*runs[::-1])
    assert (there.difference, there.low, there.high) == pytest.approx(
        (-back.difference, -back.high, -back.low), abs=1e-12
    )
    assert there.low - 1e-12 <= there.difference <= there.high + 1e-12


def test_one_article_has_no_difference_to_speak_of() -> None:
    with pytest.raises(ValueError, match="1 articles"):
        paired([[0.5]], [[0.4]])


def test_a_detectable_drop_is_found_in_four_of_five() -> None:
    random = np.random.default_rng(11)
    found = paired(*(random.normal(0.5, 0.05, (2, 25, 1)).tolist()))
    drop = detectable(found, 0.02)
    drawn = random.normal(-drop, found.error * sqrt(25), (4000, 25))
    errors = drawn.std(axis=1, ddof=1) / 5
    told = (drawn.mean(axis=1) < -0.02) & (drawn.mean(axis=1) + t.ppf(0.95, 24) * errors < 0)
    assert told.mean() == pytest.approx(0.8, abs=0.03)


def test_a_drop_that_does_not_matter_is_not_detectable() -> None:
    assert detectable(paired([[0.5]] * 20, [[0.5]] * 20), 0.02) == 0.02


@pytest.mark.parametrize(
    ("better", "worse", "p"),
    [
        pytest.param(0, 0, 1.0, id="no flip"),
        pytest.param(3, 3, 1.0, id="even"),
        pytest.param(0, 5, 2 / 2**5, id="all worse"),
        pytest.param(1, 9, 2 * (1 + 10) / 2**10, id="one of ten better"),
        pytest.param(8, 2, 2 * (1 + 10 + 45) / 2**10, id="eight of ten better"),
    ],
)
def test_mcnemar_counts_tosses(better: int, worse: int, p: float) -> None:
    assert mcnemar(better, worse) == pytest.approx(p)


@settings(deadline=None)
@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_a_binomial_test(better: int, worse: int) -> None:
    if better + worse:
        assert mcnemar(better, worse) == pytest.approx(binomtest(better, better + worse).pvalue)
    assert mcnemar(better, worse) == mcnemar(worse, better)
    assert by_articles([1] * better + [-1] * worse) == pytest.approx(mcnemar(better, worse))


@pytest.mark.parametrize(
    ("nets", "p"),
    [
        pytest.param([], 1.0, id="no article"),
        pytest.param([0, 0], 1.0, id="no net flip"),
        pytest.param([-40], 1.0, id="one article, however bad"),
        pytest.param([-1, -2, -3], 2 / 8, id="all worse"),
        pytest.param([-3, 1, -1], 6 / 8, id="a large one and a small against another"),
        pytest.param([-2] * 10, 2 / 2**10, id="ten articles with two each"),
        pytest.param([-2] * 9 + [2], 2 * (1 + comb(10, 1)) / 2**10, id="nine against one"),
    ],
)
def test_flips_of_an_article_are_one_toss(nets: list[int], p: float) -> None:
    assert by_articles(nets) == pytest.approx(p)


@settings(deadline=None)
@given(st.lists(st.integers(-5, 5), max_size=10))
def test_tosses_are_counted_as_by_trying_all(nets: list[int]) -> None:
    signs = np.array(np.meshgrid(*[[-1, 1]] * len(nets))).reshape(len(nets), -1) if nets else np.zeros((0, 1))
    sums = signs.T @ np.abs(np.array(nets, dtype=int))
    assert by_articles(nets) == pytest.approx(np.mean(np.abs(sums) >= abs(sum(nets))))


def test_holm_of_a_worked_example() -> None:
    raw = {"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005}
    assert holm(raw) == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06, "d": 0.02})
    assert list(holm(raw)) == ["a", "b", "c", "d"]


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=3), SHARES, max_size=12))
def test_holm_only_raises_and_keeps_the_order(raw: dict[str, float]) -> None:
    adjusted = holm(raw)
    assert all(raw[name] <= adjusted[name] <= 1 for name in raw)
    ranked = sorted(raw, key=raw.__getitem__)
    assert [adjusted[name] for name in ranked] == sorted(adjusted.values())


@pytest.mark.parametrize(
    ("call", "module"),
    [
        pytest.param(lambda: mean_interval([[0.1], [0.2]]), "numpy", id="interval"),
        pytest.param(lambda: share_interval(1, 2), "scipy.stats", id="share"),
        pytest.param(lambda: paired([[0.1], [0.2]], [[0.1], [0.2]]), "numpy", id="paired"),
        pytest.param(lambda: mcnemar(1, 2), "scipy.special", id="mcnemar"),
        pytest.param(lambda: by_articles([1, 2]), "numpy", id="by articles"),
    ],
)
def test_the_missing_extra_is_named(call: Callable[[], object], module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError, match=r"jianbao\[evals\]"):
        call()
