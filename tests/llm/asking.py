"""Asking a server on loopback, as all tests of the client do."""

from __future__ import annotations

from typing import Any

from tests.loopback import Answerer, Loopback, serving

from jianbao.articles import Article
from jianbao.facts import Grounding
from jianbao.llm import Client, Endpoint, Meter
from jianbao.recipes import Recipe

GOOD = {"people": [{"cite": [3], "name": "高远", "post": "滨河区副区长"}]}
MESSAGES = [{"role": "system", "content": "你读文章，回答问题。"}, {"role": "user", "content": "列出人物。"}]
"""A prompt that does not say JSON."""


class Asked:
    """What came of one question.

    Attributes:
        value: the answer.
        meter: what it cost, call by call.
        told: what the user is told.
    """

    def __init__(self, value: Any, server: Loopback, meter: Meter, told: list[str]) -> None:
        self.value, self.server, self.meter, self.told = value, server, meter, told

    @property
    def names(self) -> list[str]:
        return [fact.name.text for fact in self.value.people]


async def ask(
    endpoint: Endpoint,
    article: Article,
    recipe: Recipe,
    meter: Meter | None = None,
    *,
    grounding: Grounding | None = None,
    told: list[str] | None = None,
    messages: list[dict[str, str]] | None = None,
) -> Any:
    """Asks the section `people`."""
    section = recipe.sections[1]
    async with Client(endpoint, (told if told is not None else []).append) as client:
        return await client.ask(
            messages or recipe.over_article(section, article),
            section.answer,
            section.schema,
            Grounding(article) if grounding is None else grounding,
            [] if meter is None else meter,
        )


async def asked(
    answerer: Answerer,
    article: Article,
    recipe: Recipe,
    endpoint: Endpoint | None = None,
    messages: list[dict[str, str]] | None = None,
    **settings: Any,
) -> Asked:
    """Asks a server that answers so."""
    meter: Meter = []
    told: list[str] = []
    with serving(answerer, endpoint, **settings) as server:
        value = await ask(server.endpoint, article, recipe, meter, told=told, messages=messages)
        return Asked(value, server, meter, told)
