"""How a section is asked where the endpoint prefers short contexts: over which sentences, and for what.

A section of the schema carries one of these as a mark. Without a mark it is asked over the whole article. Small models
label well what is put before them and recall badly, so the more code can propose, the less is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jianbao.articles import Article


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of a sentence that code proposes.

    Attributes:
        around: the words around them, where equal ones must be told apart.
        is_read: whether code reads their labels, so that no model is asked for them.
    """

    text: str
    around: str = ""
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence worth asking about, and what code has already seen in it.

    Attributes:
        excerpt: the part of the sentence that is shown; empty where all of it is.
    """

    sentence: int
    candidates: tuple[Candidate, ...] = ()
    excerpt: str = ""


Leads = Callable[[Article], Sequence[Lead]]
Items = Callable[[Article], Sequence[Mapping[str, Any]]]
"""What code writes of a section by itself: the facts of an article as a model would write them."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The model lists the facts of chosen sentences; candidates are shown to it as hints.

    Attributes:
        leads: picks the sentences of an article.
        at_once: how many sentences one question shows.
        unseen: the most facts of an answer beyond the candidates; small models go on listing when nothing is left.
        composed: fields that code fills from the article, and what does; the model is not asked for them.
        items: the facts where no model is asked; None where code sees no more than hints.
    """

    leads: Leads
    at_once: int = 1
    unseen: int = 1
    composed: Mapping[str, Callable[[Article], Any]] = field(default_factory=dict)
    items: Items | None = None

    def given(self, article: Article) -> dict[str, Any]:
        """The fields that code fills."""
        return {name: compose(article) for name, compose in self.composed.items()}


@dataclass(frozen=True, slots=True)
class Labelled:
    """The model labels the candidates whose labels code does not read, in order; what each is, code has read.

    Attributes:
        leads: picks the sentences of an article, with the candidates.
        candidate: the field that a candidate fills.
        labels: the fields that the model fills; other optional ones are null, or read by code.
    """

    leads: Leads
    candidate: str
    labels: tuple[str, ...]

    def item(self, lead: Lead, candidate: Candidate, labels: Sequence[str] = ()) -> dict[str, Any]:
        """A candidate with its labels, as a model would write the fact; a missing label is null."""
        given = dict.fromkeys(self.labels) | dict(zip(self.labels, labels, strict=False))
        return {"cite": [lead.sentence], self.candidate: candidate.text, **given}

    def items(self, article: Article) -> list[dict[str, Any]]:
        """All candidates without labels: what stands where no model is asked."""
        return [self.item(lead, candidate) for lead in self.leads(article) for candidate in lead.candidates]


@dataclass(frozen=True, slots=True)
class ReadOff:
    """Code reads the facts off the article and no model is asked; they are grounded like any answer.

    Attributes:
        items: the facts of an article as a model would write them.
    """

    items: Items


Focus = Listed | Labelled | ReadOff
