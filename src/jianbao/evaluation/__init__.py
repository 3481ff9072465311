"""Gold and scores: what briefs should say, and how near they come to it.

`load_set` reads a folder of cases, each held against its article; `answer_of` makes a stored record ready for scoring;
`score_case` scores it, section by section with the matching; `total` sums up; `compare_runs` judges a
run by one before.
"""

from jianbao.evaluation.answers import FAILED, Answer, answer_of, plain_brief
from jianbao.evaluation.gate import Outcome, Verdict, compare_runs
from jianbao.evaluation.gold import Case, gold_schema
from jianbao.evaluation.importing import import_case, import_folder, load_set
from jianbao.evaluation.loading import CaseFile, load_case, load_cases
from jianbao.evaluation.perfect import perfect
from jianbao.evaluation.scores import (
    SCORER,
    CaseScore,
    Cost,
    Counts,
    KeyFactScore,
    Pair,
    SectionScore,
    Share,
    State,
    Violation,
)
from jianbao.evaluation.scoring import score_case
from jianbao.evaluation.totals import TotalScore, total

__all__ = [
    "FAILED",
    "SCORER",
    "Answer",
    "Case",
    "CaseFile",
    "CaseScore",
    "Cost",
    "Counts",
    "KeyFactScore",
    "Outcome",
    "Pair",
    "SectionScore",
    "Share",
    "State",
    "TotalScore",
    "Verdict",
    "Violation",
    "answer_of",
    "compare_runs",
    "gold_schema",
    "import_case",
    "import_folder",
    "load_case",
    "load_cases",
    "load_set",
    "perfect",
    "plain_brief",
    "score_case",
    "total",
]
