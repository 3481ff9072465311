"""A server that answers every chat completion at once and alike: `python -m evals.bench.answering`.

It prints its port and runs until it is ended. A process of its own, so that its CPU is not counted with a client's.
"""

from __future__ import annotations

import asyncio
import json
import re
from typing import cast

CONTENT = {
    "people": [
        {"cite": [3], "name": "高远", "post": "滨河区副区长"},
        {"cite": [4], "name": "林一诺", "post": None},
    ]
}
_USAGE = {"prompt_tokens": 900, "completion_tokens": 40, "total_tokens": 940}
_MESSAGE = {"role": "assistant", "content": json.dumps(CONTENT, ensure_ascii=False)}
_BODY = json.dumps(
    {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "bench",
        "choices": [{"index": 0, "finish_reason": "stop", "message": _MESSAGE}],
        "usage": {**_USAGE, "prompt_tokens_details": {"cached_tokens": 800}},
    }
).encode()
_RESPONSE = (
    f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(_BODY)}\r\n\r\n".encode() + _BODY
)
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)


class _Answering(asyncio.Protocol):
    """One kept connection."""

    def __init__(self) -> None:
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while (head := self._waiting.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._waiting[:head])
            end = head + 4 + int(length[1] if length else 0)
            if len(self._waiting) < end:
                return
            self._waiting = self._waiting[end:]
            self._transport.write(_RESPONSE)


async def main() -> None:
    """Serves on a free port of 127.0.0.1."""
    server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
