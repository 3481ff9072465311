from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from evals.alike import SAME, matching
from evals.scoring import Counts, rows, score, score_folder
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import ROOT

Json = dict[str, Any]
GOLDS = sorted((ROOT / "evals" / "industry").glob("*.gold.json"))
EMPTY: Json = {"key_facts": [], "must_not": []}


@pytest.mark.parametrize(
    ("section", "fact", "item", "alike"),
    [
        pytest.param("people", {"name": "高远"}, {"name": "高远"}, True, id="a name"),
        pytest.param("people", {"name": "高远"}, {"name": "高原"}, False, id="another name"),
        pytest.param("people", {"name": "陈逺"}, {"name": "陈远", "aliases": ["陈逺"]}, True, id="an alias"),
        pytest.param("people", {"name": None}, {"name": "高远"}, False, id="no name"),
        pytest.param(
            "organizations", {"name": "雲杉(上海)科技"}, {"name": "云杉（上海）科技"}, True, id="script and width"
        ),
        pytest.param("organizations", {"name": "云杉"}, {"name": "云杉科技"}, False, id="a part of a body's name"),
        pytest.param("projects", {"name": "星河算力基地项目"}, {"name": "星河算力基地"}, True, id="a longer name"),
        pytest.param("projects", {"name": "基地"}, {"name": "星河算力基地"}, False, id="too short a part"),
        pytest.param("figures", {"text": "約12億元"}, {"text": "约12亿元"}, True, id="words in another script"),
        pytest.param(
            "figures",
            {"text": "12亿元", "value": "1200000000", "unit": "元"},
            {"text": "约12亿元", "value": 1200000000, "unit": "元"},
            True,
            id="a value",
        ),
        pytest.param(
            "figures",
            {"text": "12亿元", "value": "12", "unit": "元"},
            {"text": "12家", "value": 12, "unit": "家"},
            False,
            id="another unit",
        ),
        pytest.param(
            "figures", {"text": "4.2%", "value": "4.2"}, {"text": "4.3%", "value": 4.3}, False, id="another digit"
        ),
        pytest.param(
            "figures",
            {"text": "1/15", "value": "1/15", "unit": "倍"},
            {"text": "十五分之一", "value": "1/15", "unit": "倍"},
            True,
            id="a fraction",
        ),
        pytest.param("dates", {"edtf": "2024-03"}, {"edtf": "XXXX-03", "edtf_also": ["2024-03"]}, True, id="allowed"),
        pytest.param("dates", {"edtf": "2024-03"}, {"edtf": "XXXX-03"}, False, id="a guessed year"),
        pytest.param("dates", {"text": "近年来", "edtf": None}, {"text": "近年来"}, True, id="words alone"),
    ],
)
def test_what_is_alike(section: str, fact: Json, item: Json, alike: bool) -> None:
    assert SAME[section](fact, item) is alike


@given(st.lists(st.lists(st.integers(0, 4), unique=True, max_size=5), max_size=5))
def test_the_matching_is_one_to_one_and_the_largest(fits: list[list[int]]) -> None:
    pairs = matching(fits)
    assert all(right in fits[left] for left, right in pairs.items())
    assert len(set(pairs.values())) == len(pairs)
    best = max(
        sum(right in fits[left] for left, right in zip(range(len(fits)), order, strict=False))
        for order in permutations(range(5))
    )
    assert len(pairs) == best


def test_a_name_that_is_given_twice_counts_once() -> None:
    gold = EMPTY | {"people": [{"name": "高远"}, {"name": "林一诺"}]}
    counts = score(gold, {"people": [{"name": "高远"}, {"name": "高远"}]}).sections["people"]
    assert counts == Counts(wanted=2, given=2, same=1)
    assert (counts.precision, counts.recall, counts.f1) == (0.5, 0.5, 0.5)


def test_what_is_optional_is_neither_wanted_nor_wrong() -> None:
    gold = EMPTY | {
        "organizations": [{"name": "云杉科技"}],
        "optional": {"organizations": ["滨河区", {"name": "区委"}]},
    }
    brief = {"organizations": [{"name": "云杉科技"}, {"name": "滨河区"}, {"name": "区委"}, {"name": "出席"}]}
    assert score(gold, brief).sections["organizations"] == Counts(wanted=1, given=2, same=1)


@pytest.mark.parametrize(
    ("brief", "broken"),
    [
        pytest.param({"figures": [{"text": "12亿元", "kind": "actual"}]}, ["only planned"], id="all patterns"),
        pytest.param({"figures": [{"text": "12亿元", "kind": "planned"}]}, [], id="one of two"),
        pytest.param({"figures": [{"text": "12亿元"}, {"text": "3家", "kind": "actual"}]}, [], id="two facts"),
        pytest.param({"figures": []}, [], id="nothing"),
        pytest.param({"overview": {"event_date": "2024-03-06"}}, ["no year is stated"], id="a section of one fact"),
        pytest.param({"overview": None}, [], id="a section without an answer"),
    ],
)
def test_broken_rules(brief: Json, broken: list[str]) -> None:
    rules = [
        {"section": "figures", "where": {"text": "12亿", "kind": "^actual$"}, "why": "only planned"},
        {"section": "overview", "where": {"event_date": "^\\d{4}"}, "why": "no year is stated"},
    ]
    assert score(EMPTY | {"must_not": rules}, brief).broken == broken


def test_key_facts_are_looked_for_in_headline_and_summary() -> None:
    facts = [
        {"fact": "a", "any_of": ["签约"]},
        {"fact": "b", "any_of": ["13亿", "12亿"]},
        {"fact": "c", "any_of": ["无"]},
    ]
    brief = {"overview": {"headline": "云杉签約", "summary": "总投资12亿元"}}
    assert score(EMPTY | {"key_facts": facts}, brief).key_facts == Counts(wanted=3, given=3, same=2)


@pytest.mark.parametrize("path", GOLDS, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_the_gold_itself_scores_full(path: Path) -> None:
    gold = json.loads(path.read_text("utf-8"))
    brief = {name: gold[name] for name in SAME} | {"overview": {"headline": gold["title"], "summary": gold["summary"]}}
    result = score(gold, brief)
    assert {name: counts.f1 for name, counts in result.sections.items()} == dict.fromkeys(SAME, 1.0)
    assert result.key_facts.recall == 1.0


def test_a_gold_without_a_brief_counts_as_nothing_found(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.gold.json").write_text(json.dumps(EMPTY | {"people": [{"name": "高远"}]}))
    (tmp_path / "a.json").write_text(json.dumps({"people": [{"name": "高远"}]}))
    scores = score_folder(tmp_path, tmp_path)
    assert [row[:2] for row in rows(scores)] == [
        ("a", "1.00/1.00/1.00"),
        ("b", "1.00/0.00/0.00"),
        ("all", "1.00/0.50/0.67"),
    ]


def test_a_folder_without_golds_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"there is no NAME\.gold\.json"):
        score_folder(tmp_path, tmp_path)
