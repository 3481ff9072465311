"""Changes of briefs whose worth is known: harmless ones, which a score must not punish, and harmful ones.

A change is made to the brief that says all of a gold and no more. What is harmless follows from the gold itself, from
its aliases and accepted forms, or says the same in another way; what is harmful is an error that a model can make.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from evals.changes import harmful, harmless
from evals.changes.edits import Json

from jianbao.evaluation import Case, perfect

KINDS = {**{kind: False for kind in harmless.KINDS}, **{kind: True for kind in harmful.KINDS}}
"""Each kind of change, and whether it does harm."""


@dataclass(frozen=True, slots=True)
class Change:
    """A changed brief of a case."""

    recipe: str
    case: str
    kind: str
    harmful: bool
    brief: Json


def changes(case: Case, each: int) -> list[Change]:
    """Up to so many changes of every kind; one that leaves the brief as it is counts as none."""
    whole = perfect(case)
    return [
        Change(case.recipe, case.name, kind, harm, brief)
        for kinds, harm in ((harmless.KINDS, False), (harmful.KINDS, True))
        for kind, make in kinds.items()
        for brief in islice(_distinct(make(case, whole), whole), each)
    ]


def _distinct(briefs: Iterator[Json], whole: Json) -> Iterator[Json]:
    seen: list[Json] = [whole]
    for brief in briefs:
        if brief not in seen:
            seen.append(brief)
            yield brief


def sections_changed(brief: Json, whole: Json) -> Sequence[str]:
    """The sections in which a changed brief differs."""
    return [name for name in whole if brief.get(name) != whole[name]]
