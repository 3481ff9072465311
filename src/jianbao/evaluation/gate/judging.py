"""The verdict, from what two runs came to.

Three rules, as each sees what the others miss:

- **whole**: the difference of the mean value, paired and bootstrapped over articles. It fails where its upper 95 %
  bound is below 0 and the drop is above `min_effect`: a thin drop everywhere. One broken section of nine hardly
  moves it.
- **sections**: McNemar's test of each, an article's flips as one toss, adjusted by Holm. It fails where p is below
  0.05 and more is worse than better: one broken section. Of facts, a majority over epochs counts, so that one lucky
  answer is no flip.
- **breaches**: see `breaches`.

A run passes only where the lower 95 % bound is above -`min_effect`: where a drop that matters would have shown. With
the 16 to 26 cases of a set of gold this often is not so, for runs of equal quality too; then the verdict is
INCONCLUSIVE and says how large a drop could have been seen. Taking "not significant" for "not worse" would let a small
set pass whatever it cannot see.

Why an article's flips are one toss: an answer that is cut short or reads the story wrongly costs all its facts at
once. McNemar's test over facts takes them for so many independent signs, and finds differences that are not there (see
its column in `python -m evals.bench.gate`). The price: n articles give no p below 2 ** (1 - n), so that nine sections
by Holm cannot fail with fewer than nine articles that differ; below `CASES_TO_PASS`, therefore, nothing passes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from jianbao.evaluation.gate.reasons import reasons
from jianbao.evaluation.gate.verdict import Breach, Change, Flip, Outcome, SectionChange, Verdict
from jianbao.evaluation.statistics import by_articles, detectable, holm, mcnemar, paired

CASES_TO_PASS = 10
"""With fewer, no section could fail."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What two runs over the same cases came to.

    Attributes:
        before: a sequence a case, of the values of its epochs.
        after: the same, in the same order.
        sections: all that the cases have.
        flips: the facts that one run has right and the other has not.
        breaches: what no epoch before came to.
    """

    before: Sequence[Sequence[float]]
    after: Sequence[Sequence[float]]
    sections: Sequence[str]
    flips: Sequence[Flip]
    breaches: Sequence[Breach] = ()


def judged(outcomes: Outcomes, *, min_effect: float, seed: int) -> Verdict:
    """The verdict on the run after; for two cases and more.

    Raises:
        UsageError: the extra `evals` is not installed.
    """
    found = paired(outcomes.before, outcomes.after, seed)
    verdict = Verdict(
        outcome=Outcome.INCONCLUSIVE,
        reasons=[],
        cases=found.articles,
        epochs=min(map(len, outcomes.before)),
        difference=found.difference,
        low=found.low,
        high=found.high,
        detectable=detectable(found, min_effect),
        min_effect=min_effect,
        sections=_sections(outcomes),
        flips=list(outcomes.flips),
        breaches=list(outcomes.breaches),
    )
    verdict = verdict.model_copy(update={"outcome": _outcome(verdict)})
    return verdict.model_copy(update={"reasons": reasons(verdict, CASES_TO_PASS)})


def _outcome(verdict: Verdict) -> Outcome:
    failed = any(section.failed for section in verdict.sections)
    if verdict.dropped or failed or any(breach.settled for breach in verdict.breaches):
        return Outcome.FAIL
    would_show = verdict.low > -verdict.min_effect and verdict.cases >= CASES_TO_PASS
    return Outcome.PASS if would_show and not verdict.breaches else Outcome.INCONCLUSIVE


def _sections(outcomes: Outcomes) -> list[SectionChange]:
    nets: dict[str, Counter[str]] = {section: Counter() for section in outcomes.sections}
    times = Counter((flip.section, flip.change) for flip in outcomes.flips)
    for flip in outcomes.flips:
        nets[flip.section][flip.case] += 1 if flip.change is Change.BETTER else -1
    raw = {section: by_articles([*net.values()]) for section, net in nets.items()}
    adjusted = holm(raw)
    return [
        SectionChange(
            section=section,
            better=times[section, Change.BETTER],
            worse=times[section, Change.WORSE],
            articles=sum(map(bool, net.values())),
            mcnemar=mcnemar(times[section, Change.BETTER], times[section, Change.WORSE]),
            p=raw[section],
            adjusted=adjusted[section],
        )
        for section, net in nets.items()
    ]
