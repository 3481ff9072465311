"""Each preset against a double of its service, quirks and all."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from tests.llm.asking import GOOD, MESSAGES, ask, asked
from tests.llm.services import SERVICES, is_strict
from tests.loopback import Script, answer, serving

from jianbao.articles import Article
from jianbao.config import NO_MODEL, Output
from jianbao.llm import Endpoint
from jianbao.llm.presets import EMBEDDED, PRESETS
from jianbao.recipes import Recipe, find_recipes, load_recipe

CACHED = {"ollama": 0, "vllm": 0, "sglang": 0}
COUNTED = {"sglang": 0}


def test_every_preset_that_is_a_server_has_a_double() -> None:
    assert SERVICES.keys() | {EMBEDDED, NO_MODEL} == PRESETS.keys()


@pytest.mark.parametrize("name", SERVICES)
async def test_a_preset_is_answered_at_the_first_call(name: str, story: Article, industry: Recipe) -> None:
    came = await asked(SERVICES[name], story, industry, PRESETS[name], MESSAGES, model="m")
    (request,) = came.server.requests
    assert came.names == ["高远"]
    assert came.told == []
    assert not {"tools", "tool_choice", "functions"} & request.keys()
    (usage,) = came.meter
    assert usage.cached == CACHED.get(name, 64)
    assert usage.read == COUNTED.get(name, 100)


@pytest.mark.parametrize("name", SERVICES)
async def test_what_stands_before_the_question_is_the_same_for_every_section(
    name: str, story: Article, industry: Recipe
) -> None:
    with serving(SERVICES[name], PRESETS[name], model="m") as server:
        for section in industry.sections:
            await ask(server.endpoint, story, industry, messages=industry.over_article(section, story))
    overview = industry.sections[0]
    _, user = industry.over_article(overview, story)
    shared = user["content"].removesuffix(industry.question(overview, story))
    assert "林一诺表示" in shared
    assert len(server.requests) == len(industry.sections)
    for request in server.requests:
        assert request["messages"][0] == server.requests[0]["messages"][0]
        assert request["messages"][1]["content"].startswith(shared)


@pytest.mark.parametrize("name", ["openai", "deepseek", "qwen", "moonshot", "zhipu"])
async def test_an_endpoint_that_is_thought_too_able_is_asked_for_less(
    name: str, story: Article, industry: Recipe
) -> None:
    able = replace(PRESETS[name], output="strict", temperature=0.0, limit="max_tokens")
    came = await asked(SERVICES[name], story, industry, able, MESSAGES)
    assert came.names == ["高远"]
    assert len(came.told) == len(came.server.requests) - 1 > 0
    last = came.server.requests[-1]
    assert last.get("response_format", {}).get("type") == ("json_schema" if name == "openai" else "json_object")


@pytest.mark.parametrize(
    ("output", "form", "shown"),
    [
        pytest.param("strict", {"type": "json_schema", "json_schema": {"strict": True}}, False, id="strict"),
        pytest.param("json_schema", {"type": "json_schema", "json_schema": {}}, False, id="json_schema"),
        pytest.param("json_object", {"type": "json_object"}, True, id="json_object"),
        pytest.param("text", None, True, id="text"),
    ],
)
@pytest.mark.parametrize("show", [False, True], ids=["enforced alone", "shown as well"])
async def test_how_structured_output_is_asked_for(
    output: Output, form: dict[str, Any] | None, shown: bool, show: bool, story: Article, industry: Recipe
) -> None:
    came = await asked(Script(answer(GOOD)), story, industry, None, MESSAGES, output=output, show_schema=show)
    (request,) = came.server.requests
    sent = request.get("response_format")
    schema = industry.sections[1].schema
    assert sent == (form and _with_schema(form, schema))
    written = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    last = request["messages"][-1]["content"]
    assert last.startswith("列出人物。")
    assert (written in last) == (shown or show)
    assert ("JSON" in last) == (shown or show)


def _with_schema(form: dict[str, Any], schema: Any) -> dict[str, Any]:
    if "json_schema" not in form:
        return form
    return form | {"json_schema": form["json_schema"] | {"name": "IndustryBrief_people", "schema": schema}}


@pytest.mark.parametrize("recipe", [place.name for place in find_recipes()])
def test_the_schemas_of_recipes_may_be_sent_as_strict(recipe: str) -> None:
    for section in load_recipe(recipe).sections:
        assert is_strict(section.schema), section.name
        if section.is_list:
            assert is_strict(section.schema_of_at_most(3)), section.name


def test_no_preset_holds_a_key_or_shows_one() -> None:
    for preset in PRESETS.values():
        assert preset.api_key == ""
    assert "secret" not in repr(Endpoint("e", "u", "m", api_key="secret"))
