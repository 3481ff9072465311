"""When two names are of one development zone: 县经开区 and 云岭经开区, 云岭经开区 and 云岭经济技术开发区."""

from __future__ import annotations

import re

from jianbao.text import HAN

_ZONE = re.compile(
    rf"(?P<stem>[{HAN}]{{1,6}}?)(?P<kind>高新区|经开区|经济开发区|经济技术开发区|高新技术(?:产业)?开发区)"
)


def says_less(name: str, other: str) -> bool:
    """Whether the first name may be of the zone of the second and says less of it: it has no stem, or a short noun."""
    if not (name.endswith("区") and other.endswith("区")):
        return False
    zone, full = _ZONE.fullmatch(name), _ZONE.fullmatch(other)
    if not (zone and full) or name == other or ("高" in zone["kind"]) != ("高" in full["kind"]):
        return False
    if zone["stem"] in ("县", "市", "区"):
        return len(full["stem"]) > 1
    return zone["stem"] == full["stem"] and len(zone["kind"]) < len(full["kind"])
