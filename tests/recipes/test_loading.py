"""Recipes that are wrong: one line says in which file and where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.recipes import tiny

from jianbao.articles import article_from_text
from jianbao.errors import RecipeError
from jianbao.recipes import load_recipe

FACT = """from jianbao.facts import Brief, Fact, Labelled, Name, ReadOff
from typing import Annotated


class Thing(Fact):
    name: Name


"""


def brief(field: str) -> str:
    """A schema with one field."""
    return f"{FACT}class Tiny(Brief):\n    {field}\n"


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        pytest.param("x = 1\n", r"tiny\.py: one class derived from Brief is wanted, 0 found", id="no brief"),
        pytest.param(
            f"{tiny.SCHEMA}\n\nclass Other(Brief):\n    things: list[Thing] = []\n", "2 found", id="two briefs"
        ),
        pytest.param("class Tiny(\n", r"tiny\.py:1: '\(' was never closed", id="no Python"),
        pytest.param(b"x = '\xff'\n", r"tiny\.py:1: .*(utf-8|encoding)", id="not UTF-8"),
        pytest.param("import nowhere_to_be_found\n", r"tiny\.py:1: ModuleNotFoundError: No module named", id="import"),
        pytest.param("from jianbao.facts import Poem\n", r"tiny\.py:1: ImportError: .*'Poem'", id="unknown type"),
        pytest.param("\n1 / 0\n", r"tiny\.py:2: ZeroDivisionError", id="fails as it runs"),
        pytest.param(
            f"from __future__ import annotations\n{brief('things: list[Thong] = []')}",
            r"tiny\.py.*'Thong' is not defined",
            id="a class that is not there",
        ),
        pytest.param(brief("pass"), r"tiny\.py: Tiny has no section", id="no section"),
        pytest.param(brief("things: int = 0"), r"tiny\.py: Tiny\.things is no section", id="no fact"),
        pytest.param(brief("things: list[str] = []"), r"Tiny\.things is no section", id="a list of texts"),
        pytest.param(brief("things: list[Thing]"), r"Tiny\.things lacks `= \[\]`", id="a list without a default"),
        pytest.param(
            brief("things: Thing | None"), r"Tiny\.things lacks `\| None = None`", id="one without a default"
        ),
        pytest.param(
            brief("things: Annotated[list[Thing], Labelled(list, 'name', ('what',))] = []"),
            r"Tiny\.things: Labelled names what, which Thing does not have",
            id="a label without a field",
        ),
        pytest.param(
            brief("things: Annotated[Thing | None, ReadOff(list)] = None"),
            r"Tiny\.things: ReadOff is for lists",
            id="one fact read off",
        ),
    ],
)
def test_a_schema_that_is_wrong_is_told_with_its_place(tmp_path: Path, schema: str | bytes, said: str) -> None:
    with pytest.raises(RecipeError, match=said) as raised:
        load_recipe("tiny", [tiny.write(tmp_path, schema=schema)])
    assert "\n" not in str(raised.value)
    assert str(tmp_path) in str(raised.value)


@pytest.mark.parametrize(
    ("template", "text", "said"),
    [
        pytest.param("things", "a\n{% if %}", r"things\.jinja:2: Expected an expression", id="no template"),
        pytest.param(
            "things", "{{ sentences }}", r"nothing is called sentences .* There are: composed, zh", id="name"
        ),
        pytest.param("_again", "{{ composed }}", r"nothing is called composed here", id="another's name"),
        pytest.param("_article", "{{ sentences }}", r"lacks the block system and the block article", id="block"),
        pytest.param("things", "{% include 'no.jinja' %}", r"no template 'no\.jinja' in this folder", id="include"),
    ],
)
def test_a_template_that_is_wrong_is_told_with_its_place(tmp_path: Path, template: str, text: str, said: str) -> None:
    folder = tiny.write(tmp_path, prompts=tiny.PROMPTS | {template: text})
    with pytest.raises(RecipeError, match=said):
        ask(folder)


def test_what_a_value_does_not_have_is_told_when_it_is_asked_for(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, prompts=tiny.PROMPTS | {"things": "a\n{{ composed.when }}"})
    with pytest.raises(RecipeError, match=r"things\.jinja:2: .*no attribute 'when'"):
        ask(folder)


def ask(folder: Path) -> None:
    """Loads the recipe and renders its one question."""
    recipe = load_recipe("tiny", [folder])
    recipe.over_article(recipe.sections[0], article_from_text("3月6日签约。", "a.txt"))


def test_what_templates_define_themselves_is_theirs(tmp_path: Path) -> None:
    text = (
        "{% set n = namespace(x=1) %}{% for one in [zh] %}{{ loop.index }}{{ n.x }}{{ range(2) | list }}{% endfor %}"
    )
    ask(tiny.write(tmp_path, prompts=tiny.PROMPTS | {"things": text}))


def test_templates_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"tiny lacks _article\.jinja, _again\.jinja, things\.jinja"):
        load_recipe("tiny", [tiny.write(tmp_path, prompts={})])


def test_the_hash_follows_the_files(tmp_path: Path) -> None:
    hashes = [
        load_recipe("tiny", [tiny.write(tmp_path, schema=schema, prompts=tiny.PROMPTS | {"things": question})]).sha256
        for schema, question in (
            (tiny.SCHEMA, "List."),
            (tiny.SCHEMA, "Name."),
            (f"{tiny.SCHEMA}# more\n", "Name."),
            (tiny.SCHEMA, "List."),
        )
    ]
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in hashes)
    assert len(set(hashes)) == 3 and hashes[0] == hashes[3]


def test_nothing_is_written_beside_a_schema(tmp_path: Path) -> None:
    load_recipe("tiny", [tiny.write(tmp_path)])
    assert [path.name for path in (tmp_path / "schemas").iterdir()] == ["tiny.py"]
