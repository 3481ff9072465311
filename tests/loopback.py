"""A chat-completions server on loopback that answers as a test says: the lowest seam, so that the real client runs."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from jianbao.llm import Endpoint

Request = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """What the server sends back; it hangs up instead when there is no body."""

    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


Answerer = Callable[[Request], Reply]

HANGS_UP = Reply(None)
NO_MODELS = Reply({"error": {"message": "no such path"}}, 404)


def completion(content: str | None, finish: str | None = "stop", **message: Any) -> Reply:
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


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        # A client that no longer waits is what some tests are about; other errors are a test's own.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@dataclass
class Loopback:
    """A running server: its endpoint and the bodies and headers it received."""

    endpoint: Endpoint
    requests: list[Request]
    headers: list[dict[str, str]]

    @property
    def keys(self) -> list[str]:
        """What each request came with as its key."""
        return [headers.get("authorization", "") for headers in self.headers]


@contextmanager
def serving(
    answerer: Answerer,
    endpoint: Endpoint | None = None,
    *,
    models: Reply = NO_MODELS,
    others: Mapping[str, Answerer] | None = None,
    **settings: Any,
) -> Iterator[Loopback]:
    """Serves on a free port of 127.0.0.1.

    Args:
        answerer: answers the requests.
        endpoint: what the server passes for; a plain endpoint by default.
        models: the answer to who asks for the models.
        others: answerers of requests to other paths, which are not among the `requests`.
        settings: of the endpoint, in the place of its own.
    """
    requests: list[Request] = []
    headers: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if others and self.path in others:
                self._send(others[self.path](request))
                return
            requests.append(request)
            headers.append({name.lower(): value for name, value in self.headers.items()})
            self._send(answerer(request) if self.path.endswith("/v1/chat/completions") else error(404, "no such path"))

        def do_GET(self) -> None:
            self._send(models)

        def _send(self, reply: Reply) -> None:
            if reply.body is None:
                return
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

    server = _Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    place = {"base_url": f"http://127.0.0.1:{server.server_port}/v1", "api_key": "secret-key"}
    plain = endpoint or Endpoint(name="loopback", base_url="", model="fake", timeout=10.0)
    try:
        yield Loopback(replace(plain, **{**place, **settings}), requests, headers)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
