from __future__ import annotations

import pytest

from jianbao.articles.formats.markup import read_markup

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作。"


@pytest.mark.parametrize(
    ("html", "seen", "reasons"),
    [
        pytest.param(
            "<ruby>亳<rp>(</rp><rt>bó</rt><rp>)</rp></ruby>州", "亳州", ["how a character is read"] * 3, id="ruby"
        ),
        pytest.param(
            "<ruby>白<rt>bái<rp>)</ruby>芍", "白芍", ["how a character is read"] * 2, id="ruby without end tags"
        ),
        pytest.param("投产<sup>[1]</sup>。", "投产。", ["mark of a footnote"], id="a footnote"),
        pytest.param('投产<sup><a href="#n1">1</a></sup>。', "投产。", ["mark of a footnote"], id="a link to a note"),
        pytest.param("12平方米<sup>2</sup>", "12平方米2", [], id="a power"),
        pytest.param(
            '<p style="color:red;display : none">兼职</p>', "", ["hidden from the reader"], id="not displayed"
        ),
        pytest.param('<b style="font-size:0px">兼职</b>', "", ["hidden from the reader"], id="letters of no size"),
        pytest.param('<b style="font-size:0.9em">园区</b>', "园区", [], id="small letters"),
        pytest.param('<b style="text-indent:-9999px">兼职</b>', "", ["hidden from the reader"], id="beside the page"),
        pytest.param(
            "<div hidden><div>兼职</div>日结</div>园区", "园区", ["hidden from the reader"], id="tags in tags"
        ),
        pytest.param(
            "<i aria-hidden=true>兼职</i>园区", "园区", ["hidden from the reader"], id="from those who listen"
        ),
        pytest.param('<i data-a="hidden">园区</i>', "园区", [], id="hidden is a value"),
        pytest.param("<p hidden>兼职<p>园区", "园区", ["hidden from the reader"], id="ended by the next"),
        pytest.param("<div hidden>园区", "园区", [], id="never closed"),
        pytest.param("<div hidden></div>园区", "园区", [], id="without words"),
        pytest.param('<input type="hidden" hidden value="a">园区', "园区", [], id="an element without content"),
        pytest.param("算<wbr>力&shy;中&nbsp;心", "算力\u00ad中\u00a0心", [], id="breaks and spaces"),
    ],
)
def test_what_is_no_text_to_read_is_listed(html: str, seen: str, reasons: list[str]) -> None:
    markup = read_markup(f"<p>{PROSE}</p>{html}")
    assert markup.visible.text.replace("\n", "").removeprefix(PROSE) == seen
    assert [piece.reason for piece in markup.left_out] == reasons


def test_what_hides_most_of_a_page_is_read() -> None:
    markup = read_markup(f'<p>云杉</p><div style="visibility:hidden"><p>{PROSE}</p></div>')
    assert PROSE in markup.visible.text and not markup.left_out


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        pytest.param(
            "<table><tr><td><p>项目</p></td><td><p>投资</p></td></tr><tr><td>云杉</td><td>8亿元</td></tr></table>",
            ["项目|投资", "云杉|8亿元"],
            id="paragraphs in cells",
        ),
        pytest.param(
            "<table><tr><td><p>菜单</p></td><td><p>" + "正文" * 50 + "</p></td></tr></table>",
            ["菜单", "正文" * 50],
            id="a layout",
        ),
    ],
)
def test_a_row_is_a_line(html: str, lines: list[str]) -> None:
    shown = read_markup(html).visible.text
    read = ["|".join(cell.strip() for cell in line.split("\t") if cell.strip()) for line in shown.split("\n")]
    assert [line for line in read if line] == lines
