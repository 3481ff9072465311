"""Runs beside each other, as tables in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from rich.table import Table

from jianbao.cli.eval.tables import line, shown, table, value_of
from jianbao.evaluation import Run, Summary, TotalScore, summary
from jianbao.language import say


def tell_side_by_side(runs: Sequence[Run]) -> None:
    """Prints the mean values of endpoints by recipes, and each recipe's sections by endpoints."""
    recipes = list(dict.fromkeys(run.recipe for run in runs))
    named = _named(runs)
    endpoints = list(dict.fromkeys(name for name, _ in named))
    found = {(name, run.recipe): summary(run) for name, run in named}
    made = table(say("endpoint", "接口"), *recipes)
    for endpoint in endpoints:
        made.add_row(endpoint, *(value_of(found.get((endpoint, recipe))) for recipe in recipes))
    shown(made)
    for recipe in recipes:
        of = {endpoint: found[endpoint, recipe] for endpoint in endpoints if (endpoint, recipe) in found}
        line(f"\n{recipe}")
        shown(_side_by_side(of))


def _named(runs: Sequence[Run]) -> list[tuple[str, Run]]:
    """The runs by their endpoints; a second one of an endpoint and a recipe has its number."""
    seen: Counter[str] = Counter()
    named = []
    for run in runs:
        seen[run.name] += 1
        count = seen[run.name]
        named.append((run.endpoint.name if count == 1 else f"{run.endpoint.name} ({count})", run))
    return named


def _side_by_side(found: Mapping[str, Summary]) -> Table:
    """The sections of one recipe, a column for each endpoint."""
    made = table("F1", *found)
    for name in dict.fromkeys(row.section for whole in found.values() for row in whole.rows):
        made.add_row(name, *(_f1(whole, name) for whole in found.values()))
    for label, numbers in _gated([whole.total for whole in found.values()]):
        made.add_row(label, *numbers)
    return made


def _f1(whole: Summary, section: str) -> str:
    return next((f"{row.counts.f1:.3f}" for row in whole.rows if row.section == section), "–")


def _gated(totals: Sequence[TotalScore]) -> Iterator[tuple[str, list[str]]]:
    yield say("without a brief", "没有简报"), [str(one.valid.of - one.valid.right) for one in totals]
    yield say("sections without an answer", "没有回答的部分"), [str(sum(one.failed.values())) for one in totals]
    yield say("must_not broken", "违反 must_not"), [str(one.violations) for one in totals]
    yield say("figures and names beyond the article", "文外的数字和名称"), [str(one.unsupported) for one in totals]
    yield say("tokens read", "读的词元"), [f"{one.cost.read:,}" for one in totals]
    yield say("tokens written", "写的词元"), [f"{one.cost.written:,}" for one in totals]
