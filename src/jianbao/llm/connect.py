"""From an endpoint to what asks it."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from jianbao.llm.endpoint import Endpoint
from jianbao.llm.request import Via

if TYPE_CHECKING:
    from jianbao.llm.client import Client

_log = logging.getLogger(__name__)


@asynccontextmanager
async def connected(
    endpoint: Endpoint, tell: Callable[[str], None] = _log.warning, via: Via | None = None
) -> AsyncIterator[Client | None]:
    """A client of an endpoint while the context lasts; None of `none`, which is no model.

    Args:
        endpoint: one that is open.
        tell: is told what the endpoint is no longer asked for; without it that is logged.
        via: what stands between the client and the endpoint.
    """
    if not endpoint.is_model:
        yield None
        return
    from jianbao.llm.client import Client

    async with Client(endpoint, tell, via=via) as client:
        yield client
