"""`jianbao models`: the embedded models' files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from jianbao.llm.embedded import CachedFile

_NAME = click.argument("name", required=False)


@click.group(invoke_without_command=True)
@click.pass_context
def models(context: click.Context) -> None:
    """List, fetch, verify and remove the files of the embedded models.

    Without a NAME, the default model is meant. The files are kept in the user's cache folder, or in JIANBAO_CACHE.
    """
    if context.invoked_subcommand is None:
        context.invoke(list_models)


@models.command("list")
def list_models() -> None:
    """List the models: name, size, whether the file is there and checked, and where."""
    from jianbao.config import settings
    from jianbao.llm.embedded import DEFAULT, MODELS, CachedFile

    for model in MODELS:
        file = CachedFile(model, settings().cache)
        default = " (default)" if model is DEFAULT else ""
        click.echo(f"{model.name}{default}: {_megabytes(model.size)}, {_state(file)}, {file.path}")


@models.command()
@_NAME
def fetch(name: str | None) -> None:
    """Fetch a model's file, unless it is there; an unfinished download goes on."""
    from jianbao.cli.progress import Reporter
    from jianbao.config import settings
    from jianbao.llm.embedded import model_file

    file = _file(name)
    with Reporter() as reporter:
        path = model_file(file.model, file.cache, reporter, offline=settings().offline)
    click.echo(path)


@models.command()
@_NAME
def verify(name: str | None) -> None:
    """Hash a model's file and compare it with the hash that is known."""
    from jianbao.cli.progress import Reporter
    from jianbao.llm.embedded import verify_file

    file = _file(name)
    with Reporter() as reporter:
        verify_file(file, reporter)
    click.echo(f"{file.path}: sha256 {file.model.sha256}, as it should be")


@models.command()
@_NAME
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str | None, yes: bool) -> None:
    """Delete a model's file, with what an unfinished download left."""
    file = _file(name)
    present = file.present()
    if not present:
        click.echo(f"jianbao: there is nothing of {file.model.name} in {file.cache}", err=True)
        return
    if not yes:
        click.echo("\n".join(map(str, present)), err=True)
        click.confirm("Delete?", abort=True, err=True)
    file.remove()
    click.echo(f"jianbao: removed {file.model.name}", err=True)


def _file(name: str | None) -> CachedFile:
    from jianbao.config import settings
    from jianbao.llm.embedded import DEFAULT, CachedFile, model_named

    return CachedFile(DEFAULT if name is None else model_named(name), settings().cache)


def _state(file: CachedFile) -> str:
    if file.checked:
        return "checked"
    if file.path.is_file():
        return "not checked"
    unfinished = file.pieces_size
    return f"{_megabytes(unfinished)} of it fetched" if unfinished else "not fetched"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
