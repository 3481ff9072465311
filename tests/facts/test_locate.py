from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import Article, article_from_text
from jianbao.facts import Status
from jianbao.facts.locate import evidence_of, locate

TEXT = (
    "云杉（上海）科技有限公司1月签约，园区企业营收2457.6亿元，同比增长4.2%。\n"
    "滨河区将在三年之内新建九座变电站，并给每座变电站配上储能和备用电源，保证机房不断电。\n"
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
        pytest.param("457.6亿元", [1], None, "", id="a part of a number"),
        pytest.param("2463亿元", [1], None, "", id="another number"),
        pytest.param("2457.5亿元", [1], None, "", id="a changed digit"),
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
        pytest.param("给每座变电站配上储能备用电源", "给每座变电站配上储能和备用电源", id="a character dropped"),
        pytest.param("滨河区将在这三年之内新建九座", "滨河区将在三年之内新建九座", id="a character added"),
        pytest.param(
            "滨河区将在三年之内先新建九座变电站，并给每座变电站配上储能和备用电源，保证机房不断电。",
            "滨河区将在三年之内新建九座变电站，并给每座变电站配上储能和备用电源，保证机房不断电。",
            id="longer than its sentence",
        ),
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
        pytest.param("园区企业营收2457.5亿元，同比增长4.2%", id="digit"),
        pytest.param("园区企业营收2457.6亿元，同比下降4.2%", id="direction"),
        pytest.param("滨河区将不在三年之内新建九座变电站", id="negation"),
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
    # Cut between Han characters only: a piece of a number or a word does not stand in the article; nor what is denied.
    cuts = [i for i, c in enumerate(sentence.text) if "\u4e00" <= c <= "\u9fff"]
    start = data.draw(st.sampled_from([i for i in cuts[:-1] if sentence.text[i - 1 : i] != "不"]))
    last = data.draw(st.sampled_from([i for i in cuts if i > start]))
    piece = sentence.text[start : last + 1]
    found = locate(piece, article, [sentence.number])
    assert found is not None
    assert found.status is Status.EXACT
    assert article.working.text[found.start : found.end] == piece


@given(st.sampled_from(["2457.6亿元", "4.2%", "产值2457.6亿元，同比增长4.2%"]), st.data())
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


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("亩产达到1·2万亩。", "12万亩"),
        ("增长3·3倍。", "33倍"),
        ("投资6 3亿元。", "63亿元"),
        ("投资63亿元。", "6·3亿元"),
    ],
)
def test_folding_never_joins_digits(article_of: Callable[[str], Article], sentence: str, text: str) -> None:
    assert locate(text, article_of(sentence), [1], fuzzy=True) is None
