"""What is wrong with the briefs of a case, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jianbao.evaluation.gate import BreachKind
from jianbao.evaluation.reports.facts import called, fact_words, field_words, shortened
from jianbao.evaluation.runs import CaseRun, Epoch
from jianbao.evaluation.scores import KeyFactScore, Pair, SectionScore, State
from jianbao.language import say


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that no brief may come to.

    Attributes:
        kind: as the gate tells them apart.
        section: where it is; None where it is of the whole brief.
        words: what is wrong.
    """

    kind: BreachKind
    section: str | None
    words: str


def faults_of(case: CaseRun) -> list[Fault]:
    """What no brief may come to, of all epochs of a case; each once, with the epochs it is in where not in all."""
    times = Counter(fault for epoch in case.epochs for fault in dict.fromkeys(_faults(epoch)))
    return [
        Fault(fault.kind, fault.section, _with_epochs(fault.words, count, len(case.epochs)))
        for fault, count in times.items()
    ]


def mistakes_of(case: CaseRun, section: str) -> list[str]:
    """The facts of a section that were missed or are wrong, in words, over all epochs."""
    return _over_epochs(
        list(_mistakes(score.sections[section])) if score.valid and section in score.sections else []
        for score in case.scores
    )


def untold_of(case: CaseRun) -> list[str]:
    """The key facts that headline and summary do not tell, or tell to the contrary, over all epochs."""
    return _over_epochs(
        [_untold(fact) for fact in score.key_facts if not fact.told] if score.valid else [] for score in case.scores
    )


def sections_of(case: CaseRun) -> list[str]:
    """The sections that anything is known of, in the order of the recipe."""
    scored = [name for score in case.scores for name in score.sections]
    return list(dict.fromkeys([*scored, *(fault.section for fault in faults_of(case) if fault.section)]))


def _faults(epoch: Epoch) -> Iterator[Fault]:
    score = epoch.score
    if not score.valid:
        why = shortened(epoch.error or "")
        words = say(f"there is no brief: {why}", f"没有简报：{why}") if why else say("there is no brief", "没有简报")
        yield Fault(BreachKind.NO_BRIEF, None, words)
        return
    yield from _failed(epoch)
    for one in score.violations:
        fact = fact_words(one.item)
        words = say(f"gold forbids it ({one.why}): {fact}", f"标注禁止（{one.why}）：{fact}")
        yield Fault(BreachKind.FORBIDDEN_FACT, one.section, words)
    for made_up in score.unsupported:
        words = say(
            f"the article does not have “{made_up}”, which headline or summary tell",
            f"标题或摘要里的“{made_up}”，文章里没有",
        )
        yield Fault(BreachKind.UNSUPPORTED, None, words)


def _failed(epoch: Epoch) -> Iterator[Fault]:
    why = {failure.section: shortened(failure.message) for failure in (epoch.record.failures if epoch.record else ())}
    for section in epoch.score.failures:
        words = say("there is no usable answer", "没有可用的回答")
        told = why.get(section)
        yield Fault(BreachKind.FAILED_SECTION, section, say(f"{words}: {told}", f"{words}：{told}") if told else words)


def _mistakes(section: SectionScore) -> Iterator[str]:
    for pair in section.pairs:
        if pair.state is State.SAME:
            yield from _wrong_fields(pair)
        elif pair.state in (State.NEAR, State.MISSED, State.WRONG):
            yield _mistake(pair)


def _mistake(pair: Pair) -> str:
    wanted, given = fact_words(pair.wanted or {}), fact_words(pair.given or {})
    if pair.state is State.MISSED:
        return say(f"missed: {wanted}", f"漏掉：{wanted}")
    if pair.state is State.WRONG:
        return say(f"wrong: {given}", f"错误：{given}")
    return say(f"wanted {wanted}; given {given}", f"应为 {wanted}；实为 {given}")


def _wrong_fields(pair: Pair) -> Iterator[str]:
    wanted, given = pair.wanted or {}, pair.given or {}
    name = called(wanted)
    for field in (field for field, right in pair.fields.items() if not right):
        want, got = field_words(wanted, field), field_words(given, field)
        yield say(f"{name}: {field}: wanted {want}; given {got}", f"{name}：{field}：应为 {want}；实为 {got}")


def _untold(fact: KeyFactScore) -> str:
    words = shortened(fact.fact)
    if fact.contrary:
        return say(f"told to the contrary: {words}", f"写反了：{words}")
    return say(f"not told: {words}", f"没有写到：{words}")


def _over_epochs(lines: Iterable[list[str]]) -> list[str]:
    """Lines of all epochs, each once, with how many epochs have it where not all do."""
    each = [dict.fromkeys(epoch) for epoch in lines]
    times = Counter(line for epoch in each for line in epoch)
    return [_with_epochs(line, count, len(each)) for line, count in times.items()]


def _with_epochs(line: str, count: int, epochs: int) -> str:
    if count == epochs:
        return line
    return say(f"{line} (in {count} of {epochs} epochs)", f"{line}（{epochs} 轮中有 {count} 轮）")
