from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles import article_from_text
from jianbao.articles.layout.lines import lines_of
from jianbao.articles.layout.wraps import joined
from jianbao.mapped import identity

CUT = "滨河区近年来持续推进算力产业发展，重点在临港片区布局数据中心，在老城片区布局研发机构。如今已吸"
REST = "引云杉科技、栈道云等一批算力企业，初步形成从芯片到应用的产业链条。"
WHOLE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作。"
HARBOUR = (
    "The harbour council said on Monday that work on the first of three halls would begin before the end of the year, "
    "once the last of the permits for the site had been granted by the county."
)
COLUMN = (
    "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工建设，二期项目明年启动，"
    "全部建成后可提供机柜六千个，年产值预计超过二十亿元，并带动上下游企业集聚发展"
)


def shown(text: str) -> list[str]:
    return [line.text for line in lines_of(joined(identity(text)).text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(f"{CUT}\n{REST}", [CUT + REST], id="a word broken by a line end"),
        pytest.param(f"{CUT}\n\n{REST}", [CUT + REST], id="and by an empty line"),
        pytest.param(f"{CUT}\n\n{REST}\n{WHOLE}", [CUT + REST, WHOLE], id="the next paragraph stays apart"),
        pytest.param("二期项目全部建成后将提供机柜六千个，\n并带动企业集聚发展，年产值可观。", 1, id="behind a comma"),
        pytest.param(f"{WHOLE[:-1]}\n，首期年内开工。", 1, id="no line begins with a comma"),
        pytest.param(f"{CUT}\n　　{REST}", 2, id="an indented line is a paragraph"),
        pytest.param(f"{CUT}\n事实上，云杉科技等企业早已在此布局，形成链条。", 2, id="a phrase that opens a sentence"),
        pytest.param(f"{CUT}\n“{REST}", 2, id="a quotation"),
        pytest.param(f"{CUT}\n二、{REST}", 2, id="an item"),
        pytest.param(f"{CUT}\n多措并举谋发展", 2, id="a heading"),
        pytest.param(f"滨河区三个项目签约 总投资12亿元\n{WHOLE}", 2, id="a headline and its story"),
        pytest.param(f"多措并举谋发展\n{WHOLE}", 2, id="a heading and its text"),
        pytest.param("云杉算力中心项目\n栈道云总部项目\n滨河智谷二期项目\n临港数据港项目", 4, id="a list"),
        pytest.param("\n".join(textwrap.wrap(HARBOUR, 60)), [HARBOUR], id="wrapped English"),
        pytest.param("\n".join(textwrap.wrap(COLUMN, 16)), [COLUMN], id="a narrow column"),
        pytest.param("The hall opens in May\nWork begins in June.", 2, id="English lines"),
    ],
)
def test_lines_that_were_broken_are_joined_and_no_others(text: str, lines: list[str] | int) -> None:
    assert (shown(text) if isinstance(lines, list) else len(shown(text))) == lines


def test_a_sentence_over_a_break_is_whole_and_its_span_holds_the_break() -> None:
    original = f"{CUT}\n\n{REST}"
    article = article_from_text(original, "a.txt")
    sentence = article.sentences[-1]
    assert "如今已吸引云杉科技" in sentence.text
    start, end = article.original_span(sentence.start, sentence.end)
    assert original[start:end] == "如今已吸\n\n" + REST


@given(st.text(alphabet="滨河区算力产业，。、“” \n　a1-", max_size=200))
def test_only_line_breaks_and_the_spaces_around_them_go(text: str) -> None:
    whole = joined(identity(text))
    assert "".join(whole.text.split()) == "".join(text.split())
    for character, (start, _) in zip(whole.text, places(whole), strict=True):
        assert character == text[start] or (character, text[start]) == (" ", "\n")
