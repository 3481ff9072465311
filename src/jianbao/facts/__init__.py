"""The types that recipes' schemas are written in, and the grounding that turns answers into facts."""

from jianbao.facts.amounts import Amount
from jianbao.facts.brief import Brief, Fact, merged, unresolved
from jianbao.facts.candidates.figures import Kind
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.figures import Figure, figure_leads
from jianbao.facts.focus import Candidate, Focus, Labelled, Lead, Listed, ReadOff
from jianbao.facts.grounding import Effect, Grounding, Miss
from jianbao.facts.organizations import Organization, organizations_read
from jianbao.facts.people import Person, people_sentences
from jianbao.facts.readers import ReadFrom
from jianbao.facts.types import Date, EventDate, Label, Mentioned, Name, Phrase, Prose

__all__ = [
    "Amount",
    "Brief",
    "Candidate",
    "Date",
    "Effect",
    "EventDate",
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
    "Prose",
    "ReadFrom",
    "ReadOff",
    "Status",
    "figure_leads",
    "merged",
    "organizations_read",
    "people_sentences",
    "unresolved",
]
