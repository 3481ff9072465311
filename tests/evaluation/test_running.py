"""Cases are run: live, recorded and replayed; what fails scores 0, and what may be spent is kept to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.answers import OVERVIEW, Answers, people
from tests.evaluation.cases import gold, write
from tests.loopback import Answerer, Loopback, answer, error, serving

from jianbao.errors import AuthenticationError, BudgetError, RecordingError, RunError, UsageError
from jianbao.evaluation import Budget, CaseFile, Mode, Plan, RecordingFolder, Run, Spending, load_case, run_cases
from jianbao.evaluation.running import rescored
from jianbao.evaluation.runs import load_run, save_run
from jianbao.llm import Endpoint, Prices
from jianbao.recipes import Recipe

Answering = Callable[[], Answerer]


def well() -> Answerer:
    return Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3))])


@pytest.fixture
def file(tmp_path: Path) -> CaseFile:
    """The small case; its recordings would lie beside it."""
    return load_case(write(tmp_path, gold()))


def _quiet(_case: str, _epoch: int) -> None:
    pass


async def _run(
    file: CaseFile, recipe: Recipe, endpoint: Endpoint, mode: Mode, epochs: int = 1, budget: Budget | None = None
) -> Run:
    kept = RecordingFolder(file.path.parent / "recordings", "jianbao eval industry --record")
    plan = Plan(recipe, [file], endpoint, mode, kept, epochs)
    return await run_cases(plan, Spending(endpoint, budget or Budget()), _quiet)


async def _recorded(file: CaseFile, recipe: Recipe, answerer: Answerer | None = None) -> tuple[Run, Loopback]:
    with serving(answerer or well(), asks="each") as server:
        return await _run(file, recipe, server.endpoint, Mode.RECORD), server


async def test_a_run_tells_what_was_asked_and_how_it_scored(file: CaseFile, industry: Recipe) -> None:
    with serving(well(), asks="each") as server:
        run = await _run(file, industry, server.endpoint, Mode.LIVE)
    (case,) = run.cases
    (epoch,) = case.epochs
    assert (run.recipe, run.recipe_sha256, run.mode, run.epochs) == ("industry", industry.sha256, Mode.LIVE, 1)
    assert (case.case, case.article_sha256) == ("signing", file.article.sha256)
    assert epoch.score.sections["people"].counts.same == 1
    assert epoch.score.gold_sha256 == file.case.sha256
    assert run.endpoint.settings["asks"] == "each"
    assert "secret-key" not in run.written() and "127.0.0.1" not in run.written()


async def test_a_replay_gives_the_same_briefs_and_asks_nobody(file: CaseFile, industry: Recipe) -> None:
    recorded, server = await _recorded(file, industry)
    replayed = await _run(file, industry, server.endpoint, Mode.REPLAY)
    one, other = recorded.cases[0].epochs[0], replayed.cases[0].epochs[0]
    assert one.record and other.record
    assert other.record.brief == one.record.brief
    assert other.score.model_copy(update={"cost": None}) == one.score.model_copy(update={"cost": None})


async def test_what_is_recorded_is_not_asked_again(file: CaseFile, industry: Recipe) -> None:
    await _recorded(file, industry)
    _, server = await _recorded(file, industry)
    assert server.requests == []


async def test_each_epoch_is_asked_and_kept(file: CaseFile, industry: Recipe) -> None:
    with serving(well(), asks="each") as server:
        run = await _run(file, industry, server.endpoint, Mode.RECORD, epochs=2)
    asked = len(server.requests)
    assert run.epochs == 2 and asked == 2 * len(industry.sections)
    lines = (file.path.parent / "recordings" / "signing.jsonl").read_text("utf-8").splitlines()
    assert [line.count('"epoch":2') for line in lines] == [0] * (asked // 2) + [1] * (asked // 2)
    replayed = await _run(file, industry, server.endpoint, Mode.REPLAY, epochs=2)
    assert replayed.epochs == 2


async def test_recording_anew_drops_what_is_not_asked_now(file: CaseFile, industry: Recipe) -> None:
    await _recorded(file, industry)
    path = file.path.parent / "recordings" / "signing.jsonl"
    before = path.read_text("utf-8")
    path.write_text(before + '{"request":"0000","epoch":1}\n', "utf-8")
    await _recorded(file, industry)
    assert path.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        pytest.param(lambda path: path.unlink(), "there is no answer", id="no file"),
        pytest.param(
            lambda path: path.write_text(path.read_text("utf-8").split("\n", 1)[1]), "no answer", id="a line gone"
        ),
        pytest.param(lambda path: path.write_text("so\n"), "line 1 is no recorded answer", id="no JSON"),
        pytest.param(lambda path: path.write_bytes(b"\xff\n"), "cannot be read", id="no UTF-8"),
        pytest.param(
            lambda path: path.write_text(path.read_text("utf-8") + '{"request":"0000","epoch":1}\n'),
            "1 of its answers are to questions that are not asked now",
            id="an answer to a question that is not asked",
        ),
    ],
)
async def test_a_missing_or_stale_recording_says_how_to_record_again(
    file: CaseFile, industry: Recipe, spoil: Callable[[Path], object], said: str
) -> None:
    _, server = await _recorded(file, industry)
    path = file.path.parent / "recordings" / "signing.jsonl"
    spoil(path)
    with pytest.raises(RecordingError) as caught:
        await _run(file, industry, server.endpoint, Mode.REPLAY)
    message = str(caught.value)
    assert str(path) in message and said in message
    assert message.endswith("jianbao eval industry --record --cases signing")


async def test_a_case_without_an_answer_scores_nothing_and_says_why(file: CaseFile, industry: Recipe) -> None:
    with serving(lambda _: error(404, "no such model"), asks="each") as server:
        run = await _run(file, industry, server.endpoint, Mode.LIVE)
    (epoch,) = run.cases[0].epochs
    assert epoch.record is None and "no such model" in (epoch.error or "")
    assert (epoch.score.valid, epoch.score.value) == (False, 0.0)


async def test_a_refused_key_ends_the_run(file: CaseFile, industry: Recipe) -> None:
    with serving(lambda _: error(401), asks="each") as server, pytest.raises(AuthenticationError):
        await _run(file, industry, server.endpoint, Mode.LIVE)


async def test_a_budget_that_does_not_do_for_a_case_is_an_error(file: CaseFile, industry: Recipe) -> None:
    with serving(well(), asks="each") as server:
        with pytest.raises(BudgetError, match="3,000 tokens does not do"):
            await _run(file, industry, server.endpoint, Mode.LIVE, budget=Budget(tokens=3000))
        assert len(server.requests) < len(industry.sections)


async def test_a_run_ends_where_its_budget_does(file: CaseFile, industry: Recipe) -> None:
    prices = Prices(read=1.0, cached=1.0, written=1.0, currency="CNY")
    with serving(well(), asks="each", prices=prices, max_tokens=10) as server:
        whole = await _run(file, industry, server.endpoint, Mode.LIVE)
        asked = len(server.requests)
        cost = sum(score.cost.prices["CNY"] for score in whole.scores if score.cost and score.cost.prices)
        run = await _run(file, industry, server.endpoint, Mode.LIVE, epochs=9, budget=Budget(money=2.5 * cost))
    assert run.stopped and "CNY does not do" in run.stopped
    assert 1 <= run.epochs < 3 and len(server.requests) - asked < 3 * asked


def test_an_unpriced_model_takes_no_budget_of_money() -> None:
    endpoint = Endpoint("desk", "http://127.0.0.1:9/v1", "qwen3-32b")
    with pytest.raises(UsageError, match="has no prices"):
        Spending(endpoint, Budget(money=1.0))
    Spending(replace(endpoint, prices=Prices(1, 1, 1, "CNY")), Budget(money=1.0))


async def test_a_run_is_scored_anew_by_other_gold(file: CaseFile, industry: Recipe, tmp_path: Path) -> None:
    run, _ = await _recorded(file, industry)
    with_one = gold()
    del with_one["sections"]["people"][1]
    after = rescored(run, [load_case(write(tmp_path, with_one))])
    assert run.cases[0].scores[0].sections["people"].counts.recall == 0.5
    assert after.cases[0].scores[0].sections["people"].counts.recall == 1.0
    assert after.cases[0].scores[0].gold_sha256 != run.cases[0].scores[0].gold_sha256


async def test_a_run_is_not_scored_by_gold_of_other_articles(file: CaseFile, industry: Recipe) -> None:
    run, _ = await _recorded(file, industry)
    other = replace(file, article=replace(file.article, original=file.article.original + "。"))
    with pytest.raises(RunError, match="its article is another"):
        rescored(run, [other])
    with pytest.raises(RunError, match="no gold for the run's case 'signing'"):
        rescored(run, [])


async def test_a_run_is_written_and_read(file: CaseFile, industry: Recipe, tmp_path: Path) -> None:
    run, _ = await _recorded(file, industry)
    path = save_run(run, tmp_path)
    assert path.name == "industry-loopback.run.json"
    assert load_run(path) == run


@pytest.mark.parametrize(
    "text", ["", "{}", '{"format": "jianbao-run/9"}', "\xff"], ids=["empty", "no run", "of another version", "binary"]
)
def test_what_is_no_run_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.run.json"
    path.write_text(text, "latin-1")
    with pytest.raises(RunError, match="no run of this version"):
        load_run(path)


async def test_recording_that_is_broken_off_keeps_what_was_recorded(file: CaseFile, industry: Recipe) -> None:
    await _recorded(file, industry)
    path = file.path.parent / "recordings" / "signing.jsonl"
    first, *others = path.read_text("utf-8").splitlines()
    path.write_text("".join(f"{line}\n" for line in others), "utf-8")
    with serving(lambda _: error(401), asks="each") as server, pytest.raises(AuthenticationError):
        await _run(file, industry, server.endpoint, Mode.RECORD)
    assert path.read_text("utf-8").splitlines() == others and first


async def test_a_recording_of_no_case_is_told(file: CaseFile, industry: Recipe) -> None:
    await _recorded(file, industry)
    kept = RecordingFolder(file.path.parent / "recordings", "jianbao eval industry --record")
    kept.check({"signing"})
    with pytest.raises(RecordingError, match="there is no case 'signing'"):
        kept.check({"other"})


async def test_a_live_run_is_kept_case_by_case(file: CaseFile, industry: Recipe) -> None:
    kept: list[Run] = []
    with serving(well(), asks="each") as server:
        folder = RecordingFolder(file.path.parent / "recordings", "")
        plan = Plan(industry, [file], server.endpoint, Mode.LIVE, folder, epochs=2)
        run = await run_cases(plan, Spending(server.endpoint, Budget()), _quiet, keep=kept.append)
    assert [one.epochs for one in kept] == [1, 2] and all(one.stopped for one in kept)
    assert run.stopped is None and run.cases[0].scores == kept[-1].cases[0].scores
