"""A brief for reading in a terminal. Works for any recipe: it shows sections, facts and fields as they come."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from jianbao.articles import Article
from jianbao.cli.words import label, printable
from jianbao.facts import Brief, Date, Evidence, Fact, Prose
from jianbao.store import Record

_AROUND = 8


def show(record: Record[Brief], article: Article) -> None:
    """Prints a brief: each section, each fact with its sentence and its words in the article, what was dropped."""
    console = Console(highlight=False)
    language = record.article.language
    console.rule(escape(printable(record.article.source)))
    for name in type(record.brief).model_fields:
        value = getattr(record.brief, name)
        console.print(f"\n[bold]{escape(label(name, language))}[/bold]")
        console.print(_section(value, article, language))
    if record.dropped:
        console.print(f"\n[bold]{label('against the article', language)}[/bold]")
        for miss in record.dropped:
            place = "·".join(label(name, language) for name in (miss.section, miss.field) if name)
            effect = label(miss.effect, language)
            console.print(f"  {effect}  [dim]{escape(place)}[/dim]  {escape(printable(miss.reason))}")
    console.print()


def _section(value: Any, article: Article, language: str) -> Table | Text:
    if isinstance(value, Fact):
        return _one(value, article, language)
    if value:
        return _many(value, article, language)
    return Text(f"  {label('none found' if value is not None else 'no answer', language)}", style="dim")


def _one(fact: Fact, article: Article, language: str) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in fact:
        if name != "cite":
            shown = _value(value, language)
            if words := _words(value, article):
                shown.append("  ").append_text(words)
            table.add_row(f"  {label(name, language)}", shown)
    return table


def _many(facts: list[Fact], article: Article, language: str) -> Table:
    fields = [name for name in type(facts[0]).model_fields if name != "cite"]
    table = Table(box=None, padding=(0, 2), header_style="dim")
    for name in [*fields, "sentence", "source words"]:
        # Chinese has no spaces to break at; without folding, a long post would be cut.
        table.add_column(label(name, language), overflow="fold")
    for fact in facts:
        values = [getattr(fact, name) for name in fields]
        words = next((shown for value in values if (shown := _words(value, article))), Text())
        numbers = "、".join(f"〔{number}〕" for number in fact.cite)
        table.add_row(*(_value(value, language) for value in values), numbers, words)
    return table


def _value(value: Any, language: str) -> Text:
    if value is None:
        return Text("—", style="dim")
    if isinstance(value, bool):
        return Text(label("yes" if value else "no", language))
    if isinstance(value, Date):
        return Text(f"{value.edtf}")
    shown = Text(printable(getattr(value, "text", None) or str(value)))
    if getattr(value, "needs_review", False):
        beyond = "、".join(value.unsupported) if isinstance(value, Prose) else ""
        shown.append(f" [{label('to be reviewed', language)}{': ' if beyond else ''}{beyond}]", style="yellow")
    return shown


def _words(value: Any, article: Article) -> Text:
    """The evidence of a value in the original, with a few characters around it."""
    evidence = getattr(value, "evidence", None)
    if not isinstance(evidence, Evidence):
        return Text()
    original = article.original
    before = original[max(0, evidence.start - _AROUND) : evidence.start]
    behind = original[evidence.end : evidence.end + _AROUND]
    shown = Text("…" + printable(before.split("\n")[-1]), style="dim")
    shown.append(printable(evidence.quote), style="not dim bold green")
    shown.append(printable(behind.split("\n")[0]) + "…")
    return shown
