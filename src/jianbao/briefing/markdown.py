"""The briefing in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from jianbao.briefing.document import Briefing, Collection, Item, Point
from jianbao.rendering import FactView, heading, label
from jianbao.rendering.markdown import cell, fact_cells, item_lines, plain, source_line, table


def briefing_markdown(briefing: Briefing) -> str:
    """The briefing as one Markdown document."""
    language = briefing.language
    blocks = [
        [f"# {plain(briefing.title)}", "", _subtitle(briefing)],
        ["## " + heading("contents", language), "", *_contents(briefing)],
        ["## " + heading("lead", language), "", *(_point(point, language) for point in briefing.points)],
        *(list(_item(item)) for item in briefing.items),
        *(list(_collection(collection, language)) for collection in briefing.collections),
        list(_sources(briefing)),
        list(_apart(briefing)),
        list(_problems(briefing)),
    ]
    return "\n\n".join("\n".join(block).rstrip() for block in blocks if block) + "\n"


def _subtitle(briefing: Briefing) -> str:
    return f"{briefing.day_shown} · {briefing.count_shown}"


def _contents(briefing: Briefing) -> Iterator[str]:
    for item in briefing.items:
        yield f"{item.number}. {_link(item)}"


def _link(item: Item) -> str:
    return f"[{plain(item.view.headline)}](#item-{item.number})"


def _point(point: Point, language: str) -> str:
    overview = point.item.view.overview
    facts = [cell(overview.fields.get(name, ()), language) for name in ("event_date", "place")]
    facts += [plain(f"{amount.of} {amount.value.text}".strip()) for amount in point.amounts]
    said = label(", ", language).join(fact for fact in facts if fact)
    return f"- {_link(point.item)}" + (label(": ", language) + said if said else "")


def _item(item: Item) -> Iterator[str]:
    # An anchor of its own: every reader of Markdown makes another one of a Chinese headline.
    yield f'<a id="item-{item.number}"></a>'
    yield ""
    yield f"## {item.number}. {plain(item.view.headline)}"
    yield ""
    yield from item_lines(item.view, 3)


def _collection(collection: Collection, language: str) -> Iterator[str]:
    yield "## " + heading(collection.name, language)
    yield ""
    columns = [plain(label(name, language, collection.name)) for name in collection.columns]
    read = any(_read_as(fact) for _, fact in collection.rows)
    extra = [label("read as", language)] if read else []
    rows = (
        [f"[{item.number}](#item-{item.number})", *fact_cells(fact, collection.columns, language)]
        + ([_read_as(fact)] if read else [])
        for item, fact in collection.rows
    )
    yield from table([label("article", language), *columns, label("sentence", language), *extra], rows)


def _read_as(fact: FactView) -> str:
    return plain(" ".join(value.read_as for values in fact.fields.values() for value in values if value.read_as))


def _sources(briefing: Briefing) -> Iterator[str]:
    language = briefing.language
    yield "## " + heading("sources", language)
    yield ""
    names = ("article", "headline", "publisher", "published", "file", "recipe", "model")
    yield from table([label(name, language) for name in names], map(_source, (*briefing.items, *briefing.apart)))


def _source(item: Item) -> list[str]:
    article, source = item.view.record.article, item.view.record.source
    told = (item.view.headline, article.publisher, article.published, article.source, source.recipe, source.model)
    return [str(item.number), *(plain(word or "") for word in told)]


def _apart(briefing: Briefing) -> Iterator[str]:
    if briefing.apart:
        yield "## " + heading("out of scope", briefing.language)
        yield ""
        for item in briefing.apart:
            yield f"- {item.number}. {plain(item.view.headline)} ({plain(source_line(item.view))})"


def _problems(briefing: Briefing) -> Iterator[str]:
    if briefing.problems:
        yield "## " + heading("unreadable records", briefing.language)
        yield ""
        yield from (f"- {plain(problem)}" for problem in briefing.problems)
