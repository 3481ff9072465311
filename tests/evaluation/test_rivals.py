"""`jianbao eval --rivals`: the same cases without a model and by stock instructor, beside the own run."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.answers import OVERVIEW, Answers, people
from tests.evaluation.cases import gold, write
from tests.evaluation.plain import SAID
from tests.loopback import Answerer, Reply, Request, answer, completion, serving

from jianbao.cli import main
from jianbao.evaluation import load_run


def _answering(stock: Reply) -> Answerer:
    own = Answers(overview=[answer(OVERVIEW)], people=[people(("高远", "滨河区副区长", 3))])

    def answered(request: Request) -> Reply:
        form = request["response_format"]["json_schema"]
        return stock if form["name"] == "PlainBrief" else own(request)

    return answered


def _evaluate(folder: Path, base_url: str, *arguments: str) -> Result:
    endpoint = ["--base-url", base_url, "--model", "fake"]
    given = ["--rivals", "--set", str(folder), "--out", str(folder / "out"), *arguments, *endpoint]
    return CliRunner().invoke(main, ["eval", "industry", *given])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, gold())
    return tmp_path


def test_all_three_are_told_written_and_replayed(folder: Path) -> None:
    with serving(_answering(answer(SAID))) as server:
        result = _evaluate(folder, server.endpoint.base_url, "--record")
    assert result.exit_code == 0, result.output
    again = _evaluate(folder, "http://127.0.0.1:9/v1")
    assert again.exit_code == 1 and "nothing is blessed yet" in again.output, again.output
    for name in ("endpoint", "none", "stock-endpoint"):
        assert f"industry · {name} (" in result.output and f"industry · {name} (" in again.output
        assert load_run(folder / "out" / f"industry-{name}.run.json").endpoint.name == name
    assert {path.name for path in (folder / "recordings").iterdir()} == {"endpoint", "stock-endpoint"}


def test_a_rival_that_fails_costs_the_run_of_the_endpoint_nothing(folder: Path) -> None:
    with serving(_answering(completion("so"))) as server:
        result = _evaluate(folder, server.endpoint.base_url, "--live")
    assert result.exit_code == 0, result.output
    values = [
        load_run(folder / "out" / f"industry-{name}.run.json").scores[0].value
        for name in ("endpoint", "stock-endpoint")
    ]
    assert values[0] > values[1] == 0.0


def test_what_is_not_recorded_is_told_after_the_endpoints_own_run(folder: Path) -> None:
    with serving(_answering(answer(SAID))) as server:
        _evaluate(folder, server.endpoint.base_url, "--record")
    (folder / "recordings" / "stock-endpoint" / "signing.jsonl").unlink()
    result = _evaluate(folder, "http://127.0.0.1:9/v1")
    assert result.exit_code == 2
    assert "industry · endpoint (" in result.output
    assert "--rivals" in result.output and "Record again" in result.output


def test_no_model_has_no_rivals(folder: Path) -> None:
    result = CliRunner().invoke(main, ["eval", "industry", "--rivals", "--endpoint", "none", "--set", str(folder)])
    assert result.exit_code == 2
    assert "none is no model" in result.output
