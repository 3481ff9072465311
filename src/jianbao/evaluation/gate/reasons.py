"""Why a verdict is what it is, in words."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.evaluation.gate.verdict import Breach, BreachKind, Outcome, Verdict
from jianbao.language import say


def reasons(verdict: Verdict, cases_to_pass: int) -> list[str]:
    """What speaks for the outcome, the weightiest first; `cases_to_pass` is the least that a run passes with."""
    told = [_breach(breach) for breach in sorted(verdict.breaches, key=lambda one: not one.settled)]
    told += [*_sections(verdict), *_whole(verdict)]
    if verdict.outcome is Outcome.INCONCLUSIVE:
        told += _want(verdict, cases_to_pass)
    return told


def _breach(breach: Breach) -> str:
    what = {
        BreachKind.NO_BRIEF: say("there is no brief", "没有简报"),
        BreachKind.FAILED_SECTION: say(f"the section {breach.what} fails", f"{breach.what} 部分失败"),
        BreachKind.FORBIDDEN_FACT: say(
            f"a fact that gold forbids ({breach.what})",
            f"出现标注禁止的内容（{breach.what}）",
        ),
        BreachKind.UNSUPPORTED: say(f"“{breach.what}” is not in the article", f"文章里没有“{breach.what}”"),
    }[breach.kind]
    return f"{breach.case}: " + say(
        f"{what}, in {breach.epochs} of {breach.of} epochs, and in none before",
        f"{what}，{breach.of} 轮中有 {breach.epochs} 轮，此前一轮也没有",
    )


def _sections(verdict: Verdict) -> Iterator[str]:
    for section in verdict.sections:
        if section.failed:
            yield say(
                f"{section.section}: {section.worse} worse, {section.better} better (p = {section.adjusted:.2g})",
                f"{section.section}：{section.worse} 项变差，{section.better} 项变好（p = {section.adjusted:.2g}）",
            )


def _whole(verdict: Verdict) -> Iterator[str]:
    bounds = f"{_points(verdict.low)} … {_points(verdict.high)}"
    changed = _points(verdict.difference)
    if verdict.dropped:
        yield say(
            f"the mean value fell: {changed} points ({bounds})",
            f"平均分下降：{changed} 分（{bounds}）",
        )
        return
    yield say(
        f"the mean value changed by {changed} points ({bounds})",
        f"平均分变化：{changed} 分（{bounds}）",
    )
    if verdict.high < 0:
        yield say(
            f"it is lower, and by no more than the {100 * verdict.min_effect:g} points that matter",
            f"平均分略低，但没有超过要紧的 {100 * verdict.min_effect:g} 分",
        )


def _want(verdict: Verdict, cases_to_pass: int) -> Iterator[str]:
    """What is wanting for a verdict."""
    if verdict.cases < cases_to_pass:
        yield say(
            f"{verdict.cases} cases are too few to pass; {cases_to_pass} are needed",
            f"{verdict.cases} 个用例太少，至少要 {cases_to_pass} 个才能通过",
        )
    if verdict.low <= -verdict.min_effect:
        yield say(
            f"could not have seen a drop under {100 * verdict.detectable:.1f} points for sure, "
            f"and cannot rule out one of {100 * verdict.min_effect:g}; more cases or epochs are needed",
            f"低于 {100 * verdict.detectable:.1f} 分的下降不一定看得出来，"
            f"也不能排除下降 {100 * verdict.min_effect:g} 分；需要更多用例或轮次",
        )
    if verdict.breaches:
        yield say("run more epochs to tell whether they stay", "请多跑几轮，看这些问题是否还在")


def _points(share: float) -> str:
    return f"{100 * share:+.1f}"
