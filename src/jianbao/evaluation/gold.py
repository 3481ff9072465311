"""Gold: what a brief of one article should say, written by a person from the article.

A case is one JSON file, `evals/<recipe>/gold/NAME.json`; `evals/gold.schema.json` is its JSON Schema. Every item has
its evidence, words of the article. What else is right for it stands beside it: `aliases` and other `*_aliases` for
words, `*_also` for values that are chosen or read.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from jianbao.evaluation.items import (
    Dated,
    Edtf,
    Figure,
    Gold,
    Item,
    LineRange,
    Named,
    Organization,
    Other,
    Overview,
    Pattern,
    Person,
    Point,
    Project,
    Quote,
    Text,
)

FORMAT: Literal["jianbao-gold/1"] = "jianbao-gold/1"


class Sections(Gold):
    """The sections of the recipe; one that it does not have is null."""

    overview: Overview | None = None
    people: list[Person] | None = None
    organizations: list[Organization] | None = None
    projects: list[Project] | None = None
    figures: list[Figure] | None = None
    dates: list[Dated] | None = None
    places: list[Named] | None = None
    policies: list[Named] | None = None
    quotes: list[Quote] | None = None
    key_points: list[Point] | None = None
    others: dict[str, list[Other]] = {}

    def lists(self) -> dict[str, list[Item]]:
        """The items of each section that is a list."""
        known = {name: items for name, items in self if isinstance(items, list)}
        return {**known, **self.others}

    @property
    def names(self) -> list[str]:
        """The sections that the recipe has."""
        overview = ["overview"] if self.overview else []
        return [*overview, *self.lists()]


class Optional(Gold):
    """Something that is neither wanted nor wrong: the words for it, and of a date its readings."""

    forms: Annotated[list[Text], Field(min_length=1)]
    edtf: list[Edtf] = []


class Rule(Gold):
    """A plausible wrong fact: an item of `section` whose every field of `where` matches the pattern is a violation."""

    section: Text
    where: Annotated[dict[str, Pattern], Field(min_length=1)]
    why: Text


class KeyFact(Gold):
    """What headline or summary should tell; one of the patterns is found where it does."""

    fact: Text
    any_of: Annotated[list[Pattern], Field(min_length=1)]


class ArticleFile(Gold):
    """The article: its path from the folder of the case, and the hash of its original text."""

    path: Text
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Annotator(Gold):
    """Who wrote the gold, and when."""

    name: Text
    date: date


class PageLines(Gold):
    """The lines of the page, from 1, that are the story, that may be read with it or not, and that are neither."""

    story: list[LineRange] = []
    either: list[LineRange] = []
    furniture: list[LineRange] = []


class Case(Gold):
    """What a brief of one article should say.

    Attributes:
        name: of the case; its file is called like it.
        recipe: what the brief is made with.
        optional: by section, what is neither wanted nor wrong.
        must_not: plausible wrong facts.
        key_facts: what headline and summary should tell.
        notes: what the annotators want to be known.
    """

    format: Literal["jianbao-gold/1"]
    name: Text
    recipe: Text
    article: ArticleFile
    annotators: Annotated[list[Annotator], Field(min_length=1)]
    sections: Sections
    optional: dict[str, list[Optional]] = {}
    must_not: list[Rule] = []
    key_facts: list[KeyFact] = []
    lines: PageLines | None = None
    notes: list[Text] = []

    @property
    def sha256(self) -> str:
        """The hash of the case as it counts for a score: however its file is laid out."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()

    def written(self) -> str:
        """The case as its file has it."""
        fields = self.model_dump(mode="json", exclude_defaults=True)
        return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def gold_schema() -> dict[str, Any]:
    """The JSON Schema of a case."""
    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Gold of jianbao"}
    return {**Case.model_json_schema(), **about}
