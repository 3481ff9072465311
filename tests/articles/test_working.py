from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles.working import working_text
from jianbao.mapped import identity

NOTED = "戰(zhàn)略合作為產(chǎn)業(yè)發(fā)展提供動(dòng)力，雙方簽約。"


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        pytest.param(NOTED, "战略合作为产业发展提供动力，双方签约。", id="traditional with pinyin notes"),
        pytest.param(
            NOTED + "髽I(yè)和I(m)層",
            "战略合作为产业发展提供动力，双方签约。髽I和I(m)层",
            id="behind half of a character",
        ),
        pytest.param("方案(a)和方案(b)已定。", "方案(a)和方案(b)已定。", id="an author's brackets stay"),
        pytest.param("总投资１２亿元，占８％。", "总投资12亿元，占8%。", id="full-width digits"),
        pytest.param("算\u00ad力\u200b中心", "算力中心", id="invisible characters"),
        pytest.param(
            "代市长沈默然宣布云杉算力中心项目正式开工建设",
            "代市长沈默然宣布云杉算力中心项目正式开工建设",
            id="simplified text is left alone",
        ),
        pytest.param("行一\r\n行二", "行一\n行二", id="line ends"),
    ],
)
def test_working_text(original: str, expected: str) -> None:
    assert working_text(identity(original)).text.text == expected


def test_a_span_covers_the_note_inside_it() -> None:
    working = working_text(identity(NOTED)).text
    start, end = working.source_span(0, 2)
    assert NOTED[start:end] == "戰(zhàn)略"


@given(st.text(alphabet=st.sampled_from("戰略合作產業発(zhàn)(yè)(a) １２Ａ\u00ad\r\n，。abc"), max_size=80))
def test_the_map_is_exact_in_order_and_inside_the_original(original: str) -> None:
    working = working_text(identity(original)).text
    assert not working.text or places(working)[-1][1] <= len(original)
