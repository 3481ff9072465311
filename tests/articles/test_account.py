"""Every character of a page is accounted for, once."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from evals.pages import pages_in
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jianbao.articles import Kind, Piece, ReadPage, Reason, account_of, read_pages
from jianbao.articles.article import articles_of_page
from jianbao.articles.formats.markdown import markdown_page
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.formats.web import web_page
from jianbao.errors import ArticleError

PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
LONG = PROSE * 5
TITLE = "滨河区三个算力项目签约"
NOTED = "項(xiàng)目簽(qiān)約(yuē)後，雲(yún)杉科技(jì)將擴(kuò)建產(chǎn)業(yè)園區，首期年內開工。"
HTML = """<html><head><title>{title}</title><script>if (a < b) alert("导航")</script></head>
<body><ul><li><a href="/">首页</a></li><li><a href="/news">要闻</a></li></ul>
<h1>{title}</h1><p>{first}</p>
<p>{second}</p></body></html>"""


def page_of(page: Page) -> ReadPage:
    return ReadPage(page, tuple(articles_of_page(page, "a")))


def told(page: ReadPage) -> list[tuple[str, str]]:
    """What each piece is, and its words; a reason goes before a kind, and spaces are left away."""
    original = page.page.original
    return [
        (str(piece.reason or piece.kind.value), original[piece.start : piece.end])
        for piece in account_of(page)
        if piece.kind is not Kind.SPACE
    ]


def covers_once(pieces: list[Piece], length: int) -> bool:
    ends = [0, *(piece.end for piece in pieces)]
    begins = [*(piece.start for piece in pieces), length]
    return ends == begins and all(piece.start < piece.end for piece in pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{TITLE}\n\n{PROSE}", [("sentence", TITLE), ("sentence", PROSE)], id="sentences"),
        pytest.param(
            f"首页 > 要闻 > 正文\n{TITLE}\n{PROSE}",
            [(Reason.NAVIGATION, "首页 > 要闻 > 正文"), ("sentence", TITLE), ("sentence", PROSE)],
            id="a menu",
        ),
        pytest.param(
            f"{TITLE}\n——————\n{PROSE}", [("sentence", TITLE), ("signs", "——————"), ("sentence", PROSE)], id="a rule"
        ),
        pytest.param(
            "签\u200b约。", [("sentence", "签"), (Reason.INVISIBLE, "\u200b"), ("sentence", "约。")], id="invisible"
        ),
        pytest.param("\ufeff签约。", [(Reason.INVISIBLE, "\ufeff"), ("sentence", "签约。")], id="invisible at first"),
        pytest.param("Two halls\u3000open.", [("sentence", "Two halls\u3000open.")], id="a blank that is read"),
    ],
)
def test_what_the_characters_of_a_text_are(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(page_of(text_page(text))) == expected


def test_notes_of_a_converter_lie_in_their_sentence() -> None:
    pieces = [piece for piece in account_of(page_of(text_page(NOTED))) if piece.reason is Reason.CONVERTER_NOTE]
    assert [(piece.kind, piece.sentence) for piece in pieces] == [(Kind.CLEANED, 1)] * 8
    assert NOTED[pieces[0].start : pieces[0].end] == "(xiàng)"


def test_the_tags_of_a_web_page_are_markup_wherever_they_stand() -> None:
    page = page_of(web_page(HTML.format(title=TITLE, first=f"<b>滨河区</b>&amp;{PROSE}", second=LONG), "a"))
    shown = told(page)
    assert [words for what, words in shown if what == Reason.BESIDE] == ["首页", "要闻"]
    assert ("markup", "</b>") in shown
    assert [words for what, words in shown if what == "sentence"][1:3] == ["滨河区", f"&amp;{PROSE}"]
    markup = "".join(words for what, words in shown if what == "markup")
    assert "alert" in markup and "滨河区" not in markup.replace(TITLE, "")
    within = [piece for piece in account_of(page) if piece.kind is Kind.MARKUP and piece.sentence == 2]
    assert [page.page.original[piece.start : piece.end] for piece in within] == ["</b>"]


def test_front_matter_is_told_by_its_reason_and_signs_of_markdown_are_markup() -> None:
    text = f"---\ntitle: {TITLE}\n---\n# {TITLE}\n\n**云杉科技**：{PROSE}"
    shown = told(page_of(markdown_page(text)))
    assert shown[0] == (Reason.FRONT_MATTER, f"---\ntitle: {TITLE}\n---")
    assert [words for what, words in shown if what == "markup"] == ["\n# ", "**", "**"]


def test_each_story_has_its_part_of_the_page() -> None:
    second = "云湾区两座会展中心开馆"
    text = f"{TITLE}\n本报讯 {LONG}\n\n{second}\n本报讯 {LONG}\n■滨河晚报记者 周小满"
    page = page_of(text_page(text))
    assert len(page.stories) == 2
    pieces = account_of(page)
    border = text.index(second)
    assert {piece.story for piece in pieces if piece.start < border - 2} == {1}
    assert {piece.story for piece in pieces if piece.start >= border} == {2}
    assert [(piece.story, piece.reason) for piece in pieces if piece.kind is Kind.LEFT_OUT] == [(2, Reason.BYLINE)]


@pytest.mark.parametrize(
    "path", [page.path for page in pages_in(Path(__file__).parent / "pages") if page.stories], ids=lambda p: p.name
)
def test_pages_are_covered_once_and_sentences_are_theirs(path: Path) -> None:
    (page,) = read_pages(path)
    assert isinstance(page, ReadPage)
    pieces = account_of(page)
    assert covers_once(pieces, len(page.page.original))
    spans = {
        (number, sentence.number): story.original_span(sentence.start, sentence.end)
        for number, story in enumerate(page.stories, 1)
        for sentence in story.sentences
    }
    read = [piece for piece in pieces if piece.kind is Kind.SENTENCE]
    assert {(piece.story, piece.sentence) for piece in read} == set(spans)
    for piece in pieces:
        if piece.sentence:
            start, end = spans[piece.story, piece.sentence]
            assert start <= piece.start < piece.end <= end


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                TITLE, PROSE, LONG, NOTED, "本报讯 " + LONG, "首页 > 要闻 > 正文", "■滨河晚报记者 周小满", "——", "",
                "2024-05-10 09:30 来源：滨河日报", "相关阅读", "签\u200b约\u00ad。", "　　首期年内", "Two halls open",
            ]
        ),
        st.text("签约。 ，\u200b\u3000\r<>&;*#|-_()aá1", max_size=12),
    ),
    max_size=10,
)  # fmt: skip
TAGS = st.sampled_from(["<p>", "</p>", "<br>", "<b>", "</b>", "<td>", "<!-- 注 -->", "<a href='/'>", "</a>", "&nbsp;",
                        "&amp;", "&shy;", "<script>a<b</script>", "<pre>", "</pre>", "<", "&hellip;"])  # fmt: skip


def accounted(page: Page) -> None:
    try:
        read = page_of(page)
    except ArticleError:
        assume(False)
        return
    assert covers_once(account_of(read), len(page.original))


@given(LINES, st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_every_text_is_covered_once(lines: list[str], line_end: str) -> None:
    accounted(text_page(line_end.join(lines)))


@given(LINES)
def test_every_markdown_text_is_covered_once(lines: list[str]) -> None:
    accounted(markdown_page("\n".join(lines)))


@settings(max_examples=40, deadline=None)
@given(LINES, st.lists(TAGS, max_size=10))
def test_every_web_page_is_covered_once(lines: list[str], tags: list[str]) -> None:
    mixed = "".join(tag + line for tag, line in zip([*tags, *[""] * 10], [*lines, *[""] * 10], strict=False))
    accounted(web_page(HTML.format(title=TITLE, first=mixed, second=LONG), "a"))


def test_neighbours_differ() -> None:
    pieces = account_of(page_of(text_page(f"{TITLE}\n{NOTED}\n{LONG}")))
    assert all(one.end == other.start for one, other in pairwise(pieces))
    said = [(piece.kind, piece.sentence, piece.reason) for piece in pieces]
    assert all(one != other for one, other in pairwise(said))
