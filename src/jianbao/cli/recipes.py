"""`jianbao recipes`: the kinds of briefs that there are, and what each asks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.config import Asks
    from jianbao.llm import Endpoint
    from jianbao.recipes import Recipe, RecipePlace

_EXAMPLE = """滨海市图书馆新馆开放
3月6日上午，滨海市图书馆新馆在海河路开放，新馆由滨海市文化局与云杉基金会共建，藏书320多万册。
滨海市图书馆馆长林向东、云杉基金会理事长何小兰出席。
林向东说：“上半年预计接待读者86万人次，同比增长7.2%。”
"""


@click.group(invoke_without_command=True)
@click.pass_context
def recipes(context: click.Context) -> None:
    """List the recipes, and show what one asks.

    A recipe is a kind of brief: a schema and the prompts that fill it. Folders of your own recipes are named in
    jianbao.toml: recipes = ["folder"], each with schemas/NAME.py and prompts/NAME/.
    """
    if context.invoked_subcommand is None:
        context.invoke(list_recipes)


@recipes.command("list")
def list_recipes() -> None:
    """List the recipes: name, sections, and where each is from."""
    from jianbao.config import settings
    from jianbao.errors import RecipeError
    from jianbao.recipes import find_recipes, load_recipe

    folders = settings().recipes
    places = find_recipes(folders)
    for place in places:
        try:
            loaded = load_recipe(place.name, folders)
        except RecipeError as error:
            sections = f"cannot be used: {error}"
        else:
            sections = ", ".join(section.name for section in loaded.sections)
        click.echo(f"{place.name}: {sections}")
        click.echo(f"    {_origin(place)}")
    for folder in folders:
        if folder not in [place.folder for place in places]:
            click.echo(f"jianbao: {folder}: no recipe of it is used; a recipe is schemas/NAME.py", err=True)


@recipes.command()
@click.argument("name")
@click.argument("article", required=False, type=click.Path(path_type=Path))
@click.option(
    "--asks",
    type=click.Choice(["sentences", "each", "whole"]),
    help="As it is asked over chosen sentences, each section over the article, or all at once. "
    "Default: as the endpoint in use.",
)
def show(name: str, article: Path | None, asks: Asks | None) -> None:
    """Show the JSON Schemas of recipe NAME, and the messages that it sends about ARTICLE.

    Of each section: the schema of what a model fills. Of the brief: the schema of what is stored. Then the exact
    messages, word for word; without ARTICLE, about a small one that is built in. No model is asked.
    """
    from jianbao.articles import article_from_text, read_article
    from jianbao.config import settings
    from jianbao.recipes import load_recipe
    from jianbao.rendering import printable

    recipe = load_recipe(name, settings().recipes)
    shown = read_article(article) if article else article_from_text(_EXAMPLE, "the built-in example")
    for line in (*_schemas(recipe), *_messages(recipe, shown, _endpoint(asks))):
        click.echo(printable(line))


def _origin(place: RecipePlace) -> str:
    """Where a recipe is from, and what it hides."""
    kind = "ships with jianbao" if place.shipped else "your own"
    hidden = f", in place of that in {' and '.join(map(str, place.hides))}" if place.hides else ""
    return f"{kind}: {place.schema}{hidden}"


def _endpoint(asks: Asks | None) -> Endpoint:
    """The endpoint in use, or one that asks in a given way."""
    from dataclasses import replace

    from jianbao.config import settings
    from jianbao.llm.choose import Choice, choose
    from jianbao.llm.presets import EMBEDDED, PRESETS

    return replace(PRESETS[EMBEDDED], asks=asks) if asks else choose(Choice(), settings())


def _schemas(recipe: Recipe) -> Iterator[str]:
    for section in recipe.sections:
        yield f"# {section.name}: the schema that a model fills\n{_json(section.schema, indent=2)}\n"
    yield f"# {recipe.name}: the schema of what is stored"
    yield f"{_json(recipe.brief.model_json_schema(mode='serialization'), indent=2)}\n"


def _messages(recipe: Recipe, article: Article, endpoint: Endpoint) -> Iterator[str]:
    from jianbao.llm import Client
    from jianbao.pipeline import first_questions

    for name, questions in first_questions(article, recipe, Client(endpoint)).items():
        if not questions:
            yield f"# {name}: no question about {article.source}; code reads it, or sees nothing to ask about\n"
        for number, question in enumerate(questions, 1):
            yield f"# {name}: question {number} of {len(questions)} about {article.source}"
            for message in question.messages:
                yield f"## {message['role']}\n{message['content']}\n"
            yield f"## schema of the answer\n{_json(question.schema)}\n"


def _json(schema: Mapping[str, Any], indent: int | None = None) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=indent)
