"""What a summary should tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jianbao.articles import Article
from jianbao.facts import key_points

ArticleOf = Callable[[str], Article]

EVENT = "5月6日上午，云岭区与榆舟科技签署合作协议。"
TALK = "与会者认为这是一件很有意义的事情。"


def told(article: Article) -> list[tuple[int, str]]:
    return [(lead.sentence, lead.excerpt) for lead in key_points(article)]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param([TALK, EVENT, TALK], [(2, EVENT.rstrip("。"))], id="the event and no talk"),
        pytest.param(
            [EVENT, "据介绍，项目总投资约12亿元，其中一期3.5亿元。"],
            [(1, EVENT.rstrip("。")), (2, "项目总投资约12亿元，其中一期3.5亿元")],
            id="figures, without what leads in",
        ),
        pytest.param(
            [EVENT, "项目总投资约12亿元，分两期建设。", "榆舟科技表示，项目总投资约12亿元。"],
            [(1, EVENT.rstrip("。")), (2, "项目总投资约12亿元，分两期建设")],
            id="nothing told again",
        ),
        pytest.param(
            ["云岭区科技局、云岭区发改委、榆舟大学、北渚银行、青棠集团、岚石公司、苍渡协会出席签约仪式。", EVENT],
            [(2, EVENT.rstrip("。"))],
            id="no list of guests",
        ),
        pytest.param([TALK], [(1, "")], id="the first sentence when nothing tells"),
    ],
)
def test_what_matters_is_told_in_the_articles_order(
    article_of: ArticleOf, sentences: list[str], expected: list[tuple[int, str]]
) -> None:
    assert told(article_of("\n".join(sentences))) == expected


def test_there_is_room_for_a_page_and_the_event_is_always_in_it(article_of: ArticleOf) -> None:
    long = [f"第{n}座厂房总投资{n}3亿元，规划机柜{n}200个，年产值{n}5亿元，带动就业{n}700人。" for n in range(1, 40)]
    points = told(article_of("\n".join([*long, EVENT])))
    assert (40, EVENT.rstrip("。")) in points
    assert 3 <= len(points) <= 7
    assert sum(len(text) for _, text in points) <= 300


def test_excerpts_stand_in_their_sentences(story: Article) -> None:
    for lead in key_points(story):
        assert lead.excerpt in story.sentences[lead.sentence - 1].text
