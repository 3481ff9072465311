"""A run over many articles: one bad article costs only itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jianbao.articles import Article
from jianbao.cli.destination import Destination
from jianbao.cli.progress import Reporter
from jianbao.errors import JianbaoError
from jianbao.language import say
from jianbao.llm import Client, Endpoint
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe


@dataclass(slots=True)
class Tally:
    """How the articles of a run came out."""

    briefed: int = 0
    unchanged: int = 0
    failed: int = 0

    def __str__(self) -> str:
        return say(
            f"{self.briefed} briefed, {self.unchanged} unchanged, {self.failed} failed",
            f"写成 {self.briefed} 篇，未变 {self.unchanged} 篇，未成 {self.failed} 篇",
        )


def still_to_do(
    articles: Sequence[Article], destination: Destination, reporter: Reporter, tally: Tally
) -> list[Article]:
    """The articles that the destination does not have; the others are counted."""
    pending: list[Article] = []
    for article in articles:
        try:
            if destination.has(article):
                tally.unchanged += 1
            else:
                pending.append(article)
        except JianbaoError as error:
            reporter.failed(f"{article.source}: {error}")
            tally.failed += 1
    return pending


async def brief_each(
    articles: Sequence[Article],
    recipe: Recipe,
    endpoint: Endpoint,
    destination: Destination,
    reporter: Reporter,
    tally: Tally,
) -> None:
    """Briefs one article after the other, and counts. One whose brief is not whole is taken and counts as failed."""
    async with Client(endpoint, reporter.note) as client:
        for article in articles:
            whole = await _brief_one(article, recipe, client, destination, reporter)
            tally.briefed += whole
            tally.failed += not whole


async def _brief_one(
    article: Article, recipe: Recipe, client: Client, destination: Destination, reporter: Reporter
) -> bool:
    """Whether the article has its whole brief; if not, why is told."""
    reporter.article(article.source)
    try:
        record = await brief_article(article, recipe, client, reporter.asked)
        reporter.finished(record)
        with reporter.aside():
            destination.take(record)
    except JianbaoError as error:
        reporter.failed(f"{article.source}: {error}")
        return False
    for failure in record.failures:
        reporter.failed(f"{article.source}: {failure.section}: {failure.message}")
    return not record.failures
