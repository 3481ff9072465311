"""From what is asked for by name to a run: recipe, cases, endpoint, recordings."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jianbao.config import Settings
from jianbao.evaluation.budget import Budget, Spending
from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.recordings import RecordingFolder
from jianbao.evaluation.running import Announce, Keep, Plan, asked_as, run_cases
from jianbao.evaluation.runs import Mode, Run
from jianbao.evaluation.sets import CaseSet, set_of
from jianbao.llm import Endpoint
from jianbao.llm.choose import opened, unopened
from jianbao.llm.embedded import Watcher
from jianbao.pipeline import Watch
from jianbao.recipes import Recipe


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be run.

    Attributes:
        recipe: what the briefs are made with.
        endpoint: whom to ask, as `choose` gives it.
        folder: of the cases; None is the recipe's own set.
        cases: the names of those to run; none are all.
        mode: where the answers are from.
        epochs: how often each case is asked.
        recordings: the folder of recordings, when it is not that of the set.
        budget: what may be spent.
        stock: whether it is the run of one stock-instructor call a case, as `Plan` has it.
    """

    recipe: Recipe
    endpoint: Endpoint
    folder: Path | None = None
    cases: Sequence[str] = ()
    mode: Mode = Mode.REPLAY
    epochs: int = 1
    recordings: Path | None = None
    budget: Budget = field(default=Budget())
    stock: bool = False

    @property
    def set(self) -> CaseSet:
        """Where the cases lie.

        Raises:
            GoldError: there is no such folder.
        """
        return set_of(self.recipe, self.folder)

    def files(self) -> list[CaseFile]:
        """The cases that are run.

        Raises:
            GoldError: one cannot be loaded, or there is none.
            RecordingError: there is a recording of a case that is gone, in a replay of all.
        """
        files = self.set.load(self.recipe, self.cases)
        if self.mode is Mode.REPLAY and not self.cases:
            self._recordings().check({file.case.name for file in files})
        return files

    def run(
        self,
        files: Sequence[CaseFile],
        known: Settings,
        watcher: Watcher,
        announce: Announce,
        watch: Watch | None,
        keep: Keep | None = None,
    ) -> Run:
        """Runs the cases; see `run_cases`.

        Args:
            files: as `files` gives them.
            known: the settings that hold.
            watcher: is told how a model is fetched and loaded.
            announce: is told the case and the epoch that come next.
            watch: is told before and after every question.
            keep: is given the run as far as it is, after each case.
        """
        with self._ready(known, watcher) as endpoint:
            plan = Plan(self.recipe, files, endpoint, self.mode, self._recordings(), self.epochs, self.stock)
            return asyncio.run(run_cases(plan, Spending(endpoint, self.budget), announce, watch, keep))

    @contextmanager
    def _ready(self, known: Settings, watcher: Watcher) -> Iterator[Endpoint]:
        """The endpoint as the mode needs it: opened, or known by its name alone."""
        if self.mode is Mode.REPLAY or not self.endpoint.is_model:
            yield unopened(self.endpoint)
            return
        with opened(self.endpoint, known, watcher) as ready:
            yield ready

    def _recordings(self) -> RecordingFolder:
        again = ["jianbao", "eval", self.recipe.name, "--record", "--endpoint", self.endpoint.name]
        again += ["--rivals"] if self.stock else []
        again += ["--set", str(self.folder)] if self.folder else []
        again += ["--epochs", str(self.epochs)] if self.epochs > 1 else []
        again += ["--recordings", str(self.recordings)] if self.recordings else []
        name = asked_as(self.endpoint, stock=self.stock)
        return RecordingFolder((self.recordings or self.set.recordings) / name, shlex.join(again))
