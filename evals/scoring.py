"""Scores briefs against golds: `python -m evals.scoring GOLD OUT`.

GOLD is a folder of `NAME.gold.json`, OUT one of `NAME.json` in the plain shape that `evals/plain.py` writes. A gold
without a brief counts as one of which nothing was found. The matching is one to one;
`evals/alike.py` says what is alike.

What a gold lists as `optional` is neither wanted nor wrong. Key facts are looked for in headline and summary; a rule
of `must_not` is broken by a fact whose fields match all its patterns.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.alike import SAME, Json, matching, simplified

_GOLD = ".gold.json"


@dataclass(frozen=True, slots=True)
class Counts:
    """Facts that a gold wants, that a brief gives, and that are the same; optional ones are not among the given."""

    wanted: int = 0
    given: int = 0
    same: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.wanted + other.wanted, self.given + other.given, self.same + other.same)

    @property
    def precision(self) -> float:
        """Of what is given, how much is wanted; 1 where nothing is."""
        return self.same / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Of what is wanted, how much is given; 1 where nothing is."""
        return self.same / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.same / (self.wanted + self.given) if self.wanted + self.given else 1.0


@dataclass(frozen=True, slots=True)
class Score:
    """How a brief does against its gold: counts by section and of key facts, and why rules are broken."""

    sections: dict[str, Counts]
    key_facts: Counts
    broken: list[str]


def score(gold: Json, brief: Json) -> Score:
    """Scores a brief; sections that it does not have count as empty."""
    sections = {name: _counts(name, gold, brief) for name in SAME}
    overview = brief.get("overview") or {}
    told = simplified(f"{overview.get('headline') or ''}\n{overview.get('summary') or ''}")
    found = sum(any(re.search(form, told) for form in fact["any_of"]) for fact in gold["key_facts"])
    broken = [rule["why"] for rule in gold["must_not"] if _is_broken(rule, brief)]
    return Score(sections, Counts(len(gold["key_facts"]), len(gold["key_facts"]), found), broken)


def _counts(section: str, gold: Json, brief: Json) -> Counts:
    wanted, given = gold.get(section) or [], brief.get(section) or []
    optional = [_item(item) for item in (gold.get("optional") or {}).get(section, [])]
    same = SAME[section]
    pairs = matching([[at for at, item in enumerate(wanted) if same(fact, item)] for fact in given])
    wrong = [
        fact
        for number, fact in enumerate(given)
        if number not in pairs and not any(same(fact, item) for item in optional)
    ]
    return Counts(len(wanted), len(pairs) + len(wrong), len(pairs))


def _item(item: Any) -> Json:
    """An optional item; a bare text is its name and its words."""
    return {"name": item, "text": item} if isinstance(item, str) else item


def _is_broken(rule: Json, brief: Json) -> bool:
    section = brief.get(rule["section"]) or []
    facts = section if isinstance(section, list) else [section]
    return any(
        all(re.search(pattern, _words(fact.get(field))) for field, pattern in rule["where"].items()) for fact in facts
    )


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(map(_words, value.values()))
    return "" if value is None else str(value)


def gold_names(folder: Path) -> list[str]:
    """The names of the golds in a folder.

    Raises:
        FileNotFoundError: there is none.
    """
    names = sorted(path.name.removesuffix(_GOLD) for path in folder.glob(f"*{_GOLD}"))
    if not names:
        raise FileNotFoundError(f"{folder}: there is no NAME{_GOLD} in it.")
    return names


def score_folder(golds: Path, briefs: Path) -> dict[str, Score]:
    """The score of every gold of a folder, by its name.

    Raises:
        FileNotFoundError: there is no gold in the folder.
    """
    return {name: score(_read(golds / f"{name}{_GOLD}"), _read(briefs / f"{name}.json")) for name in gold_names(golds)}


def _read(path: Path) -> Json:
    """The object in a file; an empty one where there is none."""
    read: Json = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return read


def total(scores: Iterable[Score]) -> Score:
    """All scores together: every fact counts alike."""
    each = list(scores)
    return Score(
        {name: sum((score.sections[name] for score in each), Counts()) for name in SAME},
        sum((score.key_facts for score in each), Counts()),
        [why for score in each for why in score.broken],
    )


def rows(scores: dict[str, Score]) -> list[tuple[str, ...]]:
    """A row for each brief and one for all: P/R/F1 by section, the share of key facts, broken rules."""
    return [_row(name, score) for name, score in [*scores.items(), ("all", total(scores.values()))]]


HEAD = ("P/R/F1", *SAME, "key facts", "must_not")


def _row(name: str, score: Score) -> tuple[str, ...]:
    cells = [f"{one.precision:.2f}/{one.recall:.2f}/{one.f1:.2f}" for one in score.sections.values()]
    return (name, *cells, f"{score.key_facts.recall:.2f}", str(len(score.broken)))


def main() -> int:
    """Prints the table, and the rules that are broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="folder of golds")
    parser.add_argument("out", type=Path, help="folder of plain briefs")
    options = parser.parse_args()
    try:
        scores = score_folder(options.gold, options.out)
    except FileNotFoundError as error:
        parser.error(str(error))
    sys.stdout.writelines("| " + " | ".join(row) + " |\n" for row in [HEAD, *rows(scores)])
    sys.stdout.writelines(f"{name}: must not: {why}\n" for name, score in scores.items() for why in score.broken)
    return 0


if __name__ == "__main__":
    sys.exit(main())
