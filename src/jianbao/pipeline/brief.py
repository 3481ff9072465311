"""From an article to its record."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Any, Literal

from jianbao.articles import Article, Stated
from jianbao.facts import Brief, Labelled, Listed, ReadOff
from jianbao.llm import Client, Usage
from jianbao.pipeline.asking import Asking, Question
from jianbao.pipeline.labelling import Labelling, Reading
from jianbao.pipeline.listing import OverArticle, OverSentences
from jianbao.recipes import Recipe, Section
from jianbao.store import (
    ArticleInfo,
    Dropped,
    Failure,
    FlaggedSpan,
    LeftOutSpan,
    Record,
    SectionCost,
    SentenceSpan,
    Source,
)

Watch = Callable[[str, int, int], None]
"""Is told: section, questions answered, questions in all."""


async def brief_article(article: Article, recipe: Recipe, client: Client, watch: Watch | None = None) -> Record[Brief]:
    """Asks every section of the recipe about the article, and keeps what the article bears out.

    A question without a usable answer is listed under `failures` and costs only its section.

    Args:
        article: what to read.
        recipe: what to ask.
        client: whom to ask.
        watch: is told after every answer.

    Raises:
        EndpointError: the endpoint cannot be used at all (no connection, no key), or no section has an answer.
    """
    asked = [_asking(section, article, recipe, client) for section in recipe.sections]
    for asking in asked:
        questions = list(asking.questions())
        for number, question in enumerate(questions):
            if watch:
                watch(asking.section.name, number, len(questions))
            await asking.ask(question)
        if watch:
            watch(asking.section.name, len(questions), len(questions))
    if all(asking.failures and not asking.facts for asking in asked):
        raise asked[0].failures[0]
    return Record(
        article=_article_info(article),
        source=source_of(recipe, client.endpoint.name, client.endpoint.model),
        brief=recipe.brief(**{name: value for asking in asked for name, value in _value(asking).items()}),
        dropped=[dropped for asking in asked for dropped in _dropped(asking)],
        failures=[failure for asking in asked for failure in _failures(asking)],
        costs=[_cost(asking) for asking in asked],
    )


def first_questions(article: Article, recipe: Recipe, client: Client) -> dict[str, list[Question]]:
    """What each section of the recipe would be asked about the article at first; nothing is sent."""
    return {section.name: list(_asking(section, article, recipe, client).questions()) for section in recipe.sections}


def _asking(section: Section, article: Article, recipe: Recipe, client: Client) -> Asking:
    """How a section is asked: the endpoint says whether in short contexts, the section's focus how."""
    focus = section.focus if client.endpoint.asks == "sentences" else None
    match focus:
        case None:
            return OverArticle(section, article, recipe, client)
        case Listed():
            return OverSentences(section, article, recipe, client, focus=focus)
        case Labelled():
            return Labelling(section, article, recipe, client, focus=focus)
        case ReadOff():
            return Reading(section, article, recipe, client, focus=focus)


def source_of(recipe: Recipe, endpoint: str, model: str) -> Source:
    """What makes a brief: the recipe, the endpoint by its name, its model."""
    return Source(
        recipe=recipe.name,
        recipe_sha256=recipe.sha256,
        endpoint=endpoint,
        model=model,
        jianbao=version("jianbao"),
    )


def _value(asking: Asking) -> dict[str, Any]:
    """The section's field of the brief; a section of one fact without an answer keeps its default, null."""
    if asking.section.is_list:
        return {asking.section.name: asking.facts}
    return {asking.section.name: asking.facts[0]} if asking.facts else {}


def _dropped(asking: Asking) -> list[Dropped]:
    return [
        Dropped(section=asking.section.name, effect=miss.effect, field=miss.field, reason=miss.reason, item=miss.item)
        for miss in asking.open_misses
    ]


def _failures(asking: Asking) -> list[Failure]:
    return [
        Failure(section=asking.section.name, error=type(error).__name__, message=str(error))
        for error in asking.failures
    ]


def _over(asking: Asking) -> Literal["article", "sentences", "nothing"]:
    if isinstance(asking, Reading):
        return "nothing"
    return "sentences" if isinstance(asking, OverSentences | Labelling) else "article"


def _cost(asking: Asking) -> SectionCost:
    total = sum(asking.meter, Usage())
    return SectionCost(
        section=asking.section.name,
        over=_over(asking),
        calls=total.calls,
        read=total.read,
        cached=total.cached,
        written=total.written,
        seconds=round(total.seconds, 3),
    )


def _article_info(article: Article) -> ArticleInfo:
    spans = [(s.number, *article.original_span(s.start, s.end)) for s in article.sentences]
    return ArticleInfo(
        source=article.source,
        sha256=article.sha256,
        text=article.original,
        language=article.language,
        title=_value_of(article.head.title),
        publisher=_value_of(article.head.publisher),
        published=_value_of(article.head.published),
        sentences=[SentenceSpan(number=number, start=start, end=end) for number, start, end in spans],
        left_out=[LeftOutSpan(start=x.start, end=x.end, reason=x.reason) for x in article.left_out],
        flags=[FlaggedSpan(start=x.start, end=x.end, reason=x.reason) for x in article.flags],
    )


def _value_of(stated: Stated | None) -> str | None:
    return stated.value if stated else None
