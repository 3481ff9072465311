"""Runs of small cases, with every kind of fault."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from jianbao.evaluation import CaseRun, CaseScore, Cost, Epoch, KeyFactScore, Mode, Pair, Run, SectionScore, State
from jianbao.evaluation import Violation as Broken
from jianbao.evaluation.runs import AskedEndpoint, Code

GAO, LIN = {"name": "高远", "post": "滨河区副区长"}, {"name": "林一诺", "post": "云杉科技董事长"}


def pair(state: State, wanted: Any = None, given: Any = None, **fields: bool) -> Pair:
    return Pair(state=state, wanted=wanted, given=given, fields=fields)


def people(*pairs: Pair) -> dict[str, SectionScore]:
    return {"people": SectionScore(pairs=list(pairs))}


def epoch(error: str | None = None, **changes: Any) -> Epoch:
    """An asking of a case, of which all is right but for the changes."""
    fields = {
        "case": "signing",
        "gold_sha256": "9" * 64,
        "valid": error is None,
        "sections": people(pair(State.SAME, GAO, GAO, post=True)),
        "key_facts": [],
        "unsupported": [],
        "violations": [],
        "failures": [],
        "cost": Cost(calls=2, read=1200, cached=800, written=90, seconds=3.5, prices={"CNY": 0.25}),
        **changes,
    }
    return Epoch(error=error, score=CaseScore.model_validate(fields))


def case_run(*epochs: Epoch, name: str = "signing") -> CaseRun:
    return CaseRun(case=name, article_sha256="0" * 64, epochs=list(epochs))


def run_of(*cases: CaseRun, stopped: str | None = None, endpoint: str = "desk") -> Run:
    return Run(
        code=Code(version="1.2.3", commit="abc123", dirty=True),
        scorer="1",
        recipe="industry",
        recipe_sha256="1" * 64,
        endpoint=AskedEndpoint(name=endpoint, model="m-7b"),
        mode=Mode.REPLAY,
        started=datetime(2026, 3, 6, 9, 30, tzinfo=UTC),
        seconds=12.5,
        stopped=stopped,
        cases=list(cases),
    )


def untold(fact: str, *, contrary: bool = False) -> KeyFactScore:
    return KeyFactScore(fact=fact, told=False, contrary=contrary)


def broken(section: str = "figures", why: str = "only planned", **item: Any) -> Broken:
    return Broken(section=section, item=item or {"text": "12亿元", "kind": "actual"}, why=why)
