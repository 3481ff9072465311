"""Whose a figure is by its own clause: 云杉科技营收86亿元, 全区机柜3.6万个."""

from __future__ import annotations

import re

from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.figures import clause_around
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.words.regions import CITIES, PROVINCES
from jianbao.text import HAN

_KNOWN = "|".join(sorted(PROVINCES + CITIES, key=len, reverse=True))
_REGION = re.compile(
    rf"(?:{_KNOWN})[省市区]?|[全我该本][省市区县镇州]|"
    rf"(?<![{HAN}])(?![一每各某两几多])[{HAN}]{{2,3}}?(?:新区|[区县镇市])(?![域场民面])"
)
_QUOTED = re.compile(rf"[“「](?P<name>[{HAN}A-Za-z\d·•]{{2,12}})[”」]")


def owner_in_clause(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the first body, project or region that the clause of a figure names in front of it."""
    first, _ = clause_around(text, start, end)
    spans = [(body.start, body.end) for body in bodies(text)]
    spans += [(name.start, name.end) for name in project_names(text)]
    spans += [match.span() for match in _REGION.finditer(text, first, start)]
    if opening := _QUOTED.match(text, first, start):
        spans.append(opening.span("name"))
    within = [span for span in spans if first <= span[0] and span[1] <= start]
    # Of 深圳云杉科技有限公司 the firm and not the city.
    return min(within, key=lambda span: (span[0], -span[1]), default=None)
