"""Checks of a finished brief: each a function that tells what does not hold, in words, and corrects nothing.

    from jianbao.facts import checks

    for finding in checks.findings_of(article, brief):
        print(finding.check, finding.reason, finding.hint)

They go by the types of `jianbao.facts` and know no recipe: a brief without projects or figures has nothing to check
there. No model is asked.
"""

from jianbao.articles import Article
from jianbao.facts.brief import Brief
from jianbao.facts.checks.finding import Check, FactAt, Finding
from jianbao.facts.checks.growth import growth_beside_base
from jianbao.facts.checks.lists import counts_match_lists
from jianbao.facts.checks.plans import plans_not_achieved
from jianbao.facts.checks.prose import prose_in_article
from jianbao.facts.checks.publication import published_after_event
from jianbao.facts.checks.quotes import quotes_as_spoken
from jianbao.facts.checks.scope import scope_fits
from jianbao.facts.checks.shares import shares_in_range
from jianbao.facts.checks.stages import agreement_apart_from_progress, stages_as_cited
from jianbao.facts.checks.totals import parts_make_total
from jianbao.facts.checks.uses import one_figure_one_thing

CHECKS: tuple[Check, ...] = (
    prose_in_article,
    parts_make_total,
    counts_match_lists,
    shares_in_range,
    stages_as_cited,
    agreement_apart_from_progress,
    plans_not_achieved,
    one_figure_one_thing,
    growth_beside_base,
    quotes_as_spoken,
    published_after_event,
    scope_fits,
)
"""Every check, in the order in which findings are told."""


def findings_of(article: Article, brief: Brief) -> list[Finding]:
    """What does not hold in a brief of an article, by all checks."""
    return [finding for check in CHECKS for finding in check(article, brief)]


__all__ = ["CHECKS", "Check", "FactAt", "Finding", "findings_of"]
