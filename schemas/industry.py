"""The industry brief: signings, projects, parks, computing centres, satellites, AI clusters."""

from __future__ import annotations

from typing import Annotated, Literal

from jianbao.facts import (
    Brief,
    Date,
    Dated,
    Fact,
    Figure,
    Labelled,
    Listed,
    Name,
    Organization,
    Person,
    Place,
    Policy,
    Project,
    Prose,
    Quote,
    ReadFrom,
    ReadOff,
    date_leads,
    day_of_event,
    event_points,
    figure_leads,
    organizations_read,
    people_sentences,
    place_of_event,
    places_read,
    policies_read,
    projects_read,
    quotes_read,
    summary_of,
)

EventType = Literal["签约", "开工", "投产", "揭牌", "发布", "推介", "会议", "调研", "融资", "发射", "采访", "其他"]


class Overview(Fact):
    """The event in one look."""

    in_scope: bool
    event_type: EventType
    headline: Prose
    summary: Prose
    event_date: Annotated[Date | None, ReadFrom(day_of_event)] = None
    place: Annotated[Name | None, ReadFrom(place_of_event)] = None


class IndustryBrief(Brief):
    """A brief of an industry story."""

    overview: Annotated[Overview | None, Listed(event_points, at_once=40, composed={"summary": summary_of})] = None
    people: Annotated[list[Person], Listed(people_sentences)] = []
    organizations: Annotated[list[Organization], ReadOff(organizations_read)] = []
    projects: Annotated[list[Project], ReadOff(projects_read)] = []
    figures: Annotated[list[Figure], Labelled(figure_leads, candidate="amount", labels=("whose",))] = []
    dates: Annotated[list[Dated], Labelled(date_leads, candidate="date", labels=("what",))] = []
    places: Annotated[list[Place], ReadOff(places_read)] = []
    policies: Annotated[list[Policy], ReadOff(policies_read)] = []
    quotes: Annotated[list[Quote], ReadOff(quotes_read)] = []
