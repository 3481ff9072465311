from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from evals.changes import KINDS, changes
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import ROOT, STORY
from tests.evaluation.cases import gold, loaded, write

from jianbao.errors import GoldError
from jianbao.evaluation import (
    FAILED,
    Answer,
    CaseFile,
    CaseScore,
    Cost,
    Counts,
    Share,
    State,
    TotalScore,
    import_case,
    load_case,
    load_cases,
    load_set,
    perfect,
    score_case,
    total,
)
from jianbao.evaluation.scoring import section_score
from jianbao.recipes import Recipe

Json = dict[str, Any]
FILES = [file for folder in sorted(ROOT.glob("evals/*/gold")) for file in load_cases(folder)]
COTTON = next(file for file in FILES if file.case.name == "cotton")


def scored(file: CaseFile, brief: Json) -> CaseScore:
    return score_case(file, Answer(brief))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.case.recipe}-{file.case.name}")
def test_gold_scored_against_itself_is_full(file: CaseFile) -> None:
    score = scored(file, perfect(file.case))
    assert score.value == 1.0
    assert {name: section.counts.f1 for name, section in score.sections.items()} == dict.fromkeys(score.sections, 1.0)
    assert all(share.value == 1.0 for section in score.sections.values() for share in section.fields.values())
    assert (score.told.value, score.unsupported, score.violations) == (1.0, [], [])


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False))
def test_order_does_not_matter(random: Any) -> None:
    brief = {
        name: random.sample(facts, len(facts)) if isinstance(facts, list) else facts
        for name, facts in perfect(COTTON.case).items()
    }
    assert scored(COTTON, brief).value == 1.0


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_a_wrong_fact_more_never_raises_a_score(data: st.DataObject) -> None:
    whole = perfect(COTTON.case)
    brief = {
        name: [fact for fact in facts if data.draw(st.booleans())] if isinstance(facts, list) else facts
        for name, facts in whole.items()
    }
    section, fact = data.draw(
        st.sampled_from(
            [
                ("people", {"name": "丁若楠", "post": "市长", "former": []}),
                ("organizations", {"name": "远屿智造有限公司"}),
                (
                    "figures",
                    {"text": "8642亿元", "value": "864200000000", "unit": "元", "bound": None, "kind": "actual"},
                ),
                ("dates", {"text": "2019年", "edtf": "2019", "what": None}),
                ("quotes", {"speaker": "丁若楠", "text": "我们明年就搬到远屿去", "direct": True}),
            ]
        )
    )
    assert scored(COTTON, {**brief, section: [*brief[section], fact]}).value <= scored(COTTON, brief).value


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(["cotton", "wafer", "port", "robot", "clinic", "visit"]), st.randoms(use_true_random=False))
def test_changes_are_told_apart(name: str, random: Any) -> None:
    file = next(file for file in FILES if file.case.name == name)
    change = random.choice(CHANGES.setdefault(name, changes(file.case, 1)))
    assert (scored(file, change.brief).value < 1.0) is change.harmful, change.kind


CHANGES: dict[str, Any] = {}


def test_every_kind_of_change_has_a_worth() -> None:
    assert len(KINDS) >= 40
    assert set(KINDS.values()) == {True, False}


def test_a_name_that_is_given_twice_counts_once() -> None:
    people = [{"name": "高远"}, {"name": "林一诺"}]
    score = section_score("people", people, [{"name": "高远"}, {"name": "高远"}], [])
    assert score.counts == Counts(wanted=2, given=2, same=1)
    assert (score.counts.precision, score.counts.recall, score.counts.f1) == (0.5, 0.5, 0.5)


def test_what_is_optional_is_neither_wanted_nor_wrong() -> None:
    given_ = [{"name": "云杉科技"}, {"name": "滨河区"}, {"name": "出席"}]
    score = section_score("organizations", [{"name": "云杉科技"}], given_, [{"forms": ["滨河区"], "edtf": []}])
    assert score.counts == Counts(wanted=1, given=2, same=1)
    assert [pair.state for pair in score.pairs] == [State.SAME, State.WRONG, State.OPTIONAL]


def test_a_wrong_fact_is_shown_beside_the_one_that_it_is_meant_for(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    brief = perfect(file.case)
    brief["figures"][0] |= {"text": "约120亿元", "value": "12000000000"}
    figures = scored(file, brief).sections["figures"]
    near = next(pair for pair in figures.pairs if pair.state is State.NEAR)
    assert near.wanted and near.given
    assert (near.wanted["text"], near.given["text"]) == ("约12亿元", "约120亿元")
    assert figures.counts == Counts(wanted=2, given=2, same=1)


def test_a_field_that_is_wrong_costs_a_part_of_its_fact(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    brief = perfect(file.case)
    brief["people"][0]["post"] = "滨河区区长"
    people = scored(file, brief).sections["people"]
    assert people.counts.f1 == 1.0
    assert people.fields["post"] == Share(right=1, of=2)
    assert 0.5 < people.value < 1.0


def test_a_failed_section_scores_nothing_also_where_nothing_is_wanted(tmp_path: Path) -> None:
    file = loaded(tmp_path, sections={"people": [], "organizations": []}, key_facts=[])
    assert score_case(file, Answer({"people": [], "organizations": []})).value == 1.0
    score = score_case(file, Answer({"people": [], "organizations": []}, failed=("people", "people")))
    assert (score.sections["people"].value, score.sections["organizations"].value) == (0.0, 1.0)
    assert score.failures == ["people"]


def test_a_case_without_a_brief_counts_as_nothing_found(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    scores = [score_case(file, FAILED), scored(file, perfect(file.case))]
    assert [score.value for score in scores] == [0.0, 1.0]
    whole = total(scores)
    assert whole.value == 0.5
    assert whole.valid == Share(right=1, of=2)
    assert whole.sections["people"] == Counts(wanted=4, given=2, same=2)
    assert whole.failed["people"] == 1
    assert whole.key_facts == Share(right=2, of=4)


def test_what_the_summary_makes_up_is_told(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    brief = perfect(file.case)
    brief["overview"]["summary"] += "总投资达8642亿元，占地120000万元。"
    score = scored(file, brief)
    assert score.unsupported == ["8642亿元"]
    assert score.value == pytest.approx(0.9)


def test_a_broken_rule_costs_a_tenth_besides(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    brief = perfect(file.case)
    brief["figures"][0]["kind"] = "actual"
    score = scored(file, brief)
    assert [violation.why for violation in score.violations] == ["only planned"]
    assert score.value < 0.9


def test_scores_go_into_files_and_come_back(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    brief = perfect(file.case) | {"people": []}
    cost = Cost(calls=3, read=100, cached=50, written=20, seconds=1.5, prices={"CNY": 0.01})
    score = score_case(file, Answer(brief, ("dates",), Share(right=3, of=4), cost))
    assert CaseScore.model_validate_json(score.model_dump_json()) == score
    whole = total([score, score])
    assert TotalScore.model_validate_json(whole.model_dump_json()) == whole
    assert whole.cost == Cost(calls=6, read=200, cached=100, written=40, seconds=3.0, prices={"CNY": 0.02})
    assert whole.grounded == Share(right=6, of=8)


def test_a_price_that_is_not_known_leaves_the_sum_unknown() -> None:
    assert (Cost(prices={"CNY": 1.0}) + Cost(prices=None)).prices is None


def test_a_teams_own_section_is_scored_by_name_and_fields(tmp_path: Path) -> None:
    act = {"name": "云杉科技", "fields": {"stage": ["滨河会展中心", "会展中心"]}, "evidence": "云杉科技在滨河会展中心"}
    file = loaded(tmp_path, sections={"others": {"acts": [act]}}, key_facts=[])
    right = scored(file, {"acts": [{"name": "云杉科技", "stage": "会展中心"}]})
    wrong = scored(file, {"acts": [{"name": "云杉科技", "stage": "体育馆"}]})
    assert (right.value, wrong.value) == (1.0, 0.5)
    assert wrong.sections["acts"].fields == {"stage": Share(right=0, of=1)}


EARLIER: Json = {
    "title": None,
    "summary": "3月6日，滨河区与云杉科技签署合作协议。",
    "in_scope": True,
    "event_type": "签约/推介",
    "event_date": "XXXX-03-06",
    "people": [{"name": "高远", "post": "副区长", "evidence": "滨河区副区长高远"}],
    "organizations": [{"name": "云杉科技", "aliases": ["云杉"], "role": "签约方", "evidence": "云杉科技董事长林一诺"}],
    "projects": [
        {
            "name": "合作",
            "investor": "云杉",
            "location": None,
            "agreement": "备忘录",
            "progress": "封顶",
            "status": "x",
        }
        | {"amount": {"text": "约12亿元", "value": 1200000000, "unit": "元"}, "evidence": "项目总投资约12亿元"},
        {"name": "基地", "investor": None, "agreement": None, "progress": None, "amount": None, "evidence": "3.5亿元"}
        | {"damaged": True},
    ],
    "figures": [
        {"text": "3.5亿元", "value": 350000000, "unit": "元", "bound": None, "what": "一期", "kind": "planned"}
        | {"evidence": "其中一期3.5亿元", "kind_also": ["expected"]}
    ],
    "dates": [],
    "places": [],
    "policies": [],
    "quotes": [],
    "optional": {"people": ["周平"], "dates": [{"text": "3月", "edtf": "XXXX-03"}]},
    "key_facts": [{"fact": "签约", "any_of": ["签署"]}],
    "must_not": [
        {"section": "people", "where": {"name": "何"}, "why": "x"},
        {"section": "sports", "where": {"a": "b"}, "why": "x"},
    ],
}


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """A folder with gold of the earlier shape."""
    (tmp_path / "signing.txt").write_text(STORY, "utf-8")
    (tmp_path / "signing.gold.json").write_text(json.dumps(EARLIER, ensure_ascii=False), "utf-8")
    return tmp_path


def test_gold_of_the_earlier_shape_is_imported(earlier: Path, industry: Recipe) -> None:
    (file,) = load_set(earlier, industry)
    case = file.case
    assert case.sections.overview and case.sections.projects and case.sections.figures
    assert (case.sections.overview.event_type, case.sections.overview.event_type_also) == ("签约", ["推介"])
    (project,) = case.sections.projects
    assert (project.agreement, project.progress, project.investor_aliases) == ("框架", "在建", ["云杉科技"])
    assert project.amount and (project.amount.currency, project.amount.bound) == ("CNY", "~")
    assert case.sections.figures[0].value == "350000000"
    assert [option.forms for option in case.optional["projects"]] == [["基地"]]
    assert [option.edtf for option in case.optional["dates"]] == [["XXXX-03"]]
    assert [rule.section for rule in case.must_not] == ["people"]
    assert scored(file, perfect(case)).value == 1.0


def test_an_imported_case_is_written_and_loaded(earlier: Path, industry: Recipe) -> None:
    case = import_case(earlier / "signing.gold.json", industry, earlier / "gold")
    (earlier / "gold").mkdir()
    (earlier / "gold" / "signing.json").write_text(case.written(), "utf-8")
    assert load_case(earlier / "gold" / "signing.json").case == case
    assert case.article.path == "../signing.txt"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        pytest.param({"people": [{"name": "高远"}]}, "evidence", id="no evidence"),
        pytest.param({"figures": [{"text": "x"}]}, "signing.gold.json", id="a figure without value"),
        pytest.param({"must_not": None}, "NoneType", id="no rules"),
        pytest.param({"seed": "no.txt"}, "cannot be read", id="no article"),
    ],
)
def test_what_is_not_of_that_shape_is_told(change: Json, told: str, earlier: Path, industry: Recipe) -> None:
    (earlier / "signing.gold.json").write_text(json.dumps(EARLIER | change), "utf-8")
    with pytest.raises(GoldError, match=told):
        load_set(earlier, industry)


def test_a_set_in_the_published_shape_is_loaded(tmp_path: Path, industry: Recipe) -> None:
    write(tmp_path, gold())
    assert [file.case.name for file in load_set(tmp_path, industry)] == ["signing"]
