"""The options that say which endpoint a command asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--endpoint",
        help="The endpoint: a name from jianbao.toml or a preset, such as deepseek or ollama. "
        "Default: the endpoint that jianbao.toml names, else the embedded model.",
    ),
    click.option(
        "--base-url", help="The endpoint's address. Without --endpoint it needs --model; key: JIANBAO_API_KEY."
    ),
    click.option("--model", help="The model's name at the endpoint."),
    click.option("--offline", is_flag=True, help="Call no other host: no endpoint elsewhere, no fetching of models."),
    click.option("--model-file", type=click.Path(path_type=Path), help="A GGUF file for the embedded model."),
)


def endpoint_options(command: Command) -> Command:
    """Adds the options; the command gets them as `choice`, a `Choice`, and `known`, the settings that hold for it."""

    @wraps(command)
    def chosen(
        *arguments: Any,
        endpoint: str | None,
        base_url: str | None,
        model: str | None,
        model_file: Path | None,
        offline: bool,
        **options: Any,
    ) -> Any:
        from jianbao.config import settings
        from jianbao.llm.choose import Choice

        choice = Choice(endpoint, base_url, model, model_file)
        return command(*arguments, choice=choice, known=settings(offline=offline), **options)

    for option in reversed(_OPTIONS):
        chosen = option(chosen)
    return chosen  # type: ignore[return-value]  # with other parameters, which click fills
