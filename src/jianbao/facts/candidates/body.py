"""What a candidate for the name of a body is, and which words say no more than what kind of body it is."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from jianbao.facts.candidates.names import Parts, is_composed
from jianbao.facts.words import bodies as words

FORMAL = words.ENDINGS + words.DEPARTMENTS + words.SCHOOLS
"""What the formal names of bodies end in."""
_GENERIC = Parts(words.GENERIC + words.FIELDS)
_KINDS = Parts(words.GENERIC + words.FIELDS + words.KINDS)
_BARE_FIRM = re.compile(f"(?:{'|'.join(words.BEFORE_FIRM)})公司$")
_ALL_ENDINGS = frozenset(FORMAL + words.SHORT_ENDINGS + words.SITES + words.GOVERNED)
_OF_NUMERALS = re.compile("[一二三四五六七八九]{2}(?:重工|重科|股份|控股)")
"""A firm whose brand is two numerals, which no count of firms is."""
_DEPARTMENT = re.compile(rf"(?:[国省市县区州盟旗镇]|新区|自治区|高新区|经开区)(?:{'|'.join(words.DEPARTMENTS)})")


_OF_A_LEVEL = re.compile(
    "[省市县区州](?![级属内外里域场政区重点直])(?=.{4,}(?:集团|公司)$)(?!.{0,4}(?:重点|龙头|骨干|企业))"
)
"""A firm that belongs to a province or city: 省数字产业投资集团."""


class Body(NamedTuple):
    """A stretch of a text that seems to name a body; `formal` where its ending says so."""

    start: int
    end: int
    text: str
    formal: bool


def is_department(name: str) -> bool:
    """Whether a name says no more than a government's level and the department's field: 市教育局."""
    return _DEPARTMENT.fullmatch(name) is not None


def is_generic(name: str) -> bool:
    """Whether a name is made of nothing but words of kind: 该科技公司."""
    of_its_own = (
        is_department(name) or name in words.NATIONAL or _OF_A_LEVEL.match(name) or _OF_NUMERALS.fullmatch(name)
    )
    return not of_its_own and is_composed(name, _GENERIC, _ALL_ENDINGS)


def names_none(name: str) -> bool:
    """Whether words that end like a name are none: those of kind alone, and 公司 behind a verb."""
    return (
        is_generic(name)
        or name.endswith(words.NOT_BODIES)
        or name.startswith(("公司", "各", "某"))
        or (name.endswith("公司") and (_BARE_FIRM.search(name) is not None or is_kind(name, ("公司",))))
    )


def is_kind(name: str, endings: Container[str]) -> bool:
    """Whether a name only tells one kind from another: 商业火箭公司, 核心技术."""
    return is_composed(name, _KINDS, endings)


def is_generic_firm(more: str) -> bool:
    """Whether words behind a name only say what it is: 某某集团 控股公司."""
    return more != "公司" and is_composed(more, _GENERIC, ("公司",))
