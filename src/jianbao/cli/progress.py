"""How the work goes, on stderr."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from rich.markup import escape
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from jianbao.cli.notes import Notes
from jianbao.facts import Brief
from jianbao.language import say
from jianbao.pipeline import Progress
from jianbao.rendering import printable
from jianbao.store import Record, SectionCost


class Reporter(Notes):
    """One line that moves in a terminal; plain lines elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = Bar(
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

    def progress(self, done: int, total: int) -> None:
        """Bytes of the model's file."""
        line = say(
            f"model {done / 1e6:,.0f} of {total / 1e6:,.0f} MB", f"模型 {done / 1e6:,.0f} / {total / 1e6:,.0f} MB"
        )
        self._show(line, done, total)
        tenth = 10 * done // total
        if not self._console.is_terminal and tenth != self._announced:
            self._announced = tenth
            self.note(line)

    def article(self, source: str) -> None:
        """The article that is briefed from now on."""
        self._source = source
        self._progress.reset(self._task)
        self._show(source, 0, None)

    def asked(self, progress: Progress) -> None:
        """How far the questions about the article are."""
        how_far = f"{self._source} {progress.done}/{progress.total} · {progress.section}"
        # One question has no halfway: the bar pulses.
        total = progress.total if progress.total > 1 else None
        self._show(" · ".join([how_far, *_pace(progress), *_time_left(progress)]), progress.done, total)
        if not self._console.is_terminal and not progress.open:
            self.note(" · ".join([how_far, *_pace(progress)]))

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Takes the moving line away while something is written to stdout."""
        self._progress.stop()
        yield
        self._progress.start()

    def finished(self, record: Record[Brief]) -> None:
        """What the article cost."""
        self._progress.update(self._task, visible=False)
        if all(cost.over == "nothing" for cost in record.costs):
            source = record.article.source
            self.note(say(f"{source}: read by code; no model was asked", f"{source}：由代码读取，没有用模型"))
            return
        read, cached, written = (
            sum(getattr(cost, kind) for cost in record.costs) for kind in ("read", "cached", "written")
        )
        seconds = sum(cost.seconds for cost in record.costs)
        source, price = record.article.source, _price(record.costs)
        self.note(
            say(
                f"{source}: {seconds:.0f} s; tokens read {read:,} (cached {cached:,}), written {written:,}{price}",
                f"{source}：{seconds:.0f} 秒；读 {read:,} 词元（缓存 {cached:,}），写 {written:,} 词元{price}",
            )
        )

    def _show(self, description: str, done: int, total: int | None) -> None:
        self._progress.update(
            self._task, description=escape(printable(description)), completed=done, total=total, visible=True
        )


def _price(costs: Sequence[SectionCost]) -> str:
    """What the calls cost together, as the end of a sentence; nothing where prices are not known."""
    prices = [cost.price for cost in costs if cost.price]
    if not prices:
        return ""
    total, currency = sum(price.amount for price in prices), prices[0].currency
    return say(f"; {total:.4f} {currency}", f"；费用 {total:.4f} {currency}")


def _pace(progress: Progress) -> list[str]:
    """Tokens per second, as far as they are known."""
    pace = []
    if reads := progress.reads:
        pace.append(say(f"reads {reads:.0f} tok/s", f"读 {reads:.0f} 词元/秒"))
    if writes := progress.writes:
        pace.append(say(f"writes {writes:.0f} tok/s", f"写 {writes:.0f} 词元/秒"))
    return pace


def _time_left(progress: Progress) -> list[str]:
    seconds = progress.seconds_left
    if not seconds:
        return []
    if seconds > 90:
        return [say(f"about {seconds / 60:.0f} min left", f"约剩 {seconds / 60:.0f} 分钟")]
    return [say(f"about {seconds:.0f} s left", f"约剩 {seconds:.0f} 秒")]
