from __future__ import annotations

import pytest

from jianbao.facts.candidates.bodies import bodies
from jianbao.facts.candidates.brands import brand_of


def names(text: str) -> list[str]:
    return [body.text for body in bodies(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("云杉科技有限公司到场。", ["云杉科技有限公司"], id="a formal ending"),
        pytest.param("活动由滨河区发展和改革局主办。", ["滨河区发展和改革局"], id="和 of a government's name"),
        pytest.param(
            "滨河区人力资源和社会保障局发文。", ["滨河区人力资源和社会保障局"], id="和 behind another of its words"
        ),
        pytest.param("市政府与禾为科技有限公司签约。", ["禾为科技有限公司"], id="为 of a name behind a break"),
        pytest.param("禾为科技有限公司到场。", ["禾为科技有限公司"], id="为 of a name that opens"),
        pytest.param("该团队成为云杉集团的股东。", ["云杉集团"], id="为 of a verb"),
        pytest.param("将为云杉科技有限公司供货。", ["云杉科技有限公司"], id="为 behind 将"),
        pytest.param("云杉科技更名为云禾科技有限公司。", ["云禾科技有限公司"], id="为 of a new name"),
        pytest.param("云杉集团与青澜大学共建。", ["云杉集团", "青澜大学"], id="与 between parties"),
        pytest.param("云杉集团和青澜大学共建。", ["云杉集团", "青澜大学"], id="和 between parties"),
        pytest.param("云杉集团旗下鹭岛智造有限公司落户。", ["云杉集团", "鹭岛智造有限公司"], id="a firm of a group"),
        pytest.param("鸢尾航空、望舒动力、云杉云等企业到场。", ["鸢尾航空", "望舒动力", "云杉云"], id="before 等企业"),
        pytest.param("鸢尾航空、望舒动力和云杉云等单位到场。", ["鸢尾航空", "望舒动力", "云杉云"], id="和 in a list"),
        pytest.param("液冷、电源、光模块等配套企业到场。", [], id="what firms make"),
        pytest.param("高远、林一诺等出席。", [], id="persons"),
        pytest.param("望舒资本领投，青澜创投跟投。", ["望舒资本", "青澜创投"], id="short names beside verbs"),
        pytest.param("青澜区出台措施。", ["青澜区"], id="a governed place that acts"),
        pytest.param("优化产业布局，形成发展格局。", [], id="布局 and 格局"),
        pytest.param("该公司表示，公司将增资。", [], id="该公司"),
        pytest.param("引进一批企业、多家科技公司。", [], id="一批企业"),
        pytest.param("机器人要学会走路。", [], id="a verb that ends like a society"),
        pytest.param("云杉集团党委到场。", ["云杉集团"], id="without the party committee"),
        pytest.param(
            "Kestrel Cells Ltd signed with Harrowgate Council.",
            ["Kestrel Cells Ltd", "Harrowgate Council"],
            id="English",
        ),
        pytest.param(
            "Kestrel Corp and Harrowgate Holdings signed.", ["Kestrel Corp", "Harrowgate Holdings"], id="English, two"
        ),
        pytest.param(
            "The Bayport Trade and Industry Council met.",
            ["Bayport Trade and Industry Council"],
            id="English, one",
        ),
        pytest.param("", [], id="nothing"),
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text", ["云杉集团与青澜大学共建，鸢尾航空、望舒动力等企业入驻。", "Kestrel Cells Ltd 到场。"]
)
def test_spans_slice_to_the_words(text: str) -> None:
    found = bodies(text)
    assert found
    assert all(text[body.start : body.end] == body.text for body in found)


@pytest.mark.parametrize(
    ("name", "text", "brand"),
    [
        pytest.param("鸢尾航空科技有限公司", "鸢尾航空科技有限公司签约，鸢尾航空将投产。", "鸢尾航空", id="a head"),
        pytest.param("青岛鸢尾航空有限公司", "青岛鸢尾航空有限公司签约。鸢尾航空将投产。", "鸢尾航空", id="no place"),
        pytest.param("鸢尾航空科技有限公司", "鸢尾航空科技有限公司签约。", "", id="nowhere else"),
        pytest.param("滨河科技有限公司", "滨河科技有限公司签约。科技将改变生活。", "", id="a plain word"),
        pytest.param("青岛科技有限公司", "青岛科技有限公司签约。青岛将支持。", "", id="a place"),
        pytest.param("青澜大学", "青澜大学到场，青澜也到场。", "", id="no firm"),
    ],
)
def test_the_brand_of_a_firm(name: str, text: str, brand: str) -> None:
    assert brand_of(name, text) == brand
