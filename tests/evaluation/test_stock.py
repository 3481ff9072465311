"""The rival of one stock-instructor call is run, recorded and scored as jianbao itself is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.cases import Json, loaded
from tests.evaluation.plain import SAID
from tests.loopback import Answerer, Script, answer, completion, error, serving

from jianbao.articles import article_from_text
from jianbao.errors import AuthenticationError, BudgetError, RecordingError
from jianbao.evaluation import Budget, Mode, Plan, RecordingFolder, Run, Spending, rescored, run_cases
from jianbao.evaluation.stock import brief_of
from jianbao.llm import Endpoint, Prices, Usage
from jianbao.recipes import Recipe
from jianbao.recipes.plain import plain_class

NOWHERE = Endpoint("loopback", "http://127.0.0.1:9/v1", "fake")
PRICES = Prices(read=1.0, cached=1.0, written=1.0, currency="CNY")


def _quiet(_case: str, _epoch: int) -> None:
    pass


async def _run(
    folder: Path, recipe: Recipe, endpoint: Endpoint, mode: Mode = Mode.LIVE, budget: Budget | None = None, **case: Any
) -> Run:
    kept = RecordingFolder(folder / "recordings" / "stock-loopback", "jianbao eval --record --rivals")
    plan = Plan(recipe, [loaded(folder, **case)], endpoint, mode, kept, stock=True)
    return await run_cases(plan, Spending(endpoint, budget or Budget()), _quiet)


async def _asked(folder: Path, recipe: Recipe, answerer: Answerer, mode: Mode = Mode.LIVE, **settings: Any) -> Run:
    with serving(answerer, **settings) as server:
        return await _run(folder, recipe, server.endpoint, mode)


async def test_a_good_answer_scores_full(tmp_path: Path, industry: Recipe) -> None:
    run = await _asked(tmp_path, industry, Script(answer(SAID)), prices=PRICES)
    (epoch,) = run.cases[0].epochs
    assert epoch.score.value == 1.0
    assert epoch.record is None and epoch.error is None and epoch.score.grounded is None
    assert epoch.score.cost and (epoch.score.cost.calls, epoch.score.cost.read, epoch.score.cost.written) == (
        1,
        100,
        10,
    )
    assert epoch.score.cost.prices == {"CNY": PRICES.of(Usage(read=100, cached=60, written=10))}


async def test_its_run_is_told_apart(tmp_path: Path, industry: Recipe) -> None:
    run = await _asked(tmp_path, industry, Script(answer(SAID)))
    assert run.name == "industry-stock-loopback"
    assert run.endpoint.settings["instructor"].startswith("1.")


@pytest.mark.parametrize(
    ("reply", "calls", "said"),
    [
        pytest.param(completion("so"), 2, "instructor can read", id="malformed, also when asked again"),
        pytest.param(completion('{"overview": {', "length"), 1, "keeps nothing of one that is cut", id="cut"),
        pytest.param(error(400, "no"), 0, "refuses the request", id="refused"),
    ],
)
async def test_an_answer_of_no_use_scores_0_and_its_cost_is_kept(
    reply: Any, calls: int, said: str, tmp_path: Path, industry: Recipe
) -> None:
    run = await _asked(tmp_path, industry, Script(reply))
    (epoch,) = run.cases[0].epochs
    assert epoch.score.value == 0.0 and not epoch.score.valid
    assert epoch.error and said in epoch.error
    assert epoch.score.cost and epoch.score.cost.calls == calls
    assert rescored(run, [loaded(tmp_path)]).scores == run.scores


async def test_a_refused_key_ends_the_run(tmp_path: Path, industry: Recipe) -> None:
    with pytest.raises(AuthenticationError):
        await _asked(tmp_path, industry, Script(error(401)))


async def test_what_was_recorded_is_replayed_without_the_endpoint(tmp_path: Path, industry: Recipe) -> None:
    run = await _asked(tmp_path, industry, Script(completion("so"), answer(SAID)), Mode.RECORD)
    again = await _run(tmp_path, industry, NOWHERE, Mode.REPLAY)
    assert [score.value for score in again.scores] == [score.value for score in run.scores] == [1.0]
    assert again.cases[0].epochs[0].answer and again.cases[0].epochs[0].answer.brief


async def test_a_missing_recording_is_an_error_that_says_how_to_record(tmp_path: Path, industry: Recipe) -> None:
    with pytest.raises(RecordingError, match="Record again: jianbao eval --record --rivals --cases signing"):
        await _run(tmp_path, industry, NOWHERE, Mode.REPLAY)


async def test_the_budget_stops_it(tmp_path: Path, industry: Recipe) -> None:
    with serving(Script(answer(SAID))) as server, pytest.raises(BudgetError):
        await _run(tmp_path, industry, server.endpoint, budget=Budget(tokens=100))
    assert server.requests == []


@pytest.mark.parametrize(
    ("section", "said", "read"),
    [
        pytest.param(
            "figures",
            {"amount": "近1.2亿元", "whose": "甲厂", "what": "投资", "period": None, "kind": "planned"},
            {"text": "近1.2亿元", "value": "120000000", "high": None, "unit": "元", "currency": "CNY", "bound": "<"}
            | {"what": "甲厂投资", "kind": "planned", "period": None},
            id="an amount",
        ),
        pytest.param(
            "figures",
            {"amount": "不少", "whose": None, "what": "投资", "period": None, "kind": "planned"},
            dict.fromkeys(["high", "unit", "currency", "bound", "value", "period"])
            | {"text": "不少", "what": "投资", "kind": "planned"},
            id="no amount",
        ),
        pytest.param(
            "dates",
            {"date": "3月6日", "what": "签约"},
            {"text": "3月6日", "edtf": "2025-03-06", "what": "签约"},
            id="a day",
        ),
        pytest.param("dates", {"date": "无", "what": "无"}, {"text": "无", "edtf": None, "what": None}, id="no day"),
        pytest.param(
            "quotes",
            {"speaker": "高远", "words": "尽快开工", "direct": True},
            {"speaker": "高远", "text": "尽快开工", "direct": True},
            id="a quote",
        ),
        pytest.param(
            "projects",
            {"name": "甲厂", "investor": "无", "place": "", "agreement": None, "progress": "开工", "amount": "12亿元"},
            {"name": "甲厂", "investor": None, "place": None, "agreement": None, "progress": "开工"}
            | {"amount": {"text": "12亿元", "value": "1200000000", "high": None, "unit": "元"}
            | {"currency": "CNY", "bound": None}},
            id="a project",
        ),
    ],
)  # fmt: skip
def test_words_are_read_into_the_words_of_gold(section: str, said: Json, read: Json, industry: Recipe) -> None:
    article = article_from_text("滨河区签约\n2025年3月7日 10:00 来源：滨河日报\n3月6日，滨河区与云杉科技签约。\n", "")
    answer_ = plain_class(industry).model_validate({**SAID, section: [said]})
    brief = brief_of(answer_, industry, article)
    assert brief[section] == [read]
    assert brief["overview"]["event_date"] == "2025-03-06"
    assert brief["overview"]["published"].startswith("2025-03-07")
