"""Which recipes there are, and where each is from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jianbao.errors import RecipeError
from jianbao.language import say

_PACKAGE = Path(__file__).parents[1]
_CHECKOUT = _PACKAGE.parents[1]
_NAME = re.compile(r"[^\W_][\w-]*")


@dataclass(frozen=True, slots=True)
class RecipePlace:
    """Where a recipe is.

    Attributes:
        name: the recipe's.
        folder: the folder of recipes that holds it.
        shipped: whether that is jianbao's own.
        hides: the folders whose recipe of the same name it takes the place of.
    """

    name: str
    folder: Path
    shipped: bool
    hides: tuple[Path, ...] = ()

    @property
    def schema(self) -> Path:
        """The file of its schema."""
        return _schema(self.folder, self.name)

    @property
    def prompts(self) -> Path:
        """The folder of its templates."""
        return self.folder / "prompts" / self.name


def find_recipes(folders: Sequence[Path] = ()) -> list[RecipePlace]:
    """The recipes of some folders and jianbao's own, by name. Of two with one name, that of the earlier folder counts.

    Args:
        folders: folders of recipes, such as `Settings.recipes`; they go before jianbao's own.

    Raises:
        RecipeError: one of the folders is not there.
    """
    shipped = _shipped()
    found: dict[str, list[Path]] = {}
    for folder in (*map(_checked, folders), shipped):
        for path in sorted((folder / "schemas").glob("*.py")):
            if _NAME.fullmatch(path.stem):
                found.setdefault(path.stem, []).append(folder)
    return [
        RecipePlace(name, first, first == shipped, tuple(others)) for name, (first, *others) in sorted(found.items())
    ]


def find_recipe(name: str, folders: Sequence[Path]) -> RecipePlace:
    """Where the recipe of that name is.

    Raises:
        RecipeError: there is none, or a folder is not there.
    """
    places = find_recipes(folders)
    for place in places:
        if place.name == name:
            return place
    for folder in folders:
        if _NAME.fullmatch(name) and (folder / "prompts" / name).is_dir():
            wanted = _schema(folder, name)
            raise RecipeError(
                say(
                    f"recipe {name!r} has prompts and no schema. Add {wanted}.",
                    f"模板 {name!r} 只有提示词，没有结构定义。请补上 {wanted}。",
                )
            )
    known = ", ".join(place.name for place in places)
    raise RecipeError(
        say(f"there is no recipe {name!r}. There are: {known}.", f"没有模板 {name!r}。可用的模板：{known}。")
    )


def _schema(folder: Path, name: str) -> Path:
    return folder / "schemas" / f"{name}.py"


def _shipped() -> Path:
    """The folder of jianbao's own recipes: inside an installed package, or the checkout of an editable one."""
    return next((folder for folder in (_PACKAGE, _CHECKOUT) if (folder / "schemas").is_dir()), _PACKAGE)


def _checked(folder: Path) -> Path:
    if not folder.is_dir():
        raise RecipeError(
            say(
                f"{folder}: there is no such folder of recipes. Correct recipes in jianbao.toml.",
                f"{folder}：没有这个模板文件夹。请改正 jianbao.toml 里的 recipes。",
            )
        )
    return folder
