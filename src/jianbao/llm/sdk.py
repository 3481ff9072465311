"""The openai SDK, set up for an endpoint."""

from __future__ import annotations

import logging
import ssl
from urllib.parse import urlsplit

import httpx2
import openai

from jianbao.llm.endpoint import Endpoint
from jianbao.llm.request import Body, Post

# It logs whole answers, article text included, at ERROR.
logging.getLogger("instructor.v2.retry").setLevel(logging.CRITICAL)

_CONNECT_WITHIN = 10.0
"""Seconds for a connection, also where an answer may take an hour."""
_OPENAI = "api.openai.com"


def sdk_client(endpoint: Endpoint) -> openai.AsyncOpenAI:
    """The SDK's client of an endpoint; it does not try again by itself.

    What the environment holds for OpenAI's own service (an organization, a project, headers of any kind) goes nowhere
    else, and what is asked on this machine stays on it, whatever proxy is set.
    """
    address = urlsplit(endpoint.base_url)
    host = address.hostname or ""
    client = openai.AsyncOpenAI(
        base_url=endpoint.base_url,
        api_key=endpoint.api_key or "none",
        max_retries=0,
        http_client=openai.DefaultAsyncHttpxClient(
            timeout=httpx2.Timeout(endpoint.timeout, connect=min(endpoint.timeout, _CONNECT_WITHIN)),
            # What is asked goes to the address that was named and nowhere else.
            follow_redirects=False,
            trust_env=not endpoint.is_on_this_host,
            # A plain address needs no authorities, which take longer to load than a call; without them nobody is
            # trusted.
            verify=True if address.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        ),
    )
    if host != _OPENAI:
        client.organization = client.project = None
        client._custom_headers = {}
    return client


def posting(client: openai.AsyncOpenAI) -> Post:
    """What sends a body to the client's endpoint.

    The SDK's `chat.completions.create` walks the whole request and makes an object of a response that it expects to be
    OpenAI's own.
    """

    async def post(body: Body) -> bytes:
        response = await client.post("/chat/completions", cast_to=httpx2.Response, body=body)
        return response.content

    return post
