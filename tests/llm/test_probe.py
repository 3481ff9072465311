from __future__ import annotations

import pytest
from tests.llm.test_terms import taking
from tests.loopback import Reply, Request, Script, answer, completion, error, serving

from jianbao.config import Output
from jianbao.errors import RejectedError
from jianbao.llm import Client, Usage
from jianbao.llm.probe import _speeds, probe

COUNT, TOWNS = {"numbered_sentences": 12}, {"towns_named": ["青石", "柳河"]}


def helpful(request: Request) -> Reply:
    """Answers both questions in their form."""
    return answer(COUNT if "几个带编号" in request["messages"][-1]["content"] else TOWNS)


@pytest.mark.parametrize("output", ["strict", "json_schema", "json_object", "text"])
async def test_what_works_is_found_in_two_calls(output: Output) -> None:
    with serving(helpful, output=output) as server:
        async with Client(server.endpoint) as client:
            found = await probe(client)
    first, second = (request["messages"][-1]["content"] for request in server.requests)
    assert (found.output, found.heeded, found.cached) == (output, True, 60)
    assert (found.usage.calls, found.usage.read, found.usage.written) == (2, 200, 20)
    assert 400 < len(first) < 1500
    assert first.split("\n\n")[0] == second.split("\n\n")[0]


async def test_two_checks_do_not_ask_the_same() -> None:
    with serving(helpful) as server:
        async with Client(server.endpoint) as client:
            await probe(client)
            await probe(client)
    assert server.requests[0]["messages"] != server.requests[2]["messages"]


async def test_the_way_that_is_taken_is_found() -> None:
    def reply(request: Request) -> Reply:
        kind = request.get("response_format", {}).get("type")
        return error(400, "response_format") if kind == "json_schema" else helpful(request)

    told: list[str] = []
    with serving(reply) as server:
        async with Client(server.endpoint, told.append) as client:
            found = await probe(client)
    assert (found.output, found.heeded, len(told)) == ("json_object", True, 2)


async def test_an_endpoint_that_lets_the_schema_lie_is_found_out() -> None:
    def reply(request: Request) -> Reply:
        shown = "JSON Schema" in request["messages"][-1]["content"]
        return helpful(request) if shown else completion("一共12句。")

    with serving(reply) as server:
        async with Client(server.endpoint) as client:
            found = await probe(client)
    assert (found.output, found.heeded) == ("strict", False)


async def test_an_endpoint_that_cannot_be_used_is_an_error() -> None:
    with serving(taking()) as server:
        async with Client(server.endpoint) as client:
            with pytest.raises(RejectedError):
                await probe(client)


async def test_an_endpoint_that_counts_nothing_has_no_speeds() -> None:
    uncounted = [Reply({**answer(value).body, "usage": None}) for value in (COUNT, TOWNS)]
    with serving(Script(*uncounted)) as server:
        async with Client(server.endpoint) as client:
            found = await probe(client)
    assert (found.reads, found.writes, found.usage.read) == (None, None, 0)


@pytest.mark.parametrize(
    ("first", "second", "speeds"),
    [
        pytest.param(
            Usage(1, 300, 0, 10, 9.9, 3.0, 0.5),
            Usage(1, 300, 280, 60, 9.9, 0.2, 3.0),
            (100, 20),
            id="the server's own",
        ),
        pytest.param(Usage(1, 300, 0, 10, 3.5), Usage(1, 300, 280, 60, 3.2), (100, 20), id="with a cache"),
        pytest.param(Usage(1, 300, 0, 10, 3.5), Usage(1, 300, 0, 60, 6.0), (100, 20), id="without a cache"),
        pytest.param(Usage(1, 300, 0, 10, 0.5), Usage(1, 300, 0, 60, 3.0), (None, 20), id="reading takes no time"),
        pytest.param(Usage(1, 300, 0, 10, 3.0), Usage(1, 300, 0, 60, 3.0), (100, None), id="writing takes no time"),
        pytest.param(Usage(1, 300, 0, 10, 3.0), Usage(1, 300, 0, 10, 3.0), (None, None), id="two calls alike"),
        pytest.param(Usage(1), Usage(1), (None, None), id="nothing"),
    ],
)
def test_speeds_explain_the_times_of_both_calls(
    first: Usage, second: Usage, speeds: tuple[float | None, float | None]
) -> None:
    assert _speeds(first, second) == (
        speeds[0] and pytest.approx(speeds[0]),
        speeds[1] and pytest.approx(speeds[1]),
    )
