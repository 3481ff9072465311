from __future__ import annotations

import pytest

from jianbao.articles import article_from_text
from jianbao.facts import people_read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("滨河区副区长高远出席。", {"高远": "滨河区副区长"}, id="in front"),
        pytest.param("区委常委、区长高远出席。", {"高远": "区委常委、区长"}, id="two posts"),
        pytest.param("市领导周平、何小兰等出席。", {"周平": "市领导", "何小兰": "市领导"}, id="shared"),
        pytest.param(
            "区长高远和云杉中心主任周平一道揭牌。",
            {"高远": "区长", "周平": "云杉中心主任"},
            id="behind another person",
        ),
        pytest.param("记者对云杉中心主任周平进行专访。", {"周平": "云杉中心主任"}, id="behind a preposition"),
        pytest.param("在云杉中心主任周平看来，路还长。", {"周平": "云杉中心主任"}, id="behind 在"),
        pytest.param("区财政与资产处处长高远出席。", {"高远": "区财政与资产处处长"}, id="与 within"),
        pytest.param("罗思齐（云杉研究院院长）主持。", {"罗思齐": "云杉研究院院长"}, id="in brackets"),
        pytest.param("罗思齐任云杉公司董事长。", {"罗思齐": "云杉公司董事长"}, id="held"),
        pytest.param("林一诺表示，项目进展顺利。", {"林一诺": None}, id="none"),
        pytest.param(
            "林一诺表示，项目进展顺利。\n云杉科技董事长林一诺出席。", {"林一诺": "云杉科技董事长"}, id="later"
        ),
        pytest.param("Bayport CEO Linda Marsh said so.", {"Linda Marsh": "Bayport CEO"}, id="english in front"),
        pytest.param(
            "Linda Marsh, chief executive of Bayport, said so.",
            {"Linda Marsh": "chief executive of Bayport"},
            id="english behind",
        ),
        pytest.param("云杉科技营收增长。", {}, id="nobody"),
        pytest.param(
            "县委书记高远到场。高远与滨河商会会长周平共同揭牌。",
            {"高远": "县委书记", "周平": "滨河商会会长"},
            id="behind a known name and 与",
        ),
        pytest.param(
            "县委书记高远到场。联络处揭牌，高远和滨河商会会长周平揭牌。",
            {"高远": "县委书记", "周平": "滨河商会会长"},
            id="behind a known name and 和",
        ),
        pytest.param(
            "副省长严肃之与云杉集团党组成员、副总经理周平代表双方签约。",
            {"周平": "云杉集团党组成员、副总经理"},
            id="behind a post, a name like a word and 与",
        ),
        pytest.param("市商务和信息化局局长周平到场。", {"周平": "市商务和信息化局局长"}, id="和 within"),
        pytest.param("安全与环保处处长周平到场。", {"周平": "安全与环保处处长"}, id="与 within, like a name"),
        pytest.param("党建工作与人才办主任周平到场。", {"周平": "党建工作与人才办主任"}, id="与 within, far"),
        pytest.param(
            "滨河云杉科技有限公司（以下简称“云杉科技”）董事长周平到场。",
            {"周平": "滨河云杉科技有限公司（以下简称“云杉科技”）董事长"},
            id="a short name in brackets",
        ),
        pytest.param(
            "云杉研究院（下称“先进院”）院长、青澜大学副校长周平到场。",
            {"周平": "云杉研究院（下称“先进院”）院长、青澜大学副校长"},
            id="a short name in brackets, two posts",
        ),
        pytest.param("（本报“记者站”）站长周平到场。", {"周平": "站长"}, id="brackets of nobody"),
        pytest.param("县委书记高远下达开工令。", {"高远": "县委书记"}, id="gives the word to begin"),
        pytest.param("县长高远要求落实县级领导包保机制。", {"高远": "县长"}, id="a mechanism is no name"),
    ],
)
def test_people_with_their_posts(text: str, expected: dict[str, str | None]) -> None:
    read = people_read(article_from_text(text + "\n", "a.txt"))
    assert {person["name"]: person["post"] for person in read} == expected
