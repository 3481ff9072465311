"""The general brief: any news."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from jianbao import facts
from jianbao.articles import Article
from jianbao.facts import (
    Brief,
    Date,
    Fact,
    Figure,
    Listed,
    Name,
    Organization,
    Person,
    Prose,
    ReadFrom,
    ReadOff,
    figures_read,
    organizations_read,
    people_read,
    people_sentences,
)

_ROOM = 2 * facts.ROOM
"""Characters of the points."""
_CITED = 4
"""The most sentences of an overview."""


class Overview(Fact):
    """The event in one look."""

    headline: Prose
    summary: Prose
    event_date: Annotated[Date | None, ReadFrom(facts.day_of_event)] = None
    place: Annotated[Name | None, ReadFrom(facts.place_of_event)] = None


class Point(Fact):
    """Something that a reader in a hurry should know."""

    identity: ClassVar[tuple[str, ...]] = ("text",)

    text: Prose


def _overview_read(article: Article) -> list[dict[str, Any]]:
    """The overview without a model."""
    cite = [lead.sentence for lead in facts.event_points(article)][:_CITED]
    return [{"cite": cite, "headline": facts.headline_of(article)}]


def _points_read(article: Article) -> list[dict[str, Any]]:
    """The points without a model: the clauses that say most."""
    return facts.points_of(article, room=_ROOM)


class GeneralBrief(Brief):
    """A brief of any news."""

    overview: Annotated[
        Overview | None,
        Listed(facts.event_points, at_once=40, composed={"summary": facts.summary_of}, items=_overview_read),
    ] = None
    key_points: Annotated[list[Point], ReadOff(_points_read)] = []
    people: Annotated[list[Person], Listed(people_sentences, items=people_read)] = []
    organizations: Annotated[list[Organization], ReadOff(organizations_read)] = []
    figures: Annotated[list[Figure], ReadOff(figures_read)] = []
