"""A run over many articles: one bad article costs only itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jianbao.articles import Article
from jianbao.cli.destination import Destination
from jianbao.cli.progress import Reporter
from jianbao.cli.stories import Stories
from jianbao.errors import JianbaoError
from jianbao.facts import Brief
from jianbao.language import say
from jianbao.llm import Endpoint, connected
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe
from jianbao.store import Record

if TYPE_CHECKING:
    from jianbao.llm import Client


@dataclass(slots=True)
class Tally:
    """How the articles of a run came out."""

    briefed: int = 0
    out_of_scope: int = 0
    unchanged: int = 0
    failed: int = 0

    def __str__(self) -> str:
        told = say(
            f"{self.briefed} briefed, {self.unchanged} unchanged, {self.failed} failed",
            f"写成 {self.briefed} 篇，未变 {self.unchanged} 篇，未成 {self.failed} 篇",
        )
        beside = say(f", {self.out_of_scope} out of scope", f"，与模板无关 {self.out_of_scope} 篇")
        return told + beside if self.out_of_scope else told


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
    stories: Stories,
    recipe: Recipe,
    endpoint: Endpoint,
    destination: Destination,
    reporter: Reporter,
    tally: Tally,
) -> None:
    """Briefs one article after the other, and counts. One whose brief is not whole is taken and counts as failed."""
    async with connected(endpoint, reporter.note) as client:
        for article in articles:
            record = await _brief_one(article, stories, recipe, client, destination, reporter)
            if record is None or record.failures:
                tally.failed += 1
            elif record.stopped:
                tally.out_of_scope += 1
            else:
                tally.briefed += 1


async def _brief_one(
    article: Article,
    stories: Stories,
    recipe: Recipe,
    client: Client | None,
    destination: Destination,
    reporter: Reporter,
) -> Record[Brief] | None:
    """The article's record; where there is none, or it is not whole, why is told."""
    reporter.article(article.source)
    try:
        record = await brief_article(
            article, recipe, client, reporter.asked, in_scope_only=stories.ends_early(article)
        )
        reporter.finished(record)
        with reporter.aside():
            destination.take(record)
    except JianbaoError as error:
        reporter.failed(f"{article.source}: {error}")
        return None
    for failure in record.failures:
        reporter.failed(f"{article.source}: {failure.section}: {failure.message}")
    if record.stopped:
        reporter.note(_out_of_scope(article))
    return record


def _out_of_scope(article: Article) -> str:
    return say(
        f"{article.source}: out of the recipe's scope, so only its overview was asked; "
        f"--stories {article.story} briefs it whole",
        f"{article.source}：与模板无关，只写了概览；要写全，请加 --stories {article.story}",
    )
