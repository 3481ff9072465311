"""What a team's tests assert of a run; what does not hold is told in words, case by case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jianbao.errors import UsageError
from jianbao.evaluation.baselines import changes_since, load_baseline
from jianbao.evaluation.gate import BreachKind
from jianbao.evaluation.reports.faults import faults_of, mistakes_of, untold_of
from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import KEY_FACTS
from jianbao.evaluation.summary import summary
from jianbao.language import say

_LINES = 40
"""Lines that a message has."""
_ROUNDING = 1e-9
"""A mean of floats may be this much below what it is."""


@dataclass(frozen=True, slots=True)
class CheckedRun:
    """A run that can be asserted.

    Each method raises AssertionError with the cases and facts for which its sentence does not hold.
    """

    run: Run
    baselines: Path
    """The folder of what is blessed, with a file for each endpoint."""
    asked: Sequence[str] = ()
    """The names of the cases that were asked for; none are all."""

    def assert_unchanged(self) -> None:
        """Every field of every brief is as it was blessed."""
        __tracebackhide__ = True
        endpoint = self.run.endpoint.name
        baseline = load_baseline(self.baselines, endpoint)
        if baseline is None:
            bless = f"jianbao eval bless {self.run.recipe} --endpoint {endpoint} --why …"
            _hold(say("nothing is blessed yet", "还没有确认过基线"), [say(f"Run: {bless}", f"请运行：{bless}")])
            return
        changes = changes_since(baseline, self.run, self.asked)
        _hold(
            say("briefs are not as they were blessed", "简报与基线不同"),
            [f"{case}: {line}" for case, lines in changes.items() for line in lines],
        )

    def assert_valid(self) -> None:
        """Every case was asked and has a brief, and every section of it an answer."""
        __tracebackhide__ = True
        stopped = [self.run.stopped] if self.run.stopped else []
        lines = [*stopped, *self._faults(BreachKind.NO_BRIEF, BreachKind.FAILED_SECTION)]
        _hold(say("not every brief is whole", "有的简报缺失或不完整"), lines)

    def assert_no_violations(self) -> None:
        """No brief has a fact that gold forbids."""
        __tracebackhide__ = True
        _hold(
            say("briefs have facts that gold forbids", "简报里有标注禁止的内容"),
            self._faults(BreachKind.FORBIDDEN_FACT),
        )

    def assert_no_unsupported(self) -> None:
        """No headline or summary has a figure or name that its article does not have."""
        __tracebackhide__ = True
        _hold(
            say("headlines or summaries have what the article does not", "标题或摘要里有文章没有的内容"),
            self._faults(BreachKind.UNSUPPORTED),
        )

    def assert_f1(self, section: str, *, at_least: float) -> None:
        """A section's F1 over the facts of all cases; of `key_facts`, the share that headline and summary tell.

        Args:
            section: its name.
            at_least: from 0 to 1.

        Raises:
            AssertionError: it is less; with the facts that were missed or are wrong.
            UsageError: the run has no such section.
        """
        __tracebackhide__ = True
        rows = {row.section: row for row in summary(self.run).rows}
        if section not in rows:
            there = ", ".join(rows)
            raise UsageError(
                say(
                    f"{section!r} is no section of {self.run.name}. There are: {there}.",
                    f"{self.run.name} 没有 {section!r} 这一部分。有：{there}。",
                )
            )
        counts = rows[section].counts
        if counts.f1 < at_least - _ROUNDING:
            told = f"{counts.wanted} / {counts.given} / {counts.same}"
            _hold(
                say(
                    f"{section}: F1 is {counts.f1:.3f}, less than {at_least:g} (wanted / given / same: {told})",
                    f"{section}：F1 是 {counts.f1:.3f}，低于 {at_least:g}（应有 / 给出 / 相同：{told}）",
                ),
                self._mistakes(section) or [say("no single fact is wrong", "没有哪一条是错的")],
            )

    def assert_mean(self, *, at_least: float) -> None:
        """The mean value over cases, from 0 to 1; where it is less, the cases are told, the worst first."""
        __tracebackhide__ = True
        whole = summary(self.run)
        value = whole.total.value
        if value < at_least - _ROUNDING:
            _hold(
                say(f"the mean is {value:.3f}, less than {at_least:g}", f"平均分是 {value:.3f}，低于 {at_least:g}"),
                [f"{case.case}: {mean:.3f}" for case, mean in whole.worst],
            )

    def _faults(self, *kinds: BreachKind) -> list[str]:
        return [
            f"{case.case}: {f'{fault.section}: ' if fault.section else ''}{fault.words}"
            for case in self.run.cases
            for fault in faults_of(case)
            if fault.kind in kinds
        ]

    def _mistakes(self, section: str) -> list[str]:
        return [f"{case.case}: {line}" for case in self.run.cases for line in _section(case, section)]


def _section(case: CaseRun, section: str) -> list[str]:
    """What is wrong with a section of a case, its failure too."""
    if section == KEY_FACTS:
        return untold_of(case)
    failed = [
        fault.words for fault in faults_of(case) if fault.kind is BreachKind.NO_BRIEF or fault.section == section
    ]
    return [*failed, *mistakes_of(case, section)]


def _hold(what: str, lines: Iterable[str]) -> None:
    """Raises AssertionError where there are lines that tell what does not hold."""
    __tracebackhide__ = True
    told = list(lines)
    if not told:
        return
    shown = told[:_LINES]
    if more := len(told) - len(shown):
        shown.append(say(f"… and {more} more", f"……另有 {more} 项"))
    raise AssertionError("\n  ".join([what, *shown]))
