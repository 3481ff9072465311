"""A brief for reading in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from jianbao.rendering import FactView, RecordView, SectionView, Value, label, places, printable, review_note

_AROUND = 8


def show(view: RecordView) -> None:
    """Prints a brief: each section, each fact with its sentence and its words in the article, what was dropped."""
    console = Console(highlight=False)
    language = view.language
    console.rule(escape(printable(view.record.article.source)))
    if view.stated:
        console.print(Text(printable(label(", ", language).join(view.stated)), style="dim"))
    for section in view.sections:
        console.print(f"\n[bold]{escape(label(section.name, language))}[/bold]")
        console.print(_section(section, view))
    if view.record.dropped or view.findings:
        console.print(f"\n[bold]{label('against the article', language)}[/bold]")
        for miss in view.record.dropped:
            place = "·".join(label(name, language, miss.section) for name in (miss.section, miss.field) if name)
            effect = label(miss.effect, language)
            console.print(f"  {effect}  [dim]{escape(place)}[/dim]  {escape(printable(miss.reason))}")
        for finding in view.findings:
            place, name = places(finding.facts, language), escape(label(finding.check, language))
            console.print(f"  {name}  [dim]{escape(place)}[/dim]  {escape(printable(finding.reason))}")
            if finding.hint:
                asked = label("to ask again", language) + label(": ", language) + printable(finding.hint)
                console.print(f"    [dim]{escape(asked)}[/dim]")
    console.print()


def _section(section: SectionView, view: RecordView) -> Table | Text:
    if not section.facts:
        return Text(f"  {label('none found' if section.answered else 'no answer', view.language)}", style="dim")
    return _many(section, view) if section.is_list else _one(section.facts[0], view)


def _one(fact: FactView, view: RecordView) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, values in fact.fields.items():
        shown = _values(values, view.language)
        if words := _words(values, view):
            shown.append("  ").append_text(words)
        table.add_row(f"  {label(name, view.language)}", shown)
    return table


def _many(section: SectionView, view: RecordView) -> Table:
    table = Table(box=None, padding=(0, 2), header_style="dim")
    columns = section.columns
    for name in [*columns, "sentence", "source words"]:
        # Chinese has no spaces to break at; without folding, a long post would be cut.
        table.add_column(label(name, view.language, section.name), overflow="fold")
    for fact in section.facts:
        values = [fact.fields.get(name, ()) for name in columns]
        words = next((shown for field in values if (shown := _words(field, view))), Text())
        numbers = "、".join(f"〔{number}〕" for number in fact.cite)
        table.add_row(*(_values(field, view.language) for field in values), numbers, words)
    return table


def _values(values: Iterable[Value], language: str) -> Text:
    shown = Text(label(", ", language)).join(_value(value, language) for value in values)
    return shown or Text("—", style="dim")


def _value(value: Value, language: str) -> Text:
    shown = Text(printable(value.text))
    if value.edtf:
        shown.append(f" ({value.edtf})", style="dim")
    if value.needs_review:
        shown.append(f" [{printable(review_note(value, language))}]", style="yellow")
    return shown


def _words(values: Iterable[Value], view: RecordView) -> Text:
    """The first evidence of a field in the original, with a few characters around it."""
    span = next((value.span for value in values if value.span), None)
    if span is None:
        return Text()
    original = view.record.article.text
    before = original[max(0, span.start - _AROUND) : span.start]
    behind = original[span.end : span.end + _AROUND]
    shown = Text("…" + printable(before.split("\n")[-1]), style="dim")
    shown.append(printable(original[span.start : span.end]), style="not dim bold green")
    shown.append(printable(behind.split("\n")[0]) + "…")
    return shown
