"""`jianbao models`: the embedded models' files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from jianbao.language import say

if TYPE_CHECKING:
    from jianbao.llm.embedded import CachedFile

_NAME = click.argument("name", required=False)


_HELP = say(
    """List, fetch, verify and remove the files of the embedded models.

    Without a NAME, the default model is meant. The files are kept in the user's cache folder, or in JIANBAO_CACHE.
    """,
    """列出、下载、校验、删除自带模型的文件。

    \b
    不写 NAME 就是默认的模型。
    文件放在用户的缓存目录，或环境变量 JIANBAO_CACHE 指明的目录。
    """,
)


@click.group(invoke_without_command=True, help=_HELP)
@click.pass_context
def models(context: click.Context) -> None:
    """List, fetch, verify and remove the files of the embedded models."""
    if context.invoked_subcommand is None:
        context.invoke(list_models)


@models.command(
    "list",
    help=say(
        "List the models: name, size, whether the file is there and checked, and where.",
        "列出模型：名称、大小、文件在不在、是否校验过、在哪里。",
    ),
)
def list_models() -> None:
    """List the models."""
    from jianbao.config import settings
    from jianbao.llm.embedded import DEFAULT, MODELS, CachedFile

    for model in MODELS:
        file = CachedFile(model, settings().cache)
        default = say(" (default)", "（默认）") if model is DEFAULT else ""
        size, state = _megabytes(model.size), _state(file)
        click.echo(
            say(
                f"{model.name}{default}: {size}, {state}, {file.path}",
                f"{model.name}{default}：{size}，{state}，{file.path}",
            )
        )


@models.command(
    help=say(
        "Fetch a model's file, unless it is there; an unfinished download goes on.",
        "下载模型文件；已有的不再下载，没下完的接着下。",
    )
)
@_NAME
def fetch(name: str | None) -> None:
    """Fetch a model's file."""
    from jianbao.cli.progress import Reporter
    from jianbao.config import settings
    from jianbao.llm.embedded import model_file

    file = _file(name)
    with Reporter() as reporter:
        path = model_file(file.model, file.cache, reporter, offline=settings().offline)
    click.echo(path)


@models.command(
    help=say(
        "Hash a model's file and compare it with the hash that is known.", "计算模型文件的哈希，与已知的哈希对照。"
    )
)
@_NAME
def verify(name: str | None) -> None:
    """Verify a model's file."""
    from jianbao.cli.progress import Reporter
    from jianbao.llm.embedded import verify_file

    file = _file(name)
    with Reporter() as reporter:
        verify_file(file, reporter)
    sha256 = file.model.sha256
    click.echo(say(f"{file.path}: sha256 {sha256}, as it should be", f"{file.path}：sha256 {sha256}，与应有的一致"))


@models.command(
    help=say("Delete a model's file, with what an unfinished download left.", "删除模型文件，连同没下完的部分。")
)
@_NAME
@click.option("--yes", is_flag=True, help=say("Do not ask.", "不再询问。"))
def remove(name: str | None, yes: bool) -> None:
    """Delete a model's file."""
    file = _file(name)
    model = file.model.name
    present = file.present()
    if not present:
        click.echo(
            say(
                f"jianbao: there is nothing of {model} in {file.cache}",
                f"jianbao: {file.cache} 里没有 {model} 的文件",
            ),
            err=True,
        )
        return
    if not yes:
        click.echo("\n".join(map(str, present)), err=True)
        click.confirm(say("Delete?", "删除吗？"), abort=True, err=True)
    file.remove()
    click.echo(say(f"jianbao: removed {model}", f"jianbao: 已删除 {model}"), err=True)


def _file(name: str | None) -> CachedFile:
    from jianbao.config import settings
    from jianbao.llm.embedded import DEFAULT, CachedFile, model_named

    return CachedFile(DEFAULT if name is None else model_named(name), settings().cache)


def _state(file: CachedFile) -> str:
    if file.checked:
        return say("checked", "已校验")
    if file.path.is_file():
        return say("not checked", "未校验")
    if not file.pieces_size:
        return say("not fetched", "未下载")
    fetched = _megabytes(file.pieces_size)
    return say(f"{fetched} of it fetched", f"已下载 {fetched}")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
