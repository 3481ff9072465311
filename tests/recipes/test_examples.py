"""The worked examples in prompts go through the same check as facts: a model learns from them what may be written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.recipes.examples import BEGIN, Example, examples, questions

from jianbao.articles import Article, article_from_text
from jianbao.facts import Grounding, Labelled
from jianbao.recipes import find_recipes, load_recipe

RECIPES = [load_recipe(place.name) for place in find_recipes()]
ALL = [
    pytest.param(example, id=f"{recipe.name}-{example.section.name}-{language}{'-labels' * bool(example.candidates)}")
    for recipe in RECIPES
    for language in ("zh", "en")
    for example in examples(recipe, language)
]
LABELLED = [param for param in ALL if param.values[0].candidates]  # type: ignore[union-attr]


def article_of(example: Example) -> Article:
    """The example's sentences, each at its number."""
    last = max(example.sentences)
    text = "\n".join(example.sentences.get(number, f"第{number}句。") for number in range(1, last + 1))
    return article_from_text(text, "example")


def items_of(example: Example, article: Article) -> list[dict[str, Any]]:
    """The answer as facts: as it stands, or of its labels and the candidates."""
    focus = example.section.focus
    if not example.candidates:
        return example.answer
    assert isinstance(focus, Labelled)
    # A sentence of an example may be as long as two of an article.
    cite = [sentence.number for sentence in article.sentences]
    labels = [[label] if isinstance(label, str) else label for label in example.answer]
    return [
        {"cite": cite, focus.candidate: candidate.text, **dict(zip(focus.labels, own, strict=True))}
        for candidate, own in zip(example.candidates, labels, strict=True)
    ]


def statuses(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "status" in node:
            yield node["status"]
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from statuses(one)


@pytest.mark.parametrize("example", ALL)
def test_every_fact_of_an_example_grounds(example: Example) -> None:
    article = article_of(example)
    grounding = Grounding(article)
    items = items_of(example, article)
    answer = example.section.answer.model_validate({example.section.name: items}, context=grounding)
    assert grounding.misses == []
    assert len(answer.model_dump()[example.section.name]) == len(items) > 1
    assert set(statuses(answer.model_dump(mode="json"))) <= {"exact", "folded"}


@pytest.mark.parametrize("example", LABELLED)
def test_the_candidates_of_an_example_are_what_code_would_propose(example: Example) -> None:
    assert isinstance(example.section.focus, Labelled)
    leads = example.section.focus.leads(article_of(example))
    assert [one.text for one in example.candidates] == [one.text for lead in leads for one in lead.candidates]
    (sentence,) = example.sentences.values()
    for candidate in example.candidates:
        assert candidate.text in candidate.around and candidate.around in sentence


@pytest.mark.parametrize("example", LABELLED)
def test_the_labels_of_an_example_fit_the_class_of_labels(example: Example) -> None:
    assert example.section.labels is not None
    example.section.labels.model_validate({example.section.name: example.answer})


def test_no_example_is_overlooked() -> None:
    shown = [
        question.count(begin)
        for recipe in RECIPES
        for language in ("zh", "en")
        for _, question in questions(recipe, language)
        for begin in BEGIN
    ]
    assert len(ALL) == sum(shown)
    assert len(ALL) >= 8
