"""What the live gate says of two runs, as files hold it."""

from __future__ import annotations

from enum import StrEnum

from jianbao.evaluation.scores import Score

ALPHA = 0.05
"""How often sections of equal runs may be told to be worse or better, all of them together."""


class Outcome(StrEnum):
    """Whether the run may stand."""

    PASS = "pass"
    """A drop that matters would have been seen, and there is none."""
    FAIL = "fail"
    """Briefs have become worse."""
    INCONCLUSIVE = "inconclusive"
    """Nothing is shown to be worse, nor that nothing is."""


class Change(StrEnum):
    """Which way a flip goes."""

    BETTER = "better"
    WORSE = "worse"


class Flip(Score):
    """A fact that one run has right in most epochs, and the other has not.

    Attributes:
        item: the name or words of the fact.
        field: the field that flips, of a fact that both runs tell; null where it is the fact itself.
        wanted: whether gold wants the fact; one that it does not is worse where it appears.
    """

    case: str
    section: str
    item: str
    field: str | None = None
    wanted: bool = True
    change: Change


class BreachKind(StrEnum):
    """What no brief may come to."""

    NO_BRIEF = "no_brief"
    FAILED_SECTION = "failed_section"
    FORBIDDEN_FACT = "forbidden_fact"
    """One that the gold's `must_not` has."""
    UNSUPPORTED = "unsupported"
    """A figure or name of headline or summary that the article does not have."""


class Breach(Score):
    """Something that no brief may come to, that no epoch before came to.

    Attributes:
        what: the section, rule, figure or name; empty for a missing brief.
        epochs: how many came to it.
        of: how many epochs there are.
    """

    case: str
    kind: BreachKind
    what: str
    epochs: int
    of: int

    @property
    def settled(self) -> bool:
        """Whether it is so in most epochs."""
        return 2 * self.epochs > self.of


class SectionChange(Score):
    """The flips of a section, and how likely such are where neither run is better.

    Attributes:
        articles: those with more flips one way than the other.
        mcnemar: the p of McNemar's exact test, which takes facts of one article for independent; told only.
        p: of the same test with an article's flips as one toss; it counts.
        adjusted: `p` among those of all sections, by Holm.
    """

    section: str
    better: int
    worse: int
    articles: int
    mcnemar: float
    p: float
    adjusted: float

    @property
    def failed(self) -> bool:
        """Whether the section has become worse."""
        return self.adjusted < ALPHA and self.worse > self.better


class Verdict(Score):
    """What is said of a run by one before it.

    Attributes:
        reasons: in words, the weightiest first.
        difference: of the mean value over cases, after less before; from -1 to 1.
        low: with 95 %, the difference is above it.
        high: with 95 %, the difference is below it.
        detectable: the smallest true drop that would fail in 80 of 100 comparisons of such runs.
        min_effect: the drop that matters.
    """

    outcome: Outcome
    reasons: list[str]
    cases: int
    epochs: int
    difference: float
    low: float
    high: float
    detectable: float
    min_effect: float
    sections: list[SectionChange]
    flips: list[Flip]
    breaches: list[Breach]

    @property
    def dropped(self) -> bool:
        """Whether the mean value has become worse."""
        return self.high < 0 and self.difference < -self.min_effect
