"""Evals: what briefs should say, how near they come to it, and whether they got worse.

`Asked` runs the cases of a recipe, live, recorded or replayed, to a `Run`; `summary` tells what it comes to.
`changes_since` holds a replay to its baseline, `verdict_on` judges a live run by one before it. Below that, `load_set`
reads a folder of cases, each held against its article; `answer_of` makes a stored record ready for scoring;
`score_case` scores it, section by section with the matching; `total` sums up.
"""

from jianbao.evaluation.answers import FAILED, Answer, answer_of, plain_brief
from jianbao.evaluation.asked import Asked
from jianbao.evaluation.asserting import CheckedRun
from jianbao.evaluation.baselines import Baseline, baseline_of, changes_since, load_baseline, save_baseline
from jianbao.evaluation.budget import Budget, Spending
from jianbao.evaluation.comparing import verdict_on
from jianbao.evaluation.gate import Outcome, Verdict, compare_runs
from jianbao.evaluation.gold import Case, gold_schema
from jianbao.evaluation.importing import import_case, import_folder, load_set
from jianbao.evaluation.loading import CaseFile, load_case, load_cases
from jianbao.evaluation.perfect import perfect
from jianbao.evaluation.recordings import RecordingFolder
from jianbao.evaluation.running import Plan, rescored, run_cases
from jianbao.evaluation.runs import CaseRun, Epoch, Mode, Run, load_run, save_run
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
from jianbao.evaluation.sets import CaseSet, set_of
from jianbao.evaluation.summary import Row, Summary, summary
from jianbao.evaluation.totals import TotalScore, total

__all__ = [
    "FAILED",
    "SCORER",
    "Answer",
    "Asked",
    "Baseline",
    "Budget",
    "Case",
    "CaseFile",
    "CaseRun",
    "CaseScore",
    "CaseSet",
    "CheckedRun",
    "Cost",
    "Counts",
    "Epoch",
    "KeyFactScore",
    "Mode",
    "Outcome",
    "Pair",
    "Plan",
    "RecordingFolder",
    "Row",
    "Run",
    "SectionScore",
    "Share",
    "Spending",
    "State",
    "Summary",
    "TotalScore",
    "Verdict",
    "Violation",
    "answer_of",
    "baseline_of",
    "changes_since",
    "compare_runs",
    "gold_schema",
    "import_case",
    "import_folder",
    "load_baseline",
    "load_case",
    "load_cases",
    "load_run",
    "load_set",
    "perfect",
    "plain_brief",
    "rescored",
    "run_cases",
    "save_baseline",
    "save_run",
    "score_case",
    "set_of",
    "summary",
    "total",
    "verdict_on",
]
