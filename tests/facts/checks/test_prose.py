from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.facts.checks.briefs import Whole, cases, read_off, reasons

from jianbao.articles import Article
from jianbao.facts.checks.prose import prose_in_article

ArticleOf = Callable[[str], Article]

STORY = """滨河区签约三个算力项目
3月6日上午，滨河区与云杉科技有限公司在滨河会展中心签署合作协议。
滨河区副区长高远、云杉科技董事长林一诺出席，会上发布《滨河区算力发展计划》。
林一诺表示，项目总投资约12亿元，其中一期3.5亿元，机柜4000个，占全区的1/15，截至今年十月产值增长3.3%。
"""
ENGLISH = """Cedar Systems signs in Bayport
On 3 May 2031 Cedar Systems Ltd signed for a plant worth about $420 million.
"The first line will run by 2033," said Linda Marsh, chief executive of Cedar Systems.
"""
# The story and a headline.
BEYOND = {
    "another sum": (STORY, "滨河区签约，总投资60亿元"),
    "a digit lost": (STORY, "滨河区签约，总投资1亿元"),
    "a digit more": (STORY, "滨河区签约，总投资112亿元"),
    "another scale": (STORY, "滨河区签约，总投资12万元"),
    "another decimal": (STORY, "一期投资3.8亿元"),
    "another share": (STORY, "产值增长3.5%"),
    "another fraction": (STORY, "占全区的1/12"),
    "another count": (STORY, "机柜5000个"),
    "another day": (STORY, "3月7日滨河区签约"),
    "another month": (STORY, "4月6日滨河区签约"),
    "a year nobody names": (STORY, "滨河区2025年3月6日签约，年产值达2019年两倍"),
    "another person": (STORY, "滨河区副区长何小兰出席"),
    "another speaker": (STORY, "周平表示，项目进展顺利"),
    "another firm": (STORY, "滨河区与白露集团有限公司签约"),
    "another authority": (STORY, "云湖区发展和改革委员会签约"),
    "another plan": (STORY, "会上发布《滨河区低空发展计划》"),
    "another cut-off": (STORY, "截至今年9月产值增长"),
    "two at once": (STORY, "总投资60亿元，机柜5000个"),
    "English sum": (ENGLISH, "Cedar Systems signs for $520 million"),
    "English day": (ENGLISH, "On 4 May Cedar Systems signed"),
    "English person": (ENGLISH, "Peter Hale, chief executive, said the line will run"),
}
WITHIN = {
    "no figure": (STORY, "滨河区与云杉科技签约"),
    "its sum": (STORY, "滨河区签约，总投资约12亿元"),
    "without its bound": (STORY, "滨河区签约，总投资12亿元"),
    "its decimal": (STORY, "一期3.5亿元"),
    "its share": (STORY, "产值增长3.3%"),
    "its fraction": (STORY, "占全区的1/15"),
    "its count": (STORY, "机柜4000个"),
    "its day": (STORY, "3月6日滨河区签约"),
    "a part of the day": (STORY, "3月6日上午滨河区签约"),
    "its month in other words": (STORY, "截至今年10月产值增长"),
    "its month in the same words": (STORY, "截至今年十月产值增长"),
    "its person": (STORY, "滨河区副区长高远出席"),
    "its speaker": (STORY, "林一诺表示，进展顺利"),
    "its firm": (STORY, "滨河区与云杉科技有限公司签约"),
    "its firm behind a word": ("南京政府出资。", "基金中南京政府出资"),
    "its plan": (STORY, "会上发布《滨河区算力发展计划》"),
    "full width": (STORY, "总投资１２亿元"),
    "all of it": (STORY, "3月6日，滨河区与云杉科技签约，总投资约12亿元，其中一期3.5亿元"),
    "English sum": (ENGLISH, "Cedar Systems signs for $420 million"),
    "English day": (ENGLISH, "On 3 May Cedar Systems signed"),
    "English person": (ENGLISH, "Linda Marsh, chief executive, said the line will run"),
}


@pytest.mark.parametrize(("story", "headline"), cases(BEYOND))
def test_what_the_article_does_not_have(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert len(reasons(prose_in_article, article, read_off(article, headline=headline))) == 1


@pytest.mark.parametrize(("story", "headline"), cases(WITHIN))
def test_what_the_article_has(article_of: ArticleOf, story: str, headline: str) -> None:
    article = article_of(story)
    assert reasons(prose_in_article, article, read_off(article, headline=headline)) == []


def test_the_reason_is_that_of_the_grounding(article_of: ArticleOf) -> None:
    article = article_of(STORY)
    brief = read_off(article, summary="滨河区签约，总投资60亿元")
    (finding,) = prose_in_article(article, brief)
    assert finding.reason == "文中没有：60亿"
    assert [(fact.section, fact.field) for fact in finding.facts] == [("look", "summary")]


def test_a_brief_without_texts_has_nothing_to_check(article_of: ArticleOf) -> None:
    assert reasons(prose_in_article, article_of(STORY), Whole()) == []
