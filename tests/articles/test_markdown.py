from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles import read_article
from jianbao.articles.formats.markdown import markdown_page

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"


@pytest.mark.parametrize(
    ("markdown", "visible"),
    [
        pytest.param("## 三个项目签约 ##", "三个项目签约 ", id="heading"),
        pytest.param("三个项目签约\n====\n正文", "三个项目签约\n\n正文", id="underlined heading"),
        pytest.param("总投资**约12亿元**，*年内*开工", "总投资约12亿元，年内开工", id="emphasis"),
        pytest.param("由_云杉_与`栈道云`建设", "由_云杉_与栈道云建设", id="a sign inside a word stays"),
        pytest.param("占地3*4米", "占地3*4米", id="a sign alone stays"),
        pytest.param("5\\*6\\*7米", "5*6*7米", id="escaped signs stay"),
        pytest.param("[云杉科技](见附件 一)签约", "[云杉科技](见附件 一)签约", id="no link"),
        pytest.param('[云杉科技](https://a.example/b "题")签约', "云杉科技签约", id="link"),
        pytest.param("[云杉科技][1]签约\n\n[1]: https://a.example", "云杉科技签约\n\n", id="link by reference"),
        pytest.param("会场![签约现场](a.png)内", "会场内", id="picture"),
        pytest.param("- 云杉项目\n* 栈道项目\n+ [x] 滨河项目", "云杉项目\n栈道项目\n滨河项目", id="bullets"),
        pytest.param("1. 云杉项目", "1. 云杉项目", id="numbers stay"),
        pytest.param("> 林一诺说：> 开工", "林一诺说：> 开工", id="quotation"),
        pytest.param("甲\n\n---\n\n* * *\n乙", "甲\n\n\n\n\n乙", id="rules"),
        pytest.param("```python\nx = **2**\n```\n乙**丙**丁", "\nx = **2**\n\n乙丙丁", id="code"),
        pytest.param(
            "| **项目** | 金额 |\n|---|:--:|", "| 项目 | 金额 |\n|---|:--:|", id="a table is left to its reader"
        ),
        pytest.param("a | b 不是表格", "a | b 不是表格", id="a bar in a sentence stays"),
    ],
)
def test_markup_goes_and_words_stay(markdown: str, visible: str) -> None:
    assert markdown_page(markdown).visible.text == visible


def test_a_markdown_file(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    original = (
        "---\ntitle: '三个算力项目签约'\ndate: 2024-05-10 08:30:00\nsource: 滨河日报\ntags: [算力]\n---\n\n"
        f"# 三个算力项目**签约**\n\n{PROSE}\n\n## 项目\n\n- [云杉算力中心](https://a.example)\n"
    )
    file.write_text(original, "utf-8")
    article = read_article(file)
    assert [sentence.text for sentence in article.sentences] == ["三个算力项目签约", PROSE, "项目", "云杉算力中心"]
    head = article.head
    assert head.title and head.publisher and head.published
    assert original[head.title.start : head.title.end] == "三个算力项目**签约"
    assert (head.title.value, head.publisher.value) == ("三个算力项目签约", "滨河日报")
    assert head.published.value == "2024-05-10T08:30:00"
    assert original[head.published.start : head.published.end] == "2024-05-10 08:30:00"
    assert [piece.reason for piece in article.left_out] == ["front matter"]


MARKUP = st.sampled_from([*"滨河区签约。a1 \n\n#*_`>-|![]()\\~=:", "**", "](http://a)", "```\n", "\n---\n"])


@given(st.lists(MARKUP, max_size=60).map("".join))
def test_every_visible_character_knows_its_place(original: str) -> None:
    visible = markdown_page(original).visible
    for character, (start, end) in zip(visible.text, places(visible), strict=True):
        assert end == start + 1
        assert character == original[start] or (character, original[start]) == (" ", "|")


@given(st.lists(MARKUP, max_size=60).map("".join))
def test_no_word_is_lost(text: str) -> None:
    # The words of addresses, of code's language and of front matter are no text.
    original = "滨\n" + text.translate(dict.fromkeys(map(ord, "[`~"))).replace("](http://a)", "")
    visible = markdown_page(original).visible.text
    assert [c for c in visible if c.isalnum()] == [c for c in original if c.isalnum()]
