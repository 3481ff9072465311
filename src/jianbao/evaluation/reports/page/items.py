"""What a block of the report lists: a pair, a key fact, a broken rule, what was dropped; all of one shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jianbao.articles import Article
from jianbao.evaluation.gold import Case
from jianbao.evaluation.reports.page.evidence import Grounds, Marks, place_of
from jianbao.evaluation.runs import Epoch
from jianbao.evaluation.scores import CaseScore, Pair, State
from jianbao.rendering.labels import choice, label
from jianbao.rendering.quantities import read_as
from jianbao.store import PlainRecord

Json = Mapping[str, Any]
_READ = {"value", "high", "unit", "currency"}
"""Told beside the words of a quantity."""
_BESIDE = {"evidence", "aliases", "any_of", "asked"}
_FAULTS = {State.NEAR, State.MISSED, State.WRONG}


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what was expected (`also` is right too) and got; `right` where gold judges it."""

    name: str
    wanted: str = ""
    given: str = ""
    right: bool | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a block.

    Attributes:
        state: of a pair, or what else it is: `told`, `forbidden`, `dropped` …
        fields: the first is what it is called.
        wanted_at, given_at: where the article has it, by gold and by the brief.
        note: why, where it has to be told.
        unplaced: gold's words where they are not of this story.
        faulty: whether a reader who looks for faults should see it.
    """

    state: str
    fields: tuple[Field, ...] = ()
    wanted_at: Marks = ()
    given_at: Marks = ()
    note: str = ""
    unplaced: str = ""
    faulty: bool = True


@dataclass(frozen=True, slots=True)
class Items:
    """Makes items of an epoch of a case, with the values of fields in a language (`zh` or `en`)."""

    case: Case
    article: Article
    epoch: Epoch
    grounds: Grounds
    language: str

    def section(self, name: str) -> tuple[Item, ...]:
        """The pairs of a section in their order, then what was dropped of it and what failed."""
        score = self.epoch.score
        pairs = (self._pair(name, pair, score) for pair in score.sections[name].pairs)
        failures = self._failures({name}) or (Item("failed", note=self.epoch.error or ""),)
        return (*(failures if score.sections[name].failed else ()), *pairs, *self._dropped({name}))

    def key_facts(self) -> tuple[Item, ...]:
        """Headline and summary beside gold's, the key facts, and what the two have beyond the article."""
        score = self.epoch.score
        facts = (
            Item(
                "contrary" if fact.contrary else "told" if fact.told else "untold",
                (Field("key_fact", wanted=fact.fact),),
                faulty=fact.contrary or not fact.told,
            )
            for fact in score.key_facts
        )
        beyond = (Item("unsupported", (Field("text", given=words),)) for words in score.unsupported)
        return (*self._prose(), *facts, *beyond)

    def others(self) -> tuple[Item, ...]:
        """What is of no section: the error, broken rules, and what the record has of other sections and of checks."""
        score, record = self.epoch.score, self.epoch.record
        error = (Item("error", note=self.epoch.error),) if self.epoch.error else ()
        rules = (
            Item(
                "forbidden",
                (*self._fields({}, one.item, {}), Field("section", given=label(one.section, self.language))),
                given_at=self.grounds.of(one.section, one.item),
                note=one.why,
            )
            for one in score.violations
        )
        elsewhere = _sections(record) - set(score.sections)
        return (*error, *rules, *self._failures(elsewhere), *self._dropped(elsewhere), *self._findings(record))

    def _pair(self, section: str, pair: Pair, score: CaseScore) -> Item:
        wanted, given = pair.wanted or {}, pair.given or {}
        words = wanted.get("evidence")
        at = place_of(words, self.article) if words else None
        plain = {name: value for name, value in given.items() if name != "unsupported"}
        why = [rule.why for rule in score.violations if rule.section == section and rule.item == plain]
        return Item(
            state=pair.state,
            fields=self._fields(wanted, given, pair.fields),
            wanted_at=(at,) if at else (),
            given_at=self.grounds.of(section, given) if given else (),
            note="; ".join(why),
            unplaced="" if at or not words else words,
            faulty=pair.state in _FAULTS or bool(why) or not all(pair.fields.values()),
        )

    def _fields(self, wanted: Json, given: Json, right: Mapping[str, bool]) -> tuple[Field, ...]:
        if "field" in wanted or "field" in given:
            name = (wanted or given)["field"]
            return (Field(name, self._shown(name, wanted.get("value")), self._shown(name, given.get("value"))),)
        read = _READ if "value" in {*wanted, *given} else set()
        names = [name for name in dict.fromkeys([*_named(wanted), *_named(given), *right]) if name not in read]
        every = (self._field(name, wanted, given, right.get(name)) for name in names)
        return tuple(one for one in every if one.wanted or one.given or one.right is False)

    def _field(self, name: str, wanted: Json, given: Json, right: bool | None) -> Field:
        also = wanted.get("aliases" if name in ("name", "text") else f"{name}_aliases") or wanted.get(f"{name}_also")
        forms = (self._shown(name, form) for form in also or ())
        return Field(
            name, self._told(name, wanted), self._told(name, given), right, tuple(form for form in forms if form)
        )

    def _told(self, name: str, fact: Json) -> str:
        """A field of a fact; the words of a quantity with what they are read as."""
        return _quantity(fact) if name == "text" and "value" in fact else self._shown(name, fact.get(name))

    def _shown(self, name: str, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return label("yes" if value else "no", self.language)
        if isinstance(value, list):
            return label(", ", self.language).join(self._shown(name, one) for one in value)
        if isinstance(value, dict):
            whole = "; ".join(f"{key} {self._shown(key, one)}" for key, one in value.items() if one is not None)
            return _quantity(value) if isinstance(value.get("text"), str) else whole
        return choice(str(value), name, self.language)

    def _prose(self) -> tuple[Item, ...]:
        overview, made = self.case.sections.overview, self.epoch.record or self.epoch.answer
        told = made.brief.get("overview") if made and made.brief else None
        told = told if isinstance(told, dict) else {}
        fields = (
            Field(name, getattr(overview, name, None) or "", _words(told.get(name)))
            for name in ("headline", "summary")
        )
        shown = tuple(one for one in fields if one.wanted or one.given)
        return (Item("prose", shown, faulty=False),) if shown else ()

    def _failures(self, sections: set[str]) -> tuple[Item, ...]:
        failures = self.epoch.record.failures if self.epoch.record else ()
        return tuple(
            Item("failed", (Field("section", given=label(one.section, self.language)),), note=one.message)
            for one in failures
            if one.section in sections
        )

    def _dropped(self, sections: set[str]) -> tuple[Item, ...]:
        dropped = self.epoch.record.dropped if self.epoch.record else ()
        return tuple(
            Item(
                one.effect,
                (Field(one.field or "source words", given=self._shown(one.field or "", one.item)),),
                note=one.reason,
                faulty=False,
            )
            for one in dropped
            if one.section in sections
        )

    def _findings(self, record: PlainRecord | None) -> tuple[Item, ...]:
        return tuple(
            Item(
                "check",
                (Field("check", given=label(one.check, self.language)),),
                given_at=tuple((at.start, at.end) for at in one.evidence),
                note=one.reason,
                faulty=False,
            )
            for one in (record.checks if record else ())
        )


def _sections(record: PlainRecord | None) -> set[str]:
    """The sections of which something failed or was dropped."""
    if record is None:
        return set()
    return {failure.section for failure in record.failures} | {miss.section for miss in record.dropped}


def _named(fact: Json) -> Sequence[str]:
    """The fields that are shown, the annotator's note behind the others."""
    shown = [name for name in fact if name not in _BESIDE and not name.endswith(("_aliases", "_also"))]
    return sorted(shown, key="note".__eq__)


def _quantity(fact: Json) -> str:
    read = read_as(fact)
    return f"{fact['text']} ({read})" if read else str(fact["text"])


def _words(value: Any) -> str:
    return str(value.get("text") or "") if isinstance(value, dict) else str(value or "")
