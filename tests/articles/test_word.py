from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from jianbao.articles import Article, read_article
from jianbao.articles.formats import word
from jianbao.errors import ArticleError

WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MARKUP = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
STORY = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"


def _document(*extra: str) -> bytes:
    """A document with a heading, a paragraph, a table, and paragraphs as XML behind them."""
    document = docx.Document()
    document.add_paragraph("滨河要闻")
    document.add_heading("滨河区三个算力项目签约", 1)
    document.add_paragraph(STORY)
    table = document.add_table(2, 2)
    for cell, words in zip(
        [c for row in table.rows for c in row.cells], ["项目", "投资", "算力中心", "12亿元"], strict=True
    ):
        cell.text = words
    document.add_paragraph("项目分三期建设。")
    for xml in extra:
        document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _repacked(data: bytes, name: str, content: bytes) -> bytes:
    """The package with one member replaced."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    return packed.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], Article]:
    def read(data: bytes) -> Article:
        file = tmp_path / "a.docx"
        file.write_bytes(data)
        return read_article(file)

    return read


def test_paragraphs_and_rows_in_their_order(read: Callable[[bytes], Article]) -> None:
    article = read(_document())
    assert (
        article.original
        == f"滨河要闻\n滨河区三个算力项目签约\n{STORY}\n项目\t投资\n算力中心\t12亿元\n项目分三期建设。"
    )
    title = article.head.title
    assert title is not None and article.original[title.start : title.end] == title.value == "滨河区三个算力项目签约"


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        pytest.param("<w:p {w}><w:ins><w:r><w:t>新增一段。</w:t></w:r></w:ins></w:p>", "新增一段。", id="inserted"),
        pytest.param(
            "<w:p {w}><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>",
            "留",
            id="deleted",
        ),
        pytest.param(
            "<w:sdt {w}><w:sdtContent><w:p><w:r><w:t>控件里。</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "控件里。",
            id="content control",
        ),
        pytest.param(
            "<w:p {w}><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
            "甲\t乙\n丙",
            id="tab, break",
        ),
        pytest.param(
            "<w:p {w} {mc}><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框里。</w:t></w:r></w:p>"
            "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框里。</w:t></w:r></w:p>"
            "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外。</w:t></w:r></w:p>",
            "框里。\n框外。",
            id="text box",
        ),
        pytest.param(
            "<w:tbl {w}><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内一</w:t>"
            "</w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>内二</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc><w:tc><w:p><w:r>"
            "<w:t>右</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "外 内一 内二\t右",
            id="a table in a cell",
        ),
    ],
)
def test_what_a_reader_of_the_document_sees(read: Callable[[bytes], Article], xml: str, words: str) -> None:
    original = read(_document(xml.format(w=WORDS, mc=MARKUP))).original
    assert original.endswith(f"项目分三期建设。\n{words}")


def _entities() -> bytes:
    """A document of ten thousand million characters, as entities of entities."""
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 11))
    body = "<w:body><w:p><w:r><w:t>&a10;</w:t></w:r></w:p></w:body>"
    return f'<!DOCTYPE x [<!ENTITY a0 "哈">{entities}]><w:document {WORDS}>{body}</w:document>'.encode()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda: b"", "no Word document, or damaged", id="empty"),
        pytest.param(lambda: STORY.encode(), "no Word document, or damaged", id="no zip"),
        pytest.param(lambda: _document()[:3000], "no Word document, or damaged", id="cut"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "protected by a password, or is an old .doc", id="old"),
        pytest.param(
            lambda: _repacked(_document(), "word/document.xml", b"<w:p>"), "no Word document", id="broken XML"
        ),
        pytest.param(lambda: _repacked(_document(), "word/document.xml", _entities()), "a.docx: ", id="entities"),
        pytest.param(
            lambda: _repacked(_document(), "word/document.xml", b" " * 60_000_000), "it unpacks to 60,", id="bomb"
        ),
        pytest.param(
            lambda: _repacked(_document(), "docProps/thumbnail.jpeg", bytes(110_000_000)),
            "it unpacks to 110,",
            id="picture",
        ),
        pytest.param(
            lambda: _repacked(_document(), "word/document.xml", f"<w:document {WORDS}>{'<w:p>' * 10_000}".encode()),
            "no Word document",
            id="nested",
        ),
        pytest.param(
            lambda: _repacked(
                _document(), "word/document.xml", f"<w:document {WORDS}><w:body/></w:document>".encode()
            ),
            "there is no text in it",
            id="blank",
        ),
    ],
)
def test_what_cannot_be_read_says_why(
    read: Callable[[bytes], Article], make: Callable[[], bytes], message: str
) -> None:
    with pytest.raises(ArticleError) as caught:
        read(make())
    assert message in str(caught.value) and len(str(caught.value)) < 600


def test_a_text_that_is_too_long_is_refused(read: Callable[[bytes], Article], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "LARGEST_BYTES", 20)
    with pytest.raises(ArticleError, match="Split it into its articles"):
        read(_document())


def test_the_extra_is_named_where_it_is_missing(
    read: Callable[[bytes], Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ArticleError, match=r"pip install 'jianbao\[word\]'"):
        read(_document())
