"""How many published cases the readers of values get right: `python -m evals.bench.values SPECS_DIR`.

SPECS_DIR holds files of microsoft/Recognizers-Text (Specs/.../Chinese/*.json) and JioNLP's test_money_parser.py and
test_time_parser.py as they are published, in any folders; they are no part of this project. A case is right when
everything that is asked for is read with its value, unit and words, and nothing else of its kind is. Cases that ask
for what news does not have are counted apart, each with its reason. cn2an, where it is installed, reads the numbers of
the same cases.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from evals.bench.report import Check, at_least, table, verdict
from evals.bench.values_cases import Case, cases_of
from evals.bench.values_right import RIGHT
from evals.bench.values_times import time_cases

_PEER = importlib.import_module("cn2an") if importlib.util.find_spec("cn2an") else None
_TIMES = "test_time_parser"
LEAST = {"NumberModel": 97, "PercentModel": 97, "CurrencyModel": 97, "DimensionModel": 97, "DateParser": 90}
"""Shares that are aimed at, in percent; of the other files the share is reported."""


def main() -> int:
    """Measures and prints; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", type=Path, help="the folder with the published files")
    parser.add_argument("--wrong", action="store_true", help="list the cases that are read wrongly")
    options = parser.parse_args()
    rows, checks = [], []
    reasons: list[tuple[str, str, str]] = []
    for path in sorted(options.specs.rglob("*")):
        if path.stem not in RIGHT or path.suffix not in (".json", ".py"):
            continue
        row, check = _measured(path, RIGHT[path.stem], reasons, show=options.wrong)
        rows.append(row)
        checks += [check] if check else []
    table(("file", "cases", "applicable", "right", "wrong", "share", "of all", "cn2an"), rows)
    print()
    table(("file", "not applicable", "cases"), reasons)
    return verdict(checks)


def _measured(
    path: Path, right: Callable[[Case], bool], reasons: list[tuple[str, str, str]], *, show: bool
) -> tuple[tuple[str, ...], Check | None]:
    cases = time_cases(path) if path.stem == _TIMES else cases_of(path)
    applicable = [case for case in cases if case.reason is None]
    for reason, count in Counter(case.reason for case in cases if case.reason).items():
        reasons.append((path.stem, reason, str(count)))
    wrong = [case for case in applicable if not right(case)]
    if show:
        for case in wrong:
            print(f"{path.stem}: {case.text!r} asks for {case.wanted}")
    share = 100 * (1 - len(wrong) / len(applicable)) if applicable else 0
    counts = (len(cases), len(applicable), len(applicable) - len(wrong), len(wrong))
    row = (
        path.stem,
        *map(str, counts),
        f"{share:.1f} %",
        f"{100 * counts[2] / len(cases):.1f} %",
        _peer(path.stem, applicable),
    )
    least = LEAST.get(path.stem)
    return row, at_least(path.stem, share, least, "%") if least else None


def _peer(name: str, cases: list[Case]) -> str:
    """How many of the cases that are one number and no more the peer reads."""
    whole = [case for case in cases if len(case.wanted) == 1 and case.wanted[0].text == case.text]
    if _PEER is None or name != "NumberModel":
        return "-"
    return f"{sum(map(_is_right_for_peer, whole))} of {len(whole)} whole"


def _is_right_for_peer(case: Case) -> bool:
    assert _PEER is not None
    try:
        value = _PEER.cn2an(case.text, "smart")
    except (ValueError, KeyError, IndexError, TypeError):
        return False
    return abs(float(value) - float(case.wanted[0].value)) <= 1e-9 * abs(float(value))


if __name__ == "__main__":
    raise SystemExit(main())
