"""The types that recipes' schemas are written in, and the grounding that turns answers into facts.

A library of its own, with no model in it. `jianbao.articles.article_from_text` makes the article; `people_read` and
the other `*_read` give the facts that code reads of it, as a model would write them; `mentions`, `bodies` and
`project_names` give the names in any text; `locate` finds a text in an article's sentences; `findings_of` of
`jianbao.facts.checks` tells what does not hold together in a brief.
"""

from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact, merged, unresolved
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.body import Body
from jianbao.facts.candidates.figures import Kind
from jianbao.facts.candidates.people import Mention, mentions
from jianbao.facts.candidates.project_name import ProjectName
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.dates import Dated, date_leads
from jianbao.facts.event_days import day_of_event
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.figures import Figure, figures_read
from jianbao.facts.focus import Candidate, Focus, Labelled, Lead, Listed, ReadOff
from jianbao.facts.gazetteer import Division, division_of
from jianbao.facts.grounding import Effect, Grounding, Miss
from jianbao.facts.headlines import density, headline_of, kind_of_event
from jianbao.facts.locate import Found, locate
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
    "Body",
    "Brief",
    "Candidate",
    "Date",
    "Dated",
    "Division",
    "Effect",
    "Evidence",
    "Fact",
    "Figure",
    "Focus",
    "Found",
    "Grounding",
    "Kind",
    "Label",
    "Labelled",
    "Lead",
    "Listed",
    "Mention",
    "Mentioned",
    "Miss",
    "Name",
    "Organization",
    "Person",
    "Phrase",
    "Place",
    "Policy",
    "Project",
    "ProjectName",
    "Prose",
    "Quote",
    "ReadFrom",
    "ReadOff",
    "Status",
    "bodies",
    "date_leads",
    "day_of_event",
    "density",
    "division_of",
    "event_points",
    "figures_read",
    "headline_of",
    "key_points",
    "kind_of_event",
    "locate",
    "mentions",
    "merged",
    "organizations_read",
    "people_read",
    "people_sentences",
    "place_of_event",
    "places_read",
    "points_of",
    "policies_read",
    "project_names",
    "projects_read",
    "quotes_read",
    "summary_of",
    "unresolved",
]
