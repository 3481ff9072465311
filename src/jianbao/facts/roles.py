"""The parts that bodies take in a story, and the words by which English gives them."""

from __future__ import annotations

import re
from typing import Literal

from jianbao.facts.candidates.assertion import is_called_off, is_denied

Role = Literal["签约", "投资", "主办", "出席", "承建", "运营", "入驻", "供应", "合作"]

_LINKS = "had|has|have|is|it|its|plans|said|that|the|to|was|will|would|also|jointly|company|fund|firm"
_GOES_ON = rf"(?:, [^,.;]{{1,80}},|,)?(?: on \w+(?: \([^)]*\))?| (?:{_LINKS}))* "
_ENGLISH: tuple[tuple[Role, str], ...] = (
    ("签约", r"sign(?:s|ed|ing)?\b"),
    ("投资", r"invest|fund|commit|put in\b|back(?:s|ed)\b|led the\b"),
    ("承建", r"buil[dt]|construct|br(?:oke|eaks|eak) ground"),
    ("运营", r"operat|runs?\b"),
    ("供应", r"suppl|deliver|provid|arrang"),
    ("主办", r"host|organi[sz]"),
    ("出席", r"attend"),
    ("合作", r"partner|cooperat|collaborat"),
)
_SAID_OF = tuple((role, re.compile(_GOES_ON + f"(?:{verbs})")) for role, verbs in _ENGLISH)
"""The verb behind a body: Cedar Ltd said it had committed."""
_OTHER_PARTY = re.compile(r"\bsign(?:s|ed|ing)?\b[^.;]*?\bwith (?:the )?$")
_ARRANGED_BY = re.compile(r"\b(?:arranged|funded|backed|financed) by (?:the )?$")


def english_role(text: str, start: int, end: int) -> Role | None:
    """The part of the body at a span of an English sentence; null where the words beside it do not say."""
    if is_denied(text) or is_called_off(text):
        return None
    if _OTHER_PARTY.search(text[:start]):
        return "签约"
    if _ARRANGED_BY.search(text[:start]):
        return "投资"
    return next((role for role, pattern in _SAID_OF if pattern.match(text, end)), None)
