"""Endpoints that answer chat completions. The only room that knows openai and instructor.

These are imported with `Client`, when it is first used: a brief without a model does without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jianbao.llm.connect import connected
from jianbao.llm.endpoint import Endpoint, Prices
from jianbao.llm.request import Meter
from jianbao.llm.usage import Usage

if TYPE_CHECKING:
    from jianbao.llm.client import Client

__all__ = ["Client", "Endpoint", "Meter", "Prices", "Usage", "connected"]

if not TYPE_CHECKING:  # or any name would pass for one that is there

    def __getattr__(name: str) -> object:
        if name == "Client":
            from jianbao.llm.client import Client

            return Client
        raise AttributeError(f"module 'jianbao.llm' has no attribute {name!r}")
