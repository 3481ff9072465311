from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from jianbao.articles import Article, article_from_text, read_article
from jianbao.articles.reading import LARGEST_BYTES
from jianbao.errors import ArticleError

TEXT = "滨河区与云杉科技签约。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode(encoding))
    assert read_article(file).original == TEXT


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_text(" \n\t\n", "utf-8")


def _binary(path: Path) -> None:
    path.write_bytes(b"\x7fELF\0\0\0")


def _garbage(path: Path) -> None:
    path.write_bytes(b"\xff\xff\xff" * 9)


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    path.write_bytes(b"a" * (LARGEST_BYTES + 1))


def _absent(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_empty, "no text"),
        (_blank, "no text"),
        (_binary, "NUL"),
        (_garbage, "neither UTF-8"),
        (_folder, "is a folder"),
        (_huge, "10,000,000"),
        (_absent, "no such file"),
    ],
)
def test_what_is_no_article_says_so_and_names_the_file(
    tmp_path: Path, make: Callable[[Path], None], message: str
) -> None:
    file = tmp_path / "a.txt"
    make(file)
    with pytest.raises(ArticleError, match=message) as caught:
        read_article(file)
    assert str(file) in str(caught.value)


PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"


@pytest.mark.parametrize(
    ("behind", "left_out"),
    [
        pytest.param("\n标签：\n相关阅读\n- 某地房价下跌\n", True, id="tags and links"),
        pytest.param("\nCopyright © 2016 example 版权所有", True, id="copyright"),
        pytest.param("\n签约项目名单\n云杉算力中心\n", False, id="a list of the story stays"),
        pytest.param(f"\n相关阅读\n{PROSE}\n", False, id="prose behind a marker stays"),
    ],
)
def test_furniture_behind_the_story_is_left_out_and_listed(behind: str, left_out: bool) -> None:
    article = article_from_text(PROSE + behind, "a.txt")
    assert bool(article.left_out) is left_out
    assert article.sentences[0].text == PROSE
    if left_out:
        (piece,) = article.left_out
        assert article.original[piece.start : piece.end] == behind.strip()
        assert len(article.sentences) == 1


def test_sentences_are_numbered_from_one(story: Article) -> None:
    assert [sentence.number for sentence in story.sentences] == [1, 2, 3, 4]
    assert story.sentence(0) is story.sentence(5) is None
    assert story.sentence(4) is story.sentences[3]


@pytest.mark.parametrize(("text", "language"), [(TEXT, "zh"), ("Cloud park opens.", "en"), ("AI与GPU中心落地", "zh")])
def test_language(article_of: Callable[[str], Article], text: str, language: str) -> None:
    assert article_of(text).language == language
