"""A run as JUnit XML: what fails, what is told, and the structure that servers of CI read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evaluation.reports.runs import GAO, LIN, broken, case_run, epoch, pair, people, run_of, untold

from jianbao.evaluation import Run, State
from jianbao.evaluation.reports import junit_xml

ATTRIBUTES = {
    "testsuites": {"tests", "failures", "errors", "skipped", "time"},
    "testsuite": {"name", "timestamp", "tests", "failures", "errors", "skipped", "time"},
    "testcase": {"classname", "name", "time"},
    "property": {"name", "value"},
    "failure": {"message", "type"},
    "error": {"message"},
    "skipped": {"message"},
}
INSIDE = {
    "testsuites": ["testsuite"],
    "testsuite": ["properties", "testcase"],
    "properties": ["property"],
    "testcase": ["failure", "error", "skipped", "system-out"],
}


def read(run: Run, changes: Mapping[str, Sequence[str]] | None = None) -> Element:
    """The report, held to the structure that GitLab, Jenkins and the reporters of GitHub Actions read."""
    root = ElementTree.fromstring(junit_xml(run, changes or {}).encode())
    assert root.tag == "testsuites"
    for element in root.iter():
        assert set(element.attrib) == ATTRIBUTES.get(element.tag, set())
        assert {child.tag for child in element} <= set(INSIDE.get(element.tag, []))
        if "time" in element.attrib:
            assert float(element.attrib["time"]) >= 0
        if element.tag.startswith("testsuite"):
            tests = list(element.iter("testcase"))
            for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
                assert int(element.attrib[attribute]) == sum(test.find(tag) is not None for test in tests)
            assert int(element.attrib["tests"]) == len(tests)
        if element.tag == "testcase":
            tags = [child.tag for child in element]
            assert tags == sorted(set(tags), key=INSIDE["testcase"].index)
            assert len({"failure", "error", "skipped"} & set(tags)) <= 1
    names = [(test.attrib["classname"], test.attrib["name"]) for test in root.iter("testcase")]
    assert len(names) == len(set(names))
    return root


def failed(root: Element) -> dict[str, str]:
    """What each failed test says."""
    return {
        f"{test.attrib['classname']}/{test.attrib['name']}": failure.text or ""
        for test in root.iter("testcase")
        if (failure := test.find("failure")) is not None
    }


@pytest.mark.parametrize(
    ("faulty", "where", "said"),
    [
        pytest.param(epoch("timed out", failures=["people"]), "brief", "there is no brief: timed out", id="no brief"),
        pytest.param(epoch(failures=["people"]), "people", "there is no usable answer", id="failed section"),
        pytest.param(
            epoch(violations=[broken()]), "figures", "gold forbids it (only planned): 12亿元 (actual)", id="rule"
        ),
        pytest.param(epoch(unsupported=["35亿元"]), "brief", "does not have “35亿元”", id="unsupported"),
    ],
)
def test_what_gates_is_a_failure_of_its_test(faulty: object, where: str, said: str) -> None:
    told = failed(read(run_of(case_run(faulty))))  # type: ignore[arg-type]
    (place,) = told
    assert place == f"industry.desk.signing/{where}"
    assert said in told[place]


def test_what_is_missed_or_wrong_is_told_and_fails_nothing() -> None:
    pairs = people(
        pair(State.MISSED, LIN), pair(State.WRONG, None, {"name": "周平"}), pair(State.SAME, GAO, GAO, post=False)
    )
    root = read(run_of(case_run(epoch(sections=pairs, key_facts=[untold("总投资约12亿元")]))))
    told = {test.attrib["name"]: test.findtext("system-out") for test in root.iter("testcase")}
    assert failed(root) == {}
    assert told == {
        "brief": "not told: 总投资约12亿元",
        "people": "missed: 林一诺 (云杉科技董事长)\nwrong: 周平\n高远: post: wanted 滨河区副区长; given 滨河区副区长",
    }


def test_changes_nobody_blessed_fail_also_of_a_case_that_is_gone() -> None:
    changes = {"signing": ["people: 高远 → 高原", "dates: gone"], "gone": ["the case is gone"], "same": []}
    told = failed(read(run_of(case_run(epoch())), changes))
    assert told == {
        "industry.desk.signing/brief": "people: 高远 → 高原\ndates: gone",
        "industry.desk.gone/brief": "the case is gone",
    }


def test_a_run_that_its_budget_ended_has_an_error() -> None:
    root = read(run_of(case_run(epoch()), stopped="the budget is used up"))
    (error,) = root.iter("error")
    assert (root.attrib["errors"], error.attrib["message"]) == ("1", "the budget is used up")


def test_epochs_are_told_where_they_differ() -> None:
    told = failed(read(run_of(case_run(epoch(), epoch(unsupported=["35亿元"]), epoch(failures=["people"])))))
    assert all("(in 1 of 3 epochs)" in words for words in told.values())
    assert len(told) == 2
    same = failed(read(run_of(case_run(*[epoch(failures=["people"])] * 3))))
    assert list(same.values()) == ["there is no usable answer"]


def test_a_suite_says_what_was_run_by_what() -> None:
    properties = {p.attrib["name"]: p.attrib["value"] for p in read(run_of(case_run(epoch()))).iter("property")}
    assert properties == {
        "recipe": "industry",
        "recipe_sha256": "1" * 64,
        "endpoint": "desk",
        "model": "m-7b",
        "mode": "replay",
        "epochs": "1",
        "version": "1.2.3",
        "commit": "abc123",
        "dirty": "true",
        "scorer": "1",
        "gold_sha256.signing": "9" * 64,
    }


@given(st.text(st.characters(), max_size=40))
def test_any_text_can_be_held(text: str) -> None:
    faulty = epoch(unsupported=[text], key_facts=[untold(text)], violations=[broken(why=text, text=text)])
    root = read(run_of(case_run(faulty)), {"signing": [text]})
    assert root.attrib["failures"] == "2"


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    root = read(run_of(case_run(epoch(unsupported=["a\x00b\ud800c\ufffed\x1b[31m"]))))
    assert "“a\ufffdb\ufffdc\ufffdd\ufffd[31m”" in failed(root)["industry.desk.signing/brief"]
