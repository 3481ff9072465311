"""Which bodies a sentence names: departments, schools, firms by whom they are led, English bodies, what is none."""

from __future__ import annotations

import pytest

from jianbao.facts.candidates.bodies import bodies

DEPARTMENTS = {
    "市卫健委医政科负责人表示，门诊照常。": ["市卫健委"],
    "二期已获市发改委备案。": ["市发改委"],
    "区工信局局长庹晓岚说，企业增加。": ["区工信局"],
    "县气象台首席预报员雷雨说，今夜有雨。": ["县气象台"],
    "市教育局通知，停课一天。": ["市教育局"],
    "据区金融办介绍，贷款增加。": ["区金融办"],
    "滨河市防指启动应急响应。": ["滨河市防指"],
    "原省民政厅副厅长高远出席。": ["省民政厅"],
    "云杉区数据局成立。": ["云杉区数据局"],
    "县政府召开会议。": [],
    "各局、各委办分头落实。": [],
    "工作专班进驻企业。": [],
}
HOUSES = {
    "枫桥小学校长高远介绍，下月开学。": ["枫桥小学"],
    "云湾九年一贯制学校启用。": ["云湾九年一贯制学校"],
    "滨河大剧院首演新戏。": ["滨河大剧院"],
    "滨河越剧院推出新戏。": ["滨河越剧院"],
    "滨河市第三人民医院收治患者。": ["滨河市第三人民医院"],
    "全市中小学停课。": [],
    "拟再建2所初中。": [],
    "新建三所学校。": [],
    "两家医院合并。": [],
}
FIRMS = {
    "云杉飞控董事长林一诺说，样机已下线。": ["云杉飞控"],
    "蓝湾食品创始人、总经理高远说，订单增加。": ["蓝湾食品"],
    "公司董事长林一诺说，样机已下线。": [],
    "浩海冷运副总裁兼青屿公司总经理高远到场。": ["浩海冷运", "青屿公司"],
    "赞助方云杉集团付款。": ["云杉集团"],
    "日商青川电子公司参访。": ["青川电子公司"],
    "园区与云杉大学共建培训中心。": ["云杉大学"],
    "三家糖业集团停产。": [],
    "1亿元取得项目公司股权。": [],
}
ENGLISH = {
    "Zhou Ping is chief engineer of Bayport Rail Transit.": ["Bayport Rail Transit"],
    "The city's transport bureau said so.": ["transport bureau"],
    "It signed with Delta Heron Works, a local start-up, on Monday.": ["Delta Heron Works"],
    "Anne Lin of the group Open Bayport said so.": ["Open Bayport"],
    "Zhou Ping, a local engineer, said so.": [],
    "The bureau said so.": [],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=text[:24])
        for table in (DEPARTMENTS, HOUSES, FIRMS, ENGLISH)
        for text, expected in table.items()
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    assert [body.text for body in bodies(text)] == expected
