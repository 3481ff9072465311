"""How much of gold's summary a summary repeats. Such measures are blind to 未 and to digits: a trend, never a gate."""

from __future__ import annotations

from collections import Counter
from importlib.util import find_spec
from itertools import pairwise

from rapidfuzz.distance import LCSseq

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
    return _f1(LCSseq.similarity(given, wanted), len(given), len(wanted))


def _f1(shared: int, given: int, wanted: int) -> float:
    return 2 * shared / (given + wanted) if given + wanted else 1.0


def _chrf(given: str, wanted: str) -> float:
    from sacrebleu.metrics.chrf import CHRF

    return float(CHRF().sentence_score(given, [wanted]).score) / 100
