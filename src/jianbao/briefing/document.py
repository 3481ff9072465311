"""The briefing as a document: what stands in it and in what order, whatever it is written in."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jianbao.briefing.collect import Collected
from jianbao.rendering import FactView, RecordView, SectionView, Value, label, view_of
from jianbao.store import PlainRecord

_COLLECTED = ("projects", "figures")
"""The sections that are put together over all articles."""
_MOST_POINTS = 6
_MOST_AMOUNTS = 3


@dataclass(frozen=True, slots=True)
class Item:
    """An article of the briefing, by its number."""

    number: int
    view: RecordView


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money, and what it is of."""

    of: str
    value: Value


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the lead: an item with its largest amounts."""

    item: Item
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """The facts of one section over all items."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Item, FactView], ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing.

    Attributes:
        title, day: what stands at its head.
        language: of its labels, `zh` or `en`.
        items: the articles, in order.
        apart: the articles that are not of the recipe's matter.
        points: the lead.
        collections: facts put together over all items.
        problems: records that could not be read, and why.
    """

    title: str
    day: datetime.date
    language: str
    items: tuple[Item, ...]
    apart: tuple[Item, ...]
    points: tuple[Point, ...]
    collections: tuple[Collection, ...]
    problems: tuple[str, ...]

    @property
    def day_shown(self) -> str:
        """The day as it is written in the briefing's language."""
        return f"{self.day.year}年{self.day.month}月{self.day.day}日" if self.language == "zh" else str(self.day)

    @property
    def count_shown(self) -> str:
        """How many articles it is made from."""
        count = len(self.items) + len(self.apart)
        if self.language == "zh":
            return f"{count} 篇文章"
        return f"{count} article" if count == 1 else f"{count} articles"


def compile_briefing(collected: Collected, day: datetime.date, title: str | None = None) -> Briefing:
    """The briefing of a folder's records; without a title it has a plain one."""
    language = _language(collected.records)
    views = [view_of(record, language) for record in collected.records]
    views.sort(key=lambda view: not view.in_scope)
    numbered = [Item(number, view) for number, view in enumerate(views, 1)]
    items = tuple(item for item in numbered if item.view.in_scope)
    return Briefing(
        title=title or label("news briefing", language),
        day=day,
        language=language,
        items=items,
        apart=tuple(numbered[len(items) :]),
        points=_lead(items),
        collections=tuple(_collections(items)),
        problems=collected.problems,
    )


def _language(records: Sequence[PlainRecord]) -> str:
    chinese = sum(record.article.language == "zh" for record in records)
    return "zh" if 2 * chinese >= len(records) else "en"


def _lead(items: Sequence[Item]) -> tuple[Point, ...]:
    """The items with the largest amounts, then with the most facts, in the order of the document."""
    points = [Point(item, tuple(_amounts(item.view)[:_MOST_AMOUNTS])) for item in items]
    ranked = sorted(points, key=_weight, reverse=True)[:_MOST_POINTS]
    return tuple(sorted(ranked, key=lambda point: point.item.number))


def _weight(point: Point) -> tuple[float, int]:
    largest = max((amount.value.yuan or 0 for amount in point.amounts), default=0)
    return largest, sum(len(section.facts) for section in point.item.view.sections)


def _amounts(view: RecordView) -> list[Amount]:
    """The amounts of an article's projects, else the money among its figures; the largest first."""
    facts = {section.name: section.facts for section in view.sections}
    amounts = [
        Amount(fact.text("name"), value)
        for fact in facts.get("projects", ())
        for value in fact.fields.get("amount", ())
    ]
    money = [
        Amount(fact.text("what"), value)
        for fact in facts.get("figures", ())
        for values in fact.fields.values()
        for value in values
        if value.yuan is not None
    ]
    return sorted(amounts or money, key=lambda amount: -(amount.value.yuan or 0))


def _collections(items: Sequence[Item]) -> Iterator[Collection]:
    for name in _COLLECTED:
        rows = tuple(
            (item, fact)
            for item in items
            for section in item.view.sections
            if section.name == name
            for fact in section.facts
        )
        if rows:
            yield Collection(name, tuple(SectionView(name, tuple(fact for _, fact in rows)).columns), rows)
