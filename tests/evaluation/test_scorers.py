from __future__ import annotations

import sys
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianbao.errors import UsageError
from jianbao.evaluation.gold import KeyFact, Rule
from jianbao.evaluation.scorers.choices import same_choice
from jianbao.evaluation.scorers.dates import agreement, same_date
from jianbao.evaluation.scorers.matching import assigned
from jianbao.evaluation.scorers.names import same_name, same_posts, same_project
from jianbao.evaluation.scorers.overlap import overlap
from jianbao.evaluation.scorers.prose import coverage
from jianbao.evaluation.scorers.quantities import same_quantity
from jianbao.evaluation.scorers.rules import violations

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("given_", "forms", "same"),
    [
        pytest.param("高远", ["高远"], True, id="a name"),
        pytest.param("高原", ["高远"], False, id="another name"),
        pytest.param("陈逺", ["陈远", "陈逺"], True, id="an alias"),
        pytest.param(None, ["高远"], False, id="no name"),
        pytest.param("雲杉(上海)科技", ["云杉（上海）科技"], True, id="script and width"),
        pytest.param("云杉", ["云杉科技"], False, id="a part of a name"),
        pytest.param("买买提•艾山", ["买买提·艾山"], True, id="another dot"),
    ],
)
def test_names(given_: str | None, forms: list[str], same: bool) -> None:
    assert same_name(given_, forms) is same


@pytest.mark.parametrize(
    ("given_", "same"),
    [
        pytest.param("星河算力基地项目", True, id="with its kind"),
        pytest.param("云岭星河算力基地", True, id="with its place"),
        pytest.param("基地", False, id="too short a part"),
        pytest.param("星海算力基地", False, id="another name"),
    ],
)
def test_names_of_projects(given_: str, same: bool) -> None:
    assert same_project(given_, ["星河算力基地"]) is same


@pytest.mark.parametrize(
    ("given_", "same"),
    [
        pytest.param("市委常委、副市长", True, id="as wanted"),
        pytest.param("副市长、市委常委", True, id="in another order"),
        pytest.param("云岭市副市长、市委常委", True, id="with the body"),
        pytest.param("市委常委、市长", False, id="a deputy as chief"),
        pytest.param("副市长", False, id="half of it"),
        pytest.param("市政府党组成员", True, id="an alias"),
        pytest.param(None, False, id="none"),
    ],
)
def test_posts(given_: str | None, same: bool) -> None:
    assert same_posts(given_, ["市委常委、副市长", "市政府党组成员"], "云岭市") is same


@pytest.mark.parametrize(
    ("given_", "forms", "same"),
    [
        pytest.param("2024-03", ["XXXX-03", "2024-03"], True, id="allowed"),
        pytest.param("2024-03", ["XXXX-03"], False, id="a guessed year"),
        pytest.param("2024-03-06T10:00", ["2024-03-06"], True, id="a clock time"),
        pytest.param("2024-03-06", ["2024-03"], False, id="a day too much"),
        pytest.param("2024", ["2024-03"], False, id="a month too little"),
        pytest.param("uuuu-03-06", ["XXXX-03-06"], True, id="another sign for what is open"),
        pytest.param("2024-01/2024-10", ["2024-01/2024-10"], True, id="a period"),
        pytest.param(None, ["2024"], False, id="none"),
        pytest.param(None, [None], False, id="nothing beside nothing"),
    ],
)
def test_dates(given_: str | None, forms: list[str | None], same: bool) -> None:
    assert same_date(given_, forms) is same


def test_how_far_dates_agree() -> None:
    assert agreement("2023-03-06", "2024-03-06") == pytest.approx(2 / 3)
    assert agreement(None, "2024") == 0.0


def test_choices() -> None:
    assert same_choice("planned", "target", ["planned"])
    assert same_choice(None, None)
    assert not same_choice(None, "planned")


@pytest.mark.parametrize(
    ("given_", "wanted", "same"),
    [
        pytest.param({"text": "約12億元"}, {"text": "约12亿元", "value": "1200000000"}, True, id="another script"),
        pytest.param(
            {"value": "120000", "unit": "万元"}, {"value": "1200000000", "unit": "元"}, True, id="in another scale"
        ),
        pytest.param(
            {"text": "1.2 billion yuan"},
            {"text": "12亿元", "value": "1200000000", "unit": "元"},
            True,
            id="in English",
        ),
        pytest.param({"value": 1.5, "unit": "公里"}, {"value": "1500", "unit": "米"}, True, id="another unit"),
        pytest.param({"value": "15", "unit": "亩"}, {"value": "1", "unit": "公顷"}, True, id="another area"),
        pytest.param({"value": "50", "unit": "%"}, {"value": "1/2"}, True, id="a percentage of a share"),
        pytest.param(
            {"text": "十八分之一", "value": "1/18"}, {"text": "1/18", "value": "1/18"}, True, id="a fraction"
        ),
        pytest.param({"value": 7, "unit": "个"}, {"value": "7", "unit": "城"}, True, id="another measure word"),
        pytest.param({"value": 7, "unit": "家"}, {"value": "7", "unit": "台"}, False, id="another thing counted"),
        pytest.param(
            {"value": "12", "unit": "元"}, {"value": "12", "unit": "家"}, False, id="another unit altogether"
        ),
        pytest.param({"value": "12", "unit": "美元"}, {"value": "12", "unit": "元"}, False, id="another currency"),
        pytest.param({"value": "5", "unit": "个百分点"}, {"value": "5", "unit": "%"}, False, id="points for percent"),
        pytest.param(
            {"text": "12亿元", "value": "12000000000", "unit": "元"},
            {"text": "12亿元", "value": "1200000000", "unit": "元"},
            False,
            id="a wrong value under the right words",
        ),
        pytest.param(
            {"text": "21亿元", "value": "1200000000", "unit": "元"},
            {"text": "12亿元", "value": "1200000000", "unit": "元"},
            False,
            id="a right value under wrong words",
        ),
        pytest.param(
            {"value": "12", "high": "15", "unit": "元"},
            {"value": "12", "unit": "元"},
            False,
            id="a range for a number",
        ),
        pytest.param({"text": "若干"}, {"text": "若干"}, True, id="words alone"),
        pytest.param({"text": None}, {"text": "12亿元"}, False, id="nothing"),
        pytest.param({"value": "many"}, {"value": "12"}, False, id="a value that is no number"),
    ],
)
def test_quantities(given_: Json, wanted: Json, same: bool) -> None:
    assert same_quantity(given_, wanted) is same


@settings(deadline=None)
@given(value=st.integers(1, 10**7), other=st.integers(1, 10**7), scale=st.sampled_from([1, 10**4, 10**8]))
def test_amounts_are_the_same_when_their_values_are(value: int, other: int, scale: int) -> None:
    wanted = {"value": str(value * scale), "unit": "元"}
    unit = {1: "元", 10**4: "万元", 10**8: "亿元"}[scale]
    assert same_quantity({"value": str(value), "unit": unit}, wanted)
    assert same_quantity({"value": str(other), "unit": unit}, wanted) is (value == other)


@settings(deadline=None)
@given(st.fractions(min_value=0), st.fractions(min_value=0))
def test_a_changed_figure_is_never_the_same(one: Fraction, other: Fraction) -> None:
    assert same_quantity({"value": str(one), "unit": "亩"}, {"value": str(other), "unit": "亩"}) is (one == other)


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 9), min_size=4, max_size=4), max_size=4))
def test_the_assignment_is_one_to_one_and_the_best(ranks: list[list[int]]) -> None:
    pairs = assigned(ranks)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(ranks[row][column] > 0 for row, column in pairs)
    best = max(sum(ranks[row][order[row]] for row in range(len(ranks))) for order in permutations(range(4)))
    assert sum(ranks[row][column] for row, column in pairs) == best


def test_without_scipy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    with pytest.raises(UsageError, match=r"jianbao\[evals\]"):
        assigned([[1.0]])


REFERENCE = "云杉拟投资12亿元建设基地，项目已于3月开工。双方达成合作意向。"
FACTS = [
    KeyFact(fact="investment", any_of=["投资.{0,6}12亿", "12亿.{0,4}投资"]),
    KeyFact(fact="begun", any_of=["开工"]),
    KeyFact(fact="intent", any_of=["合作(?:意向|协议)"]),
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(REFERENCE, "investment begun intent", id="as gold has it"),
        pytest.param("雲杉計劃投資12億元，基地開工。", "investment begun", id="in other words"),
        pytest.param("云杉已投资12亿元，基地开工。", "begun", id="planned as done"),
        pytest.param("基地尚未开工，没有动静。", "", id="denied"),
        pytest.param("基地取消开工。", "", id="called off"),
        pytest.param("双方签署合作协议。", "", id="an intention as signed"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_key_facts(text: str, told: str) -> None:
    assert [fact.fact for fact in coverage(text, FACTS, REFERENCE) if fact.told] == told.split()


def test_what_says_the_contrary_is_marked() -> None:
    (fact,) = coverage("基地没有开工。", FACTS[1:2], REFERENCE)
    assert fact.contrary


RULES = [
    Rule(section="figures", where={"text": "12亿", "kind": "^actual$"}, why="only planned"),
    Rule(section="overview", where={"event_date": "^\\d{4}"}, why="no year is stated"),
]


@pytest.mark.parametrize(
    ("brief", "broken"),
    [
        pytest.param({"figures": [{"text": "12億元", "kind": "actual"}]}, ["only planned"], id="all patterns"),
        pytest.param({"figures": [{"text": "12亿元", "kind": "planned"}]}, [], id="one of two"),
        pytest.param({"figures": [{"text": "12亿元"}, {"text": "3家", "kind": "actual"}]}, [], id="two facts"),
        pytest.param({"figures": []}, [], id="nothing"),
        pytest.param({"overview": {"event_date": "2024-03-06"}}, ["no year is stated"], id="a section of one fact"),
        pytest.param({"overview": None}, [], id="a section without an answer"),
    ],
)
def test_broken_rules(brief: Json, broken: list[str]) -> None:
    assert [violation.why for violation in violations(brief, RULES)] == broken


def test_overlap_is_one_for_the_same_words_and_nothing_for_others() -> None:
    assert overlap("云杉開工", "云杉开工") == pytest.approx({"rouge-2": 1.0, "rouge-l": 1.0, "chrf": 1.0})
    assert overlap("云杉开工", "甲乙丙丁") == pytest.approx({"rouge-2": 0.0, "rouge-l": 0.0, "chrf": 0.0})
