from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import Article, article_from_text
from jianbao.articles.layout.columns import passages
from jianbao.mapped import MappedText, identity, together

HEAD = "滨河区算力园区改造见闻\n"
LEFT = [
    "滨河区的老纺织厂，三年前还是一片",
    "空厂房。如今，二十家企业在这里安",
    "家，人们叫它云杉园。改造由区国投",
    "集团出资一亿元，保留了老结构，又",
    "种树五百棵，修路三公里，前后用了",
    "十四个月。工程由滨河建设公司承建",
]
RIGHT = [
    "把屋顶换成光伏板，年发电八万度，",
    "够全园照明所用。园区今年上半年接",
    "到订单两千万元，一半来自水利检测",
    "。按照规划，二期明年三月开工建设",
    "，后年年底建成，届时可供八十家企",
    "业入驻，就业人数将达到一千二百人",
]


def beside(left: list[str], right: list[str], gap: str = "    ", width: int = 32) -> str:
    def padded(words: str) -> str:
        taken = sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in words)
        return words + " " * (width - taken)

    return "".join(f"{padded(one)}{gap}{other}".rstrip() + "\n" for one, other in zip(left, right, strict=True))


def order(text: str) -> str:
    return "".join(together(passages(identity(text), text)).text.split())


def told(lines: list[str]) -> str:
    return "".join(lines).replace(" ", "").replace("\u3000", "")


@pytest.mark.parametrize(
    ("page", "read"),
    [
        pytest.param(beside(LEFT, RIGHT), [*LEFT, *RIGHT], id="two columns"),
        pytest.param(
            HEAD + beside(LEFT, RIGHT) + "\n完\n", [HEAD.strip(), *LEFT, *RIGHT, "完"], id="between other lines"
        ),
        pytest.param(beside(LEFT, RIGHT).rstrip("\n"), [*LEFT, *RIGHT], id="no line break at the end"),
        pytest.param(
            beside([*LEFT, "且年内完工。"], [*RIGHT, ""]), [*LEFT, "且年内完工。", *RIGHT], id="the first is longer"
        ),
        pytest.param(beside([*LEFT, ""], [*RIGHT, "。"]), [*LEFT, *RIGHT, "。"], id="the second is longer"),
        pytest.param(beside(beside(LEFT, RIGHT).splitlines(), LEFT, width=68), [*LEFT, *RIGHT, *LEFT], id="three"),
        pytest.param(
            beside(LEFT, RIGHT) + "\f" + beside(RIGHT, LEFT),
            [*LEFT, *RIGHT, *RIGHT, *LEFT],
            id="a page behind another",
        ),
        pytest.param(
            beside(LEFT, RIGHT)
            + "\n二期改造的资金由谁来出、由谁来还，仍是各方讨论的焦点问题\n\n"
            + beside(RIGHT, LEFT),
            [*LEFT, *RIGHT, "二期改造的资金由谁来出、由谁来还，仍是各方讨论的焦点问题", *RIGHT, *LEFT],
            id="a heading across",
        ),
    ],
)
def test_columns_are_read_one_behind_the_other(page: str, read: list[str]) -> None:
    assert order(page) == told(read)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "云杉算力中心    12亿元\n栈道云总部      3亿元\n滨河智谷        5亿元\n临港数据港      8亿元\n",
            id="a table",
        ),
        pytest.param(beside(LEFT[:3], RIGHT[:3]), id="too few lines"),
        pytest.param(beside(["九时", "十时", "一时", "二时"], RIGHT[:4]), id="times and what happens then"),
        pytest.param("\n".join(LEFT + RIGHT), id="one column"),
    ],
)
def test_other_lines_keep_their_order(page: str) -> None:
    assert together(passages(identity(page), page)).text == page


def test_a_sentence_over_the_lines_of_a_column_is_whole_and_one_over_columns_is_cut() -> None:
    page = HEAD + "\n" + beside(LEFT, RIGHT)
    article = article_from_text(page, "a.txt")
    sentences = [sentence.text for sentence in article.sentences[1:]]
    assert sentences[1] == "如今，二十家企业在这里安家，人们叫它云杉园。"
    assert sentences[3:5] == [
        "工程由滨河建设公司承建",
        "把屋顶换成光伏板，年发电八万度，够全园照明所用。",
    ]
    assert _of_pieces(article) == [sentence.text for sentence in article.sentences]


def test_the_span_of_words_in_a_column_holds_them_and_is_found_again() -> None:
    page = HEAD + "\n" + beside(LEFT, RIGHT)
    article = article_from_text(page, "a.txt")
    for sentence in article.sentences:
        start, end = article.original_span(sentence.start, sentence.end)
        assert page[start] == sentence.text[0] and page[end - 1] == sentence.text[-1]
        assert article.working_position(start) == sentence.start
        assert article.working_position(end - 1) == sentence.end - 1


def _of_pieces(article: Article) -> list[str]:
    """The words of the sentences in the original, by their pieces, without the spaces between columns."""
    spans = [article.original_pieces(sentence.start, sentence.end) for sentence in article.sentences]
    return [
        "".join(article.original[start:end] for start, end in pieces).replace(" ", "").replace("\n", "")
        for pieces in spans
    ]


@given(st.lists(st.lists(st.text("算力，。 a", max_size=12), min_size=1, max_size=3), max_size=12))
def test_every_character_keeps_its_place_and_none_is_lost(rows: list[list[str]]) -> None:
    page = "\n".join("     ".join(cells) for cells in rows)
    text: MappedText = together(passages(identity(page), page))
    spans = [text.source_span(i, i + 1) for i in range(len(text.text))]
    assert len(set(spans)) == len(spans)
    assert sorted(page[start] for start, _ in spans if not page[start].isspace()) == sorted("".join(page.split()))
    for i, (start, _) in enumerate(spans):
        assert text.text[i] == page[start] or (text.text[i] == "\n" and page[start] == " ")
        assert text.position(start) == i
