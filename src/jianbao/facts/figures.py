"""Figures of the story: whose, what, how much, when, and whether reached, planned or hoped for."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.figures import Kind, clause_around, kind_at, period_at
from jianbao.facts.focus import Candidate, Lead
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import ReadFrom, SoFar
from jianbao.facts.types import Label, Mentioned
from jianbao.values import Quantity, read_quantities

_AROUND = 24
_BEHIND = 16
_MOST_AT_ONCE = 8


def _kind(so_far: SoFar, article: Article) -> Kind:
    if "amount" not in so_far:
        return Kind.ACTUAL
    sentence, start, end = in_sentence(so_far["amount"].evidence, article)
    return kind_at(sentence.text, start, end)


def _period(so_far: SoFar, article: Article) -> str | None:
    if "amount" not in so_far:
        return None
    sentence, start, _ = in_sentence(so_far["amount"].evidence, article)
    return period_at(sentence.text, start)


class Figure(Fact):
    """A figure of the story."""

    identity: ClassVar[tuple[str, ...]] = ("amount",)

    amount: Amount
    whose: Mentioned | None
    what: Label | None
    period: Annotated[str | None, ReadFrom(_period)] = None
    kind: Annotated[Kind, ReadFrom(_kind)] = Kind.ACTUAL

    def key(self) -> tuple[Any, ...]:
        """Figures are told apart by where they stand: 1/15 of one thing and 1/15 of another are two."""
        return (self.amount.evidence.start,)


def figure_leads(article: Article) -> list[Lead]:
    """The sentences with figures, a few figures at a time, each with the clause it stands in.

    A figure that is told twice is asked about twice: equal words may be of different things.
    """
    leads: list[Lead] = []
    for sentence in article.sentences:
        found = [
            Candidate(quantity.text, _clause(sentence.text, quantity))
            for quantity in read_quantities(sentence.text)
            if quantity.is_figure
        ]
        for first in range(0, len(found), _MOST_AT_ONCE):
            leads.append(Lead(sentence.number, tuple(found[first : first + _MOST_AT_ONCE])))
    return leads


def _clause(text: str, quantity: Quantity) -> str:
    first, last = clause_around(text, quantity.start, quantity.end)
    return text[max(first, quantity.start - _AROUND) : min(last, quantity.end + _BEHIND)]
