"""Turns records into plain briefs, as scorers read them, and tells what each article cost.

    jianbao brief ARTICLE... > records.jsonl
    python -m evals.plain records.jsonl OUT_DIR

OUT_DIR gets one JSON file for each record, named after its article: each section with its facts as plain words. The
table on stdout counts facts by how they grounded, what was dropped, seconds, and tokens read, cached and written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jianbao.evaluation import plain_brief

Json = dict[str, Any]

HEAD = ["article", "section", "facts", "grounded", "dropped", "calls", "read", "cached", "written", "seconds"]
"""Of the table of costs."""


def rows(record: Json) -> list[list[str]]:
    """A row for each section: facts, how they grounded, what was dropped, what it cost."""
    return [[_name(record), *_row(record, cost)] for cost in record["costs"]]


def _row(record: Json, cost: Json) -> list[str]:
    section = record["brief"][cost["section"]]
    facts = section if isinstance(section, list) else [section] if section else []
    statuses = Counter(
        value["evidence"]["status"]
        for fact in facts
        for value in fact.values()
        if isinstance(value, dict) and "evidence" in value
    )
    effects = Counter(miss["effect"] for miss in record["dropped"] if miss["section"] == cost["section"])
    numbers = [str(cost[name]) for name in ("calls", "read", "cached", "written")]
    return [cost["section"], str(len(facts)), _counts(statuses), _counts(effects), *numbers, f"{cost['seconds']:.1f}"]


def _counts(counter: Counter[str]) -> str:
    return " ".join(f"{name} {count}" for name, count in sorted(counter.items())) or "-"


def _name(record: Json) -> str:
    """After its file; a further story of a page, and a row of a table, has its number behind that."""
    source, _, number = record["article"]["source"].partition("#")
    return Path(source).stem + (f"_{number}" if number else "")


def main() -> int:
    """Writes the files and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", type=Path, help="records, one JSON a line")
    parser.add_argument("out", type=Path, help="folder for the plain files")
    options = parser.parse_args()
    records = [json.loads(line) for line in options.records.read_text("utf-8").splitlines()]
    write(records, options.out)
    table = [HEAD, *(row for record in records for row in rows(record))]
    sys.stdout.writelines("| " + " | ".join(row) + " |\n" for row in table)
    return 0


def write(records: Iterable[Json], out: Path) -> None:
    """Writes the plain shape of each record into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for record in records:
        text = json.dumps(plain_brief(record), ensure_ascii=False, indent=1)
        (out / f"{_name(record)}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
