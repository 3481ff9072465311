"""What is planned, hoped for or expected is not told as achieved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.figures import Kind, clause_around, kind_at
from jianbao.facts.checks.finding import Finding, evidence_at, said
from jianbao.facts.checks.told import Held, quantities, sentences_with_number, texts, told
from jianbao.facts.figures import Figure
from jianbao.facts.locate import in_sentence
from jianbao.facts.stages import agreement_in
from jianbao.facts.types import Prose
from jianbao.values import Quantity

_MEANT = re.compile(r"(?:拟(?!人)|考虑|洽谈)[^，,。；;]{0,24}$")
_MEANT_AT_ALL = re.compile(r"拟|将|意|计划|考虑|洽谈|预计|谋划|筹|可能|或|欲|有望|规划|目标|待")
_INVESTED = re.compile(r"(?:投资|投入|出资|斥资|投)(?:总额|约|超|近|逾|不超过|了|达)?$")
_BUILDS = re.compile(r"[^，,。；;]{0,6}[建设扩落]")
PROSPECTIVE = frozenset({Kind.INTENDED, Kind.TARGET, Kind.EXPECTED, Kind.PLANNED})
"""What has not come to be."""
_NOT_BORNE_OUT = {
    Kind.ACTUAL: PROSPECTIVE | {Kind.CAP},
    Kind.SIGNED: frozenset({Kind.INTENDED, Kind.TARGET, Kind.EXPECTED, Kind.CAP}),
    Kind.APPROVED: frozenset({Kind.INTENDED, Kind.TARGET, Kind.CAP}),
}
"""For what a figure is said to be, what its clause may not say."""
_CHINESE = {
    Kind.ACTUAL: "已实现",
    Kind.SIGNED: "已签约",
    Kind.APPROVED: "已获批",
    Kind.INTENDED: "意向",
    Kind.TARGET: "目标",
    Kind.EXPECTED: "预计",
    Kind.PLANNED: "计划",
    Kind.CAP: "上限",
}


def plans_not_achieved(article: Article, brief: Brief) -> Iterator[Finding]:
    """A figure is told as reached or signed only where its clause does not call it planned, intended or expected."""
    for figure in told(brief, Figure):
        evidence = figure.fact.amount.evidence
        sentence, start, end = in_sentence(evidence, article)
        kind = kind_at(sentence.text, start, end)
        if kind in _NOT_BORNE_OUT.get(figure.fact.kind, ()):
            yield Finding(
                check=plans_not_achieved.__name__,
                facts=(figure.at("kind"),),
                reason=_reason(article, figure.fact.amount.text, figure.fact.kind, kind),
                evidence=(evidence,),
                hint=_hint(article, figure.fact.amount.text, kind),
            )
    for text in texts(brief):
        yield from _of_prose(text, article)
        yield from _meant_only(text, article)


def _meant_only(text: Held[Prose], article: Article) -> Iterator[Finding]:
    """The sums that a free text tells as invested in what is built, and an article without a signing with 拟 only.

    News of a signing leaves 拟 away, as the signing says what it is.
    """
    words = text.value.text
    for quantity in quantities(words):
        if not (quantity.currency and quantity.is_figure and _builds(words, quantity)):
            continue
        told_in = list(_stated(quantity, article))
        meant = all(_MEANT.search(sentence.text, 0, same.start) for sentence, same in told_in)
        if told_in and meant and not any(agreement_in(sentence.text) == "签约" for sentence in article.sentences):
            sentence, same = told_in[0]
            yield Finding(
                check=plans_not_achieved.__name__,
                facts=(text.at,),
                reason=_reason(article, quantity.text, Kind.ACTUAL, Kind.INTENDED),
                evidence=(evidence_at(article, sentence, same.start, same.end),),
                hint=_hint(article, quantity.text, Kind.INTENDED),
            )


def _builds(words: str, quantity: Quantity) -> bool:
    """Whether a clause says flatly that a sum is invested in building something."""
    first, last = clause_around(words, quantity.start, quantity.end)
    clause = words[first:last]
    invested = _INVESTED.search(words, first, quantity.start) and _BUILDS.match(words, quantity.end, last)
    return bool(invested) and not _MEANT_AT_ALL.search(clause) and not agreement_in(clause)


def _of_prose(text: Held[Prose], article: Article) -> Iterator[Finding]:
    """The figures that a free text tells as achieved and of which the article only ever speaks as to come."""
    words = text.value.text
    for quantity in quantities(words):
        if not quantity.is_figure or kind_at(words, quantity.start, quantity.end) is not Kind.ACTUAL:
            continue
        told_in = list(_stated(quantity, article))
        kinds = {kind_at(sentence.text, same.start, same.end) for sentence, same in told_in}
        if kinds and kinds <= _hoped(quantity):
            sentence, same = told_in[0]
            kind = kind_at(sentence.text, same.start, same.end)
            yield Finding(
                check=plans_not_achieved.__name__,
                facts=(text.at,),
                reason=_reason(article, quantity.text, Kind.ACTUAL, kind),
                evidence=(evidence_at(article, sentence, same.start, same.end),),
                hint=_hint(article, quantity.text, kind),
            )


def _hoped(quantity: Quantity) -> frozenset[Kind]:
    """The kinds that a text may not leave away: what is invested in a project is planned, and news says so nowhere."""
    return PROSPECTIVE - {Kind.PLANNED} if quantity.currency else PROSPECTIVE


def _stated(quantity: Quantity, article: Article) -> Iterator[tuple[Sentence, Quantity]]:
    """Where the article has the figure, in whatever words."""
    for sentence in sentences_with_number(quantity, article):
        for other in quantities(sentence.text):
            if (other.value, other.unit, other.is_figure) == (quantity.value, quantity.unit, True):
                yield sentence, other


def _reason(article: Article, text: str, told_as: Kind, kind: Kind) -> str:
    return said(
        article,
        f"“{text}” is told as {told_as}, and its clause says {kind}",
        f"“{text}”写成了{_CHINESE[told_as]}，原文说的是{_CHINESE[kind]}",
    )


def _hint(article: Article, text: str, kind: Kind) -> str:
    return said(
        article,
        f"Is “{text}” reached already? Its clause says {kind}; say so.",
        f"“{text}”已经实现了吗？原文说的是{_CHINESE[kind]}，请照原文写",
    )
