"""The place of the event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import place_of_event

_STORY = "\n青禾区与云杉科技来往已久，海沐市也派人来过；湖心镇、云杉港区和石门街道都有企业参加。"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("3月6日，签约仪式在海沐市国际会展中心举行。", "海沐市国际会展中心", id="a hall with its town"),
        pytest.param("3月6日，第五届物流大会在海沐会展馆开幕。", "海沐会展馆", id="a hall that is named alone"),
        pytest.param("3月6日，新戏在海沐大剧院首演。", "海沐大剧院", id="a theatre"),
        pytest.param(
            "3月6日，青禾区管委会与云杉科技在新区会展中心签约。", "青禾区", id="the place, not a hall without name"
        ),
        pytest.param("3月6日，青禾区召开工业运行分析会。", "青禾区", id="the place that acts"),
        pytest.param("3月6日，青禾区政府新闻办举行发布会。", "青禾区", id="its office"),
        pytest.param("3月6日，在青禾区新产业推进会上，方案发布。", "青禾区", id="in the name of a meeting"),
        pytest.param("本周三，位于海沐市青禾生物医药园的车间通过验收。", "海沐市青禾生物医药园", id="stands in"),
        pytest.param("3月6日，记者从海沐市青禾产业园获悉，基地投产。", "海沐市青禾产业园", id="heard from"),
        pytest.param("在海沐市湖心镇，一座厂房立在河边。", "海沐市湖心镇", id="a town of a city"),
        pytest.param("3月6日，采访团走进青禾科创走廊。", "青禾科创走廊", id="visited by reporters"),
        pytest.param("3月6日，高远到青禾高新区调研。", "青禾高新区", id="inspected"),
        pytest.param(
            "昨天，停工半年的项目复工。\n云杉港区负责人介绍，项目重新启动。", "云杉港区", id="who tells of it"
        ),
        pytest.param("3月6日，海沐市青禾区人民法院公开宣判一案。", "海沐市青禾区人民法院", id="a court"),
        pytest.param("3月6日，纺织园在阿克苏地区开园。", "阿克苏地区", id="a prefecture"),
        pytest.param("3月6日，公司决定在新竹縣湖心鄉興建新廠。", "新竹县湖心乡", id="Traditional"),
        pytest.param("Norvik broke ground on Monday in the Reed Lake Park.", "Reed Lake Park", id="English"),
        pytest.param("3月6日，海沐市委书记高远会见客商。", None, id="a post"),
        pytest.param("3月6日，海沐市代表团赴外地考察。", None, id="away"),
        pytest.param("目前台风位于海沐市东南方约300公里的海面。", None, id="only near it"),
        pytest.param("3月6日，电力市场改革方案发布。", None, id="no city"),
        pytest.param("3月6日，公司在大型超市推出新品。", None, id="no city either"),
        pytest.param("3月6日，云杉科技与鹭岛数据签约。", None, id="not said"),
    ],
)
def test_the_place_of_the_event(article_of: Callable[[str], Article], text: str, place: str | None) -> None:
    found = place_of_event({}, article_of(text + ("\n完。" * 6) + _STORY))
    assert (found.text if found else None) == place
