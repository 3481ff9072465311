"""How an endpoint takes a request: as configured, or as learned from what it refused.

Servers that call themselves compatible refuse one parameter or another. Each refusal that names its parameter costs
one call: what was learned holds for the rest of the process.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields, replace

from jianbao.config import FILE, Limit, Output
from jianbao.language import say
from jianbao.llm.endpoint import Endpoint

LADDER: tuple[Output, ...] = ("strict", "json_schema", "json_object", "text")
"""The ways to ask for structured output, from the firmest."""

_OF_FORMAT = re.compile(
    r"response[_ ]?format|json[_ ]?(?:schema|object|mode)|structured[_ ]?output|grammar", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Terms:
    """The parameters that endpoints differ in; see `Endpoint`."""

    output: Output
    limit: Limit
    temperature: float | None

    @property
    def enforced(self) -> bool:
        """Whether the server is given the schema to enforce."""
        return self.output in ("strict", "json_schema")


_NAMES = [field.name for field in fields(Terms)]
_Key = tuple[str, str, Terms]
_learned: dict[_Key, Terms] = {}


def terms_of(endpoint: Endpoint) -> Terms:
    """The terms as they are known now."""
    configured = _configured(endpoint)
    return _learned.get(_key(endpoint, configured), configured)


def concede(endpoint: Endpoint, refused: Terms, said: str) -> str | None:
    """Changes the terms after a refusal.

    Args:
        endpoint: who refuses.
        refused: the terms of the refused request.
        said: why, in the server's words.

    Returns:
        What changes, in words for the user; empty when another call has learned it already; None when the refusal is
        of something else.
    """
    configured = _configured(endpoint)
    conceded = _conceded(configured, refused, said)
    if conceded is None:
        return None
    if terms_of(endpoint) != refused:
        return ""
    _learned[_key(endpoint, configured)] = conceded
    (changed,) = (name for name in _NAMES if getattr(refused, name) != getattr(conceded, name))
    before, after = _written(getattr(refused, changed)), _written(getattr(conceded, changed))
    return say(
        f"{endpoint.place} refuses {changed} = {before}; from now on {changed} = {after}. "
        f"Put that into its table in {FILE} to spare the refused call.",
        f"{endpoint.place}不接受 {changed} = {before}，以后改用 {changed} = {after}。"
        f"请写进 {FILE} 里它的表中，免得再被拒绝一次。",
    )


def _conceded(configured: Terms, refused: Terms, said: str) -> Terms | None:
    """The terms to try next; each is tried once, so that nothing goes round in a circle."""
    if "max_completion_tokens" in said and refused.limit == configured.limit:
        other: Limit = "max_tokens" if refused.limit == "max_completion_tokens" else "max_completion_tokens"
        return replace(refused, limit=other)
    if "temperature" in said.lower() and refused.temperature is not None:
        return replace(refused, temperature=None)
    if _OF_FORMAT.search(said) and refused.output != LADDER[-1]:
        return replace(refused, output=LADDER[LADDER.index(refused.output) + 1])
    return None


def _written(value: object) -> str:
    """A value as it stands in the configuration."""
    return json.dumps("default" if value is None else value)


def forget() -> None:
    """Unlearns everything."""
    _learned.clear()


def _configured(endpoint: Endpoint) -> Terms:
    return Terms(endpoint.output, endpoint.limit, endpoint.temperature)


def _key(endpoint: Endpoint, configured: Terms) -> _Key:
    return endpoint.base_url, endpoint.model, configured
