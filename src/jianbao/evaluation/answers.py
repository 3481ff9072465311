"""What is scored: a brief in plain words, without evidence, and what is known of how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jianbao.evaluation.scores import Cost, Score, Share
from jianbao.facts import Status
from jianbao.store import PlainRecord

Json = dict[str, Any]
_GROUNDED = {Status.EXACT, Status.FOLDED, Status.FUZZY}
_AMOUNT = ("text", "value", "high", "unit", "currency", "bound")


@dataclass(frozen=True, slots=True)
class Answer:
    """A brief to be scored.

    Attributes:
        brief: its sections in plain words, as `plain_brief` has them; None where there is none at all.
        failed: the sections, or parts of them, for which there was no usable answer, each as often as it failed.
        grounded: of all evidence, what stands in the article; None where the brief has no evidence.
        cost: None where it is not known.
    """

    brief: Json | None
    failed: tuple[str, ...] = ()
    grounded: Share | None = None
    cost: Cost | None = None


class PlainAnswer(Score):
    """An answer as run files hold it, of a rival that makes no record; the brief is null where there is none."""

    brief: Json | None
    cost: Cost | None = None

    def scored(self) -> Answer:
        """What is scored."""
        return Answer(self.brief, cost=self.cost)


FAILED = Answer(None)
"""An article for which there is no brief."""


def answer_of(record: PlainRecord) -> Answer:
    """A stored brief as it is scored."""
    stored = record.model_dump(mode="json")
    statuses = list(_statuses(stored["brief"]))
    return Answer(
        plain_brief(stored),
        tuple(failure.section for failure in record.failures),
        Share(right=sum(status in _GROUNDED for status in statuses), of=len(statuses)),
        _cost(record),
    )


def plain_brief(record: Json) -> Json:
    """A record's brief without evidence: sections by name, each a list of facts, one fact or null.

    A fact is an object of plain values: a date is its EDTF, a grounded text its words. The items of `figures`, `dates`
    and `quotes` are in the words of gold: a figure has the fields of its amount, and whose it is stands in `what`.
    """
    shaped: Json = {section: _section(section, facts) for section, facts in record["brief"].items()}
    if "overview" in shaped:
        shaped["overview"] = (shaped["overview"] or {}) | {"published": record["article"]["published"]}
    return shaped


def _section(section: str, facts: Any) -> Any:
    if isinstance(facts, list):
        return [_SHAPES.get(section, _fact)(fact) for fact in facts]
    return _fact(facts) if facts else None


def _fact(fact: Json) -> Json:
    return {name: _value(value) for name, value in fact.items() if name != "cite"}


def _figure(fact: Json) -> Json:
    what = f"{_value(fact.get('whose')) or ''}{_value(fact.get('what')) or ''}"
    known = {name: fact.get(name) for name in ("kind", "period")}
    return {**(_value(fact["amount"]) or {}), "what": what, **known}


def _date(fact: Json) -> Json:
    return {"text": fact["date"]["text"], "edtf": fact["date"]["edtf"], "what": _value(fact.get("what"))}


def _quote(fact: Json) -> Json:
    return {"speaker": _value(fact["speaker"]), "text": _value(fact["words"]), "direct": fact.get("direct")}


_SHAPES = {"figures": _figure, "dates": _date, "quotes": _quote}


def _value(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "value" in value:
        return {name: value.get(name) for name in _AMOUNT}
    return value.get("edtf", value["text"])


def _statuses(node: Any) -> Iterator[str]:
    """How every evidence of a brief was found."""
    if isinstance(node, dict):
        if isinstance(node.get("evidence"), dict):
            yield node["evidence"]["status"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from _statuses(item)


def _cost(record: PlainRecord) -> Cost:
    costs = record.costs
    prices = [cost.price for cost in costs]
    known = [price for price in prices if price]
    return Cost(
        calls=sum(cost.calls for cost in costs),
        read=sum(cost.read for cost in costs),
        cached=sum(cost.cached for cost in costs),
        written=sum(cost.written for cost in costs),
        seconds=sum(cost.seconds for cost in costs),
        prices={known[0].currency: sum(price.amount for price in known)} if len(known) == len(prices) > 0 else None,
    )
