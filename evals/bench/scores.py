"""Briefs the cases of the recipe `industry` and holds their scores to its aims: `python -m evals.bench.scores [SET]`.

SET is a folder of cases (see `jianbao eval --set`); by default the recipe's own. `jianbao eval` tells all of a run.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from evals.bench.report import Check, at_least, at_most, verdict
from evals.bench.run import Stderr, told

from jianbao.config import settings
from jianbao.evaluation import Asked, Counts, Mode, TotalScore, total
from jianbao.llm.choose import Choice, choose
from jianbao.llm.presets import EMBEDDED
from jianbao.recipes import load_recipe

AIMS = {"people": 0.90, "organizations": 0.75, "figures": 0.70, "dates": 0.80, "projects": 0.60}
"""F1 over all articles, by section."""
KEY_FACTS = 0.70


def main() -> int:
    """Runs the cases; 1 when an aim is missed."""
    options, known = _options(), settings()
    asked = Asked(load_recipe("industry"), choose(Choice(options.endpoint), known), folder=options.set, mode=Mode.LIVE)
    run = asked.run(asked.files(), known, Stderr(), lambda case, _: print(f"briefing {case}", file=sys.stderr), None)
    return verdict(checks(total(run.scores)))


def checks(whole: TotalScore) -> list[Check]:
    """The aims of a set."""
    return [
        *(at_least(f"{name}: F1", whole.sections.get(name, Counts()).f1, aim) for name, aim in AIMS.items()),
        at_least("key facts", whole.key_facts.value, KEY_FACTS),
        at_most("rules of must_not that are broken", whole.violations, 0),
        at_most("kept facts that are not grounded", whole.grounded.of - whole.grounded.right, 0),
        at_most("articles without a brief", whole.valid.of - whole.valid.right, 0),
    ]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", nargs="?", type=Path, help="default: the recipe's own cases")
    parser.add_argument("--endpoint", default=EMBEDDED, help="a name from jianbao.toml or a preset")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(told(main))
