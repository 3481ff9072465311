"""How far two people who read the same articles agree: `python -m evals.bench.agreement`.

Six cases were annotated twice, each by somebody who had seen neither the other's gold nor an output:
`evals/<recipe>/gold/` and `evals/<recipe>/second/`. Each gold is scored as if it were a brief, against the other; the
mean of the two F1 is the agreement. It bounds what a score can mean: nobody is nearer to gold than people are to each
other.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from evals.bench.report import table
from evals.bench.run import ROOT, told

from jianbao.evaluation import Answer, CaseFile, CaseScore, Counts, Share, load_case, perfect, score_case, total

_KEY_FACTS = "key facts"


def main() -> int:
    """Prints the agreement by section and by field, and what the two do not share."""
    scores = [score for pair in pairs() for score in both_ways(*pair)]
    whole = total(scores)
    table(("section", "agreement", "facts"), [*map(_row, whole.sections.items()), _told(whole.key_facts)])
    fields = {f"{name}.{field}": share for name, shares in whole.fields.items() for field, share in shares.items()}
    table(("field of a shared fact", "agreement", "facts"), [_share(name, share) for name, share in fields.items()])
    for score in scores:
        for line in _apart(score):
            print(f"  {score.case}: {line}")
    return 0


def pairs() -> Iterator[tuple[CaseFile, CaseFile]]:
    """The cases that were annotated twice."""
    for path in sorted(ROOT.glob("evals/*/second/*.json")):
        yield load_case(_first(path)), load_case(path)


def both_ways(first: CaseFile, second: CaseFile) -> Iterator[CaseScore]:
    """The scores of each gold as a brief against the other."""
    yield score_case(first, Answer(perfect(second.case)))
    yield score_case(second, Answer(perfect(first.case)))


def _first(path: Path) -> Path:
    return path.parents[1] / "gold" / path.name


def _row(section: tuple[str, Counts]) -> tuple[str, ...]:
    name, counts = section
    return name, f"{counts.f1:.3f}", str(counts.wanted)


def _told(share: Share) -> tuple[str, ...]:
    return _share(_KEY_FACTS, share)


def _share(name: str, share: Share) -> tuple[str, ...]:
    return name, f"{share.value:.3f}", str(share.of)


def _apart(score: CaseScore) -> Iterator[str]:
    """What one of the two has and the other has not, by section."""
    for name, section in score.sections.items():
        if missed := [_called(pair.wanted) for pair in section.pairs if pair.wanted and not pair.credit]:
            yield f"{name}: {', '.join(missed)}"


def _called(fact: dict[str, object]) -> str:
    return str(fact.get("name") or fact.get("text") or fact.get("field"))


if __name__ == "__main__":
    sys.exit(told(main))
