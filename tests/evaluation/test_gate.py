from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from evals.bench.gate import EQUAL, SETTINGS, harm, simulated
from evals.bench.gate_runs import EPOCHS, drawn_pair, layout, outcomes
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.random import default_rng

from jianbao.errors import RunError
from jianbao.evaluation import CaseScore, KeyFactScore, Outcome, Pair, SectionScore, State, Violation, compare_runs
from jianbao.evaluation.gate import Breach, BreachKind, Change, Flip, Outcomes, Verdict, judged

SECTIONS = ("people", "figures")
FACTS = 6
Run = dict[str, list[CaseScore]]
Edit = Callable[[CaseScore], CaseScore]


def section(right: Sequence[bool], **fields: bool) -> SectionScore:
    return SectionScore(
        pairs=[
            Pair(state=State.SAME, wanted={"name": str(at)}, given={"name": str(at)}, fields=fields)
            if told
            else Pair(state=State.MISSED, wanted={"name": str(at)})
            for at, told in enumerate(right)
        ]
    )


def score(name: str, right: Sequence[bool] = (True,) * FACTS, **changes: Any) -> CaseScore:
    whole: dict[str, Any] = {
        "case": name,
        "gold_sha256": "0" * 64,
        "valid": True,
        "sections": {section_name: section(right) for section_name in SECTIONS},
        "key_facts": [KeyFactScore(fact="签约", told=True)],
        "unsupported": [],
        "violations": [],
        "failures": [],
    }
    return CaseScore.model_validate({**whole, **changes})


def run(cases: int = 16, epochs: int = 3) -> Run:
    return {f"case{at:02}": [score(f"case{at:02}") for _ in range(epochs)] for at in range(cases)}


def edited(runs: Run, edit: Edit, cases: int, epochs: int = 3) -> Run:
    """The run with the first epochs of the first cases edited."""
    return {
        name: [edit(one) if at < cases and epoch < epochs else one for epoch, one in enumerate(scores)]
        for at, (name, scores) in enumerate(runs.items())
    }


def with_section(name: str, new: SectionScore) -> Edit:
    return lambda one: one.model_copy(update={"sections": {**one.sections, name: new}})


def updated(**changes: Any) -> Edit:
    return lambda one: one.model_copy(update=changes)


MISSED_ONE = with_section("people", section([False] + [True] * (FACTS - 1)))
MISSED_ALL = with_section("people", section([False] * FACTS))
NO_BRIEF = updated(
    valid=False,
    failures=list(SECTIONS),
    sections={name: section([False] * FACTS).model_copy(update={"failed": True}) for name in SECTIONS},
)
FAILED = updated(failures=["people"])
FORBIDDEN = updated(violations=[Violation(section="figures", item={"text": "12亿"}, why="only planned")])
BEYOND = updated(unsupported=["8642亿元"])


@pytest.mark.parametrize(
    ("edit", "kind", "what"),
    [
        pytest.param(NO_BRIEF, BreachKind.NO_BRIEF, "", id="no brief"),
        pytest.param(FAILED, BreachKind.FAILED_SECTION, "people", id="a failed section"),
        pytest.param(FORBIDDEN, BreachKind.FORBIDDEN_FACT, "figures: only planned", id="a forbidden fact"),
        pytest.param(BEYOND, BreachKind.UNSUPPORTED, "8642亿元", id="a figure beyond the article"),
    ],
)
@pytest.mark.parametrize(
    ("then", "now", "outcome"),
    [
        pytest.param(0, 2, Outcome.FAIL, id="new in most epochs"),
        pytest.param(0, 1, Outcome.INCONCLUSIVE, id="new in one epoch"),
        pytest.param(1, 3, None, id="known before"),
        pytest.param(2, 0, None, id="gone"),
    ],
)
def test_what_no_brief_may_come_to(
    edit: Edit, kind: BreachKind, what: str, then: int, now: int, outcome: Outcome | None
) -> None:
    found = compare_runs(edited(run(30), edit, 1, then), edited(run(30), edit, 1, now))
    breach = Breach(case="case00", kind=kind, what=what, epochs=now, of=3)
    assert found.breaches == ([breach] if outcome else [])
    if outcome:
        assert found.outcome is outcome
        assert found.reasons[0].startswith("case00: ")
        assert f"in {now} of 3 epochs" in found.reasons[0]


def test_equal_runs_pass_and_say_why() -> None:
    found = compare_runs(run(), run())
    assert (found.outcome, found.difference, found.flips) == (Outcome.PASS, 0.0, [])
    assert (found.cases, found.epochs, found.detectable) == (16, 3, 0.02)
    assert found.reasons == ["the mean value changed by +0.0 points (+0.0 … +0.0)"]


@pytest.mark.parametrize(
    ("edit", "cases", "of", "outcome", "told"),
    [
        pytest.param(MISSED_ONE, 0, 9, Outcome.INCONCLUSIVE, "9 cases are too few to pass; 10", id="too few cases"),
        pytest.param(MISSED_ONE, 0, 10, Outcome.PASS, "changed by", id="just enough"),
        pytest.param(MISSED_ONE, 4, 16, Outcome.PASS, "changed by", id="a drop of a few cases that does not matter"),
        pytest.param(MISSED_ONE, 16, 16, Outcome.FAIL, "the mean value fell: -3.0", id="a drop of all"),
        pytest.param(MISSED_ALL, 2, 16, Outcome.INCONCLUSIVE, "seen a drop under 7.", id="a large drop of two"),
    ],
)
def test_the_whole(edit: Edit, cases: int, of: int, outcome: Outcome, told: str) -> None:
    """A missed person of six is 1/11 of F1 of a section, a third of which is the value: 3 points."""
    found = compare_runs(run(of), edited(run(of), edit, cases))
    assert found.outcome is outcome
    assert any(told in reason for reason in found.reasons)


def test_a_drop_that_does_not_matter_is_told_and_stands() -> None:
    found = compare_runs(run(), edited(run(), MISSED_ONE, 16), min_effect=0.05)
    assert found.high < 0
    assert not found.dropped
    # Every case has the same flip in one section, which fails it.
    assert found.outcome is Outcome.FAIL
    assert [row.section for row in found.sections if row.failed] == ["people"]
    assert any("no more than the 5 points" in reason for reason in found.reasons)


@pytest.mark.parametrize(
    ("worse", "epochs", "fails"),
    [
        pytest.param(16, 3, True, id="all articles"),
        pytest.param(9, 2, True, id="nine in most epochs"),
        pytest.param(16, 1, False, id="all in one epoch only"),
        pytest.param(5, 3, False, id="five, as chance may"),
    ],
)
def test_a_section(worse: int, epochs: int, fails: bool) -> None:
    found = compare_runs(run(), edited(run(), MISSED_ONE, worse, epochs), min_effect=0.5)
    people = next(row for row in found.sections if row.section == "people")
    assert people.failed is fails is (found.outcome is Outcome.FAIL)
    assert any(reason.startswith("people: ") for reason in found.reasons) is fails
    better = compare_runs(edited(run(), MISSED_ONE, worse, epochs), run())
    assert not any(row.failed for row in better.sections)


def test_many_flips_of_one_article_are_one_toss() -> None:
    found = compare_runs(run(), edited(run(), MISSED_ALL, 1))
    people = next(row for row in found.sections if row.section == "people")
    assert (people.worse, people.articles, people.p) == (FACTS, 1, 1.0)
    assert people.mcnemar == pytest.approx(2 / 2**FACTS)
    assert not people.failed


def row(state: State, wanted: str | None = None, given_: str | None = None, **fields: bool) -> SectionScore:
    named = [{"name": name} if name else None for name in (wanted, given_)]
    return SectionScore(pairs=[Pair(state=state, wanted=named[0], given=named[1], fields=fields)])


WORSE = Change.WORSE
ASKED = {"wanted": {"field": "place", "value": None}, "given": {"field": "place", "value": "汀南"}}


@pytest.mark.parametrize(
    ("then", "now", "flips"),
    [
        pytest.param(row(State.SAME, "高远", "高远"), row(State.MISSED, "高远"), [("高远", None, True)], id="missed"),
        pytest.param(
            row(State.SAME, "高远", "高远"),
            row(State.NEAR, "高远", "高原"),
            [("高远", None, True)],
            id="another in its place is one mistake",
        ),
        pytest.param(
            row(State.SAME, "高远", "高远", post=True, former=True),
            row(State.SAME, "高远", "高远", post=False, former=True),
            [("高远", "post", True)],
            id="a field",
        ),
        pytest.param(
            row(State.SAME, "高远", "高远", post=True),
            row(State.MISSED, "高远"),
            [("高远", None, True)],
            id="its fields",
        ),
        pytest.param(SectionScore(pairs=[]), row(State.WRONG, None, "丁若楠"), [("丁若楠", None, False)], id="beyond"),
        pytest.param(SectionScore(pairs=[]), row(State.OPTIONAL, None, "丁若楠"), [], id="optional"),
        pytest.param(
            row(State.NEAR, "高远", "丁若楠"),
            SectionScore(pairs=[*row(State.MISSED, "高远").pairs, *row(State.WRONG, None, "丁若楠").pairs]),
            [],
            id="beyond in either, shown otherwise",
        ),
        pytest.param(
            SectionScore(pairs=[Pair(state=State.SAME, **ASKED)]), SectionScore(pairs=[]), [], id="null is right"
        ),
        pytest.param(
            row(State.SAME, "高远", "高远"),
            row(State.SAME, "高远", "高远").model_copy(update={"failed": True}),
            [("高远", None, True)],
            id="a failed section",
        ),
        pytest.param(
            SectionScore(pairs=[*row(State.SAME, "5%", "5%").pairs, *row(State.MISSED, "5%").pairs]),
            SectionScore(pairs=[*row(State.MISSED, "5%").pairs, *row(State.SAME, "5%", "5%").pairs]),
            [],
            id="twice the same in gold",
        ),
    ],
)
def test_flips(then: SectionScore, now: SectionScore, flips: list[tuple[str, str | None, bool]]) -> None:
    runs = [edited(run(2), with_section("people", one), 1) for one in (then, now)]
    told = compare_runs(*runs).flips
    assert [(one.item, one.field, one.wanted, one.change) for one in told] == [(*flip, WORSE) for flip in flips]
    back = compare_runs(*runs[::-1]).flips
    assert [one.model_copy(update={"change": WORSE}) for one in back] == told


def test_a_key_fact_that_is_not_told_any_more_is_a_flip() -> None:
    found = compare_runs(run(), edited(run(), updated(key_facts=[KeyFactScore(fact="签约", told=False)]), 12))
    assert found.flips[0] == Flip(case="case00", section="key_facts", item="签约", change=WORSE)
    assert [one.section for one in found.sections if one.failed] == ["key_facts"]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        pytest.param(run(3), run(4), "only one of the runs has case03", id="other cases"),
        pytest.param(run(1), run(1), "the runs have 1 cases", id="one case"),
        pytest.param(run(3, 2), run(3, 2), "case00: 2 epochs before and 2 after", id="two epochs"),
        pytest.param(run(3, 3), run(3, 4), "case00: 3 epochs before and 4 after", id="other epochs"),
        pytest.param(run(3), edited(run(3), updated(gold_sha256="f" * 64), 2), "different gold", id="other gold"),
        pytest.param(
            run(3),
            edited(run(3), updated(sections={}), 1, 1),
            "case00: not every epoch has the sections",
            id="sections",
        ),
    ],
)
def test_runs_that_cannot_be_compared(before: Run, after: Run, told: str) -> None:
    with pytest.raises(RunError, match=told):
        compare_runs(before, after)


def test_a_verdict_is_stored_and_read() -> None:
    found = compare_runs(run(), edited(run(), MISSED_ONE, 16))
    assert Verdict.model_validate_json(found.model_dump_json()) == found
    assert all(one.change is WORSE for one in found.flips)


def test_a_verdict_is_told_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    found = compare_runs(run(), edited(run(), FORBIDDEN, 1))
    assert found.reasons[0] == "case00: 出现标注禁止的内容（figures: only planned），3 轮中有 3 轮，此前一轮也没有"


VALUES = st.lists(st.lists(st.floats(0, 1), min_size=3, max_size=3), min_size=2, max_size=30)


@settings(deadline=None, max_examples=40)
@given(VALUES)
def test_a_run_never_fails_by_itself(values: list[list[float]]) -> None:
    found = judged(Outcomes(values, values, SECTIONS, ()), min_effect=0.02, seed=1)
    assert found.outcome is (Outcome.PASS if len(values) >= 10 else Outcome.INCONCLUSIVE)


@settings(deadline=None, max_examples=40)
@given(VALUES, st.floats(0, 1))
def test_a_pass_rules_out_the_drop_that_matters(values: list[list[float]], factor: float) -> None:
    after = [[factor * value for value in epochs] for epochs in values]
    found = judged(Outcomes(values, after, SECTIONS, ()), min_effect=0.02, seed=1)
    assert (found.low > -0.02 and len(values) >= 10) is (found.outcome is Outcome.PASS)
    assert (found.high < 0 and found.difference < -0.02) is (found.outcome is Outcome.FAIL)
    assert found.detectable >= 0.02


SIZES = {"people": [3, 5, 0], "figures": [12, 8, 20], "key_facts": [4, 5, 6]}


def test_synthetic_runs_are_read_as_scores_are() -> None:
    random = default_rng(3)
    laid = layout(SIZES, 5, random)
    before, after = drawn_pair(laid, 0.5, random)
    only_wanted = [right | ~laid.wanted[:, None] for right in (before, after)]
    sections = ("people", "figures")

    def scores(right: Any) -> Run:
        return {
            str(article): [
                score(
                    str(article),
                    sections={name: section(right[(laid.article == article) & laid.of(name), e]) for name in sections},
                    key_facts=[
                        KeyFactScore(fact=str(at), told=told)
                        for at, told in enumerate(right[(laid.article == article) & laid.of("key_facts"), e])
                    ],
                )
                for e in range(EPOCHS)
            ]
            for article in range(laid.articles)
        }

    read = compare_runs(*(scores(right & laid.wanted[:, None]) for right in only_wanted))
    drawn = judged(outcomes(laid, *only_wanted), min_effect=0.02, seed=1)
    counts = [{one.section: (one.better, one.worse, one.p) for one in found.sections} for found in (read, drawn)]
    assert counts[0] == counts[1]


def test_a_harm_is_as_large_as_it_is_called_and_is_seen() -> None:
    assert harm(EQUAL, SIZES) == 0.0
    eight = SETTINGS[3]
    told = simulated(eight, harm(eight, SIZES), SIZES, 30, 10)
    assert told[Outcome.FAIL] + told[Outcome.PASS] + told[Outcome.INCONCLUSIVE] == 10
    assert told[Outcome.FAIL] > told[Outcome.PASS]
