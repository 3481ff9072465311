"""jianbao turns news articles into briefs that can be checked: every fact opens the sentence it came from.

    import jianbao

    record = jianbao.brief("article.txt")
    print(record.brief.model_dump_json(indent=2))

What is offered here is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jianbao.api import brief, evaluate, load_recipe, open_endpoint
    from jianbao.articles import Article, article_from_text, read_article, read_articles
    from jianbao.errors import JianbaoError
    from jianbao.llm import Client, Endpoint
    from jianbao.pipeline import brief_article
    from jianbao.recipes import Recipe
    from jianbao.store import Record, load_record

__all__ = [
    "Article",
    "Client",
    "Endpoint",
    "JianbaoError",
    "Recipe",
    "Record",
    "article_from_text",
    "brief",
    "brief_article",
    "evaluate",
    "load_recipe",
    "load_record",
    "open_endpoint",
    "read_article",
    "read_articles",
]

_ROOMS = {
    "api": ("brief", "evaluate", "load_recipe", "open_endpoint"),
    "articles": ("Article", "article_from_text", "read_article", "read_articles"),
    "errors": ("JianbaoError",),
    "llm": ("Client", "Endpoint"),
    "pipeline": ("brief_article",),
    "recipes": ("Recipe",),
    "store": ("Record", "load_record"),
}

if not TYPE_CHECKING:  # or any name would pass for one that is there

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for room, names in _ROOMS.items():
            if name in names:
                return getattr(import_module(f"jianbao.{room}"), name)
        raise AttributeError(f"module 'jianbao' has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
