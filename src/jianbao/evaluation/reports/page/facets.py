"""What is told of a run beside its tables: what made it, what it cost, how its single fields fared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jianbao.evaluation.reports.page.views import RunView
from jianbao.evaluation.runs import Run
from jianbao.evaluation.scores import Cost
from jianbao.rendering.labels import label


def facets_of(view: RunView, language: str) -> dict[str, str]:
    """What is told of a run, by its label; what is not known is left out."""
    run, whole = view.run, view.summary.total
    told = {
        "recipe": f"{run.recipe} {run.recipe_sha256[:12]}",
        "endpoint": run.endpoint.name,
        "model": run.endpoint.model,
        "mode": label(run.mode, language),
        "settings": _settings(run.endpoint.settings),
        "code": _code(run, language),
        "scorer": run.scorer,
        "when": f"{run.started:%Y-%m-%d %H:%M:%S %z}".strip(),
        "seconds": f"{run.seconds:,.1f}",
        "case": f"{len(run.cases)} × {run.epochs}",
        "score": f"{whole.value:.3f}",
        "with a brief": f"{whole.valid.right}/{whole.valid.of}",
        "grounded": f"{whole.grounded.value:.3f} ({whole.grounded.right}/{whole.grounded.of})"
        if whole.grounded.of
        else "",
        "unsupported": str(whole.unsupported),
        "forbidden": str(whole.violations),
        **_cost(whole.cost),
        **{name: f"{value:.3f}" for name, value in whole.trend.items()},
    }
    return {label(name, language): value for name, value in told.items() if value}


def fields_right(view: RunView, section: str, language: str) -> dict[str, str]:
    """Of the facts of a section that are the same, how many have each field right."""
    shares = view.summary.total.fields.get(section, {})
    return {label(name, language, section): f"{share.right}/{share.of}" for name, share in shares.items()}


def _settings(settings: Mapping[str, Any]) -> str:
    return "; ".join(f"{name} {value}" for name, value in settings.items())


def _code(run: Run, language: str) -> str:
    changed = label("changed since", language) if run.code.dirty else ""
    return " ".join(filter(None, [run.code.version, (run.code.commit or "")[:12], changed]))


def _cost(cost: Cost) -> dict[str, str]:
    prices = " + ".join(f"{amount:,.4f} {currency}" for currency, amount in (cost.prices or {}).items())
    return {
        "calls": f"{cost.calls:,}",
        "tokens read": f"{cost.read:,}",
        "of them cached": f"{cost.cached:,}",
        "tokens written": f"{cost.written:,}",
        "cost": prices,
    }
