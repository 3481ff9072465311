"""The corpus of dirty pages: what is kept of their stories."""

from __future__ import annotations

from pathlib import Path

import pytest
from evals.metadata import Outcome, outcomes, read_head_of, stated_by
from evals.pages import Kept, Page, kept, pages_in

from jianbao.articles import Article, read_articles

PAGES = list(pages_in(Path(__file__).parent / "pages"))


def read(page: Page) -> list[Article]:
    return [reading for reading in read_articles(page.path) if isinstance(reading, Article)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.name)
def test_the_stories_of_a_page_are_kept_apart(page: Page) -> None:
    articles = read(page)
    assert len(articles) == len(page.stories)
    assert kept(page, [article.working.text for article in articles]).recall >= 0.98
    for article in articles:
        for sentence in article.sentences:
            start, end = article.original_span(sentence.start, sentence.end)
            assert 0 <= start < end <= len(article.original)


def test_little_else_is_kept_of_all_pages() -> None:
    total = sum((kept(page, [article.working.text for article in read(page)]) for page in PAGES), Kept())
    assert total.recall >= 0.998
    assert total.precision >= 0.97


# Of a field: the least share right where it is stated, and how many pages may be given one that states none.
FLOORS = {
    "title": (0.95, 0),
    "publisher": (0.92, 2),
    "mirror": (0.80, 1),
    "author": (0.95, 1),
    "published": (0.92, 0),
    "reposted": (0.92, 1),
    "dateline": (0.93, 2),
}


@pytest.fixture(scope="module")
def stated() -> dict[str, Outcome]:
    return outcomes(PAGES, [stated_by(read_head_of(page)) for page in PAGES])


@pytest.mark.parametrize("field", FLOORS)
def test_what_pages_state_is_read_and_nothing_else(field: str, stated: dict[str, Outcome]) -> None:
    right, invented = FLOORS[field]
    assert stated[field].share_right >= right
    assert stated[field].invented <= invented
