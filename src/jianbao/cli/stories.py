"""Which stories of a page are briefed, where it has several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from jianbao.errors import ArticleError
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.articles import Article, Reading

_IN_SCOPE, _ALL = "in-scope", "all"


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories that are asked for: one by its number, or all of them; of all, perhaps only those in scope."""

    number: int | None = None
    in_scope_only: bool = True

    def ends_early(self, article: Article) -> bool:
        """Whether its brief ends when it turns out to be out of scope; the one article of a file is briefed whole."""
        return self.in_scope_only and article.stories > 1

    def among(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """Those of some articles that are asked for; in the place of a page without the one asked for, a fault."""
        for reading in readings:
            if self.number is None or isinstance(reading, ArticleError) or reading.story == self.number:
                yield reading
            elif reading.story == 1 and self.number > reading.stories:
                yield _no_such_story(reading, self.number)


def _read(ctx: click.Context, param: click.Parameter, value: str) -> Stories:
    if value == _IN_SCOPE:
        return Stories()
    if value == _ALL:
        return Stories(in_scope_only=False)
    if value.isdecimal() and int(value) > 0:
        return Stories(int(value), in_scope_only=False)
    raise click.BadParameter(
        say(
            f"{value!r} is none of {_IN_SCOPE}, {_ALL} or the number of a story, from 1.",
            f"{value!r} 不对：可以写 {_IN_SCOPE}、{_ALL}，或稿件的序号（从 1 起）。",
        ),
        ctx,
        param,
    )


stories_option = click.option(
    "--stories",
    callback=_read,
    metavar="in-scope|all|N",
    default=_IN_SCOPE,
    show_default=True,
    help=say(
        "Which stories of a page with several: those that the recipe is about, all, or one by its number "
        "(jianbao read shows them).",
        """\b
        一页有几篇稿件时写哪些：
        in-scope 是模板管的，
        all 全写，N 是第 N 篇
        （见 jianbao read）。""",
    ),
)


def _no_such_story(article: Article, number: int) -> ArticleError:
    return ArticleError(
        say(
            f"{article.source}: there is no story {number}; it has {article.stories}. See them: jianbao read.",
            f"{article.source}：没有第 {number} 篇，一共 {article.stories} 篇。可用 jianbao read 查看。",
        )
    )
