"""Which facts two runs of a case have differently: right in most epochs of one, and not of the other.

Of each section these are compared, all alike in both runs, so that swapping the runs only turns every flip round:

- each fact that gold wants;
- of a fact that both runs tell, each of its fields;
- each key fact that headline and summary should tell, as a section of its own, `key_facts`;
- each fact beyond gold that stands alone: right where it is not given. One that seems to be meant for a wanted fact is
  that fact's mistake already. Facts beyond gold whose words change with each epoch have no majority, and are no
  flips; the mean value has them.

A failed section has nothing right.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jianbao.evaluation.gate.verdict import Change, Flip
from jianbao.evaluation.scorers.words import key
from jianbao.evaluation.scores import KEY_FACTS, CaseScore, Pair, SectionScore, State

_Key = tuple[str, int]
"""A wanted fact as gold has it, and which of those that are alike."""
_BESIDE = (State.WRONG, State.NEAR)


def flips(case: str, before: Sequence[CaseScore], after: Sequence[CaseScore]) -> list[Flip]:
    """The flips of a case; as many epochs before as after, all of the same gold."""
    return [
        Flip(
            case=case,
            section=section,
            item=one.item,
            field=one.field,
            wanted=one.wanted,
            change=Change.BETTER if one.now else Change.WORSE,
        )
        for section, one in _all_compared(before, after)
        if one.then is not one.now
    ]


@dataclass(frozen=True, slots=True)
class _Compared:
    """A fact or field, and whether each run has it right."""

    item: str
    then: bool
    now: bool
    field: str | None = None
    wanted: bool = True


@dataclass(slots=True)
class _Standing:
    """In how many epochs of a section a run is not right, and how each fact is called."""

    epochs: int
    untold: Counter[_Key] = field(default_factory=Counter)
    right: Counter[tuple[_Key, str]] = field(default_factory=Counter)
    judged: Counter[tuple[_Key, str]] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)
    wanted: dict[_Key, str] = field(default_factory=dict)
    alone: dict[str, str] = field(default_factory=dict)
    failed: int = 0

    def tells(self, fact: _Key) -> bool:
        """Whether a wanted fact is told in most epochs; where it has no row, none is needed."""
        return 2 * (self.failed + self.untold[fact]) < self.epochs

    def has(self, fact: _Key, name: str) -> bool:
        """Whether a field is right in most epochs in which it is judged."""
        return 2 * self.right[fact, name] > self.judged[fact, name]

    def spares(self, words: str) -> bool:
        """Whether a fact beyond gold is not given in most epochs."""
        return 2 * (self.failed + self.beside[words]) < self.epochs


def _all_compared(before: Sequence[CaseScore], after: Sequence[CaseScore]) -> Iterator[tuple[str, _Compared]]:
    for section in before[0].sections:
        for one in _compared(*(_standing([score.sections[section] for score in run]) for run in (before, after))):
            yield section, one
    for then, now in zip(_told(before), _told(after), strict=True):
        yield KEY_FACTS, _Compared(then[0], then[1], now[1])


def _told(run: Sequence[CaseScore]) -> list[tuple[str, bool]]:
    """The key facts in the order of gold, and whether most epochs tell each."""
    each = zip(*(score.key_facts for score in run), strict=True)
    return [(epochs[0].fact, 2 * sum(fact.told for fact in epochs) > len(epochs)) for epochs in each]


def _compared(then: _Standing, now: _Standing) -> Iterator[_Compared]:
    for fact, item in {**then.wanted, **now.wanted}.items():
        yield _Compared(item, then.tells(fact), now.tells(fact))
        if then.tells(fact) and now.tells(fact):
            for name in sorted(name for of, name in then.judged if of == fact and now.judged[fact, name]):
                yield _Compared(item, then.has(fact, name), now.has(fact, name), field=name)
    for words, item in {**then.alone, **now.alone}.items():
        yield _Compared(item, then.spares(words), now.spares(words), wanted=False)


def _standing(epochs: Sequence[SectionScore]) -> _Standing:
    standing = _Standing(len(epochs))
    for epoch in epochs:
        wanted, beside = _wanted(epoch.pairs), _beside(epoch.pairs)
        standing.wanted |= {fact: _called(pair.wanted) for fact, pair in wanted.items()}
        if epoch.failed:
            standing.failed += 1
            continue
        standing.untold.update(fact for fact, pair in wanted.items() if pair.state is not State.SAME)
        fields = {(fact, name): right for fact, pair in wanted.items() for name, right in pair.fields.items()}
        standing.judged.update(fields.keys())
        standing.right.update(at for at, right in fields.items() if right)
        standing.beside.update(beside.keys())
        standing.alone |= {words: _called(pair.given) for words, pair in beside.items() if pair.state is State.WRONG}
    return standing


def _wanted(pairs: Sequence[Pair]) -> dict[_Key, Pair]:
    """The rows of wanted facts; of facts that gold has twice, those that are told come first."""
    seen: Counter[str] = Counter()
    rows: dict[_Key, Pair] = {}
    for pair in sorted(
        (pair for pair in pairs if pair.wanted is not None), key=lambda one: one.state is not State.SAME
    ):
        words = json.dumps(pair.wanted, ensure_ascii=False, sort_keys=True)
        rows[words, seen[words]] = pair
        seen[words] += 1
    return rows


def _beside(pairs: Sequence[Pair]) -> dict[str, Pair]:
    """The rows of facts beyond gold by their words; one that stands alone goes before one that seems to be meant."""
    rows = [pair for pair in pairs if pair.given is not None and pair.state in _BESIDE]
    return {key(_called(pair.given)): pair for pair in sorted(rows, key=lambda one: one.state is State.WRONG)}


def _called(fact: Mapping[str, Any] | None) -> str:
    """How a fact is called: by its name, its words, or as a field of the overview."""
    fact = fact or {}
    return str(fact.get("name") or fact.get("text") or fact.get("field") or fact.get("edtf") or "")
