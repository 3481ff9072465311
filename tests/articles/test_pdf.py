from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from tests.articles.pdfs import chinese_pdf, latin_pdf, scanned_pdf

from jianbao.articles import Article, Reason, read_article
from jianbao.errors import ArticleError

STORY = (
    "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工，三年内全部"
    "投产，届时可提供就业岗位八百多个，并带动上下游的企业落户，区里将设立专班，协调用地、用电和人才等事项，每月通报一次进展。"
)
COLUMN = 24
CHINESE = chinese_pdf(
    ["滨河区三个算力项目签约", *(STORY[i : i + COLUMN] for i in range(0, len(STORY), COLUMN))],
    ["项目总投资约12亿元。"],
)
LATIN = latin_pdf(["Cloud park opens", "The park (phase one) cost 12 million yuan and opened in May."])


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], Article]:
    def read(data: bytes) -> Article:
        file = tmp_path / "a.pdf"
        file.write_bytes(data)
        return read_article(file)

    return read


def _encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(LATIN))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_lines_that_a_column_broke_are_made_whole(read: Callable[[bytes], Article]) -> None:
    article = read(CHINESE)
    words = [sentence.text for sentence in article.sentences]
    assert words == ["滨河区三个算力项目签约", STORY, "项目总投资约12亿元。"]
    assert article.head.title is not None and article.head.title.value == "滨河区三个算力项目签约"
    for sentence in article.sentences:
        start, end = article.original_span(sentence.start, sentence.end)
        assert article.original[start:end].replace("\n", "") == sentence.text


@pytest.mark.parametrize("data", [pytest.param(LATIN, id="plain"), pytest.param(_encrypted(""), id="no password")])
def test_latin_text(read: Callable[[bytes], Article], data: bytes) -> None:
    assert read(data).sentences[-1].text == "The park (phase one) cost 12 million yuan and opened in May."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(scanned_pdf(), "only pictures: it was scanned. Run a text recognition", id="scanned"),
        pytest.param(_encrypted("secret"), "protected by a password. Save it without one", id="encrypted"),
        pytest.param(b"", "it is no PDF, or damaged", id="empty"),
        pytest.param("滨河区签约。".encode(), "it is no PDF, or damaged", id="text"),
        pytest.param(b"%PDF-1.7\n" + b"\xff" * 5000, "it is no PDF, or damaged", id="garbage"),
        pytest.param(LATIN[:60], "it is no PDF, or damaged", id="cut"),
        pytest.param(LATIN.replace(b"/Count 1 /Kids [5 0 R]", b"/Count 1 /Kids [2 0 R]"), "a.pdf: ", id="circle"),
        pytest.param(b"%PDF-1.7\n" + b"[" * 200_000, "it is no PDF, or damaged", id="nested"),
    ],
)
def test_what_cannot_be_read_says_why(read: Callable[[bytes], Article], data: bytes, message: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data)
    assert message in str(caught.value) and len(str(caught.value)) < 600


@pytest.mark.parametrize(
    ("whole", "broken", "reason"),
    [
        pytest.param(b"/Contents 8 0 R", b"/Contents 3 0 R", Reason.BLANK_PAGE, id="blank"),
        pytest.param(b"\n8 0 obj\n<<", b"\n8 0 obj\n<< /Filter /Nope", Reason.UNREAD_PAGE, id="broken"),
    ],
)
def test_a_page_that_gives_no_text_is_flagged(
    read: Callable[[bytes], Article], whole: bytes, broken: bytes, reason: Reason
) -> None:
    article = read(CHINESE.replace(whole, broken))
    (flag,) = article.flags
    assert flag.reason is reason and str(flag.detail).startswith("2")
    assert flag.start == flag.end == len(article.original)
    assert article.sentences[0].text == "滨河区三个算力项目签约"


def test_the_extra_is_named_where_it_is_missing(
    read: Callable[[bytes], Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(ArticleError, match=r"pip install 'jianbao\[pdf\]'"):
        read(LATIN)
