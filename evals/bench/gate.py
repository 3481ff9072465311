"""How often the live gate errs, and what it sees: `python -m evals.bench.gate [--trials N]`; no model.

Synthetic runs (see `gate_runs`: articles of the sizes of `evals/industry/gold`, three epochs) go through the gate's
own code, from what is right in each run to the verdict. Runs of equal quality should not fail; runs that are worse
should. The same runs go through simpler gates, to show what those get wrong: any drop of the mean; a drop of more
than 2 points; a one-sided z-test that takes the two runs for unrelated; McNemar's test over facts, by section and with
Holm, that takes the facts of an article for unrelated.

Drops are of the mean value over all articles: of all facts alike, or of one section's F1 and nothing else. Breaches,
which fail a run without any statistics, are left out. ± is the Monte-Carlo error, one standard error.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

import numpy as np
from evals.bench.gate_runs import Layout, drawn_pair, layout, outcomes, section_values, sizes_of, values
from evals.bench.report import at_most, table, verdict
from evals.bench.run import ROOT
from numpy.typing import NDArray

from jianbao.evaluation import Outcome, Verdict, load_cases
from jianbao.evaluation.gate import MIN_EFFECT, Outcomes, judged
from jianbao.evaluation.statistics import holm
from jianbao.evaluation.statistics.resampling import SEED

CASES = (16, 30, 60)
FALSE_ALARM = 0.06
SECTION = "people"
_Z = 1.645
_LARGE = 300
"""Articles over which the size of a drop is set."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the run after is worse: in points of the mean value, or of a section's F1."""

    name: str
    drop: float = 0.0
    section: str | None = None

    def where(self, laid: Layout) -> NDArray[np.bool_]:
        """The facts that are harmed."""
        return laid.of(self.section) if self.section else np.ones(len(laid.answer), bool)

    def value(self, laid: Layout, right: NDArray[np.bool_]) -> float:
        """The mean that drops."""
        if self.section is None:
            return float(values(laid, right).mean())
        wanted = np.bincount(laid.answer, minlength=laid.answers).reshape(laid.articles, -1) > 0
        at = laid.sections.index(self.section)
        each = [section_values(laid, epoch)[wanted[:, at], at].mean() for epoch in right.T]
        return float(np.mean(each))


EQUAL = Setting("equal quality")
SETTINGS = (
    EQUAL,
    Setting("all facts, -2 points", 0.02),
    Setting("all facts, -4 points", 0.04),
    Setting("all facts, -8 points", 0.08),
    Setting(f"{SECTION} alone, -20 points", 0.20, SECTION),
    Setting(f"{SECTION} alone, -40 points", 0.40, SECTION),
)


def main() -> int:
    """Simulates and prints; 1 when runs of equal quality fail too often."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--trials",
        type=int,
        default=200,
        help="of each setting, of the first four times as many; default: %(default)s",
    )
    trials: int = parser.parse_args().trials
    sizes = sizes_of([file.case for file in load_cases(ROOT / "evals" / "industry" / "gold")])
    harms = {setting: harm(setting, sizes) for setting in SETTINGS}
    rows, checks = [], []
    for setting in SETTINGS:
        for cases in CASES:
            times = trials * (4 if setting is EQUAL else 1)
            told = simulated(setting, harms[setting], sizes, cases, times)
            rows.append(_row(setting, cases, told, times))
            if setting is EQUAL:
                checks.append(at_most(f"equal runs of {cases} cases that fail", told["fail"] / times, FALSE_ALARM))
    table(("in 100 comparisons", "cases", "±", *_GATES, "PASS", "INCONCLUSIVE", "could see"), rows)
    return verdict(checks)


def harm(setting: Setting, sizes: dict[str, list[int]]) -> float:
    """How much harder the facts have to be for a drop, by halving over many articles."""
    if not setting.drop:
        return 0.0
    laid = layout(sizes, _LARGE, np.random.default_rng(SEED))
    low, high = 0.0, 8.0
    for _ in range(10):
        middle = (low + high) / 2
        before, after = drawn_pair(laid, middle * setting.where(laid), np.random.default_rng(SEED))
        fallen = setting.value(laid, before) - setting.value(laid, after)
        low, high = (middle, high) if fallen < setting.drop else (low, middle)
    return low


def simulated(setting: Setting, harm: float, sizes: dict[str, list[int]], cases: int, trials: int) -> Counter[str]:
    """How often each gate fails the run after, and how often ours says what; the drops it could see, summed up."""
    random = np.random.default_rng([SEED, SETTINGS.index(setting), cases])
    told: Counter[str] = Counter()
    for _ in range(trials):
        laid = layout(sizes, cases, random)
        both = outcomes(laid, *drawn_pair(laid, harm * setting.where(laid), random))
        said = judged(both, min_effect=MIN_EFFECT, seed=SEED)
        told[said.outcome] += 1
        told.update(name for name, fails in _GATES.items() if fails(said, both))
        told["could see"] += round(10_000 * said.detectable)
    return told


def _unpaired(said: Verdict, both: Outcomes) -> bool:
    """Each run's error from the spread of its own articles."""
    means = [np.mean(run, axis=1) for run in (both.before, both.after)]
    error = sqrt(sum(mean.var(ddof=1) / len(mean) for mean in means))
    return said.difference < -_Z * error


def _facts(said: Verdict, both: Outcomes) -> bool:
    del both
    adjusted = holm({section.section: section.mcnemar for section in said.sections})
    return any(adjusted[section.section] < 0.05 and section.worse > section.better for section in said.sections)


_GATES: dict[str, Callable[[Verdict, Outcomes], bool]] = {
    "any drop": lambda said, _: said.difference < 0,
    "> 2 points": lambda said, _: said.difference < -0.02,
    "unpaired z": _unpaired,
    "facts alone": _facts,
    "FAIL": lambda said, _: said.outcome is Outcome.FAIL,
}


def _row(setting: Setting, cases: int, told: Counter[str], trials: int) -> tuple[str, ...]:
    share = told["fail"] / trials
    error = 100 * sqrt(max(share * (1 - share), 1 / trials) / trials)
    counted = (*_GATES, "pass", "inconclusive")
    return (
        setting.name,
        str(cases),
        f"{error:.1f}",
        *(f"{100 * told[name] / trials:.0f}" for name in counted),
        f"{told['could see'] / trials / 100:.1f}",
    )


if __name__ == "__main__":
    sys.exit(main())
