"""Word documents (.docx): their paragraphs, a line each, and the rows of their tables, a line each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from jianbao.articles.formats.extras import extra_missing
from jianbao.articles.formats.page import Page
from jianbao.articles.layout.head import Head
from jianbao.articles.marks import Stated
from jianbao.articles.opening import LARGEST_BYTES, too_large
from jianbao.errors import ArticleError
from jianbao.language import say
from jianbao.mapped import identity

if TYPE_CHECKING:
    from docx.document import Document

_LARGEST_UNPACKED = 100_000_000
"""Bytes that a document may unpack to, pictures too."""
_LARGEST_PART = 50_000_000
"""Bytes of one part with text: as a tree it takes several times as much."""
_OLE = b"\xd0\xcf\x11\xe0"
"""How old Word documents begin, and those that are encrypted."""
_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _ROW, _CELL = (_NAMESPACE + name for name in ("p", "tbl", "tr", "tc"))
_WORDS = {
    _NAMESPACE + name: sign for name, sign in (("tab", "\t"), ("br", "\n"), ("cr", "\n"), ("noBreakHyphen", "-"))
}
_TEXT = _NAMESPACE + "t"
_UNSEEN = (
    *(_NAMESPACE + name for name in ("pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "moveFrom", "del")),
    # The same words once more, for older programs.
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
_TITLES = ("Title", "Heading 1")


def word_page(data: bytes, source: str) -> Page:
    """The page of a Word document; its text, as extracted, is the original.

    Paragraphs stand in their order, those of text boxes before the paragraph that holds them; the cells of a row are
    joined by tabs. A paragraph in the style of a title or of a first-level heading is the title.

    Raises:
        ArticleError: it is no Word document, is encrypted, unpacks to too much, or the extra is not installed.
    """
    document = _opened(data, source)
    lines: list[str] = []
    titles: list[Stated] = []
    length = 0
    body = document.element.body
    for element, line in _lines(body) if body is not None else ():
        if not titles and line.strip() and _is_title(element, document):
            start = length + len(line) - len(line.lstrip())
            titles.append(Stated(line.strip(), start, start + len(line.strip())))
        lines.append(line)
        length += len(line) + 1
        if length > LARGEST_BYTES:
            raise too_large(source)
    original = "\n".join(lines)
    head = Head(title=next(iter(titles), None))
    return Page(original, identity(original), head=head, head_is_sure=True, wrapped=False)


def _opened(data: bytes, source: str) -> Document:
    try:
        import docx
    except ImportError:
        raise extra_missing(source, say("Word documents", " Word 文档"), "word") from None
    _check_package(data, source)
    try:
        return docx.Document(io.BytesIO(data))
    except Exception as error:  # a damaged package fails in any of the layers below
        raise _no_document(source, f"{type(error).__name__}: {error}"[:200]) from None


def _check_package(data: bytes, source: str) -> None:
    if data.startswith(_OLE):
        raise ArticleError(
            say(
                f"{source}: the document is protected by a password, or is an old .doc under another name. "
                "Open it in Word or LibreOffice and save it as .docx without a password.",
                f"{source}：文档有密码，或者是改了后缀的旧 .doc。请用 Word、WPS 或 LibreOffice 打开，"
                "另存为不带密码的 .docx。",
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _no_document(source, str(error)) from None
    # A member never unpacks to more than it declares.
    unpacked = sum(member.file_size for member in members)
    largest = max((member.file_size for member in members if member.filename.endswith(".xml")), default=0)
    if unpacked > _LARGEST_UNPACKED or largest > _LARGEST_PART:
        raise ArticleError(
            say(
                f"{source}: it unpacks to {unpacked:,} bytes; at most {_LARGEST_UNPACKED:,} are read, and "
                f"{_LARGEST_PART:,} of text. Split it, or save its text as .txt.",
                f"{source}：解压后有 {unpacked:,} 字节；最多读 {_LARGEST_UNPACKED:,} 字节，"
                f"其中文字 {_LARGEST_PART:,} 字节。请拆开，或把文字另存为 .txt。",
            )
        )


def _no_document(source: str, why: str) -> ArticleError:
    return ArticleError(
        say(
            f"{source}: it is no Word document, or damaged ({why}). Open it in Word or LibreOffice and save it again.",
            f"{source}：不是 Word 文档，或已损坏（{why}）。请用 Word、WPS 或 LibreOffice 打开并重新保存。",
        )
    )


def _lines(parent: Any) -> Iterator[tuple[Any, str]]:
    """The paragraphs and table rows below an XML element, with their words; also those in content controls."""
    for element in parent:
        if element.tag == _PARAGRAPH:
            boxes: list[Any] = []
            words = "".join(_words(element, boxes))
            for box in boxes:
                yield from _lines(box)
            yield element, words
        elif element.tag == _ROW:
            yield element, "\t".join(_cell(cell) for cell in element.iter(_CELL) if _row_of(cell) is element)
        elif element.tag not in _UNSEEN:
            yield from _lines(element)


def _row_of(cell: Any) -> Any:
    return next(cell.iterancestors(_ROW), None)


def _cell(cell: Any) -> str:
    """The words of a cell on one line, those of a table inside it too."""
    return " ".join(" ".join(line.split()) for _, line in _lines(cell) if line.strip())


def _words(parent: Any, boxes: list[Any]) -> Iterator[str]:
    """The pieces of text of a paragraph; text boxes on the way are put into `boxes`."""
    for element in parent:
        if element.tag == _TEXT:
            yield element.text or ""
        elif element.tag in _WORDS:
            yield _WORDS[element.tag]
        elif element.tag == _NAMESPACE + "txbxContent":
            boxes.append(element)
        elif element.tag not in _UNSEEN:
            yield from _words(element, boxes)


def _is_title(element: Any, document: Document) -> bool:
    from docx.text.paragraph import Paragraph

    if element.tag != _PARAGRAPH:
        return False
    style = Paragraph(element, document._body).style
    return style is not None and style.name in _TITLES
