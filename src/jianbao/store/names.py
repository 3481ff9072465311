"""File names from sources: of any article, on any system, the same in every run."""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Letters and digits of any script stay. The rest is what shells, Windows or people stumble over.
_UNSAFE = re.compile(r"[^\w.\-]+")
_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}$")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 150
"""Bytes of UTF-8: file systems take 255, and endings follow."""
_STDIN = frozenset({"-", "<stdin>", "stdin"})


def safe_name(source: str, sha256: str) -> str:
    """A name for what is made of an article, without an ending.

    Args:
        source: where the article was read. Its last part gives the name; folders do not show.
        sha256: of the article; it tells articles from standard input apart.
    """
    if source in _STDIN:
        return f"stdin-{sha256[:8]}"
    last = re.split(r"[\\/]", source)[-1]
    words = _UNSAFE.sub("_", unicodedata.normalize("NFC", _EXTENSION.sub("", last)))
    name = words.encode("utf-8", "ignore")[:_LONGEST].decode("utf-8", "ignore").strip("._-")
    if _RESERVED.fullmatch(name):
        return f"_{name}"
    return name or "article"


def told_apart(name: str, source: str) -> str:
    """The name with a mark of its source, for sources whose names are alike."""
    return f"{name}-{hashlib.sha256(source.encode('utf-8', 'replace')).hexdigest()[:8]}"
