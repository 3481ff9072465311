"""How far an English clause says that an agreement or the work is."""

from __future__ import annotations

import re

from jianbao.facts.words import stages

_PLAN = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|propos(?:e|es|ed|ing)|intend(?:s|ed)?|will|would|may|might|could|aims?|hopes?|expect(?:s|ed)?|scheduled|due|"
    r"set|to (?:build|open|sign|begin|start|construct|be)|wants?|considers?|considering|mulls?|eyes?)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|yet to|denie[sd]|fail(?:s|ed)? to|no longer|without)\b|n't\b", re.IGNORECASE)
_SIGNED = re.compile(r"\b(?:signs|signed|signing of|inks|inked)\b", re.IGNORECASE)
_INTENT = re.compile(rf"\b(?:{stages.INTENT}|intends?|intended)\b", re.IGNORECASE)
_FRAMEWORK = re.compile(rf"\b(?:{stages.FRAMEWORK})\b", re.IGNORECASE)
_WORK = (
    ("投产", rf"{stages.AT_WORK}|open(?:s|ed)|came online|comes online|goes online|went online|"
     r"beg[ai]ns? (?:operations?|production)|inaugurate[sd]|in operation"),
    ("在建", rf"{stages.UNDER_WAY}|being built|construction is under way"),
    ("开工", rf"{stages.BEGUN}|break ground|beg[ai]ns? (?:construction|building)|start(?:s|ed) building|"
     r"construction (?:began|begins|started)"),
)  # fmt: skip
_REACHED = tuple((stage, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for stage, words in _WORK)


def agreement_of(words: str) -> str | None:
    """How far a clause says that an agreement is; None where it does not say, denies it or plans it."""
    if _DENIED.search(words):
        return None
    for stage, pattern in (("意向", _INTENT), ("框架", _FRAMEWORK), ("签约", _SIGNED)):
        if (match := pattern.search(words)) and (stage == "意向" or not _PLAN.search(words, 0, match.start())):
            return stage
    return None


def progress_of(words: str) -> str | None:
    """How far a clause says that the work is; what is still to come is planned, whatever it is."""
    if _DENIED.search(words):
        return None
    for stage, pattern in _REACHED:
        if (match := pattern.search(words)) and not _PLAN.search(words, 0, match.start()):
            return stage
    return "规划" if _PLAN.search(words) else None
