from __future__ import annotations

import base64
import quopri
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jianbao.articles import Article, read_article
from jianbao.errors import ArticleError

STORY = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
TITLE = "滨河区三个项目签约"
PAGE = f"<html><head><title>{TITLE}_滨河网</title></head><body><h1>{TITLE}</h1><p>{STORY}</p></body></html>"
HEAD = (
    "Subject: =?gb2312?B?" + base64.b64encode("滨河区签约".encode("gb2312")).decode() + "?=\r\n"
    "From: =?utf-8?B?" + base64.b64encode("滨河日报".encode()).decode() + "?= <news@binhe.test>\r\n"
    "Date: Fri, 10 May 2024 08:30:00 +0800\r\n"
)


def _part(kind: str, words: str, charset: str = "utf-8", encoding: str = "base64", more: str = "") -> str:
    data = words.encode(charset)
    coded = base64.encodebytes(data) if encoding == "base64" else quopri.encodestring(data)
    return (
        f"Content-Type: {kind}; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n{more}\r\n"
        + coded.decode("ascii")
    )


def _several(*parts: str, kind: str = "alternative") -> str:
    bodies = "".join(f"--cut\r\n{part}\r\n" for part in parts)
    return f"MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=cut\r\n\r\n{bodies}--cut--\r\n"


PLAIN, HTML = _part("text/plain", STORY), _part("text/html", PAGE, "gb18030", "quoted-printable")
ATTACHED = _part("text/plain", "附件里的话。", more='Content-Disposition: attachment; filename="a.txt"\r\n')
PICTURE = _part("image/png", "x")


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, bytes], Article]:
    def read(name: str, data: bytes) -> Article:
        file = tmp_path / name
        file.write_bytes(data)
        return read_article(file)

    return read


@pytest.mark.parametrize(
    ("mail", "original"),
    [
        pytest.param(PLAIN, STORY, id="one part"),
        pytest.param(_part("text/plain", STORY, "gb2312"), STORY, id="GB 2312"),
        pytest.param(_several(HTML, PLAIN), STORY, id="plain text goes first"),
        pytest.param(_several(_part("text/plain", " \r\n"), HTML), PAGE, id="HTML where the plain text is blank"),
        pytest.param(_several(ATTACHED, PICTURE, PLAIN, kind="mixed"), STORY, id="what is attached does not count"),
        pytest.param(PLAIN.replace("charset=utf-8", "charset=klingon"), STORY, id="unknown charset"),
        pytest.param(PLAIN.replace("charset=utf-8", "charset=gb2312"), STORY, id="wrong charset"),
        pytest.param("\r\n" + STORY, STORY, id="no head of a part"),
    ],
)
def test_the_text_of_a_mail(read: Callable[[str, bytes], Article], mail: str, original: str) -> None:
    article = read("a.eml", (HEAD + mail).encode())
    assert article.original == original
    assert STORY in [sentence.text for sentence in article.sentences]


def test_what_the_head_of_a_mail_states(read: Callable[[str, bytes], Article]) -> None:
    head = read("a.eml", (HEAD + PLAIN).encode()).head
    assert head.title is not None and head.publisher is not None and head.published is not None
    assert (head.title.value, head.publisher.value) == ("滨河区签约", "滨河日报")
    assert head.published.value == "2024-05-10T08:30:00"
    assert {(stated.start, stated.end) for stated in (head.title, head.publisher, head.published)} == {(0, 0)}


@pytest.mark.parametrize(
    ("header", "title"),
    [
        pytest.param("滨河区签约".encode("gb18030"), "滨河区签约", id="bytes as they are"),
        pytest.param("滨河区签约".encode(), "滨河区签约", id="UTF-8 as it is"),
        pytest.param(b"=?utf-8?B?!!!?=", None, id="broken base64"),
        pytest.param(b"=?klingon?B?5ruo?=", "滨", id="unknown charset"),
        pytest.param(b"Cloud\r\n park opens", "Cloud park opens", id="two lines"),
        pytest.param(b"", None, id="empty"),
    ],
)
def test_subjects(read: Callable[[str, bytes], Article], header: bytes, title: str | None) -> None:
    head = read("a.eml", b"Subject: " + header + b"\r\n" + PLAIN.encode()).head
    assert (head.title.value if head.title else None) == title


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("From: " + "(" * 1_000_000, id="brackets"),
        pytest.param("Subject: " + "=?utf-8?q?a?= " * 200_000, id="encoded words"),
        pytest.param("Subject: " + "a" * 2_000_000, id="one word"),
        pytest.param("Date: " + "1 " * 1_000_000, id="numbers"),
    ],
)
def test_headers_of_megabytes_cost_no_more_than_their_value(
    read: Callable[[str, bytes], Article], header: str
) -> None:
    start = time.perf_counter()
    assert read("a.eml", f"{header}\r\n{PLAIN}".encode()).original == STORY
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("date", ["", "yesterday", "Fri, 99 May 2024", "Fri, 10 May 99999 08:30:00 +0800"])
def test_a_date_that_is_none_is_not_stated(read: Callable[[str, bytes], Article], date: str) -> None:
    assert read("a.eml", f"Date: {date}\r\n{PLAIN}".encode()).head.published is None


@pytest.mark.parametrize("name", ["a.mhtml", "a.MHT"])
def test_a_saved_web_page(read: Callable[[str, bytes], Article], name: str) -> None:
    article = read(name, ("From: <Saved by a browser>\r\n" + _several(PICTURE, HTML, kind="related")).encode())
    assert article.original == PAGE
    assert article.head.title is not None and article.head.title.value == TITLE
    assert [sentence.text for sentence in article.sentences] == [TITLE, STORY]


DEEP = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n" for i in range(3000))


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param("a.eml", HEAD + _several(PICTURE), "no text in this mail, only image/png", id="picture"),
        pytest.param("a.eml", HEAD + "\r\n", "no text in this mail, only text/plain", id="blank"),
        pytest.param("a.eml", "", "no text in this mail", id="empty"),
        pytest.param("a.eml", DEEP, "a.eml: ", id="nested"),
        pytest.param("a.eml", HEAD + _part("text/plain", "\0\1\2" * 99), "holds NUL bytes", id="bytes"),
        pytest.param("a.mhtml", _several(PICTURE), "there is no web page in it", id="no web page"),
        pytest.param("a.mhtml", PAGE, "there is no web page in it", id="HTML under the name"),
    ],
)
def test_what_cannot_be_read_says_why(
    read: Callable[[str, bytes], Article], name: str, data: str, message: str
) -> None:
    with pytest.raises(ArticleError) as caught:
        read(name, data.encode())
    assert message in str(caught.value) and len(str(caught.value)) < 600
