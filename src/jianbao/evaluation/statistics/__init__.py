"""How far scores may be trusted: intervals of one run, differences of two, tests of flips.

Articles are the units throughout: the facts of one article, and the epochs over it, are no independent trials.
All is deterministic by its seed, and needs the extra `evals`.
"""

from jianbao.evaluation.statistics.intervals import Interval, f1_interval, mean_interval, share_interval
from jianbao.evaluation.statistics.mcnemar import by_articles, holm, mcnemar
from jianbao.evaluation.statistics.paired import Paired, detectable, paired

__all__ = [
    "Interval",
    "Paired",
    "by_articles",
    "detectable",
    "f1_interval",
    "holm",
    "mcnemar",
    "mean_interval",
    "paired",
    "share_interval",
]
