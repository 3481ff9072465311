"""Spans of the original, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CELL_BORDER = "\t"
"""What stands between the cells of a table's row in a text that is read; nothing else does."""


class Reason(StrEnum):
    """Why a span was not read as the story, or why its text may not be what its author wrote.

    The value is what records say, in every language of the interface.
    """

    # Not read as the story:
    NAVIGATION = "navigation"
    META = "line of date, source or sharing"
    BYLINE = "byline"
    CAPTION = "caption"
    NOTICE = "notice of the page"
    CONTROLS = "buttons and page numbers"
    LINKS = "links to other pages"
    COMMENTS = "readers' comments"
    CREDITS = "line of the editors"
    DISCLAIMER = "disclaimer or copyright"
    CONTACT = "contact details"
    RUNNING_HEAD = "head or foot of a printed page"
    PAGE_TITLE = "heading of a page of several stories"
    BEHIND = "page furniture behind the story"
    ANOTHER_STORY = "another story on the page"
    BESIDE = "outside the page's main text"
    FRONT_MATTER = "front matter"
    # Taken out of the story:
    CONVERTER_NOTE = "pinyin note of a converter"
    INVISIBLE = "invisible character"
    RULE = "rule of a table"
    READING = "how a character is read"
    NOTE_MARK = "mark of a footnote"
    HIDDEN = "hidden from the reader"
    # In doubt:
    DAMAGED = "bytes could not be decoded, or were lost"
    SHIFTED = "bytes of GBK read one byte off"
    UTF8_AS_LATIN = "UTF-8 read as Windows-1252"
    UTF8_TWICE = "UTF-8 read as Windows-1252, twice"
    UTF8_AS_GBK = "UTF-8 read as GBK"
    GBK_AS_LATIN = "GBK read as Windows-1252"
    BIG5_AS_GBK = "Big5 read as GBK"
    GBK_AS_BIG5 = "GBK read as Big5"
    RESIDUE = "what programs leave where characters were lost"
    PRIVATE_USE = "characters that only the font of the page knows"
    MISSING = "signs stand where characters are missing"
    ESCAPED = "escapes that were not undone"
    MARKUP = "tags of HTML left in the text"
    DECLARED_OTHERWISE = "the page declares another encoding than its bytes are in"
    OTHER_ENCODING = "in another encoding than the rest"
    UNDIVIDED = "the page's main text could not be told from the rest, so all of it was read"
    UNREAD_DAY = "no day with its year can be read from the date column"
    UNREAD_PAGE = "a page could not be read"
    BLANK_PAGE = "a page has no text; it may be a picture"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A span that was not read as the story, and why."""

    start: int
    end: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Flag:
    """A span whose text may not be what its author wrote, and why.

    Attributes:
        detail: what is particular to this span: an encoding, a page's number, what the words may have been.
    """

    start: int
    end: int
    reason: Reason
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """Something that a page states of its article, and the span that states it; `(0, 0)` where none in the text does.

    Attributes:
        value: the words, as the working text has them; of a day, its EDTF.
    """

    value: str
    start: int
    end: int
