"""The day of the event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import day_of_event


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("3月6日，云杉科技与滨河区签约。", "3月6日", id="the only one"),
        pytest.param("2月1日起受理。\n3月6日，云杉科技与滨河区签约。", "3月6日", id="of what tells an event"),
        pytest.param(
            "云杉科技成立于2018年5月4日，今年3月6日与滨河区签约。", "今年3月6日", id="not the day of the founding"
        ),
        pytest.param("5月6日的签约因台风取消，改于5月18日举行。", "5月18日", id="called off"),
        pytest.param("原计划3月12日开工，推迟至4月2日举行。", "4月2日", id="as it was planned"),
        pytest.param("2021年3月1日双方商谈。\n2024年5月6日，双方签约。", "2024年5月6日", id="an earlier year"),
        pytest.param("海沐市4月3日发布的规划提出目标。\n5月6日，基地开工。", "5月6日", id="a paper's day"),
        pytest.param("据海沐日报5月9日报道，储能基地5月6日投产。", "5月6日", id="a report's day"),
        pytest.param("报名截至5月6日，推介会5月10日举行。", "5月10日", id="a limit"),
        pytest.param("须在3月6日之前签约。", None, id="a deadline"),
        pytest.param("云杉科技与滨河区签约。", None, id="none is stated"),
        pytest.param("Cedar Systems, founded on 4 May 2018, signed on 6 March.", "6 March", id="English"),
    ],
)
def test_the_day_of_the_event(article_of: Callable[[str], Article], text: str, day: str | None) -> None:
    found = day_of_event({}, article_of(text))
    assert (found.text if found else None) == day


_PAGE = "海沐港储能项目复工\n2023-06-30 09:12 来源：海沐新闻网\n"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("昨天，停工半年的储能项目复工。", "2023-06-29", id="yesterday"),
        pytest.param("今天10时，新馆正式启用。", "2023-06-30", id="today"),
        pytest.param("6月28日，双方签约，项目将于7月20日开工。", "2023-06-28", id="not what is planned"),
        pytest.param("7月20日，青禾大会将在海沐举行。", None, id="a plan alone"),
        pytest.param("新馆7月20日启用。", None, id="a day to come"),
        pytest.param(
            "The line will open on July 20, the bureau said on Tuesday.", "2023-06-27", id="said, not planned"
        ),
        pytest.param("截至昨天，园区签约项目23个。", None, id="a limit"),
        pytest.param("到今天为止，园区签约项目23个。", None, id="to this day"),
        pytest.param("今日关注：青禾大会走进海沐。\n6月28日，青禾大会召开。", "2023-06-28", id="a column's name"),
    ],
)
def test_the_day_of_the_event_of_a_page_with_a_day(
    article_of: Callable[[str], Article], text: str, edtf: str | None
) -> None:
    found = day_of_event({}, article_of(_PAGE + text))
    assert (found.edtf if found else None) == edtf


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("昨日，教育局召开发布会。\n9月1日，三所学校启用。", None, id="an unknown yesterday before it"),
        pytest.param("近日，双方签约。\n9月1日，基地开工。", None, id="lately before it"),
        pytest.param("9月1日，基地开工。\n昨日，双方签约。", "9月1日", id="an unknown yesterday behind it"),
        pytest.param("昨天的滩涂，今天是新城。\n9月1日，基地开工。", "9月1日", id="yesterday as such"),
    ],
)
def test_the_day_of_the_event_of_a_page_without_one(
    article_of: Callable[[str], Article], text: str, day: str | None
) -> None:
    found = day_of_event({}, article_of(text))
    assert (found.text if found else None) == day
