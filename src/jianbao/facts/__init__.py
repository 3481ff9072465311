"""The types that recipes' schemas are written in, and the grounding that turns answers into facts."""

from jianbao.facts.brief import Brief, Fact, merged, unresolved
from jianbao.facts.evidence import Evidence, Status
from jianbao.facts.focus import Focus, Lead
from jianbao.facts.grounding import Effect, Grounding, Miss
from jianbao.facts.people import Person, people_sentences
from jianbao.facts.types import Date, EventDate, Name, Phrase, Prose

__all__ = [
    "Brief",
    "Date",
    "Effect",
    "EventDate",
    "Evidence",
    "Fact",
    "Focus",
    "Grounding",
    "Lead",
    "Miss",
    "Name",
    "Person",
    "Phrase",
    "Prose",
    "Status",
    "merged",
    "people_sentences",
    "unresolved",
]
