"""The industry brief: signings, projects, parks, computing centres, satellites, AI clusters."""

from __future__ import annotations

from typing import Annotated

from jianbao.facts import Brief, EventDate, Fact, Focus, Person, Prose, people_sentences


class Overview(Fact):
    """The event in one look."""

    event_date: EventDate | None
    in_scope: bool
    headline: Prose
    summary: Prose


class IndustryBrief(Brief):
    """A brief of an industry story."""

    overview: Overview | None = None
    people: Annotated[list[Person], Focus(people_sentences)] = []
