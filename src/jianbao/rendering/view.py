"""A record as readers see it: sections, facts, and for every field its text and where the article says it.

A view is made from the stored JSON alone, so that records of any recipe can be shown, also of one that is no longer
there. A field is a plain value, an object with a `text`, or a list or object of such.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath
from typing import Any

from jianbao.facts.checks import FactAt, Finding
from jianbao.rendering.labels import choice, label
from jianbao.rendering.quantities import read_as, yuan
from jianbao.store import PlainRecord

_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"\d{4}")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Span:
    """Where the article says something: characters of its text, the sentence's number, how it was found."""

    start: int
    end: int
    sentence: int
    status: str


@dataclass(frozen=True, slots=True)
class Value:
    """What a field says.

    Attributes:
        text: in the words of the article, or of the model where it is prose.
        span: where the article says it; None of prose and of plain values.
        edtf: of a date that says more than its words do, its EDTF form (今年7月: 2024-07).
        read_as: of a quantity, what code has read from the words, where that differs (约12亿元: ~1,200,000,000 元).
        yuan: of an amount of money in CNY, its value.
        needs_review: whether a person should look at it, and
        beyond: what of it the article does not have.
    """

    text: str
    span: Span | None = None
    edtf: str | None = None
    read_as: str | None = None
    yuan: float | None = None
    needs_review: bool = False
    beyond: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact: the numbers of the sentences that it cites, and its fields in order, each with its values."""

    cite: tuple[int, ...]
    fields: Mapping[str, tuple[Value, ...]]

    def text(self, name: str) -> str:
        """The words of a field of one value; empty where it says nothing."""
        return next((value.text for value in self.fields.get(name, ())), "")


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section: its facts; whether it is a list of them; whether there was an answer at all."""

    name: str
    facts: tuple[FactView, ...]
    is_list: bool = True
    answered: bool = True

    @property
    def columns(self) -> list[str]:
        """The fields that say something in any of the facts."""
        named = dict.fromkeys(name for fact in self.facts for name in fact.fields)
        return [name for name in named if any(fact.fields.get(name) for fact in self.facts)]


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record, to be shown in a language (`zh` or `en`)."""

    record: PlainRecord
    language: str
    sections: tuple[SectionView, ...]

    @property
    def overview(self) -> FactView:
        """The section `overview` as a fact; without fields where there is none."""
        facts = [section.facts[0] for section in self.sections if section.name == "overview" and section.facts]
        return facts[0] if facts else FactView((), {})

    @property
    def headline(self) -> str:
        """The brief's headline, else the article's title, else the name of its file."""
        article = self.record.article
        return self.overview.text("headline") or article.title or PurePath(article.source).name

    @property
    def in_scope(self) -> bool:
        """Whether the article is of the recipe's matter; it is unless the brief denies it."""
        overview = self.record.brief.get("overview")
        return not (isinstance(overview, dict) and overview.get("in_scope") is False)

    @property
    def facets(self) -> dict[str, tuple[Value, ...]]:
        """What the overview says of the event besides headline and summary; that it is in scope needs no saying."""
        told = {"headline", "summary"} | ({"in_scope"} if self.in_scope else set())
        return {name: values for name, values in self.overview.fields.items() if values and name not in told}

    @property
    def stated(self) -> list[str]:
        """What its page states of the article, in words: publisher, mirror, authors, when it was published."""
        article, language = self.record.article, self.language
        told = (
            ("", article.publisher or ""),
            ("via", article.mirror or ""),
            ("by", label(", ", language).join(article.authors)),
            ("", article.published or ""),
            ("reposted", article.reposted or ""),
        )
        return [(label(what, language) + " " if what else "") + words for what, words in told if words]

    @property
    def spans(self) -> list[Span]:
        """Where the article says what the facts say."""
        fields = [values for section in self.sections for fact in section.facts for values in fact.fields.values()]
        return [value.span for values in fields for value in values if value.span]

    @property
    def findings(self) -> list[Finding]:
        """What the checks found, but for what is told as dropped or flagged already."""
        told = {(miss.section, miss.field, miss.reason) for miss in self.record.dropped}
        return [
            finding
            for finding in self.record.checks
            if not any((at.section, at.field, finding.reason) in told for at in finding.facts)
        ]

    @property
    def cited(self) -> list[tuple[int, str]]:
        """The sentences that any fact cites: number and text, in order."""
        numbers = {number for section in self.sections for fact in section.facts for number in sentences_of(fact)}
        article = self.record.article
        pieces = groupby((s for s in article.sentences if s.number in numbers), key=lambda s: s.number)
        return [(number, "".join(article.text[s.start : s.end] for s in spans)) for number, spans in pieces]


def view_of(record: PlainRecord, language: str) -> RecordView:
    """The view of a record in a language."""
    failed = {failure.section for failure in record.failures}
    sections = (_section(name, value, language, failed) for name, value in record.brief.items())
    return RecordView(record, language, tuple(sections))


def sentences_of(fact: FactView) -> list[int]:
    """The numbers of the sentences that a fact cites or has its words from, in order."""
    spans = [value.span for values in fact.fields.values() for value in values if value.span]
    return sorted({*fact.cite, *(span.sentence for span in spans)})


def places(facts: Iterable[FactAt], language: str) -> str:
    """The facts that a finding is about, each once: the section, the number of the fact there, the field."""
    shown = (_place(at, language) for at in facts)
    return label(", ", language).join(dict.fromkeys(shown))


def _place(at: FactAt, language: str) -> str:
    number = "" if at.index is None else str(at.index + 1)
    section = f"{label(at.section, language)}{number if language == 'zh' else f' {number}'.rstrip()}"
    return f"{section}·{label(at.field, language, at.section)}" if at.field else section


def review_note(value: Value, language: str) -> str:
    """What a person should look at in a value."""
    note = label("to be reviewed", language)
    return note + label(": ", language) + label(", ", language).join(value.beyond) if value.beyond else note


def _section(name: str, value: Any, language: str, failed: Container[str]) -> SectionView:
    if isinstance(value, list):
        facts = tuple(_fact(name, fact, language) for fact in value)
        return SectionView(name, facts, answered=bool(facts) or name not in failed)
    if value is None:
        return SectionView(name, (), is_list=False, answered=False)
    return SectionView(name, (_fact(name, value, language),), is_list=False)


def _fact(section: str, stored: dict[str, Any], language: str) -> FactView:
    fields = {name: value for name, value in stored.items() if name != "cite"}
    # Of what is on a list, only what is so needs saying: 原任, 直接引语.
    silent = (None, False) if section != "overview" else (None,)
    shown = {name: () if value in silent else tuple(_values(name, value, language)) for name, value in fields.items()}
    return FactView(tuple(stored.get("cite", ())), shown)


def _values(field: str, stored: Any, language: str) -> Iterator[Value]:
    if isinstance(stored, bool):
        yield Value(label("yes" if stored else "no", language))
    elif isinstance(stored, list):
        for one in stored:
            yield from _values(field, one, language)
    elif isinstance(stored, dict) and isinstance(stored.get("text"), str):
        yield _value(stored)
    elif isinstance(stored, dict):
        for name, one in stored.items():
            yield from _values(name, one, language)
    elif stored is not None:
        yield Value(choice(str(stored), field, language))


def _value(stored: dict[str, Any]) -> Value:
    text = stored["text"]
    beyond = stored.get("unsupported") or ()
    return Value(
        text=text,
        span=_span(stored.get("evidence")),
        edtf=_beyond_its_words(stored.get("edtf"), text),
        read_as=read_as(stored),
        yuan=yuan(stored),
        needs_review=bool(stored.get("needs_review")),
        beyond=tuple(map(str, beyond)),
    )


def _span(evidence: Any) -> Span | None:
    if evidence is None:
        return None
    return Span(evidence["start"], evidence["end"], evidence["sentence"], str(evidence["status"]))


def _beyond_its_words(edtf: Any, text: str) -> str | None:
    """An EDTF date that has a number which its words do not have; English words may name the month."""
    if not isinstance(edtf, str):
        return None
    stated = set(map(int, _NUMBER.findall(text)))
    wanted = (_YEAR if _LATIN.search(text) else _NUMBER).findall(edtf)
    return edtf if any(int(number) not in stated for number in wanted) else None
