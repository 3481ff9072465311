"""From an article to its record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Literal

from jianbao.articles import Article, Stated
from jianbao.config import NO_MODEL
from jianbao.facts import Brief, Labelled, Listed, ReadOff
from jianbao.facts.checks import findings_of
from jianbao.llm import Prices, Usage
from jianbao.pipeline.asking import Asking
from jianbao.pipeline.labelling import Labelling
from jianbao.pipeline.ledger import Ledger
from jianbao.pipeline.listing import OverArticle, OverSentences
from jianbao.pipeline.progress import Progress, Watch
from jianbao.pipeline.question import Line, Question
from jianbao.pipeline.reading import Reading
from jianbao.pipeline.room import Room
from jianbao.pipeline.whole import Whole
from jianbao.recipes import Recipe, Section
from jianbao.store import (
    ArticleInfo,
    Dropped,
    Failure,
    FlaggedSpan,
    LeftOutSpan,
    Price,
    Record,
    SectionCost,
    SentenceSpan,
    Source,
)

if TYPE_CHECKING:
    from jianbao.llm import Client

WHOLE = "whole"
"""What stands in a section's place where all were asked in one call."""

_Section = Asking | Reading
_Asked = Whole | _Section


async def brief_article(
    article: Article, recipe: Recipe, client: Client | None, watch: Watch | None = None, *, in_scope_only: bool = False
) -> Record[Brief]:
    """Asks every section of the recipe about the article, and keeps what the article bears out.

    A question without a usable answer is listed under `failures` and costs only its section. An article that is
    longer than the model's context is asked in parts.

    Args:
        article: what to read.
        recipe: what to ask.
        client: whom to ask; None asks nobody: code fills the sections by itself, as far as it can.
        watch: is told before and after every question.
        in_scope_only: whether it ends where an answer says that the article is out of the recipe's scope.

    Raises:
        EndpointError: the endpoint cannot be used at all (no connection, no key), or no section has an answer.
    """
    asked, rest = _by_scope(_asked(article, recipe, client), in_scope_only=in_scope_only)
    await _ask_all(asked, watch)
    stopped = bool(rest) and _is_out_of_scope(asked)
    if rest and not stopped:
        await _ask_all(rest, watch)
        asked = [*asked, *rest]
    ledgers = [ledger for asking in asked for ledger in _ledgers(asking)]
    if all(ledger.failures and not ledger.facts for ledger in ledgers):
        raise ledgers[0].failures[0]
    brief = recipe.brief(**{name: value for ledger in ledgers for name, value in _value(ledger).items()})
    return Record(
        article=article_info(article),
        source=source_of(recipe, *((client.endpoint.name, client.endpoint.model) if client else (NO_MODEL, NO_MODEL))),
        brief=brief,
        dropped=[dropped for ledger in ledgers for dropped in _dropped(ledger)],
        failures=[failure for ledger in ledgers for failure in _failures(ledger)],
        costs=[_cost(asking, client.endpoint.prices if client else None) for asking in asked],
        checks=findings_of(article, brief),
        stopped="out of scope" if stopped else None,
    )


def first_questions(article: Article, recipe: Recipe, client: Client | None) -> dict[str, list[Question]]:
    """What each section of the recipe, or all at once, would be asked about the article at first; nothing is sent."""
    asked = _asked(article, recipe, client)
    return {_name(asking): list(asking.questions()) for asking in asked}


def _by_scope(asked: Sequence[_Asked], *, in_scope_only: bool) -> tuple[Sequence[_Asked], Sequence[_Asked]]:
    """What is asked at once, and what only when the article turns out to be in scope."""
    deciding = [asking for asking in asked if isinstance(asking, _Section) and asking.section.decides_scope]
    if not (in_scope_only and deciding):
        return asked, []
    return deciding, [asking for asking in asked if asking not in deciding]


def _is_out_of_scope(asked: Sequence[_Asked]) -> bool:
    facts = [fact for asking in asked for ledger in _ledgers(asking) for fact in ledger.facts]
    return any(getattr(fact, "in_scope", None) is False for fact in facts)


async def _ask_all(asked: Sequence[_Asked], watch: Watch | None) -> None:
    """Asks all questions: of an article in parts all about one part before the next, so that a server with a prefix
    cache reads each once."""
    planned = [
        (asking, question) for asking in asked for question in asking.questions() if not isinstance(asking, Reading)
    ]
    planned.sort(key=lambda pair: pair[1].part)
    still_open = Counter(_name(asking) for asking, _ in planned)

    def told(name: str, done: int) -> None:
        if watch:
            usage = sum((usage for asking in asked for usage in asking.meter), Usage())
            watch(Progress(name, still_open[name], done, len(planned), usage))

    for asking in asked:
        if planned and not still_open[_name(asking)]:
            told(_name(asking), 0)
    for done, (asking, question) in enumerate(planned):
        name = _name(asking)
        told(name, done)
        await asking.ask(question)
        still_open[name] -= 1
        told(name, done + 1)


def _asked(article: Article, recipe: Recipe, client: Client | None) -> Sequence[_Asked]:
    """All sections at once, or each by itself, as the endpoint says; without one code reads each."""
    if client is None:
        return [Reading(section, article) for section in recipe.sections]
    line = Line(client, Room(client.endpoint))
    if client.endpoint.asks == "whole":
        ledgers = [Ledger(section, article) for section in recipe.sections]
        return [Whole(article=article, recipe=recipe, line=line, ledgers=ledgers)]
    return [_asking(section, article, recipe, line) for section in recipe.sections]


def _ledgers(asking: _Asked) -> Sequence[Ledger]:
    return asking.ledgers if isinstance(asking, Whole) else [asking]


def _asking(section: Section, article: Article, recipe: Recipe, line: Line) -> _Section:
    """How a section is asked: the endpoint says whether in short contexts, the section's focus how."""
    focus = section.focus if line.client.endpoint.asks == "sentences" else None
    match focus:
        case None:
            return OverArticle(section, article, recipe=recipe, line=line)
        case Listed():
            return OverSentences(section, article, recipe=recipe, line=line, focus=focus)
        case Labelled():
            return Labelling(section, article, recipe=recipe, line=line, focus=focus)
        case ReadOff():
            return Reading(section, article)


def source_of(recipe: Recipe, endpoint: str, model: str) -> Source:
    """What makes a brief: the recipe, the endpoint by its name, its model."""
    return Source(
        recipe=recipe.name,
        recipe_sha256=recipe.sha256,
        endpoint=endpoint,
        model=model,
        jianbao=version("jianbao"),
    )


def _value(ledger: Ledger) -> dict[str, Any]:
    """The section's field of the brief; a section of one fact without an answer keeps its default, null."""
    if ledger.section.is_list:
        return {ledger.section.name: ledger.facts}
    return {ledger.section.name: ledger.facts[0]} if ledger.facts else {}


def _dropped(ledger: Ledger) -> list[Dropped]:
    return [
        Dropped(section=ledger.section.name, effect=miss.effect, field=miss.field, reason=miss.reason, item=miss.item)
        for miss in ledger.open_misses
    ]


def _failures(ledger: Ledger) -> list[Failure]:
    return [
        Failure(section=ledger.section.name, error=type(error).__name__, message=str(error))
        for error in ledger.failures
    ]


def _name(asking: _Asked) -> str:
    return WHOLE if isinstance(asking, Whole) else asking.section.name


def _parts(asking: _Asked) -> list[tuple[int, int]]:
    """The parts of the article that were read; none when it was read as a whole, or only chosen sentences of it."""
    ledgers = _ledgers(asking)
    parts = sorted({part for ledger in ledgers for part in ledger.parts})
    whole = [(1, len(ledgers[0].article.sentences))]
    return [] if parts == whole or _over(asking) != "article" else parts


def _over(asking: _Asked) -> Literal["article", "sentences", "nothing"]:
    if isinstance(asking, Reading):
        return "nothing"
    return "sentences" if isinstance(asking, OverSentences | Labelling) else "article"


def _cost(asking: _Asked, prices: Prices | None) -> SectionCost:
    total = sum(asking.meter, Usage())
    return SectionCost(
        section=_name(asking),
        over=_over(asking),
        calls=total.calls,
        read=total.read,
        cached=total.cached,
        written=total.written,
        seconds=round(total.seconds, 3),
        price=Price(amount=round(prices.of(total), 6), currency=prices.currency) if prices else None,
        parts=_parts(asking),
    )


def article_info(article: Article) -> ArticleInfo:
    """The article as records hold it."""
    spans = [(s.number, *piece) for s in article.sentences for piece in article.original_pieces(s.start, s.end)]
    return ArticleInfo(
        source=article.source,
        sha256=article.sha256,
        content_sha256=article.content_sha256,
        text=article.original,
        language=article.language,
        title=_value_of(article.head.title),
        publisher=_value_of(article.head.publisher),
        published=_value_of(article.head.published),
        mirror=_value_of(article.head.mirror),
        reposted=_value_of(article.head.reposted),
        authors=[author.value for author in article.head.authors],
        sentences=[SentenceSpan(number=number, start=start, end=end) for number, start, end in spans],
        left_out=[LeftOutSpan(start=x.start, end=x.end, reason=x.reason) for x in article.left_out],
        story=article.story,
        stories=article.stories,
        flags=[FlaggedSpan(start=x.start, end=x.end, reason=x.reason, detail=x.detail) for x in article.flags],
    )


def _value_of(stated: Stated | None) -> str | None:
    return stated.value if stated else None
