"""What stands in the markup of a web page and is not text to read: hidden elements, readings, marks of footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from jianbao.articles.marks import LeftOut, Reason

_HINT = re.compile(r"hidden|display|opacity|font-size|indent|left|<r[tp]|<sup", re.IGNORECASE)
_READINGS = ("rt", "rp", "rtc")
# The next one of these ends the one before, which need not be closed.
_ENDED_BY_NEXT = (*_READINGS, "p", "li", "dt", "dd", "tr", "td", "th", "option")
_VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
_ATTRIBUTE = re.compile(
    r"(?P<name>[a-z:_-]{1,40}+)(?:\s{0,9}=\s{0,9}(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+)))?",
    re.IGNORECASE,
)
_UNSEEN_STYLE = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden"
    r"|(?:font-size|opacity)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|r?em|%)?\s{0,9}(?:[;!]|$)"
    r"|(?:left|text-indent)\s{0,9}:\s{0,9}-\d{3}",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(r"[\[［【〔(（]\s{0,3}注?\s{0,3}\d{0,3}\s{0,3}[\]］】〕)）]|[①-⑳]")
_LINKED_NOTE = re.compile(r"注?\d{1,3}")
_MARKUP = re.compile(r"<[^<>]{0,999}>")
_LONGEST_NOTE_MARK = 500
_MOST = 0.5


@dataclass(slots=True)
class _Open:
    """An element that began and has not ended."""

    tag: str
    start: int
    content: int
    reason: Reason
    read_before: int
    depth: int = 1


def may_hold_unseen(source: str) -> bool:
    """Whether a look for such elements is worth the while."""
    return bool(_HINT.search(source))


def unseen_elements(source: str, tokens: Iterable[re.Match[str]]) -> list[LeftOut]:
    """The elements of a page that are not text to read, in order; spans are of its source.

    What hides most of the page's text hides it until a script has run, and is read; so is what is never closed.

    Args:
        source: the page.
        tokens: its markup, each tag with the groups `close`, `tag` and `attributes`.
    """
    finder = _Finder(source)
    for token in tokens:
        finder.see(token)
    return finder.found()


class _Finder:
    def __init__(self, source: str) -> None:
        self._source = source
        self._open: _Open | None = None
        self._found: list[tuple[LeftOut, int]] = []
        self._position = 0
        self._read = 0

    def see(self, token: re.Match[str]) -> None:
        """Takes the next piece of markup."""
        self._read += len(self._source[self._position : token.start()].strip())
        self._position = token.end()
        tag = (token["tag"] or "").lower()
        if not tag or tag in _VOID or token["attributes"].endswith("/"):
            return
        if self._open and self._is_ended_before(tag, bool(token["close"])):
            self._end(token.start(), token.start())
        if self._open is None:
            self._begin(tag, token)
        elif tag == self._open.tag:
            self._open.depth += -1 if token["close"] else 1
            if not self._open.depth:
                self._end(token.start(), token.end())

    def found(self) -> list[LeftOut]:
        """What was found, but for what has no words and what hides most of the page."""
        read = self._read + len(self._source[self._position :].strip())
        return [
            element
            for element, length in self._found
            if length > 0 and (element.reason is not Reason.HIDDEN or length < _MOST * read)
        ]

    def _is_ended_before(self, tag: str, closes: bool) -> bool:
        assert self._open
        if self._open.tag in _READINGS:
            return (tag == "ruby" and closes) or (tag in _READINGS and not closes)
        return tag == self._open.tag and not closes and tag in _ENDED_BY_NEXT

    def _begin(self, tag: str, token: re.Match[str]) -> None:
        reason = None if token["close"] else _reason(tag, token["attributes"])
        if reason:
            self._open = _Open(tag, token.start(), token.end(), reason, self._read)

    def _end(self, content_end: int, end: int) -> None:
        assert self._open
        element, self._open = self._open, None
        if element.reason is Reason.NOTE_MARK and not _is_note_mark(self._source[element.content : content_end]):
            return
        self._found.append((LeftOut(element.start, end, element.reason), self._read - element.read_before))


def _reason(tag: str, attributes: str) -> Reason | None:
    if tag in _READINGS:
        return Reason.READING
    if _HINT.search(attributes) and _is_hidden(attributes):
        return Reason.HIDDEN
    return Reason.NOTE_MARK if tag == "sup" else None


def _is_hidden(attributes: str) -> bool:
    for attribute in _ATTRIBUTE.finditer(attributes):
        name = attribute["name"].lower()
        value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
        if name == "hidden" or (name == "aria-hidden" and value.strip().lower() == "true"):
            return True
        if name == "style" and _UNSEEN_STYLE.search(value):
            return True
    return False


def _is_note_mark(content: str) -> bool:
    if len(content) > _LONGEST_NOTE_MARK:
        return False
    words = _MARKUP.sub("", content).strip()
    return bool(_NOTE_MARK.fullmatch(words) or ("<a" in content and _LINKED_NOTE.fullmatch(words)))
