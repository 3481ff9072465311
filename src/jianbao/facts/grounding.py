"""What one answer is checked against, and what did not hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pydantic_core import PydanticCustomError

from jianbao.articles import Article
from jianbao.facts.candidates.denial import denial_before
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.locate import evidence_of, locate


class Effect(StrEnum):
    """What becomes of something that the article does not bear out."""

    DROPPED = "dropped"
    """The whole fact is gone."""
    NULLED = "nulled"
    """Its optional field is null."""
    REPLACED = "replaced"
    """Its optional field has what code reads in the place of the model's words."""
    FLAGGED = "flagged"
    """The text stays, marked for review."""
    UNCONFIRMED = "unconfirmed"
    """A candidate of code's own, which the model was asked about and did not take."""


@dataclass(frozen=True, slots=True)
class Miss:
    """Something an answer claims that the article does not bear out.

    Attributes:
        item: the fact as the model wrote it; None when the answer as a whole is at fault.
        field: the field that fails; None when the item as a whole is malformed.
        reason: what is wrong, in words.
        effect: what becomes of it.
        ask_again: whether the model may know better when it is told.
        key: of the fact that stays without the field; None when no fact stays.
    """

    item: Any
    field: str | None
    reason: str
    effect: Effect
    ask_again: bool = True
    key: tuple[Any, ...] | None = None


@dataclass(slots=True)
class Grounding:
    """The validation context of one answer: the article it must agree with, and the misses so far.

    It is falsy, because instructor renders messages as Jinja templates whenever the context is truthy, and article
    text is never rendered.
    """

    article: Article
    misses: list[Miss] = field(default_factory=list)
    nulled: list[tuple[str, str]] = field(default_factory=list)
    """Optional fields of the item in hand that became null: (field, reason)."""
    replaced: list[tuple[str, str]] = field(default_factory=list)
    """Optional fields of the item in hand that have code's reading in the place of the model's: (field, reason)."""
    taken: set[tuple[int, int]] = field(default_factory=set)
    """Spans of the original that a figure of the answer stands for already: of two equal ones each has its own."""

    given: Mapping[str, Any] = field(default_factory=dict)
    """Fields of a single fact that code has put together in the model's place."""

    def __bool__(self) -> bool:
        return False

    def find(
        self, text: str, cite: Iterable[int], *, fuzzy: bool = False, named: bool = False
    ) -> tuple[str, Evidence]:
        """The article's own words for a text in the cited sentences, and their evidence.

        Raises:
            PydanticCustomError: it is not there, or denied there; the reason says so, or where it is instead.
        """
        numbers = list(cite)
        found = locate(text, self.article, numbers, fuzzy=fuzzy, named=named)
        if found is None and (denied := _denied(text, self.article, numbers)):
            raise ungrounded(
                f"the article says “{denied}”, not “{text}”", f"原文写的是“{denied}”，不是“{text}”", self.article
            )
        if found is None:
            raise ungrounded(f"“{text}” does not stand in the article", f"文中没有“{text}”", self.article)
        if found.status is Status.ELSEWHERE:
            raise ungrounded(
                f"“{text}” stands in sentence {found.sentence}, not in {_listed(numbers)}",
                f"“{text}”在第{found.sentence}句，不在第{_listed(numbers)}句",
                self.article,
            )
        return self.article.working.text[found.start : found.end], evidence_of(found, self.article)


def _denied(text: str, article: Article, cite: list[int]) -> str | None:
    """A text with the denial in front of it, where the article has it behind one alone."""
    found = locate(text, article, cite, named=True)
    if found is None:
        return None
    sentence = article.sentences[found.sentence - 1]
    begin = denial_before(sentence.text, found.start - sentence.start)
    return None if begin is None else article.working.text[sentence.start + begin : found.end]


def hopeless(english: str, chinese: str, article: Article) -> PydanticCustomError:
    """The error of a field that is of the wrong kind altogether; asking again is a waste."""
    return PydanticCustomError("hopeless", "{reason}", {"reason": chinese if article.language == "zh" else english})


def ungrounded(english: str, chinese: str, article: Article) -> PydanticCustomError:
    """The error of a field that does not ground, in the article's language."""
    # The reason goes in as a value: pydantic would read braces in it as a template.
    reason = chinese if article.language == "zh" else english
    return PydanticCustomError("ungrounded", "{reason}", {"reason": reason})


def _listed(numbers: list[int]) -> str:
    return "、".join(map(str, numbers)) or "0"
