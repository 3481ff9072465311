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
        pytest.param("须在3月6日之前签约。", None, id="a deadline"),
        pytest.param("云杉科技与滨河区签约。", None, id="none is stated"),
        pytest.param("Cedar Systems, founded on 4 May 2018, signed on 6 March.", "6 March", id="English"),
    ],
)
def test_the_day_of_the_event(article_of: Callable[[str], Article], text: str, day: str | None) -> None:
    found = day_of_event({}, article_of(text))
    assert (found.text if found else None) == day
