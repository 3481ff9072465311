"""PDF: the text of its pages, where it has any."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

from jianbao.articles.decoding import LOST, check_readable, lost_spans
from jianbao.articles.formats.extras import extra_missing
from jianbao.articles.formats.page import Page
from jianbao.articles.marks import Flag, Reason
from jianbao.articles.opening import LARGEST_BYTES, too_large
from jianbao.errors import ArticleError
from jianbao.language import say
from jianbao.mapped import identity

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 1_000
_SURROGATES = {code: LOST for code in range(0xD800, 0xE000)}


def pdf_page(data: bytes, source: str) -> Page:
    """The page of a PDF: the text of its pages, one behind the other; as extracted, it is the original.

    A page of it without text, or one that cannot be read, is flagged where its text would stand.

    Raises:
        ArticleError: it is no PDF, is encrypted, has no text or too many pages, or the extra is not installed.
    """
    reader = _opened(data, source)
    pieces: list[str] = []
    flags: list[Flag] = []
    length, first_fault = 0, ""
    for number in range(1, _page_count(reader, source) + 1):
        text, fault = _text_of(reader, number)
        if fault or not text.strip():
            reason = Reason.UNREAD_PAGE if fault else Reason.BLANK_PAGE
            first_fault = first_fault or fault
            flags.append(Flag(length, length, reason, f"{number}: {fault}" if fault else str(number)))
        pieces.append(text)
        length += len(text) + 1
        if length > LARGEST_BYTES:
            raise too_large(source)
    original = "\n".join(pieces)
    if not original.strip():
        raise _without_text(source, first_fault)
    check_readable(original, source)
    return Page(original, identity(original), flags=(*flags, *lost_spans(original)), wrapped=True)


def _opened(data: bytes, source: str) -> PdfReader:
    try:
        import pypdf
    except ImportError:
        raise extra_missing(source, say("PDF files", " PDF 文件"), "pdf") from None
    # What it says of damage that it mends is of no use to the user.
    logging.getLogger("pypdf").addHandler(logging.NullHandler())
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        # Many files that all may read are encrypted with an empty password.
        locked = reader.is_encrypted and not reader.decrypt("")
    except Exception as error:  # a damaged file fails anywhere in it
        raise _no_pdf(source, error) from None
    if locked:
        raise ArticleError(
            say(
                f"{source}: the PDF is protected by a password. Save it without one, or give its text.",
                f"{source}：PDF 有密码。请另存为不带密码的文件，或给出它的文字。",
            )
        )
    return reader


def _page_count(reader: PdfReader, source: str) -> int:
    try:
        count = len(reader.pages)
    except Exception as error:  # as above
        raise _no_pdf(source, error) from None
    if count > _MOST_PAGES:
        raise ArticleError(
            say(
                f"{source}: it has {count:,} pages; at most {_MOST_PAGES:,} are read. Split it.",
                f"{source}：有 {count:,} 页；最多读 {_MOST_PAGES:,} 页。请拆成几个文件。",
            )
        )
    return count


def _text_of(reader: PdfReader, number: int) -> tuple[str, str]:
    """The text of a page, and what is wrong where it cannot be read."""
    try:
        return reader.pages[number - 1].extract_text().translate(_SURROGATES), ""
    except Exception as error:  # as above; the other pages can be read all the same
        return "", f"{type(error).__name__}: {error}"[:200]


def _no_pdf(source: str, error: Exception) -> ArticleError:
    why = f"{type(error).__name__}: {error}"[:200]
    return ArticleError(
        say(
            f"{source}: it is no PDF, or damaged ({why}). Open it in a viewer and save it again, or give its text.",
            f"{source}：不是 PDF，或已损坏（{why}）。请用阅读器打开并重新保存，或给出它的文字。",
        )
    )


def _without_text(source: str, first: str) -> ArticleError:
    if first:
        return ArticleError(
            say(
                f"{source}: no page of it could be read: {first}. Save it again from a viewer, or give its text.",
                f"{source}：没有一页读得出：{first}。请用阅读器重新保存，或给出它的文字。",
            )
        )
    return ArticleError(
        say(
            f"{source}: there is no text in the PDF, only pictures: it was scanned. Run a text recognition over it, "
            "such as ocrmypdf -l chi_sim, and give what that writes.",
            f"{source}：PDF 里没有文字，只有图片，是扫描件。请先做文字识别，例如 ocrmypdf -l chi_sim，"
            "再给出识别后的文件。",
        )
    )
