"""`jianbao recipes`: the kinds of briefs that there are, and what each asks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.articles import Article
    from jianbao.llm import Endpoint
    from jianbao.recipes import Recipe, RecipePlace

_EXAMPLE = """滨海市图书馆新馆开放
3月6日上午，滨海市图书馆新馆在海河路开放，新馆由滨海市文化局与云杉基金会共建，藏书320多万册。
滨海市图书馆馆长林向东、云杉基金会理事长何小兰出席。
林向东说：“上半年预计接待读者86万人次，同比增长7.2%。”
"""


_HELP = say(
    """List the recipes, and show what one asks.

    A recipe is a kind of brief: a schema and the prompts that fill it. Folders of your own recipes are named in
    jianbao.toml: recipes = ["folder"], each with schemas/NAME.py and prompts/NAME/.
    """,
    """列出模板，查看一个模板问什么。

    \b
    模板是一种简报：一个结构定义，加上据以填写的提示词。
    自己的模板文件夹写在 jianbao.toml 里：recipes = ["文件夹"]，
    其中有 schemas/NAME.py 和 prompts/NAME/。
    """,
)
_SHOW_HELP = say(
    """Show the JSON Schemas of recipe NAME, and the messages that it sends about ARTICLE.

    Of each section: the schema of what a model fills. Of the brief: the schema of what is stored. Then the exact
    messages, word for word; without ARTICLE, about a small one that is built in. No model is asked.
    """,
    """显示模板 NAME 的 JSON Schema，以及它就 ARTICLE 发出的提问。

    \b
    每个分项一份：模型要填的结构；整份简报一份：存下来的结构。
    然后是逐字的提问；不写 ARTICLE，就用内置的一篇小文章。不会调用模型。
    """,
)


@click.group(invoke_without_command=True, help=_HELP)
@click.pass_context
def recipes(context: click.Context) -> None:
    """List the recipes, and show what one asks."""
    if context.invoked_subcommand is None:
        context.invoke(list_recipes)


@recipes.command(
    "list",
    help=say("List the recipes: name, sections, and where each is from.", "列出模板：名称、分项、出自哪里。"),
)
def list_recipes() -> None:
    """List the recipes."""
    from jianbao.config import settings
    from jianbao.errors import RecipeError
    from jianbao.recipes import find_recipes, load_recipe

    folders = settings().recipes
    places = find_recipes(folders)
    for place in places:
        try:
            loaded = load_recipe(place.name, folders)
        except RecipeError as error:
            sections = say(f"cannot be used: {error}", f"不能使用：{error}")
        else:
            sections = ", ".join(section.name for section in loaded.sections)
        click.echo(f"{place.name}: {sections}")
        click.echo(f"    {_origin(place)}")
    for folder in folders:
        if folder not in [place.folder for place in places]:
            click.echo(
                say(
                    f"jianbao: {folder}: no recipe of it is used; a recipe is schemas/NAME.py",
                    f"jianbao: {folder}：其中没有用到的模板；模板是 schemas/NAME.py",
                ),
                err=True,
            )


@recipes.command(help=_SHOW_HELP)
@click.argument("name")
@click.argument("article", required=False, type=click.Path(path_type=Path))
@click.option(
    "--asks",
    type=click.Choice(["sentences", "each", "whole", "none"]),
    help=say(
        "As it is asked over chosen sentences, each section over the article, all at once, or without a model. "
        "Default: as the endpoint in use.",
        """\b
        只就选出的句子问、逐个分项就全文问、一次问完，
        或者不用模型。默认同当前使用的接口。""",
    ),
)
def show(name: str, article: Path | None, asks: str | None) -> None:
    """Show the schemas and the messages of a recipe."""
    from jianbao.articles import read_article
    from jianbao.config import settings
    from jianbao.recipes import load_recipe
    from jianbao.rendering import printable

    recipe = load_recipe(name, settings().recipes)
    shown = read_article(article) if article else _example()
    for line in (*_schemas(recipe), *_messages(recipe, shown, _endpoint(asks))):
        click.echo(printable(line))


def _example() -> Article:
    from jianbao.articles import article_from_text

    return article_from_text(_EXAMPLE, say("the built-in example", "内置的例文"))


def _origin(place: RecipePlace) -> str:
    """Where a recipe is from, and what it hides."""
    kind = say("ships with jianbao", "jianbao 自带") if place.shipped else say("your own", "您自己的")
    others = say(" and ", " 和 ").join(map(str, place.hides))
    hidden = say(f", in place of that in {others}", f"，代替 {others} 里的") if others else ""
    return say(f"{kind}: {place.schema}{hidden}", f"{kind}：{place.schema}{hidden}")


def _endpoint(asks: str | None) -> Endpoint:
    """The endpoint in use, or one that asks in a given way."""
    from dataclasses import replace

    from jianbao.config import NO_MODEL, settings
    from jianbao.llm.choose import Choice, choose
    from jianbao.llm.presets import EMBEDDED, PRESETS

    match asks:
        case None:
            return choose(Choice(), settings())
        case "sentences" | "each" | "whole":
            return replace(PRESETS[EMBEDDED], asks=asks)
        case _:
            return PRESETS[NO_MODEL]


def _schemas(recipe: Recipe) -> Iterator[str]:
    for section in recipe.sections:
        yield say(f"# {section.name}: the schema that a model fills", f"# {section.name}：模型要填的结构")
        yield f"{_json(section.schema, indent=2)}\n"
    yield say(f"# {recipe.name}: the schema of what is stored", f"# {recipe.name}：存下来的结构")
    yield f"{_json(recipe.brief.model_json_schema(mode='serialization'), indent=2)}\n"


def _messages(recipe: Recipe, article: Article, endpoint: Endpoint) -> Iterator[str]:
    from jianbao.llm import Client
    from jianbao.pipeline import first_questions

    client = Client(endpoint) if endpoint.is_model else None
    for name, questions in first_questions(article, recipe, client).items():
        if not questions:
            yield say(
                f"# {name}: no question about {article.source}; code reads it, or sees nothing to ask about\n",
                f"# {name}：就 {article.source} 没有提问；由代码读取，或者没有可问的\n",
            )
        for number, question in enumerate(questions, 1):
            yield say(
                f"# {name}: question {number} of {len(questions)} about {article.source}",
                f"# {name}：就 {article.source} 的第 {number} 问，共 {len(questions)} 问",
            )
            for message in question.messages:
                yield f"## {message['role']}\n{message['content']}\n"
            yield say("## schema of the answer", "## 回答的结构")
            yield f"{_json(question.schema)}\n"


def _json(schema: Mapping[str, Any], indent: int | None = None) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=indent)
