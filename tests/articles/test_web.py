from __future__ import annotations

import html
import json
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.maps import places

from jianbao.articles import Article, Reason, Stated, read_article, read_articles
from jianbao.articles.formats.markup import read_markup
from jianbao.errors import ArticleError

TITLE = "滨河区三个算力项目签约"
STORY = (
    "5月9日上午，滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。",
    "林一诺表示，项目总投资约12亿元，其中一期3.5亿元，建成后可提供机柜六千个，预计年产值超过二十亿元。",
    "多措并举谋发展",
    "滨河区近年来持续推进算力产业发展，已集聚上下游企业一百余家，初步形成从芯片到应用的产业链条。",
)
MENU = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/c">财经</a></li><li><a href="/k">科技</a></li></ul>'
HOT = "".join(f'<li><a href="/{i}">北岭县举行第{i}届苹果采摘节 游客纷至沓来</a></li>' for i in range(8))
FOOT = '<div class="footer"><p>Copyright © 2020 滨河网 版权所有</p><p><a href="/a">关于我们</a></p></div>'


def page(body: str, *, head: str = "", info: str = "<div>发布时间：2024年5月10日 08:30　来源：滨河日报</div>") -> str:
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">{head}<style>p {{color: red}}</style></head><body>\n'
        f'{MENU}\n<div class="main"><h1>{TITLE}</h1>{info}<div class="content">{body}</div></div>\n'
        f'<div class="side"><h3>热门推荐</h3><ul>{HOT}</ul></div>{FOOT}\n'
        '<script>var x = "<p>假的";</script></body></html>'
    )


PARAGRAPHS = "\n".join(f"<p>　　{line}</p>" for line in STORY)


def read(tmp_path: Path, source: str, encoding: str = "utf-8") -> Article:
    file = tmp_path / "a.html"
    file.write_bytes(source.encode(encoding))
    return read_article(file)


def words(article: Article, stated: Stated | None) -> str | None:
    return article.original[stated.start : stated.end] if stated else None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(PARAGRAPHS, id="paragraphs"),
        pytest.param("<br>\n".join(STORY), id="line breaks"),
        pytest.param("".join(f"<div><span>{line}</span></div>" for line in STORY), id="blocks"),
        pytest.param(
            PARAGRAPHS.replace("云杉", '<a href="/y"><b>云</b>杉</a>').replace("约", "&#32422;"), id="inline tags"
        ),
        pytest.param(PARAGRAPHS.replace("。", "&nbsp;。").replace("，", "，\n    "), id="spaces and broken lines"),
        pytest.param(PARAGRAPHS.replace("<p>", "<P CLASS='a>b'>") + "<!-- <p>假的</p> -->", id="odd markup"),
    ],
)
def test_the_story_is_kept_whole_and_the_rest_listed(tmp_path: Path, body: str) -> None:
    article = read(tmp_path, page(body))
    assert article.working.text.replace(" ", "").split("\n")[:5] == [TITLE, *STORY]
    assert len(article.sentences) == 5
    assert {piece.reason for piece in article.left_out} == {Reason.BESIDE}
    left_out = "".join(article.original[piece.start : piece.end] for piece in article.left_out)
    for beside in ("首页", "滨河日报", "热门推荐", "北岭县举行第7届", "Copyright"):
        assert beside in left_out
    head = article.head
    assert (words(article, head.title), words(article, head.publisher)) == (TITLE, "滨河日报")
    assert words(article, head.published) == "2024年5月10日 08:30"
    assert head.published and head.published.value == "2024-05-10T08:30"


SECOND = "北岭县办起苹果采摘节"
PICKED = (
    "9月12日，北岭县苹果采摘节开幕，来自各地的三千多名游客走进果园，一边采摘一边听果农讲树的故事。",
    "县农业局负责人介绍，今年全县挂果面积六万亩，预计产量九万吨，七成以上已经由电商提前订下。",
)


@pytest.mark.parametrize(
    ("second", "count"),
    [
        pytest.param(
            f"<h2>{SECOND}</h2><div>2024-09-13</div>" + "".join(f"<p>{line}</p>" for line in PICKED), 2, id="told"
        ),
        pytest.param(f"<h2>{SECOND}</h2><p>{PICKED[0]}</p>", 1, id="a teaser"),
        pytest.param(
            f"<a href='/b'><h2>{SECOND}</h2>" + "".join(f"<p>{line}</p>" for line in PICKED) + "</a>", 1, id="links"
        ),
    ],
)
def test_a_second_story_beside_the_main_text_is_read_too(tmp_path: Path, second: str, count: int) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        page(PARAGRAPHS * 2).replace('<div class="side">', f'<div class="other">{second}</div><div class="side">')
    )
    articles = [reading for reading in read_articles(file) if isinstance(reading, Article)]
    assert len(articles) == count
    assert all(line not in articles[0].working.text for line in PICKED)
    if count == 2:
        assert articles[1].head.title and articles[1].head.title.value == SECOND
        assert all(line in articles[1].working.text for line in PICKED)


def test_evidence_points_into_the_source(tmp_path: Path) -> None:
    body = PARAGRAPHS.replace("云杉科技", '<a href="x">云杉</a>科技').replace("12亿元", "12&#20159;&#x5143;")
    article = read(tmp_path, page(body))
    for wanted, quote in (("云杉科技", "云杉</a>科技"), ("12亿元", "12&#20159;&#x5143;"), ("3.5亿元", "3.5亿元")):
        start = article.working.text.index(wanted)
        first, last = article.original_span(start, start + len(wanted))
        assert article.original[first:last] == quote


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_pages_come_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    article = read(tmp_path, page(PARAGRAPHS).replace("utf-8", encoding), encoding)
    assert article.sentences[1].text == STORY[0]
    assert article.flags == ()


@pytest.mark.parametrize(
    ("head", "title", "publisher", "published"),
    [
        pytest.param(
            f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="滨河网">'
            '<meta property="article:published_time" content="2024-05-10T08:30:00+08:00">',
            TITLE,
            "滨河网",
            "2024-05-10T08:30:00",
            id="open graph",
        ),
        pytest.param(
            f"<title>{TITLE}_滨河网</title><meta name='PubDate' content='2024-05-10 08:30'/>"
            "<meta name=ContentSource content=滨河日报>",
            TITLE,
            "滨河日报",
            "2024-05-10T08:30",
            id="names of government pages",
        ),
        pytest.param(
            "<title>云杉 &amp; 滨河 算力项目签约</title>", "云杉 & 滨河 算力项目签约", "滨河网", None, id="title"
        ),
        pytest.param("", None, "滨河网", None, id="nothing but the site's own name in the copyright line"),
    ],
)
def test_metadata_tell_what_the_page_does_not_show(
    tmp_path: Path, head: str, title: str | None, publisher: str | None, published: str | None
) -> None:
    source = page(PARAGRAPHS, head=head, info="").replace(f"<h1>{TITLE}</h1>", "")
    article = read(tmp_path, source)
    stated = (article.head.title, article.head.publisher, article.head.published)
    assert tuple(value and value.value for value in stated) == (title, publisher, published)
    assert all(html.unescape(words(article, value) or "").startswith(value.value[:10]) for value in stated if value)


def test_a_page_that_cannot_be_divided_is_read_whole_and_flagged(tmp_path: Path) -> None:
    article = read(tmp_path, "<html><body><footer>签约。</footer></body></html>")
    assert [sentence.text for sentence in article.sentences] == ["签约。"]
    assert [flag.reason for flag in article.flags] == [Reason.UNDIVIDED]


@pytest.mark.parametrize("source", ["<html></html>", "<html><script>签约。</script></html>", "<html><!-- 签约。 -->"])
def test_a_page_without_text_is_an_error(tmp_path: Path, source: str) -> None:
    with pytest.raises(ArticleError, match="there is no text in it"):
        read(tmp_path, source)


def test_without_the_extra_the_error_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ArticleError, match=r"a\.html: .* pip install 'jianbao\[html\]'"):
        read(tmp_path, page(PARAGRAPHS))


@pytest.mark.parametrize(
    ("source", "visible"),
    [
        pytest.param("<p>云杉</p><p>签约</p>", "云杉|签约", id="blocks are lines"),
        pytest.param("云<b>杉</b><i>签</i>约", "云杉签约", id="inline tags are nothing"),
        pytest.param("<td>云杉</td><td>签约</td>", "云杉\t签约", id="cells are apart"),
        pytest.param("1 < 2 & 3 > 2", "1 < 2 & 3 > 2", id="signs that are no markup"),
        pytest.param("a&lt;b&amp;c&#x27;&nosuch;&copy=1", "a<b&c'&nosuch;©=1", id="entities"),
        pytest.param("<p title='<p>假'>云杉</p>", "云杉", id="attributes"),
        pytest.param("云杉<!-- 假 --><script>假</script><STYLE>假</style >签约", "云杉签约", id="what is not shown"),
        pytest.param("云杉<!-- 假", "云杉", id="a comment without an end"),
        pytest.param("<pre>云杉\n签约</pre>", "云杉|签约", id="preformatted"),
    ],
)
def test_visible_text(source: str, visible: str) -> None:
    assert read_markup(source).visible.text.strip().replace("\n", "|").replace("||", "|") == visible


TAGS = ("<p>", "</p>", "<a href='x'>", "</a>", "&amp;", "&#31614;", "<!--", "-->", "<script>", "</script>")
MARKUP = st.sampled_from([*"滨河签约。a1 \n<>&;/\"'=!-", *TAGS])


@given(st.lists(MARKUP, max_size=60).map("".join))
def test_every_visible_character_knows_its_place(source: str) -> None:
    visible = read_markup(source).visible
    for character, (start, end) in zip(visible.text, places(visible), strict=True):
        assert 0 <= start < end <= len(source)
        assert character.isspace() or character in html.unescape(source[start:end])


@pytest.mark.parametrize("piece", ["<", "<!--", "<a ", "&", "<a x='", "</a", "<!x", "<script>", "<a \"'", "<p><div>"])
def test_no_markup_takes_longer_than_its_length_asks_for(piece: str) -> None:
    start = time.perf_counter()
    read_markup(piece * (500_000 // len(piece)))
    assert time.perf_counter() - start < 10


def linked(**data: object) -> str:
    described = json.dumps({"@type": "NewsArticle", **data}, ensure_ascii=False)
    return f'<script type="application/ld+json">{described}</script>'


@pytest.mark.parametrize(
    ("head", "authors", "published"),
    [
        pytest.param(
            linked(headline=TITLE, author={"name": "周小满"}, datePublished="2024-05-10T08:30:00+08:00"),
            ["周小满"],
            "2024-05-10T08:30:00",
            id="of the headline that is shown",
        ),
        pytest.param(
            linked(headline="滨河区百亿项目全面投产", author={"name": "周小满"}, datePublished="2022-05-10"),
            [],
            None,
            id="of another headline",
        ),
        pytest.param(linked(headline=TITLE, author={"name": "系统管理员"}), [], None, id="nobody"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", </script>', [], None, id="malformed"
        ),
        pytest.param(f'<script type="application/ld+json">{"[" * 50_000}</script>', [], None, id="nested too deeply"),
    ],
)
def test_linked_data_are_believed_where_they_name_the_headline_shown(
    tmp_path: Path, head: str, authors: list[str], published: str | None
) -> None:
    article = read(tmp_path, page(PARAGRAPHS, head=head, info=""))
    assert [author.value for author in article.head.authors] == authors
    assert (article.head.published.value if article.head.published else None) == published
    for stated in (*article.head.authors, *filter(None, [article.head.published])):
        assert (words(article, stated) or "").startswith(stated.value[:10])


def test_what_is_shown_goes_before_what_the_tags_say(tmp_path: Path) -> None:
    head = read(tmp_path, page(PARAGRAPHS, head=linked(headline=TITLE, datePublished="2019-01-01"))).head
    assert head.published and head.published.value == "2024-05-10T08:30"


@pytest.mark.parametrize(
    ("info", "foot", "expected"),
    [
        pytest.param(
            "<div>原创 小满 云杉产业观察 2024-05-10 18:30 浙江</div>", "",
            ("云杉产业观察", None, "2024-05-10T18:30", None), id="the account's own",
        ),
        pytest.param(
            "<div>云杉产业观察 2024-05-10 18:30</div>", "<p>来源：滨河日报</p>",
            ("滨河日报", "云杉产业观察", None, "2024-05-10T18:30"), id="a paper's, shown by the account",
        ),
    ],
)  # fmt: skip
def test_the_place_of_accounts_is_no_mirror(
    tmp_path: Path, info: str, foot: str, expected: tuple[str | None, ...]
) -> None:
    site = '<meta property="og:site_name" content="微信公众平台">'
    title = f"<h1>{TITLE}</h1>"
    source = f"<html><head>{site}<title>{TITLE}</title></head><body>{title}{info}{PARAGRAPHS}{foot}</body></html>"
    head = read(tmp_path, source).head
    stated = (head.publisher, head.mirror, head.published, head.reposted)
    assert tuple(one.value if one else None for one in stated) == expected
