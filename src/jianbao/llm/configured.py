"""From a table of `jianbao.toml` to its endpoint."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from jianbao.config import NO_MODEL, EndpointSettings
from jianbao.errors import UsageError
from jianbao.language import say
from jianbao.llm.endpoint import Endpoint, Prices
from jianbao.llm.presets import EMBEDDED, PRESETS


def configured(name: str, table: EndpointSettings, file: Path | None) -> Endpoint:
    """The endpoint of a table, over its preset.

    Args:
        name: the table's.
        table: what it sets.
        file: the `jianbao.toml` that holds it.

    Raises:
        UsageError: the preset is none, or there is nothing to go by, or it sets what such an endpoint does not have.
    """
    place = f"{file}: endpoints.{name}"
    preset = table.preset or (name if name in PRESETS else None)
    if preset is not None and (preset not in PRESETS or preset == NO_MODEL):
        allowed = ", ".join(name for name in PRESETS if name != NO_MODEL)
        raise UsageError(
            say(
                f"{place}.preset is {preset!r}. Allowed: {allowed}.",
                f"{place}.preset 的值是 {preset!r}。可用：{allowed}。",
            )
        )
    if preset is None and table.base_url is None:
        raise UsageError(say(f"{place} needs a preset or a base_url.", f"{place} 要有 preset 或 base_url。"))
    base = PRESETS[preset] if preset else Endpoint(name, "", "")
    given = _given(table)
    misplaced = {"base_url", "model", "key_env"} if preset == EMBEDDED else {"model_file"}
    if wrong := sorted(misplaced & given.keys()):
        raise UsageError(f"{place}.{wrong[0]}: {_misplaced(wrong[0])}")
    return replace(base, name=name, **given)


def _given(table: EndpointSettings) -> dict[str, Any]:
    """What a table sets, as an endpoint has it."""
    given = {name: getattr(table, name) for name in table.model_fields_set if name != "preset"}
    if prices := table.prices:
        cached = prices.read if prices.cached is None else prices.cached
        given["prices"] = Prices(prices.read, cached, prices.written, prices.currency)
    if table.temperature == "default":
        given["temperature"] = None
    if table.model_file:
        given["model_file"] = Path(table.model_file)
    return given


def _misplaced(setting: str) -> str:
    """What is said of a setting that the endpoint does not have: only the embedded model has, and takes, a file."""
    if setting == "model_file":
        return say("only the embedded model has a model_file.", "只有自带模型才有 model_file。")
    return say(
        f"the embedded model takes a model_file, and no {setting}.",
        f"自带模型用 model_file 指明文件，没有 {setting}。",
    )
