"""A record as a page of Markdown. What comes from the article is text: none of it is markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from jianbao.rendering.labels import heading, label
from jianbao.rendering.printable import printable
from jianbao.rendering.view import FactView, RecordView, SectionView, Value, places, review_note, sentences_of

# What Markdown, its tables or HTML read as markup.
_ESCAPES = str.maketrans(
    {mark: f"\\{mark}" for mark in "\\`*_[]#|~$"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"},
)
_LIST_MARK = re.compile(r"^([-+=]+|\d+[.)])(?=\s|$)")


def plain(text: str) -> str:
    """A text on one line, without anything that Markdown or HTML would read as markup."""
    line = printable(" ".join(text.split()))
    return _LIST_MARK.sub(r"\\\1", line.translate(_ESCAPES))


def record_markdown(view: RecordView) -> str:
    """A page: headline, overview, facts by section with their sentences, what was dropped, the cited sentences."""
    return "\n".join([f"# {plain(view.headline)}", "", *item_lines(view, 2)]).rstrip() + "\n"


def item_lines(view: RecordView, level: int) -> Iterator[str]:
    """The lines of a record below its headline, with sections as headings of a level."""
    mark = "#" * level
    yield from _overview(view)
    for section in view.sections:
        if section.name != "overview" or not section.answered:
            yield from (f"{mark} {heading(section.name, view.language)}", "", *_section(section, view.language), "")
    if checked := list(check_lines(view)):
        yield from (f"{mark} {heading('against the article', view.language)}", "", *checked, "")
    if view.cited:
        yield from (f"{mark} {heading('cited sentences', view.language)}", "")
        yield from (f"- {numbers([number])} {plain(text)}" for number, text in view.cited)
        yield ""


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table of Markdown cells."""
    yield f"| {' | '.join(columns)} |"
    yield "|" + " --- |" * len(columns)
    for row in rows:
        yield f"| {' | '.join(row)} |"


def cell(values: Iterable[Value], language: str) -> str:
    """The values of a field, with what a person should look at marked."""
    return label(", ", language).join(_shown(value, language) for value in values)


def named(word: str, language: str) -> str:
    """A word of the interface in front of what it names."""
    return plain(label(word, language)) + label(": ", language)


def numbers(sentences: Iterable[int]) -> str:
    """Numbers of sentences as they are written everywhere."""
    return "".join(f"〔{number}〕" for number in sentences)


def check_lines(view: RecordView) -> Iterator[str]:
    """What of the model's answers is not in the brief, what the checks found, and sections without an answer."""
    language = view.language
    for miss in view.record.dropped:
        place = "·".join(label(name, language, miss.section) for name in (miss.section, miss.field) if name)
        yield f"- {label(miss.effect, language)} {plain(place)}{label(': ', language)}{plain(miss.reason)}"
    for finding in view.findings:
        place = places(finding.facts, language)
        stated = numbers(sorted({evidence.sentence for evidence in finding.evidence}))
        yield f"- {named(finding.check, language)}{plain(place)}{label(': ', language)}{plain(finding.reason)}{stated}"
        if finding.hint:
            yield f"  - {named('to ask again', language)}{plain(finding.hint)}"
    for failure in view.record.failures:
        yield f"- {label('failed', language)} {named(failure.section, language)}{plain(failure.message)}"


def _overview(view: RecordView) -> Iterator[str]:
    overview, language = view.overview, view.language
    if summary := overview.fields.get("summary"):
        yield from (cell(summary, language) + numbers(overview.cite), "")
    for name, values in view.facets.items():
        stated = sorted({value.span.sentence for value in values if value.span})
        yield f"- {named(name, language)}{cell(values, language)}{numbers(stated)}"
    headline = overview.fields.get("headline", ())
    if any(value.needs_review for value in headline):
        yield f"- {named('headline', language)}{cell(headline, language)}"
    yield f"- {named('source', language)}{plain(source_line(view))}"
    yield ""


def source_line(view: RecordView) -> str:
    """Where the article comes from: what the page states of it, and the file."""
    return label(", ", view.language).join([*view.stated, view.record.article.source])


def _section(section: SectionView, language: str) -> Iterator[str]:
    columns = section.columns
    if not columns:
        yield label("none found" if section.answered else "no answer", language)
    elif len(columns) == 1:
        yield from (
            f"- {cell(fact.fields[columns[0]], language)}{numbers(sentences_of(fact))}" for fact in section.facts
        )
    else:
        names = [plain(label(name, language, section.name)) for name in columns]
        rows = (fact_cells(fact, columns, language) for fact in section.facts)
        yield from table([*names, label("sentence", language)], rows)


def fact_cells(fact: FactView, columns: Sequence[str], language: str) -> list[str]:
    """A fact as cells of a table: its fields, and the numbers of its sentences."""
    return [*(cell(fact.fields.get(name, ()), language) for name in columns), numbers(sentences_of(fact))]


def _shown(value: Value, language: str) -> str:
    shown = plain(value.text)
    if value.edtf:
        shown += f" ({value.edtf})"
    if value.needs_review:
        shown += f" **({plain(review_note(value, language))})**"
    return shown
