from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from tests.briefing.page import Element, read
from tests.conftest import STORY
from tests.evaluation.cases import EVENT, GUESTS, gold, write
from tests.evaluation.reports.made import HOSTILE, answered, case, hostile_case, hostile_run, record, run

from jianbao.articles import article_from_text
from jianbao.errors import RunError
from jianbao.evaluation import CaseFile, Run, load_case
from jianbao.evaluation.answers import PlainAnswer
from jianbao.evaluation.reports.page import report_html
from jianbao.evaluation.reports.page.evidence import place_of
from jianbao.evaluation.running import scored
from jianbao.rendering import printable


@pytest.fixture
def plain(tmp_path: Path) -> CaseFile:
    return case(tmp_path)


@pytest.fixture
def hostile(tmp_path: Path) -> CaseFile:
    folder = tmp_path / "hostile"
    folder.mkdir()
    return hostile_case(folder)


def block(root: Element, section: str, name: str = "signing", **more: str) -> Element:
    (found,) = root.all("section", id=urlencode({"case": printable(name), "section": section, **more}))
    return found


def items(root: Element) -> list[tuple[str, list[tuple[str, str]]]]:
    """The entries of a block: the state, and of each field what was expected and got."""
    return [
        (
            item.attributes["data-state"],
            [
                (field.all("span", class_="expected")[0].text.strip(), field.all("span", class_="got")[0].text.strip())
                for field in item.all("div", class_="field")
            ],
        )
        for item in root.all("li", class_="item")
    ]


def lit(root: Element, link: Element) -> str:
    """The words of the article that a link lights, as the script finds them; its anchor leads there too."""
    article, _, place = link.attributes["href"].removeprefix("#").partition("-")
    (original,) = root.all("section", id=article)
    assert place == link.attributes["data-marks"].split()[0]
    assert len(original.all("i", id=f"{article}-{place}")) == 1
    return "".join(piece.text for piece in original.all("mark", data_m=place))


def test_a_cell_for_every_section_of_every_case(plain: CaseFile) -> None:
    root = read(report_html([run((plain, [answered(plain)]))], [plain]))
    cells = root.all("a", class_="cell")
    assert [cell.attributes["data-section"] for cell in cells] == [
        *("overview", "people", "organizations", "figures", "dates", "key_facts", "other_faults")
    ]
    for cell in cells:
        assert len(root.all("section", id=cell.attributes["href"].removeprefix("#"))) == 1
    shown = {cell.attributes["data-section"]: cell.text for cell in cells}
    assert shown["organizations"] == "0.67" and shown["figures"] == "0.00" and shown["key_facts"] == "0.50"


def test_a_block_has_the_pairs_with_what_is_right_of_each(plain: CaseFile) -> None:
    root = read(report_html([run((plain, [answered(plain)]))], [plain]))
    assert items(block(root, "people")) == [
        ("same", [("高远", "高远"), ("滨河区副区长", "✗ 云杉科技董事长"), ("滨河区", "")]),
        ("missed", [("林一诺 / 林董事长", ""), ("云杉科技董事长", "")]),
    ]
    assert [state for state, _ in items(block(root, "organizations"))] == ["same", "wrong"]
    assert [state for state, _ in items(block(root, "key_facts"))] == ["prose", "told", "untold", "unsupported"]


def test_a_fact_leads_to_its_words_and_gold_to_its_evidence(plain: CaseFile) -> None:
    root = read(report_html([run((plain, [answered(plain)]))], [plain]))
    same = block(root, "people").all("li", class_="item")[0]
    (expected,) = [link for side in same.all("span", class_="expected") for link in side.all("a", class_="ev")]
    (got,) = [link for side in same.all("span", class_="got") for link in side.all("a", class_="ev")]
    assert lit(root, expected) == GUESTS
    assert (got.text, lit(root, got)) == ("高远", "高远")
    assert [text.text for text in root.all("div", class_="text")] == [STORY]


TRADITIONAL = "濱河區簽約\n本報訊 3月6日，濱河區與雲杉科技簽署合作協議，總投資約１２億元。\n"


@pytest.mark.parametrize(
    ("text", "evidence", "found"),
    [
        pytest.param(STORY, EVENT, EVENT, id="as it stands"),
        pytest.param("投资12亿元，其中2亿元自筹。", "2亿元", "2亿元", id="a number is not cut"),
        pytest.param(TRADITIONAL, "滨河区与云杉科技", "濱河區與雲杉科技", id="in the other script"),
        pytest.param(TRADITIONAL, "约12亿元", "約１２億元", id="in another width"),
        pytest.param(STORY, "不在文中", None, id="nowhere"),
    ],
)
def test_evidence_is_found_in_the_original(text: str, evidence: str, found: str | None) -> None:
    article = article_from_text(text, "a.txt")
    place = place_of(evidence, article)
    assert (place and article.original[slice(*place)]) == found
    if evidence == "2亿元":
        assert place == (9, 12)


def test_epochs_that_are_alike_share_a_block_and_others_show_their_spread(plain: CaseFile) -> None:
    worse = answered(plain, record(plain, organizations=()))
    root = read(report_html([run((plain, [answered(plain), worse, answered(plain)]))], [plain]))
    assert block(root, "people").attributes["data-epochs"] == "1 2 3"
    assert block(root, "organizations").attributes["data-epochs"] == "1 3"
    assert block(root, "organizations", epoch="2").attributes["data-epochs"] == "2"
    (cell,) = [one for one in root.all("a", class_="cell") if one.attributes["data-section"] == "organizations"]
    assert cell.text == "0.440.00–0.67"
    assert len(root.all("div", class_="text")) == 1


def test_a_case_without_a_brief_is_marked_and_tells_why(plain: CaseFile) -> None:
    root = read(report_html([run((plain, [scored(plain, error="503, overloaded")]))], [plain]))
    assert all("✕ failed" in cell.text for cell in root.all("td", class_="whole"))
    assert "503, overloaded" in block(root, "other_faults").text
    failed = [cell.text for cell in root.all("a", class_="cell") if "✕ failed" in cell.text]
    assert len(failed) == 5


def test_a_rival_without_a_record_is_shown_too(plain: CaseFile) -> None:
    brief = {"overview": {"summary": "双方签约"}, "people": [{"name": "高远"}]}
    answers = [PlainAnswer(brief=brief), PlainAnswer(brief=None)]
    root = read(report_html([run((plain, [scored(plain, answer=answer) for answer in answers]))], [plain]))
    assert items(block(root, "people"))[0] == ("same", [("高远", "高远"), ("滨河区副区长", "✗"), ("滨河区", "")])
    assert "双方签约" in block(root, "key_facts").text
    assert items(block(root, "people", epoch="2"))[0][0] == "failed"


def test_what_gold_forbids_tells_why_beside_the_fact(tmp_path: Path) -> None:
    rule = {"section": "organizations", "where": {"name": "会展中心"}, "why": "it is a hall"}
    file = load_case(write(tmp_path, gold(must_not=[rule])))
    root = read(report_html([run((file, [answered(file)]))], [file]))
    (wrong,) = block(root, "organizations").all("li", class_="is-wrong")
    assert "it is a hall" in wrong.text
    (forbidden,) = block(root, "other_faults").all("li", class_="is-forbidden")
    assert "滨河会展中心" in forbidden.text and "it is a hall" in forbidden.text


def test_several_runs_are_compared_in_a_first_table(plain: CaseFile) -> None:
    runs = [run((plain, [answered(plain)]), endpoint=name) for name in ("one", "two")]
    root = read(report_html(runs, [plain]))
    (table,) = root.all("section", class_="endpoints")
    assert [link.text for link in table.all("a", class_="to-run")] == ["industry-one", "industry-two"]
    assert len(root.all("div", class_="matrix")) == 2 and len(root.all("div", class_="text")) == 1
    places = [one.attributes["id"] for one in root.all("section") if "id" in one.attributes]
    assert len(places) == len(set(places))


def test_the_head_tells_what_made_the_run(plain: CaseFile) -> None:
    (told,) = (
        section.all("dl", class_="facets")[0].text
        for section in read(report_html([run((plain, [answered(plain)]))], [plain])).all("section", class_="run")
    )
    for words in ("0.1.0 0123456789ab changed since", "seed 7", "replay", "2026-11-21 09:30:00", "12.5", "tiny"):
        assert words in told


def test_hostile_words_are_text_wherever_they_stand(plain: CaseFile, hostile: CaseFile) -> None:
    html = report_html([hostile_run(plain, hostile)], [plain, hostile])
    root = read(html)
    assert len(root.all("script")) == len(root.all("style")) == 1
    assert root.all("img") == []
    assert "49" not in re.sub(r"[0-9a-f]{64}", "", block(root, "other_faults", hostile.case.name).text)
    assert "\u202e" not in html
    shown = HOSTILE.replace("\u202e", "\ufffd")
    for section in ("overview", "people", "organizations", "dates", "key_facts", "other_faults"):
        assert shown in block(root, section, hostile.case.name).text
    assert shown in block(root, "other_faults", hostile.case.name, epoch="2").text
    assert shown in root.all("div", class_="text")[1].text
    for link in root.all("a", class_="ev"):
        assert lit(root, link)


def test_the_policy_allows_this_script_and_this_style_and_nothing_is_loaded(plain: CaseFile) -> None:
    html = report_html([run((plain, [answered(plain)]))], [plain])
    root = read(html)
    policy = next(meta.attributes["content"] for meta in root.all("meta") if "http-equiv" in meta.attributes)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for tag in ("script", "style"):
        (element,) = root.all(tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert not re.search(r"\b(src|srcset|action|style|on\w+)=\"|url\(|@import|https?:", html)
    assert {link.attributes["href"][0] for link in root.all("a")} == {"#"}


def test_labels_are_in_the_language_of_messages(plain: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    root = read(report_html([run((plain, [answered(plain)]))], [plain]))
    assert root.all("html")[0].attributes["lang"] == "zh-CN"
    assert [item.all("b", class_="state")[0].text for item in block(root, "people").all("li")] == ["一致", "遗漏"]
    latin = re.findall(r"[a-z]{4,}", " ".join(head.text for head in root.all("th", scope="col")))
    assert latin == []


def _other_article(run: Run) -> Run:
    changed = [one.model_copy(update={"article_sha256": "0" * 64}) for one in run.cases]
    return run.model_copy(update={"cases": changed})


@pytest.mark.parametrize(
    ("change", "with_files"),
    [
        pytest.param(lambda _: None, True, id="no run"),
        pytest.param(lambda run: run, False, id="no gold"),
        pytest.param(_other_article, True, id="another article"),
    ],
)
def test_what_cannot_be_reported_is_an_error(
    plain: CaseFile, change: Callable[[Run], Run | None], with_files: bool
) -> None:
    changed = change(run((plain, [answered(plain)])))
    with pytest.raises(RunError, match=r"\."):
        report_html([changed] if changed else [], [plain] if with_files else [])
