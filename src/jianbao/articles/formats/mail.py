"""Mail, and web pages that browsers save as mail (.mhtml)."""

from __future__ import annotations

import email
from collections.abc import Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from jianbao.articles.decoding import Decoded, decode
from jianbao.articles.formats.page import Page, text_page
from jianbao.articles.formats.rows import stated
from jianbao.articles.formats.web import web_page
from jianbao.articles.layout.head import Head
from jianbao.articles.marks import Stated
from jianbao.errors import ArticleError
from jianbao.language import say

_LONGEST_HEADER = 2_000
"""Characters: the library that decodes headers takes the square of their length."""
_PLAIN, _HTML = "text/plain", "text/html"


def saved_web_page(data: bytes, source: str) -> Page:
    """The page of an MHTML file: its first part that is HTML. Spans are in the decoded HTML.

    Raises:
        ArticleError: there is none.
    """
    part = next(_texts(_parsed(data, source), _HTML), None)
    if part is None:
        raise ArticleError(
            say(
                f"{source}: there is no web page in it. Save the page again, as .mhtml or .html.",
                f"{source}：里面没有网页。请把网页重新存成 .mhtml 或 .html。",
            )
        )
    decoded = _decoded(part, source)
    return _flagged(web_page(decoded.text, source), decoded)


def mail_page(data: bytes, source: str) -> Page:
    """The page of a mail: its plain text, else its HTML; what its head states is not part of the text.

    Raises:
        ArticleError: there is no text in it.
    """
    message = _parsed(data, source)
    for kind in (_PLAIN, _HTML):
        for part in _texts(message, kind):
            decoded = _decoded(part, source)
            if decoded.text.strip():
                page = text_page(decoded.text) if kind == _PLAIN else web_page(decoded.text, source)
                page = _flagged(page, decoded)
                return replace(page, head=_head(message, decoded.text).filled_from(page.head), head_is_sure=True)
    kinds = ", ".join(dict.fromkeys(part.get_content_type() for part in message.walk() if not part.is_multipart()))
    raise ArticleError(
        say(
            f"{source}: there is no text in this mail, only {kinds}. Save what is attached and give that.",
            f"{source}：邮件里没有文字，只有 {kinds}。请另存其中的附件，再给出附件。",
        )
    )


def _parsed(data: bytes, source: str) -> Message:
    try:
        message = email.message_from_bytes(data)
        list(message.walk())
    except RecursionError:
        raise ArticleError(
            say(
                f"{source}: mails are nested in it too deeply. Save the inner one and give that.",
                f"{source}：邮件嵌套太深。请另存里面的那一封，再给出它。",
            )
        ) from None
    return message


def _texts(message: Message, kind: str) -> Iterator[Message]:
    for part in message.walk():
        if part.get_content_type() == kind and not part.is_multipart() and not part.get_filename():
            yield part


def _decoded(part: Message, source: str) -> Decoded:
    data = part.get_payload(decode=True)
    charset = part.get_content_charset()
    return decode(data if isinstance(data, bytes) else b"", source, charset)


def _flagged(page: Page, decoded: Decoded) -> Page:
    return replace(page, flags=(*decoded.flags, *page.flags))


def _head(message: Message, text: str) -> Head:
    published = _day(_header(message, "date"))
    return Head(
        title=stated(_header(message, "subject"), text),
        publisher=stated(_sender(_header(message, "from")), text),
        published=Stated(published, 0, 0) if published else None,
    )


def _sender(header: str) -> str:
    """The name of who sent a mail, else the address."""
    try:
        name, address = parseaddr(header)
    except RecursionError:  # brackets in brackets
        return ""
    return name or address


def _day(header: str) -> str | None:
    """The time of a mail in EDTF, by the clock of who sent it."""
    try:
        return parsedate_to_datetime(header).strftime("%Y-%m-%dT%H:%M:%S")
    except (ValueError, TypeError, OverflowError):
        return None


def _header(message: Message, name: str) -> str:
    """A header in words on one line; empty where there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")[:_LONGEST_HEADER]
    if not raw.isascii():  # bytes that were sent as they are
        return _line(_told(raw.encode("ascii", "surrogateescape")))
    try:
        pieces = decode_header(raw)
    except HeaderParseError:
        return _line(raw)
    return _line("".join(piece if isinstance(piece, str) else _told(piece, charset) for piece, charset in pieces))


def _told(data: bytes, charset: str | None = None) -> str:
    try:
        return decode(data, "", charset).text
    except ArticleError:  # what a header says is not worth the mail
        return ""


def _line(words: str) -> str:
    return " ".join(words.split())
