from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles.sentences import sentence_spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("甲签约。乙开工！", ["甲签约。", "乙开工！"], id="chinese stops"),
        pytest.param("他说：“开工。”现场签约。", ["他说：“开工。”", "现场签约。"], id="closing quote stays"),
        pytest.param("占比3.14%，约1.5万元。", ["占比3.14%，约1.5万元。"], id="decimals"),
        pytest.param("It cost 3.5 million. Work began.", ["It cost 3.5 million.", "Work began."], id="english"),
        pytest.param("See www.example.com now.", ["See www.example.com now."], id="addresses"),
        pytest.param("“开工。”他说。随后签约。", ["“开工。”", "他说。", "随后签约。"], id="quote and speaker"),
        pytest.param("项目（一期。）完工。", ["项目（一期。）", "完工。"], id="closing bracket stays"),
        pytest.param("真的？！真的！！", ["真的？！", "真的！！"], id="doubled stops"),
        pytest.param("名单很长……其余从略。", ["名单很长……", "其余从略。"], id="dots"),
        pytest.param("Mr. Lee met Dr. Chen. They left.", ["Mr. Lee met Dr. Chen.", "They left."], id="titles"),
        pytest.param("Spruce Inc. Chairman Lee spoke.", ["Spruce Inc. Chairman Lee spoke."], id="firms"),
        pytest.param(
            "It joined Spruce Inc. The deal closed.", ["It joined Spruce Inc.", "The deal closed."], id="firm ends"
        ),
        pytest.param(
            "The U.S. Navy left at 5 p.m. It rained.",
            ["The U.S. Navy left at 5 p.m.", "It rained."],
            id="dots in words",
        ),
        pytest.param(
            "J. Lee, e.g. Ann, paid No. 5 in Nov. 2024.",
            ["J. Lee, e.g. Ann, paid No. 5 in Nov. 2024."],
            id="short words",
        ),
        pytest.param(
            'He said: "We begin." Then it rained.', ['He said: "We begin."', "Then it rained."], id="English quote"
        ),
        pytest.param(
            "It grew to 5. Then it fell...\nWait... What?",
            ["It grew to 5.", "Then it fell...", "Wait...", "What?"],
            id="ends",
        ),
        pytest.param("1. Spruce signed. It opened.", ["1. Spruce signed.", "It opened."], id="numbered English"),
        pytest.param("1. 云杉项目签约。", ["1. 云杉项目签约。"], id="numbered Chinese"),
        pytest.param(
            "See a.example/x?id=1;b=2 now! Go.", ["See a.example/x?id=1;b=2 now!", "Go."], id="signs in addresses"
        ),
        pytest.param("第一行\n第二行", ["第一行", "第二行"], id="a line ends a sentence"),
        pytest.param("  \n——\n■\n正文。", ["正文。"], id="rules and bullets are no sentences"),
        pytest.param("甲出席;乙致辞", ["甲出席;", "乙致辞"], id="semicolons"),
        pytest.param(
            "他说：“今年开工。明年投产。”众人鼓掌。",
            ["他说：“今年开工。明年投产。”", "众人鼓掌。"],
            id="a quotation of two sentences stays whole",
        ),
        pytest.param("她说：「今年開工。明年投產。」", ["她说：「今年開工。明年投產。」"], id="Taiwan's marks"),
        pytest.param(
            "他说：“这叫‘先建。后补。’”会散了。", ["他说：“这叫‘先建。后补。’”", "会散了。"], id="nested marks"
        ),
        pytest.param(
            "项目（一期已建；二期在建。）共两栋。", ["项目（一期已建；二期在建。）", "共两栋。"], id="inside brackets"
        ),
        pytest.param(
            'Lee said: "We begin. We go." It rained.', ['Lee said: "We begin. We go."', "It rained."], id="both"
        ),
        pytest.param(
            "他说：“今年开工。\n明年投产。”", ["他说：“今年开工。", "明年投产。”"], id="a line ends a quotation too"
        ),
        pytest.param("他说：“今年开工。明年投产。", ["他说：“今年开工。", "明年投产。"], id="a quotation left open"),
        pytest.param(
            f"“{'算' * 80}。{'力' * 80}。”", [f"“{'算' * 80}。", f"{'力' * 80}。”"], id="a long speech is divided"
        ),
        pytest.param("", [], id="nothing"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_spans(text)] == expected


def test_no_sentence_ends_inside_a_damaged_span() -> None:
    text = "首句。在建?！暗涂债业。末句。"
    start = text.index("?")
    spans = sentence_spans(text, [(start, start + 5)])
    assert [text[begin:end] for begin, end in spans] == ["首句。", "在建?！暗涂债业。", "末句。"]


@given(st.text(alphabet="甲乙a1。！？.;；”\n ，", max_size=60))
def test_sentences_are_in_order_apart_and_keep_every_word(text: str) -> None:
    spans = list(sentence_spans(text))
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
