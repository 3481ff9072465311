"""What can be told of a story on a few lines: what its head states, and how much of the page is what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from jianbao.articles import Article, Flag, Kind, Piece, Reason, Stated
from jianbao.rendering.labels import label


@dataclass(frozen=True, slots=True)
class Size:
    """How many characters of a page are of a kind, and for which reason."""

    kind: Kind
    reason: Reason | None
    characters: int

    def label(self, language: str) -> str:
        """What they are, in a language; of what was taken out, why."""
        return label(self.reason or ("kept" if self.kind is Kind.SENTENCE else self.kind), language)


def sizes_of(pieces: Iterable[Piece]) -> list[Size]:
    """The sizes of what is in some pieces, kind by kind, the largest first."""
    counted: Counter[tuple[Kind, Reason | None]] = Counter()
    for piece in pieces:
        counted[piece.kind, piece.reason] += piece.end - piece.start
    kinds = list(Kind)
    sizes = [Size(kind, reason, count) for (kind, reason), count in counted.items()]
    return sorted(sizes, key=lambda size: (kinds.index(size.kind), -size.characters))


def facts_of(article: Article, language: str) -> dict[str, str]:
    """What the head of a story states besides its title, and the story's language, by labels.

    What is not stated is not there. Several authors are named with the comma of the reader's language between them.
    """
    head = article.head
    told = {
        "publisher": _value(head.publisher),
        "via": _value(head.mirror),
        "by": label(", ", language).join(author.value for author in head.authors),
        "published": _value(head.published),
        "reposted": _value(head.reposted),
        "dateline": _value(head.dateline),
        "language": article.language,
    }
    return {name: words for name, words in told.items() if words}


def _value(found: Stated | None) -> str:
    return found.value if found else ""


def doubt(flag: Flag, language: str) -> str:
    """Why something is in doubt."""
    return label(flag.reason, language) + (label(": ", language) + flag.detail if flag.detail else "")
