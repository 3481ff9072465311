from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import PARK, Story, centre, park, prose

from jianbao.rendering import record_markdown, view_of
from jianbao.rendering.markdown import plain


def test_a_page_has_the_brief_its_sentences_and_what_was_dropped() -> None:
    page = record_markdown(view_of(park(), "zh"))
    for line in (
        "# 青澜区低空经济产业园签约6个项目",
        "- 事件日期：4月18日〔2〕",
        "## 人物",
        "| 姓名 | 职务 | 句 |",
        "| 岑以宁 | 青澜区委副书记 | 〔3〕 |",
        "| 整机总装基地 | 鸢尾航空 | 签约 | 规划 | 约42亿元 | 〔4〕 |",
        "| 今年10月 (2031-10) | 开工 | 〔4〕 |",
        "- 青澜区〔2〕",
        "- 未采用 人物·姓名：文中没有“马小军”",
        "- 计划与完成：数据2·性质：“200家以上”写成了已实现，原文说的是目标〔6〕",
        "  - 可再问：“200家以上”已经实现了吗？原文说的是目标，请照原文写",
        "- 〔3〕 青澜区委副书记岑以宁、鸢尾航空科技有限公司董事长陆沉舟等出席。",
    ):
        assert line in page.splitlines()
    assert "**(待核：60亿)**" in page
    assert page.endswith("\n") and not page.endswith("\n\n")


def test_what_is_flagged_already_is_told_once() -> None:
    page = record_markdown(view_of(park(), "zh"))
    assert page.count("文中没有：60亿") == 1
    assert "数字与名称见于原文" not in page
    assert page.count("可再问") == 1


def test_a_finding_without_a_hint_asks_nothing_again() -> None:
    record = park()
    bare = [finding.model_copy(update={"hint": None}) for finding in record.checks]
    assert "可再问" not in record_markdown(view_of(record.model_copy(update={"checks": bare}), "zh"))


def test_sections_without_facts_say_why() -> None:
    lines = record_markdown(view_of(centre(), "zh")).splitlines()
    assert lines[lines.index("## 机构") + 2] == "（无）"
    assert lines[lines.index("## 引语") + 2] == "（没有可用的回答）"
    assert any(line.startswith("- 未得到回答 引语：the answer is cut") for line in lines)


def test_labels_are_of_the_language_that_is_asked_for() -> None:
    page = record_markdown(view_of(park(), "en"))
    assert "  - to ask again: " in page
    assert "## People" in page and "| name | post | sentence |" in page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a|b", r"a\|b", id="table"),
        pytest.param("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`", id="emphasis"),
        pytest.param("![x](http://a)", r"!\[x\](http://a)", id="image"),
        pytest.param("<script>&amp;", "&lt;script&gt;&amp;amp;", id="HTML"),
        pytest.param("1. a", r"\1. a", id="numbered"),
        pytest.param("- a", r"\- a", id="bullet"),
        pytest.param("---", r"\---", id="rule"),
        pytest.param("两行\r\n文字", "两行 文字", id="lines"),
        pytest.param("a\x1b]0;b\u202ec", "a\ufffd\\]0;b\ufffdc", id="steering characters"),
    ],
)
def test_nothing_of_an_article_is_markup(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text())
def test_any_text_stays_on_its_line_and_in_its_cell(text: str) -> None:
    shown = plain(text)
    assert "\n" not in shown and "<" not in shown
    assert "|" not in shown.replace("\\\\", "").replace("\\|", "")


def test_an_article_cannot_break_its_page() -> None:
    hostile = "# 标题 | <img src=x onerror=alert(1)> **粗**"
    record = Story(PARK, "a.txt").record({"overview": {"cite": [1], "headline": prose(hostile)}})
    page = record_markdown(view_of(record, "zh"))
    assert page.splitlines()[0] == r"# \# 标题 \| &lt;img src=x onerror=alert(1)&gt; \*\*粗\*\*"
