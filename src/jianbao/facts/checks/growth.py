"""A rate of growth belongs to the value that it stands beside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.counted import what_is_counted
from jianbao.facts.candidates.figures import clause_around, is_told_together
from jianbao.facts.checks.finding import Finding, evidence_at, said
from jianbao.facts.checks.growth_base import base_of
from jianbao.facts.checks.growth_fits import growth_that_fits_not
from jianbao.facts.checks.passages import passages
from jianbao.facts.checks.told import Held, Told, quantities, quantity_of, sentences_with_number, texts, told
from jianbao.facts.figures import Figure
from jianbao.facts.types import Prose
from jianbao.text import fold_key
from jianbao.values import Quantity

_RATE = re.compile(
    r"同比|环比|[较比](?:上年|去年|同期|上年同期|去年同期|年初)|实际|增长率?|下降|上升|回落|增幅|增速|降幅|涨幅|提高|实现|完成|达到?|累计|"
    r"\b(?:year[- ]on[- ]year|growth|increase|rise|rose|grew|fell|decline|of|in|the)\b",
    re.IGNORECASE,
)
_SHORTEST = 2
"""Characters of what a rate is told of, at least, to be compared."""
_CLEARLY = 8
_ALIKE = 60
_EQUAL = 100
"""Of 100: how much clearer another value's words must be, and how like at least."""


def growth_beside_base(article: Article, brief: Brief) -> Iterator[Finding]:
    """A rate of growth is of the value beside it: in the facts by what and whose, in free texts by the value.

    It is what the value that it began with and the one it came to make, where a sentence tells all three.
    """
    figures = list(told(brief, Figure))
    at = {figure.fact.amount.evidence.start: figure for figure in figures}
    for figure in figures:
        if figure.fact.amount.growth and (found := quantity_of(figure.fact.amount, article)):
            sentence, growth = found
            if base := base_of(sentence.text, growth):
                yield from _of_fact(figure, sentence, base, at, article)
    yield from growth_that_fits_not(article, brief, growth_beside_base.__name__)
    for text in texts(brief):
        yield from _of_prose(text, article)


def _of_fact(
    figure: Told[Figure], sentence: Sentence, base: Quantity, at: dict[int, Told[Figure]], article: Article
) -> Iterator[Finding]:
    evidence = evidence_at(article, sentence, base.start, base.end)
    whose = figure.fact.whose
    known = at.get(evidence.start)
    owner = known.fact.whose if known else None
    wrong_owner = whose and owner and not _is_one(whose.text, owner.text)
    if (wrong_owner and whose) or _is_of_another(figure.fact, sentence.text, base):
        what = f"{whose.text if wrong_owner and whose else _what(figure.fact)}"
        yield Finding(
            check=growth_beside_base.__name__,
            facts=(figure.at("whose" if wrong_owner else "what"), *([known.at()] if known else [])),
            reason=said(
                article,
                f"“{figure.fact.amount.text}” stands beside “{base.text}” and is told of “{what}”",
                f"“{figure.fact.amount.text}”紧挨着“{base.text}”，却写成了“{what}”的增幅",
            ),
            evidence=(figure.fact.amount.evidence, evidence),
            hint=_hint(article, figure.fact.amount.text, base.text),
        )


def _is_of_another(fact: Figure, text: str, base: Quantity) -> bool:
    """Whether what a rate is said to be of are the words of another value of its sentence, rather than of its own."""
    what = _plain(_what(fact))
    others = [one for one in quantities(text) if one.is_figure and one.growth is None and one != base]
    if not (what and others):
        return False
    own = fuzz.ratio(what, _plain(what_is_counted(text, base.start, base.end)))
    if own + _CLEARLY >= _EQUAL:
        return False
    rival = max(fuzz.ratio(what, _plain(what_is_counted(text, one.start, one.end))) for one in others)
    return rival >= _ALIKE and rival > own + _CLEARLY


def _of_prose(text: Held[Prose], article: Article) -> Iterator[Finding]:
    """The rates that a free text puts beside another value than any that the article has beside them."""
    words = text.value.text
    for growth in quantities(words):
        if growth.growth is None:
            continue
        if found := _turned_round(growth, article) or _of_other_words(words, growth, article):
            yield _misplaced(text, growth, found, article)
            continue
        base = base_of(words, growth)
        if base is None:
            continue
        bases = [(sentence, one) for sentence, one in _bases(growth, article) if one]
        if bases and not any(_same(base, one) for _, one in bases):
            sentence, right = bases[0]
            yield Finding(
                check=growth_beside_base.__name__,
                facts=(text.at,),
                reason=said(
                    article,
                    f"“{growth.text}” is told of “{base.text}”, and the article has it beside “{right.text}”",
                    f"“{growth.text}”写成了“{base.text}”的增幅，原文里它紧挨着“{right.text}”",
                ),
                evidence=(evidence_at(article, sentence, right.start, right.end),),
                hint=_hint(article, growth.text, right.text),
            )


def _rates(growth: Quantity, article: Article) -> Iterator[tuple[Sentence, Quantity]]:
    """The rates of the size of one, whatever their signs, everywhere the article has them."""
    for sentence in sentences_with_number(growth, article):
        for one in quantities(sentence.text):
            if one.is_figure and (one.value, one.unit) == (growth.value, growth.unit):
                yield sentence, one


def _turned_round(growth: Quantity, article: Article) -> tuple[Sentence, Quantity] | None:
    """A rate that the article has of the other sign alone: 增长8.5% told as 下降8.5%."""
    rates = list(_rates(growth, article))
    return rates[0] if rates and all(one.growth not in (None, growth.growth) for _, one in rates) else None


def _of_other_words(words: str, growth: Quantity, article: Article) -> tuple[Sentence, Quantity] | None:
    """A rate told of what the article has another rate of, and not this one: 出口增长8%，进口下降2% as 进口增长8%."""
    what = _subject(words, growth)
    rates = list(_rates(growth, article))
    if len(what) < _SHORTEST or not rates:
        return None
    own = [_subject(sentence.text, one) for sentence, one in rates]
    if any(not one or one in what or what in one for one in own):
        return None
    alike = (other for sentence, _ in rates for other in _others(sentence, article) if len(other) >= _SHORTEST)
    return rates[0] if any(what in other or other in what for other in alike) else None


def _others(sentence: Sentence, article: Article) -> Iterator[str]:
    """What the rates are of that a sentence tells, with those a semicolon parts from it."""
    around = [one for one in passages(article) if one.start <= sentence.start < one.end]
    for text in (one.text for one in around or [sentence]):
        for one in quantities(text):
            if one.is_figure and (one.growth or is_told_together(text, one.start)):
                yield _subject(text, one)


def _subject(text: str, growth: Quantity) -> str:
    """What a rate is of, in the words of its clause, without those of growth; of 分别 rates in those of its value."""
    of = growth
    if is_told_together(text, growth.start):
        base = base_of(text, growth)
        if base is None:
            return ""
        of = base
    return fold_key(_plain(what_is_counted(text, of.start, of.end))).removesuffix("额").removesuffix("总")


def _misplaced(text: Held[Prose], growth: Quantity, found: tuple[Sentence, Quantity], article: Article) -> Finding:
    sentence, right = found
    first = clause_around(sentence.text, right.start, right.end)[0]
    if (base := base_of(sentence.text, right)) and base.end <= right.start:
        # The value in front of the comma says of what the rate is: 税收3亿元，同比增长5%.
        first = min(first, clause_around(sentence.text, base.start, base.end)[0])
    words = sentence.text[first : right.end].strip()
    return Finding(
        check=growth_beside_base.__name__,
        facts=(text.at,),
        reason=said(
            article,
            f"“{growth.text}” is told otherwise than in the article: “{words}”",
            f"“{growth.text}”的说法与原文不同，原文是“{words}”",
        ),
        evidence=(evidence_at(article, sentence, first, right.end),),
        hint=said(
            article,
            f"What does “{growth.text}” say, of what, up or down? The article: “{words}”.",
            f"“{growth.text}”是什么的增幅，是增还是降？原文是“{words}”",
        ),
    )


def _bases(growth: Quantity, article: Article) -> Iterator[tuple[Sentence, Quantity | None]]:
    """What the article has a rate beside, everywhere it has it."""
    for sentence in sentences_with_number(growth, article):
        for one in quantities(sentence.text):
            rate = one.growth or is_told_together(sentence.text, one.start)
            if rate and (one.value, one.unit) == (growth.value, growth.unit):
                yield sentence, base_of(sentence.text, one)


def _same(one: Quantity, other: Quantity) -> bool:
    # Whose 元 a text writes may be said in another sentence.
    return one.value == other.value and (bool(one.currency and other.currency) or one.unit == other.unit)


def _what(fact: Figure) -> str:
    return fact.what.text if fact.what else ""


def _plain(what: str) -> str:
    """What is counted, without the words of growth."""
    return _RATE.sub("", what)


def _is_one(one: str, other: str) -> bool:
    first, second = fold_key(one), fold_key(other)
    return first in second or second in first


def _hint(article: Article, growth: str, base: str) -> str:
    return said(
        article,
        f"Of which value is “{growth}” the growth? It stands beside “{base}”.",
        f"“{growth}”是哪个数的增幅？它紧挨着“{base}”",
    )
