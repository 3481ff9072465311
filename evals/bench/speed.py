"""The time of a brief against the time of its tokens alone: `python -m evals.bench.speed [ARTICLE]`.

The tokens alone: every distinct token of the prompts read once, and those of the answers written, at the speeds that
the server's own clock says it read and wrote with in the same run. A token is distinct when no earlier prompt begins
with the same tokens up to it.

By section it also tells how much of what earlier prompts had already came from the server's cache: these calls go over
chosen sentences, and share little.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from evals.bench.prompts import Prompt, repeated
from evals.bench.report import at_most, table, verdict
from evals.bench.run import Run, arguments, run, served, told

from jianbao.articles import read_article
from jianbao.errors import EndpointError
from jianbao.llm import Usage
from jianbao.recipes import load_recipe

MOST = 1.25
"""Of the seconds of the tokens alone."""
SECONDS, CHARACTERS = 90.0, 1500
"""A brief of an article of so many characters should not take longer."""


@dataclass(frozen=True, slots=True)
class Speeds:
    """Tokens a second, by the server's clock."""

    reading: float
    writing: float

    def seconds(self, distinct: int, written: int) -> float:
        """What the tokens alone take."""
        return distinct / self.reading + written / self.writing


def main() -> int:
    """Measures and prints; 1 when a target is missed."""
    options = arguments(__doc__)
    article = read_article(options.article)
    with served(options.endpoint) as endpoint:
        measured = run(article, load_recipe("industry"), endpoint)
    print(f"Brief of {article.source}, {len(article.working.text):,} characters:")
    return report(measured, len(article.working.text))


def speeds(usage: Usage) -> Speeds:
    """The speeds of a run.

    Raises:
        EndpointError: the server does not tell its times.
    """
    if not (usage.reading and usage.writing):
        raise EndpointError("The server does not tell how long it reads and writes. Measure a server of llama.cpp.")
    return Speeds((usage.read - usage.cached) / usage.reading, usage.written / usage.writing)


def report(measured: Run, characters: int) -> int:
    """Prints the time of each section and of the whole; 1 when a target is missed."""
    at = speeds(measured.usage)
    before = repeated(measured.prompts)
    calls = list(zip(measured.prompts, before, strict=True))
    sections = dict.fromkeys(prompt.section for prompt in measured.prompts)
    rows = [_row(name, [call for call in calls if call[0].section == name], at) for name in sections]
    head = ("section", "calls", "distinct", "repeated", "cached", "written", "seconds", "tokens alone", "ratio")
    table(head, rows)
    print(f"  reading {at.reading:.1f}, writing {at.writing:.1f} tokens/s")
    distinct = sum(len(prompt.tokens) for prompt in measured.prompts) - sum(before)
    alone = at.seconds(distinct, measured.usage.written)
    aim = SECONDS * characters / CHARACTERS
    return verdict(
        [
            at_most("seconds to those of the tokens alone", measured.seconds / alone, MOST, "×"),
            at_most(f"at {SECONDS:g} s for {CHARACTERS:,} characters", measured.seconds, aim, "s"),
        ]
    )


def _row(name: str, calls: Sequence[tuple[Prompt, int]], at: Speeds) -> tuple[str, ...]:
    usage = sum((prompt.usage for prompt, _ in calls), Usage())
    old = sum(known for _, known in calls)
    distinct = sum(len(prompt.tokens) for prompt, _ in calls) - old
    alone = at.seconds(distinct, usage.written)
    counts = (len(calls), distinct, old, usage.cached, usage.written)
    return (name, *map(str, counts), f"{usage.seconds:.1f}", f"{alone:.1f}", f"{usage.seconds / alone:.2f}")


if __name__ == "__main__":
    sys.exit(told(main))
