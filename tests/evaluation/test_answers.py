from __future__ import annotations

from typing import Any

import pytest
from tests.answers import Answers
from tests.loopback import answer, serving

from jianbao.articles import Article
from jianbao.evaluation import Answer, Share, answer_of
from jianbao.llm import Client
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from jianbao.store import plain_record

PEOPLE = [{"cite": [3], "name": "高远", "post": "滨河区副区长"}]


@pytest.fixture
async def made(story: Article, industry: Recipe) -> Answer:
    """A brief of the small story, as it is scored."""
    with serving(Answers(people=[answer({"people": PEOPLE})]), asks="each") as server:
        async with Client(server.endpoint) as client:
            return answer_of(plain_record(await brief_article(story, industry, client)))


def test_a_record_is_scored_in_plain_words(made: Answer, industry: Recipe) -> None:
    brief: dict[str, Any] = made.brief or {}
    assert list(brief) == [section.name for section in industry.sections]
    assert brief["people"] == [{"name": "高远", "post": "滨河区副区长", "former": []}]
    assert {"headline", "summary", "event_date", "place", "in_scope", "published"} <= set(brief["overview"])


def test_what_a_record_knows_of_its_making_is_kept(made: Answer) -> None:
    assert made.grounded and made.grounded == Share(right=made.grounded.of, of=made.grounded.of)
    assert made.grounded.of > 2
    assert made.cost and made.cost.calls == 9 and made.cost.prices is None
    assert made.failed == ()
