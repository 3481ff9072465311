"""Free text: whether it tells what it should, and nothing that the article does not have.

A pattern alone is blind to 未, 拟 and 取消: a fact counts as told only where the words around it neither deny what
gold asserts nor assert what gold only plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from jianbao.articles import Article
from jianbao.evaluation.gold import KeyFact
from jianbao.evaluation.scorers.quantities import Measure, measured
from jianbao.evaluation.scorers.words import key, likeness, simplified
from jianbao.evaluation.scores import KeyFactScore
from jianbao.facts.candidates.assertion import is_called_off, is_denied, is_hearsay
from jianbao.facts.prose import unsupported
from jianbao.values import read_quantities

_DIGITS = re.compile("[0-9]")
_CLAUSE = re.compile(r"(?:(?![,.;?!] )[^，。；！？;!?\n])+")
_SENTENCE = re.compile(r"(?:(?![.?!] )[^。！？!?\n])+")
_TO_COME = re.compile(
    r"拟|将(?![军领近])|计划|规划|意向|有意|有望|预计|力争|目标|争取|筹|待|未来|届时|[成产用]后|年底前|到20\d\d年|"
    r"\bwill\b|\bplan|\bexpect|\baim|\bintend|\bwould\b|\bpropos|\bby 20\d\d|\bto be\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"已(?!批)|正式|\balready\b|\bhas been\b|\bhave been\b", re.IGNORECASE)
_INTENT = re.compile(r"意向|有意|\bintent", re.IGNORECASE)
_AGREED = re.compile(r"签约|签订|签署|\bsigned\b", re.IGNORECASE)


def coverage(text: str, facts: Sequence[KeyFact], reference: str) -> list[KeyFactScore]:
    """Of each key fact whether a text tells it, and as gold's own summary, the reference, does."""
    return [_told(simplified(text), fact, simplified(reference)) for fact in facts]


def beyond(text: str, article: Article, accepted: Iterable[str]) -> list[str]:
    """The figures and names of a text that neither the article nor the accepted texts have."""
    texts = [article.working.text, *map(simplified, accepted)]
    known = [measure for one in texts for _, measure in _figures(one)]
    figures = [(words, any(map(measure.equals, known))) for words, measure in _figures(simplified(text))]
    made_up = [words for words, is_known in figures if not is_known]
    names = "\n".join(map(key, texts))
    others = [
        claim
        for claim in unsupported(text, article)
        if key(claim) not in names and not any(key(claim) in key(words) for words, _ in figures)
    ]
    return list(dict.fromkeys([*made_up, *others]))


@lru_cache(maxsize=256)
def _figures(text: str) -> list[tuple[str, Measure]]:
    """The figures of a text that are written with digits, and their amounts."""
    written = [one for one in read_quantities(text) if one.is_figure and _DIGITS.search(one.text)]
    return [(one.text, measure) for one in written if (measure := measured(one))]


def contrary(words: str, around: str, known: str, known_around: str) -> bool:
    """Whether a clause says otherwise than the clause that it should agree with.

    Args:
        words, around: the clause, and the sentence it stands in.
        known, known_around: those of gold.
    """
    if _is_denied(words) != _is_denied(known) and _is_denied(words) != _is_denied(known_around):
        return True
    if _INTENT.search(known) and _AGREED.search(words) and not _INTENT.search(around):
        return True
    less_to_come = len(_TO_COME.findall(words)) < len(_TO_COME.findall(known))
    return less_to_come and _DONE.search(words) is not None and _DONE.search(known) is None


def _told(text: str, fact: KeyFact, reference: str) -> KeyFactScore:
    found = list(_places(text, fact.any_of))
    known = list(_places(reference, fact.any_of))
    is_contrary = any(contrary(*place, *_nearest(place, known)) for place in found if known)
    return KeyFactScore(fact=fact.fact, told=bool(found) and not is_contrary, contrary=is_contrary)


def _nearest(place: tuple[str, str], known: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """The place of the reference that speaks most like a place."""
    return max(known, key=lambda other: likeness(place[0], other[0]))


def _places(text: str, patterns: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The clauses, and the sentences, that the patterns are found in."""
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            yield _around(_CLAUSE, text, *match.span()), _around(_SENTENCE, text, *match.span())


def _around(piece: re.Pattern[str], text: str, start: int, end: int) -> str:
    """The pieces of a text that a span touches."""
    return "，".join(one[0] for one in piece.finditer(text) if one.start() < end and start < one.end())


def _is_denied(words: str) -> bool:
    return is_denied(words) or is_called_off(words) or is_hearsay(words)
