"""Answers are kept by what was asked, and played back without an endpoint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.llm.asking import GOOD, MESSAGES
from tests.loopback import Answerer, Script, answer, completion, error, serving

from jianbao.articles import Article
from jianbao.errors import RecordingError
from jianbao.facts import Grounding
from jianbao.llm import Client, Endpoint, Meter
from jianbao.llm.recording import Player, Recorded, request_hash
from jianbao.recipes import Recipe

NOWHERE = Endpoint("loopback", "http://127.0.0.1:9/v1", "fake")
BODY: dict[str, Any] = {"model": "fake", "messages": MESSAGES, "max_tokens": 10}


def _quiet(_: str) -> None:
    pass


async def _ask(endpoint: Endpoint, player: Player, story: Article, recipe: Recipe) -> tuple[Any, Meter]:
    meter: Meter = []
    section = recipe.sections[1]
    async with Client(endpoint, _quiet, via=player.via) as client:
        value = await client.ask(MESSAGES, section.answer, section.schema, Grounding(story), meter)
    return value, meter


async def _recorded(
    answerer: Answerer, story: Article, recipe: Recipe, epoch: int = 1
) -> tuple[list[Recorded], Any, Meter]:
    with serving(answerer) as server:
        player = Player(server.endpoint, [], epoch, live=True)
        value, meter = await _ask(server.endpoint, player, story, recipe)
    return player.played, value, meter


@pytest.mark.parametrize(
    "answerer",
    [
        pytest.param(lambda: Script(answer(GOOD)), id="one answer"),
        pytest.param(lambda: Script(completion("so"), answer(GOOD)), id="asked again with what was wrong"),
        pytest.param(lambda: Script(completion(""), answer(GOOD)), id="asked again as it was, after a blank answer"),
        pytest.param(
            lambda: Script(error(400, "response_format json_schema is not supported"), answer(GOOD)),
            id="asked in another way, after a refusal",
        ),
    ],
)
async def test_what_was_recorded_is_played_without_the_endpoint(
    answerer: Callable[[], Answerer], story: Article, industry: Recipe
) -> None:
    recorded, value, meter = await _recorded(answerer(), story, industry)
    player = Player(NOWHERE, recorded, 1, live=False)
    again, cost = await _ask(NOWHERE, player, story, industry)
    assert again == value
    assert [(one.read, one.cached, one.written) for one in cost] == [
        (one.read, one.cached, one.written) for one in meter
    ]
    assert player.played == recorded and not player.unused


async def test_a_broken_off_answer_is_not_kept(story: Article, industry: Recipe) -> None:
    answers = Script(completion("{", "insufficient_system_resource"), answer(GOOD))
    recorded, _, _ = await _recorded(answers, story, industry)
    assert len(recorded) == 1


async def test_a_missing_answer_is_an_error_that_shows_the_question(story: Article, industry: Recipe) -> None:
    with pytest.raises(RecordingError, match="列出人物"):
        await _ask(NOWHERE, Player(NOWHERE, [], 1, live=False), story, industry)


async def test_only_what_is_missing_is_asked(story: Article, industry: Recipe) -> None:
    recorded, _, _ = await _recorded(Script(answer(GOOD)), story, industry)
    other = recorded[0].model_copy(update={"request": "0" * 16})
    with serving(Script(answer(GOOD))) as server:
        player = Player(server.endpoint, [*recorded, other], 1, live=True)
        await _ask(server.endpoint, player, story, industry)
        assert server.requests == []
    assert player.played == recorded and player.unused == [other]


@pytest.mark.parametrize(
    ("endpoint", "body", "epoch", "same"),
    [
        pytest.param(NOWHERE, BODY, 1, True, id="the same"),
        pytest.param(NOWHERE, dict(reversed(BODY.items())), 1, True, id="in another order"),
        pytest.param(replace(NOWHERE, base_url="http://elsewhere/v1", api_key="k"), BODY, 1, True, id="address, key"),
        pytest.param(replace(NOWHERE, name="other"), BODY, 1, False, id="another endpoint"),
        pytest.param(NOWHERE, BODY | {"model": "other"}, 1, False, id="another model"),
        pytest.param(NOWHERE, BODY | {"max_tokens": 11}, 1, False, id="another limit"),
        pytest.param(NOWHERE, BODY | {"temperature": 0.0}, 1, False, id="another parameter"),
        pytest.param(NOWHERE, BODY | {"messages": MESSAGES[:1]}, 1, False, id="another message"),
        pytest.param(NOWHERE, BODY | {"response_format": {}}, 1, False, id="another schema"),
        pytest.param(NOWHERE, BODY, 2, False, id="another epoch"),
    ],
)
def test_the_hash_is_of_all_that_an_answer_depends_on(
    endpoint: Endpoint, body: dict[str, Any], epoch: int, same: bool
) -> None:
    assert (request_hash(endpoint, body, epoch) == request_hash(NOWHERE, BODY, 1)) is same


async def test_an_answer_keeps_neither_time_nor_key(story: Article, industry: Recipe) -> None:
    recorded, _, _ = await _recorded(Script(answer(GOOD)), story, industry)
    kept = recorded[0].model_dump_json()
    assert "secret-key" not in kept and "created" not in kept and "second" not in kept
