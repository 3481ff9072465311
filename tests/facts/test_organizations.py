from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import Grounding, Organization, organizations_read


def read(article: Article) -> dict[str, Organization]:
    items = organizations_read(article)
    facts = [Organization.model_validate(item, context=Grounding(article)) for item in items]
    return {fact.name.text: fact for fact in facts}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param("云杉集团与青澜大学签署协议。", {"云杉集团": "签约", "青澜大学": "签约"}, id="the two parties"),
        pytest.param("云杉集团投资建设厂房。", {"云杉集团": "投资"}, id="invests"),
        pytest.param("云杉集团承建二期。", {"云杉集团": "承建"}, id="builds"),
        pytest.param("云杉集团负责运营园区。", {"云杉集团": "运营"}, id="runs"),
        pytest.param("云杉集团落户本地。", {"云杉集团": "入驻"}, id="moves in"),
        pytest.param("云杉集团没有与青澜大学签署协议。", {"云杉集团": None, "青澜大学": None}, id="denied"),
        pytest.param("云杉集团拒绝投资。", {"云杉集团": None}, id="refused"),
        pytest.param(
            "白露集团在云杉集团投资建设厂房。", {"白露集团": "投资", "云杉集团": None}, id="where and not who"
        ),
        pytest.param("云杉集团拟与青澜大学签署协议。", {"云杉集团": None, "青澜大学": None}, id="a signing to come"),
        pytest.param("云杉集团退出签约。", {"云杉集团": None}, id="called off"),
        pytest.param("云杉集团有员工三人。", {"云杉集团": None}, id="not said"),
        pytest.param(
            "由锦泽创投领投，海棠湾资本、西岭科创基金跟投。",
            {"锦泽创投": "投资", "海棠湾资本": "投资", "西岭科创基金": "投资"},
            id="listed backers",
        ),
        pytest.param(
            "项目由云杉集团和青澜集团共同出资。", {"云杉集团": "投资", "青澜集团": "投资"}, id="two that pay"
        ),
        pytest.param("云杉集团增资4500万欧元。", {"云杉集团": "投资"}, id="pays more"),
        pytest.param("云杉集团不再投资该项目。", {"云杉集团": None}, id="pays no longer"),
        pytest.param(
            "论坛由青澜大学主办，云杉集团协办。", {"青澜大学": "主办", "云杉集团": "主办"}, id="helps the host"
        ),
        pytest.param("本次大会由市投资促进局主办。", {"市投资促进局": "主办"}, id="a host by its office"),
        pytest.param(
            "会上，云杉集团与云渡区管委会、青澜银行签约。",
            {"云杉集团": "签约", "云渡区管委会": "签约", "青澜银行": "签约"},
            id="three parties",
        ),
        pytest.param(
            "签约方为云杉集团和云渡区管委会。", {"云杉集团": "签约", "云渡区管委会": "签约"}, id="called signatories"
        ),
        pytest.param("（一）云杉集团投资15亿元建设基地。", {"云杉集团": "投资"}, id="an item of a list"),
        pytest.param("霍川集团签订合同。", {"霍川集团": "签约"}, id="signs, with whom is not said"),
        pytest.param("霍川集团将签订合同。", {"霍川集团": None}, id="will sign"),
        pytest.param("云杉集团中标该项目。", {"云杉集团": None}, id="won the bid, for what is not said"),
        pytest.param("由云杉集团运营，青澜集团承建。", {"云杉集团": "运营", "青澜集团": "承建"}, id="each its own"),
        pytest.param("云杉集团、青澜集团均未出资。", {"云杉集团": None, "青澜集团": None}, id="listed and denied"),
        pytest.param(
            "云杉集团、青澜大学、鹭岛银行等单位出席。",
            {"云杉集团": "出席", "青澜大学": "出席", "鹭岛银行": "出席"},
            id="a guest list",
        ),
        pytest.param(
            "本次活动由云杉集团、青澜大学、鹭岛银行联合主办。",
            {"云杉集团": "主办", "青澜大学": "主办", "鹭岛银行": "主办"},
            id="hosts",
        ),
        pytest.param(
            "在各方见证下，云杉集团、青澜大学、鹭岛银行分别与滨河区管委会签署协议。",
            {"云杉集团": "签约", "青澜大学": "签约", "鹭岛银行": "签约", "滨河区管委会": "签约"},
            id="parties under the eyes of guests",
        ),
        pytest.param(
            "Cedar Systems said on Monday it had signed a contract worth $310 million with Bayport Holdings.",
            {"Cedar Systems": "签约", "Bayport Holdings": "签约"},
            id="English, parties",
        ),
        pytest.param(
            "Cedar Systems, a maker of robots, has committed $86 million.",
            {"Cedar Systems": "投资"},
            id="English, invests",
        ),
        pytest.param("A loan arranged by Bayport Bank pays for it.", {"Bayport Bank": "投资"}, id="English, pays"),
        pytest.param("Cedar Systems has 63 employees.", {"Cedar Systems": None}, id="English, not said"),
    ],
)
def test_roles(article_of: Callable[[str], Article], text: str, roles: dict[str, str | None]) -> None:
    assert {name: fact.role for name, fact in read(article_of(text)).items()} == roles


def test_a_short_name_is_an_alias_and_no_body_of_its_own(article_of: Callable[[str], Article]) -> None:
    article = article_of("鸢尾航空科技有限公司签约。\n会上，鸢尾航空、望舒动力等企业到场。")
    found = read(article)
    assert list(found) == ["鸢尾航空科技有限公司", "望舒动力"]
    assert found["鸢尾航空科技有限公司"].aliases == ["鸢尾航空"]
    assert found["望舒动力"].aliases == []


def test_a_short_name_that_the_text_gives_is_an_alias(article_of: Callable[[str], Article]) -> None:
    found = read(article_of("滨江松果私募基金管理有限公司（下称“松果基金”）签约。\n松果基金拟投资3亿元。"))
    assert list(found) == ["滨江松果私募基金管理有限公司"]
    assert found["滨江松果私募基金管理有限公司"].aliases == ["松果基金"]


def test_a_region_that_the_text_names_is_no_part_of_a_brand(article_of: Callable[[str], Article]) -> None:
    found = read(article_of("青岚市的企业青岚松果智联科技有限公司到场。\n云杉集团与松果智联签约。"))
    assert list(found) == ["青岚松果智联科技有限公司", "云杉集团"]


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        pytest.param(
            "松果传动（Pinecone Antrieb GmbH）与市商务局签约。",
            "松果传动",
            "Pinecone Antrieb GmbH",
            id="Latin in brackets",
        ),
        pytest.param(
            "市商务局与Brightwell Photonics B.V.（明井光子）签署备忘录。",
            "Brightwell Photonics B.V.",
            "明井光子",
            id="Chinese in brackets",
        ),
        pytest.param("鹿野集团（Luye Group）签订合同。", "鹿野集团", "Luye Group", id="a group"),
        pytest.param(
            "松果星联宣布完成1亿元融资。\n松果星联成立于2021年，总部位于宁川，主体为宁川松果空间技术有限公司。",
            "松果星联",
            "宁川松果空间技术有限公司",
            id="the legal body of a brand",
        ),
    ],
)
def test_another_name_of_a_body_is_an_alias(
    article_of: Callable[[str], Article], text: str, name: str, alias: str
) -> None:
    found = read(article_of(text))
    assert alias not in found
    assert alias in found[name].aliases


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "宁川松果有限公司与湖东松果智能有限公司签约。",
            ["宁川松果有限公司", "湖东松果智能有限公司"],
            id="two regions",
        ),
        pytest.param("云杉集团参加（青澜大学）。", ["云杉集团", "青澜大学"], id="two in one script"),
        pytest.param(
            "松果集团与宁川松果空间技术有限公司签约。",
            ["松果集团", "宁川松果空间技术有限公司"],
            id="a group and its firm",
        ),
        pytest.param(
            "松果星联宣布完成1亿元融资。\n松果星联总部位于宁川，项目主体为湖东青澜能源有限公司。",
            ["松果星联", "湖东青澜能源有限公司"],
            id="another firm as the body",
        ),
    ],
)
def test_two_bodies_stay_two(article_of: Callable[[str], Article], text: str, names: list[str]) -> None:
    assert list(read(article_of(text))) == names
