"""Dates that count from the day on which an article was told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts.dating import article_dates, told_on

_PAGE = "云杉储能基地投产\n2024-11-22 08:15 来源：青禾新闻网\n"
_BODY = "\n云杉储能基地位于滨河区，由云杉科技投资建设，园区已有企业58家，其中投产31家，产品销往华东。"


def _dates(article: Article) -> dict[str, str]:
    return {date.text: date.edtf for one in article.sentences for date in article_dates(article, one.text)}


@pytest.mark.parametrize(
    ("sentence", "words", "edtf"),
    [
        pytest.param("基地去年12月开工。", "去年12月", "2023-12", id="last year"),
        pytest.param("基地今年5月封顶。", "今年5月", "2024-05", id="this year"),
        pytest.param("冷库预计今年第四季度开工。", "今年第四季度", "2024-10/2024-12", id="a quarter"),
        pytest.param("公司力争明年三季度供货。", "明年三季度", "2025-07/2025-09", id="next year"),
        pytest.param("截至今年十月，园区入驻企业30家。", "截至今年十月", "2024-10", id="a limit"),
        pytest.param("产能今年底达到2万套。", "今年底", "2024-12", id="the end of the year"),
        pytest.param("昨天，云杉科技与滨河区签约。", "昨天", "2024-11-21", id="yesterday"),
        pytest.param("本周三，车间通过验收。", "本周三", "2024-11-20", id="a weekday"),
        pytest.param("上周六晚，新馆开放。", "上周六晚", "2024-11-16", id="a weekday of last week"),
        pytest.param("公司今（22）日召开发布会。", "今（22）日", "2024-11-22", id="a day with its number"),
        pytest.param("11月20日，车间通过验收。", "11月20日", "2024-11-20", id="a day"),
        pytest.param("厂房预计民國115年第2季動工、116年底完工。", "116年底", "2027-12", id="a year of the Republic"),
    ],
)
def test_on_a_page_with_a_day(article_of: Callable[[str], Article], sentence: str, words: str, edtf: str) -> None:
    assert _dates(article_of(_PAGE + sentence + _BODY)).get(words) == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        pytest.param("青禾新闻网11月21日讯 本周三，车间验收。", "本周三", "2024-11-20", id="the dateline"),
        pytest.param("青禾新闻网11月21日讯 昨天，车间验收。", "昨天", "2024-11-20", id="a day behind the dateline"),
    ],
)
def test_the_dateline_is_nearer_than_the_page(
    article_of: Callable[[str], Article], text: str, words: str, edtf: str
) -> None:
    assert _dates(article_of(_PAGE + text + _BODY)).get(words) == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        pytest.param("3月6日，双方签约。项目去年12月开工。", "去年12月", "XXXX-12", id="no year anywhere"),
        pytest.param("2024年5月6日，双方签约。项目去年12月开工。", "去年12月", "2023-12", id="the year of the event"),
        pytest.param("2024年5月6日，双方签约。", "2024年5月6日", "2024-05-06", id="a stated year"),
        pytest.param("公司2019年5月6日成立，今年7月投产。", "今年7月", "XXXX-07", id="not the year of a founding"),
        pytest.param("11月2日，2025“青禾杯”半程马拉松开跑。", "11月2日", "2025-11-02", id="the name of the event"),
        pytest.param("9月2日，2025年第五届海沐博览会开幕。", "9月2日", "2025-09-02", id="the year in front of it"),
        pytest.param(
            "9月2日，2026海沐装备博览会组委会召开会议。", "9月2日", "XXXX-09-02", id="an event that is prepared"
        ),
        pytest.param("9月2日，将于10月举行的2025海沐论坛揭晓议程。", "9月2日", "XXXX-09-02", id="an event to come"),
        pytest.param("12月28日，2025年全市工业大会召开。", "12月28日", "XXXX-12-28", id="at the turn of the year"),
        pytest.param("9月2日，基地发布2025年度榜单。", "9月2日", "XXXX-09-02", id="a year that names no event"),
    ],
)
def test_on_a_page_without_a_day(article_of: Callable[[str], Article], text: str, words: str, edtf: str) -> None:
    assert _dates(article_of(text)).get(words) == edtf


def test_without_a_day_yesterday_is_no_date(article_of: Callable[[str], Article]) -> None:
    assert _dates(article_of("昨天，云杉科技与滨河区签约。")) == {}


def test_what_is_inferred_has_its_reason(article_of: Callable[[str], Article]) -> None:
    article = article_of("9月2日，2025年第五届海沐博览会开幕。")
    assert article_dates(article, article.sentences[0].text)[0].inferred == "年份取自活动名称“2025年…”"


def test_a_repost_says_nothing_of_today(article_of: Callable[[str], Article]) -> None:
    article = article_of("云杉储能基地投产\n转载时间：2024-11-22 08:15\n昨天，云杉科技与滨河区签约。" + _BODY)
    assert told_on(article) is None or not article.head.reposted
