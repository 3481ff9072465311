"""Which recipes are found, and where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.recipes import tiny

from jianbao.errors import RecipeError
from jianbao.recipes import find_recipes, load_recipe


def test_jianbaos_own_recipes_are_those_of_the_schemas() -> None:
    places = find_recipes()
    assert {place.name for place in places} == {path.stem for path in (ROOT / "schemas").glob("*.py")}
    assert all(place.shipped and not place.hides for place in places)


def test_a_folder_of_ones_own_adds_its_recipes(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    (place,) = [place for place in find_recipes([folder]) if place.name == "tiny"]
    assert (place.folder, place.shipped, place.hides) == (folder, False, ())
    recipe = load_recipe("tiny", [folder])
    assert [section.name for section in recipe.sections] == ["things"]
    assert load_recipe("industry", [folder]).name == "industry"


def test_a_recipe_of_ones_own_goes_before_jianbaos_of_the_same_name(tmp_path: Path) -> None:
    first = tiny.write(tmp_path / "first", "industry")
    second = tiny.write(tmp_path / "second", "industry")
    (place,) = [place for place in find_recipes([first, second]) if place.name == "industry"]
    assert (place.folder, place.hides) == (first, (second, ROOT))
    assert load_recipe("industry", [first, second]).brief.__name__ == "Tiny"


def test_modules_beside_the_schemas_are_no_recipes(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    (folder / "schemas" / "_shared.py").write_text("x = 1\n")
    assert "_shared" not in [place.name for place in find_recipes([folder])]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=rf"{re.escape(str(tmp_path / 'no'))}: there is no such folder"):
        find_recipes([tmp_path / "no"])


@pytest.mark.parametrize("name", ["nonsense", "../industry", "", "industry.py", "_shared"])
def test_an_unknown_recipe_names_those_that_there_are(name: str) -> None:
    with pytest.raises(RecipeError, match=r"no recipe .* There are: .*industry"):
        load_recipe(name)


def test_prompts_without_a_schema_say_where_it_belongs(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, schema=None)
    with pytest.raises(RecipeError, match=rf"no schema. Add {re.escape(str(folder / 'schemas' / 'tiny.py'))}"):
        load_recipe("tiny", [folder])
