"""The industry brief: signings, projects, parks, computing centres, satellites, AI clusters."""

from __future__ import annotations

from typing import Annotated

from jianbao.facts import (
    Brief,
    EventDate,
    Fact,
    Figure,
    Labelled,
    Listed,
    Organization,
    Person,
    Prose,
    ReadOff,
    figure_leads,
    organizations_read,
    people_sentences,
)


class Overview(Fact):
    """The event in one look."""

    event_date: EventDate | None
    in_scope: bool
    headline: Prose
    summary: Prose


class IndustryBrief(Brief):
    """A brief of an industry story."""

    overview: Overview | None = None
    people: Annotated[list[Person], Listed(people_sentences)] = []
    organizations: Annotated[list[Organization], ReadOff(organizations_read)] = []
    figures: Annotated[list[Figure], Labelled(figure_leads, candidate="amount", labels=("whose", "what"))] = []
