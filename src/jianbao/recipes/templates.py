"""The templates of a recipe: loaded, checked, rendered, and what is wrong with them said in a line."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import meta

from jianbao.errors import RecipeError
from jianbao.language import say

ARTICLE, AGAIN = "_article.jinja", "_again.jinja"
BLOCKS = ("system", "article")

_SEEN = {ARTICLE: {"sentences"}, AGAIN: {"misses", "unanswered"}}


class Templates:
    """The templates in a folder.

    Args:
        folder: where they are.
        wanted: the files that must be there.

    Raises:
        RecipeError: one is missing, is no template, or uses a variable that it is not given.
    """

    def __init__(self, folder: Path, wanted: Iterable[str]) -> None:
        self._folder = folder
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder), undefined=jinja2.StrictUndefined, autoescape=False
        )
        self._environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False}
        names = list(wanted)
        if absent := [name for name in names if not (folder / name).is_file()]:
            files = ", ".join(absent)
            raise RecipeError(
                say(f"{folder} lacks {files}. Add the templates.", f"{folder} 缺少 {files}。请补上这些提示词文件。")
            )
        for name in names:
            self._check(name)

    def render(self, name: str, **values: Any) -> str:
        """A template, rendered.

        Raises:
            RecipeError: it cannot be; the message says where and why.
        """
        with self._located(name):
            return self._environment.get_template(name).render(**values)

    def render_block(self, block: str, **values: Any) -> str:
        """A block of the template of the article, rendered.

        Raises:
            RecipeError: it cannot be; the message says where and why.
        """
        with self._located(ARTICLE):
            template = self._environment.get_template(ARTICLE)
            return "".join(template.blocks[block](template.new_context(values)))

    def _check(self, name: str) -> None:
        path = self._folder / name
        with self._located(name):
            tree = self._environment.parse(path.read_text("utf-8"))
            template = self._environment.get_template(name)
        given = {"zh"} | _seen(name)
        if unknown := sorted(meta.find_undeclared_variables(tree) - given - set(self._environment.globals)):
            names, there = ", ".join(unknown), ", ".join(sorted(given))
            raise RecipeError(
                say(
                    f"{path}: nothing is called {names} here. There are: {there}.",
                    f"{path}：这里没有变量 {names}。可用的变量：{there}。",
                )
            )
        if name == ARTICLE and (absent := [block for block in BLOCKS if block not in template.blocks]):
            blocks = say(" and the block ", " 和区块 ").join(absent)
            raise RecipeError(
                say(f"{path}: lacks the block {blocks}. Add it.", f"{path}：缺少区块 {blocks}。请补上。")
            )

    @contextmanager
    def _located(self, name: str) -> Iterator[None]:
        """Turns what goes wrong in a template into a line that says where."""
        try:
            yield
        except jinja2.TemplateSyntaxError as error:
            place = error.filename or self._folder / (error.name or name)
            raise RecipeError(f"{place}:{error.lineno}: {error.message}") from None
        except jinja2.TemplateNotFound as error:
            place = self._folder / name
            raise RecipeError(
                say(
                    f"{place}: there is no template {error.name!r} in this folder.",
                    f"{place}：这个文件夹里没有提示词文件 {error.name!r}。",
                )
            ) from None
        except Exception as error:  # a template is a program of its author's
            raise RecipeError(f"{located(error, self._folder / name)}: {error}") from None


def located(error: Exception, path: Path) -> str:
    """The path, with the line in it that raised the error where that is known."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return f"{path}:{lines[-1]}" if lines else str(path)


def _seen(name: str) -> set[str]:
    """What a template of that name is given besides `zh`."""
    if name.endswith(".labels.jinja"):
        return {"sentence"}
    return _SEEN.get(name, {"composed"})
