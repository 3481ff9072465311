"""From an endpoint to what asks it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from jianbao.llm.endpoint import Endpoint

if TYPE_CHECKING:
    from jianbao.llm.client import Client


@asynccontextmanager
async def connected(endpoint: Endpoint, tell: Callable[[str], None] | None = None) -> AsyncIterator[Client | None]:
    """A client of an endpoint while the context lasts; None of `none`, which is no model.

    Args:
        endpoint: one that is open.
        tell: is told what the endpoint is no longer asked for; without it that is logged.
    """
    if not endpoint.is_model:
        yield None
        return
    from jianbao.llm.client import Client

    async with Client(endpoint, tell) if tell else Client(endpoint) as client:
        yield client
