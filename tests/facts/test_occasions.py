from __future__ import annotations

import pytest

from jianbao.facts.candidates.occasions import occasion_at
from jianbao.values import read_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3月6日，云杉科技与滨河区签约。", "签约", id="in the next clause"),
        pytest.param("项目于3月6日开工。", "开工", id="behind"),
        pytest.param("协议签署于3月6日。", "签署", id="in front"),
        pytest.param("3月6日，青禾产业引导基金正式揭牌。", "青禾产业引导基金揭牌", id="with its noun"),
        pytest.param("3月6日，青禾区召开工业运行分析会。", "召开工业运行分析会", id="with what follows"),
        pytest.param("先进测试厂预计2026年动工。", "先进测试厂计划动工", id="a noun in front of the date"),
        pytest.param("该项目去年8月开工。", "开工", id="no noun of its own"),
        pytest.param("3月6日，由云杉科技承建的厂房封顶。", "封顶", id="more than a noun"),
        pytest.param("预计2026年投产。", "计划投产", id="to come"),
        pytest.param("项目将于2026年底前建成。", "计划建成", id="a deadline"),
        pytest.param("截至3月6日，园区入驻企业30家。", "统计截止", id="as of"),
        pytest.param("3月6日尚未开工。", None, id="denied"),
        pytest.param("3月6日取消签约。", None, id="called off"),
        pytest.param("3月6日天气晴好。", None, id="not said"),
        pytest.param("Cedar opened the plant on March 6.", "opened", id="english"),
        pytest.param("The plant opened after March 6, 2024.", "opened", id="english, in front"),
    ],
)
def test_what_a_date_is_of(text: str, expected: str | None) -> None:
    date = read_dates(text)[0]
    assert occasion_at(text, date.start, date.end) == expected
