"""One article, one recipe, one endpoint: a record. Pure orchestration; no disk, no printing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from importlib.metadata import version
from typing import Any, Literal, cast

from jianbao.articles import Article
from jianbao.errors import AnswerError
from jianbao.facts import Fact, Focus, Grounding, Miss, merged, unresolved
from jianbao.llm import Client, Meter, Usage
from jianbao.recipes import Message, Recipe, Section
from jianbao.store import (
    ArticleInfo,
    Dropped,
    Failure,
    LeftOutSpan,
    Record,
    SectionCost,
    SentenceSpan,
    Source,
)

Watch = Callable[[str, int, int], None]
"""Is told: section, questions answered, questions in all."""


@dataclass(slots=True)
class _Outcome:
    """What has come of a section so far."""

    facts: list[Fact] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)
    failures: list[AnswerError] = field(default_factory=list)
    meter: Meter = field(default_factory=list)


async def brief_article(article: Article, recipe: Recipe, client: Client, watch: Watch | None = None) -> Record:
    """Asks every section of the recipe about the article, and keeps what the article bears out.

    A question without a usable answer is listed under `failures` and costs only its section.

    Args:
        article: what to read.
        recipe: what to ask.
        client: whom to ask.
        watch: is told after every answer.

    Raises:
        EndpointError: the endpoint cannot be used at all (no connection, no key, request refused).
    """
    values: dict[str, Any] = {}
    dropped: list[Dropped] = []
    failures: list[Failure] = []
    costs: list[SectionCost] = []
    short_contexts = client.endpoint.short_contexts
    for section in recipe.sections:
        questions = list(_questions(section, article, recipe, short_contexts))
        outcome = _Outcome()
        for number, question in enumerate(questions):
            if watch:
                watch(section.name, number, len(questions))
            await _ask(section, question, article, recipe, client, outcome)
        if watch:
            watch(section.name, len(questions), len(questions))
        facts = merged(outcome.facts) if section.is_list else _one(outcome.facts)
        if section.is_list:
            values[section.name] = facts
        elif facts:
            values[section.name] = facts[0]
        dropped += [_dropped(section, miss) for miss in unresolved(outcome.misses, facts)]
        failures += [
            Failure(section=section.name, error=type(error).__name__, message=str(error)) for error in outcome.failures
        ]
        costs.append(_cost(section, outcome.meter, focused=_is_focused(section, short_contexts)))
    return Record(
        article=_article_info(article),
        source=_source(recipe, client),
        brief=recipe.brief(**values),
        dropped=dropped,
        failures=failures,
        costs=costs,
    )


@dataclass(frozen=True, slots=True)
class _Question:
    """A prompt, and the JSON Schema of its answer."""

    messages: list[Message]
    schema: Mapping[str, Any]


def _questions(section: Section, article: Article, recipe: Recipe, short_contexts: bool) -> Iterator[_Question]:
    """The prompts of a section: one over the article, or one for every few sentences that it needs."""
    if not _is_focused(section, short_contexts):
        yield _Question(recipe.over_article(section, article), section.schema)
        return
    focus = cast(Focus, section.focus)
    leads = focus.leads(article)
    for first in range(0, len(leads), focus.at_once):
        chosen = leads[first : first + focus.at_once]
        # Small models go on listing when there is nothing left to list; one more than code has seen is room enough.
        most = 1 + sum(len(lead.hints) for lead in chosen)
        yield _Question(recipe.over_sentences(section, article, chosen), section.schema_of_at_most(most))


def _is_focused(section: Section, short_contexts: bool) -> bool:
    return section.focus is not None and short_contexts


async def _ask(
    section: Section,
    question: _Question,
    article: Article,
    recipe: Recipe,
    client: Client,
    outcome: _Outcome,
) -> None:
    """Asks one question, and once more for what does not agree with the article."""
    grounding = Grounding(article)
    try:
        facts = await _answer(section, question, client, grounding, outcome.meter)
    except AnswerError as error:
        outcome.failures.append(error)
        return
    open_misses = [miss for miss in unresolved(grounding.misses, facts) if miss.item is not None and miss.ask_again]
    if not open_misses:
        _keep(outcome, facts, grounding.misses)
        return
    second = Grounding(article)
    again = _again(section, question, open_misses, recipe.again(open_misses, article))
    try:
        mended = await _answer(section, again, client, second, outcome.meter)
    except AnswerError as error:
        outcome.failures.append(error)
        _keep(outcome, facts, grounding.misses)
        return
    _keep(outcome, facts + mended, grounding.misses + second.misses)


async def _answer(
    section: Section, question: _Question, client: Client, grounding: Grounding, meter: Meter
) -> list[Fact]:
    answer = await client.ask(question.messages, section.answer, question.schema, grounding, meter)
    value = getattr(answer, section.name)
    return cast("list[Fact]", value if section.is_list else [value])


def _one(facts: list[Fact]) -> list[Fact]:
    """The one fact that the answers of a section make together, or none."""
    return [reduce(Fact.filled_from, facts)] if facts else []


def _keep(outcome: _Outcome, facts: list[Fact], misses: list[Miss]) -> None:
    outcome.facts += facts
    outcome.misses += misses


def _again(section: Section, question: _Question, misses: list[Miss], said: str) -> _Question:
    """The question with the faulty items as its answer, and what is wrong with them."""
    items = list({id(miss.item): miss.item for miss in misses}.values())
    answer = {section.name: items if section.is_list else items[0]}
    written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    messages = [{"role": "assistant", "content": written}, {"role": "user", "content": said}]
    schema = section.schema_of_at_most(len(items)) if section.is_list else question.schema
    return _Question([*question.messages, *messages], schema)


def _dropped(section: Section, miss: Miss) -> Dropped:
    return Dropped(section=section.name, effect=miss.effect, field=miss.field, reason=miss.reason, item=miss.item)


def _cost(section: Section, meter: Meter, *, focused: bool) -> SectionCost:
    total = sum(meter, Usage())
    over: Literal["article", "sentences"] = "sentences" if focused else "article"
    return SectionCost(
        section=section.name,
        over=over,
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
        characters=len(article.original),
        language=article.language,
        sentences=[SentenceSpan(number=number, start=start, end=end) for number, start, end in spans],
        left_out=[LeftOutSpan(start=x.start, end=x.end, reason=x.reason) for x in article.left_out],
    )


def _source(recipe: Recipe, client: Client) -> Source:
    return Source(
        recipe=recipe.name,
        recipe_sha256=recipe.sha256,
        endpoint=client.endpoint.name,
        model=client.endpoint.model,
        jianbao=version("jianbao"),
    )
