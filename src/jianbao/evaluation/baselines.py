"""What is blessed: the briefs that a replay must give again, field by field, or somebody says why not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from jianbao.errors import RunError
from jianbao.evaluation.changes import changed
from jianbao.evaluation.runs import CaseRun, Run
from jianbao.evaluation.scores import KEY_FACTS, CaseScore, Score
from jianbao.language import say
from jianbao.store import PlainRecord, open_folder, write_by_rename

FORMAT: Literal["jianbao-baseline/1"] = "jianbao-baseline/1"
_FACT_DEPTH = 5
"""A fact is a line of the file, so that a change of it is a line of a diff."""

Json = dict[str, Any]


class BlessedCase(Score):
    """A case of a baseline.

    Attributes:
        brief: as it is stored; an evidence is `[start, end, status]`.
        dropped: what was dropped, `failures` the sections without an answer, `checks` what does not hold together.
        error: why there is no brief.
        scores: by section; of the key facts, and of the whole as `value`.
    """

    article_sha256: str
    gold_sha256: str
    brief: Json | None
    dropped: list[Json] = []
    failures: list[Json] = []
    checks: list[Json] = []
    error: str | None = None
    scores: dict[str, float]


class Baseline(Score):
    """The blessed cases of a recipe and an endpoint, and why they are what they should be."""

    format: Literal["jianbao-baseline/1"] = FORMAT
    recipe: str
    endpoint: str
    model: str
    scorer: str
    blessed: date
    why: str
    cases: dict[str, BlessedCase]

    def written(self) -> str:
        """The baseline as its file has it."""
        return _laid_out(self.model_dump(mode="json"), _FACT_DEPTH) + "\n"


def baseline_of(run: Run, why: str) -> Baseline:
    """A run as what later ones must give again; of several epochs the first."""
    return Baseline(
        recipe=run.recipe,
        endpoint=run.endpoint.name,
        model=run.endpoint.model,
        scorer=run.scorer,
        blessed=datetime.now(UTC).date(),
        why=why,
        cases={case.case: _blessed(case) for case in run.cases},
    )


def changes_since(baseline: Baseline, run: Run, asked: Sequence[str] = ()) -> dict[str, list[str]]:
    """What a run has otherwise than its baseline: by case, a line for each field.

    Args:
        baseline: what is blessed.
        run: what is held to it.
        asked: the cases that were asked for; none are all, so that one that is gone is a change.

    Raises:
        RunError: the two are of different models or scorers.
    """
    of = (baseline.recipe, baseline.endpoint, baseline.model, baseline.scorer)
    now = (run.recipe, run.endpoint.name, run.endpoint.model, run.scorer)
    if of != now:
        raise RunError(
            say(
                f"the baseline is of {_told(of)}, and the run of {_told(now)}. "
                "Bless it anew: jianbao eval bless --why …",
                f"基线是 {_told(of)} 的，这次运行是 {_told(now)} 的。请重新确认：jianbao eval bless --why …",
            )
        )
    blessed, found = dict(baseline.cases), {case.case: _blessed(case) for case in run.cases}
    if asked:
        blessed = {name: case for name, case in blessed.items() if name in asked}
    every = {name: list(_differing(blessed.get(name), found.get(name))) for name in sorted({*blessed, *found})}
    return {name: lines for name, lines in every.items() if lines}


def save_baseline(baseline: Baseline, folder: Path) -> Path:
    """Writes a baseline into a folder, as ENDPOINT.json.

    Raises:
        UsageError, RecordError: it cannot be written.
    """
    open_folder(folder)
    path = folder / f"{baseline.endpoint}.json"
    write_by_rename(path, baseline.written())
    return path


def load_baseline(folder: Path, endpoint: str) -> Baseline | None:
    """The baseline of an endpoint; None where nothing was blessed yet.

    Raises:
        RunError: the file cannot be read, or is no baseline of this version.
    """
    path = folder / f"{endpoint}.json"
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        first = error.errors(include_url=False)[0]["msg"] if isinstance(error, ValidationError) else error
        raise RunError(
            say(
                f"{path}: is no baseline of this version ({FORMAT}): {first}. "
                "Bless it anew: jianbao eval bless --why …",
                f"{path}：不是这一版（{FORMAT}）的基线：{first}。请重新确认：jianbao eval bless --why …",
            )
        ) from None


def _blessed(case: CaseRun) -> BlessedCase:
    first = case.epochs[0]
    stored = _stored(first.record) if first.record else {"brief": first.answer.brief if first.answer else None}
    return BlessedCase(
        article_sha256=case.article_sha256,
        gold_sha256=first.score.gold_sha256,
        error=first.error,
        scores=_scores(first.score),
        **stored,
    )


def _scores(score: CaseScore) -> dict[str, float]:
    sections = {name: section.value for name, section in score.sections.items()}
    every = {**sections, KEY_FACTS: score.told.value, "value": score.value}
    return {name: round(value, 6) for name, value in every.items()}


def _stored(record: PlainRecord) -> Json:
    stored = record.model_dump(mode="json", include={"brief", "dropped", "failures", "checks"})
    short: Json = _with_short_evidence(stored)
    return short


def _with_short_evidence(node: Any) -> Any:
    """The words of an evidence are the article's, so where it stands is enough."""
    if isinstance(node, list):
        return [_with_short_evidence(item) for item in node]
    if not isinstance(node, dict):
        return node
    if {"start", "end", "status"} <= set(node):
        return [node["start"], node["end"], node["status"]]
    return {name: _with_short_evidence(value) for name, value in node.items()}


def _differing(before: BlessedCase | None, after: BlessedCase | None) -> Iterator[str]:
    if before is None:
        yield say("the case is new", "用例是新的")
    elif after is None:
        yield say("the case is gone", "用例不见了")
    else:
        yield from changed(before.model_dump(mode="json"), after.model_dump(mode="json"))


def _told(names: Sequence[str]) -> str:
    recipe, endpoint, model, scorer = names
    return f"{recipe}, {endpoint} ({model}), scorer {scorer}"


def _laid_out(node: Any, depth: int, indent: str = "") -> str:
    """JSON with a line for each value down to a depth, and what is deeper on the line of what it is in."""
    if depth == 0 or not isinstance(node, dict | list) or not node:
        return json.dumps(node, ensure_ascii=False)
    inner = indent + " "
    if isinstance(node, Mapping):
        lines = [f"{inner}{json.dumps(name)}: {_laid_out(value, depth - 1, inner)}" for name, value in node.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    lines = [inner + _laid_out(value, depth - 1, inner) for value in node]
    return "[\n" + ",\n".join(lines) + f"\n{indent}]"
