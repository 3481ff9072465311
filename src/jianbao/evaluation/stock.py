"""The rival of one stock-instructor call: a recipe's brief, as a user of instructor alone would have it made.

One prompt, one plain class, instructor's own mode and its own retry; no candidates, no grounding, no evidence.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from jianbao.articles import Article
from jianbao.errors import AuthenticationError, EndpointError
from jianbao.evaluation.answers import Json, PlainAnswer, plain_brief
from jianbao.evaluation.scores import Cost
from jianbao.facts.amounts import Amount, exact
from jianbao.facts.brief import NOTHING, Fact
from jianbao.facts.dating import article_dates
from jianbao.facts.types import Asked, Date
from jianbao.llm import Endpoint, Meter, Usage
from jianbao.llm.request import Via
from jianbao.recipes import Recipe
from jianbao.recipes.plain import members, plain_class, plain_fields, plain_messages
from jianbao.values import read_quantities


async def answered(article: Article, recipe: Recipe, endpoint: Endpoint, via: Via) -> tuple[PlainAnswer, str | None]:
    """The rival's brief and what it cost; without a usable answer there is no brief, and an error beside it.

    Raises:
        AuthenticationError, RecordingError, BudgetError: what no other article would fare better with.
    """
    from jianbao.llm.stock import stock_answer

    meter: Meter = []
    brief, error = None, None
    try:
        said = await stock_answer(endpoint, plain_messages(recipe, article), plain_class(recipe), meter, via)
        brief = brief_of(said, recipe, article)
    except AuthenticationError:
        raise
    except EndpointError as failure:
        error = str(failure)
    return PlainAnswer(brief=brief, cost=_cost(meter, endpoint)), error


def brief_of(answer: BaseModel, recipe: Recipe, article: Article) -> Json:
    """The brief in the words of gold.

    That is kind to the rival. What the model writes for amounts and dates is put into value, unit, currency and
    bound, and into EDTF, by the readers that the article itself is read with, and a year that the model does not write
    comes from the article's publication, as it does for jianbao. Words for nothing count as null, words of which no
    day of the event can be read too. Nothing is held against the article.
    """
    said = answer.model_dump(mode="json")
    published = article.head.published
    brief = {section.name: _section(said[section.name], section.fact, article) for section in recipe.sections}
    return plain_brief({"brief": brief, "article": {"published": published.value if published else None}})


def _section(said: Any, fact: type[Fact], article: Article) -> Any:
    return [_fact(item, fact, article) for item in said] if isinstance(said, list) else _fact(said, fact, article)


def _fact(said: Json, fact: type[Fact], article: Article) -> Json:
    return {name: _value(said[name], field, article) for name, field in plain_fields(fact).items()}


def _value(said: Any, field: FieldInfo, article: Article) -> Any:
    """A field as a record would have it, without evidence."""
    options = members(field.annotation)
    kind = next((one for one in options if isinstance(one, type) and issubclass(one, Asked)), None)
    if kind is None or said is None:
        return said
    words = said.strip()
    if words in NOTHING and len(options) > 1:
        return None
    if issubclass(kind, Amount):
        return _amount(words)
    return _date(words, article) if issubclass(kind, Date) else words


def _amount(words: str) -> Json:
    """The words with the first figure that they state."""
    figure = next((one for one in read_quantities(words) if one.is_figure), None)
    if figure is None:
        return {"text": words, "value": None}
    return {
        "text": words,
        "value": exact(figure.value),
        "high": exact(figure.high),
        "unit": figure.unit,
        "currency": figure.currency,
        "bound": figure.bound,
    }


def _date(words: str, article: Article) -> Json:
    """The words with the first date that they state."""
    dates = article_dates(article, words)
    return {"text": words, "edtf": dates[0].edtf if dates else None}


def _cost(meter: Meter, endpoint: Endpoint) -> Cost:
    """What the answers cost, also those that were of no use."""
    usage, prices = sum(meter, Usage()), endpoint.prices
    return Cost(
        calls=usage.calls,
        read=usage.read,
        cached=usage.cached,
        written=usage.written,
        seconds=usage.seconds,
        prices={prices.currency: prices.of(usage)} if prices else None,
    )
