"""How well what a page states of its article is read: title, publisher, mirror, author, times, dateline, against gold.

Gold has a value or null for each field, and may have other answers that count as right. Values are compared folded and
in Simplified characters; authors are joined by `、`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from evals.pages import Page, folded

from jianbao.articles import Article, Head, read_articles

FIELDS = ("title", "publisher", "mirror", "author", "published", "reposted", "dateline")
_DAY = len("2024-05-10")
_TIMES = ("published", "reposted")

Stated = Mapping[str, str | None]
"""What a reader says of a page, by field."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Pages by field: where gold states it, read right, wrong or missed; where it does not, silent or invented."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    silent: int = 0
    invented: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.right + other.right,
            self.wrong + other.wrong,
            self.missed + other.missed,
            self.silent + other.silent,
            self.invented + other.invented,
        )

    @property
    def share_right(self) -> float:
        """Of the pages that state it; 1 where there is none."""
        stated = self.right + self.wrong + self.missed
        return self.right / stated if stated else 1.0

    @property
    def share_invented(self) -> float:
        """Of the pages that do not state it; 0 where there is none."""
        unstated = self.silent + self.invented
        return self.invented / unstated if unstated else 0.0


def stated_by(head: Head) -> Stated:
    """What a head says, by field."""
    one = {name: getattr(head, name) for name in FIELDS if name != "author"}
    authors = "、".join(author.value for author in head.authors)
    return {name: stated.value if stated else None for name, stated in one.items()} | {"author": authors or None}


def read_head_of(page: Page) -> Head:
    """The head of the first story of a page; an empty one where there is none."""
    articles = (reading for reading in read_articles(page.path) if isinstance(reading, Article))
    return next((article.head for article in articles), Head())


def outcome(page: Page, field: str, given: str | None) -> Outcome:
    """How what is given for a field of a page stands to its gold; of a reader without clocks the day is enough."""
    wanted: str | None = page.gold["metadata"][field]
    others = (page.gold.get("metadata_ok") or {}).get(field, [])
    good = given is not None and any(_is_same(field, given, value) for value in (wanted, *others) if value)
    if wanted is None:
        return Outcome(silent=1) if given is None or good else Outcome(invented=1)
    if given is None:
        return Outcome(right=1) if None in others else Outcome(missed=1)
    return Outcome(right=1) if good else Outcome(wrong=1)


def outcomes(pages: Iterable[Page], stated: Iterable[Stated]) -> dict[str, Outcome]:
    """The outcome of each field over some pages, in their order; fields that a reader never has are left out."""
    told = list(zip(pages, stated, strict=True))
    fields = [field for field in FIELDS if any(field in given for _, given in told)]
    return {
        field: sum((outcome(page, field, given.get(field)) for page, given in told), Outcome()) for field in fields
    }


def _is_same(field: str, given: str, wanted: str) -> bool:
    if field in _TIMES:
        return given in (wanted, wanted[:_DAY])
    return folded(given) == folded(wanted)
