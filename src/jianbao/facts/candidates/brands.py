"""The short names that a text has for its firms."""

from __future__ import annotations

import re
from functools import lru_cache

from jianbao.facts.candidates.bodies import PLACE
from jianbao.facts.candidates.names import Parts, is_composed
from jianbao.facts.words import bodies as words
from jianbao.text import HAN

_LEGAL = re.compile(r"(?:有限责任|股份有限|有限)?公司$|集团$")
_REGION_LENGTHS = (2, 3)
_ABBREVIATED = re.compile(
    r"[（(](?:以下|下文|后文)?[简下统]称(?:为|[:：])?[“\"「]?(?P<short>[^“”\"「」（）()，。；]{2,16})[”\"」]?[)）]"
)
_BRACKETED = re.compile(r"[（(](?P<other>[^，。；（）()]{2,60})[)）]")
_CHINESE = re.compile(f"[{HAN}]")
_IN_FRONT = re.compile(f"[^{HAN}]|[与和由对的在是为向据将]")
"""What a name stands behind that is no part of a longer one."""
_LEGAL_BODY = re.compile(
    rf"(?:^|(?<=[，,。；;：:\n]))(?P<brand>[{HAN}A-Za-z\d]{{2,6}}?)(?:成立|创立|创办|总部|是|位于|创建)[^。；;\n]{{0,60}}?"
    "(?:主体|全称)(?:公司)?(?:为|是)"
)
_PLAIN = frozenset((*words.GENERIC, *words.SHORT_ENDINGS, *"市省区县"))
_PLAIN_PARTS = Parts(_PLAIN)


def brand_of(name: str, text: str) -> str:
    """The short name that a text uses for a firm: the longest head of the full name that stands there on its own."""
    legal = _LEGAL.search(name)
    if legal is None:
        return ""
    elsewhere = text.replace(name, "\n")
    heads = [name[start:end] for start in {0, _region_at(name, text)} for end in range(start + 2, legal.start() + 1)]
    known = [head for head in heads if not (_is_place(head, text) or is_composed(head, _PLAIN_PARTS, _PLAIN))]
    return max((head for head in known if _stands_alone(head, elsewhere)), key=len, default="")


def _is_place(head: str, text: str) -> bool:
    """Whether it is a region, known or called one by the text: 云岭 beside 云岭市."""
    return bool(PLACE.fullmatch(head)) or any(f"{head}{level}" in text for level in "省市区县镇州")


def _stands_alone(head: str, text: str) -> bool:
    at = text.find(head)
    while at >= 0:
        opens = at == 0 or _IN_FRONT.match(text, at - 1)
        if opens and not text.startswith(("）", ")"), at + len(head)):
            return True
        at = text.find(head, at + 1)
    return False


def _region_at(name: str, text: str) -> int:
    """Where the region at the head of a name ends, known or called one by the text; 0 where there is none."""
    match = PLACE.match(name)
    if match:
        return match.end()
    return next((length for length in _REGION_LENGTHS if _is_place(name[:length], text)), 0)


def abbreviation_of(name: str, text: str) -> str:
    """The short form that a text says it will use: 某某有限公司（以下简称“某某”）; empty where it says none."""
    at = text.find(name)
    said = _ABBREVIATED.match(text, at + len(name)) if at >= 0 else None
    return said["short"] if said else ""


def other_name_of(name: str, text: str) -> str:
    """The name that a text gives in brackets behind one; or empty.

    It is in the other script, 某某传动（Something GmbH）, or leaves characters away: 某市发展和改革委员会（市发改委）.
    """
    at = text.find(name)
    said = _BRACKETED.match(text, at + len(name)) if at >= 0 else None
    if said is None:
        return ""
    in_one_script = bool(_CHINESE.search(name)) == bool(_CHINESE.search(said["other"]))
    return "" if in_one_script and not _shortens(said["other"], name) else said["other"]


def _shortens(short: str, name: str) -> bool:
    """Whether words that end as a body does have some of the characters of its name, in order."""
    rest = iter(name)
    return len(short) > _REGION_LENGTHS[0] and short.endswith(words.DEPARTMENTS) and all(one in rest for one in short)


def trading_as(name: str, text: str) -> str:
    """The name that a text uses for a firm whose legal body it names: 松果星联…，主体为某某有限公司; or empty."""
    told = _legal_body(text)
    if told is None or not text.startswith(name, told.end()):
        return ""
    return next((said for said in (told["brand"],) if any(said[:2] == name[at : at + 2] for at in (0, 2, 3))), "")


# It is asked of every name of a text.
@lru_cache(maxsize=8)
def _legal_body(text: str) -> re.Match[str] | None:
    return _LEGAL_BODY.search(text)
