"""Endpoints that answer chat completions. The only room that knows openai and instructor."""

from jianbao.llm.client import Client
from jianbao.llm.endpoint import Endpoint, Prices
from jianbao.llm.request import Meter
from jianbao.llm.usage import Usage

__all__ = ["Client", "Endpoint", "Meter", "Prices", "Usage"]
