from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles import article_from_text
from jianbao.articles.layout.tables import with_rows
from jianbao.mapped import identity

BEFORE = "滨河区公布第二季度签约项目清单，共有项目两个，总投资约二十亿元。"
AFTER = "区投资促进局负责人表示，项目将在年内全部开工建设，力争早日投产。"
ROWS = ["项目\t投资\t阶段", "云杉算力中心\t12亿元\t签约。待批", "栈道云总部\t8亿元\t开工"]
CELLS = [row.split("\t") for row in ROWS]
BOX = (
    "┌──────┬──────┬────┐\n"
    + "├──────┼──────┼────┤\n".join("│ " + " │ ".join(row) + " │\n" for row in CELLS)
    + "└──┴──┴──┘"
)


@pytest.mark.parametrize(
    ("table", "rules"),
    [
        pytest.param("\n".join(f"| {' | '.join(row)} |" for row in CELLS), 0, id="bars"),
        pytest.param("\n".join(f"｜{'｜'.join(row)}｜" for row in CELLS), 0, id="full-width bars"),
        pytest.param(
            "\n".join([f"| {' | '.join(CELLS[0])} |", "|---|:--:|--:|", *(f"|{'|'.join(row)}|" for row in CELLS[1:])]),
            1,
            id="as in Markdown",
        ),
        pytest.param(
            "\n".join([" | ".join(CELLS[0]), "---|---|---", *(" | ".join(row) for row in CELLS[1:])]),
            1,
            id="open bars",
        ),
        pytest.param(BOX, 4, id="a box"),
        pytest.param(
            "+----+----+----+\n" + "\n".join(f"| {' | '.join(row)} |" for row in CELLS) + "\n+----+----+----+",
            2,
            id="plus and minus",
        ),
        pytest.param("\n".join("\t".join(row) for row in CELLS), 0, id="tabs"),
        pytest.param("\n\n".join("\t".join(row) for row in CELLS), 0, id="with blank lines between"),
        pytest.param("\n".join("    ".join(row) for row in CELLS), 0, id="spaces"),
    ],
)
def test_a_row_is_a_sentence_and_rules_are_left_out(table: str, rules: int) -> None:
    original = f"{BEFORE}\n{table}\n{AFTER}\n"
    article = article_from_text(original, "a.txt")
    assert [sentence.text for sentence in article.sentences] == [BEFORE, *ROWS, AFTER]
    assert [piece.reason for piece in article.left_out] == ["rule of a table"] * rules
    for sentence, cells in zip(article.sentences[1:-1], CELLS, strict=True):
        start, end = article.original_span(sentence.start, sentence.end)
        assert original[start:].startswith(cells[0]) and original[:end].endswith(cells[-1])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param("首页 | 新闻 | 财经\n体育 | 科技 | 生活", None, id="menus"),
        pytest.param("首页  新闻  财经\n体育  科技  生活\n汽车  房产  旅游", None, id="words apart"),
        pytest.param(
            "一、\t签约。开工。\n二、\t投产。达产。", "一、 签约。开工。\n二、 投产。达产。", id="numbers before tabs"
        ),
        pytest.param("项目名称\t云杉", "项目名称 云杉", id="a line alone"),
        pytest.param("上文\n----------\n下文", None, id="a rule without rows"),
        pytest.param("| 甲 |  | 丙 |\n|乙|丁||", "甲\t\t丙\n乙\t丁\t", id="empty cells"),
    ],
)
def test_what_is_a_table_and_what_is_not(text: str, read: str | None) -> None:
    assert with_rows(identity(text))[0].text == (text if read is None else read)


@given(st.text(alphabet="算1 \t|│-+┌\n:", max_size=80))
def test_only_borders_and_rules_go(text: str) -> None:
    rows, rules = with_rows(identity(text))
    places(rows)
    assert rows.text.count("算") == text.count("算") and rows.text.count("1") == text.count("1")
    assert all("算" not in text[rule.start : rule.end] for rule in rules)
