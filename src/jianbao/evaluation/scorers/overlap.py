"""How much of gold's summary a summary repeats. Such measures are blind to 未 and to digits: a trend, never a gate."""

from __future__ import annotations

from collections import Counter
from importlib.util import find_spec
from itertools import pairwise

from jianbao.evaluation.scorers.words import key


def overlap(given: str, wanted: str) -> dict[str, float]:
    """Character ROUGE-2 and ROUGE-L as F1, and chrF where `sacrebleu` is installed; each from 0 to 1."""
    one, other = key(given), key(wanted)
    measures = {"rouge-2": _rouge_2(one, other), "rouge-l": _rouge_l(one, other)}
    return measures | ({"chrf": _chrf(one, other)} if find_spec("sacrebleu") else {})


def _rouge_2(given: str, wanted: str) -> float:
    left, right = (Counter(pairwise(text)) for text in (given, wanted))
    return _f1((left & right).total(), left.total(), right.total())


def _rouge_l(given: str, wanted: str) -> float:
    row = [0] * (len(wanted) + 1)
    for character in given:
        before = row
        row = [0]
        for at, other in enumerate(wanted, 1):
            row.append(before[at - 1] + 1 if character == other else max(before[at], row[-1]))
    return _f1(row[-1], len(given), len(wanted))


def _f1(shared: int, given: int, wanted: int) -> float:
    return 2 * shared / (given + wanted) if given + wanted else 1.0


def _chrf(given: str, wanted: str) -> float:
    from sacrebleu.metrics.chrf import CHRF

    return float(CHRF().sentence_score(given, [wanted]).score) / 100
