"""How much of a page's stories a reader keeps, and how much else: character runs against gold.

A page of the corpus is `NAME.txt`, `.md` or `.html`; `NAME.json` has its gold: the paragraphs of its `stories`, what
may be kept or moved away (`either`), its `furniture`. Texts are compared folded, in runs of three characters, so that
neither a broken line nor a converted character counts.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jianbao.articles.working import working_text
from jianbao.mapped import identity
from jianbao.text import fold_key

_RUN = 3


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the corpus and its gold."""

    path: Path
    gold: dict[str, Any]

    @property
    def stories(self) -> list[str]:
        """The body of each story, folded."""
        return [folded("\n".join(story["body"])) for story in self.gold["stories"]]

    @property
    def either(self) -> str:
        """What may be kept or moved away, folded: titles, bylines, captions."""
        titles = [story["title"] or "" for story in self.gold["stories"]]
        return "\n".join(map(folded, [*titles, *self.gold["either"]]))


@dataclass(frozen=True, slots=True)
class Kept:
    """Runs of characters: of the stories, of them found, and found beside them."""

    wanted: int = 0
    found: int = 0
    beside: int = 0

    def __add__(self, other: Kept) -> Kept:
        return Kept(self.wanted + other.wanted, self.found + other.found, self.beside + other.beside)

    @property
    def recall(self) -> float:
        """Of the stories, how much is kept; 1 where there is none."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Of what is kept, how much is story; 1 where nothing is."""
        kept = self.found + self.beside
        return self.found / kept if kept else 1.0


def pages_in(folder: Path) -> Iterator[Page]:
    """The pages of a corpus, by name."""
    for gold in sorted(folder.glob("*.json")):
        page = next(path for path in folder.glob(f"{gold.stem}.*") if path != gold)
        yield Page(page, json.loads(gold.read_text("utf-8")))


def kept(page: Page, texts: Sequence[str]) -> Kept:
    """What the texts that a reader gives keep of a page."""
    wanted = sum(map(_runs, page.stories), Counter[str]())
    given = sum((_runs(folded(text)) for text in texts), Counter[str]())
    beside = (given - wanted) - _runs(page.either)
    return Kept(wanted.total(), (wanted & given).total(), beside.total())


def _runs(folded: str) -> Counter[str]:
    return Counter(folded[start : start + _RUN] for start in range(len(folded) - _RUN + 1))


def folded(text: str) -> str:
    """As the working text has it: Simplified where the page is Traditional, without notes and marks."""
    return fold_key(working_text(identity(text)).text.text.replace("|", ""))
