from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT, STORY
from tests.evaluation.cases import gold, loaded, write

from jianbao.articles import article_from_text
from jianbao.errors import GoldError
from jianbao.evaluation import gold_schema, load_case, load_cases

FOLDERS = sorted(ROOT.glob("evals/*/gold"))


def with_item(section: str, **changes: Any) -> dict[str, Any]:
    """The case with the first item of a section changed."""
    sections = gold()["sections"]
    first, *others = sections[section]
    return gold(sections={**sections, section: [{**first, **changes}, *others]})


def test_a_case_is_what_its_file_says(tmp_path: Path) -> None:
    file = loaded(tmp_path)
    assert json.loads(file.case.written()) == json.loads(file.path.read_text("utf-8"))
    assert file.case.sections.names == ["overview", "people", "organizations", "figures", "dates"]
    assert file.article.original == STORY


@pytest.mark.parametrize(
    ("case", "told"),
    [
        pytest.param(with_item("people", evidence="区长高远出席"), "people: 高远: “区长高远出席”", id="other words"),
        pytest.param(with_item("figures", evidence="2亿元，其中一期3.5亿元"), "“2亿元，其中一期", id="a cut number"),
        pytest.param(with_item("figures", text="13亿元"), "figures: 13亿元", id="a figure that its evidence has not"),
        pytest.param(with_item("dates", text="3月7日"), "dates: 3月7日", id="a day that its evidence has not"),
        pytest.param(with_item("people", age=40), "sections.people.0.age", id="an unknown field"),
        pytest.param(with_item("dates", edtf="3月6日"), "sections.dates.0.edtf", id="a date that is no EDTF"),
        pytest.param(with_item("figures", value="12亿"), "sections.figures.0.value", id="a value that is no number"),
        pytest.param(with_item("figures", kind="done"), "sections.figures.0.kind", id="an unknown kind"),
        pytest.param(gold(key_facts=[{"fact": "a", "any_of": ["("]}]), "'(' is no regular expression", id="a pattern"),
        pytest.param(gold(format="jianbao-gold/0"), "format", id="another format"),
        pytest.param(gold(annotators=[]), "annotators", id="no annotator"),
        pytest.param(gold(article={"path": "signing.txt", "sha256": "0" * 64}), "has the hash", id="another article"),
        pytest.param(gold(article={"path": "no.txt", "sha256": "0" * 64}), "cannot be read", id="no article"),
    ],
)
def test_gold_that_is_refused(case: dict[str, Any], told: str, tmp_path: Path) -> None:
    path = write(tmp_path, case)
    with pytest.raises(GoldError) as error:
        load_case(path)
    assert str(error.value).startswith(str(path)) and told in str(error.value)
    assert "\n" not in str(error.value)


def test_evidence_grounds_in_a_traditional_page(tmp_path: Path) -> None:
    story = "濱河區簽約\n3月6日，濱河區與雲杉科技簽署合作協議，項目總投資約１２億元，總裁是「高遠」。\n"
    sections = {
        "people": [{"name": "高远", "evidence": "总裁是“高远”"}],
        "figures": [
            {
                "text": "约12亿元",
                "value": "1200000000",
                "what": "总投资",
                "kind": "planned",
                "evidence": "总投资约12亿元",
            }
        ],
    }
    article = {"path": "signing.txt", "sha256": article_from_text(story, "").sha256}
    case = gold(sections=sections, article=article)
    assert load_case(write(tmp_path, case, story)).case.sections.names == ["people", "figures"]


@pytest.mark.parametrize("text", ["{", "[]", "\ufeff"])
def test_a_file_that_is_no_gold(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(GoldError, match="is no gold"):
        load_case(tmp_path / "a.json")


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="cannot be read"):
        load_case(tmp_path / "a.json")
    with pytest.raises(GoldError, match="there is no gold in it"):
        load_cases(tmp_path)


def test_the_published_schema_is_that_of_the_code() -> None:
    assert json.loads((ROOT / "evals" / "gold.schema.json").read_text("utf-8")) == gold_schema()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_the_gold_that_ships_loads_and_is_written_as_it_stands(folder: Path) -> None:
    files = load_cases(folder)
    assert len(files) >= {"industry": 16, "general": 6}[folder.parent.name]
    for file in files:
        assert (file.case.name, file.case.recipe) == (file.path.stem, folder.parent.name)
        assert file.case.written() == file.path.read_text("utf-8")


def test_the_hash_is_of_what_counts(tmp_path: Path) -> None:
    one = loaded(tmp_path).case
    spread = write(tmp_path, gold())
    spread.write_text(json.dumps(gold(), indent=8), "utf-8")
    assert load_case(spread).case.sha256 == one.sha256
    assert load_case(write(tmp_path, with_item("people", note="x"))).case.sha256 != one.sha256
