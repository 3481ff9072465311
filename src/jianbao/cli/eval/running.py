"""A run, told on stderr while it goes."""

from __future__ import annotations

from collections.abc import Sequence

from jianbao.cli.progress import Reporter
from jianbao.config import Settings
from jianbao.evaluation import Asked, CaseFile, Run


def finished(asked: Asked, files: Sequence[CaseFile], known: Settings) -> Run:
    """The run of the cases."""
    with Reporter() as reporter:

        def announce(case: str, epoch: int) -> None:
            reporter.article(case if asked.epochs == 1 else f"{case} ({epoch}/{asked.epochs})")

        return asked.run(files, known, reporter, announce, reporter.asked)
