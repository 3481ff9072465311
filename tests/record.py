"""Records the embedded model's answers, so that tests can replay them without its weights: `make record`.

A recording is a JSONL file in `tests/recordings/`: the hash of each request and the answer to it, in the order of the
questions, without anything that differs from run to run.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import httpx2

from jianbao.articles import read_article
from jianbao.config import settings
from jianbao.llm import Client, Endpoint
from jianbao.llm.embedded import DEFAULT, model_file, serve
from jianbao.llm.presets import EMBEDDED, PRESETS
from jianbao.pipeline import brief_article
from jianbao.recipes import load_recipe
from tests.loopback import Answerer, Reply, completion, error, serving

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "seeds" / "signing.txt"
RECORDING = ROOT / "tests" / "recordings" / "industry-signing.jsonl"


def request_hash(request: dict[str, Any]) -> str:
    """What an answer depends on: the messages, the schema and the settings, but not the model's name."""
    asked = {name: value for name, value in request.items() if name != "model"}
    return hashlib.sha256(json.dumps(asked, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def replayed(recording: Path) -> Answerer:
    """An answerer that gives the recorded answers; where one is missing it refuses and says how to record again."""
    lines = recording.read_text("utf-8").splitlines()
    answers = {entry["request"]: entry for entry in map(json.loads, lines)}

    def answer(request: dict[str, Any]) -> Reply:
        entry = answers.get(request_hash(request))
        if entry is None:
            asked = request["messages"][-1]["content"][:60]
            return error(400, f"{recording.name} has no answer to {asked!r}…: run `make record`")
        return completion(entry["content"], entry["finish"])

    return answer


class _Notes:
    def note(self, line: str) -> None:
        """Prints a line."""
        print(line, file=sys.stderr)

    def progress(self, done: int, total: int) -> None:
        """Is quiet."""


def main() -> None:
    """Runs the article on the embedded model and writes down every answer."""
    path = model_file(DEFAULT, settings().cache, _Notes())
    with serve(path, PRESETS[EMBEDDED]) as upstream:
        entries = record(upstream)
    text = "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)
    RECORDING.write_text(text, "utf-8")
    print(f"{len(entries)} answers in {RECORDING}", file=sys.stderr)


def record(upstream: Endpoint) -> list[dict[str, str]]:
    """The answers that an endpoint gives to all questions about the article."""
    entries: list[dict[str, str]] = []

    def forward(request: dict[str, Any]) -> Reply:
        headers = {"authorization": f"Bearer {upstream.api_key}"}
        url = f"{upstream.base_url}/chat/completions"
        body = httpx2.post(url, json=request, headers=headers, timeout=upstream.timeout).json()
        choice = body["choices"][0]
        content, finish = choice["message"]["content"], choice["finish_reason"]
        entries.append({"request": request_hash(request), "content": content, "finish": finish})
        return Reply(body)

    async def run() -> None:
        with serving(forward, asks=upstream.asks, timeout=upstream.timeout) as server:
            async with Client(server.endpoint) as client:
                await brief_article(read_article(ARTICLE), load_recipe("industry"), client)

    asyncio.run(run())
    return entries


if __name__ == "__main__":
    main()
