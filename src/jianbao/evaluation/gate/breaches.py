"""What no brief may come to, in a run whose predecessor did not.

A case in which no epoch before came to it, and most epochs after do, fails the run; in fewer it cannot pass, and more
epochs tell. That is no test, and has no rate of false alarms: what it tells did happen. But a trap that both runs fall
into by chance is new in one of them now and then: one fallen into in 3 of 10 epochs fails 7 of 100 comparisons of
three epochs each (0.7 ** 3 * 0.216), and would fail 23 if a single epoch were enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from jianbao.evaluation.gate.verdict import Breach, BreachKind
from jianbao.evaluation.scores import CaseScore

_Event = tuple[BreachKind, str]


def breaches(case: str, before: Sequence[CaseScore], after: Sequence[CaseScore]) -> list[Breach]:
    """What epochs after come to and none before; where a brief is missing, its sections are not told as well."""
    known = {event for score in before for event in _events(score)}
    times = Counter(event for score in after for event in _events(score) if event not in known)
    untold = not all(score.valid for score in after)
    return [
        Breach(case=case, kind=kind, what=what, epochs=epochs, of=len(after))
        for (kind, what), epochs in sorted(times.items())
        if not (untold and kind is BreachKind.FAILED_SECTION)
    ]


def _events(score: CaseScore) -> set[_Event]:
    failed = score.sections if not score.valid else score.failures
    return {
        *((BreachKind.NO_BRIEF, "") for _ in range(not score.valid)),
        *((BreachKind.FAILED_SECTION, section) for section in failed),
        *((BreachKind.FORBIDDEN_FACT, f"{one.section}: {one.why}") for one in score.violations),
        *((BreachKind.UNSUPPORTED, words) for words in score.unsupported),
    }
