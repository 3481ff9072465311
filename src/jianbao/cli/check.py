"""`jianbao check`: what an endpoint can do, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from jianbao.cli.endpoints import endpoint_options
from jianbao.errors import RejectedError
from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.config import Output, Settings
    from jianbao.llm import Endpoint, Usage
    from jianbao.llm.choose import Choice
    from jianbao.llm.probe import Findings

_PATIENCE = 120.0
"""Seconds for one answer; a brief may wait longer."""
_MODELS_SHOWN = 12

_WIDEST = 12
_HELP = say(
    """Ask an endpoint two small questions and say what it can do.

    Without options it is the endpoint that `jianbao brief` asks. The exit status is 0 when it can be used, 1 when it
    cannot, 2 for a mistake in the command or in jianbao.toml.
    """,
    """问接口两个小问题，说明它能做什么。

    \b
    不写选项，就是 `jianbao brief` 所用的接口。
    退出码：0 表示可以用，1 表示不能用，2 表示命令或 jianbao.toml 写错了。
    """,
)


@click.command(help=_HELP)
@endpoint_options
def check(choice: Choice, known: Settings) -> None:
    """Ask an endpoint two small questions and say what it can do."""
    import asyncio

    from jianbao.cli.progress import Reporter
    from jianbao.llm.choose import choose, opened

    endpoint = choose(choice, known)
    if not endpoint.is_model:
        for label, text in _told_of_none(endpoint, known):
            _row(label, text)
        return
    for label, text in _told(endpoint, known):
        _row(label, text)
    with Reporter() as reporter, opened(endpoint, known, reporter) as ready:
        findings = asyncio.run(_findings(ready, reporter.note))
    for label, text in _rows(findings, endpoint):
        _row(label, text)


def _row(label: str, text: str) -> None:
    from rich.cells import set_cell_size

    from jianbao.rendering import printable

    click.echo(f"{set_cell_size(label, _WIDEST)}{printable(text)}")


def _told(endpoint: Endpoint, known: Settings) -> Iterator[tuple[str, str]]:
    """What is known of an endpoint before it is asked."""
    from jianbao.llm.choose import is_embedded

    here = say("in this process", "在本进程内")
    yield from _named(endpoint, known)
    yield say("address", "地址"), here if is_embedded(endpoint) else endpoint.base_url
    yield say("model", "模型"), str(endpoint.model_file or endpoint.model)
    yield say("key", "密钥"), _key(endpoint)
    yield say("context", "上下文"), _context(endpoint)


def _told_of_none(endpoint: Endpoint, known: Settings) -> Iterator[tuple[str, str]]:
    """What is said of the endpoint that is no model."""
    yield from _named(endpoint, known)
    yield (
        say("model", "模型"),
        say(
            "none: code alone writes the brief, at once and at no cost; there is nothing to ask",
            "没有：简报只由代码写，马上就好，不花钱；没有可问的",
        ),
    )


def _named(endpoint: Endpoint, known: Settings) -> Iterator[tuple[str, str]]:
    unconfigured = say("no jianbao.toml here or above", "这里和上级目录都没有 jianbao.toml")
    yield say("endpoint", "接口"), endpoint.name
    yield say("configured", "配置"), str(known.file) if known.file else unconfigured


def _key(endpoint: Endpoint) -> str:
    if endpoint.key_env is None:
        return say("none is named", "没有指明变量")
    if endpoint.api_key:
        return say(f"{endpoint.key_env} is set", f"{endpoint.key_env} 已设置")
    return say(f"{endpoint.key_env} is not set", f"{endpoint.key_env} 未设置")


def _context(endpoint: Endpoint) -> str:
    if endpoint.context is None:
        return say("not known; set context if it is small", "不知道；如果不长，请设置 context")
    return say(f"{endpoint.context:,} tokens", f"{endpoint.context:,} 词元")


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
            there = ", ".join(models[:_MODELS_SHOWN])
            raise RejectedError(
                say(f"{error}\nThe models there: {there}.", f"{error}\n那里有的模型：{there}。")
            ) from None


def _rows(findings: Findings, endpoint: Endpoint) -> Iterator[tuple[str, str]]:
    """What came out."""
    usage = findings.usage
    yield say("output", "输出"), _how(findings.output)
    if not findings.heeded:
        yield "", _unheeded(findings)
    if usage.read and usage.written:
        yield say("reads", "读"), _speed(findings.reads)
        yield say("writes", "写"), _speed(findings.writes)
    yield say("tokens", "词元"), _tokens(usage)
    yield say("cache", "缓存"), _cache(findings)
    if prices := endpoint.prices:
        cost = f"{prices.of(usage):.6f} {prices.currency}"
        yield say("cost", "费用"), say(f"{cost} for this check", f"这次检查 {cost}")


def _how(output: Output) -> str:
    match output:
        case "strict":
            return "strict json_schema"
        case "json_schema":
            return "json_schema"
        case "json_object":
            return say("json_object, with the schema in the prompt", "json_object，结构写在提示词里")
        case "text":
            return say("by the prompt alone, which holds the schema", "只靠提示词，结构写在里面")


def _unheeded(findings: Findings) -> str:
    if findings.output in ("strict", "json_schema"):
        return say(
            'It takes a schema and does not keep to it. Set output = "json_object", or "text", in its table.',
            '它收下结构却不遵守。请在它的表中设 output = "json_object" 或 "text"。',
        )
    return say(
        "It had to be asked again for the right form. Expect that of some questions, or use another model.",
        "要再问一次，格式才对。有些提问会这样；也可以换一个模型。",
    )


def _tokens(usage: Usage) -> str:
    if not (usage.read and usage.written):
        return say("not counted by the endpoint, so speeds and costs are unknown", "接口不计词元，速度和费用无从得知")
    return say(
        f"{usage.read:,} read (of them {usage.cached:,} cached), {usage.written:,} written",
        f"读 {usage.read:,}（其中缓存 {usage.cached:,}），写 {usage.written:,}",
    )


def _cache(findings: Findings) -> str:
    if not findings.cached:
        return say("none reported", "没有报告缓存")
    return say(f"{findings.cached:,} tokens the second time", f"第二次有 {findings.cached:,} 词元取自缓存")


def _speed(per_second: float | None) -> str:
    if not per_second:
        return say("too quick to tell", "太快，测不出")
    return say(f"{per_second:,.0f} tokens/s", f"{per_second:,.0f} 词元/秒")
