"""From a name to a recipe, and what is wrong with it when it cannot be loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from jianbao.errors import RecipeError
from jianbao.facts import Brief, Labelled
from jianbao.language import say
from jianbao.recipes.finding import find_recipe
from jianbao.recipes.recipe import Recipe
from jianbao.recipes.sections import Section, sections_of
from jianbao.recipes.templates import AGAIN, ARTICLE, Templates, located


def load_recipe(name: str, folders: Sequence[Path] = ()) -> Recipe:
    """The recipe of that name.

    Args:
        name: the recipe's.
        folders: folders of recipes to look in before jianbao's own, such as `Settings.recipes`.

    Raises:
        RecipeError: there is none, its schema or a template is wrong, or they do not fit together. The message says
            in which file, and in which line where it is one.
    """
    place = find_recipe(name, folders)
    brief, sections = _read_schema(place.schema)
    templates = Templates(place.prompts, [ARTICLE, AGAIN, *(file for section in sections for file in _files(section))])
    files = (place.schema, *sorted(place.prompts.glob("*.jinja")))
    return Recipe(name, brief, sections, files, templates)


def _files(section: Section) -> list[str]:
    """The templates of a section."""
    labels = [f"{section.name}.labels.jinja"] if isinstance(section.focus, Labelled) else []
    return [f"{section.name}.jinja", *labels]


def _read_schema(path: Path) -> tuple[type[Brief], tuple[Section, ...]]:
    try:
        module = _run(path)
        brief = _brief_class(module)
        brief.model_rebuild(_types_namespace=vars(module))
        return brief, sections_of(brief)
    except RecipeError as error:
        raise RecipeError(f"{path}: {error}") from None
    except SyntaxError as error:
        raise RecipeError(f"{path}:{error.lineno}: {error.msg}.") from None
    except Exception as error:  # a schema is a program of its author's
        said = str(error).split("\n")[0]
        raise RecipeError(f"{located(error, path)}: {type(error).__name__}: {said}") from None


def _run(path: Path) -> ModuleType:
    """The schema as a module. Nothing is written beside it, as an import would do."""
    module = ModuleType(f"jianbao recipe {path}")
    module.__file__ = str(path)
    # Known under its name, so that pydantic can resolve the annotations of its classes.
    sys.modules[module.__name__] = module
    exec(compile(path.read_bytes(), str(path), "exec", dont_inherit=True), vars(module))
    return module


def _brief_class(module: ModuleType) -> type[Brief]:
    classes = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Brief) and value.__module__ == module.__name__
    ]
    if len(classes) != 1:
        count = len(classes)
        raise RecipeError(
            say(
                f"one class derived from Brief is wanted, {count} found.",
                f"应有且只有一个由 Brief 派生的类，现在有 {count} 个。",
            )
        )
    return classes[0]
