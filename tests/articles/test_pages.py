"""The corpus of dirty pages: what is kept of their stories."""

from __future__ import annotations

from pathlib import Path

import pytest
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
    assert total.recall >= 0.995
    assert total.precision >= 0.97
