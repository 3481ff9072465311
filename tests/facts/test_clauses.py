"""Where a summary may cut a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.clauses import clauses_of, points_back

ArticleOf = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        pytest.param("项目总投资12亿元，占地40亩。", ["项目总投资12亿元", "占地40亩"], id="commas"),
        pytest.param("项目总投资1,200万元,占地40亩。", ["项目总投资1,200万元", "占地40亩"], id="a comma in a number"),
        pytest.param(
            "以“绿色，开放”为题的论坛开幕。", ["以“绿色，开放”为题的论坛开幕"], id="a comma in quotation marks"
        ),
        pytest.param("据介绍，项目总投资12亿元。", ["项目总投资12亿元"], id="who says so"),
        pytest.param("区长高远表示，项目总投资12亿元。", ["区长高远表示", "项目总投资12亿元"], id="who speaks"),
        pytest.param("3. 云岭产业园开工。", ["云岭产业园开工"], id="a number of a list"),
        pytest.param("云岭3月5日电（记者 高远）云岭产业园开工。", ["云岭产业园开工"], id="a dateline"),
        pytest.param("OSLO, March 5 (Wire) -- It has opened.", ["It has opened"], id="an English dateline"),
    ],
)
def test_a_sentence_is_cut_at_its_commas(article_of: ArticleOf, text: str, clauses: list[str]) -> None:
    article = article_of(text)
    (sentence,) = article.sentences
    found = clauses_of(sentence, article.language)
    assert [clause.text for clause in found] == clauses
    assert [sentence.text[clause.start : clause.end] for clause in found] == clauses


@pytest.mark.parametrize(
    ("text", "open_ones"),
    [
        pytest.param("3月5日上午，云岭产业园项目开工。", [True, False], id="a time"),
        pytest.param("区长高远表示，项目总投资12亿元。", [True, False], id="who says it"),
        pytest.param("随着工厂复产、扩建、招工，产业更强了。", [True, False], id="a circumstance"),
        pytest.param("建成投产以后，产能进入行业前列。", [True, False], id="a condition of time"),
        pytest.param("此次签约的云岭智算中心，将建成训练平台。", [True, False], id="a name without its verb"),
        pytest.param("去年立项的13个课题，总经费3.6亿元。", [True, False], id="a count without its verb"),
        pytest.param("在3月5日举行的签约仪式上签署协议，总额2亿元。", [False, False], id="a place that tells"),
    ],
)
def test_what_says_nothing_by_itself_is_open(article_of: ArticleOf, text: str, open_ones: list[bool]) -> None:
    article = article_of(text)
    assert [clause.is_open for clause in clauses_of(article.sentences[0], article.language)] == open_ones


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        pytest.param("产值86亿元，同比增长7.2%。", True, id="growth"),
        pytest.param("规划12栋厂房，其中5栋已建成。", True, id="a part"),
        pytest.param("规划12栋厂房，总投资3亿元。", False, id="one by itself"),
    ],
)
def test_what_speaks_of_the_clause_before_is_known(article_of: ArticleOf, text: str, leans: bool) -> None:
    article = article_of(text)
    _, second = clauses_of(article.sentences[0], article.language)
    assert second.leans is leans


@pytest.mark.parametrize(
    ("text", "back"),
    [
        pytest.param("该区实现产值86亿元。", True, id="该"),
        pytest.param("去年1—5月，该区实现零售额86亿元。", True, id="该 behind a time"),
        pytest.param("其总投资86亿元。", True, id="其"),
        pytest.param("项目总投资86亿元。", True, id="a noun without a name"),
        pytest.param("云岭区实现产值86亿元。", False, id="a name"),
        pytest.param("中心城区的厂房已建成。", False, id="part of a name"),
    ],
)
def test_what_points_back_is_known(article_of: ArticleOf, text: str, back: bool) -> None:
    assert points_back(article_of(text).sentences[0]) is back
