"""Articles that repeat one another are found, and no others."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.articles import Article, DuplicateGroup, article_from_text, duplicate_groups
from jianbao.errors import ArticleError

STORY = (
    "3月6日上午，云渚区与云杉科技签署合作协议，共建算力中心。项目总投资12亿元，占地86亩，计划明年上半年投产。\n"
    "云渚区副区长计小兰表示，这是区里今年签下的第一个算力项目，区政府将在用地、用电和人才方面给予支持。\n"
    "“我们看中的是这里的电力和气候。”云杉科技总经理高远说，公司将把研发总部也迁到云渚，三年内招聘工程师500名。\n"
    "据了解，云渚区现有数据企业230家，去年营业收入48亿元，同比增长17.2%。\n"
)
TRADITIONAL = (
    "3月6日上午，雲渚區與雲杉科技簽署合作協議，共建算力中心。項目總投資１２億元，佔地86畝，計劃明年上半年投產。\n"
    "雲渚區副區長計小蘭表示，這是區裡今年簽下的第一個算力項目，區政府將在用地、用電和人才方面給予支持。\n"
    "「我們看中的是這裡的電力和氣候。」雲杉科技總經理高遠說，公司將把研發總部也遷到雲渚，三年內招聘工程師500名。\n"
    "據了解，雲渚區現有數據企業230家，去年營業收入48億元，同比增長17.2%。\n"
)
OTHER_PAPER = (
    "云渚区又添一个算力项目。6日，云杉科技总经理高远和副区长计小兰在区会展中心握手，宣布投资12亿元的算力中心落户。\n"
    "记者在现场看到，数十家企业派人到场。一位参会者说，当地的电价比邻市低一成，这是大家愿意来的原因。\n"
    "按照规划，项目用地86亩，最快明年夏天开机。届时，区里的算力规模将翻一番，带动周边的软件和芯片公司。\n"
)
UNRELATED = (
    "滨海市图书馆新馆昨天向读者开放，藏书320万册，馆长林向东为第一位读者办理了借书证。\n"
    "新馆共有六层，设有儿童阅览区和地方文献区，周末延长到晚上九点闭馆。\n"
)


def article(text: str, source: str) -> Article:
    return article_from_text(text, source)


def groups(*texts: str) -> list[DuplicateGroup]:
    return list(duplicate_groups(article(text, str(number)) for number, text in enumerate(texts)))


def edited(text: str, every: int) -> str:
    """The text with each so-and-so-manieth character another one."""
    return "".join("某" if at % every == every // 2 and c != "\n" else c for at, c in enumerate(text))


@pytest.mark.parametrize(
    ("first", "second", "kinship", "least"),
    [
        pytest.param(STORY, STORY, "same", 1, id="copy"),
        pytest.param(STORY, TRADITIONAL, "same", 1, id="Traditional copy"),
        pytest.param(STORY, STORY.replace("“", '"').replace("”", '"').replace("12", "１２"), "same", 1, id="signs"),
        pytest.param(STORY, "首页 > 新闻 > 正文\n" + STORY, "same", 1, id="other furniture"),
        pytest.param(STORY, edited(STORY, 20), "near", 0.5, id="one edit in twenty"),
        pytest.param(STORY, STORY[: len(STORY) // 2], "part of", 0.95, id="half"),
        pytest.param(STORY[: len(STORY) // 2], STORY, "holds", 0.95, id="half comes first"),
        pytest.param(STORY, edited(STORY[: len(STORY) // 2], 50), "part of", 0.8, id="half with edits"),
    ],
)
def test_an_article_that_repeats_another(first: str, second: str, kinship: str, least: float) -> None:
    ((group),) = groups(first, second)
    (other,) = group.others
    assert (group.first, other.source, other.of, other.kinship) == ("0", "1", "0", kinship)
    assert least <= other.measure <= 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(STORY, OTHER_PAPER, id="one event in two papers"),
        pytest.param(STORY, UNRELATED, id="another event"),
        pytest.param("签约。", "开工。", id="tiny"),
        pytest.param(STORY, "据了解，云渚区现有数据企业230家。", id="a line of it"),
        pytest.param("（）", "“”。", id="only signs"),
    ],
)
def test_articles_that_are_two(first: str, second: str) -> None:
    try:
        assert groups(first, second) == []
    except ArticleError as fault:
        assert "there is no text in it" in str(fault)


def test_an_article_stands_by_the_one_it_is_most_like() -> None:
    near = edited(STORY, 20)
    nearer = near.replace("电力", "风力")
    ((group),) = groups(STORY, UNRELATED, near, nearer, STORY)
    assert [(one.source, one.of, one.kinship) for one in group.others] == [
        ("2", "0", "near"),
        ("3", "2", "near"),
        ("4", "0", "same"),
    ]


def test_groups_come_by_their_first_article() -> None:
    found = groups(STORY, UNRELATED, UNRELATED, TRADITIONAL)
    assert [(group.first, [one.source for one in group.others]) for group in found] == [("0", ["3"]), ("1", ["2"])]


def test_mirrors_have_one_hash_and_others_another() -> None:
    story = article(STORY, "a")
    assert story.content_sha256 == article(TRADITIONAL, "b").content_sha256
    assert story.sha256 != article(TRADITIONAL, "b").sha256
    assert len({story.content_sha256, article(OTHER_PAPER, "c").content_sha256}) == 2


@given(st.text(st.sampled_from("云渚区签约，。“”１2a\n "), min_size=1, max_size=40).filter(str.strip))
def test_every_text_is_the_same_as_itself(text: str) -> None:
    try:
        story = article(text, "a")
    except ArticleError:
        return
    found = list(duplicate_groups([story, story]))
    assert [one.kinship for group in found for one in group.others] == (["same"] if story.folded else [])


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rensa", None)
    with pytest.raises(ArticleError, match=r"jianbao\[dedupe\]"):
        list(duplicate_groups([]))


def test_nothing_comes_of_nothing() -> None:
    assert list(duplicate_groups([])) == []
