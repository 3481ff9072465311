"""A chat-completions server on loopback that answers as a test says: the lowest seam, so that the real client runs."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

from jianbao.llm import Endpoint

Request = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """What the server sends back."""

    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


Answerer = Callable[[Request], Reply]


def completion(content: str | None, finish: str = "stop", **message: Any) -> Reply:
    """A chat completion with the usage that llama.cpp reports."""
    usage = {
        "prompt_tokens": 100,
        "completion_tokens": 10,
        "total_tokens": 110,
        "prompt_tokens_details": {"cached_tokens": 60},
    }
    choice = {
        "index": 0,
        "finish_reason": finish,
        "message": {"role": "assistant", "content": content, **message},
    }
    body = {"id": "1", "object": "chat.completion", "created": 0, "model": "fake", "choices": [choice]}
    return Reply({**body, "usage": usage})


def answer(value: Any) -> Reply:
    """A completion whose content is a value as JSON."""
    return completion(json.dumps(value, ensure_ascii=False))


def error(status: int, message: str = "no", **headers: str) -> Reply:
    """An error as OpenAI's servers write it."""
    return Reply({"error": {"message": message}}, status, headers)


class Script:
    """Replies given one after the other; the last one again and again."""

    def __init__(self, *replies: Reply) -> None:
        self._replies = list(replies)

    def __call__(self, _: Request) -> Reply:
        return self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]


@dataclass
class Loopback:
    """A running server: its endpoint and the bodies and headers it received."""

    endpoint: Endpoint
    requests: list[Request]
    keys: list[str]


@contextmanager
def serving(
    answerer: Answerer, *, asks: Literal["sentences", "each"] = "each", timeout: float = 10.0
) -> Iterator[Loopback]:
    """Serves on a free port of 127.0.0.1."""
    requests: list[Request] = []
    keys: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["content-length"])))
            requests.append(request)
            keys.append(self.headers.get("authorization", ""))
            reply = answerer(request)
            data = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("content-type", reply.content_type)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    endpoint = Endpoint(
        name="loopback",
        base_url=f"http://127.0.0.1:{server.server_port}/v1",
        model="fake",
        api_key="secret-key",
        asks=asks,
        timeout=timeout,
    )
    try:
        yield Loopback(endpoint, requests, keys)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
