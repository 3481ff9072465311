"""The briefing as one HTML file: no network, no other files; every fact opens its sentence in the article.

The articles stand in the document as they are, cut at their sentences and evidences, so that a link to an evidence
works even without the script; the script turns them into a panel.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from jianbao.briefing.document import Briefing, Item
from jianbao.rendering import RecordView, Span, places, review_note
from jianbao.rendering.html import asset, html_document
from jianbao.rendering.original import Stretch, mark_name, stretches
from jianbao.rendering.view import sentences_of

_ROOM = "jianbao.briefing"


def briefing_html(briefing: Briefing) -> str:
    """The briefing as one self-contained HTML document."""
    return html_document(
        _ROOM,
        "briefing",
        briefing.language,
        script=asset(_ROOM, "briefing.js"),
        briefing=briefing,
        everything=(*briefing.items, *briefing.apart),
        note=partial(review_note, language=briefing.language),
        places=partial(places, language=briefing.language),
        mark_of=_mark_of,
        sentences_of=sentences_of,
        stretches=_stretches,
        sections=_sections,
    )


def _sections(item: Item) -> list[Any]:
    """What is shown of an item below its head."""
    return [section for section in item.view.sections if section.name != "overview" or not section.answered]


def _mark_of(span: Span) -> str:
    return mark_name((span.start, span.end))


def _stretches(view: RecordView) -> list[Stretch]:
    """The original of a record, cut at what its facts are found in."""
    return stretches(view.record.article, ((span.start, span.end) for span in view.spans))
