"""Short firms and offices in lists, branches, what stands around a name and is no part of it, names of one body."""

from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts import Grounding, Organization, organizations_read

NAMED: dict[str, list[str]] = {
    "投资协议由前美国商务部部长骆怀信见证。": ["美国商务部"],
    "前德国经济部部长卡尔·迈森到场。": ["德国经济部"],
    "前海管理局发布方案。": ["前海管理局"],
    "前锋集团与云杉集团签约。": ["前锋集团", "云杉集团"],
    "德国凯尔曼集团亚太区总裁卡尔·迈森致辞。": ["德国凯尔曼集团"],
    "迈森集团大中华区总经理林一诺到场。": ["迈森集团"],
    "三川重工、云联重科、七松狼股份等企业参展。": ["三川重工", "云联重科", "七松狼股份"],
    "云联重科、五七重工、徐岭集团签约。": ["云联重科", "五七重工", "徐岭集团"],
    "云杉集团、凌阳股份、海棠控股参加签约。": ["云杉集团", "凌阳股份"],
    "一汽云程汽车董事长林一诺致辞。": ["一汽云程汽车"],
    "云岭县投资促进局、商务局、住建局参加会议。": ["云岭县投资促进局", "商务局", "住建局"],
    "云岭县投资促进局、商务局和住建局负责人参加会议。": ["云岭县投资促进局", "商务局", "住建局"],
    "云岭县投资促进局、商务楼宇和住宅参加评比。": ["云岭县投资促进局"],
    "农商行云岭分行、国开行云岭分行与云杉集团签约。": ["农商行云岭分行", "国开行云岭分行", "云杉集团"],
    "国开行云岭分行行长林一诺致辞。": ["国开行云岭分行"],
    "该分行去年新增贷款3亿元。": [],
    "各支行与企业对接。": [],
    "中国—东盟博览会秘书处与云杉集团签约。": ["中国—东盟博览会秘书处", "云杉集团"],
    "中国–中亚商会与云杉集团签约。": ["中国–中亚商会", "云杉集团"],
    "活动开幕——云杉集团与青澜大学签约。": ["云杉集团", "青澜大学"],
    "甘川县人民政府与云杉集团签约，甘川县提供支持。": ["甘川县人民政府", "云杉集团"],
    "Kestrel Motors said it will build a plant. Kestrel Motors AG is based here.": ["Kestrel Motors AG"],
    "Ardmore CEO Tim Kestrel visited the plant.": [],
    "The company's chief executive Anna Lindholm said so.": [],
    "Anna Lindholm, an engineer at Kestrel Robotics, said so.": ["Kestrel Robotics"],
}
ALIASES = {
    "滨河市发展和改革委员会（市发改委）副主任林辰昕来访。": ["市发改委"],
    "云岭县住房和城乡建设局（县住建局）发布公告。": ["县住建局"],
    "云岭县住房和城乡建设局（牵头单位）发布公告。": [],
    "云岭县住房和城乡建设局（云岭县）发布公告。": [],
    "甘川县人民政府与云杉集团签约，甘川县提供支持。": ["甘川县"],
}


def _read(text: str) -> list[Organization]:
    article = article_from_text(text + "\n", "a.txt")
    return [Organization.model_validate(one, context=Grounding(article)) for one in organizations_read(article)]


@pytest.mark.parametrize(("text", "names"), [pytest.param(*case, id=case[0][:24]) for case in NAMED.items()])
def test_named(text: str, names: list[str]) -> None:
    assert [body.name.text for body in _read(text)] == names


@pytest.mark.parametrize(("text", "aliases"), [pytest.param(*case, id=case[0][:24]) for case in ALIASES.items()])
def test_other_names(text: str, aliases: list[str]) -> None:
    assert _read(text)[0].aliases == aliases
