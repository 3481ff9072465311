"""The files of a run that others read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jianbao.evaluation.baselines import Baseline
from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.reports.junit import junit_xml
from jianbao.evaluation.reports.markdown import markdown_summary
from jianbao.evaluation.reports.page import report_html
from jianbao.evaluation.runs import Run
from jianbao.language import say
from jianbao.store import write_by_rename


@dataclass(frozen=True, slots=True)
class Judged:
    """Runs over the same cases, and what a replay has otherwise than its baseline.

    Attributes:
        runs: the run of the endpoint, and its rivals.
        files: the cases.
        baseline: what the first run was held to; None where it was held to nothing.
        changes: by case, a line for each field that has changed.
    """

    runs: Sequence[Run]
    files: Sequence[CaseFile]
    baseline: Baseline | None = None
    changes: Mapping[str, Sequence[str]] = field(default_factory=dict)


def save_reports(judged: Judged, folder: Path) -> None:
    """Writes NAME.junit.xml for each run, and NAME.md and NAME.html of all together, by the name of the first.

    Raises:
        RecordError: a file cannot be written.
    """
    name = judged.runs[0].name
    seen: Counter[str] = Counter()
    for run in judged.runs:
        changes = judged.changes if run is judged.runs[0] else {}
        seen[run.name] += 1
        number = f".{seen[run.name]}" if seen[run.name] > 1 else ""
        write_by_rename(folder / f"{run.name}{number}.junit.xml", junit_xml(run, changes))
    reasons = [f"{case}: {line}" for case, lines in judged.changes.items() for line in lines]
    write_by_rename(folder / f"{name}.md", markdown_summary(judged.runs, _verdict(judged), reasons))
    write_by_rename(folder / f"{name}.html", report_html(judged.runs, judged.files))


def _verdict(judged: Judged) -> str:
    """What is said of the first run in one line."""
    if any(run.stopped for run in judged.runs):
        return say("not all cases were asked", "没有问完所有用例")
    if judged.baseline is None:
        return say("not held to a baseline", "没有与基线比较")
    count, when = _count(judged.changes.values()), judged.baseline.blessed
    if count:
        return say(f"FAIL: {count} changes since {when}", f"FAIL：与 {when} 的基线有 {count} 处不同")
    return say(f"PASS: unchanged since {when}", f"PASS：与 {when} 的基线一致")


def _count(lines: Iterable[Sequence[str]]) -> int:
    return sum(map(len, lines))
