"""Runs as Markdown: the figures, the worst cases, and no text of an article that becomes markup."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.evaluation.reports.runs import GAO, LIN, broken, case_run, epoch, pair, people, run_of, untold

from jianbao.evaluation import Counts, State
from jianbao.evaluation.reports import markdown_summary
from jianbao.evaluation.reports.markdown import LIMIT

MISSED = people(pair(State.SAME, GAO, GAO, post=True), pair(State.MISSED, LIN))
HOSTILE = [
    pytest.param("</details><script>alert(1)</script>", id="HTML"),
    pytest.param("[a](http://news.test) ![b](http://news.test/b.png)", id="links"),
    pytest.param("http://news.test www.news.test desk@news.test", id="addresses"),
    pytest.param("@team #12 team/repo#3 GH-4 :+1:", id="mentions"),
    pytest.param("`a` ``b`` ```\n```\n# c\n~~~", id="backticks"),
    pytest.param("`", id="one backtick"),
    pytest.param("a | b \\| c", id="bars"),
    pytest.param("\n\n# d\n| e |\n- f", id="lines"),
    pytest.param("\\", id="backslash"),
    pytest.param("", id="empty"),
]


def rows(page: str) -> dict[str, list[str]]:
    """The rows of the tables by their first cell."""
    cells = [
        [cell.strip(" `") for cell in line.strip("|").split("|")] for line in page.splitlines() if line[:1] == "|"
    ]
    return {row[0]: row[1:] for row in cells}


def test_the_figures_are_those_of_the_run() -> None:
    one = epoch(sections=MISSED, key_facts=[untold("总投资约12亿元")], violations=[broken()], unsupported=["35亿元"])
    page = markdown_summary([run_of(case_run(one))], "FAIL", ["signing: 高远"])
    table = rows(page)
    value = one.score.value
    assert page.startswith("## jianbao eval: `FAIL`\n\n```text\nsigning: 高远\n```\n")
    assert table["industry-desk"] == [
        f"{value:.3f}", "1/1", "0/1", "1", "1", "1,200 (800)", "90", "4", "0.2500 `CNY",
    ]  # fmt: skip
    assert table["people"] == ["1.000", "0.500", "0.667", "0.00–1.00", "2", "1", "1", "0"]
    assert table["key_facts"][4:7] == ["1", "1", "0"]
    assert Counts(wanted=2, given=1, same=1).f1 == pytest.approx(0.667, abs=1e-3)
    details = page[page.index("<details>") :].splitlines()
    assert details[:2] == [f"<details><summary><code>industry-desk · signing · {value:.3f}</code></summary>", ""]
    assert details[3:7] == [
        "! figures: gold forbids it (only planned): 12亿元 (actual)",
        "! the article does not have “35亿元”, which headline or summary tell",
        "not told: 总投资约12亿元",
        "people: missed: 林一诺 (云杉科技董事长)",
    ]


def test_every_run_has_its_tables_and_a_case_without_fault_is_not_told() -> None:
    page = markdown_summary([run_of(case_run(epoch())), run_of(case_run(epoch()), endpoint="other")], "PASS")
    assert {"industry-desk", "industry-other"} <= set(rows(page))
    assert page.count("\n### ") == 2
    assert "<details>" not in page


def test_a_run_that_its_budget_ended_says_so() -> None:
    assert "Not all was asked: `no money`" in markdown_summary([run_of(case_run(epoch()), stopped="no money")], "?")


def test_it_is_in_the_language_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIANBAO_LANG", "zh")
    page = markdown_summary([run_of(case_run(epoch(sections=MISSED)))], "通过")
    assert "people: 漏掉：林一诺 (云杉科技董事长)" in page
    assert "| 部分 | P | R | F1 | 95 % | 应有 | 给出 | 相同 | 失败 |" in page


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str) -> None:
    hostile(text)


@settings(max_examples=60)
@given(st.text(st.sampled_from("`|\\<>&@#*_[]()!~ \n\x1bab"), max_size=30))
def test_no_text_at_all_becomes_markup(text: str) -> None:
    hostile(text)


def hostile(text: str) -> None:
    """Holds a page with a text in all places to the same markup as one with a plain word there."""
    assert _markup(_page(text)) == _markup(_page("word"))


def _page(text: str) -> str:
    section = {text: MISSED["people"]}
    said = epoch(sections=section, unsupported=[text], violations=[broken(why=text, text=text)])
    run = run_of(case_run(said, name=text), stopped="x" + text, endpoint=text)
    return markdown_summary([run], text, ["x" + text])


def _markup(page: str) -> list[str]:
    """What a page is rendered to, without the words; words stand in code alone."""
    shown = MarkdownIt("commonmark", {"html": True}).enable("table").render(page)
    bare = re.sub(r"(<code[^>]*>)[^<]*</code>", r"\1</code>", shown)
    assert "@" not in html.unescape(bare)
    return re.findall(r"<[^>]+>", bare)


def test_a_long_run_is_cut_and_says_what_it_lacks() -> None:
    wrong = [pair(State.WRONG, None, {"name": f"{at}" + "长" * 150}) for at in range(80)]
    cases = [case_run(epoch(sections=people(*wrong)), name=f"case-{at}") for at in range(5)]
    page = markdown_summary([run_of(*cases, endpoint=f"e{at}") for at in range(30)], "FAIL" * 500, ["x" * 900] * 90)
    assert len(page) <= LIMIT
    assert re.search(r"There is no room for \d+ more parts\. The run files have all\.", page)
    assert page.count("```") % 2 == 0
