"""`jianbao check`: what an endpoint can do, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from jianbao.cli.endpoints import endpoint_options
from jianbao.errors import RejectedError

if TYPE_CHECKING:
    from jianbao.config import Settings
    from jianbao.llm import Endpoint
    from jianbao.llm.choose import Choice
    from jianbao.llm.probe import Findings

_PATIENCE = 120.0
"""Seconds for one answer; a brief may wait longer."""
_MODELS_SHOWN = 12

_HOW = {
    "strict": "strict json_schema",
    "json_schema": "json_schema",
    "json_object": "json_object, with the schema in the prompt",
    "text": "by the prompt alone, which holds the schema",
}


@click.command()
@endpoint_options
def check(choice: Choice, known: Settings) -> None:
    """Ask an endpoint two small questions and say what it can do.

    Without options it is the endpoint that `jianbao brief` asks. The exit status is 0 when it can be used, 1 when it
    cannot, 2 for a mistake in the command or in jianbao.toml.
    """
    import asyncio

    from jianbao.cli.progress import Reporter
    from jianbao.llm.choose import choose, is_embedded, opened

    endpoint = choose(choice, known)
    _row("endpoint", endpoint.name)
    _row("configured", str(known.file) if known.file else "no jianbao.toml here or above")
    _row("address", "in this process" if is_embedded(endpoint) else endpoint.base_url)
    _row("model", str(endpoint.model_file or endpoint.model))
    _row("key", _key(endpoint))
    _row("context", f"{endpoint.context:,} tokens" if endpoint.context else "not known; set context if it is small")
    with Reporter() as reporter, opened(endpoint, known, reporter) as ready:
        findings = asyncio.run(_findings(ready, reporter.note))
    for label, text in _rows(findings, endpoint):
        _row(label, text)


def _row(label: str, text: str) -> None:
    from jianbao.rendering import printable

    click.echo(f"{label:12}{printable(text)}")


def _key(endpoint: Endpoint) -> str:
    if endpoint.key_env is None:
        return "none is named"
    return f"{endpoint.key_env} is {'set' if endpoint.api_key else 'not set'}"


async def _findings(endpoint: Endpoint, tell: Callable[[str], None]) -> Findings:
    from jianbao.llm import Client
    from jianbao.llm.probe import probe

    patient = replace(endpoint, timeout=min(endpoint.timeout, _PATIENCE))
    async with Client(patient, tell, attempts=1) as client:
        try:
            return await probe(client)
        except RejectedError as error:
            models = await client.models()
            if not models or endpoint.model in models:
                raise
            raise RejectedError(f"{error}\nThe models there: {', '.join(models[:_MODELS_SHOWN])}.") from None


def _rows(findings: Findings, endpoint: Endpoint) -> list[tuple[str, str]]:
    usage = findings.usage
    rows = [("output", _HOW[findings.output])]
    if not findings.heeded:
        rows.append(("", _unheeded(findings)))
    if usage.read and usage.written:
        rows += [("reads", _speed(findings.reads)), ("writes", _speed(findings.writes))]
        rows.append(("tokens", f"{usage.read:,} read (of them {usage.cached:,} cached), {usage.written:,} written"))
    else:
        rows.append(("tokens", "not counted by the endpoint, so speeds and costs are unknown"))
    rows.append(("cache", f"{findings.cached:,} tokens the second time" if findings.cached else "none reported"))
    if prices := endpoint.prices:
        rows.append(("cost", f"{prices.of(usage):.6f} {prices.currency} for this check"))
    return rows


def _unheeded(findings: Findings) -> str:
    if findings.output in ("strict", "json_schema"):
        return 'It takes a schema and does not keep to it. Set output = "json_object", or "text", in its table.'
    return "It had to be asked again for the right form. Expect that of some questions, or use another model."


def _speed(per_second: float | None) -> str:
    return f"{per_second:,.0f} tokens/s" if per_second else "too quick to tell"
