"""One brief whose every call is kept, on the embedded model or another server of llama.cpp."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from evals.bench.prompts import Prompt, Tokenizer
from pydantic import BaseModel

from jianbao.articles import Article
from jianbao.config import settings
from jianbao.errors import JianbaoError
from jianbao.facts import Grounding
from jianbao.llm import Client, Endpoint, Meter, Usage
from jianbao.llm.choose import Choice, choose, opened
from jianbao.llm.presets import EMBEDDED
from jianbao.llm.request import Body, Post
from jianbao.pipeline import brief_article
from jianbao.recipes import Recipe

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds" / "promotion.txt"
AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Run:
    """A brief that was made: its calls in their order, and its seconds on the clock."""

    prompts: list[Prompt]
    seconds: float

    @property
    def usage(self) -> Usage:
        """What all calls cost together."""
        return sum((prompt.usage for prompt in self.prompts), Usage())


class Stderr:
    """Tells how fetching and loading go."""

    def note(self, line: str) -> None:
        """Prints a line."""
        print(line, file=sys.stderr)

    def progress(self, done: int, total: int) -> None:
        """Is quiet."""


Asked = tuple[str, list[dict[str, str]], Usage]
"""A request that was answered: the section, the messages as they were sent, the usage."""


class _Kept(Client):
    """A client that keeps what it asks, questions that are asked again with a complaint included."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint, via=self._watched)
        self.asked: list[Asked] = []
        self._sent: list[list[dict[str, str]]] = []

    async def ask(
        self,
        messages: list[dict[str, str]],
        answer: type[AnswerT],
        schema: Mapping[str, Any],
        grounding: Grounding,
        meter: Meter,
    ) -> AnswerT:
        own: Meter = []
        self._sent.clear()
        try:
            return await super().ask(messages, answer, schema, grounding, own)
        finally:
            meter += own
            # The class of an answer has one field, the section.
            section = next(iter(answer.model_fields))
            self.asked += [(section, sent, usage) for sent, usage in zip(self._sent, own, strict=True)]

    def _watched(self, post: Post) -> Post:
        async def watched(body: Body) -> bytes:
            content = await post(body)
            self._sent.append(body["messages"])
            return content

        return watched


def told(main: Callable[[], int]) -> int:
    """The exit status of a measure; what keeps it from being taken is told in a line."""
    try:
        return main()
    except (JianbaoError, OSError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1


def arguments(description: str | None) -> argparse.Namespace:
    """What the command line names: an `article`, and an `endpoint`."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", type=Path, default=ARTICLE, help="default: %(default)s")
    parser.add_argument("--endpoint", default=EMBEDDED, help="a server of llama.cpp; default: the embedded model")
    return parser.parse_args()


@contextmanager
def served(name: str, **changes: Any) -> Iterator[Endpoint]:
    """An endpoint by its name, with some settings of it changed, while it can be asked."""
    known = settings()
    endpoint = replace(choose(Choice(endpoint=name), known), **changes)
    with opened(endpoint, known, Stderr()) as ready:
        yield ready


def run(article: Article, recipe: Recipe, endpoint: Endpoint) -> Run:
    """Briefs an article; its prompts are turned into tokens when it is done."""
    asked, seconds = asyncio.run(_briefed(article, recipe, endpoint))
    tokenizer = Tokenizer(endpoint)
    return Run([Prompt(section, tokenizer.tokens(messages), usage) for section, messages, usage in asked], seconds)


async def _briefed(article: Article, recipe: Recipe, endpoint: Endpoint) -> tuple[list[Asked], float]:
    async with _Kept(endpoint) as client:
        begin = time.perf_counter()
        await brief_article(article, recipe, client)
        return client.asked, time.perf_counter() - begin
