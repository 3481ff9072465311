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
