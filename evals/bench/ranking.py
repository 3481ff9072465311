"""Whether scores put changed briefs in their order: `python -m evals.bench.ranking [--each N]`.

Every case of gold is changed in some hundred ways (see `evals/changes`), harmless and harmful. Of each two changes of
one case the harmless one must score higher, and a harmless one no lower than the unchanged brief. The same briefs go
to the peers that are installed: `pip install autoevals anls-star stickler-eval`. They are given the sections that
differ, as they would drown the change in the others.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from evals.bench.report import at_least, at_most, table, verdict
from evals.bench.run import ROOT, told
from evals.changes import KINDS, Change, changes, sections_changed
from pydantic import BaseModel, create_model

from jianbao.evaluation import Answer, CaseFile, load_cases, perfect, score_case

CHANGES, FEWEST_KINDS = 1000, 40
_SHOWN = 5
Json = dict[str, Any]
Peer = Callable[[Json, Json], float]
"""The likeness of two objects, from 0 to 1: the wanted one and the given one."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A change and what it scores; `whole` is what the unchanged brief does."""

    change: Change
    value: float
    whole: float


def main() -> int:
    """Scores, compares, prints; 1 when a pair is out of order."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=2, help="changes of a kind and a case; default: %(default)s")
    each: int = parser.parse_args().each
    files = [file for folder in sorted(ROOT.glob("evals/*/gold")) for file in load_cases(folder)]
    made = [(file, change) for file in files for change in changes(file.case, each)]
    own = own_scores(made)
    rows = [_row("jianbao", own)]
    for name, (module, peer) in _PEERS.items():
        installed = find_spec(module) is not None
        rows.append(_row(name, peer_scores(made, peer())) if installed else (name, "not installed", "", ""))
    table((f"{len(made)} changes", "pairs in order", "harmless punished", "harmful not seen"), rows)
    for kind, count in faults(own).most_common(_SHOWN):
        print(f"  {kind}: {count}")
    return verdict(
        [
            at_least("changes", len(made), CHANGES),
            at_least("kinds", len({change.kind for _, change in made}), FEWEST_KINDS),
            at_least("pairs in order", in_order(own), 1.0),
            at_most("changes misjudged", faults(own).total(), 0),
        ]
    )


def own_scores(made: Iterable[tuple[CaseFile, Change]]) -> list[Scored]:
    """What the changes score here."""
    whole: dict[Path, float] = {}
    scored: list[Scored] = []
    for file, change in made:
        if file.path not in whole:
            whole[file.path] = score_case(file, Answer(perfect(file.case))).value
        scored.append(Scored(change, score_case(file, Answer(change.brief)).value, whole[file.path]))
    return scored


def peer_scores(made: Iterable[tuple[CaseFile, Change]], peer: Peer) -> list[Scored]:
    """What a peer gives the sections that differ."""
    return [Scored(change, peer(*_differing(file, change)), 1.0) for file, change in made]


def _differing(file: CaseFile, change: Change) -> tuple[Json, Json]:
    whole = perfect(file.case)
    names = sections_changed(change.brief, whole)
    return {name: whole[name] for name in names}, {name: change.brief.get(name) for name in names}


def in_order(scored: Sequence[Scored]) -> float:
    """Of all pairs of a harmless and a harmful change of one case, the share in which the harmless one is higher."""
    of_case: dict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for one in scored:
        of_case[f"{one.change.recipe}/{one.change.case}"][one.change.harmful].append(one.value)
    right = sum(good > bad for fine, harmed in of_case.values() for good in fine for bad in harmed)
    pairs = sum(len(fine) * len(harmed) for fine, harmed in of_case.values())
    return right / pairs if pairs else 0.0


def faults(scored: Sequence[Scored]) -> Counter[str]:
    """By kind, how many harmless changes are punished and how many harmful ones are not."""
    return Counter(one.change.kind for one in scored if (one.value < one.whole) != one.change.harmful)


def _row(name: str, scored: Sequence[Scored]) -> tuple[str, ...]:
    missed = faults(scored)
    shares = [
        sum(count for kind, count in missed.items() if KINDS[kind] is harmful)
        / max(1, sum(one.change.harmful is harmful for one in scored))
        for harmful in (False, True)
    ]
    return (name, f"{in_order(scored):.4f}", *(f"{share:.3f}" for share in shares))


def _json_diff() -> Peer:
    from autoevals.json import JSONDiff

    diff = JSONDiff()
    return lambda wanted, given: float(diff(output=given, expected=wanted).score or 0.0)


def _anls() -> Peer:
    from anls_star import anls_score

    return lambda wanted, given: float(anls_score(wanted, given))


def _stickler() -> Peer:
    from stickler.auto import evaluate

    def compare(wanted: Json, given: Json) -> float:
        model = _model_of(wanted, given)
        return float(evaluate(model(**_texts(wanted)), model(**_texts(given))).overall_score)

    return compare


def _model_of(wanted: Json, given: Json) -> type[BaseModel]:
    """A plain class for the sections, as stickler-eval takes its rules from one: all fields are texts."""
    fields: dict[str, Any] = {}
    for name in wanted:
        each = [fact for brief in (wanted, given) for fact in _facts(brief.get(name))]
        item = create_model(name, **{key: (str | None, None) for fact in each for key in fact})  # type: ignore[call-overload]
        fields[name] = (list[item], [])
    return create_model("Brief", **fields)


def _texts(brief: Json) -> Json:
    return {
        name: [{key: None if value is None else str(value) for key, value in fact.items()} for fact in _facts(facts)]
        for name, facts in brief.items()
    }


def _facts(section: Any) -> list[Json]:
    return section if isinstance(section, list) else [section] if section else []


_PEERS: dict[str, tuple[str, Callable[[], Peer]]] = {
    "autoevals JSONDiff": ("autoevals", _json_diff),
    "ANLS*": ("anls_star", _anls),
    "stickler-eval": ("stickler", _stickler),
}


if __name__ == "__main__":
    sys.exit(told(main))
