"""PDF files written by hand, byte by byte, as the programs that make them would."""

from __future__ import annotations

from collections.abc import Sequence


def latin_pdf(*pages: Sequence[str]) -> bytes:
    """A PDF of pages of lines in a standard font."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    return _pdf(font, [_content([b"(" + _escaped(line) + b")" for line in lines]) for lines in pages])


def chinese_pdf(*pages: Sequence[str]) -> bytes:
    """A PDF of pages of lines in a font of two-byte glyph numbers, with the map from those to Unicode."""
    glyphs = {sign: number for number, sign in enumerate(sorted({s for lines in pages for s in "".join(lines)}), 1)}
    entries = "\n".join(f"<{number:04X}> <{ord(sign):04X}>" for sign, number in glyphs.items())
    to_unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Hand def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(glyphs)} beginbfchar\n{entries}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Hand /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts ["
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hand /DW 1000 "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
    )
    shown = [["<" + "".join(f"{glyphs[sign]:04X}" for sign in line) + ">" for line in lines] for lines in pages]
    return _pdf(font, [_content([line.encode() for line in lines]) for lines in shown], to_unicode)


def scanned_pdf() -> bytes:
    """A PDF whose only page is a filled rectangle."""
    return _pdf(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", [b"0 0 100 100 re f"])


def _content(strings: Sequence[bytes]) -> bytes:
    return b"BT /F1 12 Tf 14 TL 72 720 Td " + b" T* ".join(string + b" Tj" for string in strings) + b" ET"


def _escaped(line: str) -> bytes:
    return line.translate({ord(sign): f"\\{sign}" for sign in "()\\"}).encode("cp1252")


def _pdf(font: bytes, contents: Sequence[bytes], to_unicode: bytes = b"") -> bytes:
    first = 5
    kids = b" ".join(b"%d 0 R" % (first + 2 * i) for i in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), kids),
        font,
        _stream(to_unicode),
    ]
    for i, content in enumerate(contents):
        place = b"/Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >>" % (first + 2 * i + 1)
        objects += [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s >>" % place, _stream(content)]
    data = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(data)


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
