from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from jianbao.articles import Article, find_inputs, opening, read_article, read_articles
from jianbao.errors import ArticleError

STORY = "滨河区与云杉科技签约。"
PAGE = f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>"
ROWS = f'{{"text": "{STORY}"}}\n' * 8_000


@pytest.mark.parametrize(
    ("name", "words"),
    [("a.txt.gz", STORY), ("a.GZ", STORY), ("a.md.gz", STORY), ("a.html.gz", PAGE), ("a.eml.gz", f"\n{STORY}")],
)
def test_texts_out_of_gzip(tmp_path: Path, name: str, words: str) -> None:
    file = tmp_path / name
    file.write_bytes(gzip.compress(words.encode()))
    (sentence,) = read_article(file).sentences
    assert sentence.text == STORY


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param("a.txt.gz", gzip.compress(STORY.encode() * 99)[:-20], "is cut or damaged", id="cut"),
        pytest.param("a.txt.gz", b"", "there is no text in it", id="empty"),
        pytest.param("a.txt.gz", STORY.encode(), "is cut or damaged (Not a gzipped file", id="text"),
        pytest.param("a.txt.gz", gzip.compress(STORY.encode())[:12] + b"\xff" * 40, "is cut or damaged", id="damaged"),
        pytest.param("a.txt.gz", gzip.compress(bytes(50_000_000)), "more than the 10,000,000 bytes", id="bomb"),
        pytest.param("a.docx.gz", b"", ".docx files are not read out of .gz. Unpack it", id="document"),
        pytest.param("a.doc.gz", b"", ".doc files are not read", id="format"),
    ],
)
def test_what_cannot_be_unpacked_says_why(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ArticleError) as caught:
        read_article(tmp_path / name)
    assert message in str(caught.value)


def test_the_rows_before_a_cut_are_read(tmp_path: Path) -> None:
    packed = gzip.compress("".join(f'{{"text": "{STORY}", "id": {i * i}}}\n' for i in range(900)).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    *articles, fault = read_articles(tmp_path / "a.jsonl.gz")
    assert len(articles) > 100 and all(isinstance(article, Article) for article in articles[:-1])
    assert isinstance(fault, ArticleError) and "is cut or damaged" in str(fault)


def test_a_bomb_of_rows_is_read_so_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_UNPACKED", 250_000)
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(ROWS.encode()))
    *articles, fault = read_articles(tmp_path / "a.jsonl.gz")
    assert isinstance(fault, ArticleError) and "unpacks to more than 250,000 bytes; the rest was not read" in str(
        fault
    )
    assert 0 < len(articles) < 8_000


def test_files_out_of_gzip_are_found_in_folders(tmp_path: Path) -> None:
    for name in ("a.txt.gz", "b.jsonl.gz", "c.docx.gz", "d.gz", "e.tar.gz"):
        (tmp_path / name).write_bytes(b"")
    inputs = find_inputs([str(tmp_path)])
    assert [path.name for path in inputs.files] == ["a.txt.gz", "b.jsonl.gz"]
    assert {path.name for path in inputs.passed_over} == {"c.docx.gz", "d.gz", "e.tar.gz"}
