"""The types that recipes' schemas are written in, and the grounding that turns answers into facts."""

from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact, merged, unresolved
from jianbao.facts.candidates.figures import Kind
from jianbao.facts.dates import Dated, date_leads, day_of_event
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.figures import Figure, figures_read
from jianbao.facts.focus import Candidate, Focus, Labelled, Lead, Listed, ReadOff
from jianbao.facts.grounding import Effect, Grounding, Miss
from jianbao.facts.headlines import density, headline_of, kind_of_event
from jianbao.facts.organizations import Organization, organizations_read
from jianbao.facts.people import Person, people_sentences
from jianbao.facts.places import Place, place_of_event, places_read
from jianbao.facts.policies import Policy, policies_read
from jianbao.facts.posted import people_read
from jianbao.facts.projects import Project, projects_read
from jianbao.facts.quotes import Quote, quotes_read
from jianbao.facts.readers import ReadFrom
from jianbao.facts.salience import ROOM, event_points, key_points, points_of, summary_of
from jianbao.facts.types import Date, Label, Mentioned, Name, Phrase, Prose

__all__ = [
    "ROOM",
    "Amount",
    "Brief",
    "Candidate",
    "Date",
    "Dated",
    "Effect",
    "Evidence",
    "Fact",
    "Figure",
    "Focus",
    "Grounding",
    "Kind",
    "Label",
    "Labelled",
    "Lead",
    "Listed",
    "Mentioned",
    "Miss",
    "Name",
    "Organization",
    "Person",
    "Phrase",
    "Place",
    "Policy",
    "Project",
    "Prose",
    "Quote",
    "ReadFrom",
    "ReadOff",
    "Status",
    "date_leads",
    "day_of_event",
    "density",
    "event_points",
    "figures_read",
    "headline_of",
    "key_points",
    "kind_of_event",
    "merged",
    "organizations_read",
    "people_read",
    "people_sentences",
    "place_of_event",
    "places_read",
    "points_of",
    "policies_read",
    "projects_read",
    "quotes_read",
    "summary_of",
    "unresolved",
]
