"""The HTTP client of an endpoint."""

from __future__ import annotations

import ipaddress
import ssl
from urllib.parse import urlsplit

import httpx2
import openai

from jianbao.llm.endpoint import Endpoint

_CONNECT_WITHIN = 10.0
"""Seconds for a connection, also where an answer may take an hour."""


def http_client(endpoint: Endpoint) -> httpx2.AsyncClient:
    """A client with the endpoint's patience. What is asked on this machine stays on it, whatever proxy is set."""
    address = urlsplit(endpoint.base_url)
    return openai.DefaultAsyncHttpxClient(
        timeout=httpx2.Timeout(endpoint.timeout, connect=min(endpoint.timeout, _CONNECT_WITHIN)),
        trust_env=not _is_loopback(address.hostname or ""),
        # A plain address needs no authorities, which take longer to load than a call; nobody is trusted without them.
        verify=True if address.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
