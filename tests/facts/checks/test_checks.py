from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.facts.checks.briefs import Whole, read_off

from jianbao.articles import Article, article_from_text
from jianbao.facts import Brief, Fact, Kind
from jianbao.facts.checks import CHECKS, Finding, findings_of
from jianbao.facts.types import Name

WORDS = (
    "青澜区 鹭岛智算中心 云杉集团 、 ， 。 ： （ ） 共 合计 其中 分别为 12亿元 3个 五家企业 各1个 60% 同比增长 5%"
    " 拟 签约 开工 投产 意向 “ ” 高远 表示 3月6日 2031年 total $60 million : , and 1/18 等 占"
)
PIECES = st.sampled_from([*WORDS.split(), "\n"])


class Act(Fact):
    name: Name


class Festival(Brief):
    acts: list[Act] = []


def test_the_names_are_those_of_the_functions() -> None:
    names = [check.__name__ for check in CHECKS]
    assert len(names) == len(set(names)) == 12
    assert all(check.__doc__ for check in CHECKS)


def test_findings_come_in_the_order_of_the_checks(article_of: Callable[[str], Article]) -> None:
    article = article_of("项目总投资60亿元：一期20亿元、二期30亿元。现场签约五家企业：云杉集团、鹭岛科技。")
    brief = read_off(article, headline="总投资90亿元")
    found = [finding.check for finding in findings_of(article, brief)]
    assert found == ["prose_in_article", "parts_make_total", "counts_match_lists"]


def test_a_brief_of_another_recipe_has_nothing_to_check(article_of: Callable[[str], Article]) -> None:
    article = article_of("项目总投资60亿元：一期20亿元、二期30亿元。")
    assert findings_of(article, Festival()) == []


def test_nothing_is_corrected(article_of: Callable[[str], Article]) -> None:
    article = article_of("到2033年，园区力争集聚企业200家。")
    brief = read_off(article)
    told = brief.model_copy(update={"figures": [brief.figures[0].model_copy(update={"kind": Kind.ACTUAL})]})
    before = told.model_dump_json()
    assert findings_of(article, told)
    assert told.model_dump_json() == before


def test_reasons_and_hints_are_in_the_language_of_the_article(article_of: Callable[[str], Article]) -> None:
    article = article_of("The plan is to invest $12 million in the new plant of the city.")
    (finding,) = findings_of(article, read_off(article, headline="The plan is to invest $15 million"))
    assert (finding.reason, finding.hint) == (
        "the article does not have: 15 million",
        "Write it again without 15 million, which the article does not have.",
    )


def test_a_finding_is_stored_and_loaded_as_it_is(article_of: Callable[[str], Article]) -> None:
    article = article_of("项目总投资60亿元：一期20亿元、二期30亿元。")
    (finding,) = findings_of(article, read_off(article))
    stored = json.loads(finding.model_dump_json())
    assert set(stored) == {"check", "facts", "reason", "evidence", "hint"}
    assert Finding.model_validate(stored) == finding


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_an_empty_brief_holds(article_of: Callable[[str], Article], check: Callable[..., object]) -> None:
    assert list(check(article_of("项目总投资60亿元：一期20亿元、二期30亿元。"), Whole())) == []  # type: ignore[call-overload]


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=30), st.lists(PIECES, min_size=1, max_size=8))
def test_no_text_breaks_a_check(pieces: list[str], headline: list[str]) -> None:
    article = article_from_text("要闻" + "".join(pieces), "any.txt")
    brief = read_off(article, headline="".join(headline).strip() or "要闻")
    for finding in findings_of(article, brief):
        assert finding.reason
        assert all(article.original[one.start : one.end] == one.quote for one in finding.evidence)
