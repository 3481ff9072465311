"""Pages as they were read: their lines, as JSON, as HTML."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.briefing.page import Element, read

from jianbao.articles import Flag, Kind, ReadPage, Reason, account_of
from jianbao.articles.article import articles_of_page
from jianbao.articles.formats.markdown import markdown_page
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.formats.web import web_page
from jianbao.errors import ArticleError
from jianbao.rendering.pages import doubt, facts_of, lines_of, notices_of, page_json, pages_html, sizes_of

TITLE = "滨河区三个算力项目签约"
PROSE = "滨河区与云杉科技签署合作协议，双方将在算力领域开展长期合作，首期项目年内开工。"
LONG = PROSE * 5
BYLINE = "■滨河晚报记者 周小满"
SHIFTED = f"{PROSE}“我们愿意来?！蹦虑告诉记者，{PROSE}"
HTML = """<html><head><title>{title}</title></head><body><ul><li>首页</li>
<li>要闻</li></ul><h1>{title}</h1><p>{first}</p><p>{second}</p></body></html>"""


def page_of(page: Page | str) -> ReadPage:
    page = text_page(page) if isinstance(page, str) else page
    return ReadPage(page, tuple(articles_of_page(page, "a.txt")))


def shown(page: ReadPage) -> list[tuple[str | None, str]]:
    """The lines of a page: why each was left out, and its words."""
    return [(line.left_out, "".join(part.text for part in line.parts)) for line in lines_of(page)]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        pytest.param(
            text_page(f"{TITLE}\r\n\r\n　　{PROSE}{PROSE}\r\n{BYLINE}"),
            [(None, TITLE), (None, PROSE + PROSE), (Reason.BYLINE, BYLINE)],
            id="paragraphs",
        ),
        pytest.param(text_page("签\u200b约。"), [(None, "签U+200B约。")], id="what cannot be seen has its name"),
        pytest.param(
            text_page(f"{TITLE}\n{PROSE[:-4]}\n，{PROSE}"),
            [(None, TITLE), (None, f"{PROSE[:-4]}⏎，{PROSE}")],
            id="a broken line",
        ),
        pytest.param(
            markdown_page(f"---\ntitle: {TITLE}\n---\n# {TITLE}\n\n**云杉**：{PROSE}"),
            [
                (Reason.FRONT_MATTER, "---"),
                (Reason.FRONT_MATTER, f"title: {TITLE}"),
                (Reason.FRONT_MATTER, "---"),
                (None, TITLE),
                (None, f"云杉：{PROSE}"),
            ],
            id="Markdown",
        ),
        pytest.param(
            web_page(HTML.format(title=TITLE, first=f"滨河&amp;<b>云杉</b>：{PROSE}", second=LONG), "a"),
            [
                (Reason.BESIDE, "首页"),
                (Reason.BESIDE, "要闻"),
                (None, TITLE),
                (None, f"滨河&云杉：{PROSE}"),
                (None, LONG),
            ],
            id="a web page",
        ),
    ],
)
def test_a_page_is_shown_in_its_lines(page: Page, expected: list[tuple[str | None, str]]) -> None:
    assert shown(page_of(page)) == expected


@given(st.lists(st.sampled_from([TITLE, PROSE, BYLINE, "", "Two halls\nopen", "▼", "　签约。"]), max_size=9))
def test_all_words_of_a_text_are_shown_in_their_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        page = page_of(text)
    except ArticleError:
        assume(False)
        return
    words = "".join(words for _, words in shown(page)).replace("⏎", "")
    assert "".join(words.split()) == "".join(text.split())


def test_what_is_in_doubt_is_told_at_its_words() -> None:
    page = page_of(f"{TITLE}\n{SHIFTED}")
    (flag,) = page.stories[0].flags
    parts = [part for line in lines_of(page) for part in line.parts if part.flags]
    assert "".join(part.text for part in parts) == "?！蹦虑告诉记者"
    assert [part.closes for part in parts] == [()] * (len(parts) - 1) + [(flag,)]
    assert shown(page)[1:] == [(None, SHIFTED)]
    assert notices_of(page) == []


@pytest.mark.parametrize(
    ("flag", "language", "told"),
    [
        pytest.param(Flag(0, 0, Reason.UNREAD_DAY, "春天"), "zh", "日期列读不出带年份的日期：春天", id="detail"),
        pytest.param(Flag(0, 9, Reason.UNDIVIDED), "en", Reason.UNDIVIDED.value, id="none"),
    ],
)
def test_what_is_in_doubt_of_a_whole_page_is_told_beside_it(flag: Flag, language: str, told: str) -> None:
    page = Page(PROSE, text_page(PROSE).visible, flags=(flag,))
    read = page_of(page)
    assert notices_of(read) == [flag]
    assert doubt(flag, language) == told
    assert not [part for line in lines_of(read) for part in line.parts if part.flags]


def test_the_json_accounts_for_every_character() -> None:
    second = "云湾区两座会展中心开馆"
    text = f"{TITLE}\n本报讯 {LONG}\n\n{second}\n本报讯 {SHIFTED * 3}\n{BYLINE}"
    told = json.loads(json.dumps(page_json(page_of(text))))
    assert told["text"] == text
    assert "".join(text[piece["start"] : piece["end"]] for piece in told["account"]) == text
    assert [story["title"]["value"] for story in told["stories"]] == [TITLE, second]
    sentences = {
        (story["story"], sentence["number"]): sentence for story in told["stories"] for sentence in story["sentences"]
    }
    for piece in told["account"]:
        if piece["is"] == Kind.SENTENCE:
            sentence = sentences.pop((piece["story"], piece["sentence"]))
            assert text[piece["start"] : piece["end"]] == sentence["text"]
            assert (piece["start"], piece["end"]) == (sentence["start"], sentence["end"])
    assert not sentences
    assert [(piece["reason"], piece["words"]) for piece in told["left_out"]] == [("byline", BYLINE)]
    assert {flag["reason"] for flag in told["flags"]} == {Reason.SHIFTED}
    assert all(text[flag["start"] : flag["end"]] == flag["words"] for flag in told["flags"])


MIRRORED = (
    f"{TITLE}_东岸财富网\n{TITLE}\n2024-05-10 16:20　来源：滨河日报 作者：周小满、林知秋\n本报讯 {PROSE}\n{PROSE}"
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("zh", ("媒体滨河日报", "转自东岸财富网", "作者周小满、林知秋", "转载2024-05-10T16:20"), id="zh"),
        pytest.param(
            "en",
            ("publisher滨河日报", "via东岸财富网", "by周小满, 林知秋", "reposted2024-05-10T16:20"),
            id="en",
        ),
    ],
)
def test_all_that_a_head_states_is_shown(language: str, told: tuple[str, ...]) -> None:
    page = page_of(MIRRORED)
    (facets,) = document(page, language=language).all("dl", class_="facets")
    assert "".join(facets.text.split()).startswith("".join("".join(told).split()))
    facts = facts_of(page.stories[0], language)
    assert list(facts) == ["publisher", "via", "by", "reposted", "dateline", "language"]


def test_the_json_has_all_that_a_head_states() -> None:
    (story,) = json.loads(json.dumps(page_json(page_of(MIRRORED))))["stories"]
    names = ("title", "publisher", "mirror", "reposted", "dateline")
    assert [story[name]["value"] for name in names] == [TITLE, "滨河日报", "东岸财富网", "2024-05-10T16:20", "本报讯"]
    assert story["published"] is None
    assert [author["value"] for author in story["authors"]] == ["周小满", "林知秋"]
    for stated in (story["mirror"], *story["authors"]):
        assert MIRRORED[stated["start"] : stated["end"]] == stated["value"]


HOSTILE = """</p></script><script>alert(1)</script><img src=x onerror=alert(2)>题
{{ 7*7 }} {% raw %} <!-- 注 --> "引号" '单引号' 某某区签约\x1b]0;x\x07\u202e反写，项目年内开工。
■<b>记者</b> 周小满
"""


def document(*pages: ReadPage, language: str = "zh") -> Element:
    return read(pages_html(pages, language))


def test_an_article_is_text_wherever_it_stands() -> None:
    page = text_page(HOSTILE)
    hostile = ReadPage(page, tuple(articles_of_page(page, '"><script>alert(3)</script>')))
    html = pages_html([hostile], "en")
    root = read(html)
    assert root.all("script") == root.all("img") == root.all("b", class_="x") == []
    assert len(root.all("style")) == 1
    assert not {"\x1b", "\x07", "\u202e"} & set(html)
    (text,) = root.all("div", class_="text")
    words = text.text.replace(f" {Reason.MARKUP} ", "")
    assert "</p></script><script>alert(1)</script><img src=x onerror=alert(2)>题" in words
    assert "{{ 7*7 }} {% raw %} <!-- 注 -->" in text.text


def test_the_policy_allows_this_style_and_nothing_else() -> None:
    html = pages_html([page_of(f"{TITLE}\n{PROSE}")], "zh")
    root = read(html)
    policy = next(meta.attributes["content"] for meta in root.all("meta") if "http-equiv" in meta.attributes)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    digest = base64.b64encode(hashlib.sha256(root.all("style")[0].text.encode()).digest()).decode()
    assert rules == {
        "default-src": "'none'", "style-src": f"'sha256-{digest}'", "base-uri": "'none'", "form-action": "'none'",
    }  # fmt: skip
    assert not re.search(r"\b(src|srcset|action|style|on\w+)=|url\(|@import|https?:", html)


def test_reasons_are_told_in_the_language_of_the_user_and_have_their_filters() -> None:
    page = page_of(f"{TITLE}\n{SHIFTED}\n签\u200b约。\n{BYLINE}")
    for language, why in (("zh", "署名"), ("en", "byline")):
        root = document(page, language=language)
        (line,) = root.all("p", class_="out")
        assert line.attributes["title"].endswith(why)
        assert line.text == why + BYLINE
        (removed,) = root.all("del")
        assert removed.text == "U+200B"
        style = root.all("style")[0].text
        for box in root.all("input"):
            key = box.attributes["id"].removeprefix("show-")
            assert f"body:has(#show-{key}:not(:checked)) .text .{key} {{ display: none; }}" in style
            assert [one for tag in ("p", "del", "span") for one in root.all(tag, class_=key)]
    (mark, *_) = document(page).all("mark", title="GBK")
    assert mark.text.startswith("?！")


def test_sentences_have_their_numbers_and_stories_their_heads() -> None:
    second = "云湾区两座会展中心开馆"
    root = document(page_of(f"{TITLE}\n本报讯 {LONG}\n\n{second}\n本报讯 {LONG}"))
    assert [heading.text.split() for heading in root.all("h3")] == [["1/2", TITLE], ["2/2", second]]
    numbers = [[one.attributes["data-n"] for one in story.all("span", class_="s")] for story in root.all("section")]
    assert numbers == [[str(n) for n in range(1, 7)]] * 2


def test_sizes_add_up_to_the_page() -> None:
    page = page_of(f"{TITLE}\n{SHIFTED}\n签\u200b约。\n{BYLINE}")
    assert sum(size.characters for size in sizes_of(account_of(page))) == len(page.page.original)
