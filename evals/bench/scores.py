"""Briefs a set of articles and scores them against their golds: `python -m evals.bench.scores [ARTICLES [GOLDS]]`.

ARTICLES is a folder of `NAME.txt`, GOLDS one of `NAME.gold.json`; by default those of the project. Articles without a
gold are left alone; one that cannot be briefed is told, and counts as one of which nothing was found.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evals.bench.report import Check, at_least, at_most, table, verdict
from evals.bench.run import ROOT, served, told
from evals.scoring import HEAD, Score, gold_names, rows, score_folder, total

from evals import plain
from jianbao.articles import read_article
from jianbao.errors import JianbaoError
from jianbao.llm import Endpoint, connected
from jianbao.llm.presets import EMBEDDED
from jianbao.pipeline import brief_article
from jianbao.recipes import load_recipe
from jianbao.store import plain_record

AIMS = {"people": 0.90, "organizations": 0.75, "figures": 0.70, "dates": 0.80, "projects": 0.60}
"""F1 over all articles, by section."""
KEY_FACTS = 0.70
GROUNDED = {"exact", "folded", "fuzzy"}

Json = dict[str, Any]


def main() -> int:
    """Briefs, writes the plain shape, prints the tables; 1 when an aim is missed."""
    options = _options()
    articles = [options.articles / f"{name}.txt" for name in gold_names(options.golds)]
    with served(options.endpoint) as endpoint:
        records = asyncio.run(records_of(articles, endpoint))
    with TemporaryDirectory() as temporary:
        out = options.out or Path(temporary)
        plain.write(records, out)
        scores = score_folder(options.golds, out)
    table(plain.HEAD, [row for record in records for row in plain.rows(record)])
    table(HEAD, rows(scores))
    for name, score in scores.items():
        for why in score.broken:
            print(f"  {name}: must not: {why}")
    return verdict(checks(scores, records))


async def records_of(articles: Sequence[Path], endpoint: Endpoint) -> list[Json]:
    """The records of the articles, as they are stored; faults are told."""
    recipe = load_recipe("industry")
    records: list[Json] = []
    async with connected(endpoint) as client:
        for path in articles:
            print(f"briefing {path}", file=sys.stderr)
            try:
                record = await brief_article(read_article(path), recipe, client)
            except JianbaoError as error:
                print(f"{path}: {error}", file=sys.stderr)
                continue
            records.append(plain_record(record).model_dump(mode="json"))
    return records


def checks(scores: dict[str, Score], records: Sequence[Json]) -> list[Check]:
    """The aims of a set."""
    all_of_them = total(scores.values())
    ungrounded = sum(status not in GROUNDED for record in records for status in _statuses(record["brief"]))
    return [
        *(at_least(f"{name}: F1", all_of_them.sections[name].f1, aim) for name, aim in AIMS.items()),
        at_least("key facts", all_of_them.key_facts.recall, KEY_FACTS),
        at_most("rules of must_not that are broken", len(all_of_them.broken), 0),
        at_most("kept facts that are not grounded", ungrounded, 0),
        at_most("articles without a brief", len(scores) - len(records), 0),
    ]


def _statuses(node: Any) -> list[str]:
    """How every evidence of a brief was found."""
    if isinstance(node, list):
        return [status for item in node for status in _statuses(item)]
    if not isinstance(node, dict):
        return []
    own = [node["evidence"]["status"]] if "evidence" in node else []
    return own + [status for value in node.values() for status in _statuses(value)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=Path, default=ROOT / "seeds", help="default: %(default)s")
    parser.add_argument(
        "golds", nargs="?", type=Path, default=ROOT / "evals" / "industry", help="default: %(default)s"
    )
    parser.add_argument("--endpoint", default=EMBEDDED, help="a name from jianbao.toml or a preset")
    parser.add_argument("--out", type=Path, help="a folder that keeps the plain briefs")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(told(main))
