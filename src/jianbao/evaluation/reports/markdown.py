"""Runs as Markdown for the summary of a CI job and the comment on a change.

What comes from articles, models and gold stands in code, where no forge reads markup, HTML, addresses, mentions or
numbers of issues: an escape keeps none of the last three from being linked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from jianbao.evaluation.reports.facts import shortened
from jianbao.evaluation.reports.faults import faults_of, mistakes_of, sections_of, untold_of
from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import Cost
from jianbao.evaluation.summary import Row, Summary, summary
from jianbao.language import say
from jianbao.rendering import printable
from jianbao.rendering.markdown import table

LIMIT = 60_000
"""Characters; a comment on GitHub has room for 65,536."""
_FOR_NOTE = 200
"""Characters kept for the note of what has no room."""
_WORST = 5
_LINES = 60
"""Lines that are told of a case, of a verdict, and rows of the first table."""
_NAME = 80
"""Characters of a name."""
_BACKTICKS = re.compile("`+")


def markdown_summary(runs: Sequence[Run], verdict: str, reasons: Sequence[str] = ()) -> str:
    """Runs as one page of Markdown, at most `LIMIT` characters long.

    Args:
        runs: each gets a row of the first table, a table of its sections, and its worst cases.
        verdict: the headline; plain words, in a line.
        reasons: what speaks for the verdict, a line each; plain words.
    """
    sums = [summary(run) for run in runs]
    first = [f"## jianbao eval: {_code(verdict, 300)}", "", *_fence(reasons), *_overview(runs, sums)]
    blocks = ["\n".join(first), *map(_sections, runs, sums), *_worst(runs, sums)]
    return _fitting(blocks) + "\n"


def _fitting(blocks: Sequence[str]) -> str:
    """The blocks that there is room for, and how many there is none for."""
    page, left_out = blocks[0], 0
    for block in blocks[1:]:
        if len(page) + len(block) + _FOR_NOTE > LIMIT:
            left_out += 1
        else:
            page += "\n\n" + block
    if not left_out:
        return page
    note = say(
        f"There is no room for {left_out} more parts. The run files have all.",
        f"还有 {left_out} 部分写不下，运行记录里都有。",
    )
    return f"{page}\n\n{note}"


def _overview(runs: Sequence[Run], sums: Sequence[Summary]) -> Iterator[str]:
    heads = [
        say("run", "运行"),
        say("mean", "平均"),
        say("briefs", "有简报"),
        say("key facts", "关键事实"),
        say("forbidden", "犯禁"),
        say("unsupported", "无据"),
        say("tokens read (cached)", "读词元（缓存）"),
        say("written", "写词元"),
        say("seconds", "秒"),
        say("cost", "费用"),
    ]
    yield from table(heads, [_totals(run, whole) for run, whole in zip(runs[:_LINES], sums, strict=False)])


def _totals(run: Run, whole: Summary) -> list[str]:
    told = whole.total
    cost = told.cost
    return [
        _cell(run.name),
        f"{told.value:.3f}",
        f"{told.valid.right}/{told.valid.of}",
        f"{told.key_facts.right}/{told.key_facts.of}",
        str(told.violations),
        str(told.unsupported),
        f"{cost.read:,} ({cost.cached:,})",
        f"{cost.written:,}",
        f"{cost.seconds:,.0f}",
        _price(cost),
    ]


def _price(cost: Cost) -> str:
    if cost.prices is None and cost.calls:
        return say("unknown", "不知")
    return ", ".join(f"{amount:.4f} {_cell(currency)}" for currency, amount in (cost.prices or {}).items()) or "0"


def _sections(run: Run, whole: Summary) -> str:
    return "\n".join([_title(run), "", *_about(run), "", *table(_heads(), map(_cells, whole.rows[:_LINES]))])


def _title(run: Run) -> str:
    return f"### {_code(run.name)} · {_code(run.endpoint.model)}"


def _about(run: Run) -> Iterator[str]:
    cases, epochs, scorer = len(run.cases), run.epochs, _code(run.scorer)
    made_by = _code(" ".join(filter(None, (run.code.version, run.code.commit))))
    changed = say(", changed since", "，有改动") if run.code.dirty else ""
    yield say(
        f"{cases} cases × {epochs}, {run.mode}; jianbao {made_by}{changed}; scorer {scorer}",
        f"{cases} 个用例 × {epochs} 遍，{run.mode}；jianbao {made_by}{changed}；打分器 {scorer}",
    )
    if run.stopped:
        yield from ("", say(f"Not all was asked: {_code(run.stopped, 300)}", f"没有问完：{_code(run.stopped, 300)}"))


def _heads() -> list[str]:
    wanted, given, same = say("wanted", "应有"), say("given", "给出"), say("same", "相同")
    return [say("section", "部分"), "P", "R", "F1", "95 %", wanted, given, same, say("failed", "失败")]


def _cells(row: Row) -> list[str]:
    counts = row.counts
    rates = [f"{rate:.3f}" for rate in (counts.precision, counts.recall, counts.f1)]
    between = f"{row.interval.low:.2f}–{row.interval.high:.2f}"
    return [_cell(row.section), *rates, between, *map(str, (counts.wanted, counts.given, counts.same, row.failed))]


def _worst(runs: Sequence[Run], sums: Sequence[Summary]) -> Iterator[str]:
    """The cases that fared worst, of all runs by turns: each run is told of before there is no room."""
    for place in range(_WORST):
        for run, whole in zip(runs, sums, strict=True):
            for case, mean in whole.worst[place : place + 1]:
                if lines := _lines(case):
                    yield _details(f"{run.name} · {case.case} · {mean:.3f}", lines)


def _lines(case: CaseRun) -> list[str]:
    """What is wrong with a case: first what no brief may come to, then what was missed or is wrong."""
    faults = [f"{fault.section}: {fault.words}" if fault.section else fault.words for fault in faults_of(case)]
    mistakes = [f"{section}: {line}" for section in sections_of(case) for line in mistakes_of(case, section)]
    return [*(f"! {line}" for line in faults), *untold_of(case), *mistakes]


def _details(title: str, lines: Sequence[str]) -> str:
    # Up to the blank line no forge reads Markdown; what is in <code> is not linked either.
    shown = escape(printable(shortened(title, 3 * _NAME)))
    return "\n".join([f"<details><summary><code>{shown}</code></summary>", "", *_fence(lines), "</details>"])


def _fence(lines: Sequence[str]) -> Iterator[str]:
    """Lines as a block of code that nothing in them ends; of many, the first."""
    if not lines:
        return
    shown = [printable(shortened(line, 300)) for line in lines[:_LINES]]
    if more := len(lines) - len(shown):
        shown.append(say(f"… and {more} more", f"……另有 {more} 项"))
    fence = "`" * max(3, 1 + _longest_run(shown))
    yield from (f"{fence}text", *shown, fence, "")


def _code(text: str, longest: int = _NAME) -> str:
    """A text as code in a line that nothing in it ends."""
    shown = printable(shortened(text, longest)) or " "
    ticks = "`" * (1 + _longest_run([shown]))
    # Backticks at the ends need a space, which is not shown.
    space = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{ticks}{space}{shown}{space}{ticks}"


def _cell(text: str) -> str:
    """A text as code in a cell of a table, where a bar would end the cell, in code too."""
    return _code(text.replace("|", "¦"))


def _longest_run(lines: Iterable[str]) -> int:
    return max((len(run) for line in lines for run in _BACKTICKS.findall(line)), default=0)
