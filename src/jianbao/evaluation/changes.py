"""What differs between two JSON values: a line for each field, facts paired by what they still share."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

Json = dict[str, Any]
_LONGEST = 80


def changed(before: Any, after: Any, place: str = "") -> Iterator[str]:
    """The fields in which two values differ, each as `place: before → after`.

    Of lists of facts, those that are the same are put aside, and of the others those are held against each other that
    share most; what is left was taken away (`−`) or is new (`+`).
    """
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys([*before, *after]):
            yield from changed(before.get(name), after.get(name), f"{place}.{name}" if place else name)
    elif _are_facts(before) and _are_facts(after):
        yield from _of_lists(before, after, place)
    else:
        yield f"{place}: {' → '.join(_apart(_told(before), _told(after)))}"


def _are_facts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _of_lists(before: Sequence[Json], after: Sequence[Json], place: str) -> Iterator[str]:
    gone = _without(before, after)
    new = _without(after, before)
    if not gone and not new:
        yield f"{place}: in another order"
        return
    for fact in gone:
        other = max(new, key=lambda one: _shared(fact, one), default=None)
        if other is None or not _shared(fact, other):
            yield f"{place}: − {_short(fact)}"
            continue
        new.remove(other)
        yield from changed(fact, other, f"{place}[{_name(fact)}]")
    for fact in new:
        yield f"{place}: + {_short(fact)}"


def _without(facts: Sequence[Json], others: Sequence[Json]) -> list[Json]:
    """The facts that are not among the others; one that is there twice counts twice."""
    left = list(others)
    kept = []
    for fact in facts:
        if fact in left:
            left.remove(fact)
        else:
            kept.append(fact)
    return kept


def _shared(one: Json, other: Json) -> int:
    """How many texts the two share: numbers and nulls are shared by chance."""
    return len({*_texts(one)} & {*_texts(other)})


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)


def _name(fact: Json) -> str:
    """What the fact is called: the first text in it."""
    return next(_texts(fact), "")


def _apart(one: str, other: str) -> tuple[str, str]:
    """Two texts, cut so that what differs is seen."""
    if max(len(one), len(other)) <= _LONGEST:
        return one, other
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if len(set(pair)) > 1), _LONGEST)
    start = max(0, same - _LONGEST // 4)
    return _cut(one, start), _cut(other, start)


def _short(value: Any) -> str:
    return _cut(_told(value), 0)


def _told(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cut(told: str, start: int) -> str:
    shown = told[start : start + _LONGEST]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST < len(told) else ''}"
