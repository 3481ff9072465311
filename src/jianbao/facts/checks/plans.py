"""What is planned, hoped for or expected is not told as achieved."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.candidates.figures import Kind, kind_at
from jianbao.facts.checks.finding import Finding, evidence_at, said
from jianbao.facts.checks.told import Held, quantities, sentences_with_number, texts, told
from jianbao.facts.figures import Figure
from jianbao.facts.locate import in_sentence
from jianbao.facts.types import Prose
from jianbao.values import Quantity

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
