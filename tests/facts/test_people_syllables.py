"""People whose names are words and people with names of four syllables and more; what stands there and is no name."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.people import mentions

NAMED = {
    "云杉科技高级副总裁舒畅介绍，一期已经投用。": ["舒畅"],
    "云杉科技高级副总裁舒展介绍，一期已经投用。": ["舒展"],
    "云杉资本首席执行官陆路表示，行业仍在早期。": ["陆路"],
    "云杉科技首席科学家封面说，样机已下线。": ["封面"],
    "云杉科技总经理康乐透露，订单已排到明年。": ["康乐"],
    "仪式由市低空办主任尚可为主持。": ["尚可为"],
    "仪式由市政协副主席林有为致辞。": ["林有为"],
    "会议由市政府副秘书长高正为主持。": ["高正为"],
    "省数据局副局长才让东智表示，规模要翻一番。": ["才让东智"],
    "州文旅局局长青格勒图雅介绍，游客增长较快。": ["青格勒图雅"],
    "县农牧局局长更登嘉措说，草场已经恢复。": ["更登嘉措"],
    "县农牧局局长周加扎西说，草场已经恢复。": ["周加扎西"],
    "副县长图门巴特尔主持会议。": ["图门巴特尔"],
    "自治州副州长格桑顿珠、人大常委会主任乌兰图雅参加。": ["格桑顿珠", "乌兰图雅"],
    "旗委书记呼格吉勒图致辞。": ["呼格吉勒图"],
}
NOBODY = [
    "云杉集团总裁严肃指出，要抓紧。",
    "云杉集团总裁连连称好。",
    "云杉集团总裁郑重表示，企业要留住。",
    "云杉集团总裁高度评价此次合作。",
    "云杉集团总经理来电称，订单已排满。",
    "云杉集团总经理尤其强调质量。",
    "云杉集团总经理曾经表示，不会裁员。",
    "云杉集团董事长和高层对接。",
    "滨河市市长为主持人颁奖。",
    "云杉大学校长高考表示祝贺。",
    "云杉大学校长展望说，前景很好。",
    "云杉集团总经理初步预计，年内投产。",
]


@pytest.mark.parametrize(("text", "names"), [pytest.param(*case, id=case[0][:20]) for case in NAMED.items()])
def test_named(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mentions(text)] == names


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:20]) for text in NOBODY])
def test_nobody_is_named(text: str) -> None:
    assert mentions(text) == ()


def test_a_name_ends_before_for_whom() -> None:
    assert [mention.text for mention in mentions("市长林川为主持人颁奖。")] == ["林川"]
