from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from tests.articles.pdfs import latin_pdf
from tests.loopback import HANGS_UP, Reply, serving

from jianbao.articles import Article, ReadPage, fetching, find_inputs, read_address
from jianbao.config import Columns
from jianbao.errors import ArticleError

STORY = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作。"
PAGE = f"<html><body><h1>滨河区三个项目签约</h1><p>{STORY}</p></body></html>"
TAIWAN = "濱河區與雲杉科技簽署合作協議，雙方將在算力領域開展長期合作。"
ROWS = f'{{"text": "{STORY}"}}\n{{"body": ""}}\n'


@pytest.fixture
def read() -> Callable[..., list[ReadPage | ArticleError]]:
    def read(reply: Reply, path: str = "/news/1.html") -> list[ReadPage | ArticleError]:
        with serving(lambda _: reply, models=reply) as server:
            url = server.endpoint.base_url + path
            readings = list(read_address(url, Columns()))
        assert all(_told(reading).startswith(url) for reading in readings)
        return readings

    return read


def _told(reading: ReadPage | ArticleError) -> str:
    return reading.stories[0].source if isinstance(reading, ReadPage) else str(reading)


def first(readings: list[ReadPage | ArticleError]) -> Article:
    """The only story of the only page."""
    (page,) = readings
    assert isinstance(page, ReadPage)
    (story,) = page.stories
    return story


@pytest.mark.parametrize(
    ("body", "media", "path"),
    [
        pytest.param(PAGE.encode(), "text/html; charset=utf-8", "/1", id="web page"),
        pytest.param(PAGE.encode("gb18030"), "text/html; charset=gb2312", "/1.php?id=3", id="GB 2312 by the header"),
        pytest.param(TAIWAN.encode("big5hkscs"), "text/plain", "/", id="Big5 that nobody names"),
        pytest.param(PAGE.encode(), "application/octet-stream", "/a.html", id="by the address"),
        pytest.param(PAGE.encode(), "", "/page.shtml", id="by its first words"),
        pytest.param(STORY.encode(), "text/plain", "/a.txt", id="text"),
        pytest.param(f'{{"text": "{STORY}"}}'.encode(), "application/x-ndjson", "/", id="rows"),
    ],
)
def test_what_an_address_answers_with_is_read(
    read: Callable[..., list[ReadPage | ArticleError]], body: bytes, media: str, path: str
) -> None:
    article = first(read(Reply(body, content_type=media), path))
    assert len(article.sentences[-1].text) == len(STORY)


def test_a_pdf_is_known_by_its_media_type(read: Callable[..., list[ReadPage | ArticleError]]) -> None:
    article = first(read(Reply(latin_pdf(["The park opened in May."]), content_type="application/pdf"), "/get?id=1"))
    assert article.original == "The park opened in May."


def test_redirects_are_followed() -> None:
    with serving(lambda _: HANGS_UP, models=Reply(STORY.encode(), content_type="text/plain")) as there:
        moved = Reply(b"", 302, {"location": there.endpoint.base_url + "/b.txt"})
        with serving(lambda _: moved, models=moved) as here:
            article = first(list(read_address(here.endpoint.base_url + "/a.txt")))
    assert article.source == here.endpoint.base_url + "/a.txt"


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        pytest.param(Reply(b"no", 404), "the server answers with status 404", id="not there"),
        pytest.param(HANGS_UP, "it could not be fetched (", id="hangs up"),
        pytest.param(Reply(b"", 302, {"location": "/again"}), "it could not be fetched (", id="a circle"),
        pytest.param(Reply(b"", 302, {"location": "file:///etc/hosts"}), "it could not be fetched (", id="a file"),
        pytest.param(Reply(b"a" * 10_000_001), "more than the 10,000,000 bytes", id="too large"),
        pytest.param(Reply(b"\x89PNG\0\0\0", content_type="image/png"), "holds NUL bytes", id="picture"),
        pytest.param(Reply(b"", content_type="text/html"), "there is no text in it", id="empty"),
    ],
)
def test_what_cannot_be_fetched_says_why(
    read: Callable[..., list[ReadPage | ArticleError]], reply: Reply, message: str
) -> None:
    (fault,) = read(reply)
    assert isinstance(fault, ArticleError) and message in str(fault) and len(str(fault)) < 600


def test_no_answer_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        (fault,) = read_address(f"http://127.0.0.1:{silent.getsockname()[1]}/a.html")
    assert isinstance(fault, ArticleError) and "it could not be fetched (" in str(fault)


@pytest.mark.parametrize("url", ["http://[::1/a.html", "https://", "http://a b/", "http://\ud800/"])
def test_addresses_that_are_none(url: str) -> None:
    (fault,) = read_address(url)
    assert isinstance(fault, ArticleError)


def test_addresses_are_taken_only_when_that_is_allowed() -> None:
    url = "HTTPS://news.test/a?b=[1]*"
    (fault,) = find_inputs([url]).faults
    assert str(fault).startswith(f"{url}: addresses are not fetched. Allow it with --allow-fetch")
    allowed = find_inputs([url, url], allow_fetch=True)
    assert (allowed.addresses, allowed.files, allowed.faults) == ((url,), (), ())
