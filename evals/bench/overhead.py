"""What the client adds to the openai SDK: `python -m evals.bench.overhead`.

CPU milliseconds a call of this process, 16 calls in flight, against a server on loopback that answers at once and runs
in a process of its own. Measured side by side: the SDK alone, which hands back a text; jianbao's client, which hands
back a validated object; and instructor as it comes. The rounds of the three take turns, so that a busy machine is
busy for all of them, and the quickest round of each counts: CPU time is only ever added to.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import instructor
from evals.bench.report import at_most, table, verdict
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel, ConfigDict

from jianbao.articles import article_from_text
from jianbao.facts import Grounding
from jianbao.llm import Client, Endpoint

IN_FLIGHT = 16
ROUNDS = 6
CALLS = 128
"""Of one client in one round."""
MOST = 1.0
"""Milliseconds that the client may add to a call."""

Call = Callable[[], Awaitable[Any]]


class Person(BaseModel):
    """An item of the answer."""

    model_config = ConfigDict(extra="forbid")

    cite: list[int]
    name: str
    post: str | None


class People(BaseModel):
    """The answer."""

    model_config = ConfigDict(extra="forbid")

    people: list[Person]


SCHEMA = People.model_json_schema()
ARTICLE = article_from_text(
    "滨河区副区长高远、云杉科技董事长林一诺等出席签约仪式，双方表示将加快项目建设。" * 40, "bench"
)
SYSTEM, USER = "你是严谨的新闻简报编辑。", f"{ARTICLE.original}\n列出人物。"
MESSAGES = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}]
TYPED: list[ChatCompletionMessageParam] = [
    {"role": "system", "content": SYSTEM},
    {"role": "user", "content": USER},
]


def main() -> int:
    """Measures and prints; 1 when the client adds more than it may."""
    with _answering() as base_url:
        spent = asyncio.run(_measured(base_url))
    raw, ours, stock = (1000 * min(seconds) for seconds in spent)
    print(f"CPU a call, {IN_FLIGHT} in flight, quickest of {ROUNDS} rounds of {CALLS} calls:")
    rows = [
        (name, f"{milliseconds:.2f} ms", f"{milliseconds / raw:.2f} ×", f"{milliseconds - raw:+.2f} ms")
        for name, milliseconds in (("openai SDK", raw), ("jianbao", ours), ("instructor", stock))
    ]
    table(("", "a call", "the SDK", "added"), rows)
    return verdict([at_most("jianbao adds to a call of the SDK", ours - raw, MOST, "ms")])


@contextmanager
def _answering() -> Iterator[str]:
    """The server's base URL while it runs."""
    command = [sys.executable, "-m", "evals.bench.answering"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        finally:
            server.terminate()


async def _measured(base_url: str) -> list[list[float]]:
    """Seconds of CPU a call, by client and round."""
    sdk = AsyncOpenAI(base_url=base_url, api_key="none", max_retries=0)
    stock = instructor.from_openai(sdk, mode=instructor.Mode.JSON_SCHEMA)
    async with sdk, Client(Endpoint("bench", base_url, "bench")) as client:
        calls: list[Call] = [
            lambda: sdk.chat.completions.create(
                model="bench",
                messages=TYPED,
                max_tokens=2000,
                temperature=0.0,
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": "People", "schema": SCHEMA, "strict": True},
                },
            ),
            lambda: client.ask(MESSAGES, People, SCHEMA, Grounding(ARTICLE), []),
            lambda: stock.create(
                model="bench", messages=TYPED, max_tokens=2000, temperature=0.0, response_model=People
            ),
        ]
        for call in calls:
            await _round(call)  # connections are opened, caches are filled
        rounds = [[await _round(call) for call in calls] for _ in range(ROUNDS)]
    return [list(seconds) for seconds in zip(*rounds, strict=True)]


async def _round(call: Call) -> float:
    """Seconds of CPU a call."""

    async def worker(calls: int) -> None:
        for _ in range(calls):
            await call()

    begin = time.process_time()
    await asyncio.gather(*(worker(CALLS // IN_FLIGHT) for _ in range(IN_FLIGHT)))
    return (time.process_time() - begin) / CALLS


if __name__ == "__main__":
    sys.exit(main())
