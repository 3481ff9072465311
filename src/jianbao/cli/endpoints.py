"""The options that say which endpoint a command asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from jianbao.language import say

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--endpoint",
        help=say(
            "The endpoint: a name from jianbao.toml or a preset, such as deepseek or ollama; none asks no model. "
            "Default: the endpoint that jianbao.toml names, else the embedded model.",
            """\b
            接口：jianbao.toml 里的名称，
            或 deepseek、ollama 这样的预设；
            none 不用模型。
            默认用 jianbao.toml 指明的，否则用自带模型。""",
        ),
    ),
    click.option(
        "--base-url",
        help=say(
            "The endpoint's address. Without --endpoint it needs --model; key: JIANBAO_API_KEY.",
            """\b
            接口的地址。没有 --endpoint 时要有 --model；
            密钥放在环境变量 JIANBAO_API_KEY 里。""",
        ),
    ),
    click.option("--model", help=say("The model's name at the endpoint.", "模型在接口那边的名称。")),
    click.option(
        "--offline",
        is_flag=True,
        help=say(
            "Call no other host: no endpoint elsewhere, no fetching of models.",
            "不访问别的主机：不用别处的接口，也不下载模型。",
        ),
    ),
    click.option(
        "--model-file",
        type=click.Path(path_type=Path),
        help=say("A GGUF file for the embedded model.", "自带模型改用这个 GGUF 文件。"),
    ),
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
