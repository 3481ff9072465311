from __future__ import annotations

import pytest

from jianbao.facts.candidates.people import ends_as_name, mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("滨河区副区长高远出席。", ["高远"], id="post in front"),
        pytest.param("市领导周平、何小兰、欧阳明等参加", ["周平", "何小兰", "欧阳明"], id="a shared post"),
        pytest.param("林一诺表示，项目进展顺利", ["林一诺"], id="a speaker"),
        pytest.param("林一诺在致辞中说", ["林一诺"], id="a speaker at a place"),
        pytest.param("罗思齐任公司董事长。", ["罗思齐"], id="post behind"),
        pytest.param("罗思齐（云杉研究院院长）主持", ["罗思齐"], id="post in brackets"),
        pytest.param("清华大学教授阿迪力·吐尔逊演示", ["阿迪力·吐尔逊"], id="a minority name"),
        pytest.param("董事长由海表示，", ["由海"], id="a surname that is a word"),
        pytest.param("董事长由罗思齐担任", [], id="the word that is a surname"),
        pytest.param("CEO David Chen认为", ["David Chen"], id="a latin name"),
        pytest.param("Bayport CEO Linda Marsh said", ["Linda Marsh"], id="english, post in front"),
        pytest.param("Linda Marsh, chief executive of Bayport, said", ["Linda Marsh"], id="english, post behind"),
        pytest.param(
            "County Mayor Linda Marsh said", ["Linda Marsh"], id="english, a post that is written like a name"
        ),
        pytest.param("（记者 高远 通讯员 周平）", [], id="bylines"),
        pytest.param("完善金融、应用等服务", [], id="words"),
        pytest.param("云杉公司负责人方面表示", [], id="a word behind a post"),
        pytest.param("与Bayport Bank, chairman said", [], id="a body"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_mentions(text: str, names: list[str]) -> None:
    found = mentions(text)
    assert [mention.text for mention in found] == names
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(
    ("text", "name", "ends"),
    [
        ("David Chen此前负责", "David Chen", True),
        ("市领导焦阳参加", "焦阳", True),
        ("欧阳海若介绍", "欧阳海", False),
        ("和近40家企业", "和近", False),
        ("高远", "高远", True),
    ],
)
def test_where_a_name_ends(text: str, name: str, ends: bool) -> None:
    assert ends_as_name(text, text.index(name) + len(name)) is ends
