from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import Article, article_from_text
from jianbao.facts import Status
from jianbao.facts.locate import evidence_of, locate

TEXT = (
    "云杉（上海）科技有限公司1月签约，汽车产业产值1768.4亿元，同比增长3.3%。\n"
    "滨河区将进一步加强统筹规划，以系统的顶层设计和有力的政策支撑，加快未来产业发展。\n"
    "GPU集群由SkyNova建设，滨河区副区长高远介绍。\n"
)


@pytest.fixture(scope="module")
def article() -> Article:
    return article_from_text(TEXT, "a.txt")


@pytest.mark.parametrize(
    ("text", "cite", "status", "quote"),
    [
        pytest.param("高远", [3], Status.EXACT, "高远", id="exact"),
        pytest.param("云杉(上海)科技有限公司", [1], Status.FOLDED, "云杉（上海）科技有限公司", id="folded brackets"),
        pytest.param("skynova", [3], Status.FOLDED, "SkyNova", id="folded case"),
        pytest.param("高远", [1, 2], Status.ELSEWHERE, "高远", id="elsewhere"),
        pytest.param("高远", [99], Status.ELSEWHERE, "高远", id="no such sentence"),
        pytest.param("768.4亿元", [1], None, "", id="a part of a number"),
        pytest.param("1768亿元", [1], None, "", id="another number"),
        pytest.param("1768.5亿元", [1], None, "", id="a changed digit"),
        pytest.param("Nova", [3], None, "", id="a part of a word"),
        pytest.param("林一诺", [1, 2, 3], None, "", id="missing"),
        pytest.param("", [1], None, "", id="empty"),
        pytest.param("()", [1], None, "", id="nothing but brackets"),
    ],
)
def test_names_and_figures(article: Article, text: str, cite: list[int], status: Status | None, quote: str) -> None:
    found = locate(text, article, cite)
    assert (found.status if found else None) == status
    if found:
        evidence = evidence_of(found, article)
        assert evidence.quote == quote == article.original[evidence.start : evidence.end]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param("以系统的顶层设计和有力政策支撑", "以系统的顶层设计和有力的政策支撑", id="a character dropped"),
        pytest.param("进一步加强了统筹规划，以系统的", "进一步加强统筹规划，以系统的", id="a character added"),
        pytest.param("有力的政策支持，加快未来产业", "有力的政策支撑，加快未来产业", id="a character changed"),
    ],
)
def test_long_texts_may_be_damaged_a_little(article: Article, text: str, quote: str) -> None:
    assert locate(text, article, [2]) is None
    found = locate(text, article, [2], fuzzy=True)
    assert found is not None
    assert (found.status, evidence_of(found, article).quote) == (Status.FUZZY, quote)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("汽车产业产值1768.5亿元，同比增长3.3%", id="digit"),
        pytest.param("汽车产业产值1768.4亿元，同比下降3.3%", id="direction"),
        pytest.param("滨河区将不进一步加强统筹规划，以系统的", id="negation"),
        pytest.param("滨河区原副区长高远介绍，GPU集群", id="a former post"),
        pytest.param("园区企业纷纷表示将扩大在本地的投资规模", id="another statement"),
    ],
)
def test_what_turns_the_meaning_is_never_near(article: Article, text: str) -> None:
    assert locate(text, article, [1, 2, 3], fuzzy=True) is None


@given(st.data())
def test_every_verbatim_piece_is_found_where_it_stands(data: st.DataObject) -> None:
    article = article_from_text(TEXT, "a.txt")
    sentence = data.draw(st.sampled_from(article.sentences))
    start = data.draw(st.integers(0, len(sentence.text) - 2))
    end = data.draw(st.integers(start + 2, len(sentence.text)))
    piece = sentence.text[start:end]
    found = locate(piece, article, [sentence.number])
    if found is not None:
        assert article.working.text[found.start : found.end] == piece


@given(st.sampled_from(["1768.4亿元", "3.3%", "产值1768.4亿元，同比增长3.3%"]), st.data())
def test_no_changed_digit_is_ever_accepted(text: str, data: st.DataObject) -> None:
    article = article_from_text(TEXT, "a.txt")
    at = data.draw(st.sampled_from([i for i, c in enumerate(text) if c.isdigit()]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    changed = text[:at] + digit + text[at + 1 :]
    assert locate(changed, article, [1], fuzzy=True) is None


def test_evidence_points_into_the_original_of_a_traditional_page(article_of: Callable[[str], Article]) -> None:
    page = "雲杉科技與濱河區簽署戰(zhàn)略合作協(xié)議,產(chǎn)業(yè)發(fā)展動(dòng)力充足。"
    article = article_of(page)
    found = locate("战略合作协议", article, [1])
    assert found is not None
    assert evidence_of(found, article).quote == "戰(zhàn)略合作協(xié)議"
