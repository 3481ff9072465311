"""What comes from the cache of the prefix that all questions share: `python -m evals.bench.prefix [ARTICLE]`.

Every section is asked over the whole article, so the prompts are the same up to their question. In every call after
the first this prefix should come from the cache; what of it the server read again is counted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from evals.bench.prompts import Prompt, shared
from evals.bench.report import Check, at_least, table, verdict
from evals.bench.run import arguments, run, served, told

from jianbao.articles import read_article
from jianbao.recipes import load_recipe

LEAST = 0.99
"""Of the shared prefix, in each call."""
_ANSWER = 300
"""Tokens an answer may have: long lists would take minutes, and say nothing of what was read."""


def main() -> int:
    """Measures and prints; 1 when a call misses the target."""
    options = arguments(__doc__)
    article = read_article(options.article)
    with served(options.endpoint, asks="each", max_tokens=_ANSWER) as endpoint:
        measured = run(article, load_recipe("industry"), endpoint)
    print(f"Shared prefix of {article.source}, asked for each section over the whole article:")
    return report(measured.prompts)


def report(prompts: Sequence[Prompt]) -> int:
    """Prints what each call after the first took from the cache; 1 when it is too little."""
    prefix = shared(prompts)
    shares = [min(prompt.usage.cached / prefix, 1.0) if prefix else 0.0 for prompt in prompts]
    rows = [
        (prompt.section, str(prompt.usage.read), str(prompt.usage.cached), f"{share:.1%}" if number else "first")
        for number, (prompt, share) in enumerate(zip(prompts, shares, strict=True))
    ]
    table(("call", "read", "cached", f"of {prefix} shared"), rows)
    checks: list[Check] = [
        at_least("least share from the cache, calls after the first", share, LEAST) for share in sorted(shares[1:])[:1]
    ]
    return verdict(checks)


if __name__ == "__main__":
    sys.exit(told(main))
