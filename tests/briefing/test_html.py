"""The page as a browser reads it: what its links open, and what an article can do to it."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.briefing.page import Element, read
from tests.records import PARK, Story, centre, concert, english, park, prose

from jianbao.briefing import Collected, briefing_html, compile_briefing
from jianbao.rendering.original import stretches
from jianbao.store import ArticleInfo, PlainRecord, SentenceSpan

DAY = datetime.date(2031, 6, 3)


def page(*records: PlainRecord, title: str | None = None) -> Element:
    return read(briefing_html(compile_briefing(Collected(records, ()), DAY, title)))


def opened(root: Element, link: Element) -> str:
    """The text that a link highlights, as the script and the anchors find it."""
    article, _, place = link.attributes["href"].removeprefix("#").partition("-")
    (original,) = root.all("section", id=article)
    if place.startswith("s"):
        return "".join(stretch.text for stretch in original.all("span", id=f"{article}-{place}"))
    assert len(original.all("i", id=f"{article}-{place}")) == 1
    return "".join(piece.text for piece in original.all("mark", data_m=place))


def test_every_link_of_a_fact_opens_its_words() -> None:
    root = page(park(), centre(), english())
    links = root.all("a", class_="ev")
    assert len(links) > 50
    for link in links:
        assert opened(root, link) == link.text
    assert {link.attributes["data-status"] for link in links} == {"逐字", "近似"}


def test_every_number_opens_its_sentence() -> None:
    records = {"a1": park(), "a2": centre()}
    root = page(*records.values())
    for link in root.all("a", class_="no"):
        article = records[link.attributes["href"][1:3]].article
        sentence = article.sentences[int(link.text) - 1]
        assert opened(root, link) == article.text[sentence.start : sentence.end]


def test_findings_of_checks_stand_beside_what_was_dropped() -> None:
    (checked,) = page(park()).all("details", class_="checked")
    assert "与原文核对 (3)" in checked.text
    assert "可再问：“200家以上”已经实现了吗？原文说的是目标，请照原文写" in checked.text
    assert "计划与完成" in checked.text and "“200家以上”写成了已实现，原文说的是目标" in checked.text


def test_articles_stand_whole_with_what_was_left_out() -> None:
    root = page(park(), concert())
    assert [text.text for text in root.all("div", class_="text")] == [park().article.text, concert().article.text]
    left_out = [span.text for span in root.all("span", class_="out")]
    assert left_out == ["发布时间：2031-04-21 09:15 来源：青澜发布", "相关阅读\n青澜湖马拉松报名启动"]


def test_words_that_overlap_are_cut_so_that_each_is_whole() -> None:
    story = Story(PARK, "a.txt")
    names = [story.words(quote, 3) for quote in ("青澜区委副书记岑以宁", "副书记岑以宁、鸢尾", "岑以宁")]
    root = page(story.record({"people": [{"cite": [4], "name": name, "post": None} for name in names]}))
    for link in root.all("a", class_="ev"):
        assert opened(root, link) == link.text


HOSTILE = """</script><script>alert(1)</script><img src=x onerror=alert(2)>标题
{{ 7*7 }} {% raw %} {# 注 #} <!-- 注 --> ]]> &lt;b&gt; "引号" '单引号' 某某区签约。\r
\x1b]0;x\x07\u202e反写\u2028完。
"""


def test_an_article_is_text_wherever_it_stands() -> None:
    story = Story(HOSTILE, '"><script>alert(3)</script>.txt')
    name = "<img src=x onerror=alert(2)>"
    brief = {
        "overview": {"cite": [1], "headline": prose(HOSTILE), "summary": prose(HOSTILE, HOSTILE)},
        "people": [{"cite": [1], "name": story.words(name, 1), HOSTILE: HOSTILE}],
        HOSTILE: [{"cite": [1], "name": story.words(name, 1)}],
    }
    dropped = {"section": HOSTILE, "effect": "dropped", "field": HOSTILE, "reason": HOSTILE, "item": HOSTILE}
    finding = {"check": HOSTILE, "facts": [{"section": HOSTILE, "field": HOSTILE}], "reason": HOSTILE, "hint": HOSTILE}
    html = briefing_html(
        compile_briefing(
            Collected((story.record(brief, dropped=[dropped], checks=[finding]),), (HOSTILE,)), DAY, HOSTILE
        )
    )
    root = read(html)
    assert len(root.all("script")) == len(root.all("style")) == 1
    assert root.all("img") == root.all("raw") == []
    assert not {"\x1b", "\x07", "\u202e"} & set(html)
    (text,) = root.all("div", class_="text")
    assert text.text.startswith(
        "</script><script>alert(1)</script><img src=x onerror=alert(2)>标题\n{{ 7*7 }} {% raw %}"
    )
    for link in root.all("a", class_="ev"):
        assert link.text == name == opened(root, link)


def test_the_policy_allows_this_script_and_this_style_and_nothing_else() -> None:
    root = page(park())
    policy = next(meta.attributes["content"] for meta in root.all("meta") if "http-equiv" in meta.attributes)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for tag in ("script", "style"):
        (element,) = root.all(tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"


def test_nothing_is_loaded_from_anywhere() -> None:
    html = briefing_html(compile_briefing(Collected((park(),), ()), DAY))
    assert not re.search(r"\b(src|srcset|action|style|on\w+)=|url\(|@import|https?:", html)
    assert {link.attributes["href"][0] for link in read(html).all("a")} == {"#"}


def test_links_within_the_page_have_their_places() -> None:
    root = page(park(), centre(), english(), concert())
    places = [one.attributes["id"] for tag in ("section", "article", "h2", "span", "i") for one in root.all(tag)
              if "id" in one.attributes]  # fmt: skip
    assert len(places) == len(set(places))
    assert {link.attributes["href"][1:] for link in root.all("a")} <= set(places)


def test_the_language_is_that_of_most_articles() -> None:
    for records, language, heading in (((park(), english()), "zh-CN", "导读"), ((english(),), "en", "Lead")):
        root = page(*records)
        assert root.all("html")[0].attributes["lang"] == language
        assert heading in [element.text for element in root.all("h2")]


@given(data=st.data())
def test_any_cut_gives_the_text_again(data: st.DataObject) -> None:
    text = data.draw(st.text("甲乙。\n😀<&", min_size=1, max_size=30))
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text) + 3)).filter(lambda pair: pair[0] < pair[1])
    spans = [span for span in data.draw(st.lists(place, max_size=6)) if span[1] <= len(text)]
    cut = stretches(_article(text, data.draw(st.lists(place, max_size=3))), spans)
    assert "".join(piece.text for stretch in cut for piece in stretch.pieces) == text
    for start, end in spans:
        marked = [piece.text for stretch in cut for piece in stretch.pieces if f"{start}-{end}" in piece.marks]
        assert "".join(marked) == text[start:end]


def _article(text: str, sentences: list[tuple[int, int]]) -> ArticleInfo:
    return ArticleInfo(
        source="a.txt", sha256="", text=text, language="zh", left_out=[],
        sentences=[SentenceSpan(number=n, start=start, end=end) for n, (start, end) in enumerate(sentences, 1)],
    )  # fmt: skip


@pytest.mark.parametrize("title", [None, "低空经济周报"])
def test_the_head_has_title_and_day(title: str | None) -> None:
    root = page(park(), title=title)
    assert root.all("h1")[0].text == (title or "新闻简报")
    assert root.all("time")[0].text == "2031年6月3日"
