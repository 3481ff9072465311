"""Running: every case of a recipe is briefed by an endpoint, or from its recordings, and scored."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import product

from jianbao.errors import AuthenticationError, BudgetError, EndpointError, RecordingError, RunError
from jianbao.evaluation.answers import FAILED, PlainAnswer, answer_of
from jianbao.evaluation.budget import Spending
from jianbao.evaluation.checkout import code
from jianbao.evaluation.loading import CaseFile
from jianbao.evaluation.recordings import RecordingFolder, with_epoch
from jianbao.evaluation.runs import AskedEndpoint, CaseRun, Epoch, Mode, Run
from jianbao.evaluation.scores import SCORER
from jianbao.evaluation.scoring import score_case
from jianbao.evaluation.stock import answered
from jianbao.language import say
from jianbao.llm import Endpoint, connected
from jianbao.llm.recording import Player
from jianbao.llm.request import Via
from jianbao.pipeline import Watch, brief_article
from jianbao.recipes import Recipe
from jianbao.store import PlainRecord, plain_record

_UNTOLD = {"name", "base_url", "model", "api_key", "key_env", "prices", "model_file"}
"""What is no part of a request, or stands elsewhere in the run."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is run.

    Attributes:
        recipe: what the briefs are made with.
        cases: the gold, each with its article.
        endpoint: whom to ask; one that is open, unless the mode is to replay.
        mode: where the answers are from.
        recordings: those of the endpoint; not looked at in a live run.
        epochs: how often every question is asked.
        stock: whether it is the rival's run: one stock-instructor call for each case, in the place of jianbao.
    """

    recipe: Recipe
    cases: Sequence[CaseFile]
    endpoint: Endpoint
    mode: Mode
    recordings: RecordingFolder
    epochs: int = 1
    stock: bool = False


Announce = Callable[[str, int], None]
"""Is told the case and the epoch that come next."""
Keep = Callable[[Run], object]
"""Takes a run that is not finished."""


async def run_cases(
    plan: Plan, spending: Spending, announce: Announce, watch: Watch | None = None, keep: Keep | None = None
) -> Run:
    """Asks, scores, and keeps what is to be recorded, case by case.

    A case without a usable answer scores 0, and its error is kept. A run whose budget is used up ends there.

    Args:
        plan: what to run.
        spending: what it may spend.
        announce: is told what comes next.
        watch: is told before and after every question.
        keep: is given the run as far as it is, after each case: hours of answers must survive an interruption.

    Raises:
        RecordingError: a recording is missing or stale, in a replay.
        AuthenticationError: the endpoint refuses the key.
        BudgetError: the budget does not do for a single case.
    """
    started, since = datetime.now(UTC).astimezone(), time.perf_counter()
    done: dict[str, list[Epoch]] = {}
    stopped = None
    for epoch, file in product(range(1, plan.epochs + 1), plan.cases):
        announce(file.case.name, epoch)
        try:
            done.setdefault(file.case.name, []).append(await _asked(plan, file, epoch, spending, watch))
        except BudgetError as error:
            if not any(done.values()):
                raise
            stopped = str(error)
            break
        if keep:
            keep(
                _run(plan, done, started, since, say("it is still going, or was interrupted", "还没跑完，或者中断了"))
            )
    return _run(plan, done, started, since, stopped)


def _run(plan: Plan, done: Mapping[str, Sequence[Epoch]], started: datetime, since: float, stopped: str | None) -> Run:
    return Run(
        code=code(),
        scorer=SCORER,
        recipe=plan.recipe.name,
        recipe_sha256=plan.recipe.sha256,
        endpoint=_told(plan.endpoint, stock=plan.stock),
        mode=plan.mode,
        started=started,
        seconds=round(time.perf_counter() - since, 3),
        stopped=stopped,
        cases=[
            CaseRun(case=file.case.name, article_sha256=file.article.sha256, epochs=list(done[file.case.name]))
            for file in plan.cases
            if done.get(file.case.name)
        ],
    )


async def _asked(plan: Plan, file: CaseFile, epoch: int, spending: Spending, watch: Watch | None) -> Epoch:
    """One asking of a case; what was answered is recorded also when it ends in an error."""
    if plan.mode is Mode.LIVE:
        return await _briefed(plan, file, spending.via, watch)
    name = file.case.name
    recorded = plan.recordings.load(name)
    player = Player(plan.endpoint, recorded, epoch, live=plan.mode is Mode.RECORD)
    if plan.mode is Mode.REPLAY:
        return await _replayed(plan, file, player)
    finished = False
    try:
        made = await _briefed(plan, file, lambda post: player.via(spending.via(post)), watch)
        finished = made.error is None
        return made
    finally:
        # What nobody asked for is dropped only once everything was asked.
        left = [] if finished else player.unused
        if player.played or recorded:
            plan.recordings.save(name, with_epoch(recorded, epoch, [*player.played, *left]))


async def _replayed(plan: Plan, file: CaseFile, player: Player) -> Epoch:
    try:
        epoch = await _briefed(plan, file, player.via, None)
    except RecordingError as error:
        raise plan.recordings.stale(file.case.name, str(error)) from None
    if unused := len(player.unused):
        raise plan.recordings.stale(
            file.case.name,
            say(
                f"{unused} of its answers are to questions that are not asked now",
                f"有 {unused} 个回答的问题现在不问了",
            ),
        )
    return epoch


async def _briefed(plan: Plan, file: CaseFile, via: Via, watch: Watch | None) -> Epoch:
    """The scored brief of a case.

    Raises:
        AuthenticationError, RecordingError, BudgetError: what no other case would fare better with.
    """
    if plan.stock:
        answer, error = await answered(file.article, plan.recipe, plan.endpoint, via)
        return scored(file, answer=answer, error=error)
    async with connected(plan.endpoint, via=via) as client:
        try:
            record = plain_record(await brief_article(file.article, plan.recipe, client, watch))
        except AuthenticationError:
            raise
        except EndpointError as error:
            return scored(file, error=str(error))
    return scored(file, record=record)


def scored(
    file: CaseFile, record: PlainRecord | None = None, answer: PlainAnswer | None = None, error: str | None = None
) -> Epoch:
    """An asking of a case with its score; without a record or an answer it has failed."""
    said = answer_of(record) if record else answer.scored() if answer else FAILED
    return Epoch(record=record, answer=answer, error=error, score=score_case(file, said))


def rescored(run: Run, cases: Iterable[CaseFile]) -> Run:
    """A run with the scores that today's gold and scorers give it; nobody is asked.

    Raises:
        RunError: the gold has not the run's cases, or is of other articles.
    """
    files = {file.case.name: file for file in cases}
    return run.model_copy(
        update={
            "scorer": SCORER,
            "code": code(),
            "cases": [_rescored(case, files.get(case.case)) for case in run.cases],
        }
    )


def _rescored(case: CaseRun, file: CaseFile | None) -> CaseRun:
    if file is None:
        raise RunError(
            say(
                f"there is no gold for the run's case {case.case!r}. Name its folder with --set.",
                f"运行里的 {case.case!r} 没有标注。请用 --set 指明标注的文件夹。",
            )
        )
    if file.article.sha256 != case.article_sha256:
        raise RunError(
            say(
                f"{file.path}: its article is another than the run's, {case.article_sha256}. Run jianbao eval again.",
                f"{file.path}：文章与运行时的不同（{case.article_sha256}）。请重新运行 jianbao eval。",
            )
        )
    epochs = [scored(file, epoch.record, epoch.answer, epoch.error) for epoch in case.epochs]
    return case.model_copy(update={"epochs": epochs})


def asked_as(endpoint: Endpoint, *, stock: bool) -> str:
    """What an endpoint is called in run files, tables and the folders of recordings: a rival is told apart."""
    return f"stock-{endpoint.name}" if stock else endpoint.name


def _told(endpoint: Endpoint, *, stock: bool) -> AskedEndpoint:
    settings = {name: value for name, value in asdict(endpoint).items() if name not in _UNTOLD and value is not None}
    settings |= {"instructor": version("instructor")} if stock else {}
    name = asked_as(endpoint, stock=stock)
    return AskedEndpoint(name=name, model=endpoint.model, settings=settings if endpoint.is_model else {})
