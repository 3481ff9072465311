"""Rules of `must_not`: plausible wrong facts that a brief may not have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from jianbao.evaluation.gold import Rule
from jianbao.evaluation.scorers.words import simplified
from jianbao.evaluation.scores import Violation


def violations(brief: Mapping[str, Any], rules: Sequence[Rule]) -> list[Violation]:
    """The facts of a plain brief that a rule forbids, each once for each rule."""
    return [
        Violation(section=rule.section, item=fact, why=rule.why)
        for rule in rules
        for fact in _facts(brief.get(rule.section))
        if all(re.search(pattern, _words(fact.get(field))) for field, pattern in rule.where.items())
    ]


def _facts(section: Any) -> list[dict[str, Any]]:
    facts = section if isinstance(section, list) else [section]
    return [fact for fact in facts if fact]


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(map(_words, value.values()))
    return "" if value is None else simplified(str(value))
