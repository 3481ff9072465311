"""Names of all peoples before verbs of visits, lists of experts, rare surnames; firms that look like names."""

from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts import people_read

NAMED: dict[str, dict[str, str | None]] = {
    "州长扎西才让说：“草场恢复了。”": {"扎西才让": "州长"},
    "州长扎西才让表示，草场恢复了。": {"扎西才让": "州长"},
    "州长扎西才让。": {"扎西才让": "州长"},
    "副州长旺堆次仁表示，草场恢复了。": {"旺堆次仁": "副州长"},
    "县长索南才让出席。": {"索南才让": "县长"},
    "旗长那顺巴雅尔表示，草场恢复了。": {"那顺巴雅尔": "旗长"},
    "旗委书记那顺巴雅尔致辞。": {"那顺巴雅尔": "旗委书记"},
    "副旗长赵·托娅作介绍。": {"赵·托娅": "副旗长"},
    "副旗长赵·托娅作了介绍。": {"赵·托娅": "副旗长"},
    "云杉汽车首席执行官伊恩·马洛来访。": {"伊恩·马洛": "云杉汽车首席执行官"},
    "副州长艾尼·卡德尔来沪。": {"艾尼·卡德尔": "副州长"},
    "迈森公司总裁卡尔·迈森签字。": {"卡尔·迈森": "迈森公司总裁"},
    "迈森公司总裁卡尔·迈森作报告。": {"卡尔·迈森": "迈森公司总裁"},
    "云杉集团董事长李建川来沪签约。": {"李建川": "云杉集团董事长"},
    "云杉集团董事长李建川来访。": {"李建川": "云杉集团董事长"},
    "滨河市发展和改革委员会（市发改委）副主任林辰昕来访。": {"林辰昕": "滨河市发展和改革委员会（市发改委）副主任"},
    "区科技局局长么志远、副局长傅立川到场。": {"么志远": "区科技局局长", "傅立川": "副局长"},
    "区科技局局长么志远表示，产能不足。": {"么志远": "区科技局局长"},
    "欧阳川、上官晓珠等专家出席。": {"欧阳川": None, "上官晓珠": None},
    "林一诺、高小远、周平川等知名专家到会。": dict.fromkeys(("林一诺", "高小远", "周平川"), "知名专家"),
}
NOBODY = [
    "老股东吴江创投跟投。",
    "老股东金陵资本加注。",
    "股东宁江科技增持。",
    "金融、司法、计算机等专家出席。",
    "钢铁、石油、化工等专家到会。",
    "农艺、水利等专家到场。",
    "高校教授等专家到场。",
]


@pytest.mark.parametrize(("text", "people"), [pytest.param(*case, id=case[0][:20]) for case in NAMED.items()])
def test_named(text: str, people: dict[str, str | None]) -> None:
    assert {one["name"]: one["post"] for one in people_read(article_from_text(text, "test"))} == people


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:20]) for text in NOBODY])
def test_nobody_is_named(text: str) -> None:
    assert people_read(article_from_text(text, "test")) == []
