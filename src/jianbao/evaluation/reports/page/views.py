"""A run as the report shows it: cases by sections, and behind every cell the block that it opens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from urllib.parse import urlencode

from jianbao.errors import RunError
from jianbao.evaluation.gold import Case
from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.reports.page.evidence import Marks, grounds_of
from jianbao.evaluation.reports.page.items import Item, Items
from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import KEY_FACTS, CaseScore
from jianbao.evaluation.summary import Row, Summary, summary
from jianbao.language import say
from jianbao.pipeline import article_info
from jianbao.rendering import printable
from jianbao.rendering.original import Stretch, stretches

OTHERS = "other_faults"
"""The column of what is of no section: rules, errors, checks."""


@dataclass(frozen=True, slots=True)
class Block:
    """What a cell opens: the items of a section, for the epochs in which they are the same."""

    place: str
    section: str
    epochs: tuple[int, ...]
    value: float | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A section of a case.

    Attributes:
        section: its name, or `key_facts`, or `other_faults`, where the values are counts of faults.
        place: what follows the `#` of the address that opens it.
        values: one an epoch; none where there is nothing to be found and nothing was.
        failed: in how many epochs there was no usable answer.
    """

    section: str
    place: str
    values: tuple[float, ...]
    failed: int = 0

    @property
    def mean(self) -> float:
        """The mean of the values."""
        return sum(self.values) / len(self.values)

    @property
    def step(self) -> int:
        """The mean in tenths, for its colour; only what is wholly right is 10."""
        return int(self.mean * 10) if 0.0 <= self.mean <= 1.0 else 0


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case of a run: its number in the report, its value, its cells, and their blocks."""

    number: int
    case: CaseRun
    gold: Case
    whole: Cell
    cells: tuple[Cell, ...]
    blocks: tuple[Block, ...]

    @property
    def faulty(self) -> bool:
        """Whether anything is wrong in any epoch."""
        return any(item.faulty for block in self.blocks for item in block.items)

    def cell(self, section: str) -> Cell | None:
        """The cell of a section, where the case has it."""
        return next((cell for cell in self.cells if cell.section == section), None)


@dataclass(frozen=True, slots=True)
class RunView:
    """A run: its number in the report, what it comes to, its columns, its cases."""

    number: int
    run: Run
    summary: Summary
    columns: tuple[str, ...]
    cases: tuple[CaseView, ...]

    def row(self, section: str) -> Row | None:
        """The sums of a section, where the run has it."""
        return next((row for row in self.summary.rows if row.section == section), None)


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The article of a case, once for all runs, cut at all evidence that any of them has."""

    number: int
    case: Case
    source: str
    language: str
    title: str
    stretches: Sequence[Stretch]


@dataclass(frozen=True, slots=True)
class Report:
    """All that the document shows."""

    runs: tuple[RunView, ...]
    articles: tuple[ArticleView, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of any run, each once, what is of no section last."""
        names = dict.fromkeys(name for run in self.runs for name in run.columns if name != OTHERS)
        return (*names, OTHERS)


def report_of(runs: Sequence[Run], files: Iterable[CaseFile], language: str) -> Report:
    """The views of some runs.

    Raises:
        RunError: there is no run, or a run's case has no file, or one with another article.
    """
    if not runs:
        raise RunError(say("there is no run to report. Name one.", "没有可以报告的运行。请指明一个。"))
    by_name = {file.case.name: file for file in files}
    names = dict.fromkeys(case.case for run in runs for case in run.cases)
    numbers = {name: number for number, name in enumerate(names, 1)}
    views = tuple(
        _run(run, {"run": str(number)} if len(runs) > 1 else {}, number, by_name, numbers, language)
        for number, run in enumerate(runs, 1)
    )
    return Report(views, tuple(_article(by_name[name], number, views) for name, number in numbers.items()))


def _run(
    run: Run,
    within: Mapping[str, str],
    number: int,
    files: Mapping[str, CaseFile],
    numbers: Mapping[str, int],
    language: str,
) -> RunView:
    sections = tuple(dict.fromkeys(name for score in run.scores for name in score.sections))
    columns = (*sections, *([KEY_FACTS] if any(score.key_facts for score in run.scores) else []), OTHERS)
    cases = tuple(
        _case(case, _file(case, files), numbers[case.case], {**within, "case": case.case}, language)
        for case in run.cases
    )
    return RunView(number, run, summary(run), columns, cases)


def _file(case: CaseRun, files: Mapping[str, CaseFile]) -> CaseFile:
    file = files.get(case.case)
    if file is None or file.article.sha256 != case.article_sha256:
        raise RunError(
            say(
                f"there is no gold for the run's case {case.case!r} with its article. Name the folder with --set.",
                f"运行里的 {case.case!r} 没有标注，或文章不同。请用 --set 指明标注的文件夹。",
            )
        )
    return file


def _case(case: CaseRun, file: CaseFile, number: int, place: Mapping[str, str], language: str) -> CaseView:
    makers = [Items(file.case, file.article, epoch, grounds_of(epoch.record), language) for epoch in case.epochs]
    first = case.scores[0]
    blocks = [_blocks(name, place, case, [maker.section(name) for maker in makers]) for name in first.sections]
    if first.key_facts:
        blocks.append(_blocks(KEY_FACTS, place, case, [maker.key_facts() for maker in makers]))
    blocks.append(_blocks(OTHERS, place, case, [maker.others() for maker in makers]))
    cells = tuple(_cell(several[0].section, case, several[0].place) for several in blocks)
    whole = Cell("", _place(place, OTHERS), tuple(score.value for score in case.scores), _invalid(case))
    return CaseView(number, case, file.case, whole, cells, tuple(chain.from_iterable(blocks)))


def _blocks(name: str, place: Mapping[str, str], case: CaseRun, items: Sequence[tuple[Item, ...]]) -> list[Block]:
    """The blocks of a section, one for all epochs that have the same items."""
    epochs: dict[tuple[Item, ...], list[int]] = {}
    for number, several in enumerate(items, 1):
        epochs.setdefault(several, []).append(number)
    return [
        Block(
            place=_place(place, name, numbers[0]),
            section=name,
            epochs=tuple(numbers),
            value=_value(name, case.scores[numbers[0] - 1]),
            items=several,
        )
        for several, numbers in epochs.items()
    ]


def _cell(name: str, case: CaseRun, place: str) -> Cell:
    values = (_value(name, score) for score in case.scores)
    return Cell(name, place, tuple(value for value in values if value is not None), _failed(name, case))


def _value(name: str, score: CaseScore) -> float | None:
    """The value of a section, or how many faults there are beside; None where nothing was wanted, nor given."""
    if name == KEY_FACTS:
        return score.told.value
    if name == OTHERS:
        return float(len(score.violations) + len(score.failures) + (not score.valid))
    section = score.sections[name]
    counts = section.counts
    return section.value if counts.wanted + counts.given or section.failed else None


def _failed(name: str, case: CaseRun) -> int:
    return sum(score.sections[name].failed for score in case.scores if name in score.sections)


def _invalid(case: CaseRun) -> int:
    return sum(not score.valid for score in case.scores)


def _place(place: Mapping[str, str], section: str, epoch: int = 1) -> str:
    """What opens a block, as the address of the document has it behind its `#`: in the words that are shown."""
    told = {**place, "section": section, **({"epoch": str(epoch)} if epoch > 1 else {})}
    return urlencode({name: printable(value) for name, value in told.items()})


def _article(file: CaseFile, number: int, runs: Iterable[RunView]) -> ArticleView:
    info = article_info(file.article)
    blocks = (block for run in runs for case in run.cases if case.number == number for block in case.blocks)
    evidence: set[Marks] = {
        marks for block in blocks for item in block.items for marks in (item.wanted_at, item.given_at)
    }
    return ArticleView(
        number=number,
        case=file.case,
        source=file.path.name,
        language=info.language,
        title=info.title or file.case.name,
        stretches=stretches(info, chain.from_iterable(evidence)),
    )
