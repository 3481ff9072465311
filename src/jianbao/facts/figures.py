"""Figures of the story: whose, what, how much, when, and whether reached, planned or hoped for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from pydantic import ValidationInfo, model_validator

from jianbao.articles import Article
from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Fact
from jianbao.facts.candidates.assertion import is_hearsay, is_of_the_page
from jianbao.facts.candidates.counted import what_is_counted
from jianbao.facts.candidates.figures import Kind, kind_at, kind_of_year_to_come, period_at
from jianbao.facts.candidates.owners import may_own, owner_in_clause
from jianbao.facts.dating import told_on
from jianbao.facts.grounding import Grounding, hopeless
from jianbao.facts.locate import in_sentence
from jianbao.facts.readers import OrRead, ReadFrom, SoFar
from jianbao.facts.types import Label, Mentioned, name_at
from jianbao.values import read_quantities

_YEAR = "年"


def _amount_in(so_far: SoFar, article: Article) -> tuple[str, int, int] | None:
    """The sentence of the amount and its span there; None when there is none."""
    if "amount" not in so_far:
        return None
    sentence, start, end = in_sentence(so_far["amount"].evidence, article)
    return sentence.text, start, end


def _kind(so_far: SoFar, article: Article) -> Kind:
    place = _amount_in(so_far, article)
    kind = kind_at(*place) if place else Kind.ACTUAL
    if not place or kind is not Kind.ACTUAL or _YEAR not in place[0]:
        return kind
    told = told_on(article)
    return (kind_of_year_to_come(*place, int(told[:4])) if told else None) or kind


def _period(so_far: SoFar, article: Article) -> str | None:
    place = _amount_in(so_far, article)
    return period_at(*place[:2]) if place else None


class Owner(Mentioned):
    """Whose a figure is: no figure itself, and where the figure's own clause names somebody, whom it names."""

    @classmethod
    def grounded(cls, written: str, so_far: Mapping[str, Any], grounding: Grounding) -> Self:
        """The name as the article writes it, where it stands nearest."""
        owner = super().grounded(written, so_far, grounding)
        article = grounding.article
        if any(quantity.is_figure for quantity in read_quantities(owner.text)):
            raise hopeless(f"“{owner.text}” is a figure itself", f"“{owner.text}”本身是数字", article)
        if not may_own(owner.text, article.sentences[owner.evidence.sentence - 1].text):
            raise hopeless(f"“{owner.text}” names nobody", f"“{owner.text}”不是单位、地区或项目", article)
        named = _named_in_clause(so_far, article)
        if named and not (named.text in owner.text or owner.text in named.text):
            raise hopeless(f"its clause names “{named.text}”", f"该数字所在的分句写的是“{named.text}”", article)
        return owner


def _named_in_clause(so_far: SoFar, article: Article) -> Owner | None:
    place = _amount_in(so_far, article)
    span = owner_in_clause(*place) if place else None
    if span is None:
        return None
    sentence, _, _ = in_sentence(so_far["amount"].evidence, article)
    named = name_at(article, sentence, *span)
    return Owner(text=named.text, evidence=named.evidence)


def _what(so_far: SoFar, article: Article) -> Label | None:
    place = _amount_in(so_far, article)
    words = what_is_counted(*place) if place else ""
    return Label(text=words) if words else None


class Figure(Fact):
    """A figure of the story.

    Attributes:
        whose: the body, place or project that the story gives it to.
        what: what it counts; in short contexts the article's own words around it.
        period: the words of the time it is of.
        kind: whether it is reached, planned, hoped for …, by the words of its clause.
    """

    identity: ClassVar[tuple[str, ...]] = ("amount",)

    amount: Amount
    whose: Annotated[Owner | None, OrRead(_named_in_clause)]
    what: Annotated[Label | None, OrRead(_what)]
    period: Annotated[str | None, ReadFrom(_period)] = None
    kind: Annotated[Kind, ReadFrom(_kind)] = Kind.ACTUAL

    @model_validator(mode="after")
    def _is_asserted(self, info: ValidationInfo) -> Self:
        if isinstance(info.context, Grounding):
            article = info.context.article
            sentence, start, end = in_sentence(self.amount.evidence, article)
            if is_hearsay(sentence.text):
                raise hopeless("its sentence reports hearsay or denies it", "该句是传闻，或是否认的说法", article)
            if is_of_the_page(sentence.text, start, end):
                raise hopeless(
                    "it counts readers, or is of a link or advertising", "该数字是阅读数，或属于链接、广告", article
                )
        return self

    def key(self) -> tuple[Any, ...]:
        """Figures are told apart by where they stand: 1/18 of one thing and 1/18 of another are two."""
        return (self.amount.evidence.start,)


def figures_read(article: Article) -> list[dict[str, Any]]:
    """The figures of the sentences, as a model would write them.

    A figure that is told twice is there twice: equal words may be of different things.
    """
    return [
        {"cite": [sentence.number], "amount": quantity.text}
        for sentence in article.sentences
        for quantity in read_quantities(sentence.text)
        if quantity.is_figure
    ]
