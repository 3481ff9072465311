"""The worked examples in prompts: sentences, candidates where code proposes them, and the answer to give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jianbao.articles import article_from_text
from jianbao.facts import Candidate, Labelled, Lead
from jianbao.recipes import Recipe, Section

STORIES = {"zh": "滨海市三月六日办展。", "en": "Bayport opened a show."}
BEGIN, END = ("例句：", "Example:"), ("答：", "Answer:")

_EXAMPLE = re.compile(rf"(?:{'|'.join(BEGIN)})(.+?)\n(?:{'|'.join(END)}) ?(\{{.+)", re.DOTALL)
_NUMBERED = re.compile(r"^〔(\d+)〕(.+)$", re.MULTILINE)
_CANDIDATE = re.compile(r"^\d+\. (.+?)(?:（| \()(.+?)[）)]$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """An example of a section's question.

    Attributes:
        sentences: by number.
        candidates: what code proposes, with the words around it; empty where the model lists.
        answer: the JSON that the prompt shows, what is in its section.
    """

    section: Section
    sentences: dict[int, str]
    candidates: tuple[Candidate, ...]
    answer: list[Any]


def questions(recipe: Recipe, language: str) -> Iterator[tuple[Section, str]]:
    """Every question of a recipe, as it is put."""
    article = article_from_text(STORIES[language], "a.txt")
    for section in recipe.sections:
        yield section, recipe.question(section, article)
        if isinstance(section.focus, Labelled):
            asked = recipe.over_candidates(section, article, Lead(1, (Candidate("x", "x"),)))
            yield section, asked[-1]["content"]


def examples(recipe: Recipe, language: str) -> Iterator[Example]:
    """The examples of a recipe's questions."""
    for section, question in questions(recipe, language):
        for given, answered in _EXAMPLE.findall(question):
            (answer,) = json.JSONDecoder().raw_decode(answered)[0].values()
            numbered = {int(number): text for number, text in _NUMBERED.findall(given)}
            candidates = tuple(Candidate(*found) for found in _CANDIDATE.findall(given))
            yield Example(section, numbered or {1: given.strip().split("\n")[0]}, candidates, answer)
