"""What readers see: labels, a view of a record whatever its recipe, a page of Markdown, pages as they were read."""

from jianbao.rendering.labels import heading, label
from jianbao.rendering.markdown import record_markdown
from jianbao.rendering.printable import printable
from jianbao.rendering.view import FactView, RecordView, SectionView, Span, Value, places, review_note, view_of

__all__ = [
    "FactView",
    "RecordView",
    "SectionView",
    "Span",
    "Value",
    "heading",
    "label",
    "places",
    "printable",
    "record_markdown",
    "review_note",
    "view_of",
]
