"""What a check finds: which fact, why in words, where the article says otherwise, what to ask again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pydantic import BaseModel, ConfigDict

from jianbao.articles import Article, Sentence
from jianbao.facts.brief import Brief
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.locate import Found, evidence_of


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FactAt(_Kept):
    """A fact of a brief: its section, its index there (null in a section of one fact), the field in question."""

    section: str
    index: int | None = None
    field: str | None = None


class Finding(_Kept):
    """Something in a brief that does not hold together, or not with the article. Nothing is corrected.

    Attributes:
        check: the name of the check: of the function.
        facts: the facts it is about, the first one foremost.
        reason: what is wrong, in the article's language.
        evidence: where the article says what the facts do not agree with.
        hint: one line that says what to ask the model again.
    """

    check: str
    facts: tuple[FactAt, ...]
    reason: str
    evidence: tuple[Evidence, ...] = ()
    hint: str | None = None


Check = Callable[[Article, Brief], Iterator[Finding]]
"""A check reads the article and its brief, and tells what does not hold."""


def said(article: Article, english: str, chinese: str) -> str:
    """The one of two wordings that is in the article's language."""
    return chinese if article.language == "zh" else english


def evidence_at(article: Article, sentence: Sentence, start: int, end: int) -> Evidence:
    """The evidence of a span of a sentence's text."""
    return evidence_of(Found(sentence.start + start, sentence.start + end, sentence.number, Status.EXACT), article)
