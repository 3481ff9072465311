"""A run as tables in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from rich.table import Table

from jianbao.cli.eval.tables import line, shown, table, value_of
from jianbao.evaluation import Baseline, CaseScore, Run, State, Summary, summary
from jianbao.language import say

_WORST = 5
_SHOWN = 3
"""Faults that are told of a case."""


def tell(run: Run) -> None:
    """Prints what a run comes to."""
    whole = summary(run)
    line(_title(run))
    shown(_sections(whole))
    for fact in _facts(whole, run):
        line(fact)
    line(say("the worst cases:", "最差的用例："))
    for case, value in islice(whole.worst, _WORST):
        faults = islice(_faults(case.scores[0], case.epochs[0].error), _SHOWN)
        line(f"  {value:.3f}  {case.case}: {'; '.join(faults) or '–'}")
    if run.stopped:
        line(say(f"ended early: {run.stopped}", f"提前结束：{run.stopped}"))


def tell_changes(changes: Mapping[str, Sequence[str]], baseline: Baseline | None, bless: str) -> None:
    """Prints what has changed since it was blessed; `bless` is the command that says it may."""
    if baseline is None:
        line(say(f"nothing is blessed yet, so nothing is held to: {bless}", f"还没有基线，无从比较。请运行：{bless}"))
        return
    when, count = baseline.blessed, sum(map(len, changes.values()))
    if not changes:
        line(say(f"unchanged since {when}: {baseline.why}", f"与 {when} 的基线一致：{baseline.why}"))
        return
    line(
        say(
            f"{count} changes since {when} ({baseline.why}). Mend them, or bless them: {bless}",
            f"与 {when} 的基线（{baseline.why}）有 {count} 处不同。请改正，或确认：{bless}",
        )
    )
    for case, lines in changes.items():
        for change in lines:
            line(f"  {case}: {change}")


def _title(run: Run) -> str:
    count, epochs = len(run.cases), run.epochs
    return say(
        f"{run.recipe} · {run.endpoint.name} ({run.endpoint.model}) · {run.mode} · {count} cases × {epochs}",
        f"{run.recipe} · {run.endpoint.name}（{run.endpoint.model}）· {run.mode} · {count} 个用例 × {epochs} 遍",
    )


def _sections(whole: Summary) -> Table:
    heads = say("wanted", "应有"), say("given", "给出"), say("same", "相同"), say("failed", "没答")
    made = table(say("section", "部分"), "P", "R", "F1", "95 %", *heads)
    for row in whole.rows:
        counts, interval = row.counts, row.interval
        rates = [f"{rate:.3f}" for rate in (counts.precision, counts.recall, counts.f1)]
        between = f"{interval.low:.2f}–{interval.high:.2f}"
        numbers = map(str, (counts.wanted, counts.given, counts.same, row.failed))
        made.add_row(row.section, *rates, between, *numbers)
    return made


def _facts(whole: Summary, run: Run) -> Iterator[str]:
    """What is told of the whole run."""
    total, cost = whole.total, whole.total.cost
    yield say(f"value {value_of(whole)}", f"总分 {value_of(whole)}")
    yield say(
        f"briefs {total.valid.right} of {total.valid.of}; must_not broken {total.violations}; "
        f"figures and names beyond the article {total.unsupported}; "
        f"grounded {total.grounded.right} of {total.grounded.of}",
        f"简报 {total.valid.right}/{total.valid.of}；违反 must_not {total.violations}；"
        f"文外的数字和名称 {total.unsupported}；有依据 {total.grounded.right}/{total.grounded.of}",
    )
    money = "".join(f"; {amount:.4f} {currency}" for currency, amount in (cost.prices or {}).items())
    yield say(
        f"calls {cost.calls}; tokens read {cost.read:,} (cached {cost.cached:,}), written {cost.written:,}{money}; "
        f"{run.seconds:.0f} s",
        f"调用 {cost.calls} 次；读 {cost.read:,} 词元（缓存 {cost.cached:,}），写 {cost.written:,} 词元{money}；"
        f"{run.seconds:.0f} 秒",
    )


def _faults(score: CaseScore, error: str | None) -> Iterator[str]:
    """What is wrong with a brief, the gravest first."""
    if not score.valid:
        yield say(f"no brief: {error}", f"没有简报：{error}")
    yield from (f"must_not: {broken.why}" for broken in score.violations)
    yield from (say(f"beyond the article: {words}", f"文中没有：{words}") for words in score.unsupported)
    yield from (say(f"{section} has no answer", f"{section} 没有回答") for section in score.failures)
    for name, section in score.sections.items():
        counts = section.counts
        if missed := counts.wanted - counts.same:
            yield say(f"{name}: {missed} missed", f"{name}：漏 {missed} 项")
        if wrong := sum(pair.state in (State.WRONG, State.NEAR) for pair in section.pairs):
            yield say(f"{name}: {wrong} wrong", f"{name}：错 {wrong} 项")
