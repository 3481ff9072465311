"""Briefs the articles of a set of gold and scores them: `python -m evals.bench.scores [SET]`.

SET is a folder of cases (see `jianbao.evaluation`), or of gold in the earlier shape; by default that of the recipe
`industry`. An article that cannot be briefed is told, and counts as one of which nothing was found.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from evals.bench.report import Check, at_least, at_most, table, verdict
from evals.bench.run import ROOT, served, told

from evals import plain
from jianbao.errors import JianbaoError
from jianbao.evaluation import FAILED, CaseFile, CaseScore, Counts, Share, answer_of, load_set, score_case, total
from jianbao.llm import Endpoint, connected
from jianbao.llm.presets import EMBEDDED
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe, load_recipe
from jianbao.store import PlainRecord, plain_record

AIMS = {"people": 0.90, "organizations": 0.75, "figures": 0.70, "dates": 0.80, "projects": 0.60}
"""F1 over all articles, by section."""
KEY_FACTS = 0.70


def main() -> int:
    """Briefs, prints the tables; 1 when an aim is missed."""
    options = _options()
    recipe = load_recipe("industry")
    cases = load_set(options.set, recipe)
    with served(options.endpoint) as endpoint:
        records = asyncio.run(records_of(cases, recipe, endpoint))
    told_of = [record.model_dump(mode="json") for record in records if record]
    if options.out:
        plain.write(told_of, options.out)
    scores = [
        score_case(file, answer_of(record) if record else FAILED) for file, record in zip(cases, records, strict=True)
    ]
    table(plain.HEAD, [row for record in told_of for row in plain.rows(record)])
    table(("P/R/F1", *AIMS, "key facts", "must_not"), rows(scores))
    for score in scores:
        for broken in score.violations:
            print(f"  {score.case}: must not: {broken.why}")
    return verdict(checks(scores))


async def records_of(cases: Sequence[CaseFile], recipe: Recipe, endpoint: Endpoint) -> list[PlainRecord | None]:
    """The records of the cases' articles; None where one cannot be briefed, which is told."""
    records: list[PlainRecord | None] = []
    async with connected(endpoint) as client:
        for file in cases:
            print(f"briefing {file.article.source}", file=sys.stderr)
            try:
                records.append(plain_record(await brief_article(file.article, recipe, client)))
            except JianbaoError as error:
                print(f"{file.article.source}: {error}", file=sys.stderr)
                records.append(None)
    return records


def checks(scores: Sequence[CaseScore]) -> list[Check]:
    """The aims of a set."""
    whole = total(scores)
    return [
        *(at_least(f"{name}: F1", whole.sections.get(name, Counts()).f1, aim) for name, aim in AIMS.items()),
        at_least("key facts", whole.key_facts.value, KEY_FACTS),
        at_most("rules of must_not that are broken", whole.violations, 0),
        at_most("kept facts that are not grounded", whole.grounded.of - whole.grounded.right, 0),
        at_most("articles without a brief", whole.valid.of - whole.valid.right, 0),
    ]


def rows(scores: Sequence[CaseScore]) -> list[tuple[str, ...]]:
    """A row for each case and one for all: P/R/F1 by section, the share of key facts, broken rules."""
    each = [
        _row(one.case, {name: section.counts for name, section in one.sections.items()}, one.told, len(one.violations))
        for one in scores
    ]
    whole = total(scores)
    return [*each, _row("all", whole.sections, whole.key_facts, whole.violations)]


def _row(name: str, sections: dict[str, Counts], key_facts: Share, broken: int) -> tuple[str, ...]:
    counts = [sections.get(section, Counts()) for section in AIMS]
    cells = [f"{one.precision:.2f}/{one.recall:.2f}/{one.f1:.2f}" for one in counts]
    return (name, *cells, f"{key_facts.value:.2f}", str(broken))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    gold = ROOT / "evals" / "industry" / "gold"
    parser.add_argument("set", nargs="?", type=Path, default=gold, help="default: %(default)s")
    parser.add_argument("--endpoint", default=EMBEDDED, help="a name from jianbao.toml or a preset")
    parser.add_argument("--out", type=Path, help="a folder that keeps the plain briefs")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(told(main))
