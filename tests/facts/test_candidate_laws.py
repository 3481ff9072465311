"""Laws of all readers of candidates: any text is read, in the time of its length, and spans slice to the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timing import grows_with_length

from jianbao.articles import article_from_text
from jianbao.errors import ArticleError
from jianbao.facts import (
    date_leads,
    figures_read,
    key_points,
    organizations_read,
    places_read,
    policies_read,
    projects_read,
    quotes_read,
)
from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.figures import Kind, clause_around, kind_at, period_at
from jianbao.facts.candidates.names import Parts, is_composed
from jianbao.facts.candidates.projects import project_names
from jianbao.facts.candidates.spans import Spans, without_overlaps

WORDS = "云杉 公司 集团 项目 基地 区 市 企业 表示 5亿元 3月6日 在 南京 大型 一 Ltd b"
PIECES = (*WORDS.split(" "), *"、，。；“”《》（）与和等A \n")
texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))

READERS: tuple[Callable[..., Any], ...] = (
    organizations_read,
    projects_read,
    places_read,
    policies_read,
    quotes_read,
    figures_read,
    date_leads,
    key_points,
)


@dataclass(frozen=True)
class At:
    """A span."""

    start: int
    end: int


LENGTH = 8000
LONGEST_CLAUSE = 200
"""Characters on each side in which the end of a clause is looked for."""
ENDS = "，。；;：:！？,"
SAID = {
    "预计产值": Kind.EXPECTED,
    "力争产值": Kind.TARGET,
    "意向投资": Kind.INTENDED,
    "计划投资": Kind.PLANNED,
    "获批资金": Kind.APPROVED,
    "签约金额": Kind.SIGNED,
    "最高奖励": Kind.CAP,
}
PERIODS = ("去年", "上半年", "前三季度", "2025年", "截至目前", "1—8月")


@given(texts)
def test_spans_slice_to_the_words_and_do_not_meet(text: str) -> None:
    for found in (bodies(text), project_names(text)):
        assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(bodies(text)))


@given(texts)
def test_every_reader_reads_any_article(text: str) -> None:
    try:
        article = article_from_text(text, "any.txt")
    except ArticleError:
        return
    for read in READERS:
        read(article)


@given(texts, st.integers(0, 80), st.integers(0, 10))
def test_any_place_has_a_clause_a_kind_and_perhaps_a_period(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = clause_around(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert first in (0, start - LONGEST_CLAUSE) or text[first - 1] in ENDS
    assert last in (len(text), end + LONGEST_CLAUSE) or text[last] in ENDS
    assert not set(text[first:start] + text[end:last]) & set("，。；")
    assert isinstance(kind_at(text, start, end), Kind)
    period = period_at(text, start)
    assert period is None or period in text[:start]
    assert period == period_at(text[:start], start)


@given(texts, texts, st.sampled_from(sorted(SAID)))
def test_the_words_of_its_clause_say_what_a_figure_is_in_any_text(before: str, behind: str, words: str) -> None:
    text = f"{before}。{words}5亿元。{behind}"
    start = len(before) + 1 + len(words)
    assert kind_at(text, start, start + 3) is SAID[words]


@given(texts, texts, st.sampled_from(PERIODS), st.sampled_from(PERIODS))
def test_the_last_period_in_front_is_that_of_a_figure(before: str, behind: str, period: str, other: str) -> None:
    text = f"{before}。{other}，全区{period}，产值5亿元，{other}。{behind}"
    assert period_at(text, text.index("产值5亿元，", len(before)) + 2) == period


@pytest.mark.parametrize("unit", ["、", "与", "公司", "云杉公司与", "云杉公司、", "项目", "大型", "等", "“", "区"])
@pytest.mark.parametrize("read", [bodies, project_names], ids=["bodies", "projects"])
def test_long_lines_are_read_in_time(read: Callable[[str], Any], unit: str) -> None:
    assert grows_with_length(read, unit, LENGTH)


@given(st.lists(st.sampled_from(["大", "型", "大型", "新", "公司", "甲"]), max_size=40).map("".join))
def test_what_is_composed_is_made_of_the_parts(text: str) -> None:
    found = is_composed(text, Parts(["大", "型", "大型", "新"]), {"公司"})
    assert found is (text.endswith("公司") and not set(text[:-2]) - set("大型新"))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 8)), max_size=20), st.integers(0, 40), st.integers(1, 8))
def test_spans_are_found_by_place(drawn: list[tuple[int, int]], start: int, length: int) -> None:
    spans = [At(first, first + size) for first, size in drawn]
    end = start + length
    known = Spans(spans)
    assert set(known.touching(start, end)) == {s for s in spans if s.start < end and start < s.end}
    assert set(known.within(start, end)) == {s for s in spans if start <= s.start and s.end <= end}
    kept = without_overlaps(spans)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert all(any(s.start < k.end and k.start < s.end for k in kept) for s in spans)
