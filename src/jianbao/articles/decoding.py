"""From bytes to text.

Chinese pages come in UTF-8, GB18030, Big5 and UTF-16, with and without byte order marks, and not always in the one
they declare. GB18030 decodes nearly all bytes, Big5 pages too, into rare characters; so the readings are compared by
how common their characters are.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from jianbao.articles.characters import FREQUENT
from jianbao.articles.marks import Flag, Reason
from jianbao.errors import ArticleError
from jianbao.language import say

LOST = "\ufffd"
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# Codecs that skip the mark.
_WITH_MARK = {
    "utf-8": "utf-8-sig",
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "utf-32-le": "utf-32",
    "utf-32-be": "utf-32",
}
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs")
_NAMES = {"gb18030": "GB18030", "big5hkscs": "Big5", "utf-8": "UTF-8", "cp1252": "Windows-1252"}
_DECLARED = re.compile(
    rb"<(?:meta\b|\?xml\b)[^<>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w-]{2,20})", re.I
)
_DECLARED_WITHIN = 4096
_LOST = re.compile(LOST)
# Characters without a meaning: what GB18030 makes of bytes that lost their neighbours.
_LOST_OR_PRIVATE = re.compile(rf"[{LOST}\ue000-\uf8ff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_HOPELESS, _FEW = 0.1, 4
_DECLARED_BONUS = 0.1
_PLAUSIBLE = 0.2
_SHORTEST_FOREIGN = 12


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes, and the spans of it that are in doubt."""

    text: str
    flags: tuple[Flag, ...]


def decode(data: bytes, source: str, declared: str | None = None) -> Decoded:
    """The text of a file's bytes; what cannot be decoded becomes U+FFFD and is flagged.

    Args:
        data: the bytes.
        source: where they were read.
        declared: the encoding that whoever sent them names; bytes that are none of it are read all the same.

    Raises:
        ArticleError: the bytes are no text, or hardly any of them can be decoded.
    """
    decoded = _decoded(data, source, declared)
    check_readable(decoded.text, source)
    return decoded


def check_readable(text: str, source: str) -> None:
    """Raises where much of a text is lost.

    Raises:
        ArticleError: hardly any of its bytes could be decoded.
    """
    unreadable = text.count(LOST) + len(_CONTROL.findall(text))
    if unreadable > max(_FEW, _HOPELESS * len(text)):
        raise ArticleError(
            say(
                f"{source}: {unreadable:,} of its {len(text):,} characters cannot be read as UTF-8, GB18030, "
                "Big5 or UTF-16, so it is not text or badly damaged. Save it as UTF-8 and try again.",
                f"{source}：有 {unreadable:,} 个字符（共 {len(text):,} 个）用 UTF-8、GB18030、Big5、UTF-16 "
                "都读不出，可能不是文本，或者损坏严重。请另存为 UTF-8 再试。",
            )
        )


def lost_spans(text: str) -> tuple[Flag, ...]:
    """A flag for each line of a decoded text with characters that are lost."""
    return tuple(_damaged_lines(text, _LOST))


def encoding_of(sample: bytes) -> str:
    """The encoding of a file of many documents, by its first bytes: the name of a codec."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if sample.startswith(mark):
            return _WITH_MARK.get(encoding, encoding)
    if b"\0" in sample and (wide := _utf16_without_mark(sample)):
        return wide
    lines = sample[: sample.rfind(b"\n") + 1] or sample
    try:
        lines.decode("utf-8")
    except UnicodeDecodeError:
        return _best_encoding(lines, None)
    return "utf-8"


def _decoded(data: bytes, source: str, declared: str | None) -> Decoded:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _whole(data[len(mark) :], encoding)
    if b"\0" in data:
        if wide := _utf16_without_mark(data):
            return _whole(data, wide)
        raise ArticleError(
            say(
                f"{source}: it holds NUL bytes, so it is not text. Give the article's text.",
                f"{source}：含有 NUL 字节，不是文本。请给出文章的文本。",
            )
        )
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, declared)
    return _whole(data, "utf-8")


def _whole(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    return Decoded(text, tuple(_damaged_lines(text, _LOST)))


def _damaged_lines(text: str, damage: re.Pattern[str]) -> Iterator[Flag]:
    """A flag for each line with damaged characters, from the first to the last of them."""
    if not damage.search(text):
        return
    position = 0
    for line in text.split("\n"):
        if found := [match.start() for match in damage.finditer(line)]:
            yield Flag(position + found[0], position + found[-1] + 1, Reason.DAMAGED)
        position += len(line) + 1


def _utf16_without_mark(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: most of the characters that it gives are common ones."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data[:_DECLARED_WITHIN].decode(encoding, errors="replace")
        known = sum(character in FREQUENT or " " <= character <= "~" or character in "\r\n\t" for character in text)
        if known > len(text) / 4 and "\0" not in text:
            return encoding
    return None


def _guessed(data: bytes, sent_as: str | None) -> Decoded:
    declared = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    codec = _codec(declared[1].decode("ascii")) if declared else None
    encoding = _best_encoding(data, _codec(sent_as) if sent_as else codec)
    text, flags = _by_lines(data, encoding)
    if declared and codec not in (encoding, None):
        name = declared[1].decode("ascii")
        start = text.find(name)
        flags.append(Flag(start, start + len(name), Reason.DECLARED_OTHERWISE, _NAMES[encoding]))
    flags += _damaged_lines(text, _LOST_OR_PRIVATE)
    return Decoded(text, tuple(sorted(flags, key=lambda flag: flag.start)))


def _codec(name: str) -> str | None:
    """The codec that reads what a page declares: the widest of its family."""
    known = name.lower().replace("_", "-")
    if known.startswith(("gb", "x-gbk", "cp936", "hz")):
        return "gb18030"
    if "big5" in known or known == "cp950":
        return "big5hkscs"
    if known in ("utf-8", "utf8"):
        return "utf-8"
    return "cp1252" if known in ("iso-8859-1", "latin1", "windows-1252") else None


def _best_encoding(data: bytes, declared: str | None) -> str:
    if _is_western(data):
        return "cp1252"
    sample = data[:200_000]
    return max(
        _CANDIDATES, key=lambda encoding: _plausible(sample, encoding) + _DECLARED_BONUS * (encoding == declared)
    )


def _is_western(data: bytes) -> bool:
    """Whether the high bytes stand alone between ASCII letters, as in Windows-1252; in Chinese they come in runs."""
    runs = re.findall(rb"[\x80-\xff]+", data)
    alone = sum(len(run) == 1 for run in runs)
    return alone > 0.8 * len(runs) and sum(map(len, runs)) < 0.1 * len(data)


def _plausible(data: bytes, encoding: str) -> float:
    """From 1 down: the share of common characters among those outside ASCII, less what is lost or unassigned."""
    beyond = [character for character in data.decode(encoding, errors="replace") if character > "\x7f"]
    if not beyond:
        return 0.0
    common = sum(character in FREQUENT for character in beyond)
    private = sum("\ue000" <= character <= "\uf8ff" for character in beyond)
    return (common - private - 3 * beyond.count(LOST)) / len(beyond)


def _by_lines(data: bytes, encoding: str) -> tuple[str, list[Flag]]:
    """Every line in the encoding of the whole, but for those that are surely in another; these are flagged."""
    pieces: list[str] = []
    flags: list[Flag] = []
    position = 0
    for own, lines in groupby(data.split(b"\n"), key=lambda line: _line_encoding(line, encoding)):
        piece = b"\n".join(lines).decode(own, errors="replace")
        if own != encoding:
            flags.append(Flag(position, position + len(piece), Reason.OTHER_ENCODING, _NAMES[own]))
        pieces.append(piece)
        position += len(piece) + 1
    return "\n".join(pieces), flags


def _line_encoding(line: bytes, encoding: str) -> str:
    if line.isascii() or encoding == "cp1252":
        return encoding
    # Characters of three bytes are no accident; those of two can be.
    as_utf8 = line.decode("utf-8", errors="replace")
    if LOST not in as_utf8 and max(as_utf8) > "\u07ff":
        return "utf-8"
    own = _plausible(line, encoding)
    if own > _PLAUSIBLE or len(line) < _SHORTEST_FOREIGN:
        return encoding
    best = max(_CANDIDATES, key=lambda candidate: _plausible(line, candidate))
    return best if _plausible(line, best) > _PLAUSIBLE else encoding
