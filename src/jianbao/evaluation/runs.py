"""A run: what an endpoint answered for the cases of a recipe, and how it scored; and the file that holds it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from jianbao.errors import RunError
from jianbao.evaluation.answers import PlainAnswer
from jianbao.evaluation.scores import CaseScore, Score
from jianbao.language import say
from jianbao.store import PlainRecord, write_by_rename

FORMAT: Literal["jianbao-run/1"] = "jianbao-run/1"
SUFFIX = ".run.json"


class Mode(StrEnum):
    """Where the answers of a run are from."""

    LIVE = "live"
    """The endpoint."""
    RECORD = "record"
    """The recordings, and the endpoint for what they do not have, which is kept."""
    REPLAY = "replay"
    """The recordings alone."""


class AskedEndpoint(Score):
    """Whom a run asked; `settings` are all that a request depends on, and never a key."""

    name: str
    model: str
    settings: dict[str, Any] = {}


class Code(Score):
    """The code that made a run: jianbao's version, and of a checkout the commit and whether it was changed since."""

    version: str
    commit: str | None = None
    dirty: bool | None = None


class Epoch(Score):
    """One asking of all questions about a case.

    Attributes:
        record: jianbao's own record; null of a rival, and where there is none.
        answer: a rival's answer, which is no record.
        error: why there is no brief.
        score: against the gold that `CaseScore.gold_sha256` names.
    """

    record: PlainRecord | None = None
    answer: PlainAnswer | None = None
    error: str | None = None
    score: CaseScore


class CaseRun(Score):
    """A case of a run, and each asking of it."""

    case: str
    article_sha256: str
    epochs: Annotated[list[Epoch], Field(min_length=1)]

    @property
    def scores(self) -> list[CaseScore]:
        """The score of each asking."""
        return [epoch.score for epoch in self.epochs]


class Run(Score):
    """What an endpoint answered for the cases of a recipe.

    Attributes:
        scorer: the version of the scorers; scores of different ones are not compared.
        started: with its zone.
        seconds: on the clock.
        stopped: why not every case was asked; null where all were.
    """

    format: Literal["jianbao-run/1"] = FORMAT
    code: Code
    scorer: str
    recipe: str
    recipe_sha256: str
    endpoint: AskedEndpoint
    mode: Mode
    started: datetime
    seconds: float
    stopped: str | None = None
    cases: Annotated[list[CaseRun], Field(min_length=1)]

    @property
    def name(self) -> str:
        """What the run is called in tables and files: its recipe and its endpoint."""
        return f"{self.recipe}-{self.endpoint.name}"

    @property
    def epochs(self) -> int:
        """How often each case was asked, at least."""
        return min(len(case.epochs) for case in self.cases)

    @property
    def scores(self) -> list[CaseScore]:
        """All scores, case by case."""
        return [score for case in self.cases for score in case.scores]

    def by_case(self) -> dict[str, Sequence[CaseScore]]:
        """The scores of each case, an epoch each."""
        return {case.case: case.scores for case in self.cases}

    def written(self) -> str:
        """The run as its file has it."""
        return self.model_dump_json(indent=1) + "\n"


def save_run(run: Run, folder: Path) -> Path:
    """Writes a run into a folder, as NAME.run.json.

    Raises:
        RecordError: it cannot be written.
    """
    path = folder / f"{run.name}{SUFFIX}"
    write_by_rename(path, run.written())
    return path


def load_run(path: Path) -> Run:
    """The run in a file.

    Raises:
        RunError: it cannot be read, or is no run of this version.
    """
    try:
        return Run.model_validate_json(path.read_bytes())
    except OSError as error:
        why = error.strerror or error
        raise RunError(
            say(f"{path}: cannot be read ({why}). Check the path.", f"{path}：无法读取（{why}）。请检查路径。")
        ) from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place, why = ".".join(map(str, first["loc"])) or "JSON", first["msg"]
        raise RunError(
            say(
                f"{path}: is no run of this version ({FORMAT}): {place}: {why}. Run jianbao eval again.",
                f"{path}：不是这一版（{FORMAT}）的运行记录：{place}：{why}。请重新运行 jianbao eval。",
            )
        ) from None
