"""A run, told on stderr while it goes."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from jianbao.cli.progress import Reporter
from jianbao.config import Settings
from jianbao.evaluation import Asked, CaseFile, Run, save_run


def finished(asked: Asked, files: Sequence[CaseFile], known: Settings, out: Path | None = None) -> Run:
    """The run of the cases; with a folder, it is written there after each case."""
    keep = partial(save_run, folder=out) if out else None
    with Reporter() as reporter:

        def announce(case: str, epoch: int) -> None:
            reporter.article(case if asked.epochs == 1 else f"{case} ({epoch}/{asked.epochs})")

        return asked.run(files, known, reporter, announce, reporter.asked, keep)


def bless_command(asked: Asked) -> str:
    """The command that says that what a replay gives is right."""
    words = ["jianbao", "eval", "bless", asked.recipe.name, "--endpoint", asked.endpoint.name]
    words += ["--set", str(asked.folder)] if asked.folder else []
    words += ["--recordings", str(asked.recordings)] if asked.recordings else []
    return f"{shlex.join(words)} --why …"
