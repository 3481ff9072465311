"""How the work goes, on stderr."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from jianbao.facts import Brief
from jianbao.rendering import printable
from jianbao.store import Record


class Reporter:
    """One line that moves in a terminal; plain lines elsewhere."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task("", total=None, visible=False)
        self._source = ""
        self._announced = -1

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def note(self, line: str) -> None:
        """A line that stays."""
        self._console.print(f"[dim]{escape(printable(line))}[/dim]", soft_wrap=True)

    def failed(self, line: str) -> None:
        """A line about something that went wrong."""
        self._console.print(f"[red]jianbao:[/red] {escape(printable(line))}", soft_wrap=True)

    def progress(self, done: int, total: int) -> None:
        """Bytes of the model's file."""
        self._show(f"model {done / 1e6:,.0f} of {total / 1e6:,.0f} MB", done, total)
        tenth = 10 * done // total
        if not self._console.is_terminal and tenth != self._announced:
            self._announced = tenth
            self.note(f"model {done / 1e6:,.0f} of {total / 1e6:,.0f} MB")

    def article(self, source: str) -> None:
        """The article that is briefed from now on."""
        self._source = source
        self._progress.reset(self._task)
        self._show(source, 0, None)

    def section(self, name: str, done: int, total: int) -> None:
        """Questions of a section answered, of so many."""
        # One question has no halfway: the bar pulses.
        self._show(f"{self._source}: {name} {done}/{total}", done, total if total > 1 else None)
        if not self._console.is_terminal and done == total:
            self.note(f"{self._source}: {name} done, {total} asked")

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Takes the moving line away while something is written to stdout."""
        self._progress.stop()
        yield
        self._progress.start()

    def finished(self, record: Record[Brief]) -> None:
        """What the article cost."""
        self._progress.update(self._task, visible=False)
        read, cached, written = (
            sum(getattr(cost, kind) for cost in record.costs) for kind in ("read", "cached", "written")
        )
        seconds = sum(cost.seconds for cost in record.costs)
        self.note(
            f"{record.article.source}: {seconds:.0f} s; tokens read {read:,} (cached {cached:,}), written {written:,}"
        )

    def _show(self, description: str, done: int, total: int | None) -> None:
        self._progress.update(
            self._task, description=escape(printable(description)), completed=done, total=total, visible=True
        )
