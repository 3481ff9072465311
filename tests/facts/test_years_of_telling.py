"""Months and days without a year, of a page whose day is known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.dating import article_dates

_PAGE = "云杉储能基地投产\n2026-07-28 08:15 来源：青禾新闻网\n"
_BODY = "\n云杉储能基地位于滨河区，由云杉科技投资建设，园区有企业58家，产品销往华东。"

KNOWN = [
    ("增速比一季度加快2.1个百分点。", "一季度", "2026-01/2026-03"),
    ("出口自3月以来连续四个月负增长。", "3月", "2026-03"),
    ("截至5月底，接入终端46万台。", "截至5月底", "2026-05"),
    ("光伏电站已于2月并网。", "2月", "2026-02"),
    ("4月18日，双方签约。产线开工。", "4月18日", "XXXX-04-18"),
    ("昨日，双方签约。4月18日，产线开工。", "4月18日", "2026-04-18"),
    ("1—4月，工业投资增长8%。", "1—4月", "2026-01/2026-04"),
    ("二期计划10月投产。", "10月", "2026-10"),
    ("公司将于11月20日开园。", "11月20日", "2026-11-20"),
    ("下一批设备预计9月出厂。", "9月", "2026-09"),
    ("2026年一季度开工，3月封顶。", "3月", "2026-03"),
    ("2026年初立项。截至4月底完成投资3亿元。", "截至4月底", "2026-04"),
]
UNKNOWN = [
    ("公司10月投产。", "10月", "XXXX-10"),
    ("2024年公司成立，4月签约。", "4月", "XXXX-04"),
    ("2023年，公司成立。3月签下首单。", "3月", "XXXX-03"),
    ("去年，公司成立。3月签下首单。", "3月", "XXXX-03"),
    ("去年公司起步，2月签下首单。", "2月", "XXXX-02"),
    ("每年3月举行茶会。", "3月", "XXXX-03"),
    ("往年4月是旺季。", "4月", "XXXX-04"),
    ("二期计划3月投产。", "3月", "XXXX-03"),
]


def _edtf(article: Article, words: str) -> list[str]:
    return [m.edtf for one in article.sentences for m in article_dates(article, one.text) if m.text == words]


@pytest.mark.parametrize(("text", "words", "edtf"), [pytest.param(*case, id=case[0]) for case in KNOWN + UNKNOWN])
def test_of_a_page_with_a_day(article_of: Callable[[str], Article], text: str, words: str, edtf: str) -> None:
    assert _edtf(article_of(_PAGE + text + _BODY), words) == [edtf]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("", id="no day"),
        pytest.param("云杉储能基地投产\n转载时间：2026-07-28 08:15\n", id="a repost"),
        pytest.param("云杉储能基地投产\n2026-07-28 08:15 来源：青禾新闻网\n3月2日，双方签约。", id="an old story"),
    ],
)
def test_of_another_page_the_year_stays_open(article_of: Callable[[str], Article], head: str) -> None:
    assert _edtf(article_of(head + "光伏电站已于2月并网。" + _BODY), "2月") == ["XXXX-02"]


def test_the_reason_is_the_day_of_the_page(article_of: Callable[[str], Article]) -> None:
    article = article_of(_PAGE + "光伏电站已于2月并网。" + _BODY)
    text = next(one.text for one in article.sentences if "2月" in one.text)
    assert article_dates(article, text)[0].inferred == "年份取自发布日期2026-07-28"


@pytest.mark.parametrize(
    ("first", "edtf"),
    [
        pytest.param("《青禾产经》2026年第27期 封面对话\n", "2025", id="an issue"),
        pytest.param("《青禾产经》 2026年总第312期\n", "2025", id="a whole number"),
        pytest.param("青禾科技2026年第3期培训班开班\n", None, id="a course"),
    ],
)
def test_the_year_of_an_issue(article_of: Callable[[str], Article], first: str, edtf: str | None) -> None:
    article = article_of(first + "县城造卫星\n公司去年只做了17颗。" + _BODY)
    assert next(iter(_edtf(article, "去年")), None) == edtf
