"""Input made to break: an article or one clear error, in a time that grows as the input does."""

from __future__ import annotations

import gzip
import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pypdf
import pytest

from jianbao.articles import Article, read_articles
from jianbao.errors import ArticleError

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
SUFFIXES = [".txt", ".md", ".html", ".mhtml", ".eml", ".docx", ".pdf", ".jsonl", ".csv", ".parquet", ".txt.gz"]
WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SMALL, TIMES = 4_000, 8
# A pattern that takes the square of its input takes 64 times as long for 8 times as much.
MOST_GROWTH, SLOWEST_TO_COUNT = 32, 0.5


def read(path: Path) -> list[Article | ArticleError]:
    return list(read_articles(path))


def packed(body: str) -> bytes:
    """A Word document with this XML as its text."""
    written, whole = io.BytesIO(), io.BytesIO()
    docx.Document().save(whole)
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, body if member == "word/document.xml" else old.read(member))
    return written.getvalue()


def words(*inside: str) -> bytes:
    return packed(f"<w:document {WORDS}><w:body>{''.join(inside)}</w:body></w:document>")


def pdf(password: str = "") -> bytes:
    writer, written = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    writer.write(written)
    return written.getvalue()


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    text = f"<w:document {WORDS}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"
    return packed(f'<!DOCTYPE a [<!ENTITY a0 "算">{entities}]>{text}')


SIGNS = [
    *(
        "(",
        "“",
        "。",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u3000",
        "|",
        "1",
        "年",
        "A.",
        "A. ",
        "&",
        "-",
        "—",
        "：",
        "a@",
        "1,",
    ),
    *(
        "1.1",
        "一",
        "万",
        "《",
        "【",
        "e\u0301",
        "\u0301",
        "\u202e字",
        "👩‍👩‍👧",
        "\\",
        "2024-",
        "12:",
        "图：",
        "http://",
        "记者",
    ),
    *(
        "第1版",
        "责任编辑：",
        "来源：",
        "2024年1月1日",
        "（记者 ",
        "算(suàn)",
        "算?！蹦虑",
        "---\n",
        "|---|\n",
        "| a | b |\n",
    ),
    *("a\tb\n", "a  b1\n", "│a│b│\n", "甲产业，发展快速，    项目建设，推进有力，\n", "算\n", "- a\n", "首页 > "),
]
TAGS = [
    *("<div>", "<!--", '<a href="', '<p a="', "<p hidden>", "<div style='display:none'>x", "<sup>", "<rt>a", "<p>算"),
    *("<tr><td>a<td>b", "<table><tr><td>", "<", ">", "<script>", "<![CDATA[", "<title>", "&", "&#", "&amp;", "<a b="),
]
MARKDOWN = ["*", "**", "`", "[a](", "![", "[", "#", "_a", "> ", "| a | b |\n", "---\n"]
KINDS = ((".txt", SIGNS), (".html", TAGS), (".md", MARKDOWN))
REPEATED = [pytest.param(suffix, unit, id=f"{suffix}: {unit!a}") for suffix, units in KINDS for unit in units]


@pytest.mark.parametrize(("suffix", "unit"), REPEATED)
def test_time_grows_as_a_page_of_one_thing_does(suffix: str, unit: str, tmp_path: Path) -> None:
    def seconds(size: int) -> float:
        path = tmp_path / f"a{suffix}"
        path.write_text((unit * (size // len(unit) + 1))[:size], "utf-8")
        start = time.process_time()
        assert all(isinstance(reading, Article | ArticleError) for reading in read(path))
        return time.process_time() - start

    small = seconds(SMALL)
    large = seconds(SMALL * TIMES)
    assert large < max(SLOWEST_TO_COUNT, MOST_GROWTH * small)


BROKEN: list[tuple[str, str, Callable[[], bytes]]] = [
    ("entities in entities", ".docx", laughs),
    ("a document without a body", ".docx", lambda: packed(f"<w:document {WORDS}/>")),
    ("no XML", ".docx", lambda: packed("滨河")),
    ("tags in tags", ".docx", lambda: words("<w:sdt>" * 20_000, "</w:sdt>" * 20_000)),
    ("a bomb", ".docx", lambda: packed("<a>" + " " * 60_000_000)),
    ("a cut package", ".docx", lambda: words()[:2_000]),
    ("a page without text", ".pdf", pdf),
    ("a password", ".pdf", lambda: pdf("算力")),
    ("a cut file", ".pdf", lambda: pdf()[:200]),
    ("brackets in brackets", ".pdf", lambda: b"%PDF-1.4\n1 0 obj " + b"[" * 100_000),
    ("mails in mails", ".eml", lambda: b"Content-Type: message/rfc822\n\n" * 3_000),
    ("only a picture", ".eml", lambda: b"Content-Type: image/png\n\nx"),
    ("a page of no kind", ".mhtml", lambda: b"MIME-Version: 1.0\n\nx"),
    ("a cut table", ".parquet", lambda: b"PAR1" + b"x" * 100 + b"PAR1"),
    ("a bomb", ".txt.gz", lambda: gzip.compress(b"a" * 20_000_000)),
    ("a cut file", ".txt.gz", lambda: gzip.compress(PROSE.encode())[:-9]),
    ("no column of text", ".csv", lambda: b"a,b\n1,2\n3,4\n"),
    ("any bytes", ".txt", lambda: bytes(range(256)) * 9),
    ("a web page of a script", ".html", lambda: b"<script>" + b"<" * 100_000),
]


@pytest.mark.parametrize(
    ("suffix", "made"), [pytest.param(suffix, made, id=f"{suffix}: {name}") for name, suffix, made in BROKEN]
)
def test_a_broken_file_is_one_clear_error(suffix: str, made: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(made())
    (fault,) = read(path)
    assert isinstance(fault, ArticleError) and str(path) in str(fault)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b" \n\n", id="blanks"),
        pytest.param(bytes(range(256)) * 400, id="any bytes"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), id="a picture"),
        pytest.param(b"\xed\xa0\x80" * 1_000, id="halves of pairs"),
        pytest.param(b"%PDF-1.7\n", id="the head of a PDF"),
        pytest.param(b"PK\x03\x04" + b"\0" * 99, id="the head of a package"),
    ],
)
def test_a_file_of_another_kind_is_told(suffix: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    readings = read(path)
    assert readings
    assert all(isinstance(reading, Article | ArticleError) for reading in readings)


@pytest.mark.parametrize(
    ("suffix", "content", "good"),
    [
        pytest.param(
            ".jsonl", f'{{"text":"{PROSE}"}}\n{{bad\n[1]\nnull\n{{"text":1}}\n{{"text":"{PROSE}"}}\n', 2, id="lines"
        ),
        pytest.param(".jsonl", "[" * 100_000 + f'\n{{"text":"{PROSE}"}}\n', 1, id="brackets"),
        pytest.param(".csv", f'text\n"open\n{PROSE}\n{PROSE}\n', 2, id="an open quotation mark"),
        pytest.param(".csv", f"text\na\0b\n{PROSE}\n", 1, id="a NUL"),
    ],
)
def test_the_other_articles_of_a_file_are_read(suffix: str, content: str, good: int, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text(content, "utf-8")
    readings = read(path)
    assert sum(isinstance(reading, Article) for reading in readings) == good
    assert any(isinstance(reading, ArticleError) for reading in readings)


def test_a_folder_with_the_name_of_a_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.mkdir()
    (fault,) = read(path)
    assert isinstance(fault, ArticleError)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 10_000 + PROSE, id="divisions"),
        pytest.param("<table><tr><td>" * 3_000 + PROSE, id="tables"),
        pytest.param("<p>" + "<span>" * 30_000 + PROSE, id="spans"),
        pytest.param("<div hidden>" * 5_000 + "</div>" * 5_000 + f"<p>{PROSE}</p>", id="hidden"),
    ],
)
def test_tags_in_tags_are_read_through(html: str, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(html, "utf-8")
    (article,) = read(path)
    assert isinstance(article, Article) and PROSE in article.working.text
